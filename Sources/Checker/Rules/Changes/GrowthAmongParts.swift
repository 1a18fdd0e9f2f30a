import Figures

/// "GRDP tăng 6,2% so với cùng kỳ. Trong đó, nông nghiệp tăng 2,4%; công nghiệp tăng 8,1%; dịch vụ tăng 6,0%": what all of it grows by
/// lies between the least and the most that its parts grow by; so does a rate told of all and of each. Of pairs ("tăng 5,4% về lượng và tăng
/// 6,1% về trị giá") the first is compared. Says only what fits.
struct GrowthAmongParts {
  typealias Entry = ToldPercents.Entry

  let entries: [Entry]
  let whole: Int
  let rule: RuleDescription

  private static let reach = 24

  func draft() -> Draft? {
    let all = entries[whole]
    guard all.figure.isPercent, all.figure.bracket == 0, isFirst, let isGrowth = kind(all) else { return nil }
    let parts = parts(isGrowth: isGrowth)
    guard parts.count > 1, let own = bounds(all) else { return nil }
    let limits = parts.compactMap { bounds($0) }
    guard limits.count == parts.count, let low = limits.map(\.lower).min(), let high = limits.map(\.upper).max(),
      own.overlaps(low, high), parts.contains(where: { $0.signed != all.signed })
    else { return nil }
    let values = parts.map(\.signed)
    let range = Bounds(values.min() ?? low, values.max() ?? high)
    guard let shown = all.figure.sign < 0 ? range.negated : range else { return nil }
    let terms = parts.map { ($0.figure.sign < 0 ? "−" : "") + $0.view.text($0.figure.tokens) }
    var draft = all.place.stored.draft(
      rule, of: parts.map(\.place.stored), result: shown, formula: "min…max (\(terms.joined(separator: "; ")))",
      subject: isGrowth ? (all.figure.sign < 0 ? .fall : .growth) : .average, verdict: .consistent,
      strength: .possible)
    draft.relation = .average
    return draft
  }

  private func bounds(_ entry: Entry) -> Bounds? {
    entry.figure.bounds().flatMap { entry.figure.sign < 0 ? $0.negated : $0 }
  }

  /// Whether it is a growth, or a rate: "tốc độ tăng bình quân đạt 16%", "tỷ lệ tốt nghiệp đạt 97%"; nil for what is neither.
  private func kind(_ entry: Entry) -> Bool? {
    if entry.figure.role == .growth { return true }
    guard [.level, .attained, .average, .share].contains(entry.figure.role) else { return nil }
    let lead = GapWords(line: entry.view, index: entry.place.index).range()
    if Self.shares.occur(in: entry.view, lead) { return nil }
    let sentence = entry.view.sentences[entry.figure.sentence].tokens.lowerBound
    let wider = max(sentence, lead.upperBound - Self.reach)..<lead.upperBound
    if Self.growing.occur(in: entry.view, wider) { return true }
    return Self.rates.occur(in: entry.view, lead) ? false : nil
  }

  // MARK: Parts

  /// The first told of what it is of: no second of a pair, and nothing it is compared with.
  private var isFirst: Bool {
    let all = entries[whole]
    guard whole > 0, entries[whole - 1].view === all.view,
      entries[whole - 1].figure.sentence == all.figure.sentence
    else { return true }
    return isNamed(all.stretch(after: entries[whole - 1]), all.view)
  }

