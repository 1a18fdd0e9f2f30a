import Figures
import TestSupport
import Testing

@Suite struct NumberReadingTests {
  @Test(arguments: [
    ("1.142", "1142"), ("1,9", "1.9"), ("100.000", "100000"), ("2492", "2492"), ("1.718,5", "1718.5"),
    ("-12,50", "-12.50"), ("1.234.567", "1234567"), (" 86.273 ", "86273"), ("0,5", "0.5"),
    ("86\u{A0}273", "86273"), ("12 718 000", "12718000"),
  ])
  func vietnameseNumbersAreRead(text: String, plain: String) throws {
    #expect(try NumberStyle.vietnamese.read(text).plain == plain)
  }

  @Test(arguments: ["1.1425", "12.34", "1.23.456", "0.123", "1,2,3", "", ",", "5,", "12a", "１２", "1 5", "1 2345"])
  func whatIsNoVietnameseNumberIsRefused(text: String) {
    #expect(throws: NumberReadingError.self) { try NumberStyle.vietnamese.read(text) }
  }

  @Test func aNumberThatCouldBeTwoIsRefusedWithBothReadings() {
    let decimal = ExactDecimal(coefficient: 1718, scale: 3)
    for (style, text) in [(NumberStyle.plain, "1.718"), (.vietnamese, "1,718")] {
      #expect(throws: NumberReadingError.ambiguous(decimal, ExactDecimal(1718))) {
        try style.read(text, declared: false)
      }
      #expect(throws: Never.self) { try style.read(text, declared: true) }
    }
    // The mark of the other style is never taken silently.
    #expect(throws: NumberReadingError.ambiguous(decimal, ExactDecimal(1718))) {
      try NumberStyle.plain.read("1,718")
    }
  }

  @Test func aLeadingZeroOrFourDecimalsCannotGroup() throws {
    #expect(try NumberStyle.plain.read("0.718", declared: false).plain == "0.718")
    #expect(try NumberStyle.plain.read("1.7180", declared: false).plain == "1.7180")
  }

  @Test func writtenNumbersReadBackTheSame() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<3000 {
      let value = ExactDecimal(
        coefficient: Int64.random(in: -9_000_000_000_000...9_000_000_000_000, using: &generator),
        scale: Int.random(in: 0...6, using: &generator))
      for style in NumberStyle.allCases {
        let read = try style.read(style.write(value))
        #expect(read == value && read.scale == value.scale)
      }
    }
  }
}
