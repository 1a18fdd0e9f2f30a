import Figures

/// "1 KCN Đông Hồ 240,5 267,8 89,8 2 KCN Tây Sơn 61,4 103,0 59,6 3 …": the rows of a table in one line, of which each ends with what its two
/// numbers make in per cent. Where two rows beside it hold, the one that does not is wrong.
struct FlatRatios {
  let line: LineView
  let rule: RuleDescription

  /// Numbers of a row, and the least that a table has.
  private static let period = 3...9
  private static let least = 9

  private struct Cell {
    let value: ExactDecimal
    /// Its figure; "677 660" is read as one number, but is two cells.
    let figure: Int
    let isAlone: Bool
    /// The cell before ends right before it.
    let isAdjacent: Bool
  }

  private enum Order { case partFirst, wholeFirst }

  func drafts() -> [Draft] {
    guard line.figures.count >= Self.least - 2, line.figures.contains(where: { $0.decimals > 0 }) else { return [] }
    let cells = cells()
    guard cells.count >= Self.least else { return [] }
    for order in [Order.partFirst, .wholeFirst] {
      let candidates = cells.indices.dropFirst(2).filter { isRow($0, cells) }
      let results = candidates.map { ($0, result($0, cells, order)) }
      var hits = Set<Int>()
      for case (let place, let result?) in results where Agreement(result, with: percent(cells[place])).holds {
        hits.insert(place)
      }
      guard hits.count > 1 else { continue }
      let odd = results.filter { place, result in
        result != nil && !hits.contains(place) && isBetween(place, hits, cells)
      }
      guard odd.count * 2 <= hits.count else { return [] }
      return odd.compactMap { place, result in result.flatMap { draft(place, $0, cells, order) } }
    }
    return []
  }

  private func draft(_ place: Int, _ result: Bounds, _ cells: [Cell], _ order: Order) -> Draft? {
    guard cells[place].isAlone, cells[place - 1].isAlone, cells[place - 2].isAlone else { return nil }
    let share = percent(cells[place])
    guard result.isWithinTwice(share.value) else { return nil }
    let terms = (order == .partFirst ? [place - 2, place - 1] : [place - 1, place - 2]).map {
      StoredFigure(cells[$0].figure, line)
    }
    let shown = Bounds(terms[0].figure.value).percent(of: Bounds(terms[1].figure.value)) ?? result
    var draft = StoredFigure(cells[place].figure, line).draft(
      rule, of: terms, result: shown, formula: "\(terms[0].number) ÷ \(terms[1].number) × 100", subject: .share,
      verdict: .inconsistent)
    draft.relation = .share
    return draft
  }

  // MARK: Cells

  private func cells() -> [Cell] {
    var cells: [Cell] = []
    for (index, figure) in line.figures.enumerated() {
      let isAdjacent = index > 0 && line.figures[index - 1].tokens.upperBound == figure.tokens.lowerBound
      let parts = line.text(figure.number).split(separator: " ").compactMap { Int64($0) }
      if parts.count == 2, figure.decimals == 0, figure.upper == nil, figure.whole == nil {
        cells.append(Cell(value: ExactDecimal(parts[0]), figure: index, isAlone: false, isAdjacent: isAdjacent))
        cells.append(Cell(value: ExactDecimal(parts[1]), figure: index, isAlone: false, isAdjacent: true))
      } else {
        let isPlain = figure.upper == nil && figure.whole == nil && figure.exponent == 0 && !figure.isSpelled
        cells.append(Cell(value: figure.value, figure: index, isAlone: isPlain, isAdjacent: isAdjacent))
      }
    }
    return cells
  }

  /// Two amounts and a percentage with decimals, without a word between.
  private func isRow(_ place: Int, _ cells: [Cell]) -> Bool {
    let share = line.figures[cells[place].figure]
    return cells[place].isAlone && cells[place].isAdjacent && cells[place - 1].isAdjacent
      && (share.isPercent || share.unit == nil) && share.decimals > 0 && share.value <= ExactDecimal(200)
      && !line.figures[cells[place - 1].figure].isPercent && !line.figures[cells[place - 2].figure].isPercent
      && cells[place - 1].value >= ExactDecimal(10) && cells[place - 2].value >= ExactDecimal(10)
  }

  private func result(_ place: Int, _ cells: [Cell], _ order: Order) -> Bounds? {
    let (first, second) = (bounds(cells[place - 2]), bounds(cells[place - 1]))
    return order == .partFirst ? first.percent(of: second) : second.percent(of: first)
  }

  private func bounds(_ cell: Cell) -> Bounds {
    let figure = line.figures[cell.figure]
    guard figure.decimals > 0, let half = figure.halfStep, let low = try? cell.value.subtracting(half),
      let high = try? cell.value.adding(half), low > .zero
    else { return Bounds(cell.value) }
    return Bounds(low, high)
  }

  private func percent(_ cell: Cell) -> Figure {
    var figure = line.figures[cell.figure]
    figure.unit = .percent
    figure.noun = []
    return figure
  }

  /// One row after another: as far from two rows that hold as these are from each other, and told as they are.
  private func isBetween(_ place: Int, _ hits: Set<Int>, _ cells: [Cell]) -> Bool {
    let own = line.figures[cells[place].figure]
    return Self.period.contains { step in
      [[-step, step], [step, 2 * step], [-step, -2 * step]].contains { offsets in
        offsets.allSatisfy { offset in
          guard hits.contains(place + offset) else { return false }
          let other = line.figures[cells[place + offset].figure]
          return other.decimals == own.decimals && other.isPercent == own.isPercent
        }
      }
    }
  }
}
