import Figures
import Language

/// Quy hoạch đến năm 2035, tầm nhìn đến năm 2050: the vision lies behind the plan, and in a round year.
struct HorizonRule: LineByLineRule {
  static let description = RuleDescription(
    "date.horizon", .order, vi: "Năm tầm nhìn so với năm của quy hoạch, kế hoạch",
    en: "The year of a vision behind "
      + "that of its plan")

  var drafts: [Draft] = []

  init() {}

  mutating func read(_ line: LineView) {
    let years = line.mentions.compactMap { mention -> (year: Int, tokens: Range<Int>)? in
      guard case .date(let date) = mention.kind, let year = date.year, date.month == nil, date.yearDigits == 4 else {
        return nil
      }
      return (year, mention.tokens)
    }
    for (plan, vision) in zip(years, years.dropFirst()) {
      let gap = plan.tokens.upperBound..<max(plan.tokens.upperBound, vision.tokens.lowerBound)
      guard gap.count <= 8,
        zip(gap, gap.dropFirst()).contains(where: {
          line.tokens[$0].word == Self.sight && line.tokens[$1].word == Self.look
        })
      else { continue }
      let verdict: Verdict =
        vision.year <= plan.year ? .inconsistent : vision.year % 5 != 0 ? .unverifiable : .consistent
      drafts.append(
        Draft(
          rule: Self.description, verdict: verdict, figure: line.spot(vision.tokens),
          operands: [plan, vision].map { Draft.Part(spot: line.spot($0.tokens), value: nil, unit: nil) },
          stated: String(vision.year),
          expected: nil, wording: Phrases.Horizon.wording(plan: plan.year, vision: vision.year, verdict: verdict)))
    }
  }

  private static let sight = Word("tầm")
  private static let look = Word("nhìn")
}

extension Phrases.Horizon {
  fileprivate static func wording(plan: Int, vision: Int, verdict: Verdict) -> Wording {
    switch verdict {
    case .inconsistent:
      .said(summary: early(vision: vision, plan: plan), explanation: order(vision, "≤", plan), suggestion: lookUp)
    case .unverifiable: .said(summary: odd(vision), explanation: why, suggestion: lookUp)
    default:
      .said(
        summary: right(vision: vision, plan: plan), explanation: order(vision, ">", plan),
        suggestion: Phrases.Claims.nothingToDo)
    }
  }
}
