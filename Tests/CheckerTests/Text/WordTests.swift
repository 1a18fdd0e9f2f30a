import Foundation
import Testing

@testable import Checker

@Suite struct WordTests {
  @Test(arguments: [
    ("tỷ", "tỉ"), ("quý", "quí"), ("kỹ", "kĩ"), ("Mỹ", "Mĩ"), ("ủy", "uỷ"), ("hòa", "hoà"), ("khóa", "khoá"),
    ("thúy", "thuý"), ("ĐẢNG", "đảng"), ("Tỷ", "TỈ"), ("lý", "lí"), ("y", "i"),
  ])
  func alike(_ one: String, _ other: String) {
    #expect(Word(one) == Word(other))
  }

  @Test(arguments: [
    ("tỷ", "tỳ"), ("ty", "tỷ"), ("tăng", "tang"), ("đồng", "dồng"), ("dự", "du"), ("tay", "tai"), ("tây", "tâi"),
    ("hoa", "hòa"), ("ma", "am"), ("a", "aa"), ("ơn", "ôn"), ("uyên", "uiên"),
  ])
  func different(_ one: String, _ other: String) {
    #expect(Word(one) != Word(other))
  }

  @Test func noLettersAreNoWord() {
    #expect(Word("") == .none)
    #expect(Word("a") != .none)
  }

  @Test func aPhraseIsItsSyllables() {
    #expect(Word.phrase("tổ chức  đảng") == [Word("tổ"), Word("chức"), Word("đảng")])
  }

  /// Decomposed letters become the composed ones before words are compared.
  @Test(arguments: ["tỷ", "ủy", "Đảng", "người", "quyết", "hoạt", "NGUYỄN"])
  func decomposedLettersThroughACleanLine(_ text: String) {
    let line = CleanLine(Array(text.decomposedStringWithCanonicalMapping.utf8)[...])
    let tokens = Lexer().tokens(line.bytes)
    #expect(tokens.map(\.word) == [Word(text)])
  }
}
