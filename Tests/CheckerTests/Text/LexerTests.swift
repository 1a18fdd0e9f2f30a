import Testing

@testable import Checker

@Suite struct LexerTests {
  /// Tokens in brief: the text, with `+` before where no space stands before it.
  private func cut(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Lexer().tokens(bytes[...]).map { token in
      (token.isGlued ? "+" : "") + String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      ("", []),
      (" \t ", []),
      ("đạt 15%", ["đạt", "15", "+%"]),
      ("1.718,5 tỷ", ["1.718,5", "tỷ"]),
      ("26.6.2024.", ["26.6.2024", "+."]),
      ("15,", ["15", "+,"]),
      ("1..2", ["1", "+.", "+.", "+2"]),
      ("1,.2", ["1", "+,", "+.", "+2"]),
      (".5", [".", "+5"]),
      ("19h30", ["19", "+h", "+30"]),
      ("COVID-19", ["COVID", "+-", "+19"]),
      ("m²", ["m", "+²"]),
      ("53/59", ["53", "+/", "+59"]),
      ("(tăng 2)", ["(", "+tăng", "2", "+)"]),
      ("36-CTr/TU", ["36", "+-", "+CTr", "+/", "+TU"]),
      ("Đắk Lắk", ["Đắk", "Lắk"]),
      ("東京 5", ["東京", "5"]),
      ("a😀b", ["a", "+😀", "+b"]),
    ] as [(String, [String])])
  func cutting(_ text: String, _ tokens: [String]) {
    #expect(cut(text) == tokens)
  }

  @Test(arguments: ["-", "‐", "‑", "‒", "–", "—", "―", "−", "﹘", "﹣", "－"])
  func dashesAreOne(_ dash: String) {
    let tokens = Lexer().tokens(Array("5\(dash)8".utf8)[...])
    #expect(tokens.count == 3)
    #expect(tokens[1].isMark("-"))
  }

  @Test(arguments: ["“", "”", "„", "«", "»", "\""])
  func quotationMarksAreOne(_ mark: String) {
    #expect(Lexer().tokens(Array(mark.utf8)[...]).map(\.mark) == [0x22])
  }

  @Test(arguments: [("⁄", "/"), ("∕", "/"), ("…", "…"), ("%", "%"), ("‰", "‰")])
  func otherMarks(_ written: String, _ mark: Unicode.Scalar) {
    #expect(Lexer().tokens(Array(written.utf8)[...])[0].isMark(mark))
  }

  @Test func capitals() {
    let tokens = Lexer().tokens(Array("Đảng KCN đ A aB".utf8)[...])
    #expect(tokens.map(\.isCapital) == [true, true, false, true, false])
    #expect(tokens.map(\.isAcronym) == [false, true, false, false, false])
  }

  /// A slice that does not begin at 0 gives the same tokens, counted from its own start.
  @Test func offsetsCountFromTheSlice() {
    let bytes = Array("xx đạt 15%".utf8)
    let tokens = Lexer().tokens(bytes[3...])
    #expect(tokens.map(\.start) == [0, 7, 9])
    #expect(tokens.map(\.end) == [6, 9, 10])
  }
}
