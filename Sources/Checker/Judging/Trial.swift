import Figures

/// One way in which a printed figure may hang together with others.
struct Trial {
  var computation: Claimant.Computation
  var subject: Subject
  /// Whether the words leave no doubt that these figures belong together, so that a wrong result is an error.
  var accuses: Bool
  /// Whether the words suggest that these figures belong together, and no more: a wrong result is an error only where
  /// it
  /// looks like a slip of the pen (``Slip/isTelling(printed:right:)``).
  var suggests = false
  /// Whether these figures are the ones that would be tried first: a result near the printed figure is asked about.
  var asks = false
  var strength = Draft.Strength.sure
  var slip: Slip?
}

extension Claimant {
  /// The first trial that holds; else the first that accuses, or suggests and is off by a slip; else nothing.
  func decide(_ stated: Int, _ trials: [Trial]) -> Draft? {
    let figure = sentence[stated]
    let foreign = ForeignBracket(sentence: sentence, change: stated)
    for trial in trials where Agreement(trial.computation.result, with: figure) == .exact {
      return draft(stated, trial.computation, subject: trial.subject, strength: trial.strength)
    }
    for trial in trials where Agreement(trial.computation.result, with: figure) == .cutOff {
      return draft(stated, trial.computation, subject: trial.subject, strength: trial.strength)
    }
    for trial in trials
    where (trial.accuses || trial.suggests && isSlip(trial.computation.result, figure)) && !isRoughly(trial, figure)
      && isWithinReach(trial.computation.result, figure, trial.slip, isCertain: trial.strength == .certain)
      && !foreign.isBase(among: trial.computation.operands)
    {
      let isDoubtful = isDoubtful(stated, trial)
      return draft(
        stated, trial.computation, subject: trial.subject, strength: trial.strength, slip: trial.slip,
        verdict: isDoubtful ? .unverifiable : nil)
    }
    for trial in trials
    where trial.asks && Self.isNear(trial.computation.result, figure)
      && !sentence.saysElsewhere(trial.computation.result, than: stated)
      && !foreign.isBase(among: trial.computation.operands)
    {
      return draft(
        stated, trial.computation, subject: trial.subject, strength: .likely, slip: trial.slip, verdict: .unverifiable)
    }
    return nil
  }

  /// "2,185 triệu" may be two thousand: what rests on it is asked, not accused. Not where another number nearby shows
  /// what its writer's comma is ("5,14 tỷ USD"), nor where a rate comes from two figures written alike.
  private func isDoubtful(_ stated: Int, _ trial: Trial) -> Bool {
    let operands = trial.computation.operands
    guard (operands + [stated]).contains(where: { sentence[$0].isAmbiguous }) else { return false }
    let rate = sentence[stated]
    if !rate.isAmbiguous, rate.isPercent || rate.unit == .times, operands.allSatisfy({ sentence[$0].isAmbiguous }) {
      return false
    }
    return trial.subject != .share || !sentence.usesDecimalCommas(around: stated)
  }

  /// "gần 1.250 tỷ đồng, chiếm 1,46%" of "trên 86.000 tỷ đồng": what is told roughly gives no rate to the last digit; nor do
  /// amounts of few digits, off by no more than their own rounding.
  private func isRoughly(_ trial: Trial, _ figure: Figure) -> Bool {
    guard trial.subject == .share || trial.subject == .attainment else { return false }
    let result = trial.computation.result
    if trial.computation.operands.contains(where: { sentence[$0].approximation != .exact }) {
      return Self.isNear(result, figure, 50)
    }
    guard figure.isPercent, trial.strength < .certain, let value = figure.magnitude, let half = figure.halfStep,
      let width = try? result.upper.subtracting(result.lower), let slack = try? half.adding(width),
      let low = try? value.subtracting(slack), let high = try? value.adding(slack)
    else { return false }
    return width > .zero && result.overlaps(low, high)
  }

  /// Within a sixth, or another part, of each other: two rates that have nothing to do with each other seldom are.
  static func isNear(_ result: Bounds, _ figure: Figure, _ part: Int64 = 6) -> Bool {
    guard let printed = figure.magnitude?.magnitude,
      let slack = try? printed.divided(by: ExactDecimal(part), places: 4),
      let low = try? printed.subtracting(slack), let high = try? printed.adding(slack)
    else { return false }
    return result.overlaps(low, high)
  }

  /// Whether the computed figure has one value, and the printed one is that value mistyped.
  private func isSlip(_ result: Bounds, _ figure: Figure) -> Bool {
    guard let right = Writing.expected(result, like: figure).value else { return false }
    return Slip.isTelling(printed: figure.value, right: right)
  }

  /// What is many times the printed figure, or a small part of it, belongs to something else: nobody prints 2,63% for
  /// 3.786%. A
  /// decimal mark moved, or one of the known slips, explains any distance.
  func isWithinReach(_ result: Bounds, _ figure: Figure, _ slip: Slip?, isCertain: Bool = false) -> Bool {
    guard slip == nil, let printed = figure.magnitude?.magnitude, printed > .zero else { return true }
    // "vượt 7 chi bộ so với chỉ tiêu 5 chi bộ" beside 6: small counts are soon ten times as large.
    if isCertain, figure.isCount, result.isExact, let gap = try? result.lower.magnitude.subtracting(printed),
      gap.magnitude < Self.few
    {
      return true
    }
    let reach = isCertain ? Self.farReach : Self.reach
    let low = min(result.lower.magnitude, result.upper.magnitude)
    let high = max(result.lower.magnitude, result.upper.magnitude)
    let isFar = (try? low > printed.multiplied(by: reach)) ?? false
    let isTiny = (try? high.multiplied(by: reach) < printed) ?? false
    guard isFar || isTiny else { return true }
    if isShifted(result, figure) { return true }
    return Writing.expected(result, like: figure).value.map { Slip.isTelling(printed: figure.value, right: $0) }
      ?? false
  }

  /// "26%" for 2,6%: right but for the decimal mark.
  private func isShifted(_ result: Bounds, _ figure: Figure) -> Bool {
    guard let value = figure.magnitude, let half = figure.halfStep, let low = try? value.subtracting(half),
      let high = try? value.adding(half)
    else { return false }
    return [-1, 1].contains { step in
      guard let from = try? low.shifted(by: step), let to = try? high.shifted(by: step) else { return false }
      return result.overlaps(from, to)
    }
  }

  private static let few = ExactDecimal(10)
  private static let reach = ExactDecimal(3)
  /// Where the words name both figures, a printed one may be farther off.
  private static let farReach = ExactDecimal(10)
}

extension SentenceView {
  /// "5,14", "15,2%": a comma that can be nothing but a decimal mark stands in a number nearby.
  func usesDecimalCommas(around index: Int) -> Bool {
    let near = max(0, index - 10)..<min(line.figures.count, index + 6)
    return near.contains { place in
      let figure = line.figures[place]
      return figure.decimals > 0 && figure.decimals != 3 && line.text(figure.number).contains(",")
    }
  }

  /// Whether another rate printed nearby is what was computed: those two figures are its own.
  func saysElsewhere(_ result: Bounds, than stated: Int) -> Bool {
    let figures = line.figures
    return (max(0, stated - 6)..<min(figures.count, stated + 6)).contains { other in
      other != stated && figures[other].unit == figures[stated].unit && figures[other].upper == nil
        // "28 ý kiến" is no average of workers.
        && (figures[stated].isPercent || figures[other].isLike(figures[stated]))
        && Agreement(result, with: figures[other]) == .exact
    }
  }
}
