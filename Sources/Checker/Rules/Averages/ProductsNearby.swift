import Figures

/// "Hỗ trợ 90 triệu đồng … 3 hội viên, mỗi hội viên 30 triệu đồng", "376,5 triệu cổ phiếu … 1.300 đồng mỗi cổ phiếu … chi 489,4 tỷ đồng", "21 nhà, 20 triệu
/// đồng/nhà; 11 nhà, 50 triệu đồng/nhà … 970 triệu đồng": what each gets times how many there are, or two such together. Says only what fits.
struct ProductsNearby {
  let recent: RecentFigures
  let rule: RuleDescription

  private static let totals = 6
  private static let counts = 4

  private struct Factor {
    let rate: RecentFigures.Place
    let count: RecentFigures.Place
    let product: Bounds
    var formula: String { "\(count.stored.number) × \(rate.stored.number)" }
  }

  /// At a total: the rates before it. At a rate or a count that ends one: the totals before it.
  func draft(_ index: Int, _ line: LineView) -> Draft? {
    let place = RecentFigures.Place(view: line, index: index, line: recent.line)
    if isTotal(place) {
      let factors = self.factors(with: nil).filter { unit($0.rate.figure) == place.figure.unit }
      return factors.lazy.compactMap { self.draft(place, [$0]) }.first
        ?? zip(factors, factors.dropFirst()).lazy.compactMap { self.draft(place, [$1, $0]) }.first
    }
    guard isRate(place) || isCount(place.figure) else { return nil }
    let factors = self.factors(with: place).filter { $0.rate.spot == place.spot || $0.count.spot == place.spot }
    for factor in factors {
      let totals = recent.last(Self.totals) { $0.unit == unit(factor.rate.figure) }.filter { isTotal($0) }
      if let draft = totals.lazy.compactMap({ self.draft($0, [factor]) }).first { return draft }
    }
    return nil
  }

  private func draft(_ total: RecentFigures.Place, _ factors: [Factor]) -> Draft? {
    var sum = Bounds(.zero)
    for factor in factors {
      guard let next = sum.plus(factor.product) else { return nil }
      sum = next
    }
    guard total.figure.tellingDigits > 1, Agreement(sum, with: total.figure) == .exact,
      let width = try? sum.upper.subtracting(sum.lower), let size = total.figure.magnitude,
      let most = try? size.divided(by: ExactDecimal(50), places: 6), width <= most
    else { return nil }
    var draft = total.stored.draft(
      rule, of: factors.flatMap { [$0.count.stored, $0.rate.stored] }, result: sum,
      formula: factors.map(\.formula).joined(separator: " + "), subject: .total, verdict: .consistent,
      strength: .possible)
    draft.relation = .product
    return draft
  }

  /// Each rate with the counts right before and behind it.
  private func factors(with last: RecentFigures.Place?) -> [Factor] {
    let places = recent.places.suffix(14) + (last.map { [$0] } ?? [])
    let rates = places.filter { isRate($0) }.suffix(4)
    return rates.reversed().flatMap { rate -> [Factor] in
      let near = places.filter { count in
        count.line == rate.line && count.spot != rate.spot && abs(count.index - rate.index) <= 2
          && isCount(count.figure) && isOfOne(rate, count)
      }
      return near.prefix(Self.counts).compactMap { count in
        guard let value = price(rate.figure), let number = count.figure.bounds(),
          let product = value.times(number)
        else { return nil }
        return Factor(rate: rate, count: count, product: product)
      }
    }
  }

  /// What each is given is given whole; what is measured is rounded: 59,6 tạ/ha.
  private func price(_ figure: Figure) -> Bounds? {
    if figure.unit?.isMoney ?? false { return figure.magnitude.map { Bounds($0) } }
    guard let size = figure.bounds() else { return nil }
    return figure.unit == Self.quintal ? size.over(Bounds(ExactDecimal(10))) : size
  }

  /// "59,6 tạ/ha" makes tonnes.
  private func unit(_ rate: Figure) -> MeasureUnit? { rate.unit == Self.quintal ? Self.tonne : rate.unit }
  private static let quintal = MeasureUnit.physical(Word("tạ"))
  private static let tonne = MeasureUnit.physical(Word("tấn"))

  /// /nhà, mỗi hội viên: the thing that is counted; a rate for a time is for none.
  private func isOfOne(_ rate: RecentFigures.Place, _ count: RecentFigures.Place) -> Bool {
    let words = rate.words
    let noun = count.figure.noun.isEmpty ? [] : count.figure.noun.prefix(2)
    if case .other(let thing)? = rate.figure.rates.first {
      if case .physical(let its)? = count.figure.unit { return its == thing }
      return count.figure.noun.prefix(3).contains(thing)
        || thing == Self.person
          && NounKinship.arePeople(
            count.figure.noun, [Self.person])
    }
    return !noun.isEmpty && noun.contains { words.contains($0) }
  }
  private static let person = Word("người")

  private func isRate(_ place: RecentFigures.Place) -> Bool {
    let figure = place.figure
    guard figure.upper == nil, figure.whole == nil, let unit = figure.unit, figure.value > .zero,
      figure.approximation == .exact
    else { return false }
    if case .other? = figure.rates.first {
      if case .physical = unit { return true }
      return unit.isMoney
    }
    guard unit.isMoney, figure.rates.isEmpty else { return false }
    return Self.each.occur(in: place.view, GapWords(line: place.view, index: place.index).range(10))
      || isForOne(place)
  }

  /// "sở hữu 1 cổ phiếu được nhận 1.300 đồng"
  private func isForOne(_ place: RecentFigures.Place) -> Bool {
    guard place.index > 0 else { return false }
    let before = place.view.figures[place.index - 1]
    return before.value == ExactDecimal(1) && before.isCount && !before.noun.isEmpty
      && before.sentence == place.figure.sentence
      && place.figure.tokens.lowerBound - before.tokens.upperBound <= 8
  }

  private func isTotal(_ place: RecentFigures.Place) -> Bool {
    let figure = place.figure
    return figure.unit != nil && !figure.isPercent && figure.rates.isEmpty && figure.upper == nil && figure.whole == nil
      && [.level, .total, .to, .part, .equivalent].contains(figure.role) && !isRate(place)
  }

  private func isCount(_ figure: Figure) -> Bool {
    if case .physical? = figure.unit { return figure.rates.isEmpty && figure.upper == nil && figure.whole == nil }
    return figure.unit == nil && !figure.isDuration && figure.upper == nil && figure.whole == nil
      && !figure.noun.isEmpty
      && figure.value > ExactDecimal(1)
  }

  private static let each = PhraseSet(["mỗi", "một", "1", "mỗi một"])
}
