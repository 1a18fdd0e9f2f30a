import Language
import Model

/// Periods as people say them: "nhiệm kỳ 2015-2020", "6 tháng đầu năm 2009".
public enum PeriodSentence {
  public static func say(_ named: LabelledPeriod) -> Phrase {
    let period = named.period
    if named.label != PeriodLabel.of(period) { return Phrases.Periods.term(named.label) }
    if let years = period.wholeYears, period.from.month == 1, period.from.day == 1 {
      return years == 1 ? Phrases.Periods.year(period.from.year) : Phrases.Periods.years(named.label)
    }
    guard period.from.day == 1, period.from.year == period.to.year, period.to.adding(days: 1)?.day == 1 else {
      return Phrases.Periods.range(period.from.vietnamese, period.to.vietnamese)
    }
    let year = period.from.year
    switch (period.from.month, period.to.month) {
    case (1, 6): return Phrases.Periods.half(1, year)
    case (7, 12): return Phrases.Periods.half(2, year)
    case (1, 3), (4, 6), (7, 9), (10, 12): return Phrases.Periods.quarter(period.to.month / 3, year)
    case (let first, let last) where first == last: return Phrases.Periods.month(first, year)
    case (1, let last): return Phrases.Periods.firstMonths(last, year)
    default: return Phrases.Periods.range(period.from.vietnamese, period.to.vietnamese)
    }
  }
}
