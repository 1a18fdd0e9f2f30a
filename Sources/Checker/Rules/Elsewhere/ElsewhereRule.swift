import Figures
import Language

/// "Dự toán giao 3.000 tỷ đồng; cùng kỳ thu được 2.040 tỷ đồng", and two sentences on "tăng 15%": a change, share, multiple or average that fits
/// two figures told elsewhere. It only tells what fits, and only where chance seldom would; what fits so closely is not called wrong for another pair's sake.
struct ElsewhereRule: LineByLineRule {
  static let description = RuleDescription(
    "pair.elsewhere", .growth, vi: "Mức tăng, tỷ lệ, số bình quân khớp với hai số nêu ở chỗ khác",
    en: "A change, a rate or an average that fits two figures told elsewhere")

  var drafts: [Draft] = []
  private var near = NearLevels()
  private var recent = RecentFigures()
  private var shared = SharedWholes()
  private var percents = ToldPercents(rule: Self.description)
  private var sides = SideSums()
  private var changes = ChangeRates(rule: Self.description)

  private var tellsRight = true

  init() {}

  mutating func leaveOutRight() { tellsRight = false }

  mutating func read(_ line: LineView) {
    if case .cell = line.kind { return }
    near.begin()
    recent.begin()
    for (index, figure) in line.figures.enumerated() { near.add(figure, index, line) }
    for figure in line.figures {
      guard let relation = FarRelation(figure), let draft = draft(figure, relation, line) else { continue }
      drafts.append(draft)
    }
    guard tellsRight else { return }
    drafts += percents.read(line)
    drafts +=
      OpenedSums(line: line, recent: recent, rule: Self.description).drafts()
      + sides.read(line, Self.description)
    for index in line.figures.indices {
      if let draft = fitting(index, line) { drafts.append(draft) }
      if !line.figures[index].isDuration { recent.add(index, line) }
    }
  }

  /// What fits figures told before it, by what they are called.
  private mutating func fitting(_ index: Int, _ line: LineView) -> Draft? {
    if line.figures[index].isPercent {
      return shared.draft(index, line, recent.line, Self.description)
        ?? RateOfRates(recent: recent, rule: Self.description).draft(index, line)
        ?? NamedAttainment(recent: recent, rule: Self.description).draft(index, line)
        ?? PriceGrowth(recent: recent, rule: Self.description).draft(index, line)
        ?? PartShares(recent: recent, rule: Self.description).draft(index, line)
        ?? changes.draft(index, line, recent)
    }
    return NamedMeans(recent: recent, rule: Self.description).draft(index, line)
      ?? UnitPrices(recent: recent, rule: Self.description).draft(index, line)
      ?? GapsNearby(recent: recent, rule: Self.description).draft(index, line)
      ?? changes.draft(index, line, recent)
      ?? ProductsNearby(recent: recent, rule: Self.description).draft(index, line)
  }

  private func draft(_ stated: Figure, _ relation: FarRelation, _ line: LineView) -> Draft? {
    let spot = line.spot(of: stated)
    let (size, step) = (stated.value.approximate, stated.magnitudeStep)
    let pair = near.firstPair(
      for: stated, relation, mayHold: { relation.mayHold($0, $1, size, step: step) },
      fits: { first, second in
        guard first.spot != spot, second.spot != spot, let result = relation.compute(first, second) else {
          return false
        }
        return relation.isTelling(result, stated) && Agreement(result, with: stated) == .exact
      })
    guard let (first, second) = pair else { return nil }
    let printed = line.text(stated.number) + Writing.unit(of: stated, line)
    return Draft(
      rule: Self.description, verdict: .consistent, strength: relation == .sum ? .possible : .sure, figure: spot,
      operands: [first.part, second.part, line.part(stated)], stated: stated.value.plain, expected: nil,
      wording: .arithmetic(
        subject: relation.subject, printed: printed,
        arithmetic: "\(relation.formula(first.number, second.number)) ≈ \(printed)", right: printed, slip: nil),
      relation: relation.kind, isFar: true)
  }
}
