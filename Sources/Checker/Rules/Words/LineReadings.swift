/// What several document rules need of a line, read once for all of them.
struct LineReadings {
  /// The figures as facts; none of a table's cell.
  let facts: [Fact]
  let citations: [Citation]
  /// Whether the line stands in a list of aims.
  let isAim: Bool
}

/// Reads them line by line.
struct LineReadingsReader {
  private var sentences = 0
  private var isAim = false

  mutating func read(_ line: LineView) -> LineReadings {
    isAim = AimList.continues(isAim, line)
    let isCell = if case .cell = line.kind { true } else { false }
    let readings = LineReadings(
      facts: isCell || line.figures.isEmpty
        ? [] : FactReader(line: line, firstSentence: sentences, isAim: isAim).facts(),
      citations: CitationReader(line: line, sentencesBefore: sentences).citations(), isAim: isAim)
    sentences += line.sentences.count
    isAim = AimList.opens(line) || isAim
    return readings
  }
}
