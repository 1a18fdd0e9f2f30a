import Figures

/// "Nông, lâm nghiệp chiếm 17,36%, giảm 1,19%; công nghiệp, xây dựng chiếm 44,93%, tăng 1,29%; dịch vụ chiếm 32,21%; thuế chiếm 5,5%": the
/// shares of all kinds of a known division make a hundred, whatever is told between them of their changes. So do those that each
/// has in a bracket behind it: "(cùng kỳ 3,31%) … (cùng kỳ 40,88%) … (cùng kỳ 55,81%)".
struct DividedShares {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  /// The shares of the kinds in the order they are told.
  private struct Row {
    var kinds: Set<Int> = []
    var shares: [Int] = []
    /// Whether a kind that may be left out is: "nông nghiệp …, công nghiệp …, dịch vụ …" are without the taxes.
    var mayBeOpen = false
  }

  func drafts() -> [Draft] {
    let shares = Array(sentence.range.filter { isShare($0) && sentence[$0].bracket == 0 }.prefix(Terms.window))
    guard shares.count > 2 else { return [] }
    let rows = divisions(shares) + ShareKinds.all.compactMap { row(shares, of: $0) }
    return rows.flatMap { row in [row, noted(row)].compactMap { $0 }.compactMap { judged($0) } }
  }

  // MARK: The rows

  /// Runs of shares that each name another kind of one division, where all needed are told.
  private func divisions(_ shares: [Int]) -> [Row] {
    let reader = DividedItemReader(line: line)
    var rows: [Row] = []
    var open: [Int: Row] = [:]
    func close(_ number: Int) {
      let division = KnownDivision.all[number]
      guard var row = open.removeValue(forKey: number), row.shares.count > 2, division.needed.isSubset(of: row.kinds)
      else { return }
      row.mayBeOpen = row.kinds.count < division.count
      rows.append(row)
    }
    for share in shares {
      let kinds = reader.kinds(in: label(of: share))
      for division in open.keys.sorted() where kinds[division] == nil { close(division) }
      for (division, kind) in kinds.sorted(by: { $0.key < $1.key }) {
        // The sectors are read with their commas, by ``ShareKinds``.
        guard let kind, !KnownDivision.all[division].isOfSectors else {
          open[division] = nil
          continue
        }
        if open[division]?.kinds.contains(kind) ?? false { close(division) }
        open[division, default: Row()].kinds.insert(kind)
        open[division]?.shares.append(share)
      }
    }
    for division in open.keys.sorted() { close(division) }
    return rows
  }

  /// The first run of shares that names all kinds.
  private func row(_ shares: [Int], of kinds: ShareKinds) -> Row? {
    var row = Row()
    for share in shares {
      guard let told = named(share, kinds), !told.isEmpty, told.isDisjoint(with: row.kinds) else {
        if kinds.isComplete(row.kinds) { break }
        row = Row()
        continue
      }
      row.kinds.formUnion(told)
      row.shares.append(share)
    }
    guard row.shares.count > 2, kinds.isComplete(row.kinds) else { return nil }
    let first = sentence[row.shares[0]].tokens
    let lead = max(0, first.lowerBound - Self.lead)..<first.upperBound
    row.mayBeOpen = row.kinds.count < kinds.kinds.count && !kinds.whole.occur(in: line, lead)
    return row
  }

  /// By the words before it, where they name several by the last of them, else by those behind: "91,6% là công ty TNHH".
  private func named(_ share: Int, _ kinds: ShareKinds) -> Set<Int>? {
    let before = kinds.named(in: label(of: share), line)
    if let before, !before.isEmpty { return before }
    if let own = kinds.named(in: GapWords(line: line, index: share).own, line), !own.isEmpty { return own }
    guard before != nil else { return nil }
    let start = sentence[share].tokens.upperBound
    let next =
      share + 1 < sentence.range.upperBound
      ? sentence[share + 1].tokens.lowerBound : sentence.sentence.tokens.upperBound
    let end = (start..<max(start, next)).first { line.tokens[$0].kind == .mark } ?? next
    return kinds.named(in: start..<max(start, end), line)
  }

