import Figures

/// "51 cơ sở trong tổng số 64 doanh nghiệp"; "trong số 18 đảng viên bị xóa tên có 3 trường hợp …"; "cấp 14 giấy chứng nhận, trong đó có 9
/// dự án"; "12/16 khu": told as some of the others in plain words, whatever both are called. Says only what fits.
struct ToldAmong {
  private static let most = 300

  func read(_ line: LineView) -> [ToldTie] {
    line.figures.indices.prefix(Self.most).compactMap { index in
      if let tie = fraction(index, line) { return tie }
      if line.figures[index].noun.isEmpty { return bare(index, line) }
      return isCount(line.figures[index]) ? among(index, line) ?? inside(index, line) : nil
    }
  }

  private func isCount(_ figure: Figure) -> Bool {
    Terms.isAmount(figure) && figure.unit == nil && (figure.decimals == 0 || figure.exponent > 0)
      && !figure.noun.isEmpty
  }

  /// Where no percentage tells it too.
  private func fraction(_ index: Int, _ line: LineView) -> ToldTie? {
    let figure = line.figures[index]
    guard let whole = figure.whole, whole > ExactDecimal(4), figure.unit == nil, !figure.noun.isEmpty,
      figure.value <= whole, figure.role != .base,
      index + 1 >= line.figures.count || !line.figures[index + 1].isPercent
        || line.figures[index + 1].sentence != figure.sentence,
      // "so với cùng kỳ ít hơn 3 vụ (180/183 vụ)": now and then.
      figure.bracket == 0
        || !Self.then.occur(in: line, max(0, figure.tokens.lowerBound - 30)..<figure.tokens.lowerBound)
    else { return nil }
    return ToldTie(.fraction, ToldBounds.Place(view: line, index: index), [])
  }

  /// "N … trong tổng số M", "trong (tổng) số M … có N".
  private func among(_ index: Int, _ line: LineView) -> ToldTie? {
    let whole = line.figures[index]
    guard whole.whole == nil else { return nil }
    let start = whole.tokens.lowerBound
    // "Có trên 3 xã trong số 9 xã": what stands before the part is its own.
    let before = index > 0 ? line.figures[index - 1].tokens.upperBound : 0
    let first = max(line.sentences[whole.sentence].tokens.lowerBound, start - 5, before)
    let lead = min(first, start)..<start
    guard let opening = lead.first(where: { Self.firsts.contains(line.tokens[$0].word) }),
      Self.among.occur(in: line, opening..<start)
    else { return nil }
    let place = ToldBounds.Place(view: line, index: index)
    if index > 0, case let part = line.figures[index - 1], part.sentence == whole.sentence, isPart(part, of: whole),
      max(part.nounTokens.upperBound, part.tokens.upperBound) + 6 >= opening,
      !(part.tokens.upperBound..<opening).contains(where: { line.tokens[$0].kind == .mark })
    {
      return ToldTie(.within, ToldBounds.Place(view: line, index: index - 1), [place])
    }
    guard opening == 0 || line.tokens[opening - 1].kind == .mark, index + 1 < line.figures.count,
      case let part = line.figures[index + 1], part.sentence == whole.sentence, isPart(part, of: whole),
      areAkin(part.noun, whole.noun), Self.having.occur(in: line, GapWords(line: line, index: index + 1).range())
    else { return nil }
    return ToldTie(.within, ToldBounds.Place(view: line, index: index + 1), [place])
  }

  /// "công nhân có 1.403, trong đó có 678 là công nhân trực tiếp": right behind, and no more named than the other.
  private func bare(_ index: Int, _ line: LineView) -> ToldTie? {
    let part = line.figures[index]
    guard index > 0, part.unit == nil, part.decimals == 0, part.exponent == 0, part.upper == nil, part.whole == nil,
      [.level, .part].contains(part.role), case let whole = line.figures[index - 1], whole.unit == nil,
      whole.decimals == 0, !whole.isDuration, whole.upper == nil, whole.sentence == part.sentence,
      whole.bracket == part.bracket, [.level, .total, .part, .to].contains(whole.role), part.value <= whole.value,
      Self.inside.occur(in: line, GapWords(line: line, index: index).range(4))
    else { return nil }
    return ToldTie(
      .within, ToldBounds.Place(view: line, index: index), [ToldBounds.Place(view: line, index: index - 1)])
  }

  /// "trong đó (có) N" of the figure right before it, though it is named otherwise.
  private func inside(_ index: Int, _ line: LineView) -> ToldTie? {
    let part = line.figures[index]
    guard index > 0, part.bracket == line.figures[index - 1].bracket, part.sentence == line.figures[index - 1].sentence
    else { return nil }
    let gap = GapWords(line: line, index: index).range()
    guard let opening = gap.first(where: { Self.inside.occur(in: line, $0..<min(gap.upperBound, $0 + 2)) }) else {
      return nil
    }
    let before = (max(0, index - 6)..<index).filter {
      line.figures[$0].sentence == part.sentence && isCount(line.figures[$0])
        && line.figures[$0].tokens.upperBound <= opening
    }
    // "142 chi bộ, tăng 4 chi bộ, trong đó 12 …": of what grew; "655 dự án với 59.342 căn, trong đó 103 dự án": of those of its name.
    let levels = before.filter { line.figures[$0].role != .change }
    let whole = before.count == 1 ? before[0] : levels.last
    guard let whole, whole + 3 >= index, isPart(part, of: line.figures[whole]),
      areAkin(part.noun, line.figures[whole].noun),
      !before.contains(where: {
        $0 != whole && NounKinship.akin(line.figures[$0].noun, part.noun)
          && !NounKinship.akin(line.figures[whole].noun, part.noun)
      })
    else { return nil }
    return ToldTie(
      .within, ToldBounds.Place(view: line, index: index), [ToldBounds.Place(view: line, index: whole)])
  }

  private func isPart(_ part: Figure, of whole: Figure) -> Bool {
    guard isCount(part), let size = part.wholeMagnitude ?? part.magnitude,
      let all = whole.wholeMagnitude ?? whole.magnitude
    else { return false }
    return size <= all && [.level, .part, .total, .to, .share].contains(part.role)
  }

  /// People of people, and things of things; a case may be either, but "2.747 người, trong đó có 15 vụ" is of two.
  private func areAkin(_ part: [Word], _ whole: [Word]) -> Bool {
    if NounKinship.akin(part, whole) || Self.cases.contains(part[0]) || Self.cases.contains(whole[0]) { return true }
    return NounKinship.arePeople(part, part) == NounKinship.arePeople(whole, whole)
  }

  private static let cases = LineReader.words("trường ca")
  private static let firsts = LineReader.words("trong trên")
  private static let among = PhraseSet(["trong số", "trong tổng số", "trên tổng số", "trong tổng"])
  private static let then = PhraseSet(["so với", "cùng kỳ"])
  private static let having = PhraseSet(["có", "đã", "thì", "chỉ", "gồm"])
  private static let inside = PhraseSet(["trong đó"])
}
