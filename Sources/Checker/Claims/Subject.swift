import Language

/// What the judged figure of a claim is.
enum Subject: Sendable {
  case increase, decrease, growth, fall, points, ratio, multiple, attainment, excess, share, total, part, remainder,
    average
  case product, conversion, count, balance, stock, restOfWhole, profit

  var phrase: Phrase {
    switch self {
    case .increase: Phrases.ClaimSubjects.increase
    case .decrease: Phrases.ClaimSubjects.decrease
    case .growth: Phrases.ClaimSubjects.growth
    case .fall: Phrases.ClaimSubjects.fall
    case .points: Phrases.ClaimSubjects.points
    case .ratio: Phrases.ClaimSubjects.ratio
    case .multiple: Phrases.ClaimSubjects.multiple
    case .attainment: Phrases.ClaimSubjects.attainment
    case .excess: Phrases.ClaimSubjects.excess
    case .share: Phrases.ClaimSubjects.share
    case .total: Phrases.ClaimSubjects.total
    case .part: Phrases.ClaimSubjects.part
    case .remainder: Phrases.ClaimSubjects.remainder
    case .average: Phrases.ClaimSubjects.average
    case .product: Phrases.ClaimSubjects.product
    case .conversion: Phrases.ClaimSubjects.conversion
    case .count: Phrases.ClaimSubjects.count
    case .balance: Phrases.ClaimSubjects.balance
    case .stock: Phrases.ClaimSubjects.stock
    case .restOfWhole: Phrases.ClaimSubjects.restOfWhole
    case .profit: Phrases.ClaimSubjects.profit
    }
  }
}

extension Wording {
  /// Whether one written number is more than another, whatever their decimals.
  private static func isMore(_ one: String, than other: String) -> Bool {
    func thousandths(_ number: String) -> Int {
      let parts = number.split(separator: ",", maxSplits: 1).map { $0.filter(\.isWholeNumber) }
      let rest = String((parts.dropFirst().first ?? "").prefix(3))
      return Int((parts.first ?? "") + rest + String(repeating: "0", count: 3 - rest.count)) ?? 0
    }
    return thousandths(one) > thousandths(other)
  }

  /// Summary, explanation and suggestion of a claim with this verdict.
  func sentences(_ verdict: Verdict) -> (summary: Phrase, explanation: Phrase, suggestion: Phrase) {
    switch self {
    case .said(let summary, let explanation, let suggestion): return (summary, explanation, suggestion)
    case .deferred(let wording): return wording().sentences(verdict)
    case .arithmetic(let subject, let printed, let arithmetic, let right, let slip):
      let name = subject.phrase
      let sum = Phrase(vi: arithmetic, en: arithmetic)
      switch verdict {
      case .consistent: return (Phrases.Claims.right(name, printed: printed), sum, Phrases.Claims.nothingToDo)
      case .rounded:
        let said =
          Self.isMore(printed, than: right)
          ? Phrases.Claims.roundedInSteps(name, printed: printed, right: right)
          : Phrases.Claims.cutOff(name, printed: printed, right: right)
        return (said, sum, Phrases.Claims.write(right, for: printed))
      case .unverifiable:
        return (Phrases.Claims.ask(name, printed: printed, right: right), sum, Phrases.Claims.lookUp(name))
      case .inconsistent:
        let explanation =
          if let slip {
            Phrase(
              vi: "\(arithmetic). \(Phrases.Claims.perhaps(slip.phrase).vi)",
              en: "\(arithmetic). \(Phrases.Claims.perhaps(slip.phrase).en)")
          } else {
            sum
          }
        return (
          Phrases.Claims.wrong(name, printed: printed, right: right), explanation,
          Phrases.Claims.write(right, for: printed)
        )
      }
    }
  }
}
