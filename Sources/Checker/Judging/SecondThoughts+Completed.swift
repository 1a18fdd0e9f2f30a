import Figures

/// What another figure of the sentence completes, what was so at another time, and what is of another name or order.
extension SecondThoughts {
  func isCompletedBeside(_ draft: Draft) -> Bool {
    isOfThen(draft) || isRestInTwo(draft) || lacksPartBefore(draft) || isOfOtherNames(draft) || isFarAverage(draft)
      || isOfExplainedRate(draft)
  }

  /// "549,1 nghìn tỷ đồng, bằng 75% kế hoạch và tăng 22,1% (cùng kỳ năm 2022 bằng 74,9% và tăng 20,9%)": what was so then, of which nothing else
  /// is told.
  private func isOfThen(_ draft: Draft) -> Bool {
    guard draft.rule.identifier.hasPrefix("change."), let stated = line.figure(at: draft.figure) else { return false }
    let bracket = line.figures[stated].bracket
    guard bracket != 0, others(in: draft).allSatisfy({ line.figures[$0].bracket != bracket }) else { return false }
    let start = line.sentences[line.figures[stated].sentence].tokens.lowerBound
    guard let opening = (start..<line.figures[stated].tokens.lowerBound).last(where: { line.tokens[$0].isMark("(") })
    else { return false }
    return Self.then.occur(in: line, opening + 1..<min(opening + 4, line.figures[stated].tokens.lowerBound))
  }

  /// "146 vụ …, giải quyết xong 136 vụ. Hiện còn bảy vụ … và ba vụ đang xử lý": the two make what is left.
  private func isRestInTwo(_ draft: Draft) -> Bool {
    guard case .arithmetic(.remainder, _, _, _, _) = draft.wording, let right = draft.right, right.low == right.high,
      let stated = line.figure(at: draft.figure), stated + 1 < line.figures.count
    else { return false }
    let (own, next) = (line.figures[stated], line.figures[stated + 1])
    guard next.sentence == own.sentence, next.bracket == own.bracket, next.isLike(own), !next.isPercent,
      (try? own.value.adding(next.value)) == right.low
    else { return false }
    let gap = own.tokens.upperBound..<next.tokens.lowerBound
    return gap.contains {
      line.tokens[$0].isMark(",") || line.tokens[$0].isMark(";") || line.tokens[$0].word == Self.and
    }
  }

  /// "gồm 250 nghìn đồng bậc 1 (…), 500 nghìn đồng bậc 2 (…) và 486 nghìn đồng bậc 3, cộng 1.236 nghìn đồng": with the one told before them they
  /// make it.
  private func lacksPartBefore(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.across", let total = line.figure(at: draft.figure),
      let whole = line.figures[total].magnitude, let sum = sum(of: draft), sum < whole,
      let first = others(in: draft).min(), first < total
    else { return false }
    return (max(0, first - 4)..<first).contains { place in
      line.figures[place].sentence == line.figures[first].sentence
        && line.figures[place].isSurelyLike(line.figures[first])
        && line.figures[place].magnitude.flatMap { try? sum.adding($0) } == whole
    }
  }

  /// "29 dự án tập thể (2 học sinh/dự án) và 45 dự án cá nhân, tổng số 103 học sinh": pupils are no projects.
  private func isOfOtherNames(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.across", draft.isAddedUp, let total = line.figure(at: draft.figure),
      let name = line.figures[total].noun.first, let first = others(in: draft).min(), first < total,
      others(in: draft).allSatisfy({ line.figures[$0].noun.first.map { $0 != name } ?? false })
    else { return false }
    // How many of them each has stands between.
    return (first + 1..<total).contains { place in
      line.figures[place].noun.first == name && !RateReader(line: line).bases(after: line.figures[place]).isEmpty
    }
  }

  /// "đón 1,42 triệu lượt khách với 24.680 đoàn, bình quân mỗi đoàn khoảng 58 người; khách quốc tế chỉ 9.200 lượt": a twentieth of it is
  /// of something else.
  private func isFarAverage(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "rate.average", !draft.isMistyped, let printed = draft.printed,
      let right = draft.right, let many = try? printed.multiplied(by: ExactDecimal(20)),
      let more = try? right.high.multiplied(by: ExactDecimal(20))
    else { return false }
    return right.low > many || more < printed
  }

  /// "đạt 70% (13.480/19.250 trẻ), cùng kỳ chỉ đạt 64,8%": the fraction explains the percentage right before it.
  private func isOfExplainedRate(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "change.ratio", let stated = line.figure(at: draft.figure) else { return false }
    return others(in: draft).contains { place in
      let fraction = line.figures[place]
      guard place > 0, place < stated, fraction.whole != nil, fraction.bracket != 0,
        fraction.bracket != line.figures[stated].bracket, line.figures[place - 1].isPercent,
        let share = fraction.fractionShare
      else { return false }
      return Agreement(share, with: line.figures[place - 1]).holds
    }
  }

  private static let then = PhraseSet(["cùng kỳ"])
  private static let and = Word("và")
}
