import Figures

/// What is held against what was so at another time: an aim beside where it stands now, the whole of another year of a series, what there
/// was before.
extension SecondThoughts {
  func isOfAnotherTime(_ draft: Draft) -> Bool {
    guard let stated = line.figure(at: draft.figure) else { return false }
    if draft.rule.identifier == "part.bound" { return isOfStart(stated) }
    guard draft.rule.identifier == "share.percent" else { return false }
    let operands = others(in: draft)
    return isAimBesideNow(stated, operands) || isOfAnotherYearOfSeries(operands)
  }

  /// "95% thôn có nhà văn hóa (hiện 14/18 thôn)": an aim, and behind it where it stands now; not "đã đạt 76% (hiện có 14/18 thôn)", which is
  /// of now itself.
  private func isAimBesideNow(_ stated: Int, _ operands: [Int]) -> Bool {
    guard let first = operands.min(), first > stated, line.figures[first].bracket != 0,
      operands.allSatisfy({ line.figures[$0].bracket == line.figures[first].bracket }),
      line.figures[first].bracket != line.figures[stated].bracket
    else { return false }
    let way = line.figures[stated].tokens.upperBound..<line.figures[first].tokens.lowerBound
    guard let open = way.last(where: { line.tokens[$0].isMark("(") }), open + 1 < way.upperBound else { return false }
    let lead = GapWords(line: line, index: stated).range()
    // "100% thôn có nhà văn hóa (năm 2022 là 14/18 thôn)"
    if let year = GapWords(line: line, index: first).ownYear {
      return !line.mentions(in: lead).contains {
        if case .date(let date) = $0.kind { date.fullYear == year } else { false }
      }
    }
    guard Self.nowadays.contains(line.tokens[open + 1].word) else { return false }
    return Self.aiming.occur(in: line, lead) || !lead.contains { Self.present.contains(line.tokens[$0].word) }
  }

  /// "năm 2019 là 3.120 hộ, chiếm 61%; năm 2020 là 3.044 hộ, chiếm 58%": each of what there was in its own year.
  private func isOfAnotherYearOfSeries(_ operands: [Int]) -> Bool {
    let years = operands.map { GapWords(line: line, index: $0).ownYear }
    guard years.count == 2, let first = years[0], let second = years[1] else { return false }
    return first != second
  }

  /// "còn 418 hộ (đầu năm 506 hộ, thoát nghèo 102 hộ, phát sinh 14 hộ)": there may have been more.
  private func isOfStart(_ part: Int) -> Bool {
    guard line.figures[part].bracket != 0 else { return false }
    let words = PastWords(line: line, index: part)
    return words.isBefore || Self.start.occur(in: line, words.lead)
  }

  private static let start = PhraseSet(["đầu năm", "đầu kỳ", "đầu nhiệm kỳ", "đầu tháng", "đầu quý"])
  private static let nowadays = LineReader.words("hiện nay")
  private static let present = LineReader.words("đã hiện nay chiếm")
  private static let aiming = PhraseSet([
    "phấn đấu", "mục tiêu", "chỉ tiêu", "kế hoạch", "đến năm", "sẽ", "nâng", "đưa",
  ])
}
