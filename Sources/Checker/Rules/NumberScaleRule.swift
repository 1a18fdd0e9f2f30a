import Figures
import Language

/// "Doanh thu quý III ước đạt 9.216 đồng, 9 tháng 25.131 tỷ đồng"; "nhập khẩu 7,067 tỷ USD (nguyên liệu 6.736 tỷ USD, máy móc 331
/// triệu USD)": an amount of money a thousand times or more too large or too small, for its scale word is lost or raised, or its
/// comma is a dot. Accuses only where no other reading is left: more dollars than the country makes, turnover in single
/// đồng beside billions, or a number that fits its neighbours to the last digit once its mark is moved.
struct NumberScaleRule: RecentRule {
  static let description = RuleDescription(
    "number.scale", .order, vi: "Số tiền lệch cả nghìn lần so với các số bên cạnh",
    en: "An amount of money a thousand times off from those beside it")

  var drafts: [Draft] = []
  var recent = RecentFigures()

  init() {}

  func draft(_ index: Int, _ line: LineView) -> Draft? {
    let figure = line.figures[index]
    guard let unit = figure.unit, unit == .dong || unit == .dollar, figure.upper == nil, figure.rates.isEmpty else {
      return nil
    }
    guard let witness = MoneyScale(line: line, index: index, near: near(index, line)).witness,
      !mayBeDecimal(figure, line)
    else { return nil }
    return draft(index, witness, line)
  }

  /// "tăng thêm 3.84 tỷ USD, … 1.207 tỷ USD": in a paragraph that writes decimals behind a point, three of them may stand there.
  private func mayBeDecimal(_ figure: Figure, _ line: LineView) -> Bool {
    let digits = line.text(figure.number).split(separator: ".", omittingEmptySubsequences: false)
    guard figure.decimals == 0, digits.count == 2, digits[1].count == 3 else { return false }
    return line.figures.contains {
      $0.decimals > 0 && $0.unit != nil && line.text($0.number).contains(".") && !line.text($0.number).contains(",")
    }
  }

  /// Amounts of the same money before it, and behind it in its line.
  private func near(_ index: Int, _ line: LineView) -> [RecentFigures.Place] {
    let unit = line.figures[index].unit
    let behind = (index + 1..<min(line.figures.count, index + 10)).filter { line.figures[$0].unit == unit }
    return behind.map { RecentFigures.Place(view: line, index: $0, line: recent.line) }
      + recent.last(10) { $0.unit == unit && $0.upper == nil }
  }

  private func draft(_ index: Int, _ witness: RecentFigures.Place, _ line: LineView) -> Draft {
    let figure = line.figures[index]
    let printed = line.text(figure.tokens)
    let other = witness.view.text(witness.figure.tokens)
    return Draft(
      rule: Self.description, verdict: .inconsistent, figure: line.spot(of: figure),
      operands: [witness.view.part(witness.figure), line.part(figure)], stated: figure.value.plain, expected: nil,
      wording: .said(
        summary: Phrases.NumberScale.wrong(printed, other), explanation: Phrases.NumberScale.why(printed, other),
        suggestion: Phrases.NumberScale.lookUp))
  }
}