  /// From the figure before, or the semicolon before, to the share: "ngành nông, lâm nghiệp, thuỷ sản chiếm".
  private func label(of share: Int) -> Range<Int> {
    let range = GapWords(line: line, index: share).range()
    guard let mark = range.last(where: { line.tokens[$0].isMark(";") || line.tokens[$0].isMark(":") }) else {
      return range
    }
    return mark + 1..<range.upperBound
  }

  /// What stands in a bracket right behind each share, told in the same words: "(6 tháng đầu năm trước là 3,31%)".
  private func noted(_ row: Row) -> Row? {
    var notes: [Int] = []
    var words: [Word]?
    for share in row.shares {
      let behind = share + 1..<max(share + 1, min(share + 4, sentence.range.upperBound))
      guard let note = behind.first(where: { sentence[$0].isPercent }), sentence[note].bracket != 0,
        sentence[note].upper == nil, ![.growth, .change].contains(sentence[note].role)
      else { return nil }
      let its = (sentence[share].tokens.upperBound..<sentence[note].tokens.lowerBound).map { line.tokens[$0].word }
      guard words == nil || words == its else { return nil }
      words = its
      notes.append(note)
    }
    var noted = row
    noted.shares = notes
    return noted
  }

  private func isShare(_ index: Int) -> Bool {
    let figure = sentence[index]
    return figure.isPercent && figure.upper == nil
      // "chiếm 58,7%, tăng 3,7% so với năm 2015"
      && (figure.comparison == .none || figure.role == .share)
      && [.share, .level, .part, .remaining].contains(figure.role) && figure.value < ExactDecimal(100)
  }

  // MARK: A hundred

  private func judged(_ row: Row) -> Draft? {
    var (sum, slack) = (ExactDecimal.zero, ExactDecimal.zero)
    for share in row.shares {
      guard let half = sentence[share].halfStep, let next = try? sum.adding(sentence[share].value),
        let more = try? slack.adding(half)
      else { return nil }
      (sum, slack) = (next, more)
    }
    guard let gap = try? sum.subtracting(ExactDecimal(100)), let cutOff = try? slack.adding(slack) else { return nil }
    if gap.magnitude <= slack { return draft(row.shares, .consistent) }
    guard gap.magnitude <= Self.most, !isWithin(row, sum),
      row.shares.allSatisfy({ sentence[$0].approximation == .exact }),
      !gap.isNegative || gap.magnitude >= cutOff && (!row.mayBeOpen || gap.magnitude <= Self.least)
    else { return nil }
    return draft(row.shares, .inconsistent)
  }

  /// "98,2% được xếp loại, trong đó giỏi …": shares of a share; or what they make is printed.
  private func isWithin(_ row: Row, _ sum: ExactDecimal) -> Bool {
    let others = sentence.range.filter { sentence[$0].isPercent && !row.shares.contains($0) }
    if others.contains(where: { sentence[$0].value == sum }) { return true }
    guard sentence[row.shares[0]].bracket == 0, let nearest = others.last(where: { $0 < row.shares[0] && isShare($0) })
    else { return false }
    return ListWords(line: line).hasAny(Self.opening, in: sentence.between(nearest, row.shares[0]))
  }

  private func draft(_ shares: [Int], _ verdict: Verdict) -> Draft? {
    guard let last = shares.last else { return nil }
    var rest = Bounds(ExactDecimal(100))
    for share in shares.dropLast() {
      guard let value = sentence[share].bounds(), let next = rest.minus(value) else { return nil }
      rest = next
    }
    let formula = ["100"] + shares.dropLast().map { Writing.number(sentence[$0], line) }
    return Claimant(sentence: sentence, rule: rule).draft(
      last,
      Claimant.Computation(
        result: rest, formula: formula.joined(separator: " − "), operands: Array(shares.dropLast())),
      subject: .restOfWhole, strength: verdict == .consistent ? .likely : .sure, verdict: verdict)
  }

  private static let most = ExactDecimal(7)
  /// What may be left untold is more than this.
  private static let least = ExactDecimal(1)
  private static let lead = 40
  private static let opening = LineReader.words("gồm chia phân đó")
}
