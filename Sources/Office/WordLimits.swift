/// What a Word file may ask of the machine.
public struct WordLimits: Sendable {
  /// Bytes of one part, unpacked. At most 2 GB, which is as far as the XML parser counts. Whatever is set here, no tag
  /// and no text between two tags may take more than 1 MB.
  public var part: Int
  /// Bytes of all the parts that are unpacked for reading. Pictures and the like stay packed and do not count.
  public var total: Int
  /// Entries of the archive.
  public var entries: Int
  /// Paragraphs, empty ones included.
  public var paragraphs: Int
  /// Runs, and pieces of text in them.
  public var pieces: Int
  /// Elements in each other.
  public var depth: Int
  /// Elements and attributes of one part: the parser keeps each name that it has not met before.
  public var nodes: Int

  /// Generous for what people write: a thousand pages are some 10 MB.
  public static let standard = WordLimits()

  public init(
    part: Int = 64_000_000, total: Int = 200_000_000, entries: Int = 10_000, paragraphs: Int = 250_000,
    pieces: Int = 1_000_000, depth: Int = 256, nodes: Int = 4_000_000
  ) {
    self.part = min(part, Int(Int32.max))
    self.total = total
    self.entries = entries
    self.paragraphs = paragraphs
    self.pieces = pieces
    self.depth = depth
    self.nodes = nodes
  }
}
