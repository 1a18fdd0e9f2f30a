import Figures

/// Looks for the part and the whole of a percentage.
struct ShareSearch {
  let sentence: SentenceView
  /// The percentage.
  let index: Int

  /// A figure that may be the whole; of a fraction, one of its two numbers.
  struct Whole: Hashable {
    enum Side: Hashable { case figure, numerator, denominator }
    var index: Int
    var side: Side
  }

  static func percent(_ sentence: SentenceView, _ part: Int, _ whole: Whole) -> (
    result: Bounds, formula: () -> String
  )? {
    guard let piece = sentence[part].bounds(), let all = value(sentence[whole.index], whole.side), all.lower > .zero,
      let result = piece.percent(of: all)
    else { return nil }
    return (result, { "\(Writing.number(sentence[part], sentence.line)) ÷ \(text(sentence, whole)) × 100" })
  }

  private static func value(_ figure: Figure, _ side: Whole.Side) -> Bounds? {
    switch side {
    case .figure: figure.bounds()
    case .numerator: figure.magnitude.map { Bounds($0) }
    case .denominator: figure.wholeMagnitude.map { Bounds($0) }
    }
  }

  private static func text(_ sentence: SentenceView, _ whole: Whole) -> String {
    let figure = sentence[whole.index]
    switch whole.side {
    case .figure: return Writing.number(figure, sentence.line)
    case .numerator: return VietnameseNumber.write(figure.value) + scale(figure)
    case .denominator: return VietnameseNumber.write(figure.whole ?? figure.value) + scale(figure)
    }
  }

  private static func scale(_ figure: Figure) -> String {
    switch figure.exponent {
    case 3: " nghìn"
    case 6: " triệu"
    case 9: " tỷ"
    case 12: " nghìn tỷ"
    default: ""
    }
  }

  /// The figures right before the percentage, nearest first, or the one in brackets right behind it.
  func parts() -> [Int] {
    // "3.579 đồng chí (khóa trước là 2.627), chiếm 81,1%": what a bracket notes is not what the percentage is of.
    let before = (max(sentence.range.lowerBound, index - 3)..<index).reversed().filter {
      isPart($0) && (sentence[$0].bracket == 0 || sentence[$0].bracket == sentence[index].bracket)
    }
    let behind = index + 1
    let isNote =
      sentence.range.contains(behind) && sentence[behind].bracket != 0
      && sentence[behind].bracket != sentence[index].bracket && isPart(behind)
    var parts = before.prefix(2) + (isNote ? [behind] : [])
    // "90 đơn (khiếu nại 59, tố cáo 31), đạt 75%"
    if let subject = Attachment(sentence: sentence).subject(of: index), subject == index - 3, isPart(subject),
      (subject + 1..<index).allSatisfy({ sentence[$0].bracket != 0 && sentence[$0].bracket != sentence[index].bracket })
    {
      parts = [subject]
    }
    return Array(parts)
  }

  func isPart(_ candidate: Int) -> Bool {
    let figure = sentence[candidate]
    return !figure.isPercent && figure.unit != .times && figure.unit != .points && !figure.isDuration
      && figure.upper == nil
      && figure.whole == nil && [.level, .part, .to, .total, .remaining].contains(figure.role)
  }

  /// Figures of which the part may be one: what is called a total first, then the nearest; in the paragraph before it, or
  /// behind the percentage (chiếm 61,3% trong tổng số 79.487 lao động).
  func wholes(of part: Int) -> [Whole] {
    let low = max(0, min(part, index) - 12)
    let high = min(sentence.range.upperBound, index + 12)
    let size = sentence[part].magnitude ?? .zero
    var found: [Whole] = []
    for candidate in low..<high where candidate != part && candidate != index {
      let figure = sentence[candidate]
      let isBehind = candidate == index + 1 && figure.bracket != sentence[index].bracket
      if candidate > index, figure.role != .total, !isBehind { continue }
      guard !figure.isPercent, !figure.isDuration, figure.upper == nil, isComparable(figure, sentence[part]) else {
        continue
      }
      if let whole = figure.wholeMagnitude {
        if whole >= size { found.append(Whole(index: candidate, side: .denominator)) }
        if (figure.magnitude ?? .zero) >= size { found.append(Whole(index: candidate, side: .numerator)) }
      } else if [.level, .total, .to, .plan, .part, .base].contains(figure.role), (figure.magnitude ?? .zero) >= size {
        found.append(Whole(index: candidate, side: .figure))
      }
    }
    // "Hơn 88 nghìn người …, con số cụ thể là 88.029": of what is printed exactly.
    let all = found
    found.removeAll { rough in
      sentence[rough.index].approximation != .exact
        && all.contains { other in
          guard other != rough, sentence[other.index].approximation == .exact,
            let size = sentence[other.index].magnitude, let round = sentence[rough.index].bounds()
          else { return false }
          return round.overlaps(size, size)
        }
    }
    // "kết nạp 9/10 đảng viên, trong đó 4 nữ": of those admitted.
    if sentence[part].role == .part { found.sort { $0.side == .numerator && $1.side == .denominator } }
    let sorted = found.enumerated().sorted {
      (rank($0.element, part), $0.offset) < (rank($1.element, part), $1.offset)
    }.map(\.element)
    // A percentage without decimals fits many a figure by chance.
    return Array(sorted.prefix(sentence[index].decimals == 0 ? 4 : 10))
  }

