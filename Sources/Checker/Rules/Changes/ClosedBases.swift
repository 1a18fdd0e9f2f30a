import Figures

/// "1.366,6 nghìn ha, bằng 98,2% cùng kỳ: phía Bắc 1.142,7 nghìn ha, bằng 99,4%, phía Nam 223,9 nghìn ha, bằng 92,6%": parts
/// that add up to a total did so before as well, so that what they were fixes the total's own rate, whether growth, ratio or
/// multiple.
struct ClosedBases {
  let sentence: SentenceView
  /// The total's rate.
  let total: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  /// Figures behind the total's rate, and sentences, that are looked at.
  private static let reach = 14
  private static let sentences = 2
  private static let most = 5

  /// A level, and what is told of it against the time before.
  private struct Item {
    var level: Int
    var rate: Int
  }

  private enum Kind { case growth, fall, ratio, multiple }

  func draft() -> Draft? {
    guard let kind = kind(total), let level = level(of: total), isPrecise(level) else { return nil }
    let (parts, arePaired) = parts(of: level)
    guard parts.count > 1, let shown = rate(kind, level, parts, isPoint: true),
      let result = rate(kind, level, parts, isPoint: false)
    else { return nil }
    let terms = parts.map { part in
      "\(Writing.number(line.figures[part.level], line)) (\(line.text(line.figures[part.rate].tokens)))"
    }
    let formula =
      switch kind {
      case .growth, .fall: "\(Writing.number(line.figures[level], line)) ÷ [\(terms.joined(separator: " + "))] − 1"
      case .ratio, .multiple: "\(Writing.number(line.figures[level], line)) ÷ [\(terms.joined(separator: " + "))]"
      }
    let computation = Claimant.Computation(
      result: shown, formula: formula, operands: [level] + parts.flatMap { [$0.level, $0.rate] })
    let subject: Subject =
      switch kind {
      case .growth: .growth
      case .fall: .fall
      case .ratio: .ratio
      case .multiple: .multiple
      }
    let verdict = Agreement(result, with: sentence[total]).verdict
    if verdict == .inconsistent, !arePaired || areCoarse([total] + parts.map(\.rate)) { return nil }
    var draft = Claimant(sentence: sentence, rule: rule).draft(total, computation, subject: subject, verdict: verdict)
    draft.isAddedUp = true
    return draft
  }

  // MARK: The figures

  private func kind(_ index: Int) -> Kind? {
    let figure = line.figures[index]
    guard figure.upper == nil, figure.approximation == .exact, figure.rates.isEmpty, figure.bracket == 0,
      figure.comparison != .plan, !figure.isSpelled,
      !figure.leads.contains(where: { [.average, .perYear, .respectively].contains($0.cue) })
    else { return nil }
    if figure.unit == .times { return figure.role == .multiple && figure.sign > 0 ? .multiple : nil }
    if isUnsigned(index) { return .ratio }
    guard figure.isPercent else { return nil }
    switch figure.role {
    case .growth: return figure.sign < 0 ? .fall : .growth
    case .ratio: return .ratio
    case .equivalent: return figure.leads.last?.cue == .equals && endsHere(index) ? .ratio : nil
    default: return nil
    }
  }

  /// "bằng 99,4 cùng kỳ năm trước": the sign was left out.
  private func isUnsigned(_ index: Int) -> Bool {
    let figure = line.figures[index]
    let next = figure.tokens.upperBound
    return figure.unit == nil && figure.decimals > 0 && figure.exponent == 0 && next < line.tokens.count
      && figure.leads.last.map { $0.cue == .equals && $0.end == figure.tokens.lowerBound } ?? false
      && (line.tokens[next].word == Self.same || line.tokens[next].word == Self.so)
  }
  private static let same = Word("cùng")
  private static let so = Word("so")

  /// "bằng 99,4%,"; not "bằng 40% tổng vốn".
  private func endsHere(_ index: Int) -> Bool {
    let next = line.figures[index].tokens.upperBound
    return next >= line.tokens.count || line.tokens[next].kind == .mark
  }

  /// The level right before a rate, over other rates and brackets.
  private func level(of rate: Int) -> Int? {
    let home = line.figures[rate]
    let view = SentenceView(line: line, sentence: line.sentences[home.sentence], number: home.sentence)
    var place = rate - 1
    while place >= view.range.lowerBound, rate - place < 5 {
      let figure = line.figures[place]
      if figure.isPercent || figure.unit == .times || figure.bracket != 0 {
        place -= 1
        continue
      }
      let isNamed = figure.role == .change && figure.leads.last.map { $0.end < figure.tokens.lowerBound } ?? false
      guard [.level, .to, .total, .part].contains(figure.role) || isNamed, figure.upper == nil, figure.whole == nil,
        !figure.isDuration, figure.clause == home.clause, figure.rates.isEmpty,
        TripleWords(sentence: view).isPlainWay(from: place, to: rate, names: nil)
      else { return nil }
      return place
    }
    return nil
  }

