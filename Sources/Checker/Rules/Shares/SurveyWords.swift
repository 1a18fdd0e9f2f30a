/// Which answers of a survey a percentage is of: "27,3% doanh nghiệp đánh giá tốt lên" of one, "68% nhận định ổn định và thuận lợi
/// hơn" of two.
struct SurveyAnswer: OptionSet {
  let rawValue: UInt8

  static let better = SurveyAnswer(rawValue: 1)
  static let same = SurveyAnswer(rawValue: 2)
  static let worse = SurveyAnswer(rawValue: 4)
  static let all: SurveyAnswer = [.better, .same, .worse]

  var count: Int { rawValue.nonzeroBitCount }
}

/// Reads the answers out of the words around a percentage.
struct SurveyWords {
  let sentence: SentenceView
  private var line: LineView { sentence.line }

  /// Whether firms are asked what they think, and things may stay as they are.
  static func mayOccur(in sentence: SentenceView) -> Bool {
    let tokens = sentence.sentence.tokens
    return opinions.occur(in: sentence.line, tokens)
      && (steady.occur(in: sentence.line, tokens) || easier.occur(in: sentence.line, tokens))
  }

  /// Whose answers these are is said anew: "…; khu vực FDI 21%".
  func namesGroup(in range: Range<Int>) -> Bool { Self.groups.occur(in: line, range) }

  /// "còn lại không trả lời": some said none of the three.
  var maySilence: Bool {
    Self.silence.occur(in: line, sentence.sentence.tokens)
      || nextSentence.map { Self.silence.occur(in: line, $0) } ?? false
  }

  /// "32% gặp khó khăn về vốn": of one thing among others, not of how things went.
  var isAboutOneThing: Bool { Self.about.occur(in: line, sentence.sentence.tokens) }

  private var nextSentence: Range<Int>? {
    line.sentences.indices.contains(sentence.number + 1) ? line.sentences[sentence.number + 1].tokens : nil
  }

  /// Those told behind the percentage, else right before it.
  func answers(of index: Int) -> SurveyAnswer {
    let behind = read(self.behind(index))
    guard behind.isEmpty else { return behind }
    let gap = GapWords(line: line, index: index)
    // What no mark parts from the figure before belongs to that one.
    guard index == sentence.range.lowerBound || gap.own.lowerBound > gap.range().lowerBound else { return [] }
    return read(gap.own)
  }

  /// The words behind a percentage up to the mark that ends them; "22% cho rằng, tình hình sẽ ổn định" goes on.
  private func behind(_ index: Int) -> Range<Int> {
    let start = sentence[index].tokens.upperBound
    let next = (index + 1..<max(index + 1, sentence.range.upperBound)).first { sentence[$0].isPercent }
    let limit = next.map { sentence[$0].tokens.lowerBound } ?? sentence.sentence.tokens.upperBound
    guard start < limit else { return start..<start }
    let end = (start..<limit).first { token in
      let mark = line.tokens[token]
      if mark.isMark(",") { return token == start || line.tokens[token - 1].word != Self.that }
      return mark.isMark(";") || mark.isMark("(") || mark.isMark(")")
    }
    return start..<(end ?? limit)
  }

  private func read(_ range: Range<Int>) -> SurveyAnswer {
    guard !range.isEmpty else { return [] }
    var answers: SurveyAnswer = []
    if Self.easier.occur(in: line, range) { answers.insert(.better) }
    if Self.harder.occur(in: line, range) { answers.insert(.worse) }
    // "tỷ lệ dự báo khó khăn giảm còn 12%": it is the share that falls.
    if answers.isEmpty {
      if line.has(Self.rise, in: range) { answers.insert(.better) }
      if line.has(Self.fall, in: range) { answers.insert(.worse) }
    }
    if Self.steady.occur(in: line, range) { answers.insert(.same) }
    return answers
  }

  private static let opinions = PhraseSet([
    "đánh giá", "nhận định", "dự báo", "dự kiến", "cho rằng", "cho biết", "nhận xét", "kỳ vọng", "trả lời",
  ])
  private static let easier = PhraseSet(["thuận lợi", "tốt hơn", "tốt lên", "khả quan hơn"])
  private static let steady = PhraseSet(["ổn định", "giữ nguyên", "không đổi", "không thay đổi"])
  private static let harder = PhraseSet(["khó khăn", "xấu đi", "xấu hơn", "kém hơn", "kém đi"])
  private static let groups = PhraseSet(["khu vực", "ngành", "nhà nước", "FDI", "quy mô", "kỳ trước", "trước đó"])
  private static let silence = PhraseSet([
    "còn lại", "không trả lời", "không đánh giá", "không có ý kiến", "không ý kiến", "chưa có ý kiến", "ý kiến khác",
    "không rõ",
    "chưa xác định", "không cho biết",
  ])
  private static let about = PhraseSet([
    "khó khăn về", "khó khăn trong", "thuận lợi về", "thuận lợi trong", "do khó khăn",
  ])
  private static let rise = Word("tăng")
  private static let fall = Word("giảm")
  private static let that = Word("rằng")
}
