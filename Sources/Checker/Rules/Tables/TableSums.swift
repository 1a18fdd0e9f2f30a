import Figures

/// Sums down the columns of a table and along its rows. Which row or column is the total is told by its name, or proved
/// by the other rows; a wrong sum is an error only where others of the same table are right.
struct TableSums {
  let grid: TableGrid
  let rule: RuleDescription
  /// The table as it is printed, where `grid` is a part or a turn of it.
  private let printed: TableGrid?
  /// ``TableGrid/wholeRows``, looked for once.
  private let rows: [Int]

  init(grid: TableGrid, rule: RuleDescription, printed: TableGrid? = nil) {
    self.grid = grid
    self.rule = rule
    self.printed = printed
    rows = grid.wholeRows
  }

  private struct Found {
    var total: StoredFigure
    var terms: [StoredFigure]
    var sum: Bounds
    var agreement: Agreement
  }

  /// The total row beside the rows above it, or below where it comes first.
  func columnSums() -> [Draft] {
    guard grid.totals.count == 1, let total = grid.totals.first else { return [] }
    let data = grid.rows.indices.filter { $0 != total && hasNumbers($0) }
    let below = data.filter { $0 > total }
    let terms = below.isEmpty ? data : below
    guard terms.count > 1, below.isEmpty || data.allSatisfy({ $0 > total }) else { return [] }
    let unread = grid.unread
    let found = grid.numericColumns.filter { !unread.contains($0) }.compactMap { column in
      compare(grid.figure(total, column), terms.compactMap { grid.figure($0, column) })
    }.filter { $0.agreement.holds || !isShifted($0, total) }
    return judge(found, proved: found.filter { $0.agreement.holds }.count, isNamed: !grid.isNested)
  }

  /// "STT | Huyện | 8.023 | …" and below "Tổng cộng | 25.344 | …": a cell is missing before the total, and its neighbour tells the sum.
  private func isShifted(_ sum: Found, _ row: Int) -> Bool {
    sum.sum.isExact && sum.sum.lower >= Self.hundred
      && grid.rows[row].keys.contains { grid.figure(row, $0)?.figure.magnitude == sum.sum.lower }
  }

  private func hasNumbers(_ row: Int) -> Bool { grid.numericColumns.contains { grid.figure(row, $0) != nil } }

  /// A column that is the sum of those beside it in most rows.
  func rowSums() -> [Draft] {
    let columns = grid.numericColumns
    guard columns.count > 2 else { return [] }
    if let named = namedSums(columns) { return named }
    var drafts: [Draft] = []
    var totals = Set<Int>()
    for (total, terms) in layouts(columns) where !totals.contains(total) {
      let found = rows.compactMap { row in
        compare(grid.figure(row, total), terms.compactMap { grid.figure(row, $0) }, of: terms.count)
      }
      let right = found.filter { $0.agreement.holds }
      guard right.count > 1, right.count * 3 >= found.count * 2,
        right.count > 4 || right.count(where: { $0.total.figure.value.coefficient.magnitude >= 100 }) > 1
      else { continue }
      totals.insert(total)
      drafts += judge(found, proved: right.count, isNamed: true)
    }
    return drafts
  }

  private static let hundred = ExactDecimal(100)
  private static let least = ExactDecimal(coefficient: 997, scale: 1)
  private static let greatest = ExactDecimal(coefficient: 1003, scale: 1)

  /// The one column that its head calls the total ("Cộng", "Cả năm"), the first or the last of the number columns,
  /// beside all the others,
  /// where that holds in some row.
  private func namedSums(_ columns: [Int]) -> [Draft]? {
    guard grid.totalColumns.count == 1, let total = grid.totalColumns.first,
      total == columns.first || total == columns.last
    else { return nil }
    let terms = columns.filter { $0 != total }
    let found = rows.compactMap { row in
      compare(grid.figure(row, total), terms.compactMap { grid.figure(row, $0) }, of: terms.count)
    }
    let right = found.filter { $0.agreement.holds }.count
    // "1 = 0 + 0 + 1" is soon so.
    guard
      right * 2 >= found.count || found.contains(where: { $0.agreement.holds && $0.total.figure.value >= Self.hundred })
    else { return nil }
    return right > 0 ? judge(found, proved: right, isNamed: true) : nil
  }

  /// Most neighbours that are tried as the parts of a column, beside all of them.
  private static let most = 5

