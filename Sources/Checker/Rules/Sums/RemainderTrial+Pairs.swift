import Figures

/// A whole and what is done of it, told so that only these two can be meant.
extension RemainderTrial {
  /// 96/104 đơn vị …; còn 8 đơn vị: whole and part in one figure, in the remainder's own sentence or right before it.
  func fraction(_ candidates: [Int]) -> Draft? {
    guard let last = leadingFraction(candidates) else { return nil }
    let fit = terms.fit(remainder, to: last)
    let isOwn = line.figures[last].sentence == sentence.number && fit >= .bare
    // "hoàn thành 16/18 chỉ tiêu. … 9 vượt, 7 đạt, còn 3 chỉ tiêu chưa đạt": what stands between makes the 16.
    let between = candidates.filter { $0 > last }
    let agrees =
      between.isEmpty || terms.printedSum(between[...], total: last) == Bounds(line.figures[last].value)
    // "… 49/60 đơn vị. Bầu 352 cấp ủy viên tại 49 đơn vị. 11 đơn vị còn lại …": told again between.
    let isNext =
      line.figures[last].sentence + 1 == sentence.number
      || !between.isEmpty && line.figures[last].sentence + 2 == sentence.number
    let isBefore =
      isNext && fit == .sure && (lead == .plain || beginsSentence && isSole(last)) && agrees && isExact(last)
    return isOwn || isBefore ? draft(Way(whole: last, done: [], isFraction: true), verdict: .inconsistent) : nil
  }

  /// The last fraction; the first of its sentence where the others are its parts: "nâng cấp 31/44 km đê, gồm đê biển 12/17 km, đê sông 19/27
  /// km".
  private func leadingFraction(_ candidates: [Int]) -> Int? {
    guard let last = candidates.last(where: { line.figures[$0].whole != nil }) else { return nil }
    let all = candidates.filter {
      line.figures[$0].whole != nil && line.figures[$0].sentence == line.figures[last].sentence
    }
    guard all.count > 2, let first = all.first, let whole = line.figures[first].whole,
      terms.printedSum(all.dropFirst(), total: first) == line.figures[first].magnitude.map({ Bounds($0) })
    else { return last }
    let wholes = all.dropFirst().reduce(ExactDecimal.zero) { sum, part in
      line.figures[part].whole.flatMap { try? sum.adding($0) } ?? sum
    }
    return wholes == whole ? first : last
  }

  /// Whether no other fraction before it in its sentence may be what it is a part of.
  private func isSole(_ fraction: Int) -> Bool {
    line.sentences[line.figures[fraction].sentence].figures.first { line.figures[$0].whole != nil } == fraction
      && !line.figures[fraction].opensList
  }

  /// "Còn 13 km chưa nâng cấp": at the beginning of the sentence.
  private var beginsSentence: Bool {
    let start = sentence.sentence.tokens.lowerBound
    return line.tokens[start].word == Self.stillLeft && line.figures[remainder].tokens.lowerBound - start <= 2
  }
  private static let stillLeft = Word("còn")

  /// "kết nạp 418 đảng viên, đạt 69,7% chỉ tiêu (600 đảng viên), còn 182 …": the percentage says what is done of what.
  func tied(_ candidates: [Int]) -> Draft? {
    guard lead != .hinted, isExact(remainder), line.figures[remainder].role != .change else { return nil }
    var ways: [Way] = []
    for whole in candidates where line.figures[whole].whole == nil && isExact(whole) {
      // "Đã bán 817 căn, cho thuê 196 căn, đạt 81,7%; còn trống 227 căn"
      let own = candidates.filter { $0 > whole && line.figures[$0].sentence == sentence.number && isExact($0) }
      if own.count > 1, shareTies(own, whole) { ways.append(Way(whole: whole, done: own)) }
      for done in candidates where done != whole && isExact(done) && line.figures[done].whole == nil {
        guard line.figures[done].sentence + 1 >= sentence.number, shareTies([done], whole) else { continue }
        ways.append(Way(whole: whole, done: [done]))
      }
    }
    guard ways.count == 1, let way = ways.first, let result = printedResult(way), result.lower > .zero,
      let stated = line.figures[remainder].magnitude, let share = result.percent(of: Bounds(stated)),
      share.lower > ExactDecimal(10), share.upper < ExactDecimal(900)
    else { return nil }
    if let right = draft(way) { return right }
    // "đại học 71 người (60,2%), cao đẳng 29 người, còn lại 18 người": not the only part.
    let isOnly = !candidates.contains {
      $0 > (way.done.last ?? way.whole) && $0 != way.whole && terms.fit(remainder, to: $0) >= .bare
    }
    let isAmong = isUndone && way.done.count == 1 && isOneOfSeveral(way.done[0], of: way.whole, candidates)
    return isOnly && !isAmong ? draft(way, verdict: .inconsistent) : nil
  }

  /// Whether a percentage right behind what is done, or behind the whole, is what the two make.
  func shareTies(_ parts: [Int], _ whole: Int) -> Bool {
    guard let done = parts.last, let part = terms.sum(parts[...], total: whole),
      let all = terms.bounds(whole, like: remainder),
      let share = part.percent(of: all), share.upper < ExactDecimal(100)
    else { return false }
    return (done + 1..<min(remainder, done + 3)).contains { index in
      let figure = line.figures[index]
      return figure.isPercent && figure.upper == nil && figure.sentence == line.figures[done].sentence
        && [.share, .attained, .ratio, .equivalent, .level].contains(figure.role)
        && Agreement(share, with: figure) == .exact
    }
  }

  /// "… là 66 chi bộ; so với tổng số 88 chi bộ, đạt 75%. Còn 24 chi bộ chưa …": the nearest level is told as the whole,
  /// the one before it is what is done.
  func nearestPair(_ plain: [Int]) -> Draft? {
    guard plain.count > 2, let whole = plain.last, line.figures[whole].role == .total, lead == .plain else {
      return nil
    }
    let done = plain[plain.count - 2]
    guard line.figures[done].sentence == line.figures[whole].sentence, isExact(done), isExact(whole),
      terms.fit(remainder, to: whole) == .sure, terms.fit(done, to: whole) == .sure,
      let result = printedResult(Way(whole: whole, done: [done])), result.lower > .zero,
      let stated = line.figures[remainder].magnitude, let share = result.percent(of: Bounds(stated)),
      share.lower > ExactDecimal(80), share.upper < ExactDecimal(125)
    else { return nil }
    return draft(Way(whole: whole, done: [done]), verdict: .inconsistent)
  }

  /// "Còn 13 km … trong tổng số 61 km …; đến nay mới thi công xong 48 km": whole and done behind the remainder.
  func ahead() -> Draft? {
    guard lead == .plain, isExact(remainder), remainder == sentence.range.lowerBound else { return nil }
    let next = (remainder + 1..<min(sentence.range.upperBound, remainder + 5)).filter {
      Terms.isAmount(line.figures[$0]) && terms.fit(remainder, to: $0) == .sure && line.figures[$0].whole == nil
    }
    guard next.count == 2, line.figures[next[0]].role == .total, isDone(next[1]), isExact(next[0]), isExact(next[1]),
      let result = printedResult(Way(whole: next[0], done: [next[1]])), result.lower >= .zero
    else { return nil }
    let way = Way(whole: next[0], done: [next[1]])
    return draft(way) ?? draft(way, verdict: .inconsistent)
  }
}
