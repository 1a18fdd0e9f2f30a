import Language

/// "Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025 … Ban Chấp hành Đảng bộ tỉnh khóa XVIII, nhiệm kỳ 2020-2025": a
/// congress, or the committee it elects, has one number and one term.
struct TermNumberRule: LineByLineRule {
  static let description = RuleDescription(
    "date.term", .order, vi: "Lần đại hội, khóa và nhiệm kỳ", en: "A congress's number and its term")

  private var terms: [NumberedTerm] = []
  var drafts: [Draft] = []

  /// Terms of a text that are kept, each of another body or number.
  private static let limit = 40

  init() {}

  mutating func read(_ line: LineView) {
    for mention in line.mentions {
      guard case .years(let first, let last) = mention.kind, last - first == 5,
        let term = NumberedTerm(line: line, years: mention.tokens, first: first)
      else { continue }
      judge(term)
    }
  }

  private mutating func judge(_ term: NumberedTerm) {
    let own = terms.filter { $0.isOfBody(of: term) }
    if let same = own.first(where: { $0.number == term.number && $0.first == term.first }) {
      drafts.append(Self.draft(same, term, .consistent))
      return
    }
    if terms.count < Self.limit { terms.append(term) }
    if let clash = own.first(where: { $0.number == term.number || $0.first == term.first }) {
      drafts.append(Self.draft(clash, term, clash.isSurelyOfBody(of: term) ? .inconsistent : .unverifiable))
    } else if let next = own.first(where: { ($0.number - term.number) * 5 == $0.first - term.first }) {
      drafts.append(Self.draft(next, term, .consistent))
    }
  }

  private static func draft(_ earlier: NumberedTerm, _ term: NumberedTerm, _ verdict: Verdict) -> Draft {
    let isRight = verdict == .consistent
    let texts = (earlier.printed, term.printed)
    return Draft(
      rule: description, verdict: verdict, figure: term.spot,
      operands: [Draft.Part(spot: earlier.spot), Draft.Part(spot: term.spot)], stated: term.printed,
      expected: nil,
      wording: .said(
        summary: isRight ? Phrases.Dates.termsAgree(texts.0, texts.1) : Phrases.Dates.termsClash(texts.0, texts.1),
        explanation: Phrases.Dates.oneTerm,
        suggestion: isRight ? Phrases.Claims.nothingToDo : Phrases.Dates.mendTerm(texts.0, texts.1)))
  }
}
