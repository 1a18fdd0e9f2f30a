import Figures

/// A percentage and the part that it is told of: "nữ có 222 người (13,99%)", "24 đồng chí có trình độ trung cấp bằng 19,2%",
/// "30% là nữ (151 người)", "chiếm 91%, tương đương 452 trường hợp".
struct PartAndShare {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }
  private var tokens: [Token] { sentence.line.tokens }

  struct Found {
    var part: Int
    /// The words behind the percentage that name its whole, or what it is compared with; none where it ends there.
    var named: [Word] = []
    /// Told as a task done ("đạt 85%"), not as a share.
    var isAttained = false
  }

  func found() -> Found? {
    isShare ? read() : nil
  }

  /// Told as a share, and compared with nothing.
  var isShare: Bool {
    figure.isPercent && figure.upper == nil && figure.comparison == .none && figure.value > .zero
      && [.share, .level, .equivalent].contains(figure.role)
  }

  /// "đã thu 61,3 tỷ đồng, bằng 44,5% số phải thu": as ``found()``, whatever it is a percentage of.
  func loosely() -> Found? {
    figure.isPercent && figure.upper == nil && figure.value > .zero && [.attained, .ratio].contains(figure.role)
      ? read() : nil
  }

  private func read() -> Found? {
    let isAttained = figure.isSaidToAttain
    if let part = before() {
      return Found(part: part, named: words(behind: figure.tokens.upperBound), isAttained: isAttained)
    }
    return behind().map { Found(part: $0, isAttained: isAttained) }
  }

  // MARK: The part before

  private func before() -> Int? {
    if let named = namedPart() ?? namedAhead() { return named }
    guard let last = nearest() else { return nil }
    if let part = beforeGrowth(last) { return part }
    let counted = Criterion(sentence: sentence).counted(before: index) ?? pastAsides(last)
    // "17.435 hộ nghèo trong tổng số 79.677 hộ, chiếm 21,88%"
    let isWhole = counted == last && sentence.range.contains(last - 1) && isWithin(last)
    let part = isWhole ? last - 1 : counted
    guard isAmount(part) else { return nil }
    let gap = GapOutsideBrackets(sentence: sentence, from: last, to: index).tokens
    // "tái cử 25 người; chiếm 30,12%"
    let goesOn = gap.contains { isGoingOn($0) }
    guard sentence[part].clause == figure.clause || goesOn, gap.count <= Self.reach,
      !gap.contains(where: { isStop($0) && !isGoingOn($0) })
    else { return nil }
    guard let mark = gap.last(where: { tokens[$0].kind == .mark && !tokens[$0].isMark(")") && !tokens[$0].isMark(":") })
    else {
      return gap.last.map { Self.telling.contains(tokens[$0].word) } ?? true ? part : nil
    }
    return gap.allSatisfy { $0 <= mark || tokens[$0].kind == .mark || Self.passing.contains(tokens[$0].word) }
      ? part : nil
  }

  /// "2.889 tỷ đồng, tăng 12,8% so với cùng kỳ năm 2023, chiếm thị phần 6,3%": between the two its growth is told.
  private func beforeGrowth(_ growth: Int) -> Int? {
    let part = growth - 1
    guard sentence.range.contains(part), sentence[growth].isPercent, sentence[growth].role == .growth, isAmount(part),
      [part, growth].allSatisfy({ sentence[$0].bracket == figure.bracket && sentence[$0].clause == figure.clause })
    else { return nil }
    let gap = sentence.between(growth, index)
    guard gap.count <= Self.reach, let mark = gap.last(where: { tokens[$0].kind == .mark }), tokens[mark].isMark(","),
      mark + 1 < gap.upperBound, tokens[mark + 1].word == Self.taking,
      (mark + 1..<gap.upperBound).allSatisfy({ Self.passing.contains(tokens[$0].word) }),
      !(gap.lowerBound..<mark).contains(where: { isStop($0) && tokens[$0 - 1].word != Lexicon.year })
    else { return nil }
    return part
  }

  /// The figure before, past what stands in brackets of its own.
  private func nearest() -> Int? {
    var place = index - 1
    while sentence.range.contains(place), index - place < 6, sentence[place].bracket != 0,
      sentence[place].bracket != figure.bracket
    {
      place -= 1
    }
    return sentence.range.contains(place) ? place : nil
  }

  private func pastAsides(_ last: Int) -> Int {
    var place = last
    while sentence.range.contains(place - 1), last - place < 3, isAside(place) { place -= 1 }
    return place
  }

  /// "31 trường đạt chuẩn mức độ 2", "23 người có độ tuổi dưới 40": says which are counted, and counts nothing itself.
  private func isAside(_ place: Int) -> Bool {
    let its = sentence[place]
    guard its.isCount, its.noun.isEmpty, its.bracket == sentence[place - 1].bracket, !sentence[place - 1].noun.isEmpty,
      sentence[place - 1].clause == its.clause,
      !sentence.between(place - 1, place).contains(where: { tokens[$0].kind == .mark })
    else { return false }
    let before = its.tokens.lowerBound - 1
    return its.mayNumberAName && Self.grades.contains(tokens[before].word)
      || its.approximation != .exact && Self.limits.contains(tokens[before].word)
  }

  private func isWithin(_ place: Int) -> Bool {
    sentence.between(place - 1, place).suffix(4).contains {
      Self.within.contains(tokens[$0].word) && tokens[$0 + 1].word == Self.total && tokens[$0 + 2].word == Self.count
    }
  }

  /// "chiếm 52,77% số dự án và 65,59% vốn" behind "143 dự án, 3,3 tỷ USD": the one figure of the clause that is named.
  private func namedPart() -> Int? {
    var words = words(behind: figure.tokens.upperBound)[...]
    while let first = words.first, Self.heads.contains(first) { words.removeFirst() }
    guard let first = words.first else { return nil }
    let clause = (max(sentence.range.lowerBound, index - 5)..<index).filter {
      sentence[$0].clause == figure.clause && isAmount($0) && (sentence[$0].bracket == 0 || $0 == index - 1)
        && (sentence[$0].noun.first == first || sentence[$0].unit?.isMoney == true && first == Self.capital)
    }
    return clause.count == 1 ? clause[0] : nil
  }

  /// "hộ nghèo: 305 hộ, 1.411 khẩu; tỷ lệ hộ nghèo: 42,7%": the one figure before that bears the rate's name.
  private func namedAhead() -> Int? {
    let gap = GapWords(line: sentence.line, index: index).range()
    guard let rate = gap.last(where: { tokens[$0].word == Self.rate }) else { return nil }
    let name = tokens[rate + 1..<gap.upperBound].prefix { $0.isWord && !Self.passing.contains($0.word) }.map(\.word)
    guard name.count > 1 else { return nil }
    let bearing = (max(sentence.range.lowerBound, index - 3)..<index).filter { place in
      guard isAmount(place), sentence[place].noun.first == name[0], sentence[place].bracket == 0 else { return false }
      let label = GapWords(line: sentence.line, index: place).label
      return name.allSatisfy { word in label.contains { tokens[$0].word == word } }
    }
    return bearing.count == 1 ? bearing[0] : nil
  }

  private func isStop(_ token: Int) -> Bool {
    tokens[token].isMark(";") || tokens[token].isMark(":") || tokens[token].isMark(".") || tokens[token].isNumber
  }

  private func isGoingOn(_ token: Int) -> Bool {
    // "; tỷ lệ: 4,8%"
    if tokens[token].isMark(":") { return token + 1 == figure.tokens.lowerBound && tokens[token - 1].word == Self.rate }
    return tokens[token].isMark(";") && token + 1 < tokens.count && Self.going.contains(tokens[token + 1].word)
  }

  // MARK: The part behind

  private func behind() -> Int? {
    let part = index + 1
    guard sentence.range.contains(part), isAmount(part) || sentence[part].role == .equivalent,
      !sentence[part].isPercent,
      sentence[part].clause == figure.clause, figure.bracket == 0
    else { return nil }
    let gap = sentence.between(index, part)
    guard (1...Self.reach).contains(gap.count), !gap.contains(where: { isStop($0) }) else { return nil }
    if sentence[part].bracket != 0, let open = gap.last(where: { tokens[$0].isMark("(") }) {
      return gap.allSatisfy { $0 <= open || Self.passing.contains(tokens[$0].word) } ? part : nil
    }
    return sentence[part].role == .equivalent && sentence[part].bracket == 0 ? part : nil
  }

  // MARK: Words

  /// "54 952 59,1%" in a row of numbers may be two numbers.
  private func isAmount(_ place: Int) -> Bool {
    sentence[place].mayBeShared && !sentence.line.text(sentence[place].number).contains(" ")
  }

  /// At most six words, up to the next mark or number.
  private func words(behind start: Int) -> [Word] {
    let tail = tokens[start...].prefix(6).prefix { $0.isWord }.map(\.word)
    return tail.first == Self.and ? [] : tail
  }

  private static let reach = 32
  private static let taking = Word("chiếm")
  private static let and = Word("và")
  private static let going = LineReader.words("chiếm đạt bằng tỷ tỉ")
  private static let rate = Word("lệ")
  private static let capital = Word("vốn")
  private static let total = Word("tổng")
  private static let count = Word("số")
  private static let within = LineReader.words("trong trên")
  private static let grades = LineReader.words("độ mức hạng loại cấp bậc")
  private static let limits = LineReader.words("dưới trên")
  private static let heads = LineReader.words("trong trên tổng số của so với")
  private static let telling = LineReader.words("chiếm bằng đạt lệ tức")
  private static let passing = LineReader.words(
    "chiếm tỷ tỉ lệ trọng thị phần đạt bằng tức là khoảng gần hơn trên tương đương ứng với xấp xỉ cho và được")
}

/// The tokens between two figures, without what stands in brackets that both are outside of: "90 đơn (khiếu nại 59, tố cáo 31), đạt 75%".
struct GapOutsideBrackets {
  let sentence: SentenceView
  let from: Int
  let to: Int

  var tokens: [Int] {
    let line = sentence.line
    let start = max(sentence[from].tokens.upperBound, sentence[from].nounTokens.upperBound)
    var depth = 0
    var kept: [Int] = []
    for token in start..<max(start, sentence[to].tokens.lowerBound) {
      if line.tokens[token].isMark("(") { depth += 1 }
      if depth == 0 || sentence[to].bracket != 0 && sentence[to].bracket != sentence[from].bracket {
        kept.append(token)
      }
      if line.tokens[token].isMark(")"), depth > 0 {
        depth -= 1
        kept.append(token)
      }
    }
    return kept
  }
}

extension Figure {
  /// Whether it may be a part of something, or a whole of parts.
  var mayBeShared: Bool {
    !isPercent && !isDuration && unit != .times && unit != .points && upper == nil && rates.isEmpty && !looksLikeYear
      && [.level, .part, .to, .total, .remaining, .base, .plan].contains(role) && value > .zero
  }
}
