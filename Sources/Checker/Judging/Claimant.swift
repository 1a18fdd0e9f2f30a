import Figures

/// Puts a computed figure beside the printed one and writes the draft.
struct Claimant {
  let sentence: SentenceView
  let rule: RuleDescription

  /// What was computed, and how it is written.
  struct Computation {
    var result: Bounds
    var operands: [Int]
    private var write: () -> String

    /// - Parameter formula: `202 − 42`. Written only where it is told: of the many computations that are tried, few
    ///   are.
    init(result: Bounds, formula: @autoclosure @escaping () -> String, operands: [Int]) {
      self.result = result
      self.operands = operands
      write = formula
    }

    var formula: String {
      get { write() }
      set { write = { newValue } }
    }
  }

  /// The draft for figure `stated` and a computation in the same base units (per cent for percentages).
  func draft(
    _ stated: Int, _ computation: Computation, subject: Subject, strength: Draft.Strength = .sure, slip: Slip? = nil,
    verdict forced: Verdict? = nil
  ) -> Draft {
    let figure = sentence[stated]
    let verdict = forced ?? Agreement(computation.result, with: figure).verdict
    let right = Writing.expected(computation.result, like: figure)
    let unit = Writing.unit(of: figure, sentence.line)
    let printed = sentence.line.text(figure.number) + unit
    let parts = (computation.operands + [stated]).map { sentence.line.part(sentence[$0]) }
    let lost = verdict == .inconsistent ? Writing.lostScale(computation.result, figure) : nil
    let shown = (lost ?? right.text) + unit
    return Draft(
      rule: rule, verdict: verdict, strength: strength, figure: sentence.line.spot(of: figure), operands: parts,
      stated: figure.upper.map { "\(figure.value.plain)..\($0.plain)" } ?? figure.value.plain,
      expected: right.plain,
      wording: .arithmetic(
        subject: subject, printed: printed,
        arithmetic: "\(computation.formula) \(Writing.sign(computation.result, like: figure, subject)) \(shown)",
        right: shown,
        slip: slip ?? (lost == nil ? nil : .scaleWord) ?? right.value.flatMap { Slip(printed: figure.value, right: $0) }
      ),
      isMistyped: slip?.isOfReading ?? right.value.map { Slip.isTelling(printed: figure.value, right: $0) } ?? false)
  }
}

/// Figures as a person writes them, for explanations.
enum Writing {
  /// A computed figure rounded as the printed one is.
  static func expected(_ result: Bounds, like figure: Figure) -> (text: String, plain: String, value: ExactDecimal?) {
    func scaled(_ value: ExactDecimal) -> ExactDecimal {
      let inUnit = (try? value.shifted(by: -figure.exponent)) ?? value.divided(byPowerOfTen: figure.exponent)
      return inUnit.rounded(to: places(figure, inUnit))
    }
    let low = scaled(result.lower)
    let high = scaled(result.upper)
    if low == high { return (VietnameseNumber.write(low), low.plain, low) }
    return ("\(VietnameseNumber.write(low))…\(VietnameseNumber.write(high))", "\(low.plain)..\(high.plain)", nil)
  }

  /// Between a formula and what it comes to: "12,4 − 8,1" is no 4, where four is printed, but nearly so. Quotients are rounded by custom.
  static func sign(_ result: Bounds, like figure: Figure, _ subject: Subject) -> String {
    switch subject {
    case .increase, .decrease, .total, .part, .remainder, .points, .balance, .stock, .restOfWhole: break
    default: return "="
    }
    let isRounded = [result.lower, result.upper].contains { value in
      guard let inUnit = try? value.shifted(by: -figure.exponent) else { return false }
      return inUnit.rounded(to: places(figure, inUnit)) != inUnit
    }
    return isRounded ? "≈" : "="
  }

  /// "28,5 tỷ" where "28,5 USD" is printed of what comes to thousands of millions; nil where no scale word alone is wanting.
  static func lostScale(_ result: Bounds, _ figure: Figure) -> String? {
    guard figure.unit?.isMoney == true, figure.exponent == 0 else { return nil }
    return scales.lazy.compactMap { scale -> String? in
      guard let low = try? result.lower.shifted(by: -scale.exponent),
        let high = try? result.upper.shifted(by: -scale.exponent),
        Agreement(Bounds(low, high), with: figure).holds
      else { return nil }
      return "\(VietnameseNumber.write(figure.value)) \(scale.name)"
    }.first
  }
  private static let scales: [(exponent: Int, name: String)] = [(9, "tỷ"), (6, "triệu"), (3, "nghìn")]

  /// As many decimals as are printed; one for a percentage printed whole, so that 77,5 is not shown as 78.
  private static func places(_ figure: Figure, _ value: ExactDecimal) -> Int {
    if figure.isPercent, figure.decimals == 0 { return 1 }
    if figure.isCount { return min(value.normalized.scale, 1) }
    return figure.decimals
  }

  /// `%`, ` tỷ USD`, ` đảng viên`: as printed, with the space before.
  static func unit(of figure: Figure, _ line: LineView) -> String {
    let range = figure.number.upperBound..<max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    guard !range.isEmpty else { return "" }
    let isGlued = line.tokens[range.lowerBound].isGlued
    return (isGlued ? "" : " ") + line.text(range)
  }
}

extension ExactDecimal {
  /// Shifted down with what does not fit rounded away.
  func divided(byPowerOfTen exponent: Int) -> ExactDecimal {
    guard exponent > 0, let power = try? ExactDecimal(1).shifted(by: exponent) else { return self }
    return (try? divided(by: power, places: 4)) ?? self
  }
}

extension Writing {
  /// 61 of "61/61".
  static func part(_ figure: Figure, _ line: LineView) -> String {
    figure.whole == nil ? number(figure, line) : VietnameseNumber.write(figure.value)
  }

  /// The number as printed, with its scale word and `%`, for a formula.
  static func number(_ figure: Figure, _ line: LineView) -> String {
    let range = figure.number
    let number = line.text(range)
    if figure.isPercent { return number + "%" }
    guard figure.exponent > 0 else { return number }
    return line.text(
      figure.number
        .lowerBound..<min(figure.tokens.upperBound, figure.number.upperBound + (figure.exponent == 12 ? 2 : 1)))
  }
}
