/// The order officials read in: the economy, the Party, the mass organisations; targets before other figures.
enum ScorecardOrder {
  static func sort(_ lines: [ScorecardLine]) -> [ScorecardLine] {
    // Lines are large: their places are sorted, by keys made once, and each line is moved once.
    let keyed = lines.indices.map { (key(lines[$0]), $0) }.sorted { $0.0 < $1.0 }
    return keyed.map { lines[$0.1] }
  }

  private static func key(_ line: ScorecardLine) -> (Int, Int, String, String, String) {
    (
      line.timing == .current ? 0 : 1,
      field(line) * 2 + (line.targets.isEmpty ? 1 : 0),
      line.targets.first?.target.id ?? "",
      line.indicator?.code ?? "",
      line.measuredOn.code + (line.actual?.id ?? "")
    )
  }

  private static func field(_ line: ScorecardLine) -> Int {
    guard let indicator = line.indicator else { return Line.allCases.count }
    return Line.allCases.firstIndex(of: indicator.line) ?? 0
  }
}
