/// How much and how long. What goes beyond is refused with a status and a sentence, or cut off where nobody listens.
public struct ServingLimits: Hashable, Sendable {
  /// Bytes of an address with its query (414).
  public var address = 4_096
  /// Bytes of one header field, names and values of all, and their number (431).
  public var headerField = 16_384
  public var headers = 32_768
  public var headerCount = 100
  /// Bytes of any body, whatever a form allows (413). More than the largest form, so that its own sentence is read.
  public var body = 32 << 20
  /// From the beginning of a connection, or the end of an answer, to the end of the next request's headers (408, or
  /// silence where nothing has come).
  public var headTime = Duration.seconds(20)
  /// For a body to come, plus a second for each `bodyRate` bytes (408).
  public var bodyTime = Duration.seconds(20)
  public var bodyRate = 16_384
  /// From the end of a request to the end of its answer (503 where none has begun).
  public var answerTime = Duration.seconds(300)
  /// How long a connection whose request was refused may still send before it is cut off.
  public var lingerTime = Duration.seconds(2)
  /// Open connections, from everywhere and from one address (503).
  public var connections = 800
  public var connectionsPerAddress = 100
  /// Requests in a minute from one address, and forms of one person; 0 for no limit (429). A page is four to eight requests, and a
  /// building may have one address.
  public var requestsPerMinute = 3_000
  public var actsPerMinute = 60

  public init() {}
}
