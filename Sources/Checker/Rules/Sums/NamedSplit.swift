import Figures

/// Wholes whose parts everybody who writes of them knows by name: those who came to harm are killed or hurt, the labour force works or looks
/// for work, what a tender came to and what it saved make what was planned for it. "Vụ lật xe làm 19 người bị nạn: 2 người chết, 5 người bị
/// thương nặng, 12 người bị thương nhẹ".
struct NamedSplits {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }

  private static let window = 14

  func drafts() -> [Draft] {
    guard sentence.range.count > 2 else { return [] }
    return sentence.range.dropLast(2).flatMap { whole in
      isTerm(whole) ? NamedSplit.all.compactMap { draft(whole, $0) } : []
    }
  }

  private func draft(_ whole: Int, _ split: NamedSplit) -> Draft? {
    guard split.whole.occur(in: line, wide(whole)), let parts = parts(of: whole, split) else { return nil }
    guard let sum = terms.sum(parts[...], total: whole) else { return nil }
    let printed = terms.printed(whole, beside: parts[...])
    let isRight = Agreement(sum, with: printed).holds
    if !isRight {
      guard ([whole] + parts).allSatisfy({ line.figures[$0].approximation == .exact }),
        // "lao động có việc làm trong khu vực chính thức 310 nghìn", "tiết kiệm 310 triệu đồng chi thường xuyên": of a part of them.
        SumMatch(terms: terms).isNear(
          parts, total: whole, within: sentence[whole].unit == nil && sentence[whole].exponent == 0 ? 25 : 5),
        !SumMatch(terms: terms).agreesOtherwise(parts, total: whole)
      else { return nil }
    }
    return Claimant(sentence: sentence, rule: rule).total(whole, of: parts, isRight ? .consistent : .inconsistent)
  }

  /// The figures of its kind behind it, each of another of the kinds, all that are needed and nothing else.
  private func parts(of whole: Int, _ split: NamedSplit) -> [Int]? {
    var parts: [Int] = []
    var kinds: [Int] = []
    for index in whole + 1..<min(sentence.range.upperBound, whole + Self.window) {
      let figure = sentence[index]
      guard figure.bracket == sentence[whole].bracket else { continue }
      guard Terms.isAmount(figure), terms.fit(index, to: whole) >= .bare, !terms.isGrade(index) else { continue }
      guard isTerm(index), let kind = kind(of: index, split), !kinds.contains(kind) else {
        // What follows all of them in its own clause is of something else.
        if Set(split.needed).isSubset(of: kinds), line.hasMark(";", in: sentence.between(index - 1, index)) { break }
        return nil
      }
      parts.append(index)
      kinds.append(kind)
    }
    return Set(split.needed).isSubset(of: kinds) && parts.count > 1 ? parts : nil
  }

  private func kind(of index: Int, _ split: NamedSplit) -> Int? {
    let label = label(index)
    return split.kinds.firstIndex { $0.occur(in: line, label) }
  }

  /// The words of a figure: its own before it, and those behind up to a mark.
  private func label(_ index: Int) -> Range<Int> {
    let own = GapWords(line: line, index: index).own
    let behind = Outcome(line: line, done: index, rest: index).behind(index)
    let figure = line.figures[index]
    return own
      .lowerBound..<max(own.upperBound, figure.nounTokens.upperBound, min(behind.upperBound, behind.lowerBound + 6))
  }

  /// From the mark before, past numbers that only tell of whom: "lực lượng lao động từ 15 tuổi trở lên là 403 nghìn người".
  private func wide(_ index: Int) -> Range<Int> {
    let label = label(index)
    let end = sentence[index].tokens.lowerBound
    let low = max(sentence.sentence.tokens.lowerBound, end - 24)
    let mark = (low..<end).last { line.tokens[$0].kind == .mark }
    return (mark.map { $0 + 1 } ?? low)..<label.upperBound
  }

  private func isTerm(_ index: Int) -> Bool {
    let figure = sentence[index]
    return Terms.isAmount(figure) && figure.whole == nil && figure.upper == nil
      && (figure.comparison == .none || figure.role == .plan)
      && figure.role != .base && figure.role != .from && !terms.isGrade(index)
  }
}

/// A whole and its parts, by the words that name them.
struct NamedSplit: Sendable {
  let whole: PhraseSet
  let kinds: [PhraseSet]
  /// The kinds without which the list is not told to its end.
  let needed: [Int]

  private init(_ whole: [String], _ kinds: [[String]], optional: [Int] = []) {
    self.whole = PhraseSet(whole)
    self.kinds = kinds.map { PhraseSet($0) }
    needed = kinds.indices.filter { !optional.contains($0) }
  }

  static let all = [
    NamedSplit(
      ["bị nạn", "thương vong", "gặp nạn"],
      [["chết", "tử vong", "thiệt mạng"], ["thương nặng"], ["thương nhẹ"], ["mất tích"]], optional: [3]),
    NamedSplit(["lực lượng lao động"], [["có việc làm", "đang làm việc"], ["thất nghiệp"]]),
    NamedSplit(
      ["phúc thẩm"], [["giữ nguyên"], ["sửa án", "sửa bản án"], ["hủy án", "huỷ án", "hủy bản án"], ["đình chỉ"]],
      optional: [3]),
    NamedSplit(
      ["các cấp"], [["cấp Trung ương"], ["cấp tỉnh", "cấp thành phố"], ["cấp huyện"], ["cấp xã", "cấp cơ sở"]],
      optional: [0]),
    NamedSplit(["bầu", "trúng cử", "Ban Chấp hành"], [["tái cử", "tái đắc cử"], ["lần đầu"]]),
    NamedSplit(
      ["dự toán", "giá gói thầu", "kinh phí", "giá mời thầu"],
      [["trúng thầu", "thực chi", "quyết toán", "chi thực tế"], ["tiết kiệm"]]),
  ]
}
