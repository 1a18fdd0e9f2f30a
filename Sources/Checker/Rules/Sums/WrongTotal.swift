import Figures

/// A whole and the amounts told behind it that all but make it, so nearly that they were meant to: a long list of named items
/// ("giao 1.840 đảng viên. Cụ thể: A 140 đảng viên; B 120; C 115; …" that make 1.880), three and more that lie within a
/// two-thousandth, or a sum that is right but for its scale word ("912,48 tỷ USD; trong đó … 640,31 triệu USD và … 272,17
/// triệu USD").
struct WrongTotal {
  let sums: ToldSums
  let whole: Int
  /// The amounts of its kind behind it.
  let kin: [Int]
  private var amounts: [ToldAmount] { sums.amounts }

  /// Items of a list whose nearness alone is telling.
  private static let items = 4
  /// The first ones of a run, tried as all there are.
  private static let first = 8
  /// Amounts before a whole among which what its parts make may be printed.
  private static let back = 10

  func draft() -> Draft? {
    guard kin.count > 1, let size = amounts[whole].figure.magnitude, size > .zero else { return nil }
    return scaled(size) ?? near(size)
  }

  // MARK: The scale word

  private func scaled(_ size: ExactDecimal) -> Draft? {
    let unit = amounts[whole].figure.unit
    guard amounts[whole].figure.upper == nil, sums.digits(whole) >= 100 else { return nil }
    var parts: [Int] = []
    for next in kin.prefix(8) {
      if let last = parts.last, amounts[next].sentence > amounts[last].sentence + 1 { break }
      guard amounts[next].figure.unit == unit, amounts[next].sentence <= amounts[whole].sentence + 2 else { break }
      parts.append(next)
      guard parts.count > 1, let sum = sums.sum(parts), unit == nil ? lacksScale(parts, sum) : isMisscaled(parts, sum)
      else { continue }
      return sums.draft(whole, parts, .inconsistent, .sure, slip: .scaleWord)
    }
    return nil
  }

  /// "3.785 lượt, trong đó … 2.281 nghìn lượt và … 1.504 nghìn lượt": of things that are counted, to the last digit.
  private func lacksScale(_ parts: [Int], _ sum: ExactDecimal) -> Bool {
    let figure = amounts[whole].figure
    return figure.exponent == 0 && parts.allSatisfy { amounts[$0].figure.exponent > 0 && amounts[$0].isExact }
      && [3, 6].contains { (try? sum.shifted(by: -$0)) == figure.magnitude }
  }

  /// A thousand times too much or too little; or, with no scale word at all, a million times too little.
  private func isMisscaled(_ parts: [Int], _ sum: ExactDecimal) -> Bool {
    let figure = amounts[whole].figure
    let steps = figure.exponent == 0 && figure.decimals == 0 ? [6, 9] : [3, -3]
    return steps.contains { step in
      guard let shifted = try? sum.shifted(by: -step) else { return false }
      var printed = figure
      printed.approximation = .exact
      if Agreement(Bounds(shifted), with: printed) == .exact, parts.allSatisfy({ isShorter($0, printed) }) {
        return true
      }
      guard sums.digits(whole) >= 1000, sums.opening(whole, parts[0]) != .none, let size = figure.magnitude else {
        return false
      }
      return isWithin(shifted, size, 100)
    }
  }

  /// A sum tells no more decimals than its parts: what is rounded more is no proof.
  private func isShorter(_ part: Int, _ printed: Figure) -> Bool {
    amounts[part].figure.exponent - amounts[part].figure.decimals
      >= min(printed.exponent - printed.decimals, amounts[part].figure.exponent) - 3
  }

  // MARK: Nearness

  /// "2.418 lao động, …. Trong đó … 2.422 người (Nhật Bản 1.346, Đài Loan 684, …)": the parts of the amount right before them.
  private func makeHead(_ parts: [Int]) -> Bool {
    guard let first = parts.first, first > whole + 1, let sum = sums.sum(parts) else { return false }
    return amounts[first - 1].figure.magnitude == sum
  }

  private func near(_ size: ExactDecimal) -> Draft? {
    guard amounts[whole].isExact, !amounts[whole].isChange, amounts[whole].opening != .words, !isInList else {
      return nil
    }
    let parts = run(size)
    for count in 3..<max(3, min(Self.first, parts.count) + 1) {
      let some = Array(parts.prefix(count))
      if sums.digits(whole) >= 10_000, let sum = differing(some, size), isWithin(sum, size, 2000) {
        return sums.draft(whole, some, .inconsistent, .likely)
      }
    }
    guard isListed(parts), !arePartsElsewhere(parts), !makeHead(parts), let sum = differing(parts, size),
      isWithin(sum, size, 33),
      sum > size || isFull(parts, sum, size)
    else { return nil }
    return sums.draft(whole, parts, .inconsistent, .likely)
  }

  /// What exact parts make, where it is not the whole, and nothing else that is printed.
  private func differing(_ parts: [Int], _ size: ExactDecimal) -> ExactDecimal? {
    guard parts.allSatisfy({ amounts[$0].isExact && !amounts[$0].isLoose }), let sum = sums.sum(parts), sum != size,
      !isPrintedBefore(sum), !isWithinRounding(parts, sum, size), !isOfNames(parts, size)
    else { return nil }
    return sum
  }

