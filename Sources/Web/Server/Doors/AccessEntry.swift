import Foundation

/// What is noted of a request: enough to see how the server fares, and nothing of who asked or for what. No query, no
/// body, no header, no address, and of the path only its pattern.
public struct AccessEntry: Hashable, Sendable {
  public let time: Date
  /// The same number as in the server's own log.
  public let id: String
  /// `other` for methods that no address answers, since their name is the client's to choose.
  public let method: String
  /// `/units/{unit}`; `-` where there is no such address.
  public let route: String
  public let status: Int
  public let milliseconds: Double

  /// One line of JSON.
  public var line: String {
    let time = time.formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true))
    let duration = milliseconds.formatted(
      .number.precision(.fractionLength(1)).grouping(.never).locale(Locale(identifier: "en_US_POSIX")))
    return "{\"time\":\"\(time)Z\",\"id\":\"\(id)\",\"method\":\"\(method)\",\"route\":\"\(route)\","
      + "\"status\":\(status),\"milliseconds\":\(duration)}"
  }
}
