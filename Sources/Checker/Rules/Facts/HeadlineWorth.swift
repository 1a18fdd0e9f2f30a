import Figures

/// "Tặng 85 suất trợ cấp, quà trị giá hơn 100 triệu đồng" over "tổng số 83 suất, tổng giá trị hơn 101 triệu đồng": what they are worth shows that both count the
/// same things.
struct HeadlineWorth {
  private var head: (count: HeadlineFigures.Printed, noun: Word, worth: Figure)?
  private var counts: Set<String> = []
  private var others: [HeadlineFigures.Printed] = []

  mutating func open(_ line: LineView) {
    for index in line.figures.indices.prefix(4) {
      guard let pair = pair(index, line) else { continue }
      head = (HeadlineFigures.Printed(line.figures[index], line), line.figures[index].noun[0], line.figures[pair])
      return
    }
  }

  mutating func read(_ line: LineView) {
    guard let head, others.count < 3, counts.count < 64 else { return }
    for index in line.figures.indices.prefix(64) {
      let figure = line.figures[index]
      guard figure.isCount, figure.noun.first == head.noun else { continue }
      counts.insert(figure.value.plain)
      guard figure.value != head.count.value, let worth = pair(index, line),
        Self.totals.occur(in: line, GapWords(line: line, index: index).range()), isNear(figure.value, head.count.value),
        agrees(line.figures[worth], head.worth)
      else { continue }
      others.append(HeadlineFigures.Printed(figure, line))
    }
  }

  /// Nil where the text prints the title's number as well.
  var finding: HeadlineFigures.Finding? {
    guard let head, others.count == 1, !counts.contains(head.count.value.plain) else { return nil }
    return HeadlineFigures.Finding(head: head.count, body: others[0], verdict: .inconsistent)
  }

  /// Things counted, and the money that they are worth right behind.
  private func pair(_ index: Int, _ line: LineView) -> Int? {
    let (count, next) = (line.figures[index], index + 1)
    guard count.isCount, count.upper == nil, count.whole == nil, count.approximation == .exact, !count.noun.isEmpty,
      count.value >= ExactDecimal(10), next < line.figures.count, line.figures[next].unit == .dong,
      line.figures[next].exponent >= 6, line.figures[next].sentence == count.sentence, line.figures[next].rates.isEmpty,
      Self.worths.occur(in: line, GapWords(line: line, index: next).range()),
      !Self.each.occur(in: line, GapWords(line: line, index: next).range())
    else { return nil }
    return next
  }

  /// A tenth apart.
  private func isNear(_ one: ExactDecimal, _ two: ExactDecimal) -> Bool {
    guard let gap = try? one.subtracting(two), let tenfold = try? gap.magnitude.multiplied(by: ExactDecimal(10)) else {
      return false
    }
    return tenfold <= two
  }

  /// The title rounds: a fiftieth apart.
  private func agrees(_ one: Figure, _ two: Figure) -> Bool {
    guard let size = one.magnitude, let other = two.magnitude, let gap = try? size.subtracting(other),
      let fiftyfold = try? gap.magnitude.multiplied(by: ExactDecimal(50))
    else { return false }
    return fiftyfold <= other
  }

  private static let totals = PhraseSet(["tổng số", "tổng cộng", "tất cả"])
  private static let worths = PhraseSet(["trị giá", "giá trị", "số tiền", "kinh phí"])
  private static let each = PhraseSet(["mỗi", "bình quân", "từ"])
}
