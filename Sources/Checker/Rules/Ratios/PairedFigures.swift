import Figures

/// "Với 1.764 đảng viên sinh hoạt tại 63 tổ chức cơ sở đảng" and, further on, "63 tổ chức cơ sở đảng và 1.746 đảng viên": two
/// figures told side by side again, in whatever order, one as before and the other with two digits swapped.
struct PairedFigures {
  private struct Told {
    var figure: Figure
    /// The first two words of its name, or the code of its unit.
    var thing: [UInt64]
    /// The two words before it.
    var lead: [Word]
    var line: LineView
    var part: Draft.Part { line.part(figure) }
    var printed: String { Writing.printed(figure, line) }
  }

  private struct Pair {
    var first: Told
    var second: Told
    var place: Int
    var line: LineView
    /// The words of the sentence before the two.
    var before: Range<Int>

    /// What the words say of the time. Read only where two pairs are told apart by nothing else: in a sentence of ten
    /// thousand figures the words before each are many.
    var time: UInt64? {
      FactScanner(line: line).time(before).flatMap { $0.isEmpty ? nil : $0.hash() }
    }
  }

  private var pairs: [Pair] = []
  private var sentences = 0
  private static let kept = 16

  mutating func read(_ line: LineView, _ drafts: inout [Draft]) {
    for index in line.figures.indices.dropLast() {
      guard let pair = pair(index, line) else { continue }
      for earlier in pairs.reversed() where earlier.place != pair.place {
        guard let (before, again) = Self.contradiction(earlier, pair) else { continue }
        drafts.append(
          RestatedRule.draft(
            (before.part, before.printed), (again.part, again.printed), .inconsistent,
            slip: Slip(printed: again.figure.value, right: before.figure.value)))
        break
      }
      pairs.append(pair)
      if pairs.count > Self.kept { pairs.removeFirst() }
    }
    sentences += line.sentences.count
  }

  // MARK: Reading

  private func pair(_ index: Int, _ line: LineView) -> Pair? {
    guard line.figures[index].sentence == line.figures[index + 1].sentence, let first = told(index, line),
      let second = told(index + 1, line), first.thing != second.thing
    else { return nil }
    let end = line.figures[index].tokens.upperBound
    let gap = end..<max(end, line.figures[index + 1].tokens.lowerBound)
    guard gap.count <= 12, !gap.contains(where: { line.tokens[$0].isMark(";") }) else { return nil }
    let scanner = FactScanner(line: line)
    let sentence = line.sentences[line.figures[index].sentence].tokens
    let lead = max(sentence.lowerBound, line.figures[index].tokens.lowerBound - 24)
    guard
      !scanner.spoils(max(lead, line.figures[index].tokens.lowerBound - 6)..<line.figures[index + 1].tokens.lowerBound)
    else { return nil }
    return Pair(
      first: first, second: second, place: sentences + line.figures[index].sentence, line: line,
      before: sentence.lowerBound..<line.figures[index].tokens.lowerBound)
  }

  private func told(_ index: Int, _ line: LineView) -> Told? {
    let figure = line.figures[index]
    guard figure.approximation == .exact, figure.whole == nil, figure.upper == nil, figure.rates.isEmpty,
      figure.bracket == 0, !figure.isDuration, !figure.isSpelled, !figure.isPercent, Restatement.digits(figure) > 1,
      [.level, .total].contains(figure.role), let thing = thing(index, line)
    else { return nil }
    let at = figure.tokens.lowerBound
    return Told(
      figure: figure, thing: thing, lead: line.tokens[max(0, at - 2)..<at].map(\.word), line: line)
  }

  private func thing(_ index: Int, _ line: LineView) -> [UInt64]? {
    let figure = line.figures[index]
    if let unit = figure.unit { return [unit.code, UInt64(figure.exponent)] }
    if figure.noun.count > 1 { return figure.noun.prefix(2).map(\.code) }
    guard figure.noun.isEmpty else { return nil }
    // số công đoàn cơ sở do … quản lý là 178
    let own = GapWords(line: line, index: index).own
    guard let last = own.last, line.tokens[last].word == Self.being,
      let label = own.prefix(3).first(where: { line.tokens[$0].word == Lexicon.so }), label + 3 <= last
    else { return nil }
    return [line.tokens[label + 1].word.code, line.tokens[label + 2].word.code]
  }

  // MARK: Comparing

  private static func contradiction(_ earlier: Pair, _ later: Pair) -> (Told, Told)? {
    guard let told = toldApart(earlier, later) else { return nil }
    // "Ngày 9/5 khánh thành …. Sau 14 tháng thi công, …": two times of one thing, where its measures are told so again.
    if earlier.first.figure.unit != nil, earlier.second.lead == later.second.lead { return told }
    guard let then = earlier.time, let now = later.time else { return told }
    return then == now ? told : nil
  }

  private static func toldApart(_ earlier: Pair, _ later: Pair) -> (Told, Told)? {
    if earlier.first.thing == later.first.thing, earlier.second.thing == later.second.thing {
      return swapped(earlier.first, later.first, beside: earlier.second, later.second)
        ?? swapped(earlier.second, later.second, beside: earlier.first, later.first)
    }
    guard earlier.first.thing == later.second.thing, earlier.second.thing == later.first.thing else { return nil }
    return swapped(earlier.first, later.second, beside: earlier.second, later.first)
      ?? swapped(earlier.second, later.first, beside: earlier.first, later.second)
  }

  private static func swapped(_ before: Told, _ again: Told, beside first: Told, _ second: Told) -> (Told, Told)? {
    guard first.figure.value == second.figure.value, first.figure.exponent == second.figure.exponent,
      before.figure.exponent == again.figure.exponent,
      Restatement.isSwapped(before.figure.value, again.figure.value),
      Restatement.digits(again.figure) > 2
        || before.lead == again.lead && Restatement.significant(first.figure) > 1
          && Restatement.digits(first.figure) > 2
    else { return nil }
    return (before, again)
  }

  private static let being = Word("là")
}
