import Figures

/// A whole and the parts told behind it, and how far they may lie apart for one of them to be called wrong.
struct RowSum {
  let sentence: SentenceView
  let rule: RuleDescription
  let total: Int
  let parts: [Int]
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var match: SumMatch { SumMatch(terms: terms) }

  /// From the whole's name to the first part's number.
  var gap: Range<Int> {
    let figure = line.figures[total]
    let start = figure.tokens.upperBound
    return start..<max(start, line.figures[parts[0]].tokens.lowerBound)
  }

  /// Nothing but a mark or two between the whole's name and the first part's words.
  var isImmediate: Bool {
    let figure = line.figures[total]
    let start = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    return line.figures[parts[0]].tokens.lowerBound - start <= 3 && total + 1 == parts[0]
  }

  var fits: Bool { match.longestExact(parts, total: total) == parts.count }

  /// Whether no other reading of their numbers makes the whole, what they make stands nowhere near, and they lie farther apart
  /// than "hơn", "gần" and rounding leave open.
  var isPlain: Bool {
    ([total] + parts).allSatisfy {
      Self.plain.contains(line.figures[$0].approximation) && line.figures[$0].upper == nil
    }
      && !match.agreesOtherwise(parts, total: total) && !isPrintedNear && isBeyondSlack
  }

  /// A unit of the last digit printed for each figure that is rounded or told as "hơn", "gần".
  private var isBeyondSlack: Bool {
    var slack = ExactDecimal.zero
    for index in [total] + parts {
      let figure = line.figures[index]
      guard figure.approximation != .exact || figure.decimals > 0 || figure.exponent > 0 else { continue }
      guard let half = figure.halfStep, let step = try? half.multiplied(by: ExactDecimal(2)),
        let next = try? slack.adding(step)
      else { return false }
      slack = next
    }
    guard let sum = terms.printedSum(parts[...], total: total)?.lower,
      let whole = terms.printed(total, beside: parts[...]).magnitude, let gap = try? sum.subtracting(whole)
    else { return false }
    return gap.magnitude > slack
  }

  private static let plain: Set<Figure.Approximation> = [.exact, .above, .below]

  private var isPrintedNear: Bool {
    guard let sum = terms.printedSum(parts[...], total: total) else { return true }
    let near = max(0, parts[0] - 12)..<min(line.figures.count, parts.last! + 5)
    return near.contains { index in
      index != total && !parts.contains(index) && Terms.isAmount(line.figures[index])
        && line.figures[index].unit == line.figures[total].unit
        && line.figures[index].magnitude.map { Bounds($0) == sum } ?? false
    }
  }

  /// Whether the parts make more than the whole, so that none can be missing.
  var exceeds: Bool {
    guard let sum = terms.sum(parts[...], total: total), let whole = terms.printed(total, beside: parts[...]).bounds()
    else { return false }
    if sum.lower > whole.upper { return true }
    let printed = terms.printed(total, beside: parts[...])
    return printed.approximation == .above && match.isBeyond(sum, printed)
      && printed.magnitude.map { sum.lower > $0 } ?? false
  }

  /// Within so many hundredths of the whole; of fewer than a hundred things, off by no more than `few`.
  func isNear(_ hundredths: Int64, few: Int64) -> Bool {
    match.isNear(parts, total: total, within: hundredths) || isFew(few)
  }

  private func isFew(_ most: Int64) -> Bool {
    guard line.figures[total].isCount, let sum = terms.printedSum(parts[...], total: total)?.lower,
      sum < ExactDecimal(100), let gap = try? sum.subtracting(line.figures[total].value)
    else { return false }
    return gap.magnitude <= ExactDecimal(most)
  }

  func draft(_ verdict: Verdict, _ strength: Draft.Strength) -> Draft {
    let sum = terms.printedSum(parts[...], total: total) ?? Bounds(.zero)
    var draft = Claimant(sentence: sentence, rule: rule).draft(
      total, Claimant.Computation(result: sum, formula: terms.formula(parts[...]), operands: parts), subject: .total,
      strength: strength, verdict: verdict)
    if verdict == .inconsistent {
      draft.instead = SuspectParts(sentence: sentence, rule: rule, total: total, parts: parts).drafts()
    }
    return draft
  }
}
