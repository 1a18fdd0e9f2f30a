import Language

/// "Hội nghị hiệp thương lần thứ hai … lập danh sách sơ bộ. Hội nghị hiệp thương lần thứ III đã thông qua danh sách sơ bộ": the second conference draws up the
/// preliminary list of candidates, the third the final one, and one text tells of one step.
struct ConsultationRounds {
  struct Round {
    var number: Int
    var isFinal: Bool
    var spot: Spot
    var printed: String
  }

  struct Clash {
    var wrong: Round
    var right: Round

    func draft(_ rule: RuleDescription) -> Draft {
      Draft(
        rule: rule, verdict: .inconsistent, figure: wrong.spot,
        operands: [Draft.Part(spot: right.spot), Draft.Part(spot: wrong.spot)], stated: wrong.printed,
        expected: right.printed,
        wording: .said(
          summary: Phrases.Dates.otherRound(wrong.printed, right.printed), explanation: Phrases.Dates.rounds,
          suggestion: Phrases.Dates.mendTerm(right.printed, wrong.printed)))
    }
  }

  private var rounds: [Round] = []
  private static let limit = 16

  mutating func read(_ line: LineView) -> [Clash] {
    guard line.tokens.count > 6 else { return [] }
    var clashes: [Clash] = []
    for token in 0..<line.tokens.count - 4
    where line.tokens[token].word == Self.hiep && line.tokens[token + 1].word == Self.thuong {
      guard rounds.count < Self.limit, let round = round(at: token, line) else { continue }
      for other in rounds where other.isFinal == round.isFinal && other.number != round.number {
        let known = round.isFinal ? 3 : 2
        if other.number == known {
          clashes.append(Clash(wrong: round, right: other))
          break
        }
        if round.number == known {
          clashes.append(Clash(wrong: other, right: round))
          break
        }
      }
      rounds.append(round)
    }
    return clashes
  }

  private func round(at token: Int, _ line: LineView) -> Round? {
    guard line.tokens[token + 2].word == Self.lan else { return nil }
    let at = line.tokens[token + 3].word == Self.thu ? token + 4 : token + 3
    guard at < line.tokens.count, let number = Self.number(line.text(at..<at + 1)),
      !(max(0, token - 5)..<token).contains(where: { Self.past.contains(line.tokens[$0].word) })
    else { return nil }
    for next in at + 1..<max(at + 1, min(line.tokens.count - 3, at + 30)) {
      if line.tokens[next].isMark(".") || line.tokens[next].word == Self.hiep { return nil }
      guard line.tokens[next].word == Self.danh, line.tokens[next + 1].word == Self.sach else { continue }
      let kind = (line.tokens[next + 2].word, line.tokens[next + 3].word)
      guard Self.drawing.contains(line.tokens[next - 1].word) else { return nil }
      let isFirst = kind == Self.preliminary
      guard isFirst || kind == Self.final else { return nil }
      return Round(
        number: number, isFinal: !isFirst, spot: line.spot(token + 2..<at + 1), printed: line.text(token + 2..<at + 1))
    }
    return nil
  }

  private static func number(_ text: String) -> Int? {
    ["nhất": 1, "hai": 2, "ba": 3, "I": 1, "II": 2, "III": 3, "1": 1, "2": 2, "3": 3][text]
  }

  private static let hiep = Word("hiệp")
  private static let thuong = Word("thương")
  private static let lan = Word("lần")
  private static let thu = Word("thứ")
  private static let preliminary = (Word("sơ"), Word("bộ"))
  private static let final = (Word("chính"), Word("thức"))
  private static let danh = Word("danh")
  private static let sach = Word("sách")
  /// lập, thông qua, thống nhất, thỏa thuận
  private static let drawing = LineReader.words("lập qua nhất thuận chốt")
  private static let past = LineReader.words("sau trước từ quả theo của")
}
