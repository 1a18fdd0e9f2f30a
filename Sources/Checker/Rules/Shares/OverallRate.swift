import Figures

/// "Tỷ lệ thất nghiệp là 2,2% (quý I 2,21%; quý II 2,19%; quý III 2,2%)", "tỷ lệ tốt nghiệp 97,6%, trong đó khu vực thành thị
/// 98,4%, khu vực nông thôn 88,4%": the rate of all lies between those of its parts.
struct OverallRate {
  let line: LineView

  private static let reach = 5

  /// What is wrong with the rates of the line; nothing is said of those that hold.
  func drafts(_ rule: RuleDescription) -> [Draft] {
    line.figures.indices.compactMap { index in
      guard isRate(index) else { return nil }
      let parts = quarters(behind: index) ?? halves(behind: index) ?? []
      guard parts.count > 1, !addsUp(parts, to: index) else { return nil }
      return draft(index, parts, rule)
    }
  }

  /// "tỷ lệ … là 2,2%"; no plan's, which is attained bit by bit.
  private func isRate(_ index: Int) -> Bool {
    let figure = line.figures[index]
    guard isPlain(index), [.share, .level].contains(figure.role), figure.bracket == 0 else { return false }
    let own = PastWords(line: line, index: index).lead
    let words = ListWords(line: line)
    return words.has(Self.rate, in: own) && !words.hasAny(Self.attained, in: own)
  }

  private func isPlain(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return figure.isPercent && figure.upper == nil && figure.approximation == .exact && figure.comparison == .none
      && figure.rates.isEmpty
  }

  /// All the percentages of the bracket right behind, each of a quarter of its own.
  private func quarters(behind index: Int) -> [Int]? {
    let first = index + 1
    guard first < line.figures.count, line.figures[first].bracket != 0 else { return nil }
    let within = (first..<min(line.figures.count, first + Self.reach)).prefix {
      line.figures[$0].bracket == line.figures[first].bracket
    }
    guard within.count > 1, within.count < Self.reach, within.allSatisfy({ isPlain($0) && isOfQuarter($0) }) else {
      return nil
    }
    return Array(within)
  }

  private func isOfQuarter(_ index: Int) -> Bool {
    line.has(Self.quarter, in: GapWords(line: line, index: index).range(8))
  }

  /// "thành thị …, nông thôn …": the next two percentages of the sentence.
  private func halves(behind index: Int) -> [Int]? {
    let parts = [index + 1, index + 2]
    guard index + 2 < line.figures.count,
      parts.allSatisfy({
        isPlain($0) && line.figures[$0].sentence == line.figures[index].sentence
          && [.share, .level, .part].contains(line.figures[$0].role)
      })
    else { return nil }
    let words = ListWords(line: line)
    let leads = parts.map { GapWords(line: line, index: $0).range(12) }
    return Self.opposites.contains { pair in
      words.has(pair.0, in: leads[0]) && words.has(pair.1, in: leads[1])
        || words.has(pair.1, in: leads[0]) && words.has(pair.0, in: leads[1])
    } ? parts : nil
  }

  /// Shares of one whole make it, or nearly.
  private func addsUp(_ parts: [Int], to index: Int) -> Bool {
    var sum = Bounds(.zero)
    for part in parts {
      guard let next = line.figures[part].bounds().flatMap({ sum.plus($0) }) else { return true }
      sum = next
    }
    return Claimant.isNear(sum, line.figures[index], 8)
  }

  private func draft(_ index: Int, _ parts: [Int], _ rule: RuleDescription) -> Draft? {
    let values = parts.map { line.figures[$0] }
    let bounds = values.compactMap { $0.bounds() }
    guard let all = line.figures[index].bounds(), bounds.count == parts.count, let low = bounds.map(\.lower).min(),
      let high = bounds.map(\.upper).max(), !all.overlaps(low, high), let least = values.map(\.value).min(),
      let most = values.map(\.value).max()
    else { return nil }
    let texts = parts.map { line.text(line.figures[$0].tokens) }
    let number = line.figures[index].sentence
    let sentence = SentenceView(line: line, sentence: line.sentences[number], number: number)
    return Claimant(sentence: sentence, rule: rule).draft(
      index,
      Claimant.Computation(
        result: Bounds(least, most), formula: "min…max (\(texts.joined(separator: "; ")))", operands: parts),
      subject: .average, verdict: .inconsistent)
  }

  private static let rate = Word.phrase("tỷ lệ")
  private static let quarter = Word("quý")
  private static let attained = LineReader.words("ngân thực hiện hoàn thành hoạch tiêu toán lũy chiếm")
  private static let opposites: [([Word], [Word])] = [
    ("thành thị", "nông thôn"), ("nam", "nữ"), ("trung học phổ thông", "thường xuyên"), ("THPT", "GDTX"),
  ].map { (Word.phrase($0.0), Word.phrase($0.1)) }
}
