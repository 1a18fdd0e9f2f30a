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
  private var lists = ScaledLists()
  private var periods = ParallelPeriods()
  /// Capitals of a few dollars that nothing in their own line shows to be wrong.
  private var few: [RecentFigures.Place] = []

  init() {}

  mutating func read(_ line: LineView) {
    recent.begin()
    drafts += lists.read(line, recent.line).map(Self.draft)
    drafts += periods.read(line, recent.line).map { Self.draft($0.later, beside: $0.earlier) }
    if case .cell = line.kind { return }
    readFew(line)
    for index in line.figures.indices {
      if let draft = draft(index, line) {
        drafts.append(draft)
      } else if let finding = ProductScale(line: line, index: index).finding() {
        drafts.append(Self.draft(finding, index, line, recent.line))
      } else if MoneyScale(line: line, index: index, near: []).isCapitalOfFewDollars {
        few.append(RecentFigures.Place(view: line, index: index, line: recent.line))
      }
      if !line.figures[index].isDuration { recent.add(index, line) }
    }
    for finding in CumulatedScale(line: line).findings() {
      let places = [finding.lost, finding.witness].map { RecentFigures.Place(view: line, index: $0, line: recent.line) }
      drafts.append(Self.draft(places[0], beside: places[1]))
    }
    for finding in ScaledSum(line: line).findings() { drafts.append(Self.draft(finding, line, recent.line)) }
    for finding in CumulatedFall(line: line).findings() {
      let places = [finding.earlier, finding.later].map {
        RecentFigures.Place(view: line, index: $0, line: recent.line)
      }
      drafts.append(Self.draft(fallen: places[1], places[0]))
    }
  }

  func conclude() -> [Draft] {
    var (last, found) = (lists, [ScaledList.Finding]())
    last.close(&found)
    return drafts + found.map(Self.draft)
  }

  /// "thu hút FDI đạt 298,1 USD", and in the next paragraph 16 dự án with 109,9 triệu USD.
  private mutating func readFew(_ line: LineView) {
    guard !few.isEmpty, !line.figures.isEmpty else { return }
    for place in few where place.line + 1 == recent.line {
      let scale = MoneyScale(line: place.view, index: place.index, near: [])
      guard let other = line.figures.firstIndex(where: { $0.unit == .dollar }), scale.isOfMany(line.figures[other])
      else {
        continue
      }
      drafts.append(Self.draft(place, beside: RecentFigures.Place(view: line, index: other, line: recent.line)))
    }
    few = []
  }

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
    Self.draft(RecentFigures.Place(view: line, index: index, line: recent.line), beside: witness)
  }
}
