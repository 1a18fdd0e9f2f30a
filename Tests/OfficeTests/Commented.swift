@testable import Office

/// A sample with comments in it, unpacked again.
struct Commented {
  let before: [UInt8]
  let after: [UInt8]
  let archive: Archive

  init(
    _ bytes: [UInt8], _ comments: [WordComment], author: String = "Máy soát", date: String = "2025-07-01T08:00:00Z"
  ) throws {
    before = bytes
    after = try WordFile(bytes).commented(comments, author: author, initials: "MS", date: date)
    archive = try Archive(after, limits: .standard)
  }

  init(_ sample: SampleFile, _ comments: [WordComment]) throws { try self.init(sample.bytes(), comments) }

  /// One comment on a range of the only paragraph.
  init(_ body: String, _ range: Range<Int>, paragraph: Int = 0) throws {
    let comment = WordComment(
      paragraph: paragraph, start: range.lowerBound, end: range.upperBound, lines: ["?"])
    try self.init(SampleFile(body), [comment])
  }

  func text(_ part: String) throws -> String { String(decoding: try archive.bytes(of: part), as: UTF8.self) }

  /// What stands between the body's tags, marks in short.
  func body() throws -> String {
    let text = try text("word/document.xml")
    let body = text.components(between: "<w:body>", "</w:body>").first ?? text
    return (0..<20).reduce(body) { body, id in
      body.replacing("<w:commentRangeStart w:id=\"\(id)\"/>", with: "[\(id)")
        .replacing(
          "<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>", with: "\(id)]")
    }
  }

  /// The text that a comment stands on.
  func anchored(_ id: Int) throws -> String? {
    try text("word/document.xml")
      .components(between: "<w:commentRangeStart w:id=\"\(id)\"/>", "<w:commentRangeEnd w:id=\"\(id)\"/>").first?
      .replacing("<w:tab/>", with: "\t").replacing(/<[^>]*>/, with: "").replacing("&amp;", with: "&")
  }
}

extension String {
  /// What stands between two markers, wherever it does.
  func components(between start: String, _ end: String) -> [String] {
    split(separator: start, omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstRange(of: end).map { String(part[..<$0.lowerBound]) }
    }
  }
}
