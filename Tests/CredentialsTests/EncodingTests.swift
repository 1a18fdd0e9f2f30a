import Foundation
import TestSupport
import Testing

@testable import Credentials

@Suite struct EncodingTests {
  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
    ("foobar", "MZXW6YTBOI"),
  ])
  func base32(_ plain: String, _ text: String) {
    #expect(Base32.text(Array(plain.utf8)) == text)
    #expect(Base32.bytes(text) == Array(plain.utf8))
    #expect(Base32.bytes(text.lowercased()) == Array(plain.utf8))
  }

  @Test(arguments: ["M", "MZX", "MZXW6Y", "MZ", "MZXW61", "MZXW6=", "MZXW6\u{301}", "ＭＹ"])
  func noBase32(_ text: String) { #expect(Base32.bytes(text) == nil) }

  @Test(arguments: ["0", "0g", "０0", "+1", "-1", "0x"])
  func noHexadecimal(_ text: String) { #expect(Hexadecimal.bytes(text) == nil) }

  @Test(arguments: ["Zg==", "Z", "Zh", "Zm 9v", "Zm9v\n", "Zm9v=", "Zm-_", "é"])
  func noBase64(_ text: String) { #expect(PlainBase64.bytes(text) == nil) }

  @Test func propertyRoundTrips() {
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<Fuzzing.rounds {
      let bytes = Fuzzing.bytes(0...70, by: &generator)
      #expect(Base32.bytes(Base32.text(bytes)) == bytes)
      #expect(Hexadecimal.bytes(Hexadecimal.text(bytes)) == bytes)
      #expect(PlainBase64.bytes(PlainBase64.text(bytes)) == bytes)
    }
  }

  /// What is read is the one text of its bytes, but for case, spaces and hyphens where they are let pass.
  @Test func fuzzReaders() {
    var generator = SeededGenerator(seed: 33)
    for _ in 0..<Fuzzing.rounds {
      let bytes = Fuzzing.bytes(0...40, by: &generator)
      let base32 = Fuzzing.damaged(Base32.text(bytes), by: &generator)
      if let read = Base32.bytes(base32) {
        #expect(Base32.text(read) == base32.filter { $0 != " " && $0 != "-" }.uppercased())
      }
      let base64 = Fuzzing.damaged(PlainBase64.text(bytes), by: &generator)
      if let read = PlainBase64.bytes(base64) { #expect(Array(PlainBase64.text(read).utf8) == Array(base64.utf8)) }
      let digits = Fuzzing.damaged(Hexadecimal.text(bytes), by: &generator)
      if let read = Hexadecimal.bytes(digits) { #expect(Hexadecimal.text(read) == digits.lowercased()) }
    }
  }
}
