import Language

/// giai đoạn 2020-2025 … giai đoạn 2026-2030: periods that follow on one another. A gap or an overlap is left alone: plans
/// of many kinds stand side by side.
struct PeriodOrderRule: DocumentRule {
  static let description = RuleDescription(
    "period.order", .order, vi: "Các giai đoạn, nhiệm kỳ nối tiếp nhau", en: "Periods that follow on one another")

  private struct Period: Hashable {
    var first: Int
    var last: Int
  }

  private var places: [Period: (spot: Spot, printed: String)] = [:]
  private var order: [Period] = []

  /// Different periods that are kept.
  private static let limit = 32

  init() {}

  mutating func read(_ line: LineView) {
    for mention in line.mentions {
      guard case .years(let first, let last) = mention.kind, last > first, last - first <= 10 else { continue }
      let period = Period(first: first, last: last)
      guard places[period] == nil, order.count < Self.limit else { continue }
      places[period] = (line.spot(mention.tokens), line.text(mention.tokens))
      order.append(period)
    }
  }

  func conclude() -> [Draft] {
    order.enumerated().compactMap { index, period in
      // The nearest before it in the text that ends where it begins, or begins where it ends.
      guard let other = order[..<index].last(where: { Self.follow($0, period) || Self.follow(period, $0) }),
        let mine = places[period], let its = places[other]
      else { return nil }
      return Draft(
        rule: Self.description, verdict: .consistent, figure: mine.spot,
        operands: [Draft.Part(spot: its.spot), Draft.Part(spot: mine.spot)], stated: mine.printed, expected: nil,
        wording: .said(
          summary: Phrases.ConsecutivePeriods.follow(mine.printed, its.printed),
          explanation: Phrases.ConsecutivePeriods.follow(mine.printed, its.printed),
          suggestion: Phrases.Claims.nothingToDo))
    }
  }

  private static func follow(_ earlier: Period, _ later: Period) -> Bool {
    let isJoined = later.first == earlier.last || later.first == earlier.last + 1
    return isJoined && abs((earlier.last - earlier.first) - (later.last - later.first)) <= 1
  }
}
