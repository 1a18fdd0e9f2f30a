/// How much is read. What is larger is refused before any work is done.
public struct ReadingLimits: Hashable, Sendable {
  /// Bytes of a plain text or a Markdown file.
  public let text: Int
  /// Bytes of an HTML file.
  public let html: Int
  /// Bytes of a Word file as it is stored, compressed.
  public let word: Int
  /// Paragraphs, cells and lines with words in them. Each takes some hundred bytes beside its words, so that a file
  /// of nothing but one-letter lines would take far more memory than its size.
  public let blocks: Int

  public init(text: Int, html: Int, word: Int, blocks: Int = 4_000_000) {
    self.text = text
    self.html = html
    self.word = word
    self.blocks = blocks
  }

  /// For files on one's own machine.
  public static let file = ReadingLimits(text: 200 << 20, html: 200 << 20, word: 50 << 20)
  /// For what comes over the network.
  public static let upload = ReadingLimits(text: 50 << 20, html: 50 << 20, word: 50 << 20, blocks: 1_000_000)

  /// No file of any kind may be larger.
  public var largest: Int { max(text, html, word) }

  func bytes(for format: DocumentFormat) -> Int {
    switch format {
    case .text, .markdown: text
    case .html: html
    case .word: word
    }
  }
}
