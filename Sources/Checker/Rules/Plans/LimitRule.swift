import Figures
import Language

/// "Dự Đại hội có 147/150 đại biểu …; người trúng cử cao nhất đạt 149/150 phiếu"; "Lớp đông nhất có 84 học viên …, bình quân 89,5
/// học viên mỗi lớp": no one has more votes than there are voters, and no mean is above the largest.
struct LimitRule: LineByLineRule {
  static let description = RuleDescription(
    "bound.limit", .order, vi: "Số phiếu không quá số người dự; bình quân nằm giữa mức thấp nhất và cao nhất",
    en: "No more votes than voters; a mean lies between the least and the most")

  var drafts: [Draft] = []

  /// A figure that others are held against.
  private struct Mark {
    enum Kind { case present, most, least, mean }
    var kind: Kind
    var figure: Figure
    var part: Draft.Part
    var printed: String
    /// What is compared: lớp, nơi, khu.
    var thing: Word
    var line: Int
  }

  private var marks: [Mark] = []
  private var lines = 0
  private static let kept = 12
  /// Lines that a mark holds for.
  private static let reach = 2

  init() {}

  mutating func read(_ line: LineView) {
    defer { lines += 1 }
    if case .cell = line.kind { return }
    drafts += OverallRate(line: line).drafts(Self.description)
    drafts += OverallFraction(line: line, rule: Self.description).drafts()
    for index in line.figures.indices.prefix(200) {
      if isVotes(index, line) { judgeVotes(index, line) }
      guard let mark = mark(index, line) else { continue }
      judgeMean(mark)
      marks.append(mark)
      if marks.count > Self.kept { marks.removeFirst() }
    }
  }

  private func mark(_ index: Int, _ line: LineView) -> Mark? {
    let figure = line.figures[index]
    guard !figure.isDuration, figure.upper == nil else { return nil }
    guard let (kind, thing) = reading(index, line) else { return nil }
    return Mark(
      kind: kind, figure: figure, part: line.part(figure), printed: Writing.printed(figure, line), thing: thing,
      line: lines)
  }

  private func reading(_ index: Int, _ line: LineView) -> (Mark.Kind, Word)? {
    let figure = line.figures[index]
    if isPresent(index, line) { return (.present, .none) }
    guard figure.whole == nil, figure.bracket == 0 else { return nil }
    let own = GapWords(line: line, index: index).own
    if let superlative = own.last(where: { line.tokens[$0].word == Self.superlative }),
      superlative - own.lowerBound >= 2,
      own.upperBound - superlative <= 6
    {
      let thing = line.tokens[superlative - 2].word
      let grade = line.tokens[superlative - 1].word
      if Self.high.contains(grade) { return (.most, thing) }
      if Self.low.contains(grade) { return (.least, thing) }
      return nil
    }
    let rates = RateReader(line: line)
    let reading = rates.reading(index)
    guard figure.role == .average || reading?.isAverage ?? rates.isAverage(own.suffix(5)) else { return nil }
    if case .thing(let name)? = reading?.base { return (.mean, name.first ?? .none) }
    return (.mean, .none)
  }

  // MARK: Votes

  /// 147/150 đại biểu được triệu tập; có 147 đại biểu tham dự
  private func isPresent(_ index: Int, _ line: LineView) -> Bool {
    let figure = line.figures[index]
    guard figure.unit == nil, figure.noun.starts(with: Self.delegates), figure.approximation == .exact else {
      return false
    }
    let own = GapWords(line: line, index: index).range(8)
    let behind = GapWords(line: line, index: index).after(4)
    // "3 đại biểu vắng mặt"
    guard !behind.contains(where: { line.tokens[$0].word == Self.absent }) else { return false }
    return own.contains { Self.attending.contains(line.tokens[$0].word) }
      || behind.contains { Self.attending.contains(line.tokens[$0].word) }
      || figure.whole != nil && behind.contains { line.tokens[$0].word == Self.summoned }
  }

