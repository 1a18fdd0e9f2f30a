import Figures

/// Level, change and rate told of one thing in a row: "543 đơn, giảm 55 đơn, bằng 90,8% cùng kỳ", "giảm 3,44% - tương đương
/// 3.030 người", "tăng 45% so với năm trước (+4.607 tỷ đồng)". Two of them fix the third, in whatever order they come.
struct TiedTriple {
  let sentence: SentenceView
  /// The percentage or multiple.
  let rate: Int

  /// What the rate is said of, and by how much it changed.
  struct Tie {
    var level: Int
    var amount: Int
    var isFall: Bool
    var isPlain: Bool
  }

  enum Kind { case change, ratio, either, multiple }

  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[rate] }
  private var words: TripleWords { TripleWords(sentence: sentence) }

  /// Figures back to the level.
  private static let reach = 8

  /// What the rate is, as its own words say.
  var kind: Kind? {
    guard stated.upper == nil, stated.rates.isEmpty, !stated.isSpelled,
      !stated.leads.contains(where: { $0.cue == .average || $0.cue == .perYear })
    else { return nil }
    if stated.unit == .times { return stated.role == .multiple && stated.sign > 0 ? .multiple : nil }
    guard stated.isPercent, stated.role != .attained, stated.role != .plan, !words.namesWhole(behind: rate),
      !words.isOneOfSeveral(rate)
    else { return nil }
    if words.direction(rate) != nil {
      return words.isCalledShare(rate) && stated.role != .growth && !words.isCalledRate(rate) ? nil : .change
    }
    if words.isCalledShare(rate) { return nil }
    if words.isRatio(rate) { return stated.comparison == .plan ? nil : stated.bracket == 0 ? .ratio : .either }
    return words.saysAgain(rate) ? .change : nil
  }

  /// The level and the change that the rate goes with.
  func tie() -> Tie? {
    guard kind != nil else { return nil }
    for amount in [rate - 1, rate - 2, rate + 1] where sentence.range.contains(amount) {
      if let tie = tie(with: amount) { return tie }
    }
    return nil
  }

  private func tie(with amount: Int) -> Tie? {
    guard isAmount(amount), isBeside(amount), let isFall = isFall(amount) else { return nil }
    if let level = level(min(amount, rate), amount) {
      return Tie(level: level, amount: amount, isFall: isFall, isPlain: !isOneOfTwo(amount))
    }
    guard let level = NamedLevel(sentence: sentence, amount: amount).level() else { return nil }
    return Tie(level: level, amount: amount, isFall: isFall, isPlain: !isOneOfTwo(amount))
  }

  private func isAmount(_ index: Int) -> Bool {
    let figure = sentence[index]
    guard !figure.isPercent, figure.unit != .points, figure.unit != .times, figure.unit != .perMille,
      figure.upper == nil, figure.whole == nil, !figure.isSpelled,
      !figure.leads.contains(where: { $0.cue == .average || $0.cue == .perYear || $0.cue == .each }),
      figure.clause == stated.clause, figure.sentence == stated.sentence
    else { return false }
    switch figure.role {
    // "dự án tăng vốn 608 tỷ đồng, gấp 2,8 lần": the capital of those that raised it, and no change of another figure.
    case .change:
      return !(figure.leads.last { $0.cue == .increase || $0.cue == .decrease }.map { isNamed($0, figure) } ?? false)
    case .equivalent, .level, .excess: return true
    case .base: return AmountTrials(sentence: sentence).isAmountInBracket(index, of: rate)
    default: return false
    }
  }

  /// Nothing is named between the change and its rate, and one of them says which way it went.
  private func isBeside(_ amount: Int) -> Bool {
    let (first, second) = (min(amount, rate), max(amount, rate))
    guard (first + 1..<second).allSatisfy({ sentence[$0].isDuration }), !words.compareTwice(first, second) else {
      return false
    }
    // "tăng 15%, thu 200 tỷ đồng": what is told behind the rate is the change only where it says so.
    if amount > rate {
      guard
        words.saysAgain(amount) && isTiedByWord(amount) || isSigned(amount) || isSaidMore(amount) || isAgain(amount)
          || isOwn(amount)
          || AmountTrials(sentence: sentence).isAmountInBracket(amount, of: rate)
      else {
        return false
      }
      return words.isPlainWay(from: rate, to: amount, names: [])
    }
    let isSaid = words.direction(amount) != nil || sentence[amount].role == .change
    guard isSaid else { return false }
    return words.isPlainWay(from: amount, to: rate, names: nil)
  }

  /// "tương đương 3.030 người", "với 43.811 người"
  private func isTiedByWord(_ amount: Int) -> Bool {
    // "bảo hiểm hộ gia đình tăng 65% với 9.939 người": how many they are now, where no time is told that they are held against.
    if line.tokens[sentence[amount].tokens.lowerBound - 1].word == Self.with, stated.comparison == .none,
      sentence[amount].comparison == .none
    {
      return false
    }
    return words.own(amount).contains { line.tokens[$0].isWord } && sentence[amount].bracket == stated.bracket
      || words.own(amount).contains { line.tokens[$0].isWord } && sentence[amount].role == .equivalent
  }

  /// "bằng 101,6% lượng cùng kỳ, nhiều hơn 5.204 tấn"
  private func isSaidMore(_ amount: Int) -> Bool {
    words.isRatio(rate) && sentence[amount].leads.contains { $0.cue == .more || $0.cue == .less }
  }

  /// "(+4.607 tỷ đồng)"
  private func isSigned(_ amount: Int) -> Bool {
    let before = sentence[amount].tokens.lowerBound - 1
    return before >= 0 && sentence[amount].bracket != 0
      && (line.tokens[before].isMark("+") || line.tokens[before].isMark("-"))
  }

  /// "(tăng 16,4%, tức thêm 66,9 triệu USD)", "giảm 12% (giảm 30 vụ)"
  private func isAgain(_ amount: Int) -> Bool {
    guard words.direction(amount) != nil else { return false }
    let own = words.own(amount)
    return sentence[amount].bracket != 0
      && own.allSatisfy { TripleWords.turning.contains(line.tokens[$0].word) || line.tokens[$0].kind == .mark }
      || own.contains { TripleWords.turning.contains(line.tokens[$0].word) }
        && sentence[amount].leads.contains { $0.cue == .equivalent }
  }

  /// "giảm 12,4%, giảm 165 lượt so với cùng kỳ", "bằng 104,5%, tăng 99 tỷ đồng": the change without a rate of its own.
  private func isOwn(_ amount: Int) -> Bool {
    let next = amount + 1
    let isRated = sentence.range.contains(next) && (sentence[next].isPercent || sentence[next].unit == .times)
    // "đạt 45 nghìn tấn, bằng 104%, tăng 2 nghìn tấn": of the plan, perhaps.
    let isCompared = kind == .change || stated.comparison != .none
    return isCompared && sentence[amount].role == .change && sentence[amount].bracket == stated.bracket && !isRated
      && words.own(amount).allSatisfy { TripleWords.turning.contains(line.tokens[$0].word) }
  }

  private func isFall(_ amount: Int) -> Bool? {
    let its = words.direction(amount)
    let own = words.direction(rate)
    if stated.unit == .times { return own == .down || its == .down ? nil : false }
    if let its, let own, its != own { return nil }
    guard let direction = its ?? own else { return sentence[amount].role == .change ? sentence[amount].sign < 0 : nil }
    return direction == .down
  }

  /// "tăng 13 vụ, 6 bị cáo so với năm 2023, tỷ lệ tăng 19%": of which of them is not said.
  private func isOneOfTwo(_ amount: Int) -> Bool {
    let before = amount - 1
    guard before >= sentence.range.lowerBound, stated.bracket == 0 || amount > rate else { return false }
    return sentence[before].role == .change && !sentence[before].isPercent && before != rate
      && sentence[before].clause == sentence[amount].clause
  }

  // MARK: The level

  /// The nearest level of the change's kind before both, with nothing but rates and brackets between.
  private func level(_ first: Int, _ amount: Int) -> Int? {
    let home = sentence[amount].bracket
    var place = first - 1
    while place >= max(sentence.range.lowerBound, first - Self.reach) {
      let figure = sentence[place]
      let isAside = figure.bracket != 0 && figure.bracket != home
      if figure.isPercent || figure.unit == .times || figure.isDuration && !sentence[amount].isDuration || isAside {
        place -= 1
        continue
      }
      // "81 vụ với 168 bị cáo, tăng 13 vụ (19,1%)", "3.569 tỷ đồng/85.579 khách hàng": of another kind.
      if place + 3 > first, isOfOtherKind(place, amount) {
        place -= 1
        continue
      }
      guard figure.clause == stated.clause, isLevel(place, of: amount),
        words.isPlainWay(from: place, to: first, names: nil)
      else { return nil }
      return place
    }
    return nil
  }

  private func isOfOtherKind(_ index: Int, _ amount: Int) -> Bool {
    let (figure, change) = (sentence[index], sentence[amount])
    return !figure.isLike(change) && (change.unit != nil || !change.noun.isEmpty) && index > sentence.range.lowerBound
      && sentence[index - 1].isSurelyLike(change) && figure.role == sentence[index - 1].role
  }

  private func isLevel(_ index: Int, of amount: Int) -> Bool {
    let (figure, change) = (sentence[index], sentence[amount])
    guard figure.upper == nil, figure.whole == nil, !figure.isSpelled, figure.isLike(change),
      figure.isDuration == change.isDuration, figure.decimals == 0 || figure.unit != nil || figure.exponent > 0,
      change.rates.isEmpty || change.rates == figure.rates, !Casualties(line: line).differ(index, amount)
    else { return false }
    switch figure.role {
    case .level, .to, .total, .part, .remaining: return true
    // "thu nhập bình quân đạt 52,3 triệu đồng/người/năm"
    case .average: return !figure.rates.isEmpty
    // "dự án tăng vốn hơn 503 triệu USD (tăng 15,3%, …)", "có thêm 197 đảng viên, hơn năm trước 12 người": what was added.
    case .change:
      let cue = figure.leads.last { $0.cue == .increase || $0.cue == .decrease }
      guard let cue else { return false }
      return line.tokens[cue.end - 1].word == Self.more || cue.end < figure.tokens.lowerBound && isNamed(cue, figure)
    default: return false
    }
  }

  /// "tăng vốn 503 triệu USD": what rose is named between.
  private func isNamed(_ cue: LeadCue, _ figure: Figure) -> Bool {
    (cue.end..<figure.tokens.lowerBound).contains {
      line.tokens[$0].isWord && !TripleWords.light.contains(line.tokens[$0].word)
        && !TripleWords.comparing.contains(line.tokens[$0].word)
    }
  }

  private static let more = Word("thêm")
  private static let with = Word("với")
}

extension Figure {
  /// "hơn 503 triệu USD": a number given to its last digit is no more than that digit off.
  func tightBounds() -> Bounds? {
    guard approximation == .above || approximation == .below, upper == nil, value.coefficient.magnitude > 99,
      value.coefficient % 10 != 0, let low = magnitude, let half = halfStep
    else { return bounds() }
    let other =
      approximation == .above ? try? low.adding(half).adding(half) : try? low.subtracting(half).subtracting(half)
    return other.map { Bounds(low, $0) }
  }
}
