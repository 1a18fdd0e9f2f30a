import Language
import Testing

@testable import Model
@testable import Web
@testable import Workflows

@Suite struct UnitPageTests {
  private let city = UnitReference(code: "tp-moi", name: "Thành phố Biển", nameEnglish: "", short: "TP Biển")

  private func answer(ends: String? = nil) throws -> UnitAnswer {
    let validity = try #require(Validity(from: nil, to: ends.flatMap { CalendarDate(iso: $0) }))
    let old = try #require(Validity(from: nil, to: CalendarDate(iso: "2012-12-31")))
    let unit = try #require(
      OrganisationUnit(
        code: "khu",
        versions: [
          .init(
            kind: .zone, level: "", name: "Khu Biển cũ", nameEnglish: "", short: "",
            validity: old, note: ""),
          .init(
            kind: .authority, level: "cấp tỉnh", name: "Khu kinh tế Biển", nameEnglish: "", short: "KKT Biển",
            validity: validity, note: ""),
        ]))
    let reference = UnitReference(code: "khu", name: "Khu kinh tế Biển", nameEnglish: "", short: "KKT Biển")
    let zone = UnitReference(code: "kcn", name: "Khu công nghiệp A", nameEnglish: "", short: "")
    let plant = UnitReference(code: "dn", name: "Công ty B", nameEnglish: "", short: "")
    let day = try #require(StatedDate("2025-07-01"))
    let merger = Reorganisation(
      id: "E1", kind: .merge, date: day, units: ["khu"], results: ["tp-moi"],
      decision: "D1", title: "Hợp nhất", titleEnglish: "", origin: nil, note: "")
    return UnitAnswer(
      unit: unit, reference: reference, above: [.state: [city], .party: []],
      below: [
        .init(
          line: .state, unit: zone, kind: .zone,
          children: [.init(line: .state, unit: plant, kind: .enterprise, children: [])])
      ],
      periods: try ScorecardSamples.answer().periods, directives: [directive("D1", "Thành ủy")],
      events: [
        .init(reorganisation: merger, units: [reference], results: [city], decision: directive("D1", ""))
      ],
      sources: [:])
  }

  private func directive(_ id: String, _ level: String) -> Directive {
    Directive(
      id: id, type: "Nghị quyết", number: "", sign: "202", issuer: "Quốc hội", issuerUnit: nil, issued: nil,
      level: level, title: "Về hợp nhất", parents: [], origin: nil, note: "")
  }

  private func model(ends: String? = nil, headline: Bool = true) throws -> UnitPage.Model {
    UnitPage.Model(
      try answer(ends: ends),
      directives: [
        .init(directive: directive("D1", "Thành ủy"), targets: 0, children: 0),
        .init(directive: directive("D2", "Trung ương"), targets: 0, children: 0),
      ],
      headline: headline ? try ScorecardSamples.answer().scorecard : nil,
      today: CalendarDate(iso: "2026-11-21"))
  }

  @Test func readsWell() throws {
    try expectReadable("unit-page", written(UnitPage.View(model: try model())))
  }

  @Test func theHeadlinePeriodComesFirst() throws {
    let page = written(UnitPage.View(model: try model()))
    let links = page.components(separatedBy: "/units/khu/scorecard?period=").dropFirst().map { $0.prefix(9) }
    #expect(links == ["2015-2020", "2020-2025", "2010-2015"])
    let plain = written(UnitPage.View(model: try model(headline: false)))
    #expect(plain.contains("scorecard?period=2015-2020"), "no period is lost without a headline")
  }

  @Test func aUnitThatHasEndedSaysSoAndWhatFollows() throws {
    #expect(try model().ended == nil)
    #expect(try model(ends: "2030-06-30").ended == nil, "an end to come is no end")
    let page = written(UnitPage.View(model: try model(ends: "2025-06-30")))
    #expect(page.contains("đã kết thúc ngày 30-6-2025"))
    #expect(page.contains("Đơn vị tiếp nhận từ 1-7-2025: <a href=\"/units/tp-moi\">Thành phố Biển</a>"))
  }

  @Test func onlyItsOwnDocumentsAreListed() throws {
    let page = written(UnitPage.View(model: try model()))
    #expect(page.contains("href=\"/directives/D1\"") && !page.contains("href=\"/directives/D2\""))
  }

  @Test func everyNameItHadIsShown() throws {
    let page = written(UnitPage.View(model: try model()))
    #expect(page.contains("Khu Biển cũ") && page.contains("đến 31-12-2012"))
  }

  @Test func aKindThatTheNameSaysIsNotSaidAgain() throws {
    let page = written(UnitPage.View(model: try model()))
    #expect(!page.contains("<small>Khu công nghiệp</small>") && page.contains("<small>Doanh nghiệp</small>"))
  }
}