  /// Three digits or more: fewer add up by chance.
  private func isPrecise(_ level: Int) -> Bool {
    line.figures[level].value.coefficient.magnitude > 99
      && (line.figures[level].unit != nil || !line.figures[level].noun.isEmpty)
  }

  /// "tăng 80%: khách quốc tế tăng 170%, khách nội địa tăng 40%": all rounded to tens.
  private func areCoarse(_ rates: [Int]) -> Bool {
    rates.allSatisfy { line.figures[$0].decimals == 0 && line.figures[$0].value.coefficient % 10 == 0 }
  }

  /// The levels told next, each with its rate, that add up to the total; paired where as many rates are told of each as of the total.
  private func parts(of level: Int) -> (items: [Item], arePaired: Bool) {
    let whole = line.figures[level]
    let told = rates(from: level)
    guard let all = whole.tightBounds(), let mine = told.first, mine[0].level == level,
      let number = mine.firstIndex(where: { $0.rate == total })
    else { return ([], false) }
    var items: [Item] = []
    var sum = Bounds(.zero)
    var arePaired = true
    for each in told.dropFirst().prefix(Self.most) {
      // "tăng 1,6% so với tháng trước và tăng 20% so với cùng kỳ": the second is held against the second. Of one told alone it is
      // not said which it is.
      guard each.count == mine.count || each.count == 1 else { break }
      arePaired = arePaired && each.count == mine.count
      let item = each[min(number, each.count - 1)]
      guard isComparable(item.rate), let size = line.figures[item.level].tightBounds(), let next = sum.plus(size)
      else { break }
      items.append(item)
      sum = next
      if items.count > 1, sum.overlaps(all.lower, all.upper) { return (items, arePaired) }
    }
    return ([], false)
  }

  /// The rates told of the total, and behind it of levels like it, level by level.
  private func rates(from whole: Int) -> [[Item]] {
    var told: [[Item]] = []
    for index in whole + 1..<min(line.figures.count, total + Self.reach) {
      if line.figures[index].sentence > line.figures[whole].sentence + Self.sentences { break }
      guard kind(index) != nil, let level = level(of: index), level >= whole,
        line.figures[level].isSurelyLike(line.figures[whole])
      else { continue }
      let item = Item(level: level, rate: index)
      if told.last?[0].level == level { told[told.count - 1].append(item) } else { told.append([item]) }
    }
    return told
  }

  /// Held against the same time as the total, as far as is said.
  private func isComparable(_ part: Int) -> Bool {
    let (figure, stated) = (line.figures[part], sentence[total])
    return (figure.comparison == .none || stated.comparison == .none || figure.comparison == stated.comparison)
      && (figure.comparisonTime == .none || stated.comparisonTime == .none
        || figure.comparisonTime == stated.comparisonTime)
  }

  // MARK: What follows

  private func rate(_ kind: Kind, _ level: Int, _ parts: [Item], isPoint: Bool) -> Bounds? {
    var then = Bounds(.zero)
    for part in parts {
      guard let base = base(part, isPoint: isPoint), let next = then.plus(base) else { return nil }
      then = next
    }
    let figure = line.figures[level]
    guard let now = isPoint ? figure.magnitude.map({ Bounds($0) }) : figure.tightBounds() else { return nil }
    switch kind {
    case .growth: return now.growth(over: then)
    case .fall: return now.growth(over: then)?.negated
    case .ratio: return now.percent(of: then)
    case .multiple: return now.over(then)
    }
  }

  private func base(_ item: Item, isPoint: Bool) -> Bounds? {
    let (level, rate) = (line.figures[item.level], line.figures[item.rate])
    guard let kind = kind(item.rate), let now = isPoint ? level.magnitude.map({ Bounds($0) }) : level.tightBounds(),
      let half = rate.halfStep, let low = try? rate.value.subtracting(half), let high = try? rate.value.adding(half)
    else { return nil }
    let size = isPoint ? Bounds(rate.value) : Bounds(low, high)
    let hundred = Bounds(ExactDecimal(100))
    let factor =
      switch kind {
      case .growth: hundred.plus(size)?.over(hundred)
      case .fall: hundred.minus(size)?.over(hundred)
      case .ratio: size.over(hundred)
      case .multiple: Optional(size)
      }
    guard let factor, factor.lower > .zero else { return nil }
    return now.over(factor)
  }
}
