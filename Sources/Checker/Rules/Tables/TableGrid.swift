import Figures

/// A table's cells as they came, put back in rows and columns.
struct TableGrid {
  enum Cell {
    case text, empty
    case number(StoredFigure)
  }

  /// Cells kept; a table larger than that is a list of records, not of sums.
  static let cellLimit = 6_000
  static let columnLimit = 16

  let number: Int
  private(set) var rows: [[Int: Cell]] = []
  /// Rows whose label says that they are totals, and those that belong under the row before.
  private(set) var totals = Set<Int>()
  private(set) var isNested = false
  /// Columns whose head says that they are totals: "Cộng", "Cả năm".
  private(set) var totalColumns = Set<Int>()
  /// What stands over the numbers of each column.
  private(set) var heads: [Int: TableHead] = [:]
  /// "+7", "-9": changes with their sign, which are no amounts to add up.
  private(set) var signed: [Int: [Int: SignedFigure]] = [:]
  /// What stands before the numbers of each row.
  private(set) var labels: [Int: TableHead] = [:]
  /// Cells that tell a number and more: "> 600", "12 (8)".
  private var mixed: [(row: Int, column: Int)] = []
  private var count = 0
  private var rowNumber = -1
  private var labelled = Set<Int>()

  init(number: Int) { self.number = number }

  mutating func add(_ line: LineView, row: Int, column: Int) {
    guard count < Self.cellLimit, column < Self.columnLimit else { return }
    count += 1
    if row != rowNumber {
      rows.append([:])
      rowNumber = row
    }
    let index = rows.count - 1
    if rows[index][column] != nil {
      rows[index][column] = .text
      return
    }
    let read = index == 0 && isYear(line) ? .text : cell(line)
    rows[index][column] = read
    if index == 0, column > 0, isTotal(line) { totalColumns.insert(column) }
    if case .text = read {
      if let change = SignedFigure(line) {
        signed[index, default: [:]][column] = change
      } else if !hasNumbers(column, above: index) {
        heads[column, default: TableHead()].add(line)
      }
      if !hasNumbers(column, above: index + 1), line.figures.isEmpty { labels[index, default: TableHead()].add(line) }
      if column > 0, !line.figures.isEmpty { mixed.append((index, column)) }
    }
    readLabel(line, index)
  }

  /// "Chỉ tiêu | 2011 | 2012 | 2013": a year heads a column and is no amount.
  private func isYear(_ line: LineView) -> Bool {
    guard line.tokens.count == 1, let figure = line.figures.first, figure.isCount else { return false }
    return figure.value >= ExactDecimal(1900) && figure.value <= ExactDecimal(2100)
  }

  /// Whether some cell tells just this number.
  func tells(_ value: ExactDecimal) -> Bool {
    rows.contains { row in
      row.values.contains { cell in
        if case .number(let stored) = cell { stored.figure.magnitude == value } else { false }
      }
    }
  }

  private func cell(_ line: LineView) -> Cell {
    if line.tokens.isEmpty || line.tokens.allSatisfy({ $0.isMark("-") }) { return .empty }
    guard line.figures.count == 1, let figure = line.figures.first, figure.upper == nil, figure.whole == nil,
      !figure.isDuration,
      figure.noun.isEmpty,
      figure.tokens == 0..<line.tokens.count || figure.approximation != .exact && isAlone(figure, line)
    else { return .text }
    return .number(StoredFigure(0, line))
  }

  /// "khoảng 20"
  private func isAlone(_ figure: Figure, _ line: LineView) -> Bool {
    figure.tokens.upperBound == line.tokens.count && figure.tokens.lowerBound <= 2
      && line.tokens.prefix(figure.tokens.lowerBound).allSatisfy(\.isWord)
  }

