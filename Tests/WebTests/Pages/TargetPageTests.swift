import Figures
import Language
import Model
import Testing

@testable import Model
@testable import Web
@testable import Workflows

@Suite struct TargetPageTests {
  private func answer(
    _ reading: TargetReading, competing: [Observation] = [], siblings: [TargetReading] = []
  ) throws -> TargetAnswer {
    let period = try CitedSamples.term()
    let actual = CitedSamples.observation(
      "F018", .exact(number("155")), in: period.period, words: "kết nạp mới 155/200 đảng viên")
    let printed = [
      PrintedReading(
        CitedSamples.statement(
          "F019", .attainment, "đạt 78% chỉ tiêu", printed: "78", target: reading.target.id),
        recomputed: number("77.5"), otherSideInferred: false),
      PrintedReading(
        CitedSamples.statement("C-T008", .claim, "chưa đạt được chỉ tiêu"), recomputed: nil,
        otherSideInferred: false),
      PrintedReading(
        CitedSamples.statement("F099", .attainment, "đạt 50%", printed: "50", target: "T999"),
        recomputed: nil,
        otherSideInferred: false),
    ]
    return TargetAnswer(
      reading: reading,
      line: try CitedSamples.line([reading], actual: actual, competing: competing, printed: printed),
      owner: CitedSamples.party, siblings: siblings, directive: CitedSamples.chain().directive,
      chain: CitedSamples.chain(), home: .init(unit: CitedSamples.committee, period: period),
      sources: CitedSamples.sources, owners: [:])
  }

  private func page(_ answer: TargetAnswer, in tongue: Tongue = .vi) -> String {
    let model = TargetPage.Model(answer, siblingIndicators: ["D07": CitedSamples.indicator()])
    return written(TargetPage.View(model: model), in: tongue)
  }

  @Test func theMainPart() throws {
    try expectSnapshot("target", page(try answer(CitedSamples.missed(try CitedSamples.target()))))
  }

  @Test func attainmentIsShownWithItsArithmetic() throws {
    let text = page(try answer(CitedSamples.missed(try CitedSamples.target())))
    #expect(text.contains("155 ÷ 200 = 77,5%"))
    #expect(text.contains("thấp hơn mức chỉ tiêu 45\u{A0}đảng viên"))
    #expect(text.contains("href=\"/figures/hai-phong-dang-bo/D07/2015-07-20--P5Y\""))
    #expect(text.contains("đã hết kỳ, đủ số liệu"))
    #expect(
      page(try answer(CitedSamples.missed(try CitedSamples.target())), in: .en).contains("155 ÷ 200 = 77.5%"))
  }

  @Test func aRoundedPercentageSaysSo() throws {
    let reading = TargetReading(
      target: try CitedSamples.target(values: [number("90")]),
      assessment: CitedSamples.assessment(
        .onTrack, .onPath, evaluated: "62", attained: "68.9", expected: "44.6"),
      printed: nil)
    let text = page(try answer(reading))
    #expect(text.contains("62 ÷ 90 ≈ 68,9%"))
    #expect(text.contains("nếu đi đều qua từng ngày thì đến 19-7-2020 phải đạt 44,6\u{A0}đảng viên"))
    // What is set against the target is not the figure shown, so it is shown as well.
    #expect(text.contains("Số đem đối chiếu"))
  }

  @Test func aRangeIsMeasuredAgainstBothEnds() throws {
    let reading = TargetReading(
      target: try CitedSamples.target(bound: .between, values: [number("5"), number("8")]),
      assessment: CitedSamples.assessment(.met, .final, evaluated: "6", attained: "120", ofUpper: "75"),
      printed: nil)
    let text = page(try answer(reading))
    #expect(text.contains("6 ÷ 5 = 120%") && text.contains("6 ÷ 8 = 75%"))
    #expect(text.contains("so với mức dưới") && text.contains("so với mức trên"))
  }

  @Test func anInferredValueShowsHow() throws {
    let inference = Inference(
      arithmetic: "86.273 − 56.273 = 30.000", arithmeticEnglish: "86,273 − 56,273 = 30,000")
    let reading = CitedSamples.missed(try CitedSamples.target(inference: inference))
    #expect(page(try answer(reading)).contains("86.273 − 56.273 = 30.000"))
    #expect(page(try answer(reading), in: .en).contains("86,273 − 56,273 = 30,000"))
  }

  @Test func onlyWhatIsPrintedOfThisTargetIsShown() throws {
    let text = page(try answer(CitedSamples.missed(try CitedSamples.target())))
    #expect(text.contains("đạt 78% chỉ tiêu") && text.contains("chưa đạt được chỉ tiêu"))
    #expect(!text.contains("đạt 50%"))
  }

  @Test func rivalsAndSiblingsAreShown() throws {
    let period = try CitedSamples.term().period
    let rival = CitedSamples.observation(
      "F099", .exact(number("160")), in: period, words: "kết nạp 160 đảng viên")
    let sibling = CitedSamples.missed(try CitedSamples.target("T008.2"))
    let text = page(
      try answer(CitedSamples.missed(try CitedSamples.target()), competing: [rival], siblings: [sibling]))
    #expect(text.contains("Nguồn mâu thuẫn") && text.contains("kết nạp 160 đảng viên"))
    #expect(text.contains("Cùng một câu") && text.contains("href=\"/targets/T008.2\""))
  }

  @Test func theChainIsReadFromTheTop() throws {
    let text = page(try answer(CitedSamples.missed(try CitedSamples.target())))
    let parts = text.components(separatedBy: "class=\"chain\"")
    let places = try ["/directives/D009", "/directives/D010", "/directives/D017"].map {
      try #require(parts.last?.range(of: $0)).lowerBound
    }
    #expect(places == places.sorted())
    #expect(text.contains("<em>cụ thể hóa</em>") && text.contains("đặt ra chỉ tiêu này"))
  }
}

