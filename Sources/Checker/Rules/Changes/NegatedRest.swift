import Figures

/// "có 14/16 chỉ tiêu đạt kế hoạch; có 2 chỉ tiêu không đạt", "543/545 chi bộ kiểm điểm, đánh giá (2 chi bộ mới thành lập không đánh giá)": who does and
/// who does not are all.
struct NegatedRest {
  let sentence: SentenceView
  let rest: Int
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[rest] }

  private static let reach = 12

  func draft(_ rule: RuleDescription) -> Draft? {
    guard stated.isCount, [.level, .part, .remaining].contains(stated.role), stated.whole == nil,
      stated.approximation == .exact, !stated.noun.isEmpty, let verb = denied(), let part = fraction(verb),
      let all = sentence[part].whole, let left = try? all.subtracting(sentence[part].value), left > .zero
    else { return nil }
    let texts = [all, sentence[part].value].map { VietnameseNumber.write($0) }
    var draft = Claimant(sentence: sentence, rule: rule).decide(
      rest,
      [
        Trial(
          computation: Claimant.Computation(
            result: Bounds(left), formula: "\(texts[0]) − \(texts[1])", operands: [part]), subject: .remainder,
          accuses: true, strength: .certain)
      ])
    draft?.isToldInFull = true
    return draft
  }

  /// What they do not do: the word or two behind "không", "chưa".
  private func denied() -> [Word]? {
    let start = stated.tokens.upperBound
    let end = min(sentence.sentence.tokens.upperBound, start + Self.reach)
    let words = start..<max(start, end)
    guard let no = words.first(where: { line.tokens[$0].isWord && Self.denials.contains(line.tokens[$0].word) }),
      (start..<no).allSatisfy({ line.tokens[$0].isWord && !Self.joints.contains(line.tokens[$0].word) })
    else { return nil }
    let verb = (no + 1..<min(end, no + 3)).prefix { line.tokens[$0].isWord }.map { line.tokens[$0].word }
    guard let first = verb.first else { return nil }
    let isOne = verb.count == 1 || Self.behind.contains(verb[1])
    // "chưa có …", "chưa được …" say nothing alone.
    return isOne ? (Self.weak.contains(first) ? nil : [first]) : verb
  }

  /// The nearest fraction of them before, where it is told of those who do.
  private func fraction(_ verb: [Word]) -> Int? {
    let low = max(sentence.range.lowerBound, rest - 4)
    guard let part = (low..<rest).last(where: { sentence[$0].whole != nil && !sentence[$0].isPercent }),
      sentence[part].noun.first == stated.noun.first, sentence[part].bracket == 0, sentence[part].exponent == 0,
      sentence[part].decimals == 0, sentence[part].approximation == .exact, says(verb, part),
      // "có 45/60 đơn vị đạt, 10 đơn vị chưa đạt, 5 đơn vị chưa xét": another part of the rest.
      !isFollowed,
      !(part + 1..<rest).contains(where: { sentence[$0].isCount && sentence[$0].noun.first == stated.noun.first })
    else { return nil }
    return part
  }

  private var isFollowed: Bool {
    let next = rest + 1
    return sentence.range.contains(next) && sentence[next].isCount && sentence[next].noun.first == stated.noun.first
      && sentence[next].bracket == stated.bracket
      && !line.has(Self.which, in: sentence.between(rest, next))
  }

  private func says(_ verb: [Word], _ part: Int) -> Bool {
    let start = sentence[part].tokens.upperBound
    let end = min(sentence[rest].tokens.lowerBound, start + 16)
    let place = (start..<max(start, end)).first { token in
      verb.indices.allSatisfy { token + $0 < end && line.tokens[token + $0].word == verb[$0] }
    }
    guard let place else { return false }
    return !(start..<place).contains { token in
      line.tokens[token].isMark(";") || Self.denials.contains(line.tokens[token].word)
    }
  }

  private static let denials = LineReader.words("không chưa")
  private static let joints = LineReader.words("và là mà nhưng")
  private static let behind = LineReader.words("so với là do vì theo và hoặc")
  private static let weak = LineReader.words("có được là đã phải bị")
  private static let which = Word("trong")
}
