import Figures

/// "tỷ lệ nghèo đa chiều 7,41%; tỷ lệ hộ nghèo 4,06%, tỷ lệ hộ cận nghèo 3,35%": percentages told one after the other that add up to the
/// one before them; "0,62 điểm … 3,10 điểm … 2,44 điểm" to the growth they contribute to; shares told over several sentences that make
/// a hundred. Says only what fits to the last digit.
struct PercentSums {
  typealias Entry = ToldPercents.Entry

  let entries: [Entry]
  let rule: RuleDescription

  private static let longest = 10
  private static let before = 3

  /// The first sum whose last term is this one.
  func draft(endingAt last: Int) -> Draft? {
    contributed(last) ?? hundred(last) ?? total(last)
  }

  // MARK: Contributions

  private func contributed(_ last: Int) -> Draft? {
    guard isContribution(entries[last]) else { return nil }
    var sum = ExactDecimal.zero
    var terms: [Entry] = []
    for index in (max(0, last - 2 * Self.longest)...last).reversed() {
      let entry = entries[index]
      if isContribution(entry) {
        guard let next = try? sum.adding(entry.signed) else { return nil }
        sum = next
        terms.insert(entry, at: 0)
      } else if terms.count > 1, [.growth, .change].contains(entry.figure.role) || entry.figure.unit == .points,
        entry.signed == sum, entry.figure.bracket == 0
      {
        return draft(entry, terms, sum)
      }
      // "đóng góp 0,43 điểm … ngành A đóng góp 0,15 điểm"
      if terms.count > 2, index > 0, let rest = try? sum.subtracting(entry.signed), rest == entry.signed {
        return draft(entry, Array(terms.dropFirst()), rest)
      }
    }
    return nil
  }

  private func isContribution(_ entry: Entry) -> Bool {
    guard entry.figure.unit == .points, entry.figure.bracket == 0 else { return false }
    return Self.contributing.occur(in: entry.view, GapWords(line: entry.view, index: entry.place.index).range())
  }
  private static let contributing = PhraseSet(["đóng góp", "góp", "làm tăng", "làm giảm"])

  // MARK: A hundred

  private func hundred(_ last: Int) -> Draft? {
    guard isShare(entries[last]) else { return nil }
    var sum = ExactDecimal.zero
    var slack = ExactDecimal.zero
    var terms: [Entry] = []
    for index in (max(0, last - 2 * Self.longest)...last).reversed() {
      let entry = entries[index]
      guard isShare(entry) else { continue }
      guard terms.first.map({ $0.follows(entry) }) ?? true, let next = try? sum.adding(entry.figure.value),
        let wider = try? slack.adding(entry.figure.halfStep ?? .zero)
      else { return nil }
      sum = next
      slack = wider
      terms.insert(entry, at: 0)
      if terms.count > Self.longest || sum > Self.most { return nil }
      guard terms.count > 1, let gap = try? sum.subtracting(Self.all), gap.magnitude <= slack,
        gap == .zero || terms.count > 2 && terms.allSatisfy({ $0.figure.decimals > 0 }), isTold(terms)
      else { continue }
      return rest(terms)
    }
    return nil
  }

  /// Of a few round ones, "còn" must tie the last.
  private func isTold(_ terms: [Entry]) -> Bool {
    let digits = terms.count { $0.figure.decimals > 0 }
    if terms.count > 2, digits > 1 { return true }
    guard let last = terms.last, let first = terms.dropLast().last else { return false }
    let stretch = last.stretch(after: first)
    guard last.view === first.view, last.figure.sentence == first.figure.sentence || digits == terms.count else {
      return false
    }
    if Self.resting.occur(in: last.view, stretch) { return true }
    return digits == terms.count
      && terms.allSatisfy { entry in
        Self.having.occur(in: entry.view, GapWords(line: entry.view, index: entry.place.index).range(8))
      }
  }

