import Figures

/// "9.513 trẻ nam, 7.590 trẻ nữ …, tỷ số giới tính là 125 nam/100 nữ"; "diện tích 61 km², dân số 6.123 người …, mật độ dân số 100
/// người/km²": indicators that everybody works out alike, beside what they are worked out of. Accuses a ratio of the sexes told the
/// wrong way round, and a density beside the one area and the one number of people it can be of.
struct PopulationRule: RecentRule {
  static let description = RuleDescription(
    "ratio.population", .ratio, vi: "Mật độ dân số, tỷ số giới tính so với diện tích, số dân, số nam, số nữ",
    en: "Population density and sex ratio beside what they are worked out of")

  var drafts: [Draft] = []
  var recent = RecentFigures()

  init() {}

  func draft(_ index: Int, _ line: LineView) -> Draft? { sexes(index, line) ?? density(index, line) }

  // MARK: Sexes

  private enum Sex { case male, female }

  /// 125 nam/100 nữ, 109,4 bé trai/100 bé gái
  private func sexes(_ index: Int, _ line: LineView) -> Draft? {
    guard let (sex, stated) = ratio(index, line) else { return nil }
    let people = recent.last(12) {
      $0.isCount && $0.whole == nil && $0.value > ExactDecimal(100) && self.sex($0) != nil
    }
    guard let men = people.first(where: { self.sex($0.figure) == .male }),
      let women = people.first(where: { self.sex($0.figure) == .female }), abs(men.index - women.index) == 1,
      men.line == women.line, let male = men.figure.bounds(), let female = women.figure.bounds()
    else { return nil }
    let (top, bottom) = sex == .male ? (male, female) : (female, male)
    let (one, two) = sex == .male ? (men.stored, women.stored) : (women.stored, men.stored)
    guard let result = top.percent(of: bottom), let turned = bottom.percent(of: top) else { return nil }
    let fits = Agreement(result, with: like(stated)) != .none
    guard fits || Agreement(turned, with: like(stated)) != .none else { return nil }
    return StoredFigure(index, line).draft(
      Self.description, of: [two, one], result: result, formula: "\(one.number) ÷ \(two.number) × 100",
      subject: .ratio, verdict: fits ? Agreement(result, with: like(stated)).verdict : .inconsistent)
  }

  /// What is told for a hundred of the other sex: "125 nam/100 nữ", in one figure or in two.
  private func ratio(_ index: Int, _ line: LineView) -> (Sex, Figure)? {
    let first = line.figures[index]
    if first.whole == ExactDecimal(100), let other = sex(first) {
      let words = first.number.map { line.tokens[$0].word }
      let own = other == .male ? Self.female : Self.male
      return words.contains { own.contains($0) } ? (other == .male ? .female : .male, first) : nil
    }
    let next = index + 1
    guard next < line.figures.count, line.figures[next].value == ExactDecimal(100), line.figures[next].isCount,
      let sex = self.sex(first), let other = self.sex(line.figures[next]), sex != other, first.upper == nil,
      hasSlash(index, line)
    else { return nil }
    return (sex, first)
  }

  /// Rounded as a percentage is, for it counts nobody.
  private func like(_ figure: Figure) -> Figure {
    var measured = figure
    measured.unit = .percent
    measured.whole = nil
    return measured
  }

  private func sex(_ figure: Figure) -> Sex? {
    let words = figure.noun.prefix(3)
    let isMale = words.contains { Self.male.contains($0) }
    let isFemale = words.contains { Self.female.contains($0) }
    return isMale == isFemale ? nil : isMale ? .male : .female
  }

  private func hasSlash(_ index: Int, _ line: LineView) -> Bool {
    let gap = line.figures[index].tokens.upperBound..<line.figures[index + 1].tokens.lowerBound
    return gap.count <= 5 && (line.hasMark("/", in: gap) || gap.contains { line.tokens[$0].word == Self.over })
  }

  private static let male = LineReader.words("nam trai")
  private static let female = LineReader.words("nữ gái")
  private static let over = Word("trên")
}
