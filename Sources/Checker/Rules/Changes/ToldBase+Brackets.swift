/// Bases in brackets right behind the change, told by their time.
extension ToldBase {
  /// Alone in brackets, behind a month, quarter or year and nothing else.
  func ofPeriod(_ start: Int) -> Int? {
    let base = change + 1
    guard start < line.tokens.count, line.tokens[start].isMark("("), sentence.range.contains(base),
      sentence[base].bracket != 0, sentence[base].bracket != stated.bracket, !sentence[base].isPercent,
      states.isLevel(base), sentence[base].leads.isEmpty,
      !sentence.range.contains(base + 1) || sentence[base + 1].bracket != sentence[base].bracket
    else { return nil }
    let gap = start + 1..<sentence[base].tokens.lowerBound
    let names = gap.filter { line.tokens[$0].isWord }
    guard names.count > 0, gap.contains(where: { line.tokens[$0].isNumber }), gap.count <= 6,
      names.allSatisfy({ Self.periods.contains(line.tokens[$0].word) })
    else { return nil }
    return base
  }

  /// "so với cùng kỳ tăng 131 đơn (6 tháng đầu năm 2019 tiếp nhận 1.405 đơn)": of the change's kind, alone in the brackets, and
  /// behind a time of its own.
  func toldAgain(_ start: Int) -> Int? {
    guard start < line.tokens.count, line.tokens[start].isMark("("), stated.isCount, !stated.noun.isEmpty,
      ![.none, .plan].contains(stated.comparison), stated.role == .change
    else { return nil }
    let within = (change + 1..<min(sentence.range.upperBound, change + 5)).filter {
      sentence[$0].bracket != 0 && sentence[$0].bracket != stated.bracket && !sentence[$0].isDuration
    }
    guard within.count == 1, let base = within.first, sentence[base].bracket == sentence[change + 1].bracket,
      sentence[base].noun == stated.noun, sentence[base].isCount
    else { return nil }
    let names = start + 1..<max(start + 1, sentence[base].tokens.lowerBound)
    let isDated = line.mentions(in: names).contains {
      if case .date(let date) = $0.kind { date.year != nil } else { false }
    }
    return isDated && names.count <= Self.reach ? base : nil
  }

  private static let periods = LineReader.words("tháng quý năm là đạt")
}
