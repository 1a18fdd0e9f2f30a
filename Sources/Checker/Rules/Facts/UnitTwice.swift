import Figures

/// "Tổng diện tích tự nhiên là 1.245,36 ha …. Tổng diện tích tự nhiên là 1.245,36 km2": one number of one name, with two units.
struct UnitTwice {
  private struct Told {
    let figure: Figure
    let name: [Word]
    let part: Draft.Part
    let printed: String
  }

  private var told: [Told] = []
  private static let kept = 60
  private static let words = 4

  mutating func read(_ line: LineView, _ drafts: inout [Draft]) {
    for index in line.figures.indices {
      guard let next = told(index, line) else { continue }
      if let earlier = told.last(where: { Self.isSame($0, next) }) {
        drafts.append(
          RestatedRule.draft((earlier.part, earlier.printed), (next.part, next.printed), .inconsistent, slip: nil))
      }
      told.append(next)
      if told.count > Self.kept { told.removeFirst() }
    }
  }

  private func told(_ index: Int, _ line: LineView) -> Told? {
    let figure = line.figures[index]
    guard case .physical? = figure.unit, figure.upper == nil, figure.whole == nil, figure.rates.isEmpty,
      figure.tellingDigits > 3
    else { return nil }
    let named = GapWords(line: line, index: index).own.filter {
      line.tokens[$0].isWord && !Self.verbs.contains(line.tokens[$0].word)
    }
    guard named.count >= Self.words else { return nil }
    return Told(
      figure: figure, name: named.suffix(Self.words).map { line.tokens[$0].word }, part: line.part(figure),
      printed: Writing.printed(figure, line))
  }

  private static func isSame(_ earlier: Told, _ later: Told) -> Bool {
    earlier.figure.value == later.figure.value && earlier.figure.unit != later.figure.unit && earlier.name == later.name
  }

  private static let verbs = LineReader.words("là đạt được ước có khoảng gần hơn trên")
}