  /// What is surely of one kind first, then what is called a total, then the nearest.
  private func rank(_ whole: Whole, _ part: Int) -> Int {
    let figure = sentence[whole.index]
    let kind = figure.isSurelyLike(sentence[part]) ? 0 : 1000
    // "trong đó": of what was named last.
    if sentence[part].role == .part {
      return kind + (whole.index < part ? part - whole.index : 100 + abs(whole.index - index))
    }
    return kind + (figure.role == .total ? 0 : 100) + abs(whole.index - index)
  }

  /// Of one kind; where a percentage has decimals, counts of differently named things too (19 bản of 33 doanh nghiệp).
  private func isComparable(_ whole: Figure, _ part: Figure) -> Bool {
    whole.isLike(part) || NounKinship.arePeople(whole.noun, part.noun)
      || part.role == .part && whole.isCount && part.isCount && !part.noun.isEmpty
        && part.noun.first == whole.noun.first
      || sentence[index].decimals > 0 && (whole.isCount || whole.whole != nil) && part.isCount && !whole.noun.isEmpty
  }

  /// "79 người (2,08%), trong đó chính thức 66 người (1,74%)": both of one whole that is not printed.
  func chained(_ part: Int, _ whole: Whole) -> Trial? {
    let next = whole.index + 1
    guard next < index, sentence.line.figures.indices.contains(next), sentence[next].isPercent,
      sentence[part].role == .part || sentence[next].decimals > 0,
      sentence[next].role == .share,
      let (share, formula) = Self.percent(sentence, part, whole), let rate = sentence[next].bounds(),
      let product = share.times(rate)?.over(Bounds(ExactDecimal(100))), isFine(product)
    else { return nil }
    return Trial(
      computation: Claimant.Computation(
        result: product, formula: "\(formula()) × \(Writing.number(sentence[next], sentence.line))",
        operands: [part, whole.index, next]),
      subject: .share, accuses: false)
  }

  /// "8 khẩu = 0,024%" of "13 khẩu = 0,04%": what a percentage of one digit gives fits much.
  private func isFine(_ product: Bounds) -> Bool {
    guard let width = try? product.upper.subtracting(product.lower),
      let wider = try? width.multiplied(by: ExactDecimal(25))
    else { return false }
    return wider <= product.upper
  }

  /// 8.167 trường trong tổng số 15.081 trường (55,1%); 48.726 người, chiếm 61,3% trong tổng số 79.487 lao động
  func partOfTotal() -> Trial? {
    partOfTotal(index - 2, index - 1) ?? partOfTotal(index - 1, index + 1)
      ?? (sentence[index].bracket != 0 ? partOfTotal(index + 1, index + 2) : partOfTotal(index + 2, index + 1))
  }

  /// 4.725 tỷ đồng, chiếm 25% tổng thu nội địa (18.900 tỷ đồng)
  func partOfNamed() -> Trial? {
    let part = index - 1
    let whole = index + 1
    guard sentence.range.contains(part), sentence.range.contains(whole), sentence[whole].bracket != 0,
      sentence[whole].bracket != sentence[index].bracket, sentence[index].bracket == 0,
      sentence[part].isSurelyLike(sentence[whole]),
      isPart(part), [.level, .total, .base].contains(sentence[whole].role), sentence[whole].upper == nil,
      sentence[whole].whole == nil,
      let small = sentence[part].magnitude, let large = sentence[whole].magnitude, small < large,
      sentence[part].clause == sentence[index].clause,
      let (result, formula) = Self.percent(sentence, part, Whole(index: whole, side: .figure))
    else { return nil }
    let figure = sentence[index]
    return Trial(
      computation: Claimant.Computation(result: result, formula: formula(), operands: [part, whole]), subject: .share,
      accuses: figure.role == .share && figure.leads.contains { $0.cue == .share }
        && !figure.leads.contains { $0.cue == .attain }
        && Attachment(sentence: sentence).isBare(index) && figure.approximation == .exact && opensBracket(whole))
  }

  /// Nothing but words of approximation stands between the bracket and the figure in it.
  private func opensBracket(_ figure: Int) -> Bool {
    let first = sentence[figure].tokens.lowerBound
    return first > 0 && sentence.line.tokens[first - 1].isMark("(")
  }