  /// "KCN Đông 1 14.450 người, KCN Đông 2 12.608 người": without the numbers of names they make it.
  private func isOfNames(_ parts: [Int], _ size: ExactDecimal) -> Bool {
    let others = parts.filter { !amounts[$0].figure.mayNumberAName }
    return others.count < parts.count && sums.sum(others) == size
  }

  /// "toán: 59.302; văn: 57.310; lý: 46.066; …": one of a list is no whole of those behind it.
  private var isInList: Bool {
    if isFirstOfBracket { return true }
    return whole > 0 && amounts[whole - 1].sentence == amounts[whole].sentence && !amounts[whole].isBracketed
      && Terms.fit(amounts[whole - 1].figure, to: amounts[whole].figure) >= .bare
      && amounts[whole].figure.noun == amounts[whole - 1].figure.noun
      && sums.opening(whole, kin[0]) != .words
  }

  /// "(Hòa An: 120 ha; Nguyên Bình: 64 ha; Hạ Lang: 31 ha; …)": the first of a row within one bracket, told as the others are.
  private var isFirstOfBracket: Bool {
    guard amounts[whole].isBracketed, kin.count > 1, amounts[kin[0]].bracket == amounts[whole].bracket,
      amounts[kin[0]].sentence == amounts[whole].sentence, sums.opening(whole, kin[0]) != .words
    else { return false }
    return amounts[kin[0]].opening == amounts[kin[1]].opening
  }

  /// Those told right behind the whole, to the last of its name in these sentences.
  private func run(_ size: ExactDecimal) -> [Int] {
    var parts: [Int] = []
    let own = amounts[whole].figure
    let isBare = own.unit == nil && own.noun.isEmpty
    // "240.516 thí sinh … thi với 2 mục đích": what is counted there is something else.
    for next in kin.prefix(ToldSums.most) where !isBare || amounts[next].figure.noun.isEmpty {
      let before = parts.last.map { amounts[$0].sentence + 1 } ?? amounts[whole].sentence + 2
      guard amounts[next].sentence <= before, (amounts[next].figure.magnitude ?? size) < size, isItem(next, parts),
        // "178 ca tử vong …. Trong đó, …": another list begins.
        parts.count < 2 || amounts[next].opening != .words || amounts[next].sentence + 1 == before
      else { break }
      parts.append(next)
    }
    return parts
  }

  /// By the whole's own name, or by none in the sentence of one that has it; each in a bracket of its own, or all in one.
  private func isItem(_ next: Int, _ parts: [Int]) -> Bool {
    guard sums.isNamed(next, as: whole), amounts[next].figure.role != .total else { return false }
    guard let last = parts.last else { return true }
    if amounts[next].isBracketed, parts.count > 1 {
      let isOne = amounts[parts[0]].bracket == amounts[parts[1]].bracket
      if isOne != (amounts[next].bracket == amounts[last].bracket) { return false }
    }
    return !amounts[next].figure.noun.isEmpty || amounts[next].figure.unit != nil
      || amounts[whole].figure.noun.isEmpty || amounts[next].sentence == amounts[last].sentence
  }

  /// Four and more, the first behind words that open a list.
  private func isListed(_ parts: [Int]) -> Bool {
    parts.count >= Self.items && sums.opening(whole, parts[0]) != .none && sums.digits(whole) >= 100
  }

  /// A list that falls short may be told in part, unless it is long or lacks almost nothing.
  private func isFull(_ parts: [Int], _ sum: ExactDecimal, _ size: ExactDecimal) -> Bool {
    amounts[whole].figure.isCount && (parts.count >= 8 || isWithin(sum, size, 200))
  }

  /// "30.445 dự án, đạt 88,5% kế hoạch (34.384 dự án), gồm 7.219 …, 957 … và 22.269 …; giải quyết 4.475 dự án": the first ones make what is
  /// told before the whole; "trong đó 360 …. Năm 2023 có 47 dự án, gồm 6 …, 36 … và 5 …": the last ones make one of them.
  private func arePartsElsewhere(_ parts: [Int]) -> Bool {
    parts.indices.contains { start in
      let opening = start == 0 ? nil : amounts[parts[start - 1]].figure.magnitude
      guard var sum = amounts[parts[start]].figure.magnitude else { return false }
      for next in parts[(start + 1)...] {
        guard let more = amounts[next].figure.magnitude.flatMap({ try? sum.adding($0) }) else { return false }
        sum = more
        if sum == opening || start == 0 && isPrintedBefore(sum) { return true }
      }
      return false
    }
  }

  private func isPrintedBefore(_ sum: ExactDecimal) -> Bool {
    (max(0, whole - Self.back)..<whole).contains { amounts[$0].figure.magnitude == sum }
  }

  private func isWithinRounding(_ parts: [Int], _ sum: ExactDecimal, _ size: ExactDecimal) -> Bool {
    var slack = ExactDecimal.zero
    for index in parts + [whole] where !amounts[index].figure.isCount {
      guard let half = amounts[index].figure.halfStep, let step = try? half.multiplied(by: ExactDecimal(2)),
        let next = try? slack.adding(step)
      else { return true }
      slack = next
    }
    guard let gap = try? sum.subtracting(size).magnitude else { return true }
    return gap <= slack
  }

  /// Within so small a part of the whole.
  private func isWithin(_ sum: ExactDecimal, _ size: ExactDecimal, _ part: Int64) -> Bool {
    guard let gap = try? sum.subtracting(size).magnitude, let many = try? gap.multiplied(by: ExactDecimal(part)) else {
      return false
    }
    return many <= size
  }
}
