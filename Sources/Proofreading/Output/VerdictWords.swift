import Checker
import Figures
import Language

extension Verdict {
  /// The word that stands before a finding.
  public var word: Phrase {
    switch self {
    case .consistent: Phrases.Checking.right
    case .rounded: Phrases.Checking.rounded
    case .inconsistent: Phrases.Checking.wrong
    case .unverifiable: Phrases.Checking.question
    }
  }
}

extension CheckedClaim {
  /// The value that its figures give, as a person writes it, with the unit of the figure that is judged; nil where there
  /// is nothing to correct.
  public func correction(_ tongue: Tongue) -> String? {
    guard verdict == .inconsistent || verdict == .rounded, let expected else { return nil }
    let unit = operands.first { $0.range == figure }?.unit ?? ""
    let separator = unit.isEmpty || unit == "%" ? "" : " "
    let bounds = expected.split(separator: "..", maxSplits: 1).map { Self.written(String($0), tongue) }
    let value =
      expected.contains("..") && bounds.count == 2
      ? Phrases.Checking.fromTo(bounds[0], bounds[1])[tongue] : Self.written(expected, tongue)
    return value + separator + unit
  }

  /// What is wrong and what would be right: `155 trừ 80 không phải là 76 (đúng: 75 dự án)`.
  public func headline(_ tongue: Tongue) -> String {
    let summary = summary[tongue]
    guard let correction = correction(tongue) else { return summary }
    let clause = summary.hasSuffix(".") ? String(summary.dropLast()) : summary
    return "\(clause) (\(Phrases.Checking.shouldBe(correction)[tongue]))"
  }

  private static func written(_ value: String, _ tongue: Tongue) -> String {
    guard tongue == .vi, let number = try? NumberStyle.plain.read(value) else { return value }
    return VietnameseNumber.write(number)
  }
}
