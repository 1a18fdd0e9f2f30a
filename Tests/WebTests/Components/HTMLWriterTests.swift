import Language
import Testing

@testable import Web

@Suite struct HTMLWriterTests {
  @Test func markupInTextIsText() {
    let text = written { $0.element("p", text: "<script>alert(\"1\" & '2')</script>") }
    #expect(text == "<p>&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</p>")
  }

  @Test func anAttributeCannotBeLeft() {
    let text = written { $0.element("p", .label("x\" onclick=\"y")) { _ in } }
    #expect(text == "<p aria-label=\"x&quot; onclick=&quot;y\"></p>")
  }

  @Test func charactersThatHTMLForbidsAreSeen() {
    #expect(written { $0.text("a\0b\u{1}c\u{7F}d") } == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
    #expect(written { $0.text("a\tb\nc\r") } == "a\tb\nc&#13;")
  }

  @Test func anyAllowedTextIsReadBackAsItWas() {
    var random = SystemRandomNumberGenerator()
    let alphabet: [Unicode.Scalar] = [
      "<", ">", "&", "\"", "'", ";", "#", "3", "9", "l", "t", "\n", "\t", "\r", "ộ", "đ", "𝄞",
    ]
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "x")
      }
      let bytes = written { $0.text(text) }
      #expect(!bytes.contains { "<>\"'\r".contains($0) })
      #expect(unescaped(bytes).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  @Test(arguments: [(0, "0"), (7, "7"), (10, "10"), (-305, "-305"), (Int.max, "9223372036854775807")])
  func numbersAreDigits(number: Int, digits: String) {
    #expect(written { $0.text(number) } == digits)
  }

  @Test func theSmallestNumberIsWrittenToo() {
    #expect(written { $0.text(Int.min) } == "-9223372036854775808")
  }

  @Test func absentAttributesLeaveNothing() {
    let text = written {
      $0.element("a", .current("page", if: false), .lang(.vi, unless: .vi), .href(.overview)) { _ in }
    }
    #expect(text == "<a href=\"/\"></a>")
  }

  @Test func aLongPageGrows() {
    let line = String(repeating: "kết quả & nguồn ", count: 1_000)
    #expect(unescaped(written { $0.text(line) }) == line)
  }

  @Test func aTongueIsChosenByAddressThenCookie() {
    #expect(Tongue.chosen(query: "en", cookie: "vi") == .en)
    #expect(Tongue.chosen(query: "fr", cookie: "en") == .en)
    #expect(Tongue.chosen(query: nil, cookie: nil) == .vi)
  }
}