  private func isShare(_ entry: Entry) -> Bool {
    let figure = entry.figure
    guard figure.isPercent, [.share, .level, .part, .remaining].contains(figure.role), figure.comparison == .none,
      figure.value > .zero, figure.value < Self.all
    else { return false }
    // "trong đó có 107 tổ chức … (chiếm 24,37%)" is within the one before.
    let stretch = GapWords(line: entry.view, index: entry.place.index).range()
    return !Self.within.occur(in: entry.view, sentenceLead(entry, stretch))
  }

  /// Back over the count that a bracketed share stands behind.
  private func sentenceLead(_ entry: Entry, _ stretch: Range<Int>) -> Range<Int> {
    let index = entry.place.index
    guard index > 0, entry.view.figures[index - 1].sentence == entry.figure.sentence,
      !entry.view.figures[index - 1].isPercent
    else { return stretch }
    return GapWords(line: entry.view, index: index - 1).range(8).lowerBound..<stretch.upperBound
  }

  private func rest(_ terms: [Entry]) -> Draft? {
    guard let last = terms.last else { return nil }
    var rest = Bounds(Self.all)
    for term in terms.dropLast() {
      guard let value = term.figure.bounds(), let next = rest.minus(value) else { return nil }
      rest = next
    }
    let numbers = ["100"] + terms.dropLast().map { $0.place.stored.number }
    var draft = last.place.stored.draft(
      rule, of: terms.dropLast().map(\.place.stored), result: rest, formula: numbers.joined(separator: " − "),
      subject: .restOfWhole, verdict: .consistent, strength: .possible)
    draft.relation = .sum
    return draft
  }

  // MARK: One of them the total

  private func total(_ last: Int) -> Draft? {
    guard isLevel(entries[last]) else { return nil }
    var sum = ExactDecimal.zero
    var terms: [Entry] = []
    for index in (max(0, last - Self.longest)...last).reversed() {
      let entry = entries[index]
      guard isLevel(entry), terms.first.map({ $0.follows(entry) || $0.line == entry.line + 1 }) ?? true else {
        return nil
      }
      if terms.count > 1, entry.figure.value == sum, isTelling(entry, terms) { return draft(entry, terms, sum) }
      guard let next = try? sum.adding(entry.figure.value) else { return nil }
      sum = next
      terms.insert(entry, at: 0)
    }
    return nil
  }

  private func isLevel(_ entry: Entry) -> Bool {
    entry.figure.isPercent && [.share, .level, .part].contains(entry.figure.role)
      && entry.figure.approximation == .exact && entry.figure.value < Self.all
  }

  /// With two decimals, or a word that all of them are told with.
  private func isTelling(_ whole: Entry, _ terms: [Entry]) -> Bool {
    guard whole.figure.tellingDigits > 2, terms.allSatisfy({ $0.figure.decimals > 0 }) else { return false }
    let words = (terms + [whole]).map { PartWords(line: $0.view, index: $0.place.index).telling }
    let shared = words.dropFirst().reduce(words[0]) { $0.intersection($1) }
    return !shared.subtracting(Self.plain).isEmpty
      || terms.first.map { Self.within.occur(in: $0.view, $0.stretch(after: whole)) } ?? false
  }

  private func draft(_ whole: Entry, _ terms: [Entry], _ sum: ExactDecimal) -> Draft {
    var draft = whole.place.stored.draft(
      rule, of: terms.map(\.place.stored), result: Bounds(sum),
      formula: terms.map { ($0.figure.sign < 0 ? "−" : "") + $0.place.stored.number }.joined(separator: " + "),
      subject: .total, verdict: .consistent, strength: .possible)
    draft.relation = .sum
    return draft
  }

  private static let all = ExactDecimal(100)
  private static let most = ExactDecimal(101)
  private static let within = PhraseSet(["trong đó", "trong số đó", "trong số này", "gồm"])
  private static let resting = PhraseSet(["còn", "còn lại", "phần còn lại"])
  private static let having = PhraseSet(["chiếm", "tỷ trọng", "tỷ lệ", "là"])
  private static let plain = LineReader.words("tỷ lệ chiếm đạt có là tỉ phần trăm các số")
}