  private mutating func readLabel(_ line: LineView, _ index: Int) {
    guard let first = line.tokens.first, !labelled.contains(index) else { return }
    if first.isMark("-") || first.isMark("+"), line.tokens.count > 1 { isNested = true }
    guard first.isWord else { return }
    if first.word == Self.within { isNested = true }
    labelled.insert(index)
    if isTotal(line) { totals.insert(index) }
    // I, II, A, B beside 1, 2: parts of parts. "TT" and "Khu" are heads of columns.
    if line.tokens.count == 1, first.isCapital, first.end - first.start <= 3, isOrder(line.text(0..<1)) {
      isNested = true
      labelled.remove(index)
    }
  }

  /// "Tổng cộng"; "Cả năm", "Toàn khu": the whole of what the others tell.
  private func isTotal(_ line: LineView) -> Bool {
    guard let first = line.tokens.first, first.isWord else { return false }
    return Self.totalWords.contains(first.word) || line.tokens.count < 4 && Self.wholeWords.contains(first.word)
  }

  /// One letter, or a Roman number.
  private func isOrder(_ label: String) -> Bool { label.count == 1 || label.allSatisfy { "IVX".contains($0) } }

  func figure(_ row: Int, _ column: Int) -> StoredFigure? {
    if case .number(let figure)? = rows[row][column] { figure } else { nil }
  }

  /// "-": nothing to tell.
  func isDash(_ row: Int, _ column: Int) -> Bool {
    if case .empty? = rows[row][column] { true } else { false }
  }

  private func hasNumbers(_ column: Int, above row: Int) -> Bool {
    rows[..<row].contains { if case .number? = $0[column] { true } else { false } }
      || signed.contains { $0.key < row && $0.value[column] != nil }
  }

  /// Columns whose sum is not known: beside plain numbers stands a cell that tells more, or that is not plain.
  var unread: Set<Int> {
    Set(
      mixed.filter { cell in
        rows[cell.row].values.contains { if case .number = $0 { true } else { false } }
      }.map(\.column))
  }

  /// Rows that can be read across. "Tổng số | 1.866 | 11.347" below "1 | Nà Hẩu | 230 | 1.433": a row that lacks a cell has its numbers under
  /// other heads.
  var wholeRows: [Int] {
    let lengths = rows.map { $0.keys.max() ?? 0 }
    let usual =
      Dictionary(grouping: lengths) { $0 }.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.key ?? 0
    return rows.indices.filter { lengths[$0] >= usual }
  }

  /// Columns with a number, signed or not, in at least two rows.
  var filledColumns: [Int] {
    var counts: [Int: Int] = [:]
    for row in rows.indices {
      for (column, cell) in rows[row] {
        if case .number = cell {
          counts[column, default: 0] += 1
        } else if signed[row]?[column] != nil {
          counts[column, default: 0] += 1
        }
      }
    }
    return counts.filter { $0.value > 1 }.keys.sorted()
  }

  /// Columns with a number in at least two rows.
  var numericColumns: [Int] {
    var counts: [Int: Int] = [:]
    for row in rows { for (column, cell) in row { if case .number = cell { counts[column, default: 0] += 1 } } }
    return counts.filter { $0.value > 1 }.keys.sorted()
  }

  /// The table with its rows as columns, where they are few: what one row makes of two others is read as what a column makes.
  var turned: TableGrid? {
    guard (3...Self.columnLimit).contains(rows.count) else { return nil }
    var other = TableGrid(number: number)
    let columns = filledColumns
    other.rows = columns.map { column in
      var cells: [Int: Cell] = [:]
      for (row, cell) in rows.enumerated() { cells[row] = cell[column] }
      return cells
    }
    for (row, cells) in signed {
      for (column, change) in cells {
        columns.firstIndex(of: column).map { other.signed[$0, default: [:]][row] = change }
      }
    }
    other.heads = labels
    other.isNested = isNested
    other.totalColumns = totals
    return other
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let totalWords = set("tổng cộng")
  private static let wholeWords = set("cả toàn chung")
  private static let within = Word("trong")
}
