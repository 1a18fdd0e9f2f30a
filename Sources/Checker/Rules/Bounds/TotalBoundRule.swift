import Figures
import Language

/// "Toàn Đảng bộ có 3.557 đảng viên … Chi bộ Công ty A có hơn 300 đảng viên": what one unit has is no more than what all have
/// together, and what is told as a part no more than its whole (``ToldBounds``). It only tells what fits: a larger figure may
/// be of another time or place.
struct TotalBoundRule: DocumentRule {
  static let description = RuleDescription(
    "bound.total", .order, vi: "Số của một nơi không lớn hơn tổng số nêu ở chỗ khác",
    en: "What one unit has is no more than the total told elsewhere")

  private struct Amount {
    var value: ExactDecimal
    var part: Draft.Part
    var printed: String
    var spot: Spot
    var sentence: Int
  }

  /// What is counted: the first two words of its name.
  private struct Key: Hashable {
    var first: Word
    var second: Word
  }

  private var totals: [Key: Amount] = [:]
  private var waiting: [Key: [Amount]] = [:]
  private var drafts: [Draft] = []
  /// Put for one of their figures only.
  private var plain: [Draft] = []
  private var told = ToldBounds()
  private var limits = ToldLimits()
  private var comparisons = ToldComparisons()
  private var lists = ToldLists()
  private var sentences = 0

  /// Figures of one name that wait for a total to be told.
  private static let limit = 16

  private var tellsRight = true

  init() {}

  mutating func leaveOutRight() { tellsRight = false }

  mutating func read(_ line: LineView) {
    guard tellsRight else { return }
    defer { sentences += line.sentences.count }
    if case .cell = line.kind { return }
    drafts += told.read(line).map { Self.draft(amount($0.part), amount($0.whole)) }
    plain += limits.read(line).map { Self.draft(amount($0.part), amount($0.whole)) }
    let ties = comparisons.read(line) + ToldRanks().read(line) + lists.read(line) + ToldAmong().read(line)
    drafts += ties.map { $0.draft(Self.description) }
    plain += ToldGains().read(line).map { $0.draft(Self.description) }
    for figure in line.figures {
      guard figure.isCount, figure.upper == nil, figure.whole == nil, figure.noun.count >= 2, figure.rates.isEmpty,
        [.level, .total, .part, .to].contains(figure.role), let value = figure.magnitude
      else { continue }
      let key = Key(first: figure.noun[0], second: figure.noun[1])
      let amount = Self.amount(figure, value, line, sentences + figure.sentence)
      if figure.role == .total, figure.approximation == .exact, isOfAll(figure, line) {
        for earlier in waiting.removeValue(forKey: key) ?? [] { compare(earlier, amount) }
        if totals[key].map({ $0.value < value }) ?? true { totals[key] = amount }
      } else if let total = totals[key] {
        compare(amount, total)
      } else if waiting[key, default: []].count < Self.limit {
        waiting[key, default: []].append(amount)
      }
    }
  }

  /// What two ways of looking find is told once. Each is put for either of its figures, and told for one (``Settlement``).
  func conclude() -> [Draft] {
    var told: Set<[Spot]> = []
    let ties = lists.finished().map { $0.draft(Self.description) }
    let own = (drafts + ties).filter {
      told.insert($0.operands.map(\.spot).sorted { ($0.block, $0.start) < ($1.block, $1.start) }).inserted
    }
    return own + plain + own.compactMap(turned)
  }

  /// The same of its other figure: something surer may be told of the first.
  private func turned(_ draft: Draft) -> Draft? {
    guard draft.operands.count == 2, let other = draft.operands.first, other.spot != draft.figure else { return nil }
    var turned = draft
    turned.figure = other.spot
    turned.operands.reverse()
    turned.stated = other.value ?? draft.stated
    return turned
  }

  private mutating func compare(_ part: Amount, _ total: Amount) {
    guard part.sentence != total.sentence, part.value <= total.value else { return }
    drafts.append(Self.draft(part, total))
  }

  private static func draft(_ part: Amount, _ total: Amount) -> Draft {
    let sign = "\(part.printed) ≤ \(total.printed)"
    return Draft(
      rule: description, verdict: .consistent, strength: .possible, figure: part.spot,
      operands: [total.part, part.part], stated: part.value.plain, expected: nil,
      wording: .said(
        summary: Phrases.Subsets.fitsTotal(part.printed, total.printed), explanation: Phrase(vi: sign, en: sign),
        suggestion: Phrases.Claims.nothingToDo))
  }

  private static func amount(_ figure: Figure, _ value: ExactDecimal, _ line: LineView, _ sentence: Int) -> Amount {
    Amount(
      value: value, part: line.part(figure), printed: line.text(figure.tokens) + Writing.name(figure, line),
      spot: line.spot(of: figure), sentence: sentence)
  }

  private func amount(_ place: ToldBounds.Place) -> Amount {
    Self.amount(place.figure, place.figure.value, place.view, 0)
  }

  /// "toàn", "tổng số", "cả tỉnh" before the figure: the total is that of the whole body.
  private func isOfAll(_ figure: Figure, _ line: LineView) -> Bool {
    let start = figure.tokens.lowerBound
    return (max(0, start - 10)..<start).contains { Self.all.contains(line.tokens[$0].word) }
  }

  private static let all = LineReader.words("toàn tổng")
}
