import Figures

/// "thu 2.316 triệu đồng, nộp cấp trên 694,8 triệu đồng, để lại cơ sở 1.521,2 triệu đồng": the ways in which a figure that words
/// call a rest may be one figure before it less others.
struct SlipRest {
  let line: LineView
  let index: Int
  private var figure: Figure { line.figures[index] }

  /// Figures before it that are tried.
  private static let most = 5

  var readings: [SlipReading] {
    guard isRest else { return [] }
    let sentence = line.sentences[figure.sentence]
    var before = like(sentence.figures.lowerBound..<index)
    if before.count < 2, figure.sentence > 0 {
      before = like(line.sentences[figure.sentence - 1].figures.lowerBound..<index)
    }
    before = before.suffix(Self.most)
    guard before.count > 1 else { return [] }
    var readings: [SlipReading] = []
    for (place, whole) in before.enumerated() {
      let rest = before[(place + 1)...]
      for part in rest { readings += reading(whole, [part]) }
      if rest.count > 1 { readings += reading(whole, Array(rest)) }
    }
    return readings
  }

  private func like(_ range: Range<Int>) -> [Int] {
    SlipJudge(line: line, index: index).like(range).filter { line.figures[$0].bracket == figure.bracket }
  }

  private func reading(_ whole: Int, _ parts: [Int]) -> [SlipReading] {
    guard let range = less(whole, parts, { $0.bounds() }), let point = less(whole, parts, { $0.point() }),
      point.lower > .zero
    else { return [] }
    let formula = ([whole] + parts).map { Writing.number(line.figures[$0], line) }.joined(separator: " − ")
    return [
      SlipReading(operands: [whole] + parts, range: range, point: point, formula: formula, subject: .remainder)
    ]
  }

  private func less(_ whole: Int, _ parts: [Int], _ value: (Figure) -> Bounds?) -> Bounds? {
    guard var rest = value(line.figures[whole]) else { return nil }
    for part in parts {
      guard let next = value(line.figures[part]).flatMap({ rest.minus($0) }) else { return nil }
      rest = next
    }
    return rest
  }

  /// còn, còn lại, chưa; of counts, chance meets three digits too often, and what came and went may stand between.
  private var isRest: Bool {
    guard figure.unit != nil || figure.value.coefficient.magnitude > 999 else { return false }
    return figure.role == .remaining || figure.leads.contains { $0.cue == .remaining }
  }
}
