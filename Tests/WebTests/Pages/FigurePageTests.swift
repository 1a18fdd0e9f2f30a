import Figures
import Language
import Model
import Testing

@testable import Model
@testable import Web
@testable import Workflows

@Suite struct FigurePageTests {
  private func model(_ observations: (Period) -> [Observation]) throws -> FigurePage.Model {
    let period = try CitedSamples.term()
    let printed = PrintedReading(
      CitedSamples.statement("F020", .growth, "tăng hơn 150%", printed: "150"),
      recomputed: number("152.3560"),
      otherSideInferred: false)
    let answer = FigureAnswer(
      unit: CitedSamples.party, indicator: CitedSamples.indicator(), period: period,
      observations: observations(period.period), printed: [printed],
      targets: [CitedSamples.missed(try CitedSamples.target())], series: [], sources: CitedSamples.sources, owners: [:],
      home: .init(unit: CitedSamples.committee, period: period))
    return FigurePage.Model(answer, named: [])
  }

  private func rivals() throws -> FigurePage.Model {
    try model { period in
      [
        CitedSamples.observation(
          "F008", .exact(number("462")), in: period, words: "đại diện 462 đảng viên", place: "đoạn 1"),
        CitedSamples.observation(
          "F022", .exact(number("482")), in: period, words: "hiện nay là 482 đảng viên", place: "đoạn 8"),
        CitedSamples.observation(
          "F055", .exact(number("482")), in: period, words: "tăng lên 482 đảng viên", place: "đoạn 47"),
      ]
    }
  }

  @Test func theMainPart() throws {
    let text = written(FigurePage.View(model: try rivals()))
    try expectSnapshot("figure", text)
    #expect(text.contains("href=\"/figures/hai-phong-dang-bo/D07/2015-07-20--P5Y.csv\""))
    #expect(text.contains("href=\"/units/hai-phong/scorecard?period=2015-2020\""))
    #expect(text.contains("href=\"/targets/T008\"") && text.contains("155 ÷ 200 = 77,5%"))
  }

  @Test func allRivalsAreShownAndNoneIsCalledRight() throws {
    let text = written(FigurePage.View(model: try rivals()))
    #expect(occurrences(of: "Nguồn mâu thuẫn", in: text) == 1)
    for (value, words) in [
      ("462", "đại diện 462 đảng viên"), ("482", "hiện nay là 482 đảng viên"),
      ("482", "tăng lên 482 đảng viên"),
    ] {
      #expect(text.contains(">\(value)<span class=\"unit\">"))
      // Once among the rivals, once with everything else that is known of it.
      #expect(occurrences(of: words, in: text) == 2)
    }
    #expect(occurrences(of: "<blockquote>", in: text) == 3)
    #expect(occurrences(of: "href=\"/sources/bai-hai-phong\"", in: text) == 7)
  }

  @Test func differentFactsDoNotContradict() throws {
    let calm = try model { period in
      [
        CitedSamples.observation("F1", .exact(number("1")), in: period, words: "a"),
        CitedSamples.observation("F2", .exact(number("2")), in: period, words: "b", basis: .stock),
      ]
    }
    #expect(calm.contradictions.isEmpty)
    #expect(!written(FigurePage.View(model: calm)).contains("Nguồn mâu thuẫn"))
  }

  @Test func whatIsNotOneNumberSaysSo() throws {
    let page = try model { period in
      [
        CitedSamples.observation(
          "F1", .interval(.above(number("300"))), in: period, words: "hơn 300", approximate: "hơn"),
        CitedSamples.observation(
          "F2", .part(number("53"), of: number("59")), in: period, words: "53/59", basis: .stock),
        CitedSamples.observation(
          "F3", .exact(number("80")), in: period, words: "tăng 75", basis: .cumulative,
          inference: Inference(arithmetic: "155 − 75 = 80", arithmeticEnglish: "")),
      ]
    }
    let text = written(FigurePage.View(model: page))
    #expect(text.contains("nguồn in kèm chữ “hơn”"))
    #expect(text.contains("53/59") && text.contains("bằng 89,8%"))
    #expect(text.contains("<strong>155 − 75 = 80</strong>"))
    #expect(
      written(FigurePage.View(model: page), in: .en).contains("<strong lang=\"vi\">155 − 75 = 80</strong>"))
  }

  @Test func theFileKeepsEveryRival() throws {
    let model = try rivals()
    let listing = ObservationListing.listing(model.answer.observations.map { ($0, model.answer.indicator) })
    #expect(listing.rows.map { $0[0] } == ["F008", "F022", "F055"])
    #expect(listing.rows.allSatisfy { $0.count == listing.columns.count })
  }
}
