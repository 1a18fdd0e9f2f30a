import Figures

/// "Toàn tỉnh tiếp nhận 659 hồ sơ, giải quyết 643 hồ sơ. … Cấp tỉnh tiếp nhận 54 hồ sơ, giải quyết 51 hồ sơ. … Cấp huyện tiếp
/// nhận 605 hồ sơ, giải quyết 582 hồ sơ": several things told of a whole and again of each of its parts, sentence by sentence or
/// paragraph by paragraph. Where one of them adds up, the parts are all there are; another of the same rows that does not add
/// up is wrong.
struct LevelsRule: DocumentRule {
  static let description = RuleDescription(
    "sum.levels", .sum, vi: "Các số của cấp trên so với từng cấp dưới, kể ở nhiều câu",
    en: "Figures of a whole beside those of its parts, told row by row")

  /// Amounts kept; those of half of them are settled at a time.
  private static let kept = 128

  private var amounts: [ToldAmount] = []
  /// The same with what is told as an aim.
  private var all: [ToldAmount] = []
  /// How many of the first ones are settled, and kept for those that sum them up.
  private var settled = 0
  private static let before = 24
  private var sentences = 0
  private var drafts: [Draft] = []
  private var kinds = ToldKinds(rule: Self.description)

  private var tellsRight = true

  init() {}

  mutating func leaveOutRight() { tellsRight = false }

  mutating func read(_ line: LineView) {
    defer { sentences += line.sentences.count }
    if case .cell = line.kind { return settle(all: true) }
    guard !line.figures.isEmpty else { return }
    let told = line.figures.indices.map { ToldAmount($0, line, sentencesBefore: sentences) }
    drafts += kinds.read(line, told)
    let first = amounts.count
    var places: [Int: Int] = [:]
    for index in line.figures.indices {
      guard let amount = told[index] else { continue }
      // Most figures are no fractions.
      let whole =
        line.figures[index].whole == nil ? nil : ToldAmount(index, line, sentencesBefore: sentences, ofWhole: true)
      all += [amount, whole].compactMap { $0 }
      guard !amount.isPlan else { continue }
      places[index] = amounts.count
      amounts += [amount, whole].compactMap { $0 }
    }
    if all.count >= Self.kept { settleSums(all: false) }
    guard amounts.count > first else { return }
    for run in ClosedRunFinder(line: line).runs() {
      let parts = run.parts.compactMap { places[$0] }
      guard parts.count == run.parts.count else { continue }
      let whole = ClosedRunWhole(amounts: amounts, parts: parts, closure: run.closure, rule: Self.description)
      drafts += [whole.draft()].compactMap { $0 }
    }
    if amounts.count >= Self.kept { settle(all: false) }
  }

  mutating func takeDrafts() -> [Draft] {
    guard !drafts.isEmpty else { return [] }
    defer { drafts = [] }
    return drafts
  }

  func conclude() -> [Draft] {
    var last = self
    last.settle(all: true)
    return last.drafts
  }

  private mutating func settle(all isEnd: Bool) {
    let done = isEnd ? amounts.count : amounts.count - Self.kept / 2
    drafts += LevelColumns(amounts: amounts, rule: Self.description).drafts(ofFirst: done)
    amounts.removeFirst(done)
    guard isEnd else { return }
    settleSums(all: true)
    drafts += kinds.settle(all: true)
  }

  private mutating func settleSums(all isEnd: Bool) {
    let done = isEnd ? all.count : all.count - Self.kept / 2
    guard done > settled else { return }
    drafts += ToldSums(amounts: all, rule: Self.description, tellsRight: tellsRight).drafts(of: settled..<done)
    drafts += ClosingColumns(amounts: all, rule: Self.description).drafts(of: settled..<done)
    let kept = min(done, Self.before)
    all.removeFirst(done - kept)
    settled = kept
  }
}

/// Amounts one after the other, as columns under the figures of a whole.
struct LevelColumns {
  let amounts: [ToldAmount]
  let rule: RuleDescription

  /// How far the parts may stand from their whole, and from each other.
  private static let reach = 36
  private static let sentences = 8
  private static let gap = 4
  /// How far two figures of one row may stand from each other.
  private static let beside = 6
  private static let most = 12

  private struct Column {
    let whole: Int
    let parts: [Int]
  }

  func drafts(ofFirst count: Int) -> [Draft] {
    var drafts: [Draft] = []
    for whole in 0..<count where isWhole(whole) {
      for column in columns(whole) {
        guard let size = (2...column.count).first(where: { isSum(whole, column.prefix($0)) }),
          isTelling(whole, size) || isPrintedSum(whole, column.prefix(size)),
          !goesOn(column, after: size)
        else { continue }
        let told = Column(whole: whole, parts: Array(column.prefix(size)))
        let found = brothers(of: whole).compactMap { judge($0, beside: told) }
        guard !found.isEmpty else {
          if isPlainSum(told) { drafts.append(draft(told, .consistent, .possible)) }
          continue
        }
        drafts.append(draft(told, .consistent))
        drafts += found
        break
      }
    }
    return drafts
  }

