import Figures

/// Totals beside figures in brackets that are no parts of them: some of those told right before the bracket, and what was before with
/// what was taken off or is wanting.
struct BracketedSums {
  let line: LineView
  let total: Int
  /// In the order of the text.
  let parts: [Int]
  let draft: Draft

  /// Nil where the brackets say nothing else.
  func answer() -> OtherReading.Answer? { withoutInner() ?? signed() }

  // MARK: Some of them

  /// "18 lượt với 31 người (có 03 đoàn gồm 12 người); 20 lượt với 25 người. Cộng 56 người": those in the bracket are among the thirty-one.
  /// "31 người, trong đó 12 người đi theo đoàn; … 25 người": so they are without one, where the others make the total.
  private func withoutInner() -> OtherReading.Answer? {
    guard draft.rule.identifier == "sum.across" else { return nil }
    let bracketed = parts.filter { line.figures[$0].bracket != line.figures[total].bracket }
    if !bracketed.isEmpty, let other = without(bracketed.filter(isInside), bracketed.count) { return .reads(other) }
    let opened = zip(parts, parts.dropFirst()).compactMap { isOpened($1, behind: $0) ? $1 : nil }
    return without(opened, opened.count).flatMap { $0.verdict == .inconsistent ? nil : .reads($0) }
  }

  private func without(_ inner: [Int], _ count: Int) -> Draft? {
    let outer = parts.filter { !inner.contains($0) }
    guard !inner.isEmpty, inner.count == count, outer.count > 1, let sum = sum(outer.map { ($0, 1) }) else {
      return nil
    }
    return claim(sum, Terms(line: line).formula(outer[...]), outer)
  }

  /// Whether the bracket stands right behind one of the others, which is of the same kind and no less.
  private func isInside(_ part: Int) -> Bool {
    let bracket = line.figures[part].bracket
    guard let head = (max(0, part - 6)..<part).last(where: { line.figures[$0].bracket != bracket }),
      parts.contains(head), line.figures[head].bracket == line.figures[total].bracket
    else { return false }
    return isAmong(part, head)
  }

  /// "31 người, trong đó (có 03 đoàn gồm) 12 người"
  private func isOpened(_ part: Int, behind head: Int) -> Bool {
    let gap = line.figures[head].tokens.upperBound..<line.figures[part].tokens.lowerBound
    return line.figures[head].sentence == line.figures[part].sentence && !line.hasMark(";", in: gap)
      && Self.opening.occur(in: line, gap) && isAmong(part, head)
  }

  private func isAmong(_ part: Int, _ head: Int) -> Bool {
    guard Terms.fit(line.figures[part], to: line.figures[head]) >= .bare, let some = line.figures[part].magnitude,
      let all = line.figures[head].magnitude
    else { return false }
    return some <= all
  }

  // MARK: Taken off, or wanting

  /// "có 36 chỉ tiêu (cũ 33 chỉ tiêu, bổ sung 5 và bỏ 2)", "58,1 m (mực nước dâng 60 m; thiếu 1,9 m)".
  private func signed() -> OtherReading.Answer? {
    guard let first = parts.first, first == total + 1, line.figures[first].bracket != 0,
      line.figures[first].bracket != line.figures[total].bracket,
      parts.allSatisfy({ line.figures[$0].bracket == line.figures[first].bracket })
    else { return nil }
    // What is told as taken off may not have been counted among the parts.
    let told = line.figures[first...].prefix(Self.most).prefix { $0.bracket == line.figures[first].bracket }.indices
    guard told.count < Self.most, told.allSatisfy({ Terms.fit(line.figures[$0], to: line.figures[total]) >= .bare })
    else { return nil }
    let leads = told.map { GapWords(line: line, index: $0).range() }
    if told.count == 2, leads.contains(where: { Self.wanting.occur(in: line, $0) }) { return wanting() }
    let less = leads.map { Self.taken.occur(in: line, $0) }
    guard less.contains(true), !less[0] else { return nil }
    let terms = zip(told, less).map { ($0, $1 ? -1 : 1) }
    guard let result = sum(terms) else { return nil }
    let other = claim(result, formula(terms), Array(told))
    if other.verdict != .inconsistent { return .reads(other) }
    // "(ngừng hoạt động 38, giải thể 7)": kinds of them, where nothing is said of what there was before.
    guard leads[0].contains(where: { Self.before.contains(line.tokens[$0].word) }) else { return nil }
    // What came may not be told.
    return less.dropFirst().contains(false) ? .reads(other) : .falls
  }

  /// What there should be, and what is wanting to it.
  private func wanting() -> OtherReading.Answer? {
    guard let one = line.figures[parts[0]].magnitude, let two = line.figures[parts[1]].magnitude,
      let printed = line.figures[total].magnitude
    else { return nil }
    let (more, less) = one < two ? (parts[1], parts[0]) : (parts[0], parts[1])
    guard let rest = sum([(more, 1), (less, -1)]) else { return nil }
    let other = claim(rest, formula([(more, 1), (less, -1)]), [more, less])
    // "cần 25 m (có 20 m, thiếu 5 m)" is a total of both.
    return other.verdict != .inconsistent || max(one, two) > printed ? .reads(other) : nil
  }

  // MARK: Drafts

  private func sum(_ terms: [(Int, Int)]) -> Bounds? {
    var sum: Bounds? = Bounds(.zero)
    for (index, sign) in terms {
      guard let value = line.figures[index].point() else { return nil }
      sum = sign < 0 ? sum?.minus(value) : sum?.plus(value)
    }
    return sum
  }

  private func formula(_ terms: [(Int, Int)]) -> String {
    terms.enumerated().map { place, term in
      (place == 0 ? "" : term.1 < 0 ? " − " : " + ") + Writing.number(line.figures[term.0], line)
    }.joined()
  }

  private func claim(_ result: Bounds, _ formula: String, _ operands: [Int]) -> Draft {
    Claimant(sentence: line.view(of: total), rule: draft.rule).draft(
      total, Claimant.Computation(result: result, formula: formula, operands: operands), subject: .total)
  }

  /// More figures in one bracket than anyone signs.
  private static let most = 6
  private static let opening = PhraseSet(["trong đó", "trong số đó"])
  private static let before = LineReader.words("cũ trước đầu")
  private static let wanting = PhraseSet(["thiếu", "hụt", "thấp hơn"])
  private static let taken = PhraseSet([
    "bỏ", "bớt", "bãi bỏ", "cắt giảm", "giảm", "loại", "đưa ra", "trừ", "rút", "xóa", "hủy", "thoát nghèo", "giải thể",
    "chuyển đi",
  ])
}
