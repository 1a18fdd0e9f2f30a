import Figures

/// "Năm | Đầu năm | Kết nạp | Chuyển đến | Chuyển đi | Cuối năm": an account in every row, where each column between the first
/// stock and the last is told as what came or what went.
struct TableStocks {
  let grid: TableGrid
  let rule: RuleDescription

  private struct Found {
    var end: StoredFigure
    var terms: [StoredFigure]
    var result: Bounds
    var formula: String
    var isRight: Bool { end.figure.magnitude.map { Bounds($0) == result } ?? false }
  }

  func drafts() -> [Draft] {
    let kinds = grid.heads.compactMapValues(\.stock)
    guard let start = column(.opening, kinds), let end = column(.closing, kinds), end - start > 1,
      (start + 1..<end).allSatisfy({ kinds[$0] == .inward || kinds[$0] == .outward })
    else { return [] }
    let found = grid.rows.indices.compactMap { account($0, start, end, kinds) }
    let right = found.count { $0.isRight }
    // One row proves nothing: one that is wrong stands beside others that are right.
    return found.compactMap { row in
      let isWrong = right > 0 && right * 2 >= found.count
      return row.end.draft(
        rule, of: row.terms, result: row.result, formula: row.formula, subject: .stock,
        verdict: row.isRight ? .consistent : isWrong ? .inconsistent : .unverifiable)
    }
  }

  /// The one column of its kind.
  private func column(_ kind: StockWords, _ kinds: [Int: StockWords]) -> Int? {
    let columns = kinds.filter { $0.value == kind }.keys
    return columns.count == 1 ? columns.first : nil
  }

  private func account(_ row: Int, _ start: Int, _ end: Int, _ kinds: [Int: StockWords]) -> Found? {
    guard let opening = grid.figure(row, start), let closing = grid.figure(row, end),
      var result = opening.figure.magnitude.map({ Bounds($0) })
    else { return nil }
    var terms = [opening]
    var formula = opening.number
    for column in start + 1..<end {
      // "-" and an empty cell stand for nothing.
      guard let flow = grid.figure(row, column) else {
        if case .empty? = grid.rows[row][column] { continue }
        return nil
      }
      let isOutward = kinds[column] == .outward
      guard let amount = flow.figure.magnitude.map({ Bounds($0) }),
        let next = isOutward ? result.minus(amount) : result.plus(amount)
      else { return nil }
      result = next
      formula += (isOutward ? " − " : " + ") + flow.number
      terms.append(flow)
    }
    return terms.count > 1 ? Found(end: closing, terms: terms, result: result, formula: formula) : nil
  }
}