  /// A number column as the total of those after it, or of those before; two or more neighbours.
  private func layouts(_ columns: [Int]) -> [(Int, [Int])] {
    var layouts: [(Int, [Int])] = []
    for (position, total) in columns.enumerated() {
      let after = columns[(position + 1)...]
      // "Thu, chi kế hoạch | thu, chi thực hiện | …": every other column.
      let others = stride(from: position + 2, to: columns.count, by: 2).map { columns[$0] }
      for count in 2...3 where count <= others.count { layouts.append((total, Array(others.prefix(count)))) }
      for count in [after.count] + Array(2...Self.most) where count > 1 && count <= after.count {
        layouts.append((total, Array(after.prefix(count))))
      }
      let before = columns[..<position]
      for count in [before.count] + Array(2...Self.most) where count > 1 && count <= before.count {
        layouts.append((total, Array(before.suffix(count))))
      }
    }
    return layouts
  }

  private func compare(_ total: StoredFigure?, _ terms: [StoredFigure], of count: Int = 0) -> Found? {
    guard let total, terms.count > 1, terms.count >= count, !total.figure.isPercent,
      !terms.contains(where: { $0.figure.isPercent }),
      let (bounds, printed) = StoredFigure.sum(terms)
    else { return nil }
    let agreement = Agreement(bounds, with: total.figure)
    return Found(
      total: total, terms: terms, sum: printed,
      agreement: !agreement.holds && isRoundedOff(total, terms, printed) ? .cutOff : agreement)
  }

  /// "14.609.220" hectares of eight regions that make 14.609.221: each was rounded by itself.
  private func isRoundedOff(_ total: StoredFigure, _ terms: [StoredFigure], _ sum: Bounds) -> Bool {
    guard total.figure.value >= Self.large, let gap = try? sum.lower.subtracting(total.figure.value).magnitude else {
      return false
    }
    return gap <= ExactDecimal(Int64(terms.count / 4 + 1)) && total.figure.isCount
  }
  private static let large = ExactDecimal(1_000_000)

  /// "53.562" hectares of ten districts that make 53.563.
  private func isOffByRounding(_ sum: Found) -> Bool {
    guard sum.terms.count >= Self.many, sum.total.figure.value >= Self.thousand,
      let gap = try? sum.sum.lower.subtracting(sum.total.figure.value).magnitude
    else { return false }
    return gap <= ExactDecimal(1)
  }
  private static let many = 8
  private static let thousand = ExactDecimal(1000)

  /// "Nữ (%) | 48,3 | 45,3 | 48,8": a rate lies between those of its parts.
  private func isMean(_ sum: Found) -> Bool {
    let values = sum.terms.map(\.figure.value)
    guard sum.total.figure.decimals > 0, let least = values.min(), let most = values.max() else { return false }
    return least <= sum.total.figure.value && sum.total.figure.value <= most
  }

  /// "Nhà nước 827 | Ngoài nhà nước 33.221 | … | Nước ngoài 134": what lacks stands in the table.
  private func lacksOne(_ sum: Found, _ whole: ExactDecimal) -> Bool {
    guard sum.total.figure.value >= Self.hundred, let gap = try? whole.subtracting(sum.sum.lower), gap >= Self.hundred
    else { return false }
    return (printed ?? grid).tells(gap)
  }

  private func judge(_ found: [Found], proved: Int, isNamed: Bool) -> [Draft] {
    found.compactMap { sum in
      let formula = sum.terms.map(\.number).joined(separator: " + ")
      if sum.agreement.holds {
        return sum.total.draft(
          rule, of: sum.terms, result: sum.sum, formula: formula, subject: .total, verdict: sum.agreement.verdict)
      }
      let slip = Writing.expected(sum.sum, like: sum.total.figure).value.flatMap {
        Slip(printed: sum.total.figure.value, right: $0)
      }
      guard let whole = sum.total.figure.magnitude, whole > .zero, let share = sum.sum.percent(of: Bounds(whole)) else {
        return nil
      }
      guard !isMean(sum), !lacksOne(sum, whole) else { return nil }
      let isNear = share.lower > ExactDecimal(80) && share.upper < ExactDecimal(125)
      // Of a row that is proved to be the total, a small count may be far off.
      let isFair = proved > 0 && share.lower > ExactDecimal(50) && share.upper < ExactDecimal(200)
      // "Tổng cộng" below three rows and more: what it is said to be, and nearly is.
      let isClose = sum.terms.count > 2 && share.lower > ExactDecimal(93) && share.upper < ExactDecimal(108)
      guard isNear || isFair || slip != nil, proved > 0 || isNamed && (slip != nil && isNear || isClose) else {
        return nil
      }
      // Percentages that make 99,97 were rounded, or cut, one by one.
      let isHundred = sum.total.figure.value == Self.hundred && share.lower > Self.least && share.upper < Self.greatest
      return sum.total.draft(
        rule, of: sum.terms, result: sum.sum, formula: formula, subject: .total,
        verdict: isHundred || isOffByRounding(sum) ? .unverifiable : .inconsistent)
    }
  }
}
