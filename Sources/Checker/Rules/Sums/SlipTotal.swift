import Figures

/// The ways in which what stands around a figure that words call a total may be its parts.
struct SlipTotal {
  let line: LineView
  let index: Int
  private var figure: Figure { line.figures[index] }
  private var sentence: SentenceView {
    SentenceView(line: line, sentence: line.sentences[figure.sentence], number: figure.sentence)
  }
  private var words: ListWords { ListWords(line: line) }

  /// Parts that are tried at most, on either side.
  private static let most = 16

  var readings: [SlipReading] {
    let terms = Terms(line: line)
    return (behind + ahead).compactMap { parts in
      guard let range = terms.sum(parts[...], total: index), let point = terms.printedSum(parts[...], total: index)
      else { return nil }
      let formula = parts.map { Writing.number(line.figures[$0], line) }.joined(separator: " + ")
      return SlipReading(operands: parts, range: range, point: point, formula: formula, subject: .total)
    }
  }

  // MARK: Where the parts stand

  /// Before the total: in its sentence, or where it opens its own, in the one or two before.
  private var behind: [[Int]] {
    guard isTold, !isRaised, !isInside else { return [] }
    let own = like(sentence.range.lowerBound..<index)
    var readings = variants(own)
    // Of one kind, or of many under one name that is told with the total.
    if figure.isCount, let list = namedCounts(sentence.range.lowerBound..<index) { readings.append(list) }
    if own.count < 2, figure.sentence > 0 {
      for first in max(0, figure.sentence - 2)..<figure.sentence {
        readings += variants(like(line.sentences[first].figures.lowerBound..<index))
      }
    }
    guard let count = TotalLead(sentence: sentence, index: index).count else { return readings }
    // "Hai hợp đồng này có tổng diện tích …": the last two told.
    let all = like(line.sentences[max(0, figure.sentence - 1)].figures.lowerBound..<index)
    return all.count > count ? readings + [all.suffix(count)] : readings
  }

  /// Whether words call it a total: before a number of four digits anywhere in its sentence, before any right there.
  private var isTold: Bool {
    if figure.leads.contains(where: { $0.cue == .total }),
      let kind = TotalLead(sentence: sentence, index: index).kind, kind != .cumulative
    {
      return true
    }
    guard figure.value.coefficient.magnitude > 999 else { return false }
    let end = figure.tokens.lowerBound
    let start = max(sentence.sentence.tokens.lowerBound, end - 30)
    return words.hasAny(Self.adding, in: start..<end)
  }

  /// Behind the total: what a colon, a bracket, gồm or cụ thể opens.
  private var ahead: [[Int]] {
    let next = index + 1
    guard next < line.figures.count else { return [] }
    var readings: [[Int]] = []
    let rest = next..<sentence.range.upperBound
    if !rest.isEmpty, opens(before: rest), !isOpen { readings += variants(like(rest)) }
    let following = figure.sentence + 1
    guard following < line.sentences.count, like(rest).isEmpty else { return readings }
    let other = line.sentences[following]
    guard
      words.hasAny(
        Self.details, in: other.tokens.lowerBound..<min(other.tokens.upperBound, other.tokens.lowerBound + 3))
    else { return readings }
    return readings + variants(like(other.figures))
  }

  /// Whether a list opens between the total and the first of its kind behind it.
  private func opens(before rest: Range<Int>) -> Bool {
    guard let first = like(rest).first else { return false }
    let gap = figure.tokens.upperBound..<max(figure.tokens.upperBound, line.figures[first].tokens.lowerBound)
    guard gap.count < 40 else { return false }
    if words.hasAny(Self.opening, in: gap) { return true }
    // A colon alone may be followed by some of the parts.
    if line.hasMark(":", in: gap) { return figure.value.coefficient.magnitude > 999 }
    // "96 cán bộ (14 …, 37 … và 45 …)"
    let bracket = line.figures[first].bracket
    return bracket != 0 && bracket != figure.bracket && first == index + 1 && first + 1 < line.figures.count
      && line.figures[first + 1].bracket == bracket
  }

  /// "A 443 người, B 221 người…": more is not told.
  private var isOpen: Bool {
    let end = sentence.sentence.tokens.upperBound
    let tail = max(figure.tokens.upperBound, end - 12)..<end
    return line.hasMark("…", in: tail) || words.hasAny(Self.others, in: tail)
  }

  private func like(_ range: Range<Int>) -> [Int] { SlipJudge(line: line, index: index).like(range) }

  /// "9 nghị quyết, 37 kế hoạch, 52 công văn": nothing but counts of named things.
  private func namedCounts(_ range: Range<Int>) -> [Int]? {
    guard (3...Self.most).contains(range.count) else { return nil }
    let areAll = range.allSatisfy { other in
      let its = line.figures[other]
      return its.isCount && its.whole == nil && !its.isSpelled && !its.noun.isEmpty && its.bracket == figure.bracket
        && [.level, .part].contains(its.role)
    }
    return areAll ? Array(range) : nil
  }

  /// "chiếm 91,7% trong tổng số 204 công đoàn": what a part is of, and no sum of what was told.
  private var isInside: Bool {
    let end = figure.tokens.lowerBound
    // "chiếm 40% tổng số 2.500 hội viên"
    if index > sentence.range.lowerBound, line.figures[index - 1].isPercent,
      (line.figures[index - 1].tokens.upperBound..<max(line.figures[index - 1].tokens.upperBound, end)).allSatisfy({
        line.tokens[$0].isWord
      })
    {
      return true
    }
    let lead = max(sentence.sentence.tokens.lowerBound, end - 4)..<end
    return words.hasAny(Self.inside, in: lead) || Self.outOf.occur(in: line, lead)
  }

  /// "đưa tổng số lên 144": of what was there before too.
  private var isRaised: Bool {
    let end = figure.tokens.lowerBound
    return words.hasAny(Self.raising, in: max(sentence.sentence.tokens.lowerBound, end - 10)..<end)
  }

  /// All of them, those in the total's own bracket or outside all, and the others.
  private func variants(_ told: [Int]) -> [[Int]] {
    // "làm chết 6 người, bị thương 11 người; …, làm chết 14 người, bị thương 3 người": those who met the same.
    let parts = told.filter { !Casualties(line: line).differ($0, index) }
    guard (2...Self.most).contains(parts.count) else { return [] }
    let inside = parts.filter { line.figures[$0].bracket != figure.bracket }
    let outside = parts.filter { line.figures[$0].bracket == figure.bracket }
    return [parts, outside, inside].filter { $0.count > 1 }
  }

  private static let adding = LineReader.words("cộng gộp")
  private static let others = LineReader.words("khác v")
  private static let inside = LineReader.words("trong")
  private static let outOf = PhraseSet(["trên tổng"])
  private static let raising = LineReader.words("lên đưa nâng thành còn")
  private static let opening = LineReader.words("gồm")
  private static let details = LineReader.words("gồm thể đó")
}
