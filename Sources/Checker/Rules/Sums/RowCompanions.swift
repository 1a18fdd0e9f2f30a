import Figures

/// Where parts make their whole, what is told beside each of them makes what is told beside the whole: "33 dự án, 506 triệu USD:
/// Nhơn Hội 15 dự án, 357 triệu USD; các KCN 18 dự án, 149 triệu USD"; "754 người, giảm 32 người (… 595 người, giảm 7
/// người; … 159 người, giảm 25 người)".
struct RowCompanions {
  let sentence: SentenceView
  let rule: RuleDescription
  let total: Int
  let parts: [Int]
  private var line: LineView { sentence.line }

  /// Figures looked at behind each part.
  private static let reach = 4

  /// What a companion is: what it measures, and whether it is told as a change.
  private struct Kind: Equatable {
    var unit: MeasureUnit?
    var isChange: Bool
  }

  func drafts() -> [Draft] {
    let groups = groups
    guard groups.allSatisfy({ !$0.isEmpty }) else { return [] }
    var kinds: [Kind] = []
    for index in groups[0] {
      guard let kind = kind(index), !kinds.contains(kind) else { continue }
      kinds.append(kind)
    }
    return kinds.compactMap { draft($0, groups) }
  }

  /// What stands behind the whole, and behind each part, up to the next.
  private var groups: [Range<Int>] {
    let heads = [total] + parts
    return heads.enumerated().map { place, head in
      let next = place + 1 < heads.count ? heads[place + 1] : sentence.range.upperBound
      return head + 1..<max(head + 1, min(next, head + 1 + Self.reach))
    }
  }

  private func kind(_ index: Int) -> Kind? {
    let figure = line.figures[index]
    guard Terms.isAmount(figure), figure.whole == nil else { return nil }
    if figure.role == .change {
      return figure.unit == line.figures[total].unit ? Kind(unit: figure.unit, isChange: true) : nil
    }
    guard figure.unit != nil, Terms.isTerm(figure) else { return nil }
    return Kind(unit: figure.unit, isChange: false)
  }

  private func draft(_ kind: Kind, _ groups: [Range<Int>]) -> Draft? {
    var found: [Int] = []
    for group in groups {
      let like = group.filter { self.kind($0) == kind }
      guard like.count == 1 else { return nil }
      found.append(like[0])
    }
    return kind.isChange ? change(found) : measure(found)
  }

  private func measure(_ found: [Int]) -> Draft? {
    let sum = RowSum(sentence: sentence, rule: rule, total: found[0], parts: Array(found[1...]))
    if sum.fits { return sum.draft(.consistent, .likely) }
    return sum.isPlain && sum.isNear(20, few: 0) ? sum.draft(.inconsistent, .likely) : nil
  }

  /// Rises and falls, each with its sign.
  private func change(_ found: [Int]) -> Draft? {
    guard
      found.allSatisfy({
        line.figures[$0].approximation == .exact && line.figures[$0].isCount && line.figures[$0].sign != 0
      })
    else { return nil }
    var sum = ExactDecimal.zero
    for index in found.dropFirst() {
      let figure = line.figures[index]
      guard let next = figure.sign > 0 ? try? sum.adding(figure.value) : try? sum.subtracting(figure.value) else {
        return nil
      }
      sum = next
    }
    let stated = line.figures[found[0]]
    let right = stated.sign > 0 ? sum : (try? ExactDecimal.zero.subtracting(sum)) ?? sum
    let formula = found.dropFirst().enumerated().map { place, index in
      let figure = line.figures[index]
      let isMinus = figure.sign != stated.sign
      return (place == 0 ? isMinus ? "−" : "" : isMinus ? " − " : " + ") + Writing.number(figure, line)
    }.joined()
    guard right > .zero, let gap = try? right.subtracting(stated.value) else { return nil }
    let isRight = gap == .zero
    guard isRight || gap.magnitude < stated.value || gap.magnitude < ExactDecimal(10) else { return nil }
    return Claimant(sentence: sentence, rule: rule).draft(
      found[0],
      Claimant.Computation(result: Bounds(right), formula: formula, operands: Array(found.dropFirst())),
      subject: .total, strength: .likely, verdict: isRight ? .consistent : .inconsistent)
  }
}
