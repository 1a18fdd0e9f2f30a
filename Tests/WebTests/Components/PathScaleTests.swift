import Figures
import Model
import Testing

@testable import Web

@Suite struct PathScaleTests {
  private func scale(_ values: [String]) throws -> PathScale {
    let days = try [2010, 2015, 2020].map { try #require(CalendarDate(year: $0, month: 12, day: 31)) }
    return try #require(
      PathScale(days: days, values: values.map(number), left: 40, right: 400, top: 10, bottom: 180))
  }

  private func ticks(_ values: String...) throws -> [String] { try scale(values).ticks.map(\.shortest) }

  @Test func ticksAreRoundAndShowZero() throws {
    #expect(try ticks("110", "482") == ["0", "100", "200", "300", "400", "500"])
    #expect(try ticks("71.22") == ["0", "20", "40", "60", "80"])
    #expect(try ticks("0.07") == ["0", "0.02", "0.04", "0.06", "0.08"])
    #expect(try ticks("86273") == ["0", "20000", "40000", "60000", "80000", "100000"])
    #expect(try ticks("-3", "4") == ["-4", "-2", "0", "2", "4"])
    #expect(try ticks("0") == ["0", "1"])
  }

  @Test func daysAndValuesStandInProportion() throws {
    let scale = try scale(["110", "482"])
    #expect(scale.y(number("0")) == 180)
    #expect(scale.y(number("500")) == 10)
    #expect(scale.y(number("250")) == 95)
    #expect(scale.x(try #require(CalendarDate(year: 2010, month: 12, day: 31))) == 40)
    #expect(scale.x(try #require(CalendarDate(year: 2020, month: 12, day: 31))) == 400)
  }
}
