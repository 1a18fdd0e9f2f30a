import Figures

/// Holds a printed figure against what the figures beside it give.
struct SlipJudge {
  let line: LineView
  let index: Int
  private var figure: Figure { line.figures[index] }

  /// Figures to either side among which what was worked out may stand.
  private static let reach = 16
  /// Figures to either side among which parts are looked for.
  private static let window = 48

  /// A printed number whose slips tell something: exact, no rate, of three digits or more.
  var isCandidate: Bool {
    figure.upper == nil && figure.whole == nil && figure.approximation == .exact && !figure.isDuration
      && !figure.isSpelled && figure.rates.isEmpty && !figure.isAmbiguous && (figure.unit == nil || isMeasured)
      && figure.value.coefficient.magnitude > 99 && ![.average, .part, .base, .from, .plan].contains(figure.role)
  }

  private var isMeasured: Bool {
    switch figure.unit {
    case .dong, .dollar, .otherMoney, .physical: true
    default: false
    }
  }

  /// The figures of a stretch that can be added up to this one; a constant number of them is looked at.
  func like(_ range: Range<Int>) -> [Int] {
    range.clamped(to: max(0, index - Self.window)..<index + Self.window).filter { other in
      let its = line.figures[other]
      guard other != index, its.upper == nil, its.whole == nil, !its.isDuration, its.rates.isEmpty, !its.isSpelled,
        !its.isAmbiguous, its.approximation == .exact, its.role != .average, its.sign >= 0,
        (its.role == .change) == (figure.role == .change)
      else { return false }
      // "Cẩm Điền 2 là 2.567 người": the number of a name.
      if its.mayNumberAName { return false }
      return figure.unit == nil ? its.isCount && its.isLike(figure) : its.unit == figure.unit
    }
  }

  /// The draft where no reading gives the figure as it is printed, and just one value gives it but for a slip.
  func draft(_ readings: [SlipReading], _ rule: RuleDescription) -> Draft? {
    guard !readings.isEmpty, let printed = figure.magnitude,
      !readings.contains(where: { Agreement($0.range, with: figure) != .none })
    else { return nil }
    let slips = readings.filter { isSlip($0.point, printed) }
    guard let slip = slips.first, slips.allSatisfy({ $0.point == slip.point }), !isSaidOfOthers(slip.point) else {
      return nil
    }
    let sentence = SentenceView(line: line, sentence: line.sentences[figure.sentence], number: figure.sentence)
    let draft = Claimant(sentence: sentence, rule: rule).draft(
      index, Claimant.Computation(result: slip.point, formula: slip.formula, operands: slip.operands),
      subject: slip.subject, strength: .likely)
    let thoughts = SecondThoughts(line: line)
    let told = [index] + slip.operands
    return thoughts.isOneInWords(draft) || thoughts.isRoundedMore(draft)
      || KindPrices(line: line, figures: told).areTold
      ? nil : draft
  }

  private func isSlip(_ point: Bounds, _ printed: ExactDecimal) -> Bool {
    if isOtherScale(point, printed) || isCarry(point, printed) { return true }
    guard let right = Writing.expected(point, like: figure).value else { return false }
    return Slip.isTelling(printed: figure.value, right: right)
  }

  /// "24,5 tỷ USD" for 12,4 + 8,6 + 3,5 triệu.
  private func isOtherScale(_ sum: Bounds, _ printed: ExactDecimal) -> Bool {
    [-3, -1, 1, 3].contains { step in (try? printed.shifted(by: step)).map { sum.overlaps($0, $0) } ?? false }
  }

  /// "2.905" for 1.865 + 1.140: what was to be carried is forgotten.
  private func isCarry(_ sum: Bounds, _ printed: ExactDecimal) -> Bool {
    guard figure.value.coefficient.magnitude > 999, let gap = try? sum.lower.subtracting(printed) else { return false }
    let digits = String(gap.coefficient.magnitude)
    return digits.first == "1" && digits.dropFirst().allSatisfy { $0 == "0" }
  }

  /// Another figure nearby is what was added up: this one is something else.
  private func isSaidOfOthers(_ sum: Bounds) -> Bool {
    (max(0, index - Self.reach)..<min(line.figures.count, index + Self.reach)).contains { other in
      other != index && line.figures[other].isLike(figure) && Agreement(sum, with: line.figures[other]) == .exact
    }
  }
}
