import Figures

/// "8 tháng ước 960 tấn …. So với mục tiêu …; bình quân mỗi tháng 120 tấn"; "cả năm đạt 3.600 nghìn m³ …. Bình quân mỗi tháng, các
/// hộ sử dụng 300 nghìn m³": the only total before that bears a spell of its own.
extension RateFinder {
  func spelled() -> [RateTrial] {
    let mine = line.figures[rate]
    guard reading.isAverage, reading.base.isTime, reading.bases.count == 1, !reading.isInherited, mine.bracket == 0,
      mine.approximation == .exact, mine.upper == nil, mine.comparison == .none, mine.value > .zero,
      [.average, .level].contains(mine.role)
    else { return [] }
    let amounts = totals.totals().filter {
      let figure = line.figures[$0]
      return $0 < rate && figure.bracket == 0 && mine.sentence - figure.sentence <= 2 && figure.upper == nil
        && isOfKind($0)
    }
    let told = amounts.filter { !isAim($0) }.compactMap { total in spell(of: total).map { (total: total, length: $0) } }
    guard told.count == 1, let found = told.first, line.figures[found.total].approximation == .exact,
      [.level, .total, .attained].contains(line.figures[found.total].role),
      // Told in the average's own sentence, another may be meant.
      !amounts.contains(where: { $0 != found.total && line.figures[$0].sentence == mine.sentence && !isAim($0) }),
      let sum = line.figures[found.total].bounds(), let mean = sum.over(Bounds(found.length)),
      Claimant.isNear(mean, mine, 4), saysNothingOfOthers(found.total),
      !amounts.contains(where: { line.figures[$0].approximation == .exact && !isAim($0) && makesIt($0) })
    else { return [] }
    return [
      RateTrial(
        rate: rate, total: found.total, count: Bounds(found.length), countFigure: nil,
        countText: VietnameseNumber.write(found.length), accuses: true, asks: false)
    ]
  }

  /// The time right before a total: "10 tháng ước", "trong 6 tháng đầu năm là", "cả năm đạt".
  private func spell(of total: Int) -> ExactDecimal? {
    let end = line.figures[total].tokens.lowerBound
    let start = max(line.sentences[line.figures[total].sentence].tokens.lowerBound, end - 10)
    let spans = TimeSpanReader(line: line).spans(in: start..<end, per: reading.base)
    guard let span = spans.last, span.others.isEmpty, span.isStated || span.isWhole, span.length > ExactDecimal(1)
    else {
      return nil
    }
    let rest = span.token + 1..<max(span.token + 1, end)
    let isNext = rest.allSatisfy {
      line.tokens[$0].isWord && Self.between.contains(line.tokens[$0].word)
    }
    return isNext ? span.length : nil
  }

  private func isAim(_ index: Int) -> Bool {
    line.figures[index].role == .plan || line.figures[index].role == .base
      || index > 0 && same.plansBetween(index - 1, index)
  }

  /// Some other total and some other time make it.
  private func makesIt(_ total: Int) -> Bool {
    Self.lengths.contains { length in
      guard let sum = line.figures[total].bounds(), let mean = sum.over(Bounds(ExactDecimal(length))) else {
        return false
      }
      return Agreement(mean, with: line.figures[rate].measured).holds
    }
  }

  /// "bình quân mỗi tháng chi 40 tỷ đồng" is not of what was taken in.
  private func saysNothingOfOthers(_ total: Int) -> Bool {
    let sentence = line.sentences[line.figures[total].sentence].tokens
    let said = Set(sentence.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word })
    return RateReader(line: line).lead(rate).allSatisfy { token in
      let word = line.tokens[token].word
      return !line.tokens[token].isWord || Self.neutral.contains(word) || said.contains(word)
    }
  }

  private static let lengths: [Int64] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  private static let between = LineReader.words(
    "năm tháng quý đầu cuối ước là đạt qua nay được thực hiện cả trong và tính chung có")
  private static let neutral = LineReader.words(
    "bình quân trung mỗi hằng hàng một năm tháng quý làm ra sử dụng tiếp nhận tiêu thụ sản xuất các hộ doanh nghiệp đơn vị trung "
      + "tâm tỉnh khu toàn đạt có là được tính như vậy thực hiện")
}
