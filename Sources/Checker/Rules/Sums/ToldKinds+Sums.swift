import Figures

/// The kinds of a known division, each told in a sentence of its own, and their whole before or behind them: "Tỉnh thu hút 289,8
/// triệu USD. Cấp mới 17 dự án với số vốn 47,8 triệu USD. Điều chỉnh tăng vốn cho 19 lượt dự án, tăng thêm 242 triệu USD."
/// Parts that make more than their whole are wrong whatever else there is; those that make less are where the whole is called by all
/// its kinds, or nothing can stand beside them.
struct KindSums {
  let amounts: [KindAmount]
  let rule: RuleDescription

  private static let reach = 30
  private static let sentences = 6
  private static let gap = 2

  private struct Row {
    var division: Int
    /// Places of the parts.
    var parts: [Int]
    var kinds: Set<Int>
    /// The place behind the last one that belongs to the row.
    var end: Int
    /// Which of so many told of each kind.
    var column: Int
    var columns: Int
  }

  func drafts(of range: Range<Int>) -> [Draft] {
    range.flatMap { first -> [Draft] in
      guard !amounts[first].kinds.isEmpty else { return [] }
      return Self.divisions.flatMap { rows(from: first, $0).compactMap { judge($0) } }
    }
  }

  /// The kinds told from one on, each once; none where something else of their kind stands between. Where two amounts are told
  /// of each kind ("tháng 7 đạt 17,6 tỷ USD, 7 tháng đạt 115,3 tỷ USD"), the first ones are of the first whole.
  private func rows(from first: Int, _ division: Int) -> [Row] {
    guard let kind = kind(first, division), isPart(first) else { return [] }
    var groups = [[first]]
    var kinds: Set = [kind]
    var last = first
    var isWithin = false
    for index in first + 1..<max(first + 1, min(amounts.count, first + Self.reach)) {
      let next = amounts[index]
      guard next.amount.sentence <= amounts[last].amount.sentence + Self.gap else { break }
      guard isLike(index, first), !next.amount.isBracketed else { continue }
      if isInner(index, of: last, division, isWithin) {
        isWithin = true
        continue
      }
      // "…, 137 vụ hành chính. Trong đó, 514 vụ hình sự …": of what was told before.
      if next.amount.opening == .words, next.amount.sentence > amounts[last].amount.sentence { break }
      let its = self.kind(index, division)
      if let its, its == self.kind(last, division), next.amount.sentence == amounts[last].amount.sentence, isPart(index)
      {
        groups[groups.count - 1].append(index)
      } else if let its, isPart(index), kinds.insert(its).inserted {
        groups.append([index])
      } else {
        // "…, doanh nghiệp tư nhân 2.204 tỷ đồng": the list goes on with what is of none of the kinds.
        if next.amount.sentence == amounts[last].amount.sentence, !next.isTotal { return [] }
        break
      }
      (last, isWithin) = (index, false)
    }
    guard groups.count > 1, groups.allSatisfy({ $0.count == groups[0].count }), groups[0].count < 4,
      KnownDivision.all[division].needed.isSubset(of: kinds)
    else { return [] }
    return groups[0].indices.map { column in
      Row(
        division: division, parts: groups.map { $0[column] }, kinds: kinds, end: last + 1, column: column,
        columns: groups[0].count)
    }
  }

  private func kind(_ index: Int, _ division: Int) -> Int? {
    guard case .some(.some(let kind)) = amounts[index].kinds[division] else { return nil }
    return kind
  }

  private func isPart(_ index: Int) -> Bool {
    let part = amounts[index]
    return !part.amount.isPlan && !part.amount.isBracketed && !part.isOfOtherMeasure && !part.isSingled
      && isLevel(index) && !part.amount.isLoose
  }

  private func isLike(_ index: Int, _ other: Int) -> Bool {
    let (one, its) = (amounts[index].figure, amounts[other].figure)
    let isNamedAlike = one.unit == nil && its.unit == nil && !one.noun.isEmpty && one.noun.first == its.noun.first
    return (isNamedAlike || Terms.fit(one, to: its) == .sure)
      && isLevel(index) && !amounts[index].amount.isPlan
  }

  /// "điều chỉnh tăng vốn cho 16 dự án" tells how many they are.
  private func isLevel(_ index: Int) -> Bool {
    let amount = amounts[index].amount
    return !amount.isChange || amount.isAdded
      || amount.figure.isCount && amount.figure.sign > 0 && amount.figure.comparison == .none && amounts[index].isNamed
  }

