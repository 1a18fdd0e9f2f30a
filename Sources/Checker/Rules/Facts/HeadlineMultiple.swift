import Figures

/// "Đảng viên mới tăng gấp đôi" over "Năm 2023 kết nạp 34 đảng viên, năm 2024 kết nạp 52 đảng viên": how many times as much
/// a title says there is, beside the only two years that its first paragraph tells.
struct HeadlineMultiple {
  private var times: ExactDecimal?
  private var head: HeadlineFigures.Printed?
  private var words: Set<Word> = []
  private(set) var finding: HeadlineFigures.Finding?

  mutating func open(_ line: LineView) {
    guard line.figures.count == 1, let figure = line.figures.first, figure.role == .multiple, figure.unit == .times,
      figure.upper == nil, figure.approximation == .exact, figure.value >= ExactDecimal(2)
    else { return }
    times = figure.value
    head = HeadlineFigures.Printed(
      part: line.part(figure), text: line.text(max(0, figure.tokens.lowerBound - 1)..<figure.tokens.upperBound),
      value: figure.value)
    words = Set(line.tokens.lazy.filter(\.isWord).map(\.word))
  }

  /// Reads the first paragraph that counts what the title names.
  mutating func read(_ line: LineView) {
    guard let times, let head else { return }
    let counts = line.figures.indices.prefix(24).filter { index in
      let figure = line.figures[index]
      return figure.isCount && figure.whole == nil && figure.noun.count > 1 && figure.role == .level
        && figure.bracket == 0 && figure.noun.prefix(2).allSatisfy(words.contains)
    }
    guard !counts.isEmpty else { return }
    self.times = nil
    let first = line.figures[counts[0]]
    guard counts.count > 1 else { return }
    let second = line.figures[counts[1]]
    guard counts[1] == counts[0] + 1, first.sentence == second.sentence,
      first.noun.prefix(2) == second.noun.prefix(2), case .year(let earlier) = first.time,
      case .year(let later) = second.time, later == earlier + 1, deed(counts[0], line) == deed(counts[1], line),
      counts.dropFirst(2).allSatisfy({ line.figures[$0].time == .none || line.figures[$0].sentence > second.sentence }),
      let ratio = try? second.value.divided(by: first.value, places: 4)
    else { return }
    let printed = HeadlineFigures.Printed(second, line)
    let gap = (try? ratio.subtracting(times)) ?? .zero
    // "gấp đôi" is said of 1,8 times as much.
    if gap.magnitude <= ExactDecimal(coefficient: 25, scale: 2) {
      finding = HeadlineFigures.Finding(head: head, body: printed, verdict: .consistent)
    } else if ratio < times || gap > ExactDecimal(1) {
      finding = HeadlineFigures.Finding(head: head, body: printed, verdict: .inconsistent)
    }
  }

  /// The verb before a count: kết nạp, thu hút.
  private func deed(_ index: Int, _ line: LineView) -> [Word] {
    let at = line.figures[index].tokens.lowerBound
    return line.tokens[max(0, at - 2)..<at].map(\.word)
  }
}