  private func parts(isGrowth: Bool) -> [Entry] {
    var found: [Entry] = []
    var isByCommas = false
    let all = entries[whole]
    for next in entries.indices.dropFirst(whole + 1).prefix(Self.reach) {
      let entry = entries[next]
      guard entry.figure.isPercent, entry.figure.bracket == 0 else { continue }
      let stretch = entry.stretch(after: entries[next - 1])
      guard let last = found.last else {
        guard entry.follows(all) else { return [] }
        guard opens(entry, stretch) else {
          // Something else is told before the list.
          let isOther = entry.view !== all.view || entry.figure.sentence > all.figure.sentence
          if isOther || isNamed(stretch, entry.view) { return [] }
          continue
        }
        guard isPart(entry, isGrowth) else { return [] }
        found.append(entry)
        continue
      }
      guard entry.view === last.view, entry.figure.sentence <= last.figure.sentence + 1 else { break }
      let isNew = entry.figure.sentence > last.figure.sentence
      if isNew || Self.lists.occur(in: entry.view, stretch) {
        guard isNew, isSector(entry, stretch), isSector(found[0], found[0].stretch(after: nil)) else { break }
      }
      guard isPart(entry, isGrowth) else { break }
      guard isNamed(stretch, entry.view) else { continue }
      let hasSemicolon = entry.view.hasMark(";", in: stretch)
      if found.count == 1 { isByCommas = !hasSemicolon && !isNew }
      // "trong đó gà thịt tăng 7%, gà đẻ tăng 5%; đàn vịt tăng 4%"
      if isByCommas, hasSemicolon { break }
      found.append(entry)
    }
    return found
  }

  /// Behind "trong đó", "gồm"; or the first of the sectors that all of it has, each at the beginning of another sentence.
  private func opens(_ entry: Entry, _ stretch: Range<Int>) -> Bool {
    let all = entries[whole]
    guard entry.view !== all.view || entry.figure.sentence > all.figure.sentence else {
      return Self.lists.occur(in: entry.view, stretch)
    }
    let start = stretch.lowerBound..<min(stretch.upperBound, stretch.lowerBound + 4)
    return Self.lists.occur(in: entry.view, start) || isSector(entry, start) && !isSector(all, all.stretch(after: nil))
  }

  private func isSector(_ entry: Entry, _ stretch: Range<Int>) -> Bool {
    Self.sectors.occur(in: entry.view, stretch)
  }

  private func isPart(_ entry: Entry, _ isGrowth: Bool) -> Bool {
    let all = entries[whole].figure
    let figure = entry.figure
    guard (figure.role == .growth) == isGrowth else { return false }
    if figure.role == .share,
      Self.shares.occur(in: entry.view, GapWords(line: entry.view, index: entry.place.index).range())
    {
      return false
    }
    return figure.comparison == .none || all.comparison == .none || figure.comparison == all.comparison
  }

  /// Behind a mark or "và" it has a name of its own: "và tăng 9,3%" is the second of a pair.
  private func isNamed(_ stretch: Range<Int>, _ view: LineView) -> Bool {
    let boundary = stretch.first { token in
      let its = view.tokens[token]
      return its.isMark(",") || its.isMark(";") || its.isMark(".") || its.isMark(":") || its.word == Self.and
    }
    guard let boundary else { return false }
    let name = boundary + 1..<stretch.upperBound
    guard !Self.than.occur(in: view, name) else { return false }
    return name.contains { view.tokens[$0].isWord && !Self.fillers.contains(view.tokens[$0].word) }
  }

  private static let and = Word("và")
  private static let lists = PhraseSet([
    "trong đó", "trong số đó", "bao gồm", "gồm", "cụ thể",
  ])
  private static let sectors = PhraseSet(["khu vực", "ngành", "quý I", "quý 1", "nhóm"])
  private static let shares = PhraseSet(["chiếm", "tỷ trọng", "cơ cấu", "đóng góp", "kế hoạch", "dự toán", "bằng"])
  private static let growing = PhraseSet(["tốc độ tăng", "tăng trưởng", "tốc độ phát triển"])
  private static let rates = PhraseSet(["tỷ lệ", "chung", "bình quân"])
  private static let than = PhraseSet(["hơn", "gấp", "so với", "cùng kỳ", "kế hoạch", "dự toán", "chiếm"])
  private static let fillers = LineReader.words(
    "tăng giảm và ước đạt tính là mức tương đương ứng được nhưng vẫn cũng còn đã đều về lượng trị giá kim ngạch số tỷ triệu nghìn "
      + "đồng USD tấn điểm phần trăm lần lượt tới với khoảng")
}
