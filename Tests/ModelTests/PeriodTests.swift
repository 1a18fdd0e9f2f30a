import Model
import TestSupport
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2009", "2009-01-01", "2009-12-31"), ("2009-S1", "2009-01-01", "2009-06-30"),
    ("2009-S2", "2009-07-01", "2009-12-31"), ("2009-Q3", "2009-07-01", "2009-09-30"),
    ("2024-M06", "2024-06-01", "2024-06-30"), ("2015-07-01/P5Y", "2015-07-01", "2020-06-30"),
    ("2020-01-01/P9M", "2020-01-01", "2020-09-30"), ("2015-07-20/P5Y", "2015-07-20", "2020-07-19"),
    ("2020-02-29/P1Y", "2020-02-29", "2021-02-27"), ("2020-01-01/P30D", "2020-01-01", "2020-01-30"),
  ])
  func codesAreRead(code: String, from: String, to: String) throws {
    let period = try #require(Period(code: code))
    #expect(period.from.iso == from)
    #expect(period.to.iso == to)
    #expect(Period(code: period.addressCode) == period)
  }

  @Test(arguments: [
    "", "20", "2009-S3", "2009-S0", "2009-Q5", "2009-M13", "2009-M6", "2009-X1", "2023-02-29/P1Y", "2020-01-01/P",
    "2020-01-01/5Y", "2020-01-01/P0D", "abcd", "2009-", "2009-S1x", "2009-M+1", "2009-S-", "9999-01-01/P9999Y",
    "2020-01-01/P99999999Y",
  ])
  func whatIsNoCodeIsRefused(code: String) {
    #expect(Period(code: code) == nil)
  }

  @Test func dayNumbersCountEveryDay() throws {
    var day = try #require(CalendarDate(year: 1899, month: 12, day: 31))
    for _ in 0..<60_000 {
      let next = try #require(day.adding(days: 1))
      #expect(next.dayNumber == day.dayNumber + 1)
      #expect(next > day)
      day = next
    }
    #expect(day.iso == "2064-04-09")
  }

  @Test func everyPeriodIsItsOwnCode() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let from = try #require(
        CalendarDate(year: 2000, month: 1, day: 1)?.adding(days: Int.random(in: 0...9000, using: &generator)))
      let to = try #require(from.adding(days: Int.random(in: 0...4000, using: &generator)))
      let period = try #require(Period(from: from, to: to))
      #expect(Period(code: period.code) == period)
    }
  }

  @Test func likeIsComparedWithLike() throws {
    #expect(Period(code: "2009-S1")?.samePeriodLastYear?.code == "2008-S1")
    #expect(Period(code: "2024-M02")?.samePeriodLastYear?.code == "2023-M02")
    #expect(Period(code: "2015-07-20/P5Y")?.samePeriodLastYear == nil)
    #expect(Period(code: "2016-01-01/P5Y")?.precedingOfSameLength?.code == "2011-01-01/P5Y")
  }

  @Test func administrativeReportsCloseOnTheFourteenth() throws {
    let half = try #require(Period(code: "2009-S1"))
    #expect(half.closing(under: .administrative)?.iso == "2009-06-14")
    #expect(half.closing(under: .calendar)?.iso == "2009-06-30")
    #expect(half.closing(under: .unstated) == nil)
  }

  @Test func statedDatesKeepHowMuchIsStated() {
    #expect(StatedDate("2016-04")?.vietnamese == "4-2016")
    #expect(StatedDate("2020-07-19")?.vietnamese == "19-7-2020")
    #expect(StatedDate("2012")?.vietnamese == "2012")
    #expect(StatedDate("2023-02-29") == nil)
    #expect(StatedDate("2023-13") == nil)
    #expect(StatedDate("2020-+1") == nil)
  }
}