  /// Not in brackets, and another of its sentence beside it.
  private func isWhole(_ index: Int) -> Bool {
    !amounts[index].isBracketed && around(index).contains { isBrother($0, of: index) }
  }

  private func brothers(of whole: Int) -> [Int] { around(whole).filter { isBrother($0, of: whole) } }

  private func around(_ whole: Int) -> Range<Int> {
    max(0, whole - Self.beside)..<min(amounts.count, whole + Self.beside + 1)
  }

  private func isBrother(_ other: Int, of whole: Int) -> Bool {
    other != whole && amounts[other].sentence == amounts[whole].sentence && !amounts[other].isBracketed
  }

  /// What may be the parts of a whole, by each of the ways in which they may be tied to it.
  private func columns(_ whole: Int) -> [[Int]] {
    ToldAmount.Tie.allCases.compactMap { tie in
      var parts: [Int] = []
      for index in whole + 1..<max(whole + 1, min(amounts.count, whole + Self.reach)) {
        let amount = amounts[index]
        let before = parts.last.map { amounts[$0].sentence + Self.gap } ?? amounts[whole].sentence + Self.sentences
        guard amount.sentence <= before, parts.count < Self.most else { break }
        guard amount.isTied(to: amounts[whole], by: tie) else { continue }
        if let first = parts.first, amount.isBracketed != amounts[first].isBracketed { continue }
        if !amount.isChange, amount.bounds.lower >= amounts[whole].bounds.upper { break }
        parts.append(index)
      }
      return parts.count > 1 ? parts : nil
    }
  }

  private func sum(_ parts: some Sequence<Int>) -> Bounds? {
    var sum = Bounds(.zero)
    for part in parts {
      guard let next = sum.plus(amounts[part].bounds) else { return nil }
      sum = next
    }
    return sum
  }

  private func isSum(_ whole: Int, _ parts: some Sequence<Int>) -> Bool {
    guard let sum = sum(parts) else { return false }
    let bounds = amounts[whole].bounds
    return sum.overlaps(bounds.lower, bounds.upper)
  }

  /// Whether chance would hardly make it: of several parts, one stretch or another makes a small number soon.
  private func isTelling(_ whole: Int, _ count: Int) -> Bool {
    let figure = amounts[whole].figure
    return amounts[whole].isExact && figure.value.coefficient.magnitude >= (count > 3 ? 100 : 20)
  }

  /// "trên 1.875 tỷ đồng" of "trên 844", "gần 633" and 398: to the last digit as printed.
  private func isPrintedSum(_ whole: Int, _ parts: ArraySlice<Int>) -> Bool {
    guard !amounts[whole].isExact, amounts[whole].figure.value.coefficient.magnitude >= 100 else { return false }
    let terms = parts.map { amounts[$0].stored }
    return StoredFigure.sum(terms)?.printed.lower == amounts[whole].figure.magnitude
  }

  private static let large = ExactDecimal(1000)

  /// Whether another of the same sentence follows: then the first ones, if they are small, make the whole by chance.
  private func goesOn(_ column: [Int], after count: Int) -> Bool {
    count < column.count && amounts[column[count]].sentence == amounts[column[count - 1]].sentence
      && amounts[column[0]].bounds.lower < Self.large
  }

  /// What is said of another figure of the whole whose parts stand in the same rows.
  private func judge(_ whole: Int, beside told: Column) -> Draft? {
    // "1.430 dự án với 18,459 tỷ USD, trong đó 984 dự án với 15,135 tỷ USD": a part itself.
    if whole > told.whole, amounts[whole].opening == .words,
      amounts[told.parts[0]].sentence == amounts[whole].sentence
    {
      return nil
    }
    let columns = columns(whole)
    for column in columns {
      for count in 2...column.count where isSum(whole, column.prefix(count)) {
        let own = Column(whole: whole, parts: Array(column.prefix(count)))
        return areRows(own, told) ? draft(own, .consistent) : nil
      }
    }
    for column in columns {
      let own = Column(whole: whole, parts: Array(column.prefix(told.parts.count)))
      if areRows(own, told), let part = misscaled(own) { return part }
      if areRows(own, told), isWrong(own, told) { return draft(own, .inconsistent) }
    }
    return nil
  }

