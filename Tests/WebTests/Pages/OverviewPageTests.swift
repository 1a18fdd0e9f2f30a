import Language
import Testing

@testable import Model
@testable import Web
@testable import Workflows

@Suite struct OverviewPageTests {
  private func model() throws -> OverviewPage.Model {
    let quiet = Scorecard(
      unit: UnitReference(code: "yen", name: "Khu Yên <Bình>", nameEnglish: "", short: "Yên Bình"),
      period: LabelledPeriod(label: "2009-S1", period: try ScorecardSamples.period("2009-S1")),
      boundaries: .then,
      lines: [])
    return OverviewPage.Model(
      OverviewAnswer(
        heads: [try ScorecardSamples.answer().scorecard, quiet].map { scorecard in
          .init(
            dossier: DossierDescription(
              code: scorecard.unit.code, name: "", nameEnglish: "", requires: [],
              headline: .init(unit: scorecard.unit.code, period: scorecard.period.label)),
            scorecard: scorecard)
        }, asOf: "2026-11-21T08:00:00Z"))
  }

  private func text(in tongue: Tongue = .vi) throws -> String {
    written(OverviewPage.View(model: try model()), in: tongue)
  }

  @Test func readsWell() throws {
    try expectReadable("overview-page", try text())
  }

  @Test func whatIsMissedStandsInTheRowAndInTheList() throws {
    let page = try text()
    #expect(occurrences(of: "href=\"/targets/T1\"", in: page) == 2)
    #expect(page.contains("77,5%"))
  }

  @Test func noContradictionAndNoWrongSumIsHidden() throws {
    let page = Readable.text(of: try text())
    #expect(page.contains("482") && page.contains("462"))
    #expect(page.contains("tăng 300 đảng viên; tính lại 291"))
    #expect(!page.contains("tương đương 187%"), "cut off is not wrong")
  }

  @Test func nothingJudgedIsNotNothingInDanger() throws {
    let rows = Readable.text(of: try text()).split(separator: "\n")
    let quiet = try #require(rows.first { $0.contains("Khu Yên") })
    #expect(quiet.contains(Phrases.Overview.nothingJudged.vi))
  }

  @Test func theBestIsNeverOneInDanger() throws {
    let committee = try #require(try model().committees.first)
    #expect(committee.danger.map(\.reading.target.id) == ["T1"])
    #expect(committee.best?.reading.target.id == "T2")
    #expect(committee.worst == nil)
    #expect(committee.unjudged.map(\.count) == [2, 2])
  }

  @Test func withoutDossiersItSaysWhatToDo() {
    let page = written(OverviewPage.View(model: .init(OverviewAnswer(heads: [], asOf: ""))))
    #expect(page.contains("nhiemky load") && !page.contains("<table"))
  }

  @Test func asAList() throws {
    let listing = OverviewListing.listing(try model(), .vi)
    #expect(listing.rows.allSatisfy { $0.count == listing.columns.count })
    #expect(
      listing.rows.first?.prefix(6) == [
        "khu", "Khu kinh tế Biển", "2015-2020", "2015-07-20", "2020-07-19", "6",
      ])
  }
}
