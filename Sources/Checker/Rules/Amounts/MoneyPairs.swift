import Figures

/// One amount in two monies, the second said to be what the first is worth.
struct MoneyPair: Sendable {
  /// What is converted: one amount, or two of different monies that are added up.
  var sources: [Int]
  var converted: Int
  /// Whether words say that the two are one amount: tương đương, khoảng in brackets, an equals sign.
  var isSaid: Bool
}

/// Finds amounts printed in two monies.
struct MoneyPairs {
  let sentence: SentenceView
  var line: LineView { sentence.line }

  /// What figure `index` may be the conversion of.
  func pairs(_ index: Int) -> [MoneyPair] {
    guard isMoney(index) else { return [] }
    return behind(index) + ahead(index)
  }

  /// 46 triệu USD (tương đương 1.150 tỷ đồng); 215 triệu USD và 3.480 tỷ đồng, quy đổi khoảng 354 triệu USD
  private func behind(_ index: Int) -> [MoneyPair] {
    let source = index - 1
    guard source >= sentence.range.lowerBound, isMoney(source) else { return [] }
    var (isLinked, isSaid) = link(source, index)
    if !isLinked, isSaidBehindWords(source, index) { (isLinked, isSaid) = (true, true) }
    guard isLinked, line.figures[source].clause == line.figures[index].clause else { return [] }
    let first = source - 1
    let isSum =
      first >= sentence.range.lowerBound && isMoney(first) && differs(first, source) && isJoined(first, source)
      && line.figures[first].bracket == line.figures[source].bracket
    if isSum {
      guard isSaid else { return [] }
      // "28 tỷ USD và 7.500 tỷ đồng (khoảng 320 triệu USD)": of what stands right before, where that is as likely.
      let isOfLast = ExchangeRates.mayBe(line.figures[source], line.figures[index])
      return [MoneyPair(sources: isOfLast ? [source] : [first, source], converted: index, isSaid: true)]
    }
    guard differs(source, index), sameRate(source, index) else { return [] }
    return [MoneyPair(sources: [source], converted: index, isSaid: isSaid)]
  }

  /// Tổng vốn quy đổi 612 triệu USD, gồm vốn FDI 480 triệu USD và vốn trong nước 6.600 tỷ đồng
  private func ahead(_ index: Int) -> [MoneyPair] {
    guard index + 2 < sentence.range.upperBound, line.figures[index].rates.isEmpty else { return [] }
    guard isConverted(index) else { return [] }
    let following = (index + 1..<min(sentence.range.upperBound, index + 7)).filter {
      isMoney($0) && line.figures[$0].bracket == 0
    }
    guard following.count == 2, differs(following[0], following[1]), consists(index, following[0]) else { return [] }
    return [MoneyPair(sources: following, converted: index, isSaid: true)]
  }

  private func isMoney(_ index: Int) -> Bool {
    let figure = line.figures[index]
    guard let unit = figure.unit, unit.isMoney, figure.whole == nil, !isExchangeRate(index) else { return false }
    return figure.value > .zero
  }

  private func differs(_ first: Int, _ second: Int) -> Bool {
    let units = [line.figures[first].unit, line.figures[second].unit]
    return units[0] != units[1] && units.contains(.dong)
  }

  private func sameRate(_ first: Int, _ second: Int) -> Bool {
    let reader = RateReader(line: line)
    return reader.bases(after: line.figures[first]) == reader.bases(after: line.figures[second])
      || line.figures[second].rates.isEmpty && line.figures[first].rates.isEmpty
  }

  /// Whether nothing but words of likeness stands between, and whether there are any.
  private func link(_ first: Int, _ second: Int) -> (isLinked: Bool, isSaid: Bool) {
    var isSaid = false
    var opensBracket = false
    var converts = false
    let end = line.figures[second].tokens.lowerBound
    for token in min(rateEnd(first), end)..<end {
      let its = line.tokens[token]
      if its.isWord {
        guard Self.likeness.contains(its.word) else { return (false, false) }
        isSaid = isSaid || Self.saying.contains(its.word)
        converts = converts || its.word == Self.quy
      } else if its.isMark("(") {
        opensBracket = true
      } else if its.isMark("=") || its.isMark("≈") || its.isMark("~") {
        isSaid = true
      } else if !its.isMark(",") {
        return (false, false)
      }
    }
    return (
      opensBracket || isSaid || converts,
      isSaid || converts || opensBracket && line.figures[second].approximation != .exact
    )
  }

  /// "1,2 tỷ USD vào KCN phía Bắc, tương đương 30.480 tỷ đồng": words of likeness alone behind the last comma or
  /// bracket, and a few other words before it.
  private func isSaidBehindWords(_ first: Int, _ second: Int) -> Bool {
    let gap = sentence.between(first, second)
    guard gap.count <= 16, let mark = gap.last(where: { line.tokens[$0].isMark(",") || line.tokens[$0].isMark("(") }),
      (gap.lowerBound..<mark).allSatisfy({ !line.tokens[$0].isMark(",") && !line.tokens[$0].isMark(";") })
    else { return false }
    let words = (mark + 1..<gap.upperBound).map { line.tokens[$0] }
    return !words.isEmpty && words.allSatisfy { $0.isWord && Self.likeness.contains($0.word) }
      && words.contains { $0.word == Self.duong || $0.word == Self.quy }
  }
  private static let duong = Word("đương")

  private func rateEnd(_ index: Int) -> Int {
    let figure = line.figures[index]
    var at = figure.tokens.upperBound
    let limit = min(line.tokens.count, at + 8)
    while at + 1 < limit, line.tokens[at].isMark("/") {
      at += 1
      while at < limit, line.tokens[at].isWord || line.tokens[at].isNumber,
        !Self.likeness.contains(line.tokens[at].word)
      { at += 1 }
    }
    return at
  }

  private func isJoined(_ first: Int, _ second: Int) -> Bool {
    sentence.between(first, second).contains { Self.joining.contains(line.tokens[$0].word) }
  }

  private func isConverted(_ index: Int) -> Bool {
    let lead = RateReader(line: line).lead(index)
    return lead.contains {
      line.tokens[$0].word == Self.quy && $0 + 1 < line.tokens.count && line.tokens[$0 + 1].word == Self.doi
    }
  }

  private func consists(_ first: Int, _ second: Int) -> Bool {
    sentence.between(first, second).contains { Self.parts.contains(line.tokens[$0].word) }
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let likeness = set(
    "tương đương với khoảng gần hơn trên xấp xỉ tức là hay quy đổi ra được bằng chừng ước tính tiền Việt Nam")
  private static let saying = set("đương tức hay quy xỉ bằng")
  private static let joining = set("và cùng cộng")
  private static let parts = set("gồm đó")
  private static let quy = Word("quy")
  private static let doi = Word("đổi")
}
