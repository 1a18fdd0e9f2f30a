import Figures
import Language
import Model
import Testing

@testable import Model
@testable import Web
@testable import Workflows

@Suite struct CataloguePageTests {
  private func indicators(_ words: String) -> IndicatorsPage.Model {
    IndicatorsPage.Model(
      [
        .init(indicator: CitedSamples.indicator(), versions: 2, figures: 4),
        .init(indicator: CitedSamples.indicator("L10", "Tỷ lệ lấp đầy các KCN"), versions: 1, figures: 0),
      ], words: words)
  }

  @Test func theCatalogueOfIndicators() throws {
    let text = written(IndicatorsPage.View(model: indicators("")))
    try expectSnapshot("indicators", text)
    #expect(text.contains("<form class=\"search\" role=\"search\" action=\"/indicators\" method=\"get\">"))
    #expect(text.contains("href=\"/indicators.json\""))
  }

  @Test(arguments: [
    ("dang vien", ["D07"]), ("ĐẢNG VIÊN", ["D07"]), ("ty le lap day", ["L10"]), ("l10", ["L10"]),
    ("không có", []),
    ("", ["D07", "L10"]),
  ])
  func indicatorsAreFoundHoweverTheyAreTyped(words: String, codes: [String]) {
    #expect(indicators(words).entries.map(\.indicator.code) == codes)
  }

  @Test func aSearchKeepsItsWordsInLinksAndField() {
    let text = written(IndicatorsPage.View(model: indicators("đảng \"viên\"")))
    #expect(text.contains("value=\"đảng &quot;viên&quot;\""))
    #expect(text.contains("/indicators.csv?q=%C4%91%E1%BA%A3ng%20%22vi%C3%AAn%22"))
  }

  @Test func oneIndicator() throws {
    let period = try CitedSamples.term()
    let observation = CitedSamples.observation(
      "F018", .exact(number("155")), in: period.period, words: "kết nạp mới 155/200 đảng viên")
    let answer = IndicatorAnswer(
      versions: [CitedSamples.indicator(), CitedSamples.indicator()],
      figures: [.init(unit: CitedSamples.party, period: period, observation: observation)])
    let model = try #require(IndicatorPage.Model(answer, parts: [], sources: []))
    let text = written(IndicatorPage.View(model: model))
    try expectSnapshot("indicator", text)
    #expect(text.contains("Định nghĩa theo thời gian"))
    #expect(IndicatorPage.Model(IndicatorAnswer(versions: [], figures: []), parts: [], sources: []) == nil)
  }

  @Test func theListOfSources() throws {
    let ground = Source(
      code: "nd-35", title: "Nghị định 35", publisher: "Chính phủ", published: StatedDate("2022-05-28"),
      author: "",
      note: "")
    let model = SourcesPage.Model([
      .init(source: ground, figures: 0, statements: 0, targets: 0),
      .init(source: CitedSamples.source, figures: 3, statements: 2, targets: 1),
    ])
    #expect(model.entries.map(\.source.code) == ["bai-hai-phong", "nd-35"])
    let text = written(SourcesPage.View(model: model))
    try expectSnapshot("sources", text)
    #expect(text.contains("Đại hội &lt;lần thứ 4&gt;") && text.contains("nguồn không nêu"))
  }

  @Test func oneSourceInTheOrderOfItsText() throws {
    let period = try CitedSamples.term()
    let figures = [("F1", "đoạn 10"), ("F2", "đoạn 9")].map { id, place in
      SourceAnswer.Figure(
        unit: CitedSamples.party, indicator: CitedSamples.indicator(), period: period,
        observation: CitedSamples.observation(
          id, .exact(number("155")), in: period.period, words: "155 đảng viên", place: place))
    }
    let model = SourcePage.Model(
      SourceAnswer(
        source: CitedSamples.source, figures: figures,
        statements: [
          CitedSamples.statement("A", .attainment, "đạt 78%", printed: "78", target: "T008"),
          CitedSamples.statement("B", .remark, "5 giải pháp", printed: "5"),
          CitedSamples.statement("C", .omitted, "40 năm", printed: "40", reason: "Số năm kỷ niệm"),
        ], targets: []))
    #expect(model.figures.map(\.observation.id) == ["F2", "F1"])
    let text = written(SourcePage.View(model: model))
    try expectSnapshot("source", text)
    #expect(text.contains("Số năm kỷ niệm") && text.contains("5 giải pháp"))
    #expect(text.contains("Bản lưu không ghi tên báo"))
  }
}
