import Figures

/// 46 triệu USD (tương đương 1.150 tỷ đồng): one amount in two monies.
struct ConversionRule: SentenceRule {
  let description = RuleDescription(
    "money.conversion", .conversion, vi: "Quy đổi ngoại tệ và đồng Việt Nam", en: "An amount in two monies")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    guard sentence.figures.contains(where: { $0.unit == .dong }) else { return }
    let pairs = MoneyPairs(sentence: sentence)
    var found: [MoneyPair] = []
    for index in sentence.range { found += pairs.pairs(index) }
    guard !found.isEmpty else { return }
    let printed = pairs.printedRate()
    let years = YearsNear(sentence: sentence).years()
    for (position, pair) in found.enumerated() {
      let neighbours = [position - 1, position + 1].filter(found.indices.contains).map { found[$0] }
      guard let draft = judge(pair, sentence, printed, years, neighbours) else { continue }
      let isRight = draft.verdict == .consistent || draft.verdict == .unverifiable
      drafts.append(isRight ? oddOne(pair, among: found, sentence, draft) ?? draft : draft)
    }
  }

  /// "42 triệu USD (khoảng 1.060 tỷ đồng), 28 triệu USD (khoảng 707 tỷ đồng) và 25 triệu USD (khoảng 361 tỷ đồng)": all of a list
  /// are converted at one rate but one.
  private func oddOne(_ pair: MoneyPair, among found: [MoneyPair], _ sentence: SentenceView, _ draft: Draft) -> Draft? {
    guard found.count < 20, let own = rate(pair, sentence) else { return nil }
    let rates = found.filter { $0.converted != pair.converted && isLike($0, pair, sentence) }.compactMap {
      rate($0, sentence)
    }
    guard rates.count > 1, let low = rates.min(), let high = rates.max(),
      let nearHigh = try? low.multiplied(by: Self.alike), high <= nearHigh,
      let far = try? high.multiplied(by: Self.unlike), let farBelow = try? own.multiplied(by: Self.unlike),
      own > far || farBelow < low
    else { return nil }
    var odd = draft
    odd.verdict = .inconsistent
    return odd
  }

  /// Đồng for one of the other money, as printed.
  private func rate(_ pair: MoneyPair, _ sentence: SentenceView) -> ExactDecimal? {
    guard pair.sources.count == 1, let source = sentence[pair.sources[0]].magnitude,
      let converted = sentence[pair.converted].magnitude, source > .zero, converted > .zero
    else { return nil }
    return sentence[pair.converted].unit == .dong
      ? try? converted.divided(by: source, places: 4) : try? source.divided(by: converted, places: 4)
  }

  /// Rates of one day, and those that no day parts.
  private static let alike = ExactDecimal(coefficient: 104, scale: 2)
  private static let unlike = ExactDecimal(coefficient: 115, scale: 2)

  private func judge(
    _ pair: MoneyPair, _ sentence: SentenceView, _ printed: Int?, _ years: ClosedRange<Int>?, _ neighbours: [MoneyPair]
  ) -> Draft? {
    let claimant = Claimant(sentence: sentence, rule: description)
    let stated = sentence[pair.converted]
    let monies = (pair.sources + [pair.converted]).compactMap { sentence[$0].unit }
    guard let foreign = monies.first(where: { $0 != .dong }), monies.allSatisfy({ $0 == .dong || $0 == foreign }) else {
      return nil
    }
    if let printed {
      let exact = Bounds(sentence[printed].value)
      guard let result = convert(pair, sentence, exact) else { return nil }
      let text = "\(formula(pair, sentence)) (\(VietnameseNumber.write(sentence[printed].value)))"
      let computation = Claimant.Computation(
        result: convert(pair, sentence, exact, isPoint: true) ?? result, formula: text,
        operands: pair.sources + [printed])
      let agreement = Agreement(result, with: stated)
      if agreement.holds || isRight(pair, sentence, exact) {
        let verdict: Verdict = agreement == .cutOff ? .rounded : .consistent
        return claimant.draft(pair.converted, computation, subject: .conversion, verdict: verdict)
      }
      let verdict: Verdict = isNear(result, stated) || !pair.isSaid ? .unverifiable : .inconsistent
      return claimant.draft(pair.converted, computation, subject: .conversion, verdict: verdict)
    }
    guard let band = years.map({ ExchangeRates.inYears($0, foreign) }) ?? ExchangeRates.anyYear(foreign),
      let result = convert(pair, sentence, band)
    else { return nil }
    let range =
      "\(VietnameseNumber.write(band.lower.rounded(to: 0)))…\(VietnameseNumber.write(band.upper.rounded(to: 0)))"
    let computation = Claimant.Computation(
      result: result, formula: "\(formula(pair, sentence)) (\(range))", operands: pair.sources)
    func draft(_ verdict: Verdict) -> Draft {
      claimant.draft(pair.converted, computation, subject: .conversion, verdict: verdict)
    }
    if isRight(pair, sentence, band) {
      return draft(isThousandfold(pair, sentence, band) ? .inconsistent : .consistent)
    }
    // A rate of another year, or one that was agreed upon, is no proof; one that never was, or a lost digit, is.
    let isKnown = foreign == .dollar && pair.isSaid
    guard let wide = ExchangeRates.ever(foreign, factor: isKnown ? Self.slack : Bounds(ExactDecimal(2))) else {
      return nil
    }
    guard !isRight(pair, sentence, wide) else { return draft(.unverifiable) }
    // "(264 tỷ đồng)" alone says little, but beside another pair that is right it can only be the same thing converted.
    let isMeant =
      pair.isSaid || isShifted(pair, sentence, band)
      || neighbours.contains { isLike($0, pair, sentence) && isRight($0, sentence, band) }
    return draft(isMeant ? .inconsistent : .unverifiable)
  }

  /// "296.715 tỷ đồng (tương đương 14.497 tỷ USD)" where decimals stand behind a comma ("1,88 tỷ USD"): right only as 14,497.
  private func isThousandfold(_ pair: MoneyPair, _ sentence: SentenceView, _ band: Bounds) -> Bool {
    let stated = sentence[pair.converted]
    let line = sentence.line
    guard pair.isSaid, stated.alternative != nil, stated.decimals == 0, stated.exponent >= 6,
      pair.sources.allSatisfy({ sentence[$0].alternative == nil || sentence[$0].decimals == 0 }),
      let result = convert(pair, sentence, band), let amount = stated.bounds(),
      !result.overlaps(amount.lower, amount.upper)
    else { return false }
    let near = max(0, pair.converted - 12)..<min(line.figures.count, pair.converted + 12)
    return near.contains {
      line.figures[$0].unit == stated.unit && (1...2).contains(line.figures[$0].decimals)
        && line.text(line.figures[$0].number).contains(",")
    }
  }

  private static let slack = Bounds(ExactDecimal(coefficient: 125, scale: 2))

  /// Two pairs of the same two monies.
  private func isLike(_ left: MoneyPair, _ right: MoneyPair, _ sentence: SentenceView) -> Bool {
    func monies(_ pair: MoneyPair) -> Set<MeasureUnit> {
      Set((pair.sources + [pair.converted]).compactMap { sentence[$0].unit })
    }
    return left.sources.count == 1 && right.sources.count == 1 && monies(left) == monies(right)
  }

  /// "45 triệu USD (114,3 tỷ đồng)": alone in the brackets, and right but for the decimal mark.
  private func isShifted(_ pair: MoneyPair, _ sentence: SentenceView, _ band: Bounds) -> Bool {
    let figure = sentence[pair.converted]
    guard pair.sources.count == 1, figure.bracket != 0, figure.tokens.upperBound < sentence.line.tokens.count,
      sentence.line.tokens[figure.tokens.upperBound].isMark(")"), let result = convert(pair, sentence, band)
    else { return false }
    return [-1, 1].contains { step in
      guard let amount = try? figure.value.shifted(by: figure.exponent + step) else { return false }
      return result.overlaps(amount, amount)
    }
  }

  /// Whether any reading of the figures agrees with a rate within the band.
  private func isRight(_ pair: MoneyPair, _ sentence: SentenceView, _ band: Bounds) -> Bool {
    for isOther in [false, true] {
      guard let result = convert(pair, sentence, band, alternative: isOther) else { continue }
      for readsOther in [false, true] {
        if readsOther, sentence[pair.converted].alternative == nil { continue }
        guard let amount = sentence[pair.converted].bounds(alternative: readsOther) else { continue }
        if result.overlaps(amount.lower, amount.upper) { return true }
      }
    }
    return false
  }

  private func convert(
    _ pair: MoneyPair, _ sentence: SentenceView, _ rate: Bounds, alternative: Bool = false, isPoint: Bool = false
  ) -> Bounds? {
    let unit = sentence[pair.converted].unit
    var sum: Bounds?
    for source in pair.sources {
      let point = isPoint ? sentence[source].point() : nil
      guard let amount = point ?? sentence[source].bounds(alternative: alternative) else { return nil }
      let converted = sentence[source].unit == unit ? amount : unit == .dong ? amount.times(rate) : amount.over(rate)
      guard let converted else { return nil }
      if let before = sum {
        guard let both = before.plus(converted) else { return nil }
        sum = both
      } else {
        sum = converted
      }
    }
    return sum
  }

  private func formula(_ pair: MoneyPair, _ sentence: SentenceView) -> String {
    let unit = sentence[pair.converted].unit
    let sign = unit == .dong ? "×" : "÷"
    let texts = pair.sources.map { source in
      let number = Writing.number(sentence[source], sentence.line)
      return sentence[source].unit == unit ? number : "\(number) \(sign)"
    }
    return texts.joined(separator: " + ")
  }

  private func isNear(_ result: Bounds, _ stated: Figure) -> Bool {
    guard let value = stated.magnitude, let margin = try? value.divided(by: ExactDecimal(33), places: 2),
      let low = try? value.subtracting(margin), let high = try? value.adding(margin)
    else { return true }
    return result.overlaps(low, high)
  }
}
