import Figures

/// "giảm từ 11 phòng, đơn vị xuống còn 7, giảm 4 đầu mối", "từ 14/47 chi bộ lên 33/71 chi bộ, tức tăng 19 chi bộ", "tăng từ 52,5% lên 60,3%, tức
/// tăng 7,8 điểm": what it was, what it became and by how much, one after the other, whatever the last is called.
struct ReachedGap {
  let sentence: SentenceView
  let change: Int
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[change] }

  func draft(_ rule: RuleDescription) -> Draft? {
    guard isAmount, let (from, to) = levels(), let then = sentence[from].partBounds, let now = sentence[to].partBounds
    else { return nil }
    let isFall = stated.sign < 0
    guard let result = isFall ? then.minus(now) : now.minus(then), result.lower > .zero, !isToldInParts(result) else {
      return nil
    }
    let texts = [isFall ? from : to, isFall ? to : from].map { Writing.number(sentence[$0], line) }
    var draft = Claimant(sentence: sentence, rule: rule).decide(
      change,
      [
        Trial(
          computation: Claimant.Computation(
            result: result, formula: "\(texts[0]) − \(texts[1])", operands: [from, to]),
          subject: isFall ? .decrease : .increase, accuses: true, strength: .certain)
      ])
    draft?.isToldInFull = true
    return draft
  }

  private var isAmount: Bool {
    stated.role == .change && stated.upper == nil && stated.whole == nil && stated.approximation == .exact
      && stated.value > .zero && stated.unit != .percent && stated.unit != .times && stated.unit != .perMille
      && stated.comparison == .none
      && !stated.leads.contains(where: { [.average, .perYear, .each, .respectively, .more, .less].contains($0.cue) })
  }

  /// Right before the change, but for a share told of one of them in brackets.
  private func levels() -> (from: Int, to: Int)? {
    guard let to = before(change), sentence[to].role == .to, let from = before(to), sentence[from].role == .from,
      [from, to].allSatisfy({ isLevel($0) }), sentence[from].clause == stated.clause, isOfOneKind(from, to), isNext(to)
    else { return nil }
    return (from, to)
  }

  private func before(_ index: Int) -> Int? {
    var place = index - 1
    while place >= sentence.range.lowerBound, sentence[place].bracket != 0, sentence[place].isPercent { place -= 1 }
    return place >= sentence.range.lowerBound ? place : nil
  }

  private func isLevel(_ index: Int) -> Bool {
    let figure = sentence[index]
    return figure.upper == nil && figure.approximation == .exact && figure.bracket == 0 && figure.rates.isEmpty
  }

  /// "từ 12 dự án, 300 ha lên …, tăng 80 ha" is another pair's.
  private func isOfOneKind(_ from: Int, _ to: Int) -> Bool {
    let (then, now) = (sentence[from], sentence[to])
    guard then.unit == now.unit || now.unit == nil && now.noun.isEmpty || then.unit == nil && then.noun.isEmpty,
      (then.whole == nil) == (now.whole == nil), then.noun.isEmpty || now.noun.isEmpty || then.noun[0] == now.noun[0]
    else { return false }
    if now.isPercent { return stated.unit == .points || stated.unit == nil && stated.noun == Self.point }
    if stated.unit != nil { return stated.unit == now.unit && now.exponent == stated.exponent }
    guard now.unit == nil, now.isDuration == stated.isDuration || now.noun.isEmpty else { return false }
    let names = StateNames(line: line)
    return [then, now].contains { $0.noun.first == stated.noun.first } || stated.noun.isEmpty
      || names.isGeneral(stated.noun) || stated.noun.starts(with: Self.head)
  }

  /// "giảm từ 120 xuống 86 xã, thị trấn, giảm 30 xã và 4 thị trấn": both together.
  private func isToldInParts(_ result: Bounds) -> Bool {
    let next = change + 1
    guard sentence.range.contains(next), sentence[next].clause == stated.clause, let one = stated.bounds(),
      let other = sentence[next].bounds(), let sum = one.plus(other)
    else { return false }
    return sum.overlaps(result.lower, result.upper)
  }

  /// Nothing but "tức", "như vậy", and which way it went.
  private func isNext(_ to: Int) -> Bool {
    guard Attachment(sentence: sentence).isBare(change) else { return false }
    let gap = sentence.between(to, change)
    return gap.count <= 14 && !line.hasMark(";", in: gap)
      && !gap.contains { Self.others.contains(line.tokens[$0].word) }
  }

  private static let point = Word.phrase("điểm")
  private static let head = Word.phrase("đầu mối")
  private static let others = LineReader.words("so trong riêng mỗi bình")
}

extension Figure {
  /// 14 of "14/47 chi bộ".
  var partBounds: Bounds? { whole == nil ? bounds() : magnitude.map { Bounds($0) } }
}
