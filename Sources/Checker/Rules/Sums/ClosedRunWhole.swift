import Figures

/// The whole of parts that leave nothing out: the nearest amount before them, in the sentence or some sentences before, that is of
/// their kind and no less than any of them. "nâng tổng số đảng viên lên 73" tells how many there are now, not how many were rated.
struct ClosedRunWhole {
  let amounts: [ToldAmount]
  /// Of the parts, in order.
  let parts: [Int]
  let closure: ClosedRun.Closure
  let rule: RuleDescription

  private static let reach = 24
  private static let sentences = 6

  func draft() -> Draft? {
    guard let first = parts.first, let sum = sum else { return nil }
    let low = max(0, first - Self.reach)
    let before = (low..<first).reversed().filter {
      amounts[$0].sentence + Self.sentences >= amounts[first].sentence && isLike($0)
        && !WonMedals.areWon(amounts[first].figure.noun, in: amounts[$0].figure.noun)
    }
    // What they make is printed: they are the parts of that, whatever it is called: "53 đảng viên, gồm: khiển trách 26 đảng viên, …
    // cách chức 10 trường hợp".
    if let right = before.first(where: { amounts[$0].bounds.overlaps(sum.lower, sum.upper) }) {
      return parts.count > 2 || right + 1 == first ? draft(right, sum, .consistent) : nil
    }
    guard !isPrinted(sum, in: low..<first) else { return nil }
    let last = parts[parts.count - 1]
    let behind = last + 1..<min(amounts.count, last + 4)
    guard !behind.contains(where: { isLike($0) && amounts[$0].bounds.overlaps(sum.lower, sum.upper) }),
      let nearest = before.first(where: { isLarge($0, sum) }), case let whole = numbered(nearest, sum),
      amounts[whole].isExact, amounts[whole].figure.role != .to, !isOfOwnHead(but: whole),
      isNear(whole, sum), !isShared(whole),
      // Two parts within the whole's own sentence are other rules'.
      parts.count > 2 || amounts[whole].sentence < amounts[first].sentence
    else { return nil }
    return draft(whole, sum, .inconsistent)
  }

  /// "41.415 ha, bao gồm 10.236 ha rừng tự nhiên và 4.179 ha rừng trồng. Rừng đủ tiêu chuẩn là 13.718 ha": what opens the list is its whole,
  /// right or wrong.
  private func isOfOwnHead(but whole: Int) -> Bool {
    let head = parts[0] - 1
    return head >= 0 && amounts[head].stored.part.spot != amounts[whole].stored.part.spot
      && amounts[parts[0]].opening == .words
      && amounts[head].sentence == amounts[parts[0]].sentence && isLike(head)
  }

  /// Whether an exact amount of the kind of one of the parts makes just the sum.
  private func isPrinted(_ sum: Bounds, in range: Range<Int>) -> Bool {
    range.contains { index in
      amounts[index].sentence + Self.sentences >= amounts[parts[0]].sentence && !amounts[index].isChange
        && amounts[index].isExact
        // "2.422 người (Nhật Bản 1.346, Đài Loan 684, …)": right before them, whatever it is called.
        && (index + 1 == parts[0]
          || parts.contains { Terms.fit(amounts[$0].figure, to: amounts[index].figure) == .sure })
        && amounts[index].bounds.overlaps(sum.lower, sum.upper)
    }
  }

  /// "1.842 người, trong đó 702 người, chiếm 38,11%; 1.096 người, chiếm 59,50%": the shares of the parts show the whole right.
  private func isShared(_ whole: Int) -> Bool {
    parts.count { part in
      guard let share = amounts[part].share, share.decimals > 0,
        let result = amounts[part].bounds.percent(of: amounts[whole].bounds)
      else { return false }
      // Too coarse to tell the whole and the sum apart.
      if let other = sum.flatMap({ amounts[part].bounds.percent(of: $0) }), Agreement(other, with: share) == .exact {
        return false
      }
      return Agreement(result, with: share) == .exact
    } > 1
  }

  private var sum: Bounds? {
    var sum = Bounds(.zero)
    for part in parts {
      guard let next = sum.plus(amounts[part].bounds) else { return nil }
      sum = next
    }
    return sum
  }

  /// Of the kind of the parts; no part of another list, and no change.
  private func isLike(_ index: Int) -> Bool {
    let amount = amounts[index]
    guard !amount.isChange, !amount.isBracketed, !parts.contains(index),
      amount.figure.unit != nil || !amount.figure.noun.isEmpty
    else { return false }
    let isUnitless = amount.figure.unit == nil
    guard !isOfOneKind(amount.figure.noun) else { return false }
    return parts.allSatisfy { part in
      let fit = Terms.fit(amounts[part].figure, to: amount.figure)
      return isUnitless ? fit != .none && amounts[part].figure.unit == nil : fit == .sure
    }
      && (!isUnitless || closure == .proved || index + 1 == parts[0]
        || parts.contains {
          amounts[$0].isTied(to: amount, by: .kind) || Terms.fit(amounts[$0].figure, to: amount.figure) == .bare
            || amounts[$0].isPerson && amount.isPerson
        })
  }

  /// "178 đơn khiếu nại và 83 đơn tố cáo. Đã giải quyết 122 đơn khiếu nại và 62 đơn tố cáo": the whole of one kind alone.
  private func isOfOneKind(_ name: [Word]) -> Bool {
    let names = parts.map { amounts[$0].figure.noun }
    return name.count > 1 && names.contains(name) && names.contains { !$0.isEmpty && !$0.starts(with: name) }
  }

  /// What is much less than the parts is the part of something else.
  private func isLarge(_ index: Int, _ sum: Bounds) -> Bool {
    sum.percent(of: amounts[index].bounds).map { $0.lower < Self.much } ?? false
  }

  /// "61/70 đảng bộ giảm; trong đó 7 …, 13 …, 44 …": of those that are meant, and not of all.
  private func numbered(_ whole: Int, _ sum: Bounds) -> Int {
    whole > 0 && amounts[whole].side == .whole && amounts[whole - 1].side == .number && isNear(whole - 1, sum)
      ? whole - 1 : whole
  }

  private static let much = ExactDecimal(130)

  private func isNear(_ whole: Int, _ sum: Bounds) -> Bool {
    guard let share = sum.percent(of: amounts[whole].bounds) else { return false }
    let exceeds = sum.lower > amounts[whole].bounds.upper
    let figure = amounts[whole].figure
    // Of two kinds beside which a third is seldom told, what all but makes the whole was meant to make it.
    let isClose =
      closure == .usual && figure.value.coefficient.magnitude >= 100 && share.upper >= ExactDecimal(98)
    guard exceeds || closure == .full || closure == .proved || isClose else { return false }
    let slack: Int64 =
      !figure.isCount ? 8 : figure.value < ExactDecimal(100) ? 16 : figure.value < ExactDecimal(300) ? 8 : 3
    return share.upper >= ExactDecimal(100 - slack) && share.lower <= ExactDecimal(100 + slack)
  }

  private func draft(_ whole: Int, _ sum: Bounds, _ verdict: Verdict) -> Draft {
    amounts[whole].stored.draft(
      rule, of: parts.map { amounts[$0].stored }, result: sum,
      formula: parts.map { amounts[$0].stored.number }.joined(separator: " + "), subject: .total, verdict: verdict,
      strength: .likely)
  }
}
