/// "Toàn quốc xảy ra 3.954 vụ …. So với cùng kỳ, giảm 146 vụ (-3,56%)": changes with their rates beside them, whose levels are told
/// some sentences before. Accuses only a rate of which two digits are exchanged.
struct BesideRule: LineByLineRule {
  static let description = RuleDescription(
    "change.beside", .growth, vi: "Mức tăng, giảm kèm tỷ lệ trong ngoặc, số hiện nay nêu ở câu trước",
    en: "A change with its rate beside it, and its level told before")

  var drafts: [Draft] = []
  private var recent = RecentFigures()

  init() {}

  mutating func read(_ line: LineView) {
    if case .cell = line.kind { return }
    recent.begin()
    for index in line.figures.indices {
      if let draft = BracketedRate(recent: recent, rule: Self.description).draft(index, line) { drafts.append(draft) }
      if !line.figures[index].isDuration { recent.add(index, line) }
    }
  }
}
