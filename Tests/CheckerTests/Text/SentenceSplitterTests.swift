import Testing

@testable import Checker

@Suite struct SentenceSplitterTests {
  @Test(
    arguments: [
      ("Đạt 15%. Tăng 2%.", ["Đạt 15%.", "Tăng 2%."]),
      ("Đạt 15%", ["Đạt 15%"]),
      ("Có 1.234 người. Tăng 34.", ["Có 1.234 người.", "Tăng 34."]),
      ("Có 1.234,5 ha đất.", ["Có 1.234,5 ha đất."]),
      ("Tại TP. Hồ Chí Minh có 5 khu.", ["Tại TP. Hồ Chí Minh có 5 khu."]),
      ("Tại TP. HCM có 5 khu.", ["Tại TP. HCM có 5 khu."]),
      ("Ông PGS.TS. Nguyễn Văn A có 2 đề án.", ["Ông PGS.TS. Nguyễn Văn A có 2 đề án."]),
      ("Có 5 khu (năm 2019. Sau đó 6) và 2 cụm. Hết.", ["Có 5 khu (năm 2019. Sau đó 6) và 2 cụm.", "Hết."]),
      ("Đạt bao nhiêu? Đạt 5! Thế là đủ.", ["Đạt bao nhiêu?", "Đạt 5!", "Thế là đủ."]),
      ("Tăng 5%. 12 dự án mới.", ["Tăng 5%.", "12 dự án mới."]),
      ("Gồm v.v. và các xã khác.", ["Gồm v.v. và các xã khác."]),
      ("Đạt 5%. “Tốt” là 3.", ["Đạt 5%.", "“Tốt” là 3."]),
      ("Đạt kế hoạch.Tăng 5%.", ["Đạt kế hoạch.", "Tăng 5%."]),
      ("Ngày 26.6.2024 có 5 dự án.", ["Ngày 26.6.2024 có 5 dự án."]),
      ("Còn nhiều việc… Năm 2020 có 5.", ["Còn nhiều việc…", "Năm 2020 có 5."]),
      ("Có 5) dự án. Tăng 2.", ["Có 5) dự án.", "Tăng 2."]),
    ] as [(String, [String])])
  func sentences(_ text: String, _ expected: [String]) {
    #expect(ReadText(text).sentences == expected)
  }

  /// A bracket that is never closed does not swallow the rest of a long paragraph.
  @Test func anOpenBracketEndsSomewhere() {
    let text = "Có (5 khu. " + String(repeating: "Tăng thêm một dự án nữa. ", count: 200)
    #expect(ReadText(text).sentences.count > 100)
  }

  @Test func everyTokenStandsInOneSentence() {
    let line = ReadText("Một. Hai (ba. Bốn) năm? Sáu! 7. Tám").line
    #expect(line.sentences.flatMap { Array($0.tokens) } == Array(line.tokens.indices))
  }
}
