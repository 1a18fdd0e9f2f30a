import Figures

/// "Công ty A tăng 12,5 triệu USD, Công ty B tăng 4,8 triệu USD, cộng 17,3 tỷ USD", "… 9.400 triệu đồng; … 5.200 triệu đồng; tổng cộng 86 hộ với
/// 14,6 triệu đồng": what is added up in the sentence is just a thousand or a million times what is printed, or a thousandth of it.
struct ScaledSum {
  let line: LineView

  struct Finding {
    var wrong: Int
    var parts: [Int]
    /// In single units.
    var right: ExactDecimal
  }

  private static let reach = 16
  private static let most = 8
  private static let steps = [3, 6, -3, -6]

  func findings() -> [Finding] { line.figures.indices.compactMap { finding($0) } }

  private func finding(_ index: Int) -> Finding? {
    let figure = line.figures[index]
    guard figure.unit?.isMoney == true, isAmount(index), let size = figure.magnitude, size > .zero else { return nil }
    var (parts, sum) = ([Int](), ExactDecimal.zero)
    var place = index - 1
    while place >= max(0, index - Self.reach), parts.count < Self.most, line.figures[place].sentence == figure.sentence
    {
      defer { place -= 1 }
      guard line.figures[place].unit == figure.unit, isAmount(place) else { continue }
      guard let value = line.figures[place].magnitude, let next = try? sum.adding(value) else { return nil }
      if parts.isEmpty, !isAddedUp(index, behind: place) { return nil }
      parts.insert(place, at: 0)
      sum = next
      if parts.count > 1, isScaled(size, sum) { return Finding(wrong: index, parts: parts, right: sum) }
    }
    return nil
  }

  private func isScaled(_ size: ExactDecimal, _ sum: ExactDecimal) -> Bool {
    Self.steps.contains { step in (try? sum.shifted(by: step)).map { $0 == size } ?? false }
  }

  private func isAmount(_ place: Int) -> Bool {
    let its = line.figures[place]
    return its.upper == nil && its.whole == nil && its.rates.isEmpty && its.bracket == 0
      && its.approximation == .exact && ![.plan, .base, .average].contains(its.role)
  }

  /// "cộng", "tổng cộng", "tổng số" between the last part and the total.
  private func isAddedUp(_ total: Int, behind part: Int) -> Bool {
    let start = line.figures[part].tokens.upperBound
    return Self.adding.occur(in: line, start..<max(start, line.figures[total].tokens.lowerBound))
  }

  private static let adding = PhraseSet(["cộng", "tổng cộng", "tổng số", "tổng là"])
}
