import Figures

/// Several counts, each with its price, and what they come to: "400 suất trị giá 500.000 đồng và 250 suất trị giá 300.000 đồng,
/// tổng số tiền 275 triệu đồng"; what they come to may stand before a bracket that holds them: "kinh phí 945 triệu đồng (xây mới 12 căn x 60
/// triệu đồng, sửa chữa 9 căn x 25 triệu đồng)"; and a count with a price for each and each month: "18.640 lao động, mức 500.000
/// đồng/người/tháng, trong 3 tháng, tổng kinh phí 27,96 tỷ đồng".
struct SumOfProducts {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  private static let most = 4

  func drafts() -> [Draft] {
    var drafts: [Draft] = []
    var index = sentence.range.lowerBound
    while index + 2 < sentence.range.upperBound {
      let pairs = pairs(from: index)
      if pairs.count > 1 {
        if let draft = draft(pairs) { drafts.append(draft) }
        index = pairs[pairs.count - 1] + 2
      } else {
        if let draft = monthly(index) { drafts.append(draft) }
        index += 1
      }
    }
    return drafts
  }

  // MARK: Several prices

  /// The counts that stand one after the other from there, each right before its price.
  private func pairs(from first: Int) -> [Int] {
    var pairs: [Int] = []
    var count = first
    while pairs.count < Self.most, isPriced(count), !isWithinEach(count, pairs) {
      pairs.append(count)
      count += 2
    }
    return pairs
  }

  /// "mỗi suất gồm 1 triệu đồng tiền mặt và 1 túi quà trị giá 300.000 đồng": the second is in each of the first.
  private func isWithinEach(_ count: Int, _ pairs: [Int]) -> Bool {
    guard let first = pairs.last, sentence[first].noun.first != sentence[count].noun.first,
      line.has(Self.each, in: sentence.between(first, first + 1))
    else { return false }
    // "9 đội, mỗi đội 4 triệu đồng và 12 cá nhân, mỗi cá nhân 1 triệu đồng": with a price for each of its own.
    let its = sentence.between(count, count + 1)
    if sentence[count].value > ExactDecimal(1), line.has(Self.each, in: its),
      !line.has(Self.consists, in: sentence.between(first, first + 1))
    {
      return false
    }
    let gap = sentence.between(first + 1, count)
    return !line.hasMark(",", in: gap) && gap.contains { Self.with.contains(line.tokens[$0].word) }
  }

  /// "15 căn (25 triệu đồng/căn)", "400 suất trị giá 500.000 đồng", "41 nhà, mỗi nhà 60 triệu đồng"
  private func isPriced(_ count: Int) -> Bool {
    let price = count + 1
    guard sentence.range.contains(price), isCount(count), isMoney(price), sentence[price].point() != nil,
      sentence[count].clause == sentence[price].clause
    else { return false }
    let reading = RateReader(line: line).reading(price)
    let isEach = reading.map { !$0.base.isTime && !$0.isAverage && !$0.isInherited } ?? false
    if sentence[price].bracket != sentence[count].bracket {
      return isEach && sentence[price].bracket != 0 && sentence[count].bracket == 0
    }
    let gap = sentence.between(count, price)
    return gap.count <= 8
      && (isEach || line.hasMark("×", in: gap) || Self.worth.contains { ListWords(line: line).has($0, in: gap) })
  }

  private func draft(_ counts: [Int]) -> Draft? {
    guard let total = totalBehind(counts) ?? totalBefore(counts) else { return nil }
    var sum = ExactDecimal.zero
    var prices = ExactDecimal.zero
    var formula: [String] = []
    for count in counts {
      guard let number = sentence[count].magnitude, let price = sentence[count + 1].magnitude,
        let product = try? number.multiplied(by: price), let next = try? sum.adding(product),
        let all = try? prices.adding(price)
      else { return nil }
      // The total of these alone, or of what was told as worth in all.
      if Agreement(Bounds(product), with: sentence[total]) == .exact { return nil }
      (sum, prices) = (next, all)
      formula.append("\(Writing.number(sentence[count], line)) × \(Writing.number(sentence[count + 1], line))")
    }
    guard Agreement(Bounds(prices), with: sentence[total]) != .exact else { return nil }
    return draft(total, sum, formula.joined(separator: " + "), counts.flatMap { [$0, $0 + 1] })
  }

  /// "280 suất mức 1,5 triệu đồng và 140 suất mức 2 triệu đồng, tổng kinh phí 700 triệu đồng"; behind a semicolon where all that were
  /// counted were told before.
  private func totalBehind(_ counts: [Int]) -> Int? {
    let total = counts[counts.count - 1] + 2
    guard sentence.range.contains(total), isMoney(total), sentence[total].bracket == 0, isTotal(total) else {
      return nil
    }
    if sentence[total].clause == sentence[counts[0]].clause { return total }
    let own = GapWords(line: line, index: total).own
    return areAll(counts) && own.allSatisfy { Self.totalling.contains(line.tokens[$0].word) } ? total : nil
  }

