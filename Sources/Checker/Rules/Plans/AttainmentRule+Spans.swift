import Figures

/// What was done, what was planned, and over which time; what an excess says that it exceeds.
extension AttainmentRule {
  /// "Chín tháng kết nạp 60 đảng viên, đạt 97% kế hoạch. Kế hoạch cả năm là 85 đảng viên": a plan told elsewhere that
  /// is of a longer or a shorter time than what was done is not the one meant.
  func isOfOtherSpan(_ actual: Int, _ plan: Int, _ index: Int, _ sentence: SentenceView) -> Bool {
    guard !sentence.range.contains(plan) || sentence[plan].clause > sentence[index].clause else { return false }
    let line = sentence.line
    let behind = sentence[index].tokens.upperBound
    let named = (behind..<min(line.tokens.count, behind + 6)).prefix { line.tokens[$0].isWord }
    let mine =
      PlanSpan(line, behind..<behind + named.count)
      ?? PlanSpan(line, sentence.sentence.tokens.lowerBound..<sentence[actual].tokens.upperBound)
    let words = GapWords(line: line, index: plan)
    guard let mine, let its = PlanSpan(line, words.range().lowerBound..<words.label.upperBound) else { return false }
    return mine != its
  }
}

extension SentenceView {
  /// "vượt 57 triệu USD so với số ước": what is exceeded is no plan.
  func exceedsNoPlan(_ index: Int) -> Bool {
    let figure = self[index]
    guard figure.role == .excess, figure.comparison != .none, figure.comparison != .plan else { return false }
    let tokens = line.tokens
    let behind = figure.tokens.upperBound..<min(tokens.count, figure.tokens.upperBound + 8)
    let before = max(0, figure.tokens.lowerBound - 12)..<figure.tokens.lowerBound
    let isThan = { (token: Int) in tokens[token].word == Self.than }
    guard let than = behind.first(where: isThan) ?? before.last(where: isThan) else { return true }
    let base = tokens[(than + 1)...].prefix(8).prefix { $0.isWord }
    return !base.contains { Self.aimed.contains($0.word) }
  }

  /// "vượt dự toán (108.800 tỷ đồng), đạt 100,76% chỉ tiêu phấn đấu": the plan named before one figure is a budget, that
  /// behind the other a target, or the other way round.
  func differInBudget(_ plan: Int, _ rate: Int) -> Bool {
    let (start, end) = (self[plan].tokens.lowerBound, self[rate].tokens.upperBound)
    let before = (max(0, start - 8)..<start).reversed().lazy.compactMap { Self.budgets[line.tokens[$0].word] }.first
    let behind = (end..<max(end, min(line.tokens.count, end + 5))).lazy
      .compactMap { Self.budgets[line.tokens[$0].word] }.first
    return before != nil && behind != nil && before != behind
  }

  /// The second syllables of kế hoạch, chỉ tiêu and mục tiêu, nghị quyết, and of dự toán.
  private static let budgets: [Word: Bool] = [
    Word("hoạch"): false, Word("tiêu"): false, Word("quyết"): false, Word("toán"): true,
  ]
  private static let than = Word("với")
  /// Of kế hoạch, chỉ tiêu, nghị quyết, dự toán, mức giao, đề ra.
  private static let aimed = LineReader.words("hoạch tiêu quyết toán giao ra")
}

/// The length of time of a plan, or of what was done, as its words tell it.
private enum PlanSpan {
  case partOfYear, year, term

  /// nil where nothing is said.
  init?(_ line: LineView, _ range: Range<Int>) {
    let words = ListWords(line: line)
    if range.contains(where: { Self.isPart($0, line) }) {
      self = .partOfYear
    } else if Self.terms.contains(where: { words.has($0, in: range) }) {
      self = .term
    } else if line.has(Self.yearly, in: range) {
      self = .year
    } else {
      return nil
    }
  }

  /// "9 tháng", "quý III"; up to the end of a month ("đến hết tháng 9") the plan of the year is told of as well.
  private static func isPart(_ token: Int, _ line: LineView) -> Bool {
    guard line.tokens[token].isWord, parts.contains(line.tokens[token].word) else { return false }
    return token == 0 || !until.contains(line.tokens[token - 1].word)
  }

  private static let parts = LineReader.words("tháng quý tuần")
  private static let until = LineReader.words("hết đến cuối")
  private static let terms = ["nhiệm kỳ", "giai đoạn"].map(Word.phrase)
  private static let yearly = Word("năm")
}
