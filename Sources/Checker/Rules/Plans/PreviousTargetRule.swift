import Figures
import Language

/// cả nhiệm kỳ kết nạp 500 đảng viên, where 517 were admitted in the term before: never an error, but worth knowing.
struct PreviousTargetRule: DocumentRule {
  static let description = RuleDescription(
    "target.previous", .order, vi: "Chỉ tiêu đề ra so với kết quả đã đạt",
    en: "A target beside the result already reached")

  private var actuals: [UInt64: [Fact]] = [:]
  private var aims: [(key: UInt64, fact: Fact)] = []
  private var yearly = YearlyFigures()

  /// Results of one kind that are kept.
  private static let limit = 4

  init() {}

  mutating func read(_ line: LineView, _ readings: LineReadings) {
    yearly.read(line, readings)
    for fact in readings.facts {
      guard fact.figure.rates.isEmpty, fact.figure.bracket == 0, let key = Self.key(fact) else { continue }
      if readings.isAim || fact.isAimed {
        if fact.figure.whole == nil, fact.figure.upper == nil, !fact.isYearly { aims.append((key, fact)) }
      } else if !fact.isSpoiled, fact.isLevel || fact.figure.whole != nil, actuals[key, default: []].count < Self.limit
      {
        actuals[key, default: []].append(fact)
      }
    }
  }

  func conclude() -> [Draft] {
    yearly.pairs(aimed: true).compactMap(Self.draft) + singleAims()
  }

  /// Phấn đấu hằng năm thành lập 5 đến 7 tổ chức đảng, where 25 were founded in the five years before.
  private static func draft(_ pair: YearlyFigures.Pair) -> Draft? {
    guard let aimed = pair.product, let done = pair.total.figure.magnitude else { return nil }
    let isBelow = aimed.upper < done
    let target = "\(pair.rate.number)\(pair.rate.unit) × \(pair.years)"
    let result = VietnameseNumber.write(done) + pair.total.unit
    let sign = isBelow ? "<" : aimed.lower > done ? ">" : "≈"
    return draft(pair.rate.part, pair.total.part, pair.rate.figure, target, result, sign, isBelow: isBelow)
  }

  private func singleAims() -> [Draft] {
    aims.compactMap { aim in
      let same = (actuals[aim.key] ?? []).filter { Self.isSame($0, aim.fact) }
      // The likest words, then what is said last.
      guard
        let actual = same.enumerated().max(by: {
          (Self.shared($0.element, aim.fact), $0.offset) < (Self.shared($1.element, aim.fact), $1.offset)
        })
      else { return nil }
      return Self.draft(aim.fact, actual.element)
    }
  }

  /// What is done and of what kind: kết nạp … đảng viên, thu hút … tỷ USD.
  private static func key(_ fact: Fact) -> UInt64? {
    guard let deed = deeds.first(where: { fact.content.contains($0.code) }) else { return nil }
    let unit = fact.figure.unit?.code ?? fact.figure.noun.prefix(2).reduce(17) { ($0 ^ $1.code) &* 0x100_0000_01b3 }
    guard fact.figure.unit != nil || !fact.figure.noun.isEmpty else { return nil }
    return deed.code ^ unit &* 31 ^ UInt64(fact.figure.exponent)
  }

  /// Counts are told by their noun; of what is measured the words must be the same for the most part.
  private static func isSame(_ actual: Fact, _ aim: Fact) -> Bool {
    guard actual.sentence != aim.sentence else { return false }
    if actual.figure.unit == nil {
      let words = actual.figure.noun.first == group ? 3 : 2
      return actual.figure.noun.prefix(words) == aim.figure.noun.prefix(words)
    }
    return shared(actual, aim) >= (actual.figure.isPercent ? 5 : 3)
  }

  private static func shared(_ actual: Fact, _ aim: Fact) -> Int { Set(actual.content).intersection(aim.content).count }

  private static func draft(_ aim: Fact, _ actual: Fact) -> Draft? {
    guard let goal = aim.figure.magnitude, let done = actual.figure.magnitude else { return nil }
    let sign = goal < done ? "<" : goal > done ? ">" : "="
    return draft(aim.part, actual.part, aim.figure, aim.printed, actual.printed, sign, isBelow: goal < done)
  }

  private static func draft(
    _ aim: Draft.Part, _ actual: Draft.Part, _ figure: Figure, _ target: String, _ result: String, _ sign: String,
    isBelow: Bool
  ) -> Draft {
    Draft(
      rule: description, verdict: .consistent, strength: .likely, figure: aim.spot, operands: [actual, aim],
      stated: figure.value.plain, expected: nil,
      wording: .said(
        summary: Phrases.Targeting.beside(target, result, isBelow: isBelow),
        explanation: Phrase(vi: "\(target) \(sign) \(result)", en: "\(target) \(sign) \(result)"),
        suggestion: isBelow ? Phrases.Targeting.intended : Phrases.Claims.nothingToDo))
  }

  /// tổ chức đảng, tổ chức công đoàn: the third word tells.
  private static let group = Word("tổ")
  /// nạp, lập, triển, hút, góp, nộp: a syllable tells the deed.
  private static let deeds = ["nạp", "lập", "triển", "hút", "góp", "nộp"].map { Word($0) }
}
