import Figures

/// Growths of parts without their levels.
extension WeightedGrowthRule {
  /// "tăng 12,4%, gồm hai nhóm: … tăng 9,8%, … tăng 11,3%": no total grows faster than all its parts.
  func between(_ growths: [Int], _ sentence: SentenceView) -> Draft? {
    guard
      let first = growths.indices.dropFirst().first(where: { opening(growths[$0 - 1], growths[$0], sentence) != nil }),
      let opening = opening(growths[first - 1], growths[first], sentence)
    else { return nil }
    let total = growths[first - 1]
    let parts = Array(growths[first...])
    guard parts.count >= 2 else { return nil }
    let figures = parts.map { sentence[$0] }
    guard figures.allSatisfy({ $0.comparison == .none || $0.comparison == sentence[total].comparison }) else {
      return nil
    }
    guard
      (total + 1..<parts[parts.count - 1]).allSatisfy({
        parts.contains($0) || sentence[$0].isSpelled || isLevel($0, before: $0 + 1, sentence)
      })
    else { return nil }
    let rates = figures.compactMap { figure in figure.bounds().flatMap { figure.sign < 0 ? $0.negated : $0 } }
    guard rates.count == parts.count, let low = rates.map(\.lower).min(), let high = rates.map(\.upper).max(),
      let own = sentence[total].bounds().flatMap({ sentence[total].sign < 0 ? $0.negated : $0 })
    else { return nil }
    let values = figures.map { figure in
      figure.sign < 0 ? (try? ExactDecimal.zero.subtracting(figure.value)) ?? figure.value : figure.value
    }
    let range = Bounds(values.min() ?? low, values.max() ?? high)
    guard let shown = sentence[total].sign < 0 ? range.negated : range else { return nil }
    let holds = own.overlaps(low, high)
    let isExhaustive = opening == .all && countAgrees(total, parts, sentence) || arePair(parts, sentence)
    guard holds || isExhaustive else { return nil }
    let texts = parts.map { (sentence[$0].sign < 0 ? "−" : "") + sentence.line.text(sentence[$0].tokens) }
    let computation = Claimant.Computation(
      result: shown, formula: "min…max (\(texts.joined(separator: "; ")))", operands: parts)
    return Claimant(sentence: sentence, rule: description).draft(
      total, computation, subject: .growth, strength: holds ? .likely : .sure,
      verdict: holds ? .consistent : .inconsistent)
  }

  private enum Opening { case all, some }

  /// gồm, bao gồm name all parts; trong đó names some.
  private func opening(_ total: Int, _ first: Int, _ sentence: SentenceView) -> Opening? {
    let cues = (total + 1...first).flatMap { sentence[$0].leads.map(\.cue) }
    if cues.contains(.consistsOf) { return .all }
    return cues.contains(.including) ? .some : nil
  }

  /// hai nhóm: as many as follow.
  private func countAgrees(_ total: Int, _ parts: [Int], _ sentence: SentenceView) -> Bool {
    let counts = (total + 1..<parts[0]).filter { sentence[$0].isCount && sentence[$0].value < ExactDecimal(20) }
    return counts.allSatisfy { sentence[$0].value == ExactDecimal(Int64(parts.count)) }
  }

  /// Two parts that are opposites: khu vực FDI and khu vực trong nước; thành thị and nông thôn.
  private func arePair(_ parts: [Int], _ sentence: SentenceView) -> Bool {
    guard parts.count == 2 else { return false }
    let reader = RateReader(line: sentence.line)
    let leads = parts.map { part in Set(reader.lead(part, crossesCommas: false).map { sentence.line.tokens[$0].word }) }
    return Self.opposites.contains { first, second in
      !leads[0].isDisjoint(with: first) && !leads[1].isDisjoint(with: second)
        || !leads[0].isDisjoint(with: second) && !leads[1].isDisjoint(with: first)
    }
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let opposites: [(Set<Word>, Set<Word>)] = [
    (set("FDI ngoài"), set("trong")), (set("thị"), set("thôn")), (set("xuất"), set("nhập")),
  ]
}
