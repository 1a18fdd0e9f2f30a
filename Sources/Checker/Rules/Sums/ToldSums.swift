import Figures

/// Sums that stand in a text without a word that adds them up: "toàn huyện có 4.677 hộ vay. … Hội Phụ nữ 1.925 hộ; … Hội Nông dân
/// 1.740 hộ; …", over sentences and paragraphs, the whole before its parts or behind them. Where amounts told one after the other
/// make another one to the last digit, they hardly do so by chance.
struct ToldSums {
  let amounts: [ToldAmount]
  let rule: RuleDescription
  /// Whether what is right is told too, and not only what would hide an error.
  var tellsRight = true

  /// How far the parts may stand from their whole.
  static let reach = 40
  static let sentences = 12
  static let most = 30
  /// Amounts of the kind that may stand between the whole and its parts.
  private static let starts = 6

  func drafts(of range: Range<Int>) -> [Draft] {
    var drafts: [Draft] = []
    for index in range {
      if amounts[index].isChange, !amounts[index].isAdded {
        drafts += scattered(index)
        continue
      }
      let streams = [kin(index, bracketed: false), kin(index, bracketed: true)]
      if let draft = streams.lazy.compactMap({ self.before(index, $0) }).first {
        drafts.append(draft)
      } else if amounts[index].side != .whole,
        let wrong = streams.lazy.compactMap({ WrongTotal(sums: self, whole: index, kin: $0).draft() }).first
      {
        drafts.append(wrong)
      } else {
        drafts += scattered(index)
      }
      if tellsRight, let draft = behind(index, streams[amounts[index].isBracketed ? 1 : 0]) { drafts.append(draft) }
    }
    return drafts
  }

  private func scattered(_ index: Int) -> [Draft] {
    guard tellsRight, let parts = ScatteredSums(sums: self, whole: index).parts() else { return [] }
    return [right(index, parts)].compactMap { $0 }
  }

  /// Those that follow and are of one kind with it.
  private func kin(_ index: Int, bracketed: Bool) -> [Int] {
    let whole = amounts[index]
    return (index + 1..<max(index + 1, min(amounts.count, index + Self.reach))).filter { other in
      let amount = amounts[other]
      guard amount.isBracketed == bracketed, amount.side == whole.side, !amount.isChange || amount.isAdded,
        !amount.isPlan || whole.isPlan || whole.figure.comparison == .plan,
        amount.sentence <= whole.sentence + Self.sentences
      else { return false }
      let fit = Terms.fit(amount.figure, to: whole.figure)
      return fit >= .bare
        || fit == .loose && (amount.isPerson && whole.isPerson || amount.isHousehold && whole.isHousehold)
    }
  }

  /// What opens a list between a whole and its first part.
  func opening(_ whole: Int, _ first: Int) -> ToldAmount.Opening {
    let between = (whole + 1...first).map { amounts[$0].opening }
    return between.contains(.words) ? .words : between.contains(.colon) ? .colon : .none
  }

  // MARK: The whole first

  private func before(_ whole: Int, _ kin: [Int]) -> Draft? {
    guard kin.count > 1, let size = amounts[whole].figure.magnitude, size > .zero else { return nil }
    for start in kin.indices.dropLast() where start < Self.starts || begins(kin, start) {
      var sum = ExactDecimal.zero
      for place in start..<min(kin.count, start + Self.most) {
        guard let next = adding(kin[place], to: sum), next <= size || !isLarge(next, size) else { break }
        sum = next
        guard place > start, sum >= size || !amounts[whole].figure.isCount else { continue }
        let parts = Array(kin[start...place])
        guard makes(parts, sum, whole) else { continue }
        let isLast = place + 1 == kin.count || amounts[kin[place + 1]].sentence > amounts[kin[place]].sentence + 1
        if isTelling(whole, parts, start: start, isLast: isLast) || fills(kin, start...place, whole) {
          return right(whole, parts)
        }
      }
    }
    return nil
  }

  private func begins(_ kin: [Int], _ place: Int) -> Bool {
    place == 0 || amounts[kin[place - 1]].sentence < amounts[kin[place]].sentence
  }

