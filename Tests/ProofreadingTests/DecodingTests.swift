import Foundation
import Testing

@testable import Proofreading

/// Bytes that are text, and bytes that are not.
@Suite struct DecodingTests {
  private static let sentence = "Đảng bộ có 1.142 đảng viên, tăng 5% so với đầu nhiệm kỳ; 𝟚 dự án."

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func utf16WithAMarkIsRead(_ encoding: String.Encoding) throws {
    let bytes = [UInt8](try #require(("\u{FEFF}" + Self.sentence).data(using: encoding)))
    let manuscript = try DocumentReader.read(bytes, name: "a.txt").manuscript
    #expect(manuscript.read == [.paragraph(Self.sentence)])
    #expect(manuscript.text == Array(("\u{FEFF}" + Self.sentence).utf8))
    #expect(manuscript.blocks[0].offsets.original(0) == 1)
  }

  @Test func brokenUTF16IsRefusedWithItsPlace() {
    // A trail surrogate alone as the second letter; then half a letter at the end.
    #expect(refusal([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xDC])?.phrase.vi.contains("byte thứ 5") == true)
    #expect(refusal([0xFF, 0xFE, 0x41, 0x00, 0x42])?.cause == .encoding)
    #expect(refusal([0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00])?.cause == .binary)
    #expect(refusal([0xFF, 0xFE, 0x00, 0x00, 0x41, 0, 0, 0])?.phrase.vi.contains("UTF-32") == true)
  }

  @Test func wideTextWithoutAMarkIsToldFromBinary() throws {
    let wide = [UInt8](try #require("Dang bo khoi".data(using: .utf16LittleEndian)))
    #expect(refusal(wide)?.phrase.vi.contains("UTF-16") == true)
    #expect(refusal([UInt8](repeating: 0, count: 500))?.phrase.vi.contains("byte thứ 1") == true)
    #expect(refusal(Array("abcdefgh".utf8) + [0] + Array("abcdefgh".utf8))?.phrase.vi.contains("byte thứ 9") == true)
  }

  @Test func aByteThatIsNotUTF8IsNamed() throws {
    let bytes = Array("Một\nHai ".utf8) + [0xFF] + Array(" ba".utf8)
    let found = try #require(refusal(bytes))
    #expect(found.cause == .encoding)
    #expect(found.phrase.vi.contains("byte thứ \(Array("Một\nHai ".utf8).count + 1) (dòng 2)"))
  }

  @Test(arguments: [
    ([0xC0, 0x80] as [UInt8]), [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0xE1, 0xBA],
    [0xF0, 0x9F, 0x98], [0x80],
  ])
  func malformedSequencesAreFound(_ bytes: [UInt8]) {
    for tail in [[], [0x41]] as [[UInt8]] {
      let text = [0x61] + bytes + tail
      #expect(text.withUnsafeBufferPointer { UTF8Text.firstFault(in: $0, from: 0) } == 1)
    }
  }

  @Test func allThatSwiftEncodesIsWellFormed() {
    var text: [UInt8] = []
    for value in stride(from: UInt32(1), through: 0x10FFFF, by: 37) {
      guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { continue }
      text += encoded
    }
    #expect(text.withUnsafeBufferPointer { UTF8Text.firstFault(in: $0, from: 0) } == nil)
  }

  /// "Công nghiệp phát triển, đã thu hút được 5 dự án ở các khu" in the three encodings.
  @Test func oldVietnameseEncodingsAreGuessed() {
    let tcvn3: [UInt8] =
      Array("C".utf8) + [0xAB] + Array("ng nghi".utf8) + [0xD6] + Array("p ph".utf8) + [0xB8] + Array("t tri".utf8)
      + [0xD3] + Array("n, ".utf8) + [0xAE, 0xB7] + Array(" thu h".utf8) + [0xF3] + Array("t ".utf8) + [
        0xAE, 0xAD, 0xEE,
      ]
      + Array("c 5 d".utf8) + [0xF9] + Array(" ".utf8) + [0xB8] + Array("n ".utf8) + [0xEB] + Array(" c".utf8) + [0xB8]
      + Array("c khu".utf8)
    let vni: [UInt8] =
      Array("Co".utf8) + [0xE2] + Array("ng nghie".utf8) + [0xE4] + Array("p pha".utf8) + [0xF9] + Array("t trie".utf8)
      + [0xE5] + Array("n, ".utf8) + [0xF1] + Array("a".utf8) + [0xF5] + Array(" thu hu".utf8) + [0xF9]
      + Array("t ".utf8)
      + [0xF1, 0xF6, 0xF4, 0xEF] + Array("c 5 d".utf8) + [0xF6, 0xEF] + Array(" a".utf8) + [0xF9] + Array("n ".utf8)
      + [0xF4, 0xFB] + Array(" ca".utf8) + [0xF9] + Array("c khu".utf8)
    let windows: [UInt8] =
      Array("C".utf8) + [0xF4] + Array("ng nghi".utf8) + [0xEA, 0xF2] + Array("p pha".utf8) + [0xEC]
      + Array("t tri".utf8)
      + [0xEA, 0xD2] + Array("n, ".utf8) + [0xF0] + Array("a".utf8) + [0xDE] + Array(" thu hu".utf8) + [0xEC]
      + Array("t ".utf8) + [0xF0, 0xFD, 0xF5, 0xF2] + Array("c 5 d".utf8) + [0xFD, 0xF2] + Array(" a".utf8) + [0xEC]
      + Array("n ".utf8) + [0xF5, 0xD2] + Array(" ca".utf8) + [0xEC] + Array("c khu".utf8)
    #expect(LegacyEncoding.guess(tcvn3) == .tcvn3)
    #expect(LegacyEncoding.guess(vni) == .vni)
    #expect(LegacyEncoding.guess(windows) == .windows1258)
    #expect(refusal(tcvn3)?.phrase.vi.contains("TCVN3 (ABC): hãy chuyển sang Unicode rồi lưu lại dạng UTF-8") == true)
    #expect(LegacyEncoding.guess(Array("plain".utf8) + [0xFF]) == nil)
  }
}
