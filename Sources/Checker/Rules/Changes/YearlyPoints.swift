import Figures

/// "Từ năm 2016 - 2019, tỷ lệ hộ nghèo giảm từ 32,2% xuống 11,6%, bình quân mỗi năm giảm 5,15%": points told for one of the
/// years, which may be counted with the first or without it. Wrong is one that takes a year more, where another told shortly
/// before counts them all.
struct YearlyPoints {
  let line: LineView
  let rule: RuleDescription

  /// What is told of a figure: how many years give it.
  private struct Reading {
    let index: Int
    let change: Bounds
    let operands: [Int]
    let formula: String
    let years: ClosedRange<Int>
    let given: Int
  }

  private static let most = 64

  /// - Parameter counted: periods of which some mean told before counts each year.
  func drafts(_ counted: inout Set<ClosedRange<Int>>) -> [Draft] {
    let readings = line.figures.indices.prefix(Self.most).compactMap { reading($0) }
    for reading in readings where reading.given == reading.years.upperBound { counted.insert(reading.years) }
    return readings.compactMap { reading in
      if reading.years.contains(reading.given) { return draft(reading, reading.given, .consistent) }
      guard counted.contains(reading.years), reading.years.count > 1 else { return nil }
      return draft(reading, reading.years.upperBound, .inconsistent)
    }
  }

  private func reading(_ index: Int) -> Reading? {
    let stated = line.figures[index]
    guard stated.isPercent || stated.unit == .points, stated.upper == nil, isYearly(index), stated.tellingDigits > 1,
      let years = years(before: index)
    else { return nil }
    let first = line.sentences[stated.sentence].figures.lowerBound
    let before = (max(first, index - 4)..<index).reversed().filter { line.figures[$0].isPercent && !isYearly($0) }
    for change in ways(before) {
      let given = (1...years.upperBound + 1).first { year in
        change.result.over(Bounds(ExactDecimal(Int64(year)))).map { Agreement($0, with: stated) != .none } ?? false
      }
      if let given, given >= years.lowerBound {
        return Reading(
          index: index, change: change.result, operands: change.operands, formula: change.formula, years: years,
          given: given)
      }
    }
    return nil
  }

  /// A change that is told, or what lies between the two levels.
  private func ways(_ before: [Int]) -> [(result: Bounds, operands: [Int], formula: String)] {
    var found: [(Bounds, [Int], String)] = []
    for one in before {
      let number = Writing.number(line.figures[one], line)
      if [.growth, .change].contains(line.figures[one].role), let bounds = line.figures[one].bounds() {
        found.append((bounds, [one], number))
      }
      for two in before where two < one {
        guard let last = line.figures[one].bounds(), let start = line.figures[two].bounds(),
          let gap = start.lower > last.lower ? start.minus(last) : last.minus(start)
        else { continue }
        let pair = start.lower > last.lower ? (two, one) : (one, two)
        let numbers = (Writing.number(line.figures[pair.0], line), Writing.number(line.figures[pair.1], line))
        found.append((gap, [two, one], "(\(numbers.0) − \(numbers.1))"))
      }
    }
    return found
  }

  /// The last years told before it in its line: "2016 - 2019" are three or four.
  private func years(before index: Int) -> ClosedRange<Int>? {
    let end = line.figures[index].tokens.lowerBound
    for mention in line.mentions.reversed() where mention.tokens.lowerBound < end {
      if case .years(let first, let last) = mention.kind, last > first, last - first < 20 {
        return last - first...last - first + 1
      }
      if case .figure(let number) = mention.kind, line.figures[number].isDuration,
        line.figures[number].noun.first == Lexicon.year, let count = line.figures[number].value.smallCount
      {
        return count...count
      }
    }
    return nil
  }

  private func isYearly(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return figure.rates.contains(.year) || figure.leads.contains { $0.cue == .perYear }
  }

  private func draft(_ reading: Reading, _ years: Int, _ verdict: Verdict) -> Draft? {
    guard let result = reading.change.over(Bounds(ExactDecimal(Int64(years)))) else { return nil }
    return StoredFigure(reading.index, line).draft(
      rule, of: reading.operands.map { StoredFigure($0, line) }, result: result,
      formula: "\(reading.formula) ÷ \(years)", subject: .average, verdict: verdict,
      strength: verdict == .consistent ? .likely : .sure)
  }
}

extension ExactDecimal {
  /// A count below twenty; nil for anything else.
  fileprivate var smallCount: Int? { scale == 0 && coefficient > 1 && coefficient < 20 ? Int(coefficient) : nil }
}
