import Checker
import Testing

@testable import Proofreading

/// Markdown without its marks.
@Suite struct MarkdownTests {
  private func read(_ text: String) throws -> [ReadBlock] { try blocks(text, name: "a.md") }

  @Test func blocksOfEveryKind() throws {
    let text = """
      # Kết quả năm 2020 ##

      Thu hút 155 dự án,
      đạt **77,5%** kế hoạch.
      Mục tiêu
      ========
      - Một
        tiếp
      * [x] Hai
      1. Ba
      10) Bốn

      > Trích dẫn
      ***
      a) Năm
      """
    #expect(
      try read(text) == [
        .heading("Kết quả năm 2020"), .heading("Thu hút 155 dự án, đạt 77,5% kế hoạch. Mục tiêu"), .item("Một tiếp"),
        .item("Hai"), .item("Ba"), .item("Bốn"), .paragraph("Trích dẫn"), .item("a) Năm"),
      ])
  }

  @Test func aNumberInAParagraphBeginsNoList() throws {
    #expect(try read("tăng từ 10 lên\n15. Đồng thời") == [.paragraph("tăng từ 10 lên 15. Đồng thời")])
    #expect(try read("1.142 đảng viên") == [.paragraph("1.142 đảng viên")])
    #expect(try read("-5% so với") == [.paragraph("-5% so với")])
  }

  @Test func tablesAreCells() throws {
    let text = """
      Bảng 1
      | Đơn vị | Năm 2020 |
      |:--|--:|
      | Hải Phòng | **155** |
      | | 1 \\| 2 |

      A | B
      --|--
      5 | 6
      Hết.
      """
    #expect(
      try read(text) == [
        .paragraph("Bảng 1"), .cell(0, 0, 0, "Đơn vị"), .cell(0, 0, 1, "Năm 2020"), .cell(0, 1, 0, "Hải Phòng"),
        .cell(0, 1, 1, "155"), .cell(0, 2, 1, "1 | 2"), .cell(1, 0, 0, "A"), .cell(1, 0, 1, "B"),
        .cell(1, 1, 0, "5"), .cell(1, 1, 1, "6"), .paragraph("Hết."),
      ])
    #expect(try firstParts(text) == [.body, .table])
  }

  private func firstParts(_ text: String) throws -> [Manuscript.Part] {
    try Array(DocumentReader.read(Array(text.utf8), name: "a.md").manuscript.blocks.map(\.part).prefix(2))
  }

  @Test(arguments: [
    ("đạt `15%` và ``a`b`` xong", "đạt và xong"), ("xem [phụ lục 5](a(2).html \"số 7\") nhé", "xem phụ lục 5 nhé"),
    ("![ảnh 5](a.png) Hết", "Hết"), ("[một][2] và [3]", "một và [3]"), ("tăng 517[^1] người", "tăng 517 người"),
    ("*Đạt* __15__% ~~20~~ ~5", "Đạt 15% ~5"), ("2*3*4 và 2020_2025_", "2*3*4 và 2020_2025_"),
    ("5 * 3 \\* 2", "5 * 3 * 2"), ("1.142* đảng viên", "1.142* đảng viên"), ("***Đạt*** 5", "Đạt 5"),
    ("**Đạt *15* dự án**", "Đạt 15 dự án"), ("a&nbsp;b &amp; c &foo;", "a\u{A0}b & c &foo;"),
    ("x < 5 <b>và</b> <https://a.vn/15> 6", "x < 5 và 6"), ("a <!-- 15 --> b", "a b"), ("a `b", "a `b"),
    ("[a](b c) [d](e", "[a](b c) [d](e"), ("H~2~O", "H~2~O"),
  ])
  func marksDoNotBelongToTheWords(_ text: String, _ words: String) throws {
    #expect(try read(text) == [.paragraph(words)])
  }

  @Test func codeCommentsAndSettingsAreLeftOut() throws {
    let text = """
      ---
      số: 15
      ---
      Một
      ```sh
      15 + 15
      ```
      Hai <!-- 15

      16 --> ba
      ~~~
      15
      """
    #expect(try read(text) == [.paragraph("Một"), .paragraph("Hai ba")])
    #expect(try read("---\nMột\n\nHai") == [.paragraph("Một"), .paragraph("Hai")])
    #expect(try read("[a]: https://a.vn/15\nMột") == [.paragraph("Một")])
  }

  @Test func notesAreAPartOfTheirOwn() throws {
    let manuscript = try DocumentReader.read(Array("Một[^a]\n\n[^a]: Số liệu 2020\ntiếp".utf8), name: "a.md").manuscript
    #expect(manuscript.read == [.paragraph("Một"), .paragraph("Số liệu 2020 tiếp")])
    #expect(manuscript.blocks.map(\.part) == [.body, .note])
  }

  @Test func breaksEndABlock() throws {
    #expect(try read("Một  \nHai\\\nBa<br>Bốn") == ["Một", "Hai", "Ba", "Bốn"].map(ReadBlock.paragraph))
  }

  @Test func offsetsLeadToTheLettersInTheFile() throws {
    let text = "\u{FEFF}> Đã **thu hút**\r\n>   [155](x) dự án\r\n\r\n|Một|_Hai_|\r\n|-|-|\r\n"
    let manuscript = try DocumentReader.read(Array(text.utf8), name: "a.md").manuscript
    #expect(
      manuscript.read == [.paragraph("Đã thu hút 155 dự án"), .cell(0, 0, 0, "Một"), .cell(0, 0, 1, "Hai")])
    #expect(manuscript.original(manuscript.blocks[0]) == "Đã thu hút\r155 dự án")
    #expect(manuscript.original(manuscript.blocks[2]) == "Hai")
  }
}
