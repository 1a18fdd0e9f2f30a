import Figures
import Testing

@Suite struct MeasureTests {
  @Test func scaleWordsAreReadApartFromTheirBase() {
    #expect(Measure("tỷ USD").exponent == 9)
    #expect(Measure("tỉ USD") == Measure("tỷ USD"))
    #expect(Measure("nghìn tỷ đồng").exponent == 12)
    #expect(Measure("triệu đồng/người").base == "đồng/người")
    #expect(Measure("đảng viên").printed == "đảng viên")
  }

  @Test func conversionIsExactAndOnlyBetweenLikeThings() throws {
    let nineSix = ExactDecimal(coefficient: 96, scale: 1)
    #expect(Measure("tỷ USD").convert(nineSix, to: Measure("triệu USD")) == ExactDecimal(9600))
    #expect(Measure("tỷ USD").convert(nineSix, to: Measure("tỷ đồng")) == nil)
  }

  @Test func moneyIsSaidInTheScaleThatSuitsIt() {
    let millions = Measure("triệu USD")
    #expect(millions.readable([ExactDecimal(8600)]).measure == Measure("tỷ USD"))
    #expect(millions.readable([ExactDecimal(250), ExactDecimal(300)]).measure == millions)
    #expect(millions.readable([ExactDecimal(250), ExactDecimal(3000)]).measure == millions)
    #expect(Measure("đảng viên").readable([ExactDecimal(8600)]).measure == Measure("đảng viên"))
  }
}
