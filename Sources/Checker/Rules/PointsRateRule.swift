/// "Từ năm 2016 - 2019, tỷ lệ hộ nghèo giảm từ 32,2% xuống 11,6%, bình quân mỗi năm giảm 5,15%": see ``YearlyPoints``.
struct PointsRateRule: LineByLineRule {
  static let description = RuleDescription(
    "rate.points", .average, vi: "Số điểm phần trăm bình quân mỗi năm so với mức tăng, giảm cả giai đoạn",
    en: "Percentage points a year beside the change of the whole period")

  var drafts: [Draft] = []
  private var counted: Set<ClosedRange<Int>> = []

  init() {}

  mutating func read(_ line: LineView) {
    if case .cell = line.kind { return }
    drafts += YearlyPoints(line: line, rule: Self.description).drafts(&counted)
  }
}
