import Figures

/// A percentage whose part is known by its name: "Nhà xưởng 18 ha; kho bãi 42 ha. Tổng diện tích 60 ha, trong đó nhà
/// xưởng chiếm 30%", "Khối dệt may đạt 640 tỷ đồng …, tổng 1.000 tỷ đồng, trong đó khối dệt may chiếm 64%".
struct LabelledShare {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var line: LineView { sentence.line }
  private var figure: Figure { sentence[index] }

  private static let reach = 14

  /// "Đã giải quyết 500 hồ sơ, trong đó trước hạn 420 hồ sơ. … Tỷ lệ trước hạn đạt 84%": the one figure that bears the
  /// name, and the one whole near it that nearly gives what is printed.
  func nearTrial() -> Trial? {
    guard [.share, .level, .equivalent].contains(figure.role), figure.bracket == 0, figure.comparison == .none,
      figure.approximation == .exact, figure.upper == nil, index > 0,
      // "tỷ lệ ở trọ là 81%, tương ứng 1.215 người": of the amount told behind.
      !(sentence.range.contains(index + 1) && sentence[index + 1].role == .equivalent)
    else { return nil }
    let name = rateName ?? (figure.leads.last?.cue == .share ? label : [])
    guard !name.isEmpty, let part = bearer(of: name), let size = sentence[part].magnitude else { return nil }
    var found: Trial?
    for whole in max(0, index - Self.reach)..<index where whole != part {
      guard isAmount(whole), sentence[whole].isSurelyLike(sentence[part]), sentence[whole].bracket == 0,
        let all = sentence[whole].magnitude, all > size,
        let (result, formula) = ShareSearch.percent(sentence, part, ShareSearch.Whole(index: whole, side: .figure)),
        Claimant.isNear(result, figure, 10)
      else { continue }
      guard found == nil else { return nil }
      found = Trial(
        computation: Claimant.Computation(result: result, formula: formula(), operands: [part, whole]), subject: .share,
        accuses: isSoleWhole(whole, of: part), suggests: true, asks: true)
    }
    return found
  }

  /// Told in the part's own sentence, and nothing else there that is as large.
  private func isSoleWhole(_ whole: Int, of part: Int) -> Bool {
    let its = sentence[whole].sentence
    guard whole < part, its == sentence[part].sentence, its + 1 >= figure.sentence, let size = sentence[part].magnitude
    else { return false }
    return !(max(0, whole - Self.reach)..<index).contains {
      $0 != whole && $0 != part && isAmount($0) && sentence[$0].isLike(sentence[part])
        && (sentence[$0].magnitude ?? .zero) >= size
    }
  }

  /// "tỷ lệ trước hạn đạt 84%", "tỷ lệ doanh nghiệp cấp 1 là 38%": the words between "tỷ lệ" and the verb.
  private var rateName: Set<Word>? {
    let start = max(sentence.sentence.tokens.lowerBound, figure.tokens.lowerBound - 12)
    guard let head = (start..<figure.tokens.lowerBound).last(where: { line.tokens[$0].word == Self.rate }) else {
      return nil
    }
    var words: Set<Word> = []
    for token in head + 1..<figure.tokens.lowerBound {
      guard line.tokens[token].isWord else { return nil }
      if !Self.empty.contains(line.tokens[token].word), !Self.ends.contains(line.tokens[token].word) {
        words.insert(line.tokens[token].word)
      }
    }
    return words.count > 1 ? words : nil
  }

  private static let rate = Word("lệ")

  /// The one amount before that bears the name.
  private func bearer(of name: Set<Word>) -> Int? {
    var found: Int?
    for candidate in max(0, index - Self.reach)..<index where isAmount(candidate) && sentence[candidate].bracket == 0 {
      guard name.isSubset(of: words(of: candidate)) else { continue }
      guard found == nil else { return nil }
      found = candidate
    }
    return found
  }

  /// The one figure before that bears the percentage's name, of the nearest total of its kind.
  func trial() -> Trial? {
    guard figure.role == .share, figure.bracket == 0, figure.comparison == .none, figure.approximation == .exact,
      figure.leads.last?.cue == .share, endsHere, index > 0
    else { return nil }
    let name = label
    guard name.count > 0, let whole = total, let part = bearer(of: name, whole),
      let (result, formula) = ShareSearch.percent(sentence, part, ShareSearch.Whole(index: whole, side: .figure))
    else { return nil }
    return Trial(
      computation: Claimant.Computation(result: result, formula: formula(), operands: [part, whole]), subject: .share,
      accuses: true)
  }

  /// The words between the last mark and "chiếm" that are no function words.
  private var label: Set<Word> {
    guard let cue = figure.leads.last else { return [] }
    var words: Set<Word> = []
    var place = cue.token - 1
    let start = max(sentence.sentence.tokens.lowerBound, cue.token - 10)
    while place >= start, line.tokens[place].isWord, !Self.ends.contains(line.tokens[place].word) {
      if !Self.empty.contains(line.tokens[place].word) { words.insert(line.tokens[place].word) }
      place -= 1
    }
    return words
  }

  /// The nearest figure before that is called a total, with nothing but percentages between it and this one.
  private var total: Int? {
    var place = index - 1
    while place >= max(0, index - Self.reach), sentence[place].isPercent { place -= 1 }
    // "tuyển sinh 800 học viên. Trong đó hệ cao đẳng 240, … Hệ cao đẳng chiếm 30%"
    if let first = (max(1, index - Self.reach)...max(1, index)).last(where: { sentence[$0].role == .part }),
      sentence.line.figures.indices.contains(first - 1), isAmount(first - 1), sentence[first - 1].bracket == 0,
      sentence[first - 1].isLike(sentence[first]), sentence[first].sentence + 1 >= figure.sentence
    {
      return first - 1
    }
    guard place >= 0, sentence[place].role == .total, isAmount(place), sentence[place].sentence + 1 >= figure.sentence,
      sentence[place].bracket == 0
    else { return nil }
    return place
  }

  private func bearer(of name: Set<Word>, _ whole: Int) -> Int? {
    var found: Int?
    for candidate in max(0, whole - Self.reach)..<index where candidate != whole {
      guard isAmount(candidate), sentence[candidate].isLike(sentence[whole]), sentence[candidate].bracket == 0,
        let size = sentence[candidate].magnitude, let all = sentence[whole].magnitude, size < all,
        name.isSubset(of: words(of: candidate))
      else { continue }
      guard found == nil else { return nil }
      found = candidate
    }
    return found
  }

  private func isAmount(_ candidate: Int) -> Bool {
    let its = sentence[candidate]
    return !its.isPercent && !its.isDuration && its.unit != .times && its.upper == nil && its.whole == nil
      && its.approximation == .exact && [.level, .total, .part, .to, .remaining].contains(its.role)
  }

  /// A figure's name, and the words before it back to the last mark or figure.
  private func words(of candidate: Int) -> Set<Word> {
    var words = Set(sentence[candidate].noun)
    for token in GapWords(line: line, index: candidate).label where line.tokens[token].isWord {
      words.insert(line.tokens[token].word)
    }
    return words
  }

  private var endsHere: Bool {
    let next = figure.tokens.upperBound
    return next >= line.tokens.count || line.tokens[next].kind == .mark
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let ends = set("là có đạt và")
  private static let empty = set("trong đó riêng số của các khối nhóm tỷ lệ trọng lĩnh vực thì ngành phần")
}
