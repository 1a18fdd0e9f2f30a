import Figures
import Language

/// Figures that the words put in an order, and that keep it: a part and its whole, what came in a month and in the year so
/// far, the highest of a list and the others.
struct ToldTie {
  enum Kind {
    /// The judged one is no more than the other.
    case within
    /// The judged one is no less than the other: "vượt mục tiêu 150 ha".
    case above
    /// The judged one is the whole, and the others do not fill it: "gồm A 19, B 66 …".
    case partly
    /// The judged one is the largest, or the smallest, of them.
    case highest, lowest
    /// The judged one is part and whole at once: "12/16 khu".
    case fraction
  }

  let kind: Kind
  let judged: ToldBounds.Place
  let others: [ToldBounds.Place]

  init(_ kind: Kind, _ judged: ToldBounds.Place, _ others: [ToldBounds.Place]) {
    self.kind = kind
    self.judged = judged
    self.others = others
  }

  func draft(_ rule: RuleDescription) -> Draft {
    let formula = formula
    return Draft(
      rule: rule, verdict: .consistent, strength: .possible, figure: judged.view.spot(of: judged.figure),
      operands: (others + [judged]).map { $0.view.part($0.figure) }, stated: judged.figure.value.plain, expected: nil,
      wording: .said(
        summary: summary, explanation: Phrase(vi: formula, en: formula), suggestion: Phrases.Claims.nothingToDo))
  }

  private var summary: Phrase {
    let own = judged.printed
    switch kind {
    case .within: return Phrases.Subsets.fitsTotal(own, others[0].printed)
    case .above: return Phrases.Subsets.fitsTotal(others[0].printed, own)
    case .partly: return Phrases.Subsets.partsFit(own)
    case .highest: return Phrases.Subsets.isHighest(own)
    case .lowest: return Phrases.Subsets.isLowest(own)
    case .fraction: return Phrases.Subsets.fitsWhole(own)
    }
  }

  private var formula: String {
    let own = judged.amount
    let rest = others.map(\.amount)
    switch kind {
    case .within: return "\(own) ≤ \(rest[0])"
    case .above: return "\(own) ≥ \(rest[0])"
    case .partly: return "\(rest.joined(separator: " + ")) ≤ \(own)"
    case .highest: return "\(own) ≥ \(rest.joined(separator: "; "))"
    case .lowest: return "\(own) ≤ \(rest.joined(separator: "; "))"
    case .fraction: return own.split(separator: "/").joined(separator: " ≤ ")
    }
  }
}

extension ToldBounds.Place {
  /// As printed, with its unit and name.
  var printed: String { view.text(figure.tokens) + Writing.name(figure, view) }
  /// As a formula has it.
  fileprivate var amount: String { Writing.number(figure, view) }

  /// Both counted or measured alike, and both growths or both levels.
  func isLike(_ other: Self) -> Bool {
    let (first, second) = (figure, other.figure)
    guard (first.role == .growth) == (second.role == .growth), first.isDuration == second.isDuration else {
      return false
    }
    if first.unit != nil || second.unit != nil { return first.unit == second.unit }
    guard !first.noun.isEmpty, !second.noun.isEmpty else { return false }
    return NounKinship.akin(first.noun, second.noun) || NounKinship.arePeople(first.noun, second.noun)
  }
}
