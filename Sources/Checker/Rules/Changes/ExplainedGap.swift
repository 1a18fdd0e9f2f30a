import Figures

/// "phải kết nạp thêm 53 đảng viên (chỉ tiêu 600, đã kết nạp 547, đạt 91,2%)", "giảm 0,17 điểm so với năm 2018 (năm 2018 là 43,78 điểm; năm 2019 được
/// 43,61 điểm)": a gap, and in the bracket right behind it the two that it lies between.
struct ExplainedGap {
  let sentence: SentenceView
  let gap: Int
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[gap] }

  /// Tokens between the gap and its bracket: its name, and what it is held against.
  private static let reach = 12

  func draft(_ rule: RuleDescription) -> Draft? {
    guard isGap, let (first, second) = pair(), let one = sentence[first].bounds(), let other = sentence[second].bounds()
    else { return nil }
    let isFirstHigh = one.lower >= other.lower
    guard let result = isFirstHigh ? one.minus(other) : other.minus(one), result.lower > .zero,
      // "tăng 12 dự án (8 dự án FDI, 4 dự án trong nước)": its parts.
      let sum = one.plus(other), !Claimant.isNear(sum, stated, 6), !areBothOfThen(first, second)
    else { return nil }
    let texts = [isFirstHigh ? first : second, isFirstHigh ? second : first].map { Writing.number(sentence[$0], line) }
    var draft = Claimant(sentence: sentence, rule: rule).decide(
      gap,
      [
        Trial(
          computation: Claimant.Computation(
            result: result, formula: "\(texts[0]) − \(texts[1])", operands: [first, second]),
          subject: stated.sign < 0 ? .decrease : .increase, accuses: true, strength: .certain)
      ])
    draft?.isToldInFull = true
    return draft
  }

  /// "thụ lý tăng 34 vụ, giải quyết tăng 21 vụ (cùng kỳ thụ lý 478 vụ, giải quyết 420 vụ)": as many changes before the bracket, and the two are of
  /// one time.
  private func areBothOfThen(_ first: Int, _ second: Int) -> Bool {
    let open = sentence[first].tokens.lowerBound
    let head = line.tokens[..<open].indices.suffix(8).last { line.tokens[$0].isMark("(") }.map { $0 + 1..<open }
    return sentence.range.contains(gap - 1) && sentence[gap - 1].role == .change && sentence[gap - 1].isLike(stated)
      && head.map { Self.then.occur(in: line, $0) } ?? false
      && !Self.then.occur(in: line, sentence[first].tokens.upperBound..<sentence[second].tokens.lowerBound)
  }
  private static let then = PhraseSet(["cùng kỳ", "năm trước", "năm ngoái", "kỳ trước", "tháng trước", "quý trước"])

  private var isGap: Bool {
    guard [.change, .excess, .remaining, .level].contains(stated.role), !stated.isPercent, stated.unit != .times,
      stated.unit != .points, stated.upper == nil, stated.whole == nil, stated.approximation == .exact,
      stated.value > .zero, !stated.isDuration || stated.decimals == 0,
      !stated.leads.contains(where: { [.average, .perYear, .each, .respectively].contains($0.cue) })
    else { return false }
    let own = GapWords(line: line, index: gap).own
    return own.contains { Self.gaps.contains(line.tokens[$0].word) }
      && !own.contains { Self.ends.contains(line.tokens[$0].word) }
  }

  /// The only two amounts of the bracket, of the gap's kind, told of two times or of an aim and what came of it.
  private func pair() -> (Int, Int)? {
    let first = gap + 1
    guard sentence.range.contains(first), sentence[first].bracket != 0, stated.bracket != sentence[first].bracket else {
      return nil
    }
    let way = stated.tokens.upperBound..<sentence[first].tokens.lowerBound
    guard let open = way.first(where: { line.tokens[$0].isMark("(") }),
      open - max(stated.tokens.upperBound, min(stated.nounTokens.upperBound, open)) <= Self.reach,
      (way.lowerBound..<open).allSatisfy({
        line.tokens[$0].isWord || line.tokens[$0].isNumber || line.tokens[$0].isMark("/")
      })
    else { return nil }
    let within = (first..<sentence.range.upperBound).prefix { sentence[$0].bracket == sentence[first].bracket }
    let amounts = within.filter { !sentence[$0].isPercent }
    guard amounts.count == 2, within.count <= 3, amounts.allSatisfy({ isLevel($0) }) else { return nil }
    let end = sentence[amounts[1]].tokens.lowerBound
    let isNamed = GapWords(line: line, index: gap).own.contains { line.tokens[$0].word == Self.apart }
    guard isNamed || Self.times.occur(in: line, open..<end),
      amounts.contains(where: { place in
        (sentence[place].magnitude).flatMap { its in stated.magnitude.map { its > $0 } } ?? false
      })
    else { return nil }
    return (amounts[0], amounts[1])
  }

  private func isLevel(_ index: Int) -> Bool {
    let figure = sentence[index]
    guard figure.upper == nil, figure.whole == nil, figure.approximation == .exact, figure.rates == stated.rates,
      figure.isDuration == stated.isDuration, ![.change, .excess].contains(figure.role)
    else { return false }
    if stated.unit != nil { return figure.unit == stated.unit }
    return figure.unit == nil && figure.decimals == stated.decimals
      && (figure.noun.isEmpty || figure.noun.first == stated.noun.first)
  }

  /// "chênh lệch"
  private static let apart = Word("chênh")
  private static let gaps = LineReader.words("tăng giảm thêm vượt thiếu hụt chênh thừa dư bớt kém nốt tiếp")
  /// "tăng lên 53 đảng viên": what it came to.
  private static let ends = LineReader.words("lên xuống còn đạt trong riêng gồm")
  private static let times = PhraseSet([
    "năm", "cùng kỳ", "trước", "kế hoạch", "chỉ tiêu", "thực hiện", "mục tiêu", "dự toán", "đã", "nay", "đầu kỳ",
    "cuối kỳ",
  ])
}