  /// What is told of the part before it: "47,8 triệu USD; trong đó, 13 dự án ngoài khu với 38,7 triệu USD và 4 …".
  private func isInner(_ index: Int, of last: Int, _ division: Int, _ isWithin: Bool) -> Bool {
    let (next, part) = (amounts[index], amounts[last])
    let isSame = next.kinds[division].flatMap { $0 } == part.kinds[division].flatMap { $0 }
    guard next.amount.bounds.upper <= part.amount.bounds.upper else { return false }
    if next.amount.opening == .words || next.isWithin { return next.kinds[division] == nil || !next.isNamed || isSame }
    return isWithin && isSame && next.amount.sentence == part.amount.sentence
  }

  // MARK: The whole

  private func judge(_ row: Row) -> Draft? {
    guard let sum = sum(row.parts) else { return nil }
    let before = wholeBefore(row)
    let behind = wholeBehind(row)
    for whole in [before, behind].compactMap({ $0 }) where amounts[whole].amount.bounds.overlaps(sum.lower, sum.upper) {
      return draft(whole, row, sum, .consistent)
    }
    // "khiển trách 158 trường hợp, cảnh cáo 62, cách chức 10, khai trừ 24 đảng viên": what lists of many kinds make in one sentence is
    // seen to there.
    guard
      row.kinds.count < 3
        || row.parts.contains(where: { amounts[$0].amount.sentence != amounts[row.parts[0]].amount.sentence })
    else { return nil }
    if let behind, isWrong(behind, row, sum, isBehind: true) { return draft(behind, row, sum, .inconsistent) }
    if let before, isWrong(before, row, sum, isBehind: false) { return draft(before, row, sum, .inconsistent) }
    return nil
  }

  private func sum(_ parts: [Int]) -> Bounds? {
    var sum = Bounds(.zero)
    for part in parts {
      guard let next = sum.plus(amounts[part].amount.bounds) else { return nil }
      sum = next
    }
    return sum
  }

  /// The nearest amount of their kind before them, that is of none of the kinds; as many as are told of each kind.
  private func wholeBefore(_ row: Row) -> Int? {
    let first = row.parts[0]
    var wholes: [Int] = []
    for index in (max(0, first - Self.reach)..<first - row.column).reversed() {
      guard amounts[index].amount.sentence + Self.sentences >= amounts[first].amount.sentence else { return nil }
      guard isLike(index, first), !amounts[index].amount.isBracketed else { continue }
      guard isWhole(index, row), row.columns == 1 || isTogether(index, row) else { return nil }
      wholes.insert(index, at: 0)
      if wholes.count == row.columns { return wholes[row.column] }
    }
    return nil
  }

  /// What adds them up in one of the next two sentences.
  private func wholeBehind(_ row: Row) -> Int? {
    let last = row.parts[row.parts.count - 1]
    guard row.columns == 1 else { return nil }
    for index in row.end..<max(row.end, min(amounts.count, row.end + 8)) {
      guard amounts[index].amount.sentence <= amounts[last].amount.sentence + 2 else { return nil }
      guard isLike(index, last), !amounts[index].amount.isBracketed else { continue }
      if amounts[index].amount.opening == .words, !amounts[index].isTotal { continue }
      return isWhole(index, row) && amounts[index].isTotal ? index : nil
    }
    return nil
  }

  private func isWhole(_ index: Int, _ row: Row) -> Bool {
    let whole = amounts[index]
    guard isLevel(index), !whole.amount.isLoose, !whole.isOfOtherMeasure, whole.figure.upper == nil,
      whole.figure.comparison == .none
    else { return false }
    // "581 vụ dân sự và 137 vụ hành chính": one of a list is no whole of the next.
    let first = amounts[row.parts[0]].amount
    if index < row.parts[0], whole.amount.sentence == first.sentence, first.opening == .none { return false }
    guard row.columns > 1 || isOfOneTime(whole, row), !row.parts.contains(where: { areOther(amounts[$0], whole) })
    else {
      return false
    }
    // Its words name none of the kinds, or all of them.
    guard case .some(.some) = whole.kinds[row.division] else { return true }
    return false
  }

  private func isOfOneTime(_ whole: KindAmount, _ row: Row) -> Bool {
    let parts = row.parts.reduce(into: Set<String>()) { $0.formUnion(amounts[$1].periods) }
    return parts.isEmpty || whole.periods.isEmpty || !parts.isDisjoint(with: whole.periods)
  }

  /// "Khối FDI xuất khẩu 310 triệu USD, khối trong nước xuất khẩu 95 triệu USD. Tổng nhập khẩu là 390 triệu USD": of another kind.
  private func areOther(_ part: KindAmount, _ whole: KindAmount) -> Bool {
    whole.kinds.contains { division, kind in
      guard let kind, case .some(.some(let its)) = part.kinds[division] else { return false }
      return its != kind
    }
  }

  private func isTogether(_ whole: Int, _ row: Row) -> Bool {
    guard let kinds = amounts[whole].kinds[row.division] else { return false }
    return kinds == nil
  }

