import Figures
import Language
import Reviews
import Testing

@testable import Web

@Suite struct FigureTextTests {
  private func text(
    _ quantity: Quantity, _ measure: String? = nil, _ approximate: String = "", in tongue: Tongue = .vi
  ) -> String {
    FigureText(quantity, measure: measure.map { Measure($0) }, approximate: approximate, in: tongue).whole
      .replacing("\u{A0}", with: " ")
  }

  @Test func numbersCarryTheirUnit() {
    #expect(text(.exact(number("86273")), "đoàn viên") == "86.273 đoàn viên")
    #expect(text(.exact(number("71.22")), "%") == "71,22%")
    #expect(text(.exact(number("8600")), "triệu USD") == "8,6 tỷ USD")
    #expect(text(.exact(number("597.332")), "triệu USD") == "597,332 triệu USD")
    #expect(text(.exact(number("1.50")), "tỷ USD") == "1,5 tỷ USD")
    #expect(text(.part(number("53"), of: number("59")), "cụm") == "53/59 cụm")
    #expect(text(.nothing, "vụ") == "không phát sinh")
  }

  @Test func intervalsAreSaidInWords() throws {
    let above = Quantity.interval(.above(number("300")))
    #expect(text(above, "đảng viên") == "hơn 300 đảng viên")
    #expect(text(above, "đảng viên", "trên") == "trên 300 đảng viên")
    #expect(text(.interval(.below(number("21000"))), "người", "gần") == "gần 21.000 người")
    #expect(text(.interval(.below(number("10"))), "%") == "dưới 10%")
    let range = try #require(Interval(from: number("85"), to: number("90")))
    #expect(text(.interval(range), "%") == "85–90%")
    let closed = try #require(Interval(from: number("50"), to: nil))
    #expect(text(.interval(closed), "tổ chức") == "ít nhất 50 tổ chức")
    let limit = try #require(Interval(from: nil, to: number("10")))
    #expect(text(.interval(limit), "vụ") == "không quá 10 vụ")
    let losses = try #require(Interval(from: number("-5"), to: number("-3")))
    #expect(text(.interval(losses), "%") == "-5 – -3%")
  }

  @Test func englishReadersGetEnglishMarks() {
    #expect(text(.exact(number("1718.5")), "triệu USD", in: .en) == "1.7185 billion USD")
    #expect(text(.exact(number("86273")), "đảng viên", in: .en) == "86,273 Party members")
    #expect(text(.interval(.below(number("21000"))), "người", "gần", in: .en) == "nearly 21,000 people")
  }

  @Test func numbersAreWrittenAsTheFiguresModuleWritesThem() {
    for coefficient in [0, 1, 12, 999, 1_000, -1_000, 123_456_789, .max, .min] as [Int64] {
      for scale in [0, 1, 3, 12] {
        let value = ExactDecimal(coefficient: coefficient, scale: scale)
        #expect(NumberText.write(value, .vi) == VietnameseNumber.write(value))
      }
    }
    #expect(NumberText.write(number("-1234.50"), .en) == "-1,234.50")
  }
}