  private func partOfTotal(_ part: Int, _ whole: Int) -> Trial? {
    guard sentence.range.contains(part), sentence.range.contains(whole) else { return nil }
    let words = WholeWords(sentence: sentence)
    let isOutOf = whole == part + 1 && words.joinsOutOf(part, whole)
    guard sentence[whole].role == .total || isOutOf && [.level, .plan].contains(sentence[whole].role),
      [.level, .to, .part].contains(sentence[part].role)
        || (isOutOf || part < index && index < whole) && sentence[part].role == .total,
      sentence[part].isLike(sentence[whole])
        || (whole == part + 1 && part < index || part < index && index < whole) && sentence[part].isCount
          && sentence[whole].isCount,
      !sentence[part].isPercent, sentence[part].upper == nil, sentence[whole].upper == nil,
      sentence[whole].approximation == .exact,
      sentence[part].whole == nil, sentence[whole].whole == nil,
      let (result, formula) = Self.percent(sentence, part, Whole(index: whole, side: .figure))
    else { return nil }
    let gap = sentence.between(whole - 1, whole)
    let isNamed = whole == index + 1 && words.namesWhole(behind: index)
    // "lần lượt là 30, 60 và 75 trên 100 doanh nghiệp, đạt 30%, …": which goes with which is not plain.
    // "lần lượt 30 ha trên 40 ha (75%) và 12 ha trên 20 ha (60%)" is.
    let isNoted = isOutOf && whole == index - 1 && sentence[index].bracket != 0 && sentence[whole].bracket == 0
    let isRespective =
      !isNoted
      && (max(sentence.range.lowerBound, part - 4)...part).contains {
        sentence[$0].leads.contains { $0.cue == .respectively }
      }
    let isDirect = isNamed || isOutOf || sentence.line.has(Word("trong"), in: gap)
    let figure = sentence[index]
    let accuses =
      isDirect && !isRespective && part < whole
      && !ToldOutOf(sentence: sentence, index: index).fitsAnother(before: part, of: whole)
      && (part > index || Attachment(sentence: sentence).isBare(index) || isOutOf && words.isRate(index))
      && (figure.role == .share || figure.role == .equivalent || isOutOf && words.isRate(index))
      && figure.isSettled(by: result)
      && (result.upper <= ExactDecimal(100) || isOutOf && figure.isSaidToAttain)
    // "4.573 trường trong tổng số 10.928 trường (44,78%)": both are named beside it.
    let isCertain = accuses && whole == index - 1 && part == index - 2 && sentence[part].isSurelyLike(sentence[whole])
    return Trial(
      computation: Claimant.Computation(result: result, formula: formula(), operands: [part, whole]), subject: .share,
      accuses: accuses, strength: isCertain ? .certain : .sure)
  }

  /// "chiếm 27,5% tổng số …", "35,9% số xã đạt chuẩn": the words behind the percentage say of what it is one.
  var namesAnotherWhole: Bool { !namedWords.isEmpty }

  /// The name of the whole behind the percentage, without "tổng số".
  var namedWords: [Word] {
    let tokens = sentence.line.tokens
    var place = sentence[index].tokens.upperBound
    // "chiếm 30%/tổng dư nợ"
    if place < tokens.count, tokens[place].isMark("/") { place += 1 }
    while place < tokens.count, tokens[place].isWord, Self.links.contains(tokens[place].word) { place += 1 }
    guard place < tokens.count, tokens[place].isWord, Self.names.contains(tokens[place].word) else { return [] }
    while place < tokens.count, tokens[place].isWord, Self.names.contains(tokens[place].word) { place += 1 }
    var words: [Word] = []
    while place < tokens.count, tokens[place].isWord, words.count < 4, !Lexicon.nounEnds.contains(tokens[place].word) {
      words.append(tokens[place].word)
      place += 1
    }
    return words.isEmpty ? [.none] : words
  }

  /// The one figure of the paragraph that the words behind the percentage name: `27,5% tổng số sinh viên nhập học` beside
  /// `1.248 sinh viên nhập học`.
  func namedWhole(of part: Int) -> Whole? {
    let words = namedWords
    guard words.count >= 2 else { return nil }
    var best: (whole: Whole, score: Int, isSame: Bool)?
    var isTied = false
    for whole in wholes(of: part) where whole.side == .figure {
      let noun = sentence[whole.index].noun
      let length = zip(noun, words).prefix { $0 == $1 }.count
      guard length >= 2 else { continue }
      let score = length * 2 + (sentence[whole.index].role == .total ? 1 : 0)
      if let found = best, found.score >= score {
        isTied = isTied || found.score == score
      } else {
        best = (whole, score, noun == words)
        isTied = false
      }
    }
    guard let best, !isTied, best.score >= 5 || best.isSame else { return nil }
    return best.whole
  }

  private static let links = Set(["trong", "của", "trên", "so", "với"].map { Word($0) })
  private static let names = Set(["tổng", "số", "toàn", "cả", "dân"].map { Word($0) })
}
