import Figures

/// "2019 | 1.487.817 | …", "2020 | 1.487.903 | …", and below them under "Tỷ lệ tăng (%)" or "Chỉ số phát triển (năm trước = 100)" the
/// same rows once more: what each figure made of the one before it, which stands a row higher or a column to the left. Where
/// most of it holds, the odd one is wrong.
struct TableIndexRule: BlockRule {
  static let description = RuleDescription(
    "table.index", .growth, vi: "Bảng chỉ số phát triển, tốc độ tăng so với các dòng số liệu ở trên",
    en: "Rows of growth or of an index beside the rows they are worked out of")

  struct Row {
    var label: String
    var cells: [Int: StoredFigure] = [:]
    /// Columns whose figure stands behind a minus sign.
    var negative = Set<Int>()
    /// What heads this row and those below it.
    var form: IndexBlock.Form?
  }

  private var rows: [Row] = []
  /// The number of the table, and of its row, that is being read.
  private var place: (table: Int, row: Int) = (-1, -1)
  private var form: IndexBlock.Form?
  var drafts: [Draft] = []
  /// Lines without cells since the last row.
  private var idle = 0

  private static let limit = 400

  init() {}

  mutating func read(_ line: LineView) {
    if let form = IndexBlock.Form(line) {
      self.form = form
    }
    guard case .cell(let table, let row, let column) = line.kind else {
      idle += 1
      if idle > 2 { close() }
      return
    }
    idle = 0
    if place != (table, row) {
      if rows.count >= Self.limit { close() }
      rows.append(Row(label: "", form: form))
      place = (table, row)
    }
    let last = rows.count - 1
    if column == 0 {
      rows[last].label = line.text(line.tokens.indices)
      rows[last].form = form
      return
    }
    if let signed = SignedFigure(line) {
      rows[last].cells[column] = signed.stored
      if signed.isNegative { rows[last].negative.insert(column) }
    } else if line.figures.count == 1, let figure = line.figures.first, figure.tokens == line.tokens.indices,
      figure.upper == nil, figure.whole == nil
    {
      rows[last].cells[column] = StoredFigure(figure, line)
    }
  }

  mutating func close() {
    defer {
      rows = []
      form = nil
    }
    guard rows.count > 2, rows.contains(where: { $0.form != nil }) else { return }
    drafts += IndexBlock(rows: rows, rule: Self.description).drafts()
  }
}
