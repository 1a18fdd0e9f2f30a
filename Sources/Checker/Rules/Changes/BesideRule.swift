/// "Toàn quốc xảy ra 3.954 vụ …. So với cùng kỳ, giảm 146 vụ (-3,56%)": changes with their rates beside them, whose levels are told
/// some sentences before. Accuses a rate of which two digits are exchanged, and changes told year by year (``NamedYears``).
struct BesideRule: RecentRule {
  static let description = RuleDescription(
    "change.beside", .growth, vi: "Mức tăng, giảm kèm tỷ lệ trong ngoặc, số hiện nay nêu ở câu trước",
    en: "A change with its rate beside it, and its level told before")

  var drafts: [Draft] = []
  var recent = RecentFigures()

  private var rows = ChangeRows(rule: BesideRule.description)

  init() {}

  mutating func read(_ line: LineView) {
    readRecent(line)
    if case .cell = line.kind { return }
    drafts += rows.read(line)
  }

  func draft(_ index: Int, _ line: LineView) -> Draft? {
    BracketedRate(recent: recent, rule: Self.description).draft(index, line)
      ?? NamedYears.draft(index, line, Self.description)
      ?? NamedYearRates(line: line, index: index, rule: Self.description).draft()
  }
}
