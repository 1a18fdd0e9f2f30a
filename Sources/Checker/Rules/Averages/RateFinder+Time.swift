import Figures

/// Rates of time: a total and the years, quarters or months it took.
extension RateFinder {
  func timed() -> [RateTrial] {
    let amounts = totals.totals()
    var trials: [RateTrial] = []
    for total in amounts.prefix(6) {
      let spans = spans(of: total)
      if spans.isEmpty, let years = wholeYears(total) { trials.append(years) }
      for (span, isPlain) in spans {
        let isSure = isPlain && span.length > ExactDecimal(1) && isPlainTotal(total, amounts, span)
        let isOtherRight = span.others.contains { holds(total, $0) } || isOfQuarter(total)
        trials.append(
          RateTrial(
            rate: rate, total: total, count: Bounds(span.length), countFigure: span.figure,
            countText: VietnameseNumber.write(span.length),
            // What is aimed at as "250 - 300 a year" need not hold in every year.
            accuses: !isOtherRight && (isProved(total, span) || isAimOfAll(total) && span.isStated)
              || isSure && (span.isStated || reading.isAverage && span.isWhole) && !isOtherRight
                && (line.figures[rate].upper == nil || line.figures[total].approximation == .exact),
            asks: isSure))
      }
    }
    return trials
  }

  /// "Cả giai đoạn kết nạp 313 đảng viên, bình quân 62,6 đảng viên/năm": a whole number of years makes it right.
  private func wholeYears(_ total: Int) -> RateTrial? {
    let amount = line.figures[total]
    guard reading.isAverage, reading.base == .year, amount.sentence == line.figures[rate].sentence, total == rate - 1,
      let sum = amount.bounds(), sum.isExact, let mean = line.figures[rate].magnitude,
      let years = try? sum.lower.divided(by: mean, places: 0), years > ExactDecimal(1), years < ExactDecimal(13)
    else { return nil }
    guard holds(total, years) else { return nil }
    return RateTrial(
      rate: rate, total: total, count: Bounds(years), countFigure: nil, countText: VietnameseNumber.write(years),
      accuses: false, asks: false)
  }

  /// The spans a total may have taken: those of its own words first.
  private func spans(of total: Int) -> [(TimeSpan, Bool)] {
    let amount = line.figures[total]
    let whole = line.sentences[amount.sentence].tokens
    let low = max(whole.lowerBound, amount.tokens.lowerBound - 60)
    let high = min(whole.upperBound, amount.tokens.upperBound + 24)
    let spans = TimeSpanReader(line: line).spans(in: low..<max(low, high), per: reading.base).filter {
      !isOfNext($0, total) && !isToldLater($0, total)
    }
    guard !spans.isEmpty else { return week(total).map { [($0, false)] } ?? [] }
    let before = spans.last { $0.token < amount.tokens.lowerBound }
    let nearest = before ?? spans[0]
    let isOnly = spans.allSatisfy { $0.length == spans[0].length }
    // What comes between the span and its total must not be another amount of the kind.
    let isOwn = !(min(rate, total) + 1..<max(rate, total)).contains { line.figures[$0].isSurelyLike(amount) }
    var results = [(nearest, isOwn && (isOnly || before != nil && near(nearest, amount)))]
    results += spans.filter { $0.token != nearest.token }.prefix(3).map { ($0, false) }
    return results
  }

  /// "Từ năm 2019 đến nay kết nạp 600 đảng viên, …; từ năm 2021 đến năm 2023 kết nạp 390": years that open what is told next; nor is
  /// what was done until now, behind "từ năm 2022 đến năm 2025, mỗi năm trồng 120 ha", all that is done in those years.
  private func isOfNext(_ span: TimeSpan, _ total: Int) -> Bool {
    guard line.tokens[span.token].word == Self.from else { return false }
    let end = line.figures[total].tokens.upperBound
    return !reading.isAverage
      || span.token >= end && (end..<span.token).contains { line.tokens[$0].kind == .mark }
  }
  private static let from = Word("từ")

