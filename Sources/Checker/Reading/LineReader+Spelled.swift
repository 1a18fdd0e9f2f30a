import Figures

/// Numbers in words, where they count: gấp đôi, một nửa, hai phần ba, mười lăm dự án.
extension LineReader {
  /// Where the number in words that begins at `index` ends; nil where none does.
  mutating func readSpelled(at index: Int) -> Int? {
    guard Self.openings.mayHold(tokens[index].word) else { return nil }
    guard let first = Self.digits[word(index)] ?? (word(index) == Self.ten ? 10 : nil) else {
      return readMultiple(at: index)
    }
    if let end = readSpelledMultiple(at: index, first) { return end }
    // "Đồng Hới 1; Ba Đồn 1", "giải Ba": a capital where no sentence begins is a name's.
    guard !tokens[index].isCapital || opensSentence(index) else { return nil }
    if index > 0,
      Lexicon.ordinalLeads.contains(word(index - 1)) || isGlued(index) && index > 0 && !isMark(index - 1, "(")
    {
      return nil
    }
    var end = index + 1
    var value = first
    if first == 10 {
      if let unit = Self.units[word(end)] {
        value += unit
        end += 1
      }
    } else if word(end) == Self.tens {
      value = first * 10
      end += 1
      if let unit = Self.units[word(end)] {
        value += unit
        end += 1
      }
    } else if word(end) == Lexicon.part, let parts = Self.digits[word(end + 1)], parts > first {
      // hai phần ba
      return appendSpelled(index..<end + 2, value: first, whole: parts)
    }
    // One alone is mostly an article ("một số", "một trong những"); two or more need something counted.
    guard value > 1 || isOneOfList(index, end), end < tokens.count, tokens[end].isWord, !endsNoun(end),
      !Self.notCounted.contains(tokens[end].word), !tokens[end].isCapital
    else { return nil }
    return appendSpelled(index..<end, value: value, whole: nil)
  }

  private func opensSentence(_ index: Int) -> Bool {
    index == 0 || !tokens[index - 1].isWord && !isMark(index - 1, ",") && !isMark(index - 1, ";")
  }

  /// "gồm một bí thư, hai phó bí thư": one counts where a list names posts.
  private func isOneOfList(_ index: Int, _ next: Int) -> Bool {
    guard Self.posts.contains(word(next)) else { return false }
    return isMark(index - 1, ":") || isMark(index - 1, ",") || isMark(index - 1, "(")
      || Self.listLeads.contains(word(index - 1))
  }

  private mutating func appendSpelled(_ range: Range<Int>, value: Int64, whole: Int64?) -> Int {
    var figure = Figure(
      tokens: range, number: range, value: ExactDecimal(value), whole: whole.map { ExactDecimal($0) }, decimals: 0,
      exponent: 0, nounTokens: range.upperBound..<range.upperBound)
    figure.isSpelled = true
    let units = UnitReader(tokens: tokens[...])
    var end = range.upperBound
    if let scale = units.scale(at: end) {
      figure.exponent = scale.exponent
      end = scale.end
    }
    if let unit = units.unit(at: end) {
      figure.unit = unit.unit
      end = unit.end
    }
    figure.tokens = range.lowerBound..<end
    if figure.unit == nil {
      let limit = min(tokens.count, end + 6)
      let start = end
      if end < limit, Lexicon.durations.contains(word(end)) { figure.isDuration = true }
      while end < limit, tokens[end].isWord, !endsNoun(end) { end += 1 }
      figure.noun = tokens[start..<end].map(\.word)
      figure.nounTokens = start..<end
    }
    figures.append(figure)
    return note(.figure(figures.count - 1), figure.tokens)
  }

  /// gấp đôi, gấp ba, gấp rưỡi; một nửa is left to the rules of shares.
  private mutating func readMultiple(at index: Int) -> Int? {
    guard word(index) == Self.double || word(index) == Self.half, Self.multiplying.contains(word(index - 1)) else {
      return nil
    }
    let isDouble = word(index) == Self.double
    var figure = Figure(
      tokens: index..<index + 1, number: index..<index + 1,
      value: isDouble ? ExactDecimal(2) : ExactDecimal(coefficient: 15, scale: 1), decimals: isDouble ? 0 : 1,
      exponent: 0,
      unit: .times, nounTokens: index + 1..<index + 1)
    figure.isSpelled = true
    figures.append(figure)
    return note(.figure(figures.count - 1), figure.tokens)
  }

  /// gấp ba, gấp hơn bốn lần
  private mutating func readSpelledMultiple(at index: Int, _ value: Int64) -> Int? {
    let before = Self.nearly.contains(word(index - 1)) ? index - 2 : index - 1
    guard value > 1, word(before) == Self.multiply else { return nil }
    let end = word(index + 1) == Lexicon.times ? index + 2 : index + 1
    var figure = Figure(
      tokens: index..<end, number: index..<index + 1, value: ExactDecimal(value), decimals: 0, exponent: 0,
      unit: .times,
      nounTokens: end..<end)
    figure.isSpelled = true
    figures.append(figure)
    return note(.figure(figures.count - 1), figure.tokens)
  }

  /// Every word that can begin a number in words; most words of a text cannot.
  private static let openings = WordFilter(Set(digits.keys).union([ten, double, half]))

  private static let digits: [Word: Int64] = [
    Word("một"): 1, Word("hai"): 2, Word("ba"): 3, Word("bốn"): 4, Word("năm"): 5, Word("sáu"): 6, Word("bảy"): 7,
    Word("tám"): 8, Word("chín"): 9,
  ].filter { $0.key != Word("năm") }
  private static let units: [Word: Int64] = [
    Word("một"): 1, Word("mốt"): 1, Word("hai"): 2, Word("ba"): 3, Word("bốn"): 4, Word("tư"): 4, Word("lăm"): 5,
    Word("sáu"): 6, Word("bảy"): 7, Word("tám"): 8, Word("chín"): 9,
  ]
  private static let ten = Word("mười")
  private static let tens = Word("mươi")
  private static let double = Word("đôi")
  private static let half = Word("rưỡi")
  private static let multiply = Word("gấp")
  private static let nearly = Set(["hơn", "gần", "khoảng", "trên", "tới"].map { Word($0) })
  private static let multiplying = Set(["gấp", "tăng"].map { Word($0) })
  private static let posts = Set(["bí", "phó", "ủy", "chủ", "trưởng", "tổ", "thư", "thành", "đội"].map { Word($0) })
  private static let listLeads = Set(["gồm", "và", "có"].map { Word($0) })
  private static let notCounted = Set(
    ["số", "trong", "bên", "mặt", "chiều", "nước", "thì", "lần", "tháng", "năm", "ngày"].map { Word($0) })
}