  /// Whether two columns have a part each in every row, in the order of their wholes, and no row touches the next.
  private func areRows(_ one: Column, _ other: Column) -> Bool {
    guard one.parts.count == other.parts.count, one.parts.allSatisfy({ $0 > other.whole }),
      other.parts.allSatisfy({ $0 > one.whole })
    else { return false }
    let isFirst = one.whole < other.whole
    var end = -1
    for (left, right) in zip(one.parts, other.parts) {
      guard left != right, (left < right) == isFirst, abs(left - right) <= Self.beside, min(left, right) > end,
        abs(amounts[left].sentence - amounts[right].sentence) <= 1
      else { return false }
      end = max(left, right)
    }
    return zip([one.whole] + one.parts, [other.whole] + other.parts).allSatisfy { isOwnChange($0, $1) }
  }

  /// "239.011 người, tăng 10.513 người": a change goes with the level right before it, and with no other.
  private func isOwnChange(_ one: Int, _ other: Int) -> Bool {
    guard amounts[one].isChange != amounts[other].isChange else { return true }
    return amounts[one].isChange ? other == one - 1 : one == other - 1
  }

  private func isWrong(_ own: Column, _ told: Column) -> Bool {
    let whole = amounts[own.whole]
    guard ([own.whole] + own.parts).allSatisfy({ amounts[$0].isExact }), let sum = sum(own.parts),
      let printed = whole.figure.magnitude, let share = sum.percent(of: whole.bounds)
    else { return false }
    let isSmall = whole.figure.isCount && printed < ExactDecimal(100)
    let (low, high) = isSmall ? (60, 140) : (80, 125)
    guard share.upper >= ExactDecimal(Int64(low)), share.lower <= ExactDecimal(Int64(high)) else { return false }
    // "8.999 vụ, bị thương 7.027 người": a row of which nobody was hurt may be left untold.
    if amounts[told.whole].isHarm, own.whole < told.whole, sum.upper < whole.bounds.lower { return false }
    // "kiểm tra 40 cơ sở tại 12 xã; đợt một 18 cơ sở tại 8 xã, đợt hai 22 cơ sở tại 7 xã": some were met twice.
    return !whole.mayRecur || whole.figure.noun == amounts[told.whole].figure.noun || sum.upper < whole.bounds.lower
  }

  /// "9,46 tỷ USD" of 61,5 triệu, 148 triệu and 9,25 triệu USD: one of them was meant in tỷ.
  private func misscaled(_ own: Column) -> Draft? {
    guard let sum = sum(own.parts)?.lower, amounts[own.whole].figure.exponent > 0,
      amounts[own.whole].figure.value.coefficient.magnitude >= 100
    else { return nil }
    var printed = amounts[own.whole].figure
    printed.approximation = .exact
    let terms = own.parts.map { amounts[$0].stored }
    guard let exact = StoredFigure.sum(terms)?.printed.lower, sum < printed.magnitude ?? .zero else { return nil }
    let wrong = own.parts.filter { part in
      guard let more = amounts[part].figure.magnitude.flatMap({ try? $0.multiplied(by: ExactDecimal(999)) }),
        let meant = try? exact.adding(more)
      else { return false }
      return Agreement(Bounds(meant), with: printed) == .exact
    }
    guard wrong.count == 1, let part = wrong.first, let whole = printed.magnitude,
      let value = amounts[part].figure.magnitude, let others = try? exact.subtracting(value),
      let right = try? whole.subtracting(others)
    else { return nil }
    let operands = [amounts[own.whole].stored] + own.parts.filter { $0 != part }.map { amounts[$0].stored }
    return amounts[part].stored.draft(
      rule, of: operands, result: Bounds(right), formula: operands.map(\.number).joined(separator: " − "),
      subject: .part, verdict: .inconsistent, slip: .scaleWord)
  }

  /// Four digits, made to the last one.
  private func isPlainSum(_ told: Column) -> Bool {
    let whole = amounts[told.whole].figure
    return whole.value.coefficient.magnitude >= 1000
      && StoredFigure.sum(told.parts.map { amounts[$0].stored })?.printed.lower == whole.magnitude
  }

  private func draft(_ column: Column, _ verdict: Verdict, _ strength: Draft.Strength? = nil) -> Draft {
    let whole = amounts[column.whole]
    let parts = column.parts.map { amounts[$0] }
    let formula = parts.enumerated().reduce("") { text, part in
      let isFall = part.element.isChange && part.element.figure.sign < 0
      let sign = part.offset == 0 ? (isFall ? "−" : "") : isFall ? " − " : " + "
      return text + sign + part.element.stored.number
    }
    return whole.stored.draft(
      rule, of: parts.map(\.stored), result: sum(column.parts) ?? Bounds(.zero), formula: formula, subject: .total,
      verdict: verdict, strength: strength ?? (verdict == .consistent ? .likely : .sure))
  }
}
