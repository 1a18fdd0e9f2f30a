import Figures

/// What a total is, and where it stands, where neither its unit nor a name behind it says so.
extension RateFinder {
  /// Of the average's own kind: by unit or name, as people by two names, or by the name told before it: "số học viên của 12 lớp
  /// là 540, bình quân 45 người/lớp".
  func isOfKind(_ total: Int) -> Bool {
    let (mine, amount) = (line.figures[rate], line.figures[total])
    if amount.isSurelyLike(mine) || NounKinship.arePeople(amount.noun, mine.noun) { return true }
    guard amount.unit == nil, amount.noun.isEmpty, amount.isCount, mine.unit == nil, !mine.noun.isEmpty else {
      return false
    }
    let noun = naming(total)
    return !noun.isEmpty && (NounKinship.akin(noun, mine.noun) || NounKinship.arePeople(noun, mine.noun))
  }

  /// The name behind "số" in the words before a bare number: "số học viên tăng từ 480 lên 540".
  private func naming(_ total: Int) -> [Word] {
    let figure = line.figures[total]
    let end = figure.tokens.lowerBound
    let start = max(line.sentences[figure.sentence].tokens.lowerBound, end - Self.namingReach)
    for token in (start..<end).reversed() {
      if line.tokens[token].isMark(";") || line.tokens[token].isMark(",") { return [] }
      guard line.tokens[token].word == Lexicon.so, line.tokens[token].isWord else { continue }
      let first = token + 1 < end && line.tokens[token + 1].word == Self.amount ? token + 2 : token + 1
      return Array((first..<min(end, first + 3)).prefix { line.tokens[$0].isWord }.map { line.tokens[$0].word })
    }
    return []
  }

  /// The total is the last figure before the average, but for what stands in brackets and how much of a whole it is: "thu được
  /// 24 tỷ đồng, chiếm 5%; bình quân mỗi hộ nộp …".
  func isLastBefore(_ total: Int) -> Bool {
    let mine = line.figures[rate]
    guard total < rate, line.figures[total].sentence == mine.sentence, line.figures[total].bracket == 0 else {
      return false
    }
    return (total + 1..<rate).allSatisfy {
      let figure = line.figures[$0]
      return figure.bracket != 0 && figure.bracket != mine.bracket
        || figure.isPercent && [.share, .attained, .equivalent].contains(figure.role)
    }
  }

  /// "48 trận (6 trận/bảng)", "tổng trị giá 90 triệu đồng (bình quân 1,5 triệu đồng/suất)": alone in the brackets right behind
  /// its total, with nothing but the words of an average.
  func isRemark(_ total: Int) -> Bool {
    let mine = line.figures[rate]
    guard total == rate - 1, mine.bracket != 0, line.figures[total].bracket == 0,
      line.figures[total].sentence == mine.sentence, !RateReader(line: line).bases(after: mine).isEmpty,
      rate + 1 >= line.figures.count || line.figures[rate + 1].bracket != mine.bracket
    else { return false }
    let end = max(line.figures[total].tokens.upperBound, line.figures[total].nounTokens.upperBound)
    let gap = end..<max(end, mine.tokens.lowerBound)
    return gap.count <= 6
      && gap.allSatisfy { line.tokens[$0].isMark("(") || Self.averaging.contains(line.tokens[$0].word) }
  }

  private static let namingReach = 24
  private static let amount = Word("lượng")
  private static let averaging = LineReader.words("bình quân trung tính đạt khoảng là tức")
}
