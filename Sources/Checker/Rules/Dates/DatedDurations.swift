import Figures
import Language

/// "ký năm 2019, thời hạn 30 năm, hết hạn năm 2049", "16 năm gắn bó (từ năm 2008)" told in 2024: years counted between
/// two dates that stand apart.
struct DatedDurations {
  let line: LineView

  struct Finding {
    var figure: Int
    var first: Int
    var last: Int
    var dates: [Range<Int>]
    var verdict: Verdict
  }

  private static let reach = 14

  /// - Parameter number: which of the line's mentions is the number of years.
  func finding(_ number: Int, figure: Int, count: Int) -> Finding? {
    lease(number, figure, count) ?? since(number, figure, count)
  }

  // MARK: From a date, for so many years, to a date

  private func lease(_ number: Int, _ figure: Int, _ count: Int) -> Finding? {
    guard number > 0, number + 1 < line.mentions.count, let from = year(number - 1), let to = year(number + 1) else {
      return nil
    }
    let start = line.mentions[number].tokens.lowerBound
    let lead = line.mentions[number - 1].tokens.upperBound..<start
    let end = max(line.figures[figure].tokens.upperBound, line.figures[figure].number.upperBound + 1)
    let tail = end..<max(end, line.mentions[number + 1].tokens.lowerBound)
    guard lead.count <= Self.reach, tail.count <= Self.reach, isOneClause(lead), isOneClause(tail),
      has(Self.term, in: lead), has(Self.ends, in: tail) || has(Self.ends, in: afterDate(number + 1)),
      tail.contains(where: { Self.until.contains(line.tokens[$0].word) }),
      !tail.contains(where: { Self.longer.contains(line.tokens[$0].word) })
    else { return nil }
    let dates = [line.mentions[number - 1].tokens, line.mentions[number + 1].tokens]
    return judged(figure, count, from, to, dates)
  }

  private func afterDate(_ mention: Int) -> Range<Int> {
    let end = line.mentions[mention].tokens.upperBound
    return end..<min(line.tokens.count, end + 3)
  }

  // MARK: So many years since a date

  /// The year it is told in stands before: "đến nay (2024)", "đến năm 2024".
  private func since(_ number: Int, _ figure: Int, _ count: Int) -> Finding? {
    guard number + 1 < line.mentions.count, let from = year(number + 1) else { return nil }
    let end = max(line.figures[figure].tokens.upperBound, line.figures[figure].number.upperBound + 1)
    let between = end..<max(end, line.mentions[number + 1].tokens.lowerBound)
    let isSince = between.contains { token in
      line.tokens[token].isMark("(") && token + 1 < between.upperBound && line.tokens[token + 1].word == Self.from
    }
    guard isSince, between.count <= Self.reach, isOneClause(between) else { return nil }
    let low = max(0, number - 4)
    guard let now = (low..<number).last(where: { isNow($0) }), let to = year(now), to > from,
      line.mentions[now].tokens.upperBound + 40 > line.mentions[number].tokens.lowerBound,
      isOneClause(line.mentions[now].tokens.upperBound..<line.mentions[number].tokens.lowerBound)
    else { return nil }
    return judged(figure, count, from, to, [line.mentions[now].tokens, line.mentions[number + 1].tokens])
  }

  private func isNow(_ mention: Int) -> Bool {
    let start = line.mentions[mention].tokens.lowerBound
    guard year(mention) != nil, start > 1 else { return false }
    return line.tokens[start - 1].isMark("(") && line.tokens[start - 2].word == Self.now
  }

  // MARK: Judging

  /// The year begun and the year ended may both be counted, or neither.
  private func judged(_ figure: Int, _ count: Int, _ from: Int, _ to: Int, _ dates: [Range<Int>]) -> Finding? {
    guard to > from else { return nil }
    let verdict: Verdict = abs(to - from - count) <= 1 ? .consistent : .inconsistent
    return Finding(figure: figure, first: from, last: to, dates: dates, verdict: verdict)
  }

  private func year(_ mention: Int) -> Int? {
    guard case .date(let date) = line.mentions[mention].kind, let year = date.fullYear, (1900...2150).contains(year)
    else { return nil }
    return year
  }

  private func isOneClause(_ range: Range<Int>) -> Bool {
    !range.contains { line.tokens[$0].isMark(".") || line.tokens[$0].isMark(";") }
  }

  private func has(_ phrases: [[Word]], in range: Range<Int>) -> Bool {
    range.contains { start in
      phrases.contains { phrase in
        start + phrase.count <= line.tokens.count
          && phrase.indices.allSatisfy { line.tokens[start + $0].word == phrase[$0] }
      }
    }
  }

  private static let term = ["thời hạn", "thời gian thuê"].map(Word.phrase)
  private static let ends = ["hết hạn", "kết thúc", "đáo hạn", "chấm dứt", "hết hiệu lực"].map(Word.phrase)
  private static let until = LineReader.words("đến tới hết kết đáo chấm")
  /// gia hạn, kéo dài, thêm: another end than the first.
  private static let longer = LineReader.words("gia kéo thêm nay tiếp")
  private static let from = Word("từ")
  private static let now = Word("nay")
}
