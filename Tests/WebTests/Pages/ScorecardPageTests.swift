import Language
import Testing

@testable import Model
@testable import Web
@testable import Workflows

@Suite struct ScorecardPageTests {
  private func text(_ boundaries: Boundaries = .then, in tongue: Tongue = .vi) throws -> String {
    written(ScorecardPage.View(model: .init(try ScorecardSamples.answer(boundaries: boundaries))), in: tongue)
  }

  @Test func readsWell() throws {
    try expectReadable("scorecard-page", try text())
  }

  @Test func aContradictionShowsBothValues() throws {
    let page = Readable.text(of: try text())
    let line = try #require(page.split(separator: "\n").first { $0.contains("Tổng số đảng viên") })
    #expect(line.contains("482") && line.contains("462") && line.contains("nguồn khác ghi"))
  }

  @Test func everyFigureLeadsToItsOrigin() throws {
    let page = try text()
    let figures = page.components(separatedBy: "<span class=\"figure\"").count - 1
    #expect(figures == 0, "a figure is no link")
    #expect(page.contains("href=\"/figures/khu/I07/2015-07-20--P5Y\""))
    #expect(page.contains("href=\"/figures/dang-bo/D06/2010\""), "the path over time leads to its points")
  }

  @Test func theFirstFigureIsOfTheUnitItself() throws {
    let page = try text()
    let first = try #require(page.range(of: "href=\"/figures/"))
    #expect(page[first.upperBound...].hasPrefix("khu/"))
  }

  @Test func onlyWhatComesOutOtherwiseIsRepeatedFromTheSource() throws {
    let page = try text()
    #expect(!page.contains("đạt 78% chỉ tiêu"), "what agrees is left to the figure's page")
    #expect(page.contains("tương đương 187%") && page.contains(Phrases.Figures.truncated.vi))
    #expect(page.contains("tăng 300 đảng viên") && page.contains("tính lại 291\u{A0}đảng viên"))
  }

  @Test func targetsOfOneSentenceSayWhichOthersItSets() throws {
    let page = Readable.text(of: try text())
    #expect(page.contains("cùng một câu với Số đoàn viên công đoàn phát triển mới </targets/T2>"))
    #expect(
      page.contains("đạt 10 KCN đã khởi công vào cuối nhiệm kỳ 2015-2020 </targets/T3.2> cùng một câu |"))
  }

  @Test func aLineOfTwoTargetsHasOneHeaderForBoth() throws {
    let page = try text()
    #expect(page.contains("<th scope=\"row\" rowspan=\"2\"><a href=\"/indicators/L18\">"))
    #expect(page.contains("<tr class=\"continued\"><td"))
  }

  @Test func otherPeriodsStandApartUnderTheirOwnName() throws {
    let page = try text()
    let besides = try #require(page.range(of: Phrases.ScorecardPage.besides.vi))
    let target = try #require(page.range(of: "/targets/T5"))
    #expect(besides.upperBound < target.lowerBound)
    #expect(page[target.upperBound...].contains("giai đoạn 2026-2030"))
  }

  @Test func switchesKeepWhatTheyDoNotSwitch() throws {
    let page = try text(.now)
    #expect(page.contains("href=\"/units/khu/scorecard?period=2020-2025&amp;boundaries=now\""))
    #expect(page.contains("href=\"/units/khu/scorecard?period=2015-2020\""))
    #expect(page.contains(Phrases.ScorecardPage.recast.vi))
    #expect(page.contains("href=\"/units/khu/scorecard.csv?period=2015-2020&amp;boundaries=now\""))
    let day = try #require(CalendarDate(iso: "2025-07-01"))
    #expect(try text(.on(day)).contains("aria-current=\"true\">ngày 1-7-2025</a>"))
  }

  @Test func tablesHaveCaptionsAndScopes() throws {
    let page = try text()
    #expect(occurrences(of: "<table", in: page) == occurrences(of: "<caption", in: page))
    #expect(
      occurrences(of: "<th", in: page) - occurrences(of: "<thead", in: page)
        == occurrences(of: "<th scope=", in: page))
    #expect(!page.contains("<công nhân>"))
  }

  @Test func aPeriodWithNothingSaysSo() throws {
    let answer = try ScorecardSamples.answer(empty: true)
    let page = written(ScorecardPage.View(model: .init(answer)), in: .en)
    #expect(page.contains(Phrases.ScorecardPage.empty.en) && !page.contains("<table"))
  }

  @Test func theFileIsNamedInPlainLetters() throws {
    let scorecard = try ScorecardSamples.answer().scorecard
    #expect(ScorecardPage.FileName.of(scorecard) == "khu-2015-2020")
    let named = Scorecard(
      unit: scorecard.unit, period: LabelledPeriod(label: "khóa \"IV\"", period: scorecard.period.period),
      boundaries: .then, lines: [])
    #expect(ScorecardPage.FileName.of(named) == "khu-2015-07-20--P5Y")
  }
}