  /// "cộng cả tuần 2.940 lượt, mỗi ngày 420 lượt; hai ngày cuối tuần chiếm 48%": days of which something else is told.
  private func isToldLater(_ span: TimeSpan, _ total: Int) -> Bool {
    let end = line.figures[rate].tokens.upperBound
    return total < rate && span.token >= end && line.hasMark(";", in: end..<span.token)
  }

  /// "cả tuần 2.940 lượt, bình quân mỗi ngày 420 lượt": seven days, or those on which one works.
  private func week(_ total: Int) -> TimeSpan? {
    guard reading.base == .day,
      let token = GapWords(line: line, index: total).own.first(where: {
        line.tokens[$0].word == Self.week
      })
    else { return nil }
    let lengths = [7, 5, 6].map { ExactDecimal($0) }
    guard let length = lengths.first(where: { holds(total, $0) }) else { return nil }
    return TimeSpan(length: length, others: [], isStated: false, token: token)
  }
  private static let week = Word("tuần")

  /// "9 tháng …; quý III giải quyết 711 hồ sơ, bình quân 237 hồ sơ/tháng": three months are the quarter's.
  private func isOfQuarter(_ total: Int) -> Bool {
    guard reading.base == .month, holds(total, ExactDecimal(3)) else { return false }
    let start = line.sentences[line.figures[total].sentence].tokens.lowerBound
    let end = line.figures[total].tokens.lowerBound
    return line.has(Self.quarter, in: max(start, end - 12)..<end)
  }
  private static let quarter = Word("quý")

  private func near(_ span: TimeSpan, _ amount: Figure) -> Bool {
    amount.tokens.lowerBound - span.token < 14
  }

  private func holds(_ total: Int, _ length: ExactDecimal) -> Bool {
    guard let amount = line.figures[total].bounds(), let mean = amount.over(Bounds(length)) else { return false }
    return Agreement(mean, with: line.figures[rate].measured).holds
  }

  /// "…, tổng cộng 246 doanh nghiệp, bình quân …", "…; lũy kế 9 tháng 29.715 tỷ đồng, bình quân …": right before the
  /// rate.
  private func isSummedUp(_ total: Int) -> Bool {
    let lead = RateReader(line: line).lead(total, crossesCommas: false)
    let isLast = total == rate - 1 && same.content(rate).isEmpty
    if isLast, line.figures[total].leads.contains(where: { [.total, .cumulative].contains($0.cue) }) { return true }
    // The figure before is the length of time itself.
    return isLast && total > 0 && line.figures[total - 1].isDuration
      && lead.lowerBound <= line.figures[total].tokens.lowerBound
      && line.figures[total - 1].leads.contains { $0.cue == .cumulative }
  }

  /// "9 tháng tiếp nhận 3.447 hồ sơ (bình quân 383 hồ sơ/tháng), đã giải quyết 3.389"; "…; trong 3 năm kết nạp 13 đồng
  /// chí, bình quân mỗi
  /// năm 4,3": in brackets behind its total, or alone with it in its part of the sentence.
  private func isBehind(_ total: Int) -> Bool {
    let (mine, amount) = (line.figures[rate], line.figures[total])
    guard total == rate - 1, reading.isAverage, amount.bracket == 0 else { return false }
    if mine.bracket != 0 { return same.content(rate).isEmpty }
    return total == sentence.range.lowerBound || line.hasMark(";", in: between(total - 1, total))
      || line.figures[total - 1].isDuration
        && (total - 1 == sentence.range.lowerBound || line.hasMark(";", in: between(total - 2, total - 1)))
  }

  /// "kiểm tra 74 tổ chức, giám sát 61 tổ chức, bình quân mỗi năm kiểm tra 14,8 tổ chức": another thing was done.
  private func isSaidOtherwise(_ rival: Int, _ total: Int) -> Bool {
    let said = same.content(rate)
    return reading.isAverage && !said.isEmpty && said.isSubset(of: same.content(total))
      && !said.isSubset(of: same.content(rival)) && !same.content(rival).isEmpty
  }

