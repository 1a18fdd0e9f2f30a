import Checker
import Testing

@testable import Office
@testable import Proofreading

/// Word files as manuscripts, and comments back into them.
@Suite struct WordTests {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// A Word file with this between the body's tags.
  private static func file(_ body: String) -> [UInt8] {
    StoredZip.bytes([
      "[Content_Types].xml": """
      <Types xmlns="\(package)/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \
      ContentType="\(type).document.main+xml"/><Override PartName="/word/footnotes.xml" \
      ContentType="\(type).footnotes+xml"/></Types>
      """,
      "_rels/.rels": """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="r1" Type="\(office)/officeDocument" \
      Target="word/document.xml"/></Relationships>
      """,
      "word/document.xml": "<w:document xmlns:w=\"\(word)\"><w:body>\(body)</w:body></w:document>",
      "word/_rels/document.xml.rels": """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="r1" Type="\(office)/footnotes" \
      Target="footnotes.xml"/></Relationships>
      """,
      "word/footnotes.xml":
        "<w:footnotes xmlns:w=\"\(word)\"><w:footnote w:id=\"2\">\(paragraph("Chú thích 5"))</w:footnote></w:footnotes>",
    ])
  }

  private static func paragraph(_ text: String, _ more: String = "") -> String {
    "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>\(more)</w:p>"
  }

  private static let sample = file(
    paragraph("Báo cáo") + "<w:p/>"
      + paragraph("Từ 80 lên 155, tăng 76 dự án.", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
      + paragraph("- Một") + "<w:tbl><w:tr><w:tc>\(paragraph("A"))</w:tc><w:tc>\(paragraph("15"))</w:tc></w:tr></w:tbl>"
  )

  @Test func paragraphsAreBlocksWithTheirPlace() throws {
    let document = try DocumentReader.read(Self.sample, name: "-")
    #expect(document.format == .word)
    let manuscript = document.manuscript
    #expect(
      manuscript.read == [
        .paragraph("Báo cáo"), .paragraph("Từ 80 lên 155, tăng 76 dự án."), .item("- Một"), .cell(0, 0, 0, "A"),
        .cell(0, 0, 1, "15"), .paragraph("Chú thích 5"),
      ])
    #expect(manuscript.blocks.map(\.part) == [.body, .body, .body, .table, .table, .note])
    #expect(
      String(decoding: manuscript.text, as: UTF8.self)
        == "Báo cáo\n\nTừ 80 lên 155, tăng 76 dự án.\n- Một\nA\n15\nChú thích 5")
    for block in manuscript.blocks {
      #expect(manuscript.original(block) == String(decoding: block.words, as: UTF8.self))
    }
  }

  @Test func claimsBecomeCommentsOnTheirFigure() throws {
    let word = try #require(try DocumentReader.read(Self.sample, name: "a.docx").word)
    let claim = try Sample.claim(
      in: word.manuscript, "80 lên 155, tăng 76", figures: ["80", "155", "76"])
    #expect(
      word.remark(on: claim, .vi)
        == WordComment(
          paragraph: 2, start: 20, end: 22,
          lines: [
            "Sai: 155 trừ 80 không phải là 76 (đúng: 75 dự án)", "155 − 80 = 75", "Viết “tăng 75 dự án”.",
            "Quy tắc: change.difference",
          ]))
    let commented = try word.commented([claim], tongue: .vi, date: "2025-07-01T08:00:00Z")
    let again = try DocumentReader.read(commented, name: "a.docx")
    #expect(again.manuscript.text == word.manuscript.text)
    #expect(commented != Self.sample)
    #expect(try word.commented([], tongue: .vi, date: "") == Self.sample)
  }

  @Test func everyFigureIsFoundInItsParagraph() throws {
    let word = try #require(try DocumentReader.read(Self.sample, name: "a.docx").word)
    let lines = String(decoding: word.manuscript.text, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    var scalar = 0
    for (index, line) in lines.enumerated() {
      for within in 0...line.unicodeScalars.count {
        let place = word.place(of: scalar + within)
        #expect(place.paragraph == index && place.scalar == within)
      }
      scalar += line.unicodeScalars.count + 1
    }
  }

  @Test func aMarkInATableIsRefused() {
    let marked = Self.file("<w:tbl><w:tr><w:tc>\(Self.paragraph("TỐI MẬT"))</w:tc></w:tr></w:tbl>")
    #expect(refusal(marked, name: "a.docx")?.cause == .secret)
  }

  @Test func everyCutIsASentence() {
    for length in stride(from: 1, to: Self.sample.count, by: 7) {
      let found = refusal(Array(Self.sample.prefix(length)), name: "a.docx")
      #expect(found != nil, "\(length)")
    }
    #expect(refusal(Array(Self.sample.prefix(900)), name: "a.docx")?.cause == .damaged)
  }

  @Test func everyErrorHasASentence() {
    let errors: [WordFileError] = [
      .notAZip, .truncated, .binaryFormat, .encrypted, .duplicateEntry("a"), .damaged(part: "a"), .noDocument,
      .missing(part: "a"), .tooLarge(limit: 5), .tooDeep(part: "a"), .hostile(part: "a"), .encoding(part: "a"),
      .malformed(part: "a", line: 5), .noSuchPlace(comment: 0),
    ]
    for error in errors {
      let phrase = WordManuscript.refusal(error).phrase
      #expect(phrase.vi.hasSuffix(".") && phrase.en.hasSuffix(".") && phrase.vi != phrase.en)
    }
  }
}
