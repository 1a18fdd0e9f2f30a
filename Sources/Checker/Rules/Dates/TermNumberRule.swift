import Language

/// "Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025 … Ban Chấp hành Đảng bộ tỉnh khóa XVIII, nhiệm kỳ 2020-2025": a
/// congress, or the committee it elects, has one number and one term.
struct TermNumberRule: LineByLineRule {
  static let description = RuleDescription(
    "date.term", .order, vi: "Lần đại hội, khóa và nhiệm kỳ", en: "A congress's number and its term")

  private var terms: [NumberedTerm] = []
  /// Those of another length than five years, which a term of five may show to be wrong.
  private var unusual: [NumberedTerm] = []
  var drafts: [Draft] = []

  /// Terms of a text that are kept, each of another body or number.
  private static let limit = 40
  /// Years that a term may be printed with, right or wrong.
  private static let lengths = 1...10

  private var elections = ElectionTerms()
  private var rounds = ConsultationRounds()

  init() {}

  mutating func read(_ line: LineView) {
    drafts += elections.drafts(in: line, Self.description)
    drafts += rounds.read(line).map { $0.draft(Self.description) }
    for mention in line.mentions {
      guard case .years(let first, let last) = mention.kind, Self.lengths.contains(last - first),
        let term = NumberedTerm(line: line, years: mention.tokens, first: first, last: last)
      else { continue }
      if term.isUsual { judge(term) }
      judgeLength(of: term)
    }
  }

  /// "khóa XIV, nhiệm kỳ 2021-2026 … khóa XIV, nhiệm kỳ 2019-2026": one number, one end, and years that are not five.
  private mutating func judgeLength(of term: NumberedTerm) {
    if term.isUsual {
      drafts += unusual.filter { $0.isMistaken(beside: term) }.map { Self.draft(term, mistaken: $0) }
      unusual.removeAll { $0.isMistaken(beside: term) }
    } else if let usual = terms.first(where: { term.isMistaken(beside: $0) }) {
      drafts.append(Self.draft(usual, mistaken: term))
    } else if unusual.count < Self.limit {
      unusual.append(term)
    }
  }

  private static func draft(_ usual: NumberedTerm, mistaken term: NumberedTerm) -> Draft {
    draft(usual, term, term.mayBeProlonged ? .unverifiable : .inconsistent)
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
