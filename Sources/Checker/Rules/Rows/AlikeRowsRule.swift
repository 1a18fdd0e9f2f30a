import Figures

/// "Trường A: chỉ tiêu 420, đăng ký 588, tỷ lệ chọi 1,40; Trường B: chỉ tiêu 360, đăng ký 477, tỷ lệ chọi 1,17; …": rows told in the same words. What
/// their figures have to do with each other no word needs to say: where the other rows agree on it, one that does not is wrong.
struct AlikeRowsRule: BlockRule {
  static let description = RuleDescription(
    "row.alike", .sum, vi: "Dòng lệch với phép tính chung của các dòng cùng kiểu",
    en: "A row that breaks what the rows told alike have in common")

  /// Where a row stands.
  private struct Place {
    let line: LineView
    let figures: Range<Int>
    let shape: Int
    var row: AlikeRow? { AlikeRow(figures, of: line) }
  }

  /// Lines of a list that follow each other.
  private var lines: [Place] = []
  private var isRightLeftOut = false
  var drafts: [Draft] = []

  private static let lineLimit = 60
  private static let blockLimit = 120
  private static let headingLimit = 12
  private static let periods = 2...6

  init() {}

  mutating func leaveOutRight() { isRightLeftOut = true }

  mutating func read(_ line: LineView) {
    if case .cell = line.kind { return close() }
    drafts += within(line)
    guard line.tokens.count <= Self.lineLimit, line.figures.count > 1,
      let shape = RowShape.of(line.figures.indices, line)
    else {
      // A heading or a name between two rows ends nothing.
      if !line.figures.isEmpty || line.tokens.count > Self.headingLimit { close() }
      return
    }
    lines.append(Place(line: line, figures: line.figures.indices, shape: shape))
    if lines.count == Self.blockLimit { close() }
  }

  mutating func close() {
    drafts += judge(groups(lines))
    lines = []
  }

  // MARK: Rows of one line

  private func within(_ line: LineView) -> [Draft] {
    guard line.figures.count > 3 else { return [] }
    var found = judge(groups(segments(line)))
    for run in runs(line) {
      found += judge([run]).filter { draft in !found.contains { $0.figure == draft.figure } }
    }
    return found
  }

  /// Between semicolons and the ends of sentences.
  private func segments(_ line: LineView) -> [Place] {
    var bounds: [Range<Int>] = []
    var start = 0
    for index in line.figures.indices.dropFirst() where isParted(index, line) {
      bounds.append(start..<index)
      start = index
    }
    bounds.append(start..<line.figures.count)
    return bounds.compactMap { range in
      RowShape.of(range, line).map { Place(line: line, figures: range, shape: $0) }
    }
  }

  private func isParted(_ index: Int, _ line: LineView) -> Bool {
    let (before, figure) = (line.figures[index - 1], line.figures[index])
    guard before.sentence == figure.sentence else { return true }
    let start = before.tokens.upperBound
    return figure.bracket == 0
      && (start..<max(start, figure.tokens.lowerBound)).contains { line.tokens[$0].isMark(";") }
  }

  /// Rows that follow each other with anything between them: "xã A (12 thôn, 15 tổ, 80%), xã B (…)".
  private func runs(_ line: LineView) -> [[Place]] {
    let gaps = line.figures.indices.map { $0 == 0 ? 0 : GapShape(line: line, index: $0).hashValue }
    return Self.periods.flatMap { period in runs(line, period, gaps) }
  }

  private func runs(_ line: LineView, _ period: Int, _ gaps: [Int]) -> [[Place]] {
    var found: [[Place]] = []
    var start = 0
    while start + 2 * period <= gaps.count {
      var rows = 1
      while start + (rows + 1) * period <= gaps.count,
        (1..<period).allSatisfy({ gaps[start + $0] == gaps[start + rows * period + $0] })
      {
        rows += 1
      }
      let places =
        rows < 2
        ? []
        : (0..<rows).compactMap { row -> Place? in
          let range = start + row * period..<start + (row + 1) * period
          return RowShape.of(range, line).map { Place(line: line, figures: range, shape: $0) }
        }
      found += groups(places)
      start += rows < 2 ? 1 : (rows - 1) * period
    }
    return found
  }

  // MARK: Judging

  /// In the order of their first rows.
  private func groups(_ places: [Place]) -> [[Place]] {
    guard places.count > 1 else { return [] }
    var order: [Int] = []
    var groups: [Int: [Place]] = [:]
    for place in places {
      if groups[place.shape] == nil { order.append(place.shape) }
      groups[place.shape, default: []].append(place)
    }
    return order.compactMap { groups[$0] }.filter { $0.count > 1 }
  }

  private func judge(_ groups: [[Place]]) -> [Draft] {
    groups.flatMap { places in
      RowsJudgement(
        rule: Self.description, rows: places.compactMap { $0.row?.values },
        tellsRight: !isRightLeftOut,
        haveFlows: places.first.map(tellsFlows) ?? false
      )
      .drafts()
    }
  }

  /// "đầu năm 25 đảng viên, kết nạp 3, cuối năm 28": others come and go too.
  private func tellsFlows(_ place: Place) -> Bool {
    let line = place.line
    let (first, last) = (line.figures[place.figures.lowerBound], line.figures[place.figures.upperBound - 1])
    let start = max(line.sentences[first.sentence].tokens.lowerBound, first.tokens.lowerBound - Self.lead)
    return Self.flows.occur(in: line, start..<last.tokens.upperBound)
  }
  private static let lead = 5
  private static let flows = PhraseSet([
    "đầu năm", "đầu kỳ", "đầu nhiệm kỳ", "cuối năm", "cuối kỳ", "năm trước chuyển", "kỳ trước", "kết nạp", "tồn",
    "tuyển mới", "chuyển đến",
    "chuyển đi", "thành lập mới", "giải thể", "phát triển mới", "phát sinh", "nhập kho", "xuất kho", "thoát nghèo",
  ])
}
