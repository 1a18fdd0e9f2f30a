/// Something published that figures are quoted from.
public struct Source: Hashable, Sendable {
  public let code: String
  public let title: String
  public let publisher: String
  public let published: StatedDate?
  public let author: String
  public let note: String

  public init(
    code: String, title: String, publisher: String, published: StatedDate?, author: String, note: String
  ) {
    self.code = code
    self.title = title
    self.publisher = publisher
    self.published = published
    self.author = author
    self.note = note
  }
}

/// A place in a source, with the few words quoted.
public struct Quotation: Hashable, Sendable {
  public let source: String
  /// "đoạn 12"
  public let place: String
  public let words: String

  public init(source: String, place: String, words: String) {
    self.source = source
    self.place = place
    self.words = words
  }
}
