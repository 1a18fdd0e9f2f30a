import Figures

/// A sentence that sorts what the one before counted: "Xảy ra 31 vụ cháy. Nguyên nhân do chập điện 19 vụ, bất cẩn 8 vụ, chưa rõ 4 vụ", "Khảo sát 70
/// doanh nghiệp. Kết quả phân loại: 41 doanh nghiệp …, 22 doanh nghiệp …, 7 doanh nghiệp …".
struct SortedBehind {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var words: ListWords { ListWords(line: line) }

  func draft() -> Draft? {
    guard sentence.number > 0, sentence.range.count > 2, let opening, let parts = parts(), parts.count > 2 else {
      return nil
    }
    let range = sentence.sentence.tokens
    // Who classifies puts each thing into one class; by age or kind of people some may be told twice.
    guard opening == .classes || !words.overlaps(in: range), !words.leavesOut(in: range),
      !words.hasAny(Self.apart, in: range),
      parts.allSatisfy({ sentence[$0].approximation == .exact }), !areAnswers, let total = total(of: parts)
    else { return nil }
    let match = SumMatch(terms: terms)
    if match.longestExact(parts, total: total) == parts.count { return draft(total, parts, .consistent) }
    guard let sum = terms.sum(parts[...], total: total), let whole = line.figures[total].bounds(),
      !match.agreesOtherwise(parts, total: total), !match.isPrintedElsewhere(parts, total: total)
    else { return nil }
    let isFull = opening != .cause || Self.closing.occur(in: line, last(parts)) || sum.lower > whole.upper
    return isFull ? draft(total, parts, .inconsistent) : nil
  }

  /// "Khảo sát 70 doanh nghiệp, thu về 62 phiếu": only those who answered were sorted.
  private var areAnswers: Bool { Self.answers.occur(in: line, line.sentences[counting].tokens) }
  private static let answers = PhraseSet(["phiếu", "trả lời", "phản hồi"])

  private enum Opening { case cause, classes, complete }

  private var opening: Opening? {
    let start = sentence.sentence.tokens.lowerBound
    let lead = start..<sentence[sentence.range.lowerBound].tokens.lowerBound
    let scan = PhraseScan(line: line)
    if Self.causes.contains(where: { scan.begins(lead, with: $0) }) { return .cause }
    guard let colon = lead.prefix(8).first(where: { line.tokens[$0].isMark(":") }),
      Self.sorting.contains(where: { scan.begins(start..<colon, with: $0) })
    else { return nil }
    return line.has(Self.classing, in: start..<colon) ? .classes : .complete
  }
  private static let classing = Word("loại")

  /// The amounts of the sentence outside brackets, up to a semicolon behind which something else is told: all of one kind.
  private func parts() -> [Int]? {
    var parts: [Int] = []
    for index in sentence.range where sentence[index].bracket == 0 {
      let figure = sentence[index]
      if let last = parts.last, line.hasMark(";", in: sentence.between(index - 1, index)),
        !Terms.isTerm(figure) || !Kin.are(figure, sentence[last])
      {
        break
      }
      if figure.isPercent || figure.isDuration { continue }
      guard Terms.isTerm(figure), figure.whole == nil, figure.comparison == .none, !terms.isGrade(index),
        parts.allSatisfy({ Kin.are(sentence[$0], figure) }), TotalLead(sentence: sentence, index: index).kind == nil
      else { return nil }
      parts.append(index)
    }
    return parts
  }

  /// The only figure of their kind in the sentence before that they come near to.
  private func total(of parts: [Int]) -> Int? {
    let named = parts.first { !Terms.isBare(sentence[$0]) }
    let match = SumMatch(terms: terms)
    let all = line.sentences[counting].figures.filter { index in
      let figure = line.figures[index]
      guard figure.bracket == 0, Terms.isTerm(figure), figure.whole == nil, figure.comparison == .none,
        !Terms.isBare(figure), figure.approximation == .exact, Kin.are(figure, sentence[named ?? parts[0]])
      else { return false }
      return true
    }
    // Of a few, one slip may be much.
    let near = all.filter { index in
      let isFew = line.figures[index].isCount && line.figures[index].value < ExactDecimal(100)
      return match.isNear(parts, total: index, within: isFew ? 60 : 25)
    }
    guard near.count == 1, let total = near.first, named == nil || all.count == 1 else { return nil }
    return parts.allSatisfy { (sentence[$0].magnitude ?? .zero) < (line.figures[total].magnitude ?? .zero) }
      ? total : nil
  }

  /// The sentence before; past one that only compares: "So với cùng kỳ giảm 3 vụ".
  private var counting: Int {
    let before = sentence.number - 1
    let start = line.sentences[before].tokens.lowerBound
    return before > 0 && line.tokens[start].word == Self.than ? before - 1 : before
  }
  private static let than = Word("so")

  private func last(_ parts: [Int]) -> Range<Int> {
    let last = parts[parts.count - 1]
    let own = GapWords(line: line, index: last).own
    return own.lowerBound..<max(own.upperBound, Outcome(line: line, done: last, rest: last).behind(last).upperBound)
  }

  private func draft(_ total: Int, _ parts: [Int], _ verdict: Verdict) -> Draft {
    var draft = Claimant(sentence: sentence, rule: rule).draft(
      total,
      Claimant.Computation(
        result: terms.printedSum(parts[...], total: total) ?? Bounds(.zero), formula: terms.formula(parts[...]),
        operands: parts), subject: .total, strength: verdict == .consistent ? .likely : .sure, verdict: verdict)
    draft.isToldInFull = true
    draft.instead =
      verdict == .consistent
      ? [] : SuspectParts(sentence: sentence, rule: rule, total: total, parts: parts).drafts()
    return draft
  }

  private static let causes = ["nguyên nhân"].map(Word.phrase)
  private static let sorting = [
    "nguyên nhân", "kết quả phân loại", "phân loại", "phân nhóm", "cơ cấu", "cơ cấu nguồn", "theo chương trình",
    "theo loại", "theo lĩnh vực", "theo địa bàn", "theo đối tượng", "theo nguồn", "theo nhóm", "theo nguyên nhân",
    "chia theo", "phân theo", "xét theo", "nếu chia theo", "tính theo",
  ].map(Word.phrase)
  private static let closing = PhraseSet([
    "khác", "còn lại", "chưa rõ", "đang điều tra", "đang xác minh", "đang làm rõ", "khách quan", "chưa xác định",
  ])
  private static let apart = LineReader.words("riêng chủ nổi")
}
