import Figures

extension GroupFinder {
  private static let fewest: Int64 = 10
  private static let most: Int64 = 200
  private static let others = 4
  /// Figures on either side that may be of one vote.
  private static let near = 60

  /// "tín nhiệm cao chiếm 70,69%, tín nhiệm chiếm 24,14%, tín nhiệm thấp chiếm 5,17%; …": shares of votes to the hundredth in one sentence, of
  /// which four others at least are all some whole number's of one count. By chance that is one in a million; this one is of it as well.
  func voted() -> Group? {
    guard isOfVotes(share) else { return nil }
    let row = sentence.window(around: share).filter { isOfVotes($0) && sentence[$0].value != sentence[share].value }
    let shares = Set(row.compactMap(hundredths))
    guard shares.count >= Self.others, let own = hundredths(share),
      let all = (Self.fewest...Self.most).first(where: { all in shares.allSatisfy { Self.isPart($0, of: all) } }),
      isOneOf(own, all)
    else { return nil }
    return Group(index: row[0], isDirect: true, all: all)
  }

  /// "50/53 đại biểu có mặt. … tín nhiệm cao chiếm 77,36%, tín nhiệm chiếm 15,09% …. …": of the seats that a fraction tells, where
  /// the others of the paragraph are, however its sentences share them out.
  func votedOfSeats() -> Group? {
    guard isOfVotes(share), let own = hundredths(share),
      let seats = (max(0, share - Self.near)..<share).first(where: { index in
        let figure = line.figures[index]
        return figure.whole != nil && figure.isCount && !figure.noun.isEmpty
      }),
      let all = Self.count(line.figures[seats]), (Self.fewest...Self.most).contains(all)
    else { return nil }
    let row = (seats..<min(line.figures.count, share + Self.near)).filter {
      isOfVotes($0) && sentence[$0].value != sentence[share].value
    }
    let shares = Set(row.compactMap(hundredths))
    let strange = shares.count { !Self.isPart($0, of: all) }
    // One slip does not take the others' witness away.
    guard shares.count - strange >= Self.others, strange <= (Self.isPart(own, of: all) ? 1 : 0), isOneOf(own, all)
    else {
      return nil
    }
    return Group(index: seats, isDirect: true, all: all)
  }

  /// One of so many, or of no number that may be meant in their stead: some fewer that were present, or several votes each.
  private func isOneOf(_ own: Int64, _ all: Int64) -> Bool {
    if Self.isPart(own, of: all) { return true }
    return !(all * 9 / 10...all + 3).contains { Self.isPart(own, of: $0) }
      && !(2...6).contains { Self.isPart(own, of: all * $0) }
  }

  private func isOfVotes(_ index: Int) -> Bool {
    let figure = sentence[index]
    guard figure.isPercent, figure.decimals == 2, figure.upper == nil, figure.approximation == .exact,
      figure.rates.isEmpty, figure.comparison == .none, [.share, .level, .attained].contains(figure.role),
      figure.value < ExactDecimal(100)
    else { return false }
    return GapWords(line: line, index: index).own.contains { Self.votes.contains(line.tokens[$0].word) }
  }

  private func hundredths(_ index: Int) -> Int64? {
    let value = sentence[index].value
    return value.scale == 2 ? value.coefficient : nil
  }

  /// Whether so many hundredths of a per cent are some whole number's of all, rounded or cut off.
  private static func isPart(_ share: Int64, of all: Int64) -> Bool {
    let below = share * all / 10_000
    return (below...below + 1).contains { part in
      let tenfold = part * 100_000 / all
      return tenfold / 10 == share || (tenfold + 5) / 10 == share
    }
  }

  private static let votes = LineReader.words("phiếu nhiệm thành")
}