@Suite struct TargetsPageTests {
  private func model(_ filter: TargetsPage.Filter) throws -> TargetsPage.Model {
    let missed = CitedSamples.missed(try CitedSamples.target())
    let unknown = TargetReading(
      target: try CitedSamples.target("T010"), assessment: CitedSamples.assessment(.unknown, .noFigure),
      printed: nil)
    let period = try CitedSamples.term()
    let actual = CitedSamples.observation("F018", .exact(number("155")), in: period.period, words: "155")
    return TargetsPage.Model(
      [
        .init(
          head: CitedSamples.committee, period: period, line: try CitedSamples.line([missed], actual: actual),
          reading: missed, owner: CitedSamples.party),
        .init(
          head: CitedSamples.committee, period: try CitedSamples.term("2020-07-20/P5Y", "2020-2025"),
          line: try CitedSamples.line([unknown], actual: nil), reading: unknown, owner: CitedSamples.committee
        ),
      ], filter: filter)
  }

  @Test func theMainPart() throws {
    let all = try model(.init(unit: nil, status: nil))
    let text = written(TargetsPage.View(model: all))
    try expectSnapshot("targets", text)
    #expect(
      text.contains(
        "<caption class=\"unseen\">Chỉ tiêu của Khu kinh tế Hải Phòng, nhiệm kỳ 2015-2020</caption>"))
    #expect(occurrences(of: "scope=\"row\"", in: text) == 2)
    #expect(text.contains("href=\"/targets.csv\"") && text.contains("href=\"/targets.json\""))
  }

  @Test func filtersKeepEachOther() throws {
    let missed = try model(.init(unit: "hai-phong", status: "missed"))
    #expect(missed.shown == 1 && missed.total == 2)
    let text = written(TargetsPage.View(model: missed))
    #expect(text.contains("href=\"/targets?unit=hai-phong&amp;status=unknown\""))
    #expect(
      text.contains("href=\"/targets?status=missed\"") && text.contains("href=\"/targets?unit=hai-phong\""))
    #expect(text.contains("href=\"/targets.csv?unit=hai-phong&amp;status=missed\""))
    #expect(text.contains("1 trong 2 chỉ tiêu"))
  }

  @Test func anUnknownFilterFindsNothing() throws {
    let none = try model(.init(unit: nil, status: "foo"))
    #expect(none.shown == 0)
    #expect(written(TargetsPage.View(model: none)).contains("Không có chỉ tiêu nào như vậy"))
  }

  @Test func theFileHasStableColumns() throws {
    let listing = TargetsListing.listing(try model(.init(unit: nil, status: nil)), .vi)
    #expect(listing.columns.prefix(3) == ["id", "unit", "period"])
    #expect(listing.rows.count == 2 && listing.rows.allSatisfy { $0.count == listing.columns.count })
    #expect(listing.csv.contains("T008,hai-phong,2015-2020"))
  }
}
