import Figures

/// Parts of a whole with other amounts of their kind between them: two told by the same words ("cấp ủy xử lý 218 đảng viên, 39 trong đó
/// là cấp ủy viên; … ủy ban kiểm tra xử lý 64 đảng viên"), every second or third of a row ("thụ lý 5.161 vụ, giải quyết 5.090 vụ; …"),
/// things of another name than their whole ("1.255 học sinh đoạt giải … 83 giải Nhất, 474 giải Nhì, 698 giải Ba"), changes of the
/// parts beside the change of the whole. They are found right, and never called wrong.
struct ScatteredSums {
  let sums: ToldSums
  let whole: Int
  private var amounts: [ToldAmount] { sums.amounts }

  private static let pairs = 14
  private static let steps = 2...3

  /// The parts that make the whole.
  func parts() -> [Int]? {
    let digits = sums.digits(whole)
    guard digits >= 100 else { return digits >= 10 ? list() : nil }
    if amounts[whole].isChange { return changes() }
    let near = near(amounts[whole].side == .whole ? .number : .whole)
    return pair(near.prefix(Self.pairs), digits) ?? (digits >= 1000 ? row(near) : nil) ?? things(digits)
  }

  /// Of its kind behind it, in brackets or not; of fractions not the other side.
  private func near(_ other: ToldAmount.Side) -> [Int] {
    behind.filter { amounts[$0].side != other && !amounts[$0].isChange && isLike($0) }
  }

  private var behind: Range<Int> {
    var end = whole + 1
    while end < amounts.count, end - whole < ToldSums.reach,
      amounts[end].sentence <= amounts[whole].sentence + ToldSums.sentences
    {
      end += 1
    }
    return whole + 1..<end
  }

  private func isLike(_ index: Int) -> Bool {
    let fit = Terms.fit(amounts[index].figure, to: amounts[whole].figure)
    return fit >= .bare || fit == .loose && amounts[index].isPerson && amounts[whole].isPerson
  }

  private func makes(_ parts: [Int]) -> Bool { sums.sum(parts).map { sums.makes(parts, $0, whole) } ?? false }

  private func pair(_ near: ArraySlice<Int>, _ digits: UInt64) -> [Int]? {
    for first in near.indices.dropLast() {
      for second in near[(first + 1)...] {
        let parts = [near[first], second]
        let isTied = !amounts[parts[0]].lead.isEmpty && amounts[parts[0]].lead.last == amounts[parts[1]].lead.last
        let least: UInt64 =
          isTied ? 100 : amounts[parts[0]].isBracketed == amounts[parts[1]].isBracketed ? 1000 : 10_000
        if digits >= least, makes(parts) { return parts }
      }
    }
    return nil
  }

  /// Every second, every third.
  private func row(_ near: [Int]) -> [Int]? {
    for step in Self.steps {
      for start in 0..<step {
        var parts: [Int] = []
        for place in stride(from: start, to: near.count, by: step) {
          parts.append(near[place])
          if parts.count > 2, makes(parts) { return parts }
        }
      }
    }
    return nil
  }

  /// By one name, which is not the whole's.
  private func things(_ digits: UInt64) -> [Int]? {
    guard amounts[whole].figure.isCount, !amounts[whole].figure.noun.isEmpty else { return nil }
    let counts = behind.filter {
      amounts[$0].figure.isCount && amounts[$0].side == .alone && !amounts[$0].isChange
        && !amounts[$0].figure.noun.isEmpty
    }
    guard let name = counts.first(where: { !isLike($0) }).map({ amounts[$0].figure.noun[0] }) else { return nil }
    var parts: [Int] = []
    for count in counts where amounts[count].figure.noun[0] == name {
      parts.append(count)
      if parts.count > (digits >= 1000 ? 1 : 2), makes(parts) { return parts }
    }
    return nil
  }

  /// "25 ý kiến, trong đó: xây dựng có 9 kiến nghị; đất đai có 6 kiến nghị; …": of a few, four and more by one name in a list that opens
  /// behind it, to the last one.
  private func list() -> [Int]? {
    let counts = behind.filter { amounts[$0].figure.isCount && amounts[$0].side == .alone }
    guard amounts[whole].figure.isCount, let first = counts.first, !isLike(first), amounts[first].opening != .none,
      let name = amounts[first].figure.noun.first
    else { return nil }
    let parts = counts.prefix { amounts[$0].figure.noun.first == name }
    return parts.count > 3 && makes(Array(parts)) ? Array(parts) : nil
  }

  /// "tăng 1.111 vụ; trong đó … tăng 842 vụ, … giảm 46 vụ".
  private func changes() -> [Int]? {
    guard let size = signed(whole) else { return nil }
    var sum = ExactDecimal.zero
    var parts: [Int] = []
    for change in behind where amounts[change].isChange && isLike(change) {
      guard let value = signed(change), let next = try? sum.adding(value) else { return nil }
      sum = next
      parts.append(change)
      if parts.count > 1, sum == size { return parts }
    }
    return nil
  }

  private func signed(_ index: Int) -> ExactDecimal? {
    guard let value = amounts[index].figure.magnitude else { return nil }
    return amounts[index].figure.sign < 0 ? try? ExactDecimal.zero.subtracting(value) : value
  }
}
