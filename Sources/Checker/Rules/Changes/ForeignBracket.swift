import Figures

/// "tăng 15% so với kế hoạch (cùng kỳ năm trước là 900 tấn)", "doanh số 46 tỷ đồng, tăng 15% (năm 2021 tiền lãi là 41 tỷ đồng)": a figure in
/// the bracket behind a change, told for itself and not as what the change is held against. It may fit; where it does not, nothing is wrong.
struct ForeignBracket {
  let sentence: SentenceView
  /// An amount, a percentage, points or a multiple, told of what something was before.
  let change: Int

  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[change] }

  /// Tokens back to words that the bracket may repeat.
  private static let back = 200

  /// Whether a computation would take such a figure for the base.
  func isBase(among operands: [Int]) -> Bool {
    guard isChange, sentence.range.contains(change) else { return false }
    return operands.contains { base in
      guard base > change, sentence.range.contains(base), sentence[base].bracket != 0,
        // "tăng 12% (về số tuyệt đối tăng 60 tấn)": the change once more.
        ![.change, .growth, .equivalent, .excess, .multiple].contains(sentence[base].role),
        sentence[base].bracket != stated.bracket,
        // "tăng 12% (năm 2020 đạt 500 tấn, năm 2021 đạt 560 tấn)": both levels are the bracket's own.
        !operands.contains(where: { $0 != base && $0 > change && line.figures[$0].bracket == sentence[base].bracket }),
        let open = opening(of: base)
      else { return false }
      let words = words(of: base, open)
      if stated.comparison == .plan { return isOfThen(words) && !Self.plans.occur(in: line, words) }
      return isOfOtherYear(words, open) || isOfOtherSpan(words, open)
        || operands.contains { $0 < base && isNamedOtherwise(base, words, $0, open) }
    }
  }

  private var isChange: Bool {
    [.growth, .change, .multiple].contains(stated.role) || stated.unit == .points || stated.unit == .times
  }

  // MARK: The bracket

  private func opening(of base: Int) -> Int? {
    let between = sentence.between(change, base)
    guard let open = between.last(where: { line.tokens[$0].isMark("(") }),
      !line.hasMark(")", in: open..<between.upperBound)
    else { return nil }
    return open
  }

  /// From the bracket or the figure before to the next mark: "(cùng kỳ 12 vụ, 15 người bị thương)" tells of two.
  private func words(of base: Int, _ open: Int) -> Range<Int> {
    let figure = sentence[base]
    var start = open + 1
    for other in (change + 1..<base).reversed() where sentence[other].bracket == figure.bracket {
      guard !isTime(sentence[other]) else { continue }
      start = max(start, sentence[other].tokens.upperBound, sentence[other].nounTokens.upperBound)
      break
    }
    let own = start..<max(start, figure.tokens.lowerBound)
    if let mark = own.last(where: { line.tokens[$0].isMark(";") }) { start = mark + 1 }
    var end = figure.tokens.upperBound
    let last = min(sentence.sentence.tokens.upperBound, end + Self.back)
    while end < last, line.tokens[end].isWord { end += 1 }
    return start..<end
  }

  // MARK: When

  private func isOfThen(_ words: Range<Int>) -> Bool { !years(in: words).isEmpty || Self.then.occur(in: line, words) }

  /// "tăng 30% so với năm 2017 (năm 2020 có 2.300 lượt)"; the end of a year is the beginning of the next.
  private func isOfOtherYear(_ words: Range<Int>, _ open: Int) -> Bool {
    let years = years(in: words)
    guard !years.isEmpty else { return false }
    switch stated.comparisonTime {
    case .year(let year): return !years.contains { $0 == year || $0 == year - 1 && saysBeginning(before: open) }
    case .years(let first, let last): return !years.contains { $0 >= first - 1 && $0 <= last }
    default: return false
    }
  }

  private func saysBeginning(before open: Int) -> Bool {
    line.has(Self.beginning, in: stated.tokens.upperBound..<max(stated.tokens.upperBound, open))
  }

  private func years(in range: Range<Int>) -> [Int] {
    line.mentions(in: range).flatMap { mention -> [Int] in
      switch mention.kind {
      case .date(let date): date.fullYear.map { [$0] } ?? []
      case .years(let first, let last): [first, last]
      default: []
      }
    }
  }

  /// "Quý II thu 360 tỷ đồng, tăng 20% so với cùng kỳ (quý I thu 250 tỷ đồng)"; but "tăng 20% so với quý I (quý I thu 300 tỷ đồng)", "so
  /// với tháng trước tăng 5% (tháng 7 thu 60 tỷ đồng)".
  private func isOfOtherSpan(_ words: Range<Int>, _ open: Int) -> Bool {
    let its = spans(in: words)
    guard !its.isEmpty else { return false }
    let behind = stated.tokens.upperBound..<max(stated.tokens.upperBound, open)
    let named = spans(in: behind)
    if !named.isEmpty { return its.isDisjoint(with: named) }
    let before = start..<stated.tokens.lowerBound
    guard !Self.next.occur(in: line, before.lowerBound..<behind.upperBound) else { return false }
    let own = spans(in: before)
    return own.isEmpty ? !years(in: before).isEmpty : its.isDisjoint(with: own)
  }

  private var start: Int { max(sentence.sentence.tokens.lowerBound, stated.tokens.lowerBound - Self.back) }

  /// "6 tháng", "quý 2", each with its number.
  private func spans(in range: Range<Int>) -> Set<String> {
    Set(
      range.compactMap { token in
        guard Self.parts.contains(line.tokens[token].word) else { return nil }
        let name = line.text(token..<token + 1).lowercased()
        if token > range.lowerBound, let count = number(token - 1) { return "\(count) \(name)" }
        return range.contains(token + 1) ? number(token + 1).map { "\(name) \($0)" } : nil
      })
  }

  /// 2 of "02", "II", "hai" and "2/2022".
  private func number(_ token: Int) -> Int? {
    let text = line.text(token..<token + 1)
    if line.tokens[token].isNumber { return Int(text.prefix { $0.isNumber }) }
    return Self.romans.firstIndex(of: text.uppercased()).map { $0 + 1 } ?? Self.numerals[line.tokens[token].word]
  }

  private func isTime(_ figure: Figure) -> Bool {
    figure.isDuration || figure.noun.first.map { Self.times.contains($0) } ?? false
  }

  // MARK: What

  /// "bán được 3.200 cuốn, tăng 28% (cùng kỳ cho mượn 2.900 cuốn)": a word that is not said of the level, nor says when.
  private func isNamedOtherwise(_ base: Int, _ words: Range<Int>, _ level: Int, _ open: Int) -> Bool {
    guard sentence.range.contains(level) else { return false }
    let before = (max(sentence.range.lowerBound, level - 12)..<max(sentence.range.lowerBound, level)).last {
      sentence[$0].isLike(sentence[base]) && !isTime(sentence[$0])
    }
    let own = max(start, before.map { max(sentence[$0].tokens.upperBound, sentence[$0].nounTokens.upperBound) } ?? 0)
    let said = Set((own..<max(own, open)).compactMap { line.tokens[$0].isWord ? line.tokens[$0].word : nil })
    let figure = sentence[base]
    return words.contains { token in
      guard line.tokens[token].isWord, !figure.tokens.contains(token), !figure.nounTokens.contains(token),
        number(token) == nil
      else { return false }
      let word = line.tokens[token].word
      // "cùng kỳ toàn huyện", "năm 2021 cả tỉnh": where it is told of throughout.
      if token > words.lowerBound, Self.all.contains(line.tokens[token - 1].word), Self.places.contains(word),
        isOfThen(words)
      {
        return false
      }
      return !said.contains(word) && !Self.light.contains(word)
    }
  }

  private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII"]
  /// But for five, which is the year.
  private static let numerals = Dictionary(
    uniqueKeysWithValues: [
      ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9),
    ].map {
      (Word($0.0), $0.1)
    })
  private static let beginning = Word("đầu")
  private static let all = LineReader.words("toàn cả trong bàn")
  private static let places = LineReader.words("tỉnh huyện xã thành phường ngành đơn địa")
  private static let parts = LineReader.words("tháng quý")
  private static let times = LineReader.words("tháng quý năm kỳ ngày tuần")
  private static let then = PhraseSet(["cùng kỳ", "năm trước", "năm ngoái", "kỳ trước"])
  private static let next = PhraseSet([
    "tháng trước", "quý trước", "kỳ trước", "tuần trước", "đầu năm", "cuối năm", "liền trước", "trước liền kề",
  ])
  private static let plans = PhraseSet([
    "kế hoạch", "chỉ tiêu", "mục tiêu", "dự toán", "nghị quyết", "giao", "đề ra", "định mức", "KH", "NQ",
  ])
  /// When it was, and that it was.
  private static let light = LineReader.words(
    "năm tháng quý kỳ cùng trước ngoái đầu cuối giữa của thời điểm ngày tuần nhiệm khoá khóa học giai đoạn lúc khi hồi "
      + "so với là có đạt được chỉ mức con số này đó chiếm ở trong tại tổng toàn thực hiện còn đã khoảng bằng xảy ra ghi nhận "
      + "phát sinh tương ứng ck lên xuống từ đến tính về trên cả địa bàn")
}
