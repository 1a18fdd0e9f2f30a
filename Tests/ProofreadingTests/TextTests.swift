import Checker
import Foundation
import Testing

@testable import Proofreading

/// Plain text: each line is a paragraph.
@Suite struct TextTests {
  @Test func everyLineEndEndsAParagraph() throws {
    #expect(
      try blocks("Một.\nHai.\r\nBa.\rBốn.\n\n \t\nNăm.")
        == ["Một.", "Hai.", "Ba.", "Bốn.", "Năm."].map(ReadBlock.paragraph))
  }

  /// Spaces that do not break are spaces: at the ends of a line, and between the cells of a row.
  @Test func spacesThatDoNotBreak() throws {
    let lines = "Bảng 1 \nKhối A 120 96 80,0\nKhối B 75 60 80,0\n Hết. \n"
    let hard = lines.replacing(" ", with: "\u{A0}")
    let plain = try read(lines).read
    #expect(try read(hard).read.count == plain.count)
    #expect(try read(hard).blocks.map(\.kind) == read(lines).blocks.map(\.kind))
    #expect(try read(hard).blocks.contains { if case .cell = $0.kind { true } else { false } })
    #expect(try read(hard).read.last == .paragraph("Hết."))
  }

  @Test func offsetsAreScalarsOfTheFile() throws {
    for text in ["Một.\r\n  Hải Phòng.\r\n", "\u{FEFF}Một.\nHải Phòng.", "Đ\u{323}a.\r\r- Hải Phòng."] {
      let manuscript = try read(text)
      for block in manuscript.blocks {
        #expect(manuscript.original(block) == String(decoding: block.words, as: UTF8.self))
      }
      #expect(manuscript.blocks.count == 2)
    }
  }

  @Test func wordsAreSlicesOfTheFile() throws {
    let manuscript = try read("Một.\n- Hai.\n")
    let text = manuscript.text.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
    for block in manuscript.blocks {
      let words = block.words.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
      #expect(words >= text && words < text + UInt(manuscript.text.count))
    }
  }

  @Test func aByteOrderMarkIsNoWordAndIsCounted() throws {
    let manuscript = try read("\u{FEFF}Đạt 15%.")
    #expect(manuscript.read == [.paragraph("Đạt 15%.")])
    #expect(manuscript.blocks[0].offsets.original(0) == 1)
  }

  @Test(arguments: [
    ("- 5 doanh nghiệp", "5 doanh nghiệp"), ("– Thu hút 5 dự án", "Thu hút 5 dự án"), ("+ Hai", "Hai"),
    ("• Ba", "Ba"), ("* Bốn", "Bốn"), ("-Đạt 15%", "Đạt 15%"), ("-5% so với năm trước", "-5% so với năm trước"),
    ("a) Về đảng viên", "a) Về đảng viên"), ("1. Kết quả", "1. Kết quả"), ("12) Kết quả", "12) Kết quả"),
  ])
  func itemsAreToldByTheirMark(_ line: String, _ words: String) throws {
    #expect(try blocks(line) == [.item(words)])
  }

  @Test func listsWithinListsAreToldApart() throws {
    func accused(_ head: String) throws -> Int {
      let text = """
        - Diện tích: 120 ha.
        - Toàn huyện có \(head) cơ sở lưu trú với 760 phòng. Trong đó:
        + 02 khách sạn 4 sao với 310 phòng;
        + 05 khách sạn 3 sao với 405 phòng;
        + 18 nhà nghỉ với 45 phòng.
        - Doanh thu: 48 tỷ đồng.
        """
      return FigureChecker().check(try read(text)).count { $0.verdict == .inconsistent }
    }
    #expect(try accused("25") == 0)
    #expect(try accused("24") == 1)
  }

  @Test(arguments: ["1.142 đảng viên", "2020. Trong đó", "**Đạt**", "-----", "A) không", "1.5 lần", "e.g 5"])
  func otherLinesAreNoItems(_ line: String) throws {
    #expect(try blocks(line) == [.paragraph(line)])
  }

  @Test func rowsBetweenBarsAreATable() throws {
    let text = "Kết quả:\n| Khu | Số dự án |\n|---|--:|\n| Phú Nghĩa | 34 |\n| Tổng cộng | 34\nHết."
    #expect(
      try blocks(text) == [
        .paragraph("Kết quả:"), .cell(0, 0, 0, "Khu"), .cell(0, 0, 1, "Số dự án"), .cell(0, 2, 0, "Phú Nghĩa"),
        .cell(0, 2, 1, "34"), .cell(0, 3, 0, "Tổng cộng"), .cell(0, 3, 1, "34"), .paragraph("Hết."),
      ])
  }

  @Test func rowsWithTwoCharactersAtTheirEndsAreOneTable() throws {
    let text = "| A | 1 |\n| B | 2 |\n\n| C | 3 |\n"
    #expect(try blocks(text.replacingOccurrences(of: "\n", with: "\r\n")) == blocks(text))
    #expect(try blocks(text).last == .cell(1, 0, 1, "3"))
  }

  @Test func rowsPastedFromASpreadsheetAreATable() throws {
    let manuscript = try read("Khu A\t34\t5.210\n\t27\t3.875\n\nKhu Đô thị\t1\n")
    #expect(
      manuscript.read == [
        .cell(0, 0, 0, "Khu A"), .cell(0, 0, 1, "34"), .cell(0, 0, 2, "5.210"), .cell(0, 1, 1, "27"),
        .cell(0, 1, 2, "3.875"), .cell(1, 0, 0, "Khu Đô thị"), .cell(1, 0, 1, "1"),
      ])
    for block in manuscript.blocks {
      #expect(manuscript.original(block) == String(decoding: block.words, as: UTF8.self))
    }
  }

  @Test func barsWithinTheLineMakeATable() throws {
    #expect(
      try blocks("Huyện | Số hộ | Tỷ lệ\nHải Hà | 34 | 5,2\n") == [
        .cell(0, 0, 0, "Huyện"), .cell(0, 0, 1, "Số hộ"), .cell(0, 0, 2, "Tỷ lệ"), .cell(0, 1, 0, "Hải Hà"),
        .cell(0, 1, 1, "34"), .cell(0, 1, 2, "5,2"),
      ])
  }

  /// Rows of one table have as many numbers.
  @Test func rowsOfBareNumbersAreATable() throws {
    let manuscript = try read("Cấp huyện 120 96 80,0%\nCấp xã 80 71 -3\nCộng 1 2 3 4\nHải Hà: khoảng 20; > 600; 11\n")
    #expect(
      manuscript.read == [
        .cell(0, 0, 0, "Cấp huyện"), .cell(0, 0, 1, "120"), .cell(0, 0, 2, "96"), .cell(0, 0, 3, "80,0%"),
        .cell(0, 1, 0, "Cấp xã"), .cell(0, 1, 1, "80"), .cell(0, 1, 2, "71"), .cell(0, 1, 3, "-3"),
        .cell(1, 0, 0, "Cộng"), .cell(1, 0, 1, "1"), .cell(1, 0, 2, "2"), .cell(1, 0, 3, "3"), .cell(1, 0, 4, "4"),
        .cell(2, 0, 0, "Hải Hà"), .cell(2, 0, 1, "khoảng 20"), .cell(2, 0, 2, "> 600"), .cell(2, 0, 3, "11"),
      ])
    for block in manuscript.blocks {
      #expect(manuscript.original(block) == String(decoding: block.words, as: UTF8.self))
    }
  }

  @Test(arguments: [
    "1.\tKết quả đạt được", "Nơi nhận:\tBan Thường vụ", "1.\t15 dự án mới", "a | b", "Điện thoại: 0251 382 2520",
    "các năm 2021, 2022 2023 2024", "Đạt 34 dự án, 5.210 ha", "Khối A: 34; 21", "Gồm: 34 dự án; 21 dự án; 12 dự án",
  ])
  func tabsAndBarsInProseMakeNoTable(_ line: String) throws {
    #expect(try blocks(line).map(\.words) == [line])
  }

  @Test func linesBeyondTheLimitAreRefused() {
    let few = ReadingLimits(text: 100, html: 100, word: 100, blocks: 3)
    #expect(refusal(Array("a\nb\nc\n".utf8), limits: few) == nil)
    #expect(refusal(Array("a\nb\nc\nd".utf8), limits: few)?.cause == .tooLarge)
  }
}
