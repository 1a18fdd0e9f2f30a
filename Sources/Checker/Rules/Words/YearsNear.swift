/// The years a sentence speaks of; where it names none, the year its paragraph named last.
struct YearsNear {
  let sentence: SentenceView
  private static let reach = 40

  func years() -> ClosedRange<Int>? {
    let line = sentence.line
    var years: ClosedRange<Int>?
    for mention in line.mentions(in: sentence.sentence.tokens).prefix(Self.reach) {
      guard let its = Self.years(of: mention) else { continue }
      years = years.map { min($0.lowerBound, its.lowerBound)...max($0.upperBound, its.upperBound) } ?? its
    }
    if let years { return years }
    let start = sentence.sentence.tokens.lowerBound
    let before = line.mentions(in: max(0, start - Self.reach * 5)..<start).suffix(Self.reach)
    return before.reversed().lazy.compactMap { Self.years(of: $0) }.first
  }

  private static func years(of mention: Mention) -> ClosedRange<Int>? {
    switch mention.kind {
    case .date(let date): date.fullYear.flatMap { (1900...2100).contains($0) ? $0...$0 : nil }
    case .years(let first, let last): first <= last && last <= 2100 ? first...last : nil
    default: nil
    }
  }
}
