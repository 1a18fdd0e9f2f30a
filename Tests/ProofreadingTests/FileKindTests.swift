import Testing

@testable import Proofreading

/// What a file is, and what is said of those that are not read.
@Suite struct FileKindTests {
  @Test func contentCountsBeforeTheName() throws {
    let page = Array("<!-- a --> <!DOCTYPE html><p>Năm&#32;2020</p>".utf8)
    #expect(try DocumentReader.read(page, name: "a.txt").format == .html)
    #expect(try DocumentReader.read(Array("<html><p>a".utf8), name: "-").format == .html)
    #expect(try DocumentReader.read(Array("Năm 2020".utf8), name: "a.HTM").format == .html)
    #expect(try DocumentReader.read(Array("Năm 2020".utf8), name: "x.y/a.md").format == .markdown)
    #expect(try DocumentReader.read(Array("Năm 2020".utf8), name: "a.md/b").format == .text)
    #expect(try DocumentReader.read(Array("Năm 2020".utf8), name: "-").format == .text)
  }

  @Test(arguments: [
    (Array("%PDF-1.7\n".utf8), "PDF"), (Array("{\\rtf1 a}".utf8), "RTF"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], ".doc"),
    (Array("PK\u{3}\u{4}................xl/workbook.xml".utf8), "Excel"),
    (Array("PK\u{3}\u{4}................ppt/presentation.xml".utf8), "trình chiếu"),
    (Array("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.text".utf8), "OpenDocument"),
    (Array("PK\u{3}\u{4}................pictures/1.png".utf8), "tệp nén"),
  ])
  func otherFormatsAreNamedAndTheWayIsShown(_ bytes: [UInt8], _ name: String) throws {
    let found = try #require(refusal(bytes, name: "a.docx"))
    #expect(found.cause == .format)
    #expect(found.phrase.vi.contains(name))
    #expect(found.phrase.vi.contains("chỉ đọc được .txt, .md, .html và .docx. Hãy"))
  }

  @Test func aWordFileCutShortIsDamaged() {
    #expect(refusal(Array("PK\u{3}\u{4}..........[Content_Types].xml....".utf8), name: "a.docx")?.cause == .damaged)
    #expect(refusal(Array("chỉ là chữ".utf8), name: "a.docx")?.cause == .format)
  }

  @Test func filesOverTheirLimitAndEmptyOnesAreRefused() {
    let limits = ReadingLimits(text: 10, html: 20, word: 30)
    #expect(refusal(Array("12345678901".utf8), limits: limits)?.cause == .tooLarge)
    #expect(refusal(Array("<html>12345".utf8), limits: limits) == nil)
    #expect(refusal(Array("<html>123456789012345".utf8), limits: limits)?.cause == .tooLarge)
    #expect(refusal([])?.cause == .empty)
    #expect(refusal(Array(" \r\n\t\n".utf8))?.cause == .empty)
    #expect(refusal(Array("\u{FEFF}".utf8))?.cause == .empty)
    #expect(refusal(Array("<html><script>5</script>".utf8))?.cause == .empty)
  }
}
