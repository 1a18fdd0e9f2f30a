import Foundation
import TestSupport
import Testing

@testable import Checker

@Suite struct CleanLineTests {
  private func clean(_ text: String) -> String {
    String(decoding: CleanLine(Array(text.utf8)[...]).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("đạt 15 tỷ", "đạt 15 tỷ"),
    ("15\u{A0}tỷ", "15 tỷ"),
    ("15\u{202F}000\u{2009}ha", "15 000 ha"),
    ("１５％，（２）", "15%,(2)"),
    ("1\u{200B}5", "15"),
    ("\u{FEFF}đạt", "đạt"),
    ("kế ho\u{AD}ạch", "kế hoạch"),
    ("\u{200E}15\u{200F} ha\u{2060}", "15 ha"),
    ("\u{3000}tăng", " tăng"),
    ("a\u{2028}b", "a b"),
    ("ty\u{309}", "tỷ"),
    ("U\u{309}y ban", "Ủy ban"),
    ("đa\u{323}\u{306}t", "đặt"),
    ("đa\u{306}\u{323}t", "đặt"),
    ("m²", "m²"),
    ("", ""),
  ])
  func oneForm(_ written: String, _ read: String) {
    // As scalars: strings that differ in composition are equal.
    #expect(Array(clean(written).unicodeScalars) == Array(read.unicodeScalars))
  }

  @Test(arguments: ["đạt 15%, tăng 2,5 lần", "“Kế hoạch” – 5", "東京 é ñ"])
  func cleanTextIsLeftAsItIs(_ text: String) {
    let line = CleanLine(Array(text.utf8)[...])
    #expect(clean(text) == text)
    for index in 0...text.unicodeScalars.count { #expect(line.original(index) == index) }
  }

  @Test func theOffsetsOfAMixedLine() {
    // đ a ̣ t NBSP ZWSP 5
    let line = CleanLine(Array("đa\u{323}t\u{A0}\u{200B}５".utf8)[...])
    #expect(String(decoding: line.bytes, as: UTF8.self) == "đạt 5")
    #expect((0...5).map(line.original) == [0, 1, 3, 4, 6, 7])
  }

  private static let invisible: [Unicode.Scalar] = [
    "\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{202C}",
  ]
  private static let spaces: [Unicode.Scalar] = [" ", "\u{A0}", "\u{2003}", "\u{202F}", "\u{3000}"]

  /// A plain text is written in some other way at random: letters decomposed, spaces and digits of other kinds,
  /// invisible characters between. What is read is the plain text, and each of its scalars leads to the one it was written with.
  @Test(arguments: UInt64(0)..<400)
  func howeverItIsWritten(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let plain = Array("Đảng ủy có 1.142 đảng viên (tăng 5,2%); vượt 20 kế hoạch – đạt “tốt”.".unicodeScalars)
    var written = String.UnicodeScalarView()
    var places: [Int] = []
    for scalar in plain {
      if Int.random(in: 0..<8, using: &random) == 0 { written.append(Self.invisible.randomElement(using: &random)!) }
      places.append(written.count)
      written.append(contentsOf: Self.otherwise(scalar, &random))
    }
    if Bool.random(using: &random) { written.append("\u{200B}") }
    let line = CleanLine(Array(String(written).utf8)[...])
    #expect(Array(String(decoding: line.bytes, as: UTF8.self).unicodeScalars) == plain)
    #expect(plain.indices.map(line.original) == places)
  }

  private static func otherwise(_ scalar: Unicode.Scalar, _ random: inout SeededGenerator) -> [Unicode.Scalar] {
    guard Bool.random(using: &random) else { return [scalar] }
    if scalar == " " { return [spaces.randomElement(using: &random)!] }
    if scalar.isASCII { return [Unicode.Scalar(scalar.value + 0xFEE0)!] }
    return Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
  }
}