  /// "420 suất, trong đó 280 suất … và 140 suất …"
  private func areAll(_ counts: [Int]) -> Bool {
    let all = counts[0] - 1
    guard sentence.range.contains(all), isCount(all), sentence[all].noun.first == sentence[counts[0]].noun.first else {
      return false
    }
    var sum = ExactDecimal.zero
    for count in counts {
      guard let next = try? sum.adding(sentence[count].value) else { return false }
      sum = next
    }
    return sum == sentence[all].value
  }

  /// "kinh phí 945 triệu đồng (xây mới 12 căn x 60 triệu đồng, sửa chữa 9 căn x 25 triệu đồng)": they fill the bracket right behind it.
  private func totalBefore(_ counts: [Int]) -> Int? {
    let (total, last) = (counts[0] - 1, counts[counts.count - 1] + 1)
    let bracket = sentence[counts[0]].bracket
    guard sentence.range.contains(total), isMoney(total), sentence[total].bracket == 0, bracket != 0,
      sentence[last].bracket == bracket, sentence[total].rates.isEmpty,
      sentence.between(total, counts[0]).first.map({ line.tokens[$0].isMark("(") }) ?? false,
      closes(last), ListWords(line: line).hasAny(Self.funds, in: GapWords(line: line, index: total).own)
    else { return nil }
    return total
  }

  /// Nothing but what one of them is stands between the last price and the bracket's end: "25 triệu đồng/căn)".
  private func closes(_ last: Int) -> Bool {
    let end = max(sentence[last].tokens.upperBound, sentence[last].nounTokens.upperBound)
    let close = (end..<min(end + 4, line.tokens.count)).first { line.tokens[$0].isMark(")") }
    return close.map { $0 == end || line.tokens[end].isMark("/") } ?? false
  }

  // MARK: For each and each month

  private func monthly(_ count: Int) -> Draft? {
    let (price, months, total) = (count + 1, count + 2, count + 3)
    guard sentence.range.contains(total), isCount(count), isMoney(price), sentence[months].isDuration,
      sentence[months].upper == nil, isMoney(total), sentence[total].rates.isEmpty,
      [price, months, total].allSatisfy({
        sentence[$0].bracket == sentence[count].bracket && sentence[$0].clause == sentence[count].clause
      }), isTotal(total) || isTold(months, total)
    else { return nil }
    let bases = RateReader(line: line).bases(after: sentence[price])
    guard bases.count == 2, bases.contains(where: { !$0.isTime }), let time = bases.first(where: \.isTime),
      time == .month && sentence[months].noun.first == Lexicon.month
        || time == .day && sentence[months].noun.first == Lexicon.day,
      let number = sentence[count].magnitude, let each = sentence[price].point()?.lower,
      let one = try? number.multiplied(by: each), let all = try? one.multiplied(by: sentence[months].value)
    else { return nil }
    let texts = [count, price, months].map { Writing.number(sentence[$0], line) }
    return draft(total, all, texts.joined(separator: " × "), [count, price, months])
  }

  /// "3 tháng là 3,96 tỷ đồng"
  private func isTold(_ months: Int, _ total: Int) -> Bool {
    sentence.between(months, total).last.map { line.tokens[$0].word == Self.being } ?? false
  }

  // MARK: What they come to

  /// Right, or near enough that nothing else can be meant.
  private func draft(_ total: Int, _ sum: ExactDecimal, _ formula: String, _ operands: [Int]) -> Draft? {
    let computation = Claimant.Computation(result: Bounds(sum), formula: formula, operands: operands)
    let claimant = Claimant(sentence: sentence, rule: rule)
    if Agreement(Bounds(sum), with: sentence[total]).holds {
      return claimant.draft(total, computation, subject: .product)
    }
    guard sentence[total].approximation == .exact, Claimant.isNear(Bounds(sum), sentence[total], 4) else { return nil }
    return claimant.draft(total, computation, subject: .product)
  }

  private func isCount(_ index: Int) -> Bool {
    let figure = sentence[index]
    return figure.isCount && !figure.noun.isEmpty && figure.whole == nil && figure.approximation == .exact
      && !figure.isSpelled
  }

  private func isMoney(_ index: Int) -> Bool {
    let figure = sentence[index]
    return figure.unit?.isMoney ?? false && figure.upper == nil && figure.whole == nil
  }

  private func isTotal(_ total: Int) -> Bool {
    let lead = sentence.between(total - 1, total)
    return ListWords(line: line).hasAny(Self.sums, in: lead)
  }

  private static let worth = ["trị giá", "mỗi", "mức", "giá", "x"].map(Word.phrase)
  private static let sums = Set(Word.phrase("tổng cộng"))
  private static let totalling = LineReader.words("tổng cộng kinh phí số tiền trị giá hỗ trợ thực hiện là với")
  private static let funds = Set(Word.phrase("tổng kinh phí tiền"))
  private static let being = Word("là")
  private static let consists = Word("gồm")
  private static let each = Word("mỗi")
  private static let with = LineReader.words("và cùng kèm")
}
