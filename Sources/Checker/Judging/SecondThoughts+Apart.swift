import Figures
import Language

/// What stands beside a figure and is told apart from it: brackets never closed, things that have a share themselves, what came over from
/// before.
extension SecondThoughts {
  func isApart(_ draft: Draft) -> Bool {
    isInOpenBracket(draft) || isOfEachOfThem(draft) || isOverWhatCameOver(draft) || isOfNumbersReadAsNames(draft)
      || isOfOneFractionEach(draft) || isOfTwoWholes(draft) || isBehindFullList(draft) || isMoreThanALevel(draft)
      || isOfRoundNumbers(draft) || endsInOverlap(draft) || isOfBefore(draft)
      || isOneOfFullList(draft)
  }

  /// "đạt 6,7 tỷ USD (gỗ 6,4 tỷ USD; mây, tre 248 triệu USD; Các sản phẩm chăn nuôi đạt 405 triệu USD.": nobody knows where the list ends.
  private func isInOpenBracket(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier) else { return false }
    let parts = others(in: draft)
    guard let last = parts.max(), line.figures[last].bracket != 0,
      line.figure(at: draft.figure).map({ line.figures[$0].bracket != line.figures[last].bracket }) ?? false
    else { return false }
    let end = line.sentences[line.figures[last].sentence].tokens.upperBound
    return !line.hasMark(")", in: line.figures[last].tokens.upperBound..<max(line.figures[last].tokens.upperBound, end))
  }

  /// "có 160/262 xã có cử tri đi bầu đạt tỷ lệ 100%": each of them has its hundred per cent.
  private func isOfEachOfThem(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "share.percent", let stated = line.figure(at: draft.figure),
      line.figures[stated].value == ExactDecimal(100)
    else { return false }
    return draft.operands.contains { part in
      guard let index = line.figure(at: part.spot), index != stated, line.figures[index].whole != nil, index < stated
      else { return false }
      let between = line.figures[index].tokens.upperBound..<line.figures[stated].tokens.lowerBound
      return between.contains { line.tokens[$0].word == Self.having } || isEachOfBodies(index, between)
    }
  }

  /// "cũ chuyển sang 6.907 việc; thụ lý mới 7.350 việc, tăng 921 việc": the change is against the new ones of the year before.
  private func isOverWhatCameOver(_ draft: Draft) -> Bool {
    guard ["change.difference", "change.growth", "change.equivalent"].contains(draft.rule.identifier) else {
      return false
    }
    let carried = others(in: draft).filter { line.figures[$0].role != .change }.map {
      Self.carried.occur(in: line, GapWords(line: line, index: $0).range())
    }
    // "chuyển sang năm sau 410 vụ, so với số chuyển sang năm trước (380 vụ) tăng 30 vụ": of both years what was left over.
    return carried.contains(true) && (carried.count < 2 || carried.contains(false))
  }

  /// "695 ca: Phủ Lý 94, Kim Bảng 5, Lý Nhân 68": a small number right behind a name is read as part of the name; where it is just what the
  /// others lack, it is one of them.
  func isOfNumbersReadAsNames(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = figure(at: draft.figure)?.magnitude,
      let sum = sum(of: draft)
    else { return false }
    let parts = others(in: draft)
    guard let from = parts.min(), let to = parts.max() else { return false }
    let sentence = line.sentences[line.figures[from].sentence].tokens
    let first = max(sentence.lowerBound, line.figures[from].tokens.lowerBound - 12)
    let last = min(sentence.upperBound, line.figures[to].tokens.upperBound + 12)
    let taken = Set(line.figures[max(0, from - 12)..<min(line.figures.count, to + 13)].flatMap(\.tokens))
    var unread = ExactDecimal.zero
    for token in first..<max(first, last) where line.tokens[token].isNumber && !taken.contains(token) {
      guard let value = Int64(line.text(token..<token + 1)), let next = try? unread.adding(ExactDecimal(value)) else {
        continue
      }
      unread = next
    }
    return unread > .zero && (try? sum.adding(unread)) == total
  }

  /// "8/8 xã đạt chuẩn, trong đó 6/8 xã nâng cao và 3/8 xã kiểu mẫu": each of the same eight.
  private func isOfOneFractionEach(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let whole = figure(at: draft.figure)?.whole else { return false }
    let parts = draft.operands.filter { $0.spot != draft.figure }.compactMap { figure(at: $0.spot) }
    return parts.count > 1 && parts.allSatisfy { $0.whole == whole }
  }

  /// "có 13 sản phẩm 4 sao, 131 sản phẩm 3 sao, trong đó 124 thuộc nhóm thực phẩm, 14 …, 6 …": the parts of both, which they make exactly.
  private func isOfTwoWholes(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.parts", let index = line.figure(at: draft.figure), let sum = sum(of: draft),
      let one = line.figures[index].magnitude
    else { return false }
    let total = line.figures[index]
    return (max(0, index - 3)..<index).contains { place in
      let other = line.figures[place]
      guard other.sentence == total.sentence, other.bracket == total.bracket, total.isSurelyLike(other), isLevel(other),
        !draft.operands.contains(where: { line.figure(at: $0.spot) == place }), let more = other.magnitude
      else { return false }
      return (try? one.adding(more)) == sum
    }
  }

  /// "286 thôn, trong đó có 274 thôn, bản, có 32 thôn, bản đặc biệt khó khăn": the last ones are among the others.
  private func endsInOverlap(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.parts" else { return false }
    let parts = draft.operands.filter { $0.spot != draft.figure }.compactMap { figure(at: $0.spot) }
    guard let last = parts.max(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }), parts.count == 2,
      parts.allSatisfy({ $0.noun == last.noun && !$0.noun.isEmpty })
    else { return false }
    let end = max(last.tokens.upperBound, last.nounTokens.upperBound)
    return ListWords(line: line).overlaps(in: last.tokens.upperBound..<min(line.tokens.count, end + 8))
  }

  /// "75 giải, gồm: 17 giải Nhất, 24 giải Nhì, 34 giải Ba và giấy chứng nhận cho 185 giải Khuyến khích": behind a list that makes its
  /// total exactly, something else is told.
  private func isBehindFullList(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "part.bound", let part = line.figure(at: draft.figure) else { return false }
    return draft.operands.contains { operand in
      guard let total = line.figure(at: operand.spot), total < part, let all = line.figures[total].magnitude else {
        return false
      }
      var sum = ExactDecimal.zero
      for index in total + 1..<part where line.figures[index].isSurelyLike(line.figures[total]) {
        guard let value = line.figures[index].magnitude, let next = try? sum.adding(value) else { return false }
        sum = next
      }
      return sum == all
    }
  }

  /// "112,2 bé trai (cao hơn mức năm 2009 là 110,5 bé trai)": more than that, not by that.
  private func isMoreThanALevel(_ draft: Draft) -> Bool {
    guard let index = line.figure(at: draft.figure) else { return false }
    // "112,2 bé trai trên 100 bé gái": the hundred is what they are told of.
    if draft.rule.identifier == "verdict.words" {
      return draft.operands.compactMap { figure(at: $0.spot) }.contains {
        $0.value == ExactDecimal(100) && $0.tokens.lowerBound > 0
          && line.tokens[$0.tokens.lowerBound - 1].word == Self.per
      }
    }
    guard draft.rule.identifier == "change.difference" else { return false }
    let words = GapWords(line: line, index: index).range()
    return Self.moreThan.occur(in: line, words)
  }
  private static let per = Word("trên")
  private static let moreThan = PhraseSet(["hơn mức"])

  /// "Trước đó, … 370 triệu USD, chiếm 38,8% vốn cấp mới": of what there was then, not of what the sentence before tells.
  private func isOfBefore(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "share.percent", let stated = figure(at: draft.figure) else { return false }
    return PhraseScan(line: line).begins(line.sentences[stated.sentence].tokens, with: Self.before)
      && draft.operands.contains { figure(at: $0.spot).map { $0.sentence < stated.sentence } ?? false }
  }
  private static let before = Word.phrase("trước đó")

  private static let having = Word("có")
  private static let carried = PhraseSet(["chuyển sang", "kỳ trước chuyển", "tồn kỳ trước", "năm trước chuyển"])

  /// "26/29 lượt, chiếm 89,65%; … 3/29 lượt, chiếm 10,35%": what the other share, cut off, leaves of a hundred. Off by one in the last digit.
  func restOfShare(_ draft: Draft) -> Wording? {
    guard case .arithmetic(_, let printed, let arithmetic, let right, _) = draft.wording, isRestOfShare(draft) else {
      return nil
    }
    return .said(
      summary: Phrases.Claims.restOfShare(Phrases.ClaimSubjects.share, printed: printed, right: right),
      explanation: Phrase(vi: arithmetic, en: arithmetic), suggestion: Phrases.Claims.write(right, for: printed))
  }

  private func isRestOfShare(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "share.percent", let index = line.figure(at: draft.figure),
      let result = share(of: draft)
    else { return false }
    let stated = line.figures[index]
    guard stated.decimals > 0, let step = stated.halfStep,
      let low = try? stated.value.subtracting(step).subtracting(step),
      let high = try? stated.value.adding(step).adding(step),
      result.overlaps(low, high)
    else { return false }
    let near = max(0, index - 8)..<min(line.figures.count, index + 9)
    return near.contains { place in
      let other = line.figures[place]
      return place != index && other.isPercent && other.decimals == stated.decimals && other.role == stated.role
        && (try? other.value.adding(stated.value)) == ExactDecimal(100)
    }
  }

  /// Of two figures, or of a fraction.
  private func share(of draft: Draft) -> Bounds? {
    if let pair = Pair(draft, in: line) { return pair.relation == .part ? pair.result(in: line) : nil }
    let others = draft.operands.filter { $0.spot != draft.figure }.compactMap { figure(at: $0.spot) }
    guard others.count == 1, let whole = others[0].whole else { return nil }
    return Bounds(others[0].value).percent(of: Bounds(whole))
  }
}
