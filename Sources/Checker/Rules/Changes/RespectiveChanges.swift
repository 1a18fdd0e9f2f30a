import Figures

/// "9 doanh nghiệp giải thể, 20 doanh nghiệp hoạt động trở lại, tăng lần lượt so với cùng kỳ là 80% và 5,3%": rates of change told in the order
/// of as many counts right before them.
struct RespectiveChanges {
  let sentence: SentenceView
  /// One of the rates.
  let index: Int

  /// What the rate is of, and whether it fell.
  func told() -> (level: Int, isFall: Bool)? {
    guard sentence[index].isPercent else { return nil }
    let row = row
    guard row.count > 1, let place = row.firstIndex(of: index),
      case let leads = sentence[row[0]].leads.map(\.cue), leads.contains(.respectively),
      let way = leads.first(where: { $0 == .increase || $0 == .decrease }),
      sentence[row[0]].comparison != .plan, sentence[row[0]].comparison != .none
    else { return nil }
    let before = sentence.range.prefix { $0 < row[0] }
    let counts = Array(before.suffix(row.count))
    guard counts.count == row.count, counts.allSatisfy(isCounted) else { return nil }
    // Not where more of them stand before, of which some may be meant.
    let further = before.dropLast(row.count).last
    guard further.map({ sentence[$0].clause != sentence[counts[0]].clause || !isCounted($0) }) ?? true else {
      return nil
    }
    return (counts[place], way == .decrease)
  }

  private func isCounted(_ place: Int) -> Bool {
    let its = sentence[place]
    return its.isCount && !its.isDuration && !its.noun.isEmpty && its.whole == nil
      && [.level, .total, .to, .part].contains(its.role)
  }

  /// The percentages that stand side by side with this one.
  private var row: [Int] {
    var first = index
    while first > sentence.range.lowerBound, index - first < Self.most, areJoined(first - 1, first) { first -= 1 }
    var last = index
    while sentence.range.contains(last + 1), last - index < Self.most, areJoined(last, last + 1) { last += 1 }
    return Array(first...last)
  }

  private func areJoined(_ one: Int, _ next: Int) -> Bool {
    let gap = sentence.between(one, next)
    return sentence[one].isPercent && sentence[next].isPercent && sentence[one].upper == nil && gap.count <= 2
      && sentence[one].bracket == sentence[next].bracket
      && gap.allSatisfy { token in
        let its = sentence.line.tokens[token]
        return its.isMark(",") || its.isMark(";") || its.word == Self.and
      }
  }

  private static let most = 6
  private static let and = Word("và")
}