  /// "bình quân 6 tổ chức mỗi năm, sau 4 năm đã có thêm 24 tổ chức": nothing but the years between the two.
  private func isAhead(_ total: Int, _ span: TimeSpan) -> Bool {
    guard let years = span.figure, reading.isAverage else { return false }
    return rate + 1 == years && years + 1 == total && line.figures[total].clause == line.figures[rate].clause
  }

  /// "vốn 85 triệu USD, dự kiến giải ngân trong 3 năm, bình quân mỗi năm 28,3": what is planned is how long the total
  /// takes.
  private func isSpread(_ total: Int, _ span: TimeSpan) -> Bool {
    guard let years = span.figure, total + 1 == years, years + 1 == rate, reading.isAverage else { return false }
    return !same.plansBetween(years, rate)
  }

  private func between(_ first: Int, _ second: Int) -> Range<Int> { sentence.between(first, second) }

  /// "136 dự án với 2.115 triệu USD, bình quân mỗi năm 34 dự án và 528,8 triệu USD": told in one order.
  private func goesAlong(_ total: Int) -> Bool {
    guard total > 0, rate > 0, total < rate - 1 else { return false }
    let (first, second) = (line.figures[total - 1], line.figures[rate - 1])
    return first.isSurelyLike(second) && first.sentence == second.sentence && first.bracket == 0 && total == rate - 2
      && line.figures[rate].comparison == .none
      // "tuyển 500 lao động và 40 kỹ sư, mỗi năm tuyển 100 lao động và đào tạo 25 kỹ sư": something else is done.
      && same.content(rate).isSubset(of: same.content(total))
  }

  private func isPlainTotal(_ total: Int, _ amounts: [Int], _ span: TimeSpan) -> Bool {
    guard !reading.isInherited || goesAlong(total), reading.bases.count == 1 else { return false }
    let amount = line.figures[total]
    let mine = line.figures[rate]
    // "mỗi năm nộp 14 tỷ đồng, sau khi giảm 30% thì 4 năm nộp 39,2 tỷ đồng"
    let between = min(rate, total) + 1..<max(rate, total)
    guard
      between.allSatisfy({
        // "5.180 tỷ đồng, đạt 70% vốn giai đoạn 1; bình quân mỗi tháng 370 tỷ đồng": how much of a whole it is.
        !line.figures[$0].isPercent || line.figures[$0].bracket != 0
          || total < rate && [.share, .attained, .equivalent].contains(line.figures[$0].role)
      })
    else { return false }
    // "Chỉ tiêu cả nhiệm kỳ là 750 đảng viên, bình quân mỗi năm 150": an aim shared out.
    let isAim = amount.role == .plan && total == rate - 1 && reading.isAverage
    guard amount.sentence == mine.sentence, amount.isSurelyLike(mine), amount.role != .plan || isAim, mine.role != .plan
    else { return false }
    guard amount.role != .change || mine.role == .change || isAhead(total, span), amount.role != .from,
      amount.role != .base
    else {
      return false
    }
    guard
      isSummedUp(total) || isBehind(total) || isAhead(total, span)
        || amounts.allSatisfy({
          $0 == total || line.figures[$0].sentence != mine.sentence || line.figures[$0].bracket != 0
            || isSaidOtherwise($0, total)
        })
    else { return false }
    // "trong 10 năm có 1.065 đảng viên được kết nạp": had in those years, not at their end.
    let isOfSpan = span.figure == total - 1 && line.figures[rate].role == .average
    guard !same.isStock(total) || isOfSpan, !same.plansBetween(rate, total) || isSpread(total, span),
      !same.mixesAimAndResult(rate, total)
    else {
      return false
    }
    if isConcluded(total) { return true }
    let mineWords = same.content(rate)
    let itsWords = same.content(total)
    if mineWords.isEmpty { return total < rate || itsWords.isEmpty }
    if itsWords.isEmpty { return true }
    return mineWords.isSubset(of: itsWords) || itsWords.isSubset(of: mineWords)
  }
}
