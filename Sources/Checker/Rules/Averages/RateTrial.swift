import Figures

/// A rate, a total and what lies between them, put together one way.
struct RateTrial: Sendable {
  var rate: Int
  var total: Int
  /// How many: a count of things, or a stretch of time.
  var count: Bounds
  /// The figure that prints it.
  var countFigure: Int?
  var countText: String
  /// Whether the words leave no doubt that the three belong together.
  var accuses: Bool
  /// Whether the three are near enough to ask about.
  var asks: Bool
  /// Whether the words name the total and the count.
  var isCertain = false
}

/// Judges rates against totals, either figure from the other.
struct RateJudge {
  let sentence: SentenceView
  let rule: RuleDescription

  /// total ÷ count beside the printed average.
  /// - Parameter isPrice: whether the rate is what each was given, not rounded.
  func average(_ trials: [RateTrial], isPrice: Bool = false) -> Draft? {
    decide(trials, stated: \.rate, subject: .average, isPrice: isPrice) { trial, alternative in
      let total = sentence[trial.total]
      guard let amount = total.bounds(alternative: alternative), let result = amount.over(trial.count) else {
        return nil
      }
      return Outcome(
        result: result, shown: total.point(alternative)?.over(trial.count) ?? result,
        formula: "\(Writing.number(total, sentence.line)) ÷ \(trial.countText)", operand: trial.total)
    }
  }

  /// rate × count beside the printed total.
  func product(_ trials: [RateTrial], isRounded: Bool) -> Draft? {
    decide(trials, stated: \.total, subject: .product) { trial, alternative in
      let rate = sentence[trial.rate]
      // A price is what it is: "mỗi suất 1 triệu đồng" is not rounded.
      let isExact = !isRounded && rate.decimals == 0
      let point = rate.point(alternative)
      guard let amount = (isExact ? point : nil) ?? (isRounded ? rate.measured : rate).bounds(alternative: alternative),
        let result = amount.times(trial.count)
      else { return nil }
      return Outcome(
        result: result, shown: point?.times(trial.count) ?? result,
        formula: "\(Writing.number(rate, sentence.line)) × \(trial.countText)", operand: trial.rate)
    }
  }

  /// What a trial gives: all it may be, and what is shown of it.
  private struct Outcome {
    var result: Bounds
    var shown: Bounds
    var formula: String
    var operand: Int
  }

  private func decide(
    _ trials: [RateTrial], stated: KeyPath<RateTrial, Int>, subject: Subject, isPrice: Bool = false,
    _ compute: (RateTrial, Bool) -> Outcome?
  ) -> Draft? {
    var accused: Draft?
    var cut: Draft?
    var asked: Draft?
    for trial in trials {
      let index = trial[keyPath: stated]
      let isAverage = subject == .average
      let printed = isAverage ? sentence[index].measured : sentence[index]
      for alternative in [false, true] {
        let source = sentence[isAverage ? trial.total : trial.rate]
        if alternative, source.alternative == nil { continue }
        guard let outcome = compute(trial, alternative) else { continue }
        let computation = Claimant.Computation(
          result: outcome.shown, formula: outcome.formula,
          operands: [outcome.operand] + (trial.countFigure.map { [$0] } ?? []))
        let claimant = Claimant(sentence: sentence, rule: rule)
        func draft(_ verdict: Verdict, _ strength: Draft.Strength) -> Draft {
          claimant.draft(index, computation, subject: subject, strength: strength, verdict: verdict)
        }
        if leavesRoom(outcome.result, printed, sentence[trial.rate], isAverage: isAverage) {
          return draft(.consistent, .sure)
        }
        if isPrice, trial.accuses, let price = printed.point(), let all = price.times(trial.count),
          let total = sentence[trial.total].bounds(), !all.overlaps(total.lower, total.upper),
          sentence[trial.total].approximation == .exact
        {
          let product = Claimant.Computation(
            result: all, formula: "\(Writing.number(printed, sentence.line)) × \(trial.countText)",
            operands: [index] + (trial.countFigure.map { [$0] } ?? []))
          accused = accused ?? claimant.draft(trial.total, product, subject: .product, verdict: .inconsistent)
          continue
        }
        // What comes to a whole number was not cut off: 126 ÷ 42 is 3, not 2.
        let isCut = Agreement(outcome.shown, with: printed).holds
        switch Agreement(outcome.result, with: printed) {
        case .exact: return draft(.consistent, .sure)
        case .cutOff where isCut: cut = cut ?? draft(.rounded, .sure)
        case .none, .cutOff:
          guard !alternative else { continue }
          // "2,150 tỷ đồng" may be two thousand: what is a thousandth is not out of reach.
          let isNear = source.alternative != nil || claimant.isWithinReach(outcome.shown, printed, nil)
          if trial.accuses, accused == nil, isNear {
            accused = draft(.inconsistent, trial.isCertain ? .certain : .sure)
          }
          if trial.asks, asked == nil { asked = draft(.unverifiable, .likely) }
        }
      }
    }
    return cut ?? accused ?? asked
  }

  /// "mỗi năm ít nhất 12", "cả nhiệm kỳ 50 trở lên": anything above does.
  private func leavesRoom(_ result: Bounds, _ printed: Figure, _ rate: Figure, isAverage: Bool) -> Bool {
    guard let value = printed.magnitude else { return false }
    if printed.approximation == .atLeast { return result.upper >= value }
    if printed.approximation == .atMost { return result.lower <= value }
    guard !isAverage else { return false }
    if rate.approximation == .atLeast { return value >= result.lower }
    if rate.approximation == .atMost { return value <= result.upper }
    return false
  }
}

extension Figure {
  /// The printed number itself; nil for a range and where hơn, gần or khoảng stands before.
  func point(_ alternative: Bool = false) -> Bounds? {
    guard upper == nil, approximation == .exact || approximation == .atLeast || approximation == .atMost else {
      return nil
    }
    return (try? (alternative ? self.alternative ?? value : value).shifted(by: exponent)).map { Bounds($0) }
  }

  /// The figure read as measured: an average of people is rounded like any other.
  var measured: Figure {
    guard isCount else { return self }
    var figure = self
    figure.unit = .physical(.none)
    return figure
  }
}
