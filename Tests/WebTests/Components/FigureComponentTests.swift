import Figures
import Language
import Model
import Reviews
import Testing

@testable import Web

@Suite struct FigureComponentTests {
  private let members = Measure("đảng viên")
  private let source = SourceNote(
    words: "kết nạp mới 155/200 đảng viên", sourceName: "Dấu ấn một nhiệm kỳ", source: .source("S2"),
    place: "đoạn 12")

  private func figure(_ value: String) throws -> FigureValue {
    let period = try #require(Period(code: "2015-07-01/P5Y"))
    let origin = SiteAddress.figure(unit: "hai-phong", indicator: "admissions", period: period)
    return FigureValue(.exact(number(value)), measure: members, origin: origin)
  }

  @Test func figureValue() throws {
    try expectSnapshot("figure-value", written(try figure("155")))
    try expectSnapshot("figure-value-none", written(FigureValue(nil, measure: members)))
    let bare = FigureValue(
      .interval(.above(number("300"))), measure: members, approximate: "hơn", showsUnit: false)
    #expect(written(bare) == "<span class=\"figure\">hơn 300</span>")
  }

  @Test func statusBadge() throws {
    for status in TargetStatus.allCases {
      let text = written(StatusBadge(status))
      #expect(text.contains("#i-\(status.rawValue)") && text.contains(status.phrase.vi))
    }
    try expectSnapshot("status-badge", written(StatusBadge(.atRisk, reason: Phrases.Status.onPath)))
  }

  @Test func bulletBar() throws {
    let aim = BulletBar.Aim(.atLeast, [number("200")])
    let missed = BulletBar(
      actual: .exact(number("155")), aim: aim, previous: number("80"), measure: members, status: .missed,
      attained: number("77.5"))
    try expectSnapshot("bullet-bar", written(missed))
    let beyond = BulletBar(
      actual: .exact(number("86273")), aim: .init(.between, [number("20000"), number("30000")]),
      measure: members,
      status: .exceeded)
    try expectSnapshot("bullet-bar-beyond", written(beyond))
    let limit = BulletBar(
      actual: .interval(.below(number("8"))), aim: .init(.atMost, [number("10")]), measure: members,
      status: .met)
    try expectSnapshot("bullet-bar-limit", written(limit, in: .en))
    #expect(written(BulletBar(actual: nil, aim: .init(.none, []), measure: nil, status: .unknown)).isEmpty)
    try expectSnapshot("bullet-legend", written(BulletLegend()))
  }

  @Test func delta() throws {
    let rise = Delta(
      change: number("75"), percent: number("93.8"), measure: members, base: try figure("80"),
      marks: [.inferred])
    try expectSnapshot("delta", written(rise))
    let fall = written(Delta(change: number("-2.5"), measure: Measure("%")))
    #expect(fall.contains("giảm 2,5 điểm phần trăm"))
    #expect(written(Delta(change: .zero, percent: .zero, measure: members)).hasSuffix("không đổi</span>"))
    let money = Delta(change: number("-1200"), percent: number("-10"), measure: Measure("triệu USD"))
    #expect(written(money).contains("giảm 1,2\u{A0}tỷ USD <span class=\"percent\">\u{2212}10%</span>"))
    #expect(written(Delta(change: nil, measure: nil)).contains("chưa có số liệu"))
  }

  @Test func notes() throws {
    try expectSnapshot("source-note", written(source, in: .en))
    let contradiction = ContradictionNote([
      .init(try figure("482"), source), .init(try figure("462"), source),
    ])
    try expectSnapshot("contradiction-note", written(contradiction))
    try expectSnapshot("competing-mark", written(CompetingMark([try figure("462")])))
    #expect(written(CompetingMark([])).isEmpty)
  }

  @Test func inferredMark() throws {
    let inference = Inference(arithmetic: "86.273 − 56.273 = 30.000", arithmeticEnglish: "")
    try expectSnapshot("inferred-mark", written(InferredMark(inference)))
    #expect(written(InferredMark(inference), in: .en).contains("<span lang=\"vi\">86.273"))
  }

  @Test func printedNote() throws {
    func note(_ agreement: PrintedReading.Agreement) -> PrintedNote {
      PrintedNote(
        words: "đạt 187%", recomputed: number("187.5767"), measure: Measure("%"), agreement: agreement)
    }
    try expectSnapshot("printed-note", written(note(.truncated)))
    for agreement in PrintedReading.Agreement.allCases {
      #expect(written(note(agreement)).contains(agreement.phrase.vi))
    }
    #expect(written(note(.differs)).contains("class=\"printed differs\""))
  }

  @Test func termPath() throws {
    let points = try [("2010", "110"), ("2015", "191"), ("2020", "482")].map { year, value in
      TermPath.Point(
        label: "cuối năm \(year)", short: year, day: try #require(CalendarDate(iso: "\(year)-12-31")),
        quantity: .exact(number(value)))
    }
    let path = TermPath(name: "Đảng viên", measure: members, points: points, aim: number("500"))
    try expectSnapshot("term-path", written(path))
    let steps = written(TermPath(name: "Đảng viên", measure: members, points: points, joining: .steps))
    #expect(steps.contains("V"))
    #expect(written(TermPath(name: "Đảng viên", measure: members, points: [])).isEmpty)
  }
}