  // MARK: Judging

  private func isWrong(_ whole: Int, _ row: Row, _ sum: Bounds, isBehind: Bool) -> Bool {
    let all = row.parts + [whole]
    guard all.allSatisfy({ Self.plain.contains(amounts[$0].figure.approximation) && amounts[$0].figure.upper == nil }),
      isPrinted(sum, near: row, whole) == false, let share = sum.percent(of: amounts[whole].amount.bounds),
      share.upper >= ExactDecimal(88), share.lower <= ExactDecimal(113), isBeyondSlack(whole, row),
      row.parts.allSatisfy({ amounts[$0].amount.bounds.upper < amounts[whole].amount.bounds.lower })
    else { return false }
    if sum.lower > amounts[whole].amount.bounds.upper { return true }
    guard amounts[whole].figure.role != .to else { return false }
    if isTogether(whole, row) || isBehind && amounts[whole].isAdding { return true }
    if Self.pairs.contains(row.division), row.kinds.count == 2, amounts[row.parts[0]].amount.opening != .none {
      return true
    }
    // Grades that nobody got are left out, and those told by another name are missed.
    let division = KnownDivision.all[row.division]
    return division.closure == .natural && row.kinds.count == division.count
  }

  /// Whether what they make stands nearby: then it is their whole.
  private func isPrinted(_ sum: Bounds, near row: Row, _ whole: Int) -> Bool {
    (max(0, row.parts[0] - Self.reach)..<min(amounts.count, row.end + Self.reach)).contains {
      $0 != whole && !row.parts.contains($0) && isUnit($0, whole)
        && amounts[$0].amount.bounds.overlaps(sum.lower, sum.upper)
    }
  }

  private func isUnit(_ index: Int, _ other: Int) -> Bool {
    Terms.fit(amounts[index].figure, to: amounts[other].figure) != .none
  }

  /// Farther apart than rounding, "hơn" and "gần" leave open.
  private func isBeyondSlack(_ whole: Int, _ row: Row) -> Bool {
    var slack = ExactDecimal.zero
    var sum = ExactDecimal.zero
    for index in row.parts + [whole] {
      let figure = amounts[index].figure
      guard let size = figure.magnitude else { return false }
      if index != whole { sum = (try? sum.adding(size)) ?? sum }
      guard figure.approximation != .exact || figure.decimals > 0 || figure.exponent > 0 else { continue }
      guard let step = step(figure), let next = try? slack.adding(step) else { return false }
      slack = next
    }
    guard let size = amounts[whole].figure.magnitude, let gap = try? sum.subtracting(size).magnitude else {
      return false
    }
    // "643.272 hồ sơ" of 635.593 and 7.677: of so many things one or two may be of another kind.
    if amounts[whole].figure.isCount, size > Self.many, gap <= ExactDecimal(2) { return false }
    return gap > slack
  }

  /// One of the last digit that says something: "gần 4.000 tỷ" is told in thousands.
  private func step(_ figure: Figure) -> ExactDecimal? {
    guard figure.approximation != .exact, figure.decimals == 0 else {
      return figure.halfStep.flatMap { try? $0.multiplied(by: ExactDecimal(2)) }
    }
    var (digits, zeros) = (figure.value.coefficient.magnitude, 0)
    while digits > 9, digits % 10 == 0 { (digits, zeros) = (digits / 10, zeros + 1) }
    return try? ExactDecimal(1).shifted(by: zeros + figure.exponent)
  }

  /// Kinds of which there are two, wherever they are told.
  private static let pairs = named(["xuất khẩu"])

  /// Those beside whose kinds nothing can stand, and those of capital, trade and visitors.
  private static let divisions = KnownDivision.all.indices.filter { division in
    KnownDivision.all[division].closure == .natural
      || named(["FDI", "cấp mới", "xuất khẩu", "khách quốc tế"]).contains(division)
  }

  private static func named(_ kinds: [String]) -> Set<Int> {
    Set(
      kinds.compactMap { kind in
        let words = Word.phrase(kind)
        return KnownDivision.names[words[0]]?.first { $0.rest == Array(words.dropFirst()) }?.kind?.division
      })
  }

  private static let many = ExactDecimal(100_000)
  private static let plain: Set<Figure.Approximation> = [.exact, .above, .below]

  private func draft(_ whole: Int, _ row: Row, _ sum: Bounds, _ verdict: Verdict) -> Draft {
    let terms = row.parts.map { amounts[$0].amount.stored }
    return amounts[whole].amount.stored.draft(
      rule, of: terms, result: StoredFigure.sum(terms)?.printed ?? sum,
      formula: terms.map(\.number).joined(separator: " + "), subject: .total, verdict: verdict,
      strength: verdict == .consistent ? .possible : .likely)
  }
}