  /// Whether the parts are all of their kind that one sentence tells, three and more: "85 dự án. … Theo lĩnh vực có 58 dự án …, 11 …, 9
  /// … và 7 …".
  private func fills(_ kin: [Int], _ places: ClosedRange<Int>, _ whole: Int) -> Bool {
    places.count > 2 && digits(whole) >= 20 && begins(kin, places.lowerBound)
      && (places.upperBound + 1 == kin.count || begins(kin, places.upperBound + 1))
      && amounts[kin[places.lowerBound]].sentence == amounts[kin[places.upperBound]].sentence
  }

  // MARK: The whole behind

  private func behind(_ first: Int, _ kin: [Int]) -> Draft? {
    var parts = [first]
    guard var sum = adding(first, to: .zero) else { return nil }
    for (place, next) in kin.prefix(Self.most).enumerated() {
      if parts.count > 1 {
        for (far, whole) in kin[place...].prefix(3).enumerated()
        where digits(whole) >= (far == 0 ? 100 : 1000) && makes(parts, sum, whole) {
          return right(whole, parts)
        }
      }
      parts.append(next)
      guard let more = adding(next, to: sum) else { return nil }
      sum = more
    }
    return nil
  }

  // MARK: Judging

  func sum(_ parts: [Int]) -> ExactDecimal? {
    var sum = ExactDecimal.zero
    for part in parts {
      guard let next = adding(part, to: sum) else { return nil }
      sum = next
    }
    return sum
  }

  private func adding(_ part: Int, to sum: ExactDecimal) -> ExactDecimal? {
    amounts[part].figure.magnitude.flatMap { try? sum.adding($0) }
  }

  /// To the last digit, or within the rounding of what is measured.
  func makes(_ parts: [Int], _ sum: ExactDecimal, _ whole: Int) -> Bool {
    guard let size = amounts[whole].figure.magnitude else { return false }
    if sum == size { return true }
    guard let gap = try? sum.subtracting(size).magnitude, let many = try? gap.multiplied(by: ExactDecimal(50)),
      many <= size, amounts[whole].isExact, !amounts[whole].figure.isCount, parts.allSatisfy({ amounts[$0].isExact }),
      let (bounds, _) = StoredFigure.sum(parts.map { amounts[$0].stored })
    else { return false }
    return Agreement(bounds, with: amounts[whole].figure) == .exact
  }

  private func isLarge(_ sum: ExactDecimal, _ size: ExactDecimal) -> Bool {
    (try? sum.multiplied(by: ExactDecimal(100)) > size.multiplied(by: ExactDecimal(101))) ?? true
  }

  /// The digits of a figure that say something: of what is measured those before its last zeros.
  func digits(_ index: Int) -> UInt64 {
    let figure = amounts[index].figure
    var digits = UInt64(clamping: figure.value.coefficient.magnitude)
    while !figure.isCount, digits > 0, digits % 10 == 0 { digits /= 10 }
    return digits
  }

  /// Small numbers are soon made by chance, and the farther from the whole the sooner.
  private func isTelling(_ whole: Int, _ parts: [Int], start: Int, isLast: Bool) -> Bool {
    let digits = digits(whole)
    if start > 0 { return digits >= (isLast ? 100 : 1000) }
    return digits >= 100
      || digits >= (parts.count > 3 ? 10 : 20) && isLast && parts.allSatisfy { isNamed($0, as: whole) }
  }

  /// Of the very name of the whole, or of none.
  func isNamed(_ part: Int, as whole: Int) -> Bool {
    let (its, own) = (amounts[part].figure, amounts[whole].figure)
    return its.unit == own.unit && (its.noun.isEmpty || its.noun.first == own.noun.first)
  }

  private func right(_ whole: Int, _ parts: [Int]) -> Draft? { draft(whole, parts, .consistent, .possible) }

  func draft(
    _ whole: Int, _ parts: [Int], _ verdict: Verdict, _ strength: Draft.Strength, slip: Slip? = nil
  ) -> Draft? {
    let terms = parts.map { amounts[$0].stored }
    guard let sum = sum(parts) else { return nil }
    return amounts[whole].stored.draft(
      rule, of: terms, result: Bounds(sum), formula: terms.map(\.number).joined(separator: " + "), subject: .total,
      verdict: verdict, strength: strength, slip: slip)
  }
}
