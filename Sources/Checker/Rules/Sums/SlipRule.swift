import Figures

/// "9 nghị quyết, 37 kế hoạch, 52 công văn và 13 quyết định, tổng số 121 văn bản": what words call a total or a rest,
/// and what the figures beside it give but for one slip of the pen. Chance seldom makes two numbers of three digits differ
/// by one digit, so that the slip itself shows that those figures belong together, where no way of reading them gives it as
/// printed.
struct SlipRule: LineByLineRule {
  static let description = RuleDescription(
    "slip.single", .sum, vi: "Tổng số, số còn lại lệch phép tính đúng một nét viết",
    en: "A total or a rest one slip of the pen away from what the figures beside it give")

  var drafts: [Draft] = []

  init() {}

  mutating func read(_ line: LineView) {
    if case .cell = line.kind { return }
    for index in line.figures.indices {
      let judge = SlipJudge(line: line, index: index)
      guard judge.isCandidate else { continue }
      let readings = SlipTotal(line: line, index: index).readings + SlipRest(line: line, index: index).readings
      if let draft = judge.draft(readings, Self.description) { drafts.append(draft) }
    }
  }
}

/// One way in which figures beside a printed one may give it.
struct SlipReading {
  var operands: [Int]
  /// From their rounding intervals, and from what is printed.
  var range: Bounds
  var point: Bounds
  var formula: String
  var subject: Subject
}
