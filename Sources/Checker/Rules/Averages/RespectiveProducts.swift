import Figures

/// "Sửa chữa 24 nhà, xây mới 16 nhà; mức hỗ trợ 40 triệu đồng và 80 triệu đồng/nhà, tổng kinh phí 2.240 triệu đồng": so many of each, each with
/// what one gets, in one order.
struct RespectiveProducts {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  private static let most = 4

  func drafts() -> [Draft] { sentence.range.compactMap { draft($0) } }

  private func draft(_ total: Int) -> Draft? {
    let last = total - 1
    guard last > sentence.range.lowerBound, isMoney(total), sentence[total].rates.isEmpty, isMoney(last),
      case .other(let one)? = sentence[last].rates.first, sentence[last].rates.count == 1,
      ListWords(line: line).hasAny(Self.sums, in: sentence.between(last, total))
    else { return nil }
    var first = last
    while first > sentence.range.lowerBound, last - first + 1 < Self.most, isJoined(first - 1, first) { first -= 1 }
    let rates = Array(first...last)
    let counts = Array(max(sentence.range.lowerBound, first - rates.count)..<first)
    guard rates.count > 1, counts.count == rates.count,
      first - rates.count == sentence.range.lowerBound || !isCount(first - rates.count - 1, like: counts[0]),
      counts.allSatisfy({ isCount($0, like: counts[0]) }), isOf(one, counts[0])
    else { return nil }
    var sum = ExactDecimal.zero
    for (count, rate) in zip(counts, rates) {
      guard let number = sentence[count].magnitude, let amount = sentence[rate].magnitude,
        let product = try? number.multiplied(by: amount), let next = try? sum.adding(product)
      else { return nil }
      sum = next
    }
    let formula = zip(counts, rates).map {
      "\(Writing.number(sentence[$0], line)) × \(Writing.number(sentence[$1], line))"
    }.joined(separator: " + ")
    let computation = Claimant.Computation(result: Bounds(sum), formula: formula, operands: counts + rates)
    let claimant = Claimant(sentence: sentence, rule: rule)
    if Agreement(Bounds(sum), with: sentence[total]).holds {
      return claimant.draft(total, computation, subject: .product)
    }
    // "tổng mức đầu tư 3.100 triệu đồng" may be of more than what is paid.
    let lead = sentence.between(last, total).drop { !line.tokens[$0].isMark(",") && !line.tokens[$0].isMark(";") }
    guard lead.dropFirst().allSatisfy({ Self.plain.contains(line.tokens[$0].word) }), !lead.isEmpty,
      !(total + 1..<max(total + 1, min(sentence.range.upperBound, total + 8))).contains(where: {
        sentence[$0].unit == sentence[total].unit
      })
    else { return nil }
    guard sentence[total].approximation == .exact, Claimant.isNear(Bounds(sum), sentence[total], 4) else { return nil }
    return claimant.draft(total, computation, subject: .product)
  }

  /// "40 triệu đồng và 80 triệu đồng/nhà": nothing but "và" or a comma between, and no rate of its own but the same.
  private func isJoined(_ one: Int, _ other: Int) -> Bool {
    guard isMoney(one), sentence[one].unit == sentence[other].unit,
      sentence[one].rates.isEmpty || sentence[one].rates == sentence[other].rates
    else { return false }
    let gap = sentence.between(one, other)
    let words = sentence[one].rates.isEmpty ? gap : gap.suffix(1)
    return words.count == 1 && words.allSatisfy { line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.and }
  }

  private func isCount(_ index: Int, like other: Int) -> Bool {
    let figure = sentence[index]
    return figure.isCount && figure.whole == nil && figure.approximation == .exact && figure.bracket == 0
      && !figure.noun.isEmpty && figure.rates.isEmpty && figure.noun.first == sentence[other].noun.first
  }

  /// "80 triệu đồng/nhà" of houses, or of the households that get them.
  private func isOf(_ one: Word, _ count: Int) -> Bool {
    guard let noun = sentence[count].noun.first else { return false }
    return noun == one || Self.homes.contains(noun) && Self.homes.contains(one)
  }

  private func isMoney(_ index: Int) -> Bool {
    let figure = sentence[index]
    return figure.unit?.isMoney ?? false && figure.upper == nil && figure.whole == nil && figure.bracket == 0
  }

  private static let and = Word("và")
  private static let sums = Set(Word.phrase("tổng cộng"))
  private static let plain = LineReader.words("tổng cộng kinh phí số tiền hỗ trợ chi là với")
  private static let homes = LineReader.words("nhà hộ căn gia")
}
