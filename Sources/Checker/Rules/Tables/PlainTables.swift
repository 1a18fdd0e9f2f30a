/// Tables whose rows and cells were lost when they were copied into running text: all rows in one line, or each cell on a line of its
/// own.
struct PlainTables {
  let rule: RuleDescription
  private var quotients: QuotientLines
  private var stacks: StackedSums
  private var column: NumberedColumn

  init(rule: RuleDescription) {
    self.rule = rule
    quotients = QuotientLines(rule: rule)
    stacks = StackedSums(rule: rule)
    column = NumberedColumn(rule: rule)
  }

  mutating func read(_ line: LineView) -> [Draft] {
    guard !line.tokens.isEmpty else { return [] }
    return FlatRatios(line: line, rule: rule).drafts() + quotients.read(line) + stacks.read(line) + column.read(line)
  }

  mutating func close() -> [Draft] {
    column.close()
    return quotients.close() + stacks.close()
  }
}
