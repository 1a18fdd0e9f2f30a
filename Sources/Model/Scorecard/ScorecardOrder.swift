/// The order officials read in: the economy, the Party, the mass organisations; targets before other figures.
enum ScorecardOrder {
  static func precedes(_ left: ScorecardLine, _ right: ScorecardLine) -> Bool {
    key(left) < key(right)
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