  /// 149/150 phiếu, but not "phát ra 150 phiếu".
  private func isVotes(_ index: Int, _ line: LineView) -> Bool {
    let figure = line.figures[index]
    guard figure.noun.first == Self.vote, figure.decimals == 0, figure.exponent == 0 else { return false }
    let near = GapWords(line: line, index: index).range(8)
    return !near.contains { Self.issued.contains(line.tokens[$0].word) }
  }

  private mutating func judgeVotes(_ index: Int, _ line: LineView) {
    let figure = line.figures[index]
    guard let present = marks.last(where: { $0.kind == .present && lines - $0.line <= Self.reach }),
      figure.whole == nil || figure.whole == present.figure.whole || figure.whole == present.figure.value
    else { return }
    let holds = figure.value <= present.figure.value
    guard holds || figure.whole != nil else { return }
    let votes = Mark(
      kind: .most, figure: figure, part: line.part(figure), printed: Writing.printed(figure, line), thing: .none,
      line: lines)
    drafts.append(draft(votes, present, holds ? "≤" : ">", holds ? .consistent : .inconsistent))
  }

  // MARK: Means

  private mutating func judgeMean(_ new: Mark) {
    guard new.kind != .present else { return }
    for old in marks.reversed() where new.line - old.line <= Self.reach && (old.kind == .mean) != (new.kind == .mean) {
      guard old.kind != .present else { continue }
      let (mean, limit) = new.kind == .mean ? (new, old) : (old, new)
      guard mean.figure.unit == limit.figure.unit, mean.figure.exponent == limit.figure.exponent,
        mean.figure.unit != nil || mean.figure.isLike(limit.figure), let first = mean.figure.plain.bounds(),
        let second = limit.figure.plain.bounds()
      else { continue }
      let isAbove = first.lower > second.upper
      let isBelow = first.upper < second.lower
      let fails = limit.kind == .most ? isAbove : isBelow
      // The mean of one thing beside the largest of another says nothing.
      let isOne = mean.thing != .none && mean.thing == limit.thing
      if fails {
        guard isOne, mean.figure.unit != nil || mean.figure.noun.first == limit.figure.noun.first else { continue }
      } else if !isOne, new.line != old.line {
        continue
      }
      // The mean is often borne out by its total: of two that clash it is the other that is underlined.
      let sign = limit.kind == .most ? (fails ? "<" : "≥") : (fails ? ">" : "≤")
      drafts.append(draft(limit, mean, sign, fails ? .inconsistent : .consistent))
    }
  }

  private func draft(_ judged: Mark, _ other: Mark, _ sign: String, _ verdict: Verdict) -> Draft {
    let shown = "\(judged.printed) \(sign) \(other.printed)"
    let holds = verdict == .consistent
    return Draft(
      rule: Self.description, verdict: verdict, strength: holds ? .possible : .sure, figure: judged.part.spot,
      operands: [other.part, judged.part], stated: judged.figure.value.plain, expected: nil,
      wording: .said(
        summary: holds
          ? Phrases.Limits.within(judged.printed, other.printed) : Phrases.Limits.beyond(judged.printed, other.printed),
        explanation: Phrase(vi: shown, en: shown),
        suggestion: holds ? Phrases.Claims.nothingToDo : Phrases.Sums.checkBoth))
  }

  private static let superlative = Word("nhất")
  private static let high = LineReader.words("đông cao nhiều lớn")
  private static let low = LineReader.words("ít thấp nhỏ")
  private static let delegates = Word.phrase("đại biểu")
  private static let attending = LineReader.words("dự mặt")
  private static let absent = Word("vắng")
  private static let summoned = Word("triệu")
  private static let vote = Word("phiếu")
  private static let issued = LineReader.words("phát thu in")
}

extension Figure {
  /// As printed, whatever words of approximation stand before: "ít nhất 52" is the least there is.
  fileprivate var plain: Figure {
    var figure = self
    figure.approximation = .exact
    return figure
  }
}
