import Figures

/// What one unit of a foreign money was worth in đồng, year by year: wide enough for bank, market and budget rates.
///
/// Dollar, 1991 to 2021: official rate, average of the year, World Bank indicator PA.NUS.FCRF (International Monetary
/// Fund, International Financial Statistics) as reprinted by IndexMundi, rounded to 10 đồng. 2022 to 2026 are
/// approximations that have not been checked against that source. Every rate is taken with 15% to either side.
enum ExchangeRates {
  private static let firstYear = 1991
  private static let dollar: [Int64] = [
    10_120, 11_200, 10_640, 10_970, 11_040, 11_030, 11_680, 13_270, 13_940, 14_170,  // 1991–2000
    14_730, 15_280, 15_510, 15_750, 15_860, 15_990, 16_110, 16_300, 17_070, 18_610,  // 2001–2010
    20_510, 20_830, 20_930, 21_150, 21_700, 21_940, 22_370, 22_600, 23_050, 23_210,  // 2011–2020
    23_160, 23_300, 23_800, 24_200, 25_000, 25_300,  // 2021–2026
  ]

  /// Over all the years since 1993, where nothing says which is meant. Other monies have only this.
  static func anyYear(_ unit: MeasureUnit) -> Bounds? {
    switch unit {
    case .dollar: Bounds(ExactDecimal(10_500), ExactDecimal(27_500))
    case .otherMoney(Word("euro")): Bounds(ExactDecimal(12_500), ExactDecimal(32_500))
    case .otherMoney(Word("yên")): Bounds(ExactDecimal(85), ExactDecimal(280))
    case .otherMoney(Word("won")): Bounds(ExactDecimal(8), ExactDecimal(23))
    default: nil
    }
  }

  /// What no rate has ever been above or below, with a factor to spare.
  static func ever(_ unit: MeasureUnit, factor: Bounds) -> Bounds? {
    guard let any = anyYear(unit), let low = Bounds(any.lower).over(factor), let high = Bounds(any.upper).times(factor)
    else { return nil }
    return Bounds(low.lower, high.upper)
  }

  /// In any of some years.
  static func inYears(_ years: ClosedRange<Int>, _ unit: MeasureUnit) -> Bounds? {
    let ends = [years.lowerBound, years.upperBound].compactMap { inYear($0, unit) }
    guard let first = ends.first, let last = ends.last else { return nil }
    return Bounds(min(first.lower, last.lower), max(first.upper, last.upper))
  }

  /// In a year; later years than the table knows count as its last one.
  static func inYear(_ year: Int, _ unit: MeasureUnit) -> Bounds? {
    guard unit == .dollar, year >= firstYear else { return anyYear(unit) }
    let rate = ExactDecimal(dollar[min(year - firstYear, dollar.count - 1)])
    guard let low = try? rate.multiplied(by: ExactDecimal(coefficient: 85, scale: 2)),
      let high = try? rate.multiplied(by: ExactDecimal(coefficient: 115, scale: 2))
    else { return nil }
    return Bounds(low, high)
  }

  /// Whether one amount may be the other in another money, at some rate there has been.
  static func mayBe(_ amount: Figure, _ other: Figure) -> Bool {
    let (dong, foreign) = amount.unit == .dong ? (amount, other) : (other, amount)
    guard dong.unit == .dong, let unit = foreign.unit, let band = anyYear(unit), let price = dong.bounds(),
      let worth = foreign.bounds(), let rate = price.over(worth)
    else { return false }
    return rate.overlaps(band.lower, band.upper)
  }
}
