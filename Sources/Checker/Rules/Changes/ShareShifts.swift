import Figures

/// "Công nghiệp chiếm 51,2%, tăng 4,6%; dịch vụ chiếm 33,5%, giảm 1,9%; nông nghiệp chiếm 15,3%, giảm 2,7%": what some shares of a whole win
/// others lose. Three and more that gain and lose nearly, but not quite, as much are wrong; what leaves more over may be rates of growth, which are told in
/// the same way.
struct ShareShifts {
  let sentence: SentenceView
  let rule: RuleDescription

  func draft() -> Draft? {
    let shares = Array(sentence.range.dropLast().filter { isShare($0) && isShift($0 + 1) }.prefix(Terms.window))
    guard shares.count > 1, zip(shares, shares.dropFirst()).allSatisfy({ $0 + 2 == $1 }), let last = shares.last else {
      return nil
    }
    let shifts = shares.map { $0 + 1 }
    guard let whole = sum(shares), let rest = try? whole.value.subtracting(ExactDecimal(100)),
      rest.magnitude <= whole.slack, let all = sum(shifts)
    else { return nil }
    let isRight = all.value.magnitude <= all.slack
    guard isRight || all.value.magnitude <= Self.little && Set(shifts.map { sentence[$0].sign }).count > 1,
      let others = sum(Array(shifts.dropLast()))
    else { return nil }
    // What the last must be: the others' sum, the other way round.
    let size = sentence[last + 1].sign < 0 ? others.value : (try? ExactDecimal.zero.subtracting(others.value)) ?? .zero
    guard let low = try? size.subtracting(others.slack), let high = try? size.adding(others.slack) else { return nil }
    let formula = shifts.dropLast().map { sign($0) + Writing.number(sentence[$0], sentence.line) }.joined(
      separator: " ")
    let isWrong =
      !isRight && shares.count > 2 && all.value.magnitude <= Self.least
      && all.value.magnitude > ((try? all.slack.adding(all.slack)) ?? all.slack)
    return Claimant(sentence: sentence, rule: rule).draft(
      last + 1,
      Claimant.Computation(result: Bounds(low, high), formula: formula, operands: Array(shifts.dropLast())),
      subject: .points, strength: .likely, verdict: isRight ? .consistent : isWrong ? .inconsistent : .unverifiable)
  }

  private func sign(_ index: Int) -> String { sentence[index].sign < 0 ? "− " : "+ " }

  /// "chiếm 33,5%, giảm 1,9% so với năm 2015": what follows is of the change.
  private func isShare(_ index: Int) -> Bool {
    let figure = sentence[index]
    return figure.isPercent && figure.role == .share && figure.upper == nil && figure.approximation == .exact
  }

  private func isShift(_ index: Int) -> Bool {
    let figure = sentence[index]
    return (figure.isPercent || figure.unit == .points) && figure.upper == nil && figure.sign != 0
      && [.growth, .change].contains(figure.role) && figure.approximation == .exact
  }

  /// With their signs, and half of the last digit of each.
  private func sum(_ indices: [Int]) -> (value: ExactDecimal, slack: ExactDecimal)? {
    var (value, slack) = (ExactDecimal.zero, ExactDecimal.zero)
    for index in indices {
      let isLoss = sentence[index].sign < 0 && isShift(index)
      guard let half = sentence[index].halfStep, let more = try? slack.adding(half),
        let next = try? isLoss ? value.subtracting(sentence[index].value) : value.adding(sentence[index].value)
      else { return nil }
      (value, slack) = (next, more)
    }
    return (value, slack)
  }

  /// Points that shares printed with a digit less may be off by.
  private static let least = ExactDecimal(coefficient: 3, scale: 1)
  private static let little = ExactDecimal(coefficient: 5, scale: 1)
}
