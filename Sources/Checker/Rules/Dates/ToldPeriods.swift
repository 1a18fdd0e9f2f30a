import Figures

/// "Kỷ luật 410 đảng viên trong 5 năm qua" above "Báo cáo nhiệm kỳ 2015 - 2020 …": the years told in a line beside the period named in
/// the lines around it. Says only what fits.
struct ToldPeriods {
  struct Finding {
    let line: LineView
    let figure: Int
    let period: (line: LineView, tokens: Range<Int>)
  }

  private struct Years {
    let line: LineView
    let figure: Int
    let count: Int
    let number: Int
  }

  private struct Period {
    let line: LineView
    let tokens: Range<Int>
    let length: Int
    let number: Int
  }

  private var years: [Years] = []
  private var periods: [Period] = []
  private var lines = 0
  private static let reach = 3
  private static let kept = 4

  mutating func read(_ line: LineView) -> [Finding] {
    lines += 1
    let oldest = lines - Self.reach
    years.removeAll { $0.number < oldest }
    periods.removeAll { $0.number < oldest }
    let number = lines
    let newPeriods = line.mentions.lazy.compactMap { mention -> Period? in
      guard case .years(let first, let last) = mention.kind, last > first else { return nil }
      return Period(line: line, tokens: mention.tokens, length: last - first, number: number)
    }.prefix(Self.kept)
    let newYears = ToldSpans(line: line).goneYears().prefix(Self.kept).map {
      Years(line: line, figure: $0.figure, count: $0.count, number: lines)
    }
    // Those of one line are beside each other already.
    let found =
      newYears.compactMap { year in periods.last { fits(year, $0) }.map { finding(year, $0) } }
      + years.compactMap { year in newPeriods.first { fits(year, $0) }.map { finding(year, $0) } }
    let told = Set(found.map { $0.line.spot(of: $0.line.figures[$0.figure]) })
    years = (years + newYears).filter { !told.contains($0.line.spot(of: $0.line.figures[$0.figure])) }
    periods += newPeriods
    return found
  }

  private func fits(_ years: Years, _ period: Period) -> Bool {
    years.count == period.length || years.count == period.length + 1
  }

  private func finding(_ years: Years, _ period: Period) -> Finding {
    Finding(line: years.line, figure: years.figure, period: (period.line, period.tokens))
  }
}
