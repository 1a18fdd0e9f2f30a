import Figures

/// Đầu năm 742, kết nạp 58, chuyển đi 31 …, cuối năm 767: a stock carried forward by what came and went.
struct StockRule: SentenceRule {
  let description = RuleDescription(
    "stock.flow", .sum, vi: "Số đầu kỳ, tăng, giảm trong kỳ và số cuối kỳ", en: "Opening stock, flows and closing stock"
  )

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range where Terms.isAmount(sentence[index]) && sentence[index].whole == nil {
      let reader = StockReader(line: sentence.line)
      guard reader.isEnd(index) else { continue }
      if let draft = StockTrial(sentence: sentence, end: index, rule: description).draft() { drafts.append(draft) }
    }
  }
}

/// What the words before a figure make of it: what there was, what came or went, what there is.
struct StockReader {
  let line: LineView
  private var words: ListWords { ListWords(line: line) }

  /// nâng tổng số … lên N; đến nay có N; cuối năm có N
  func isEnd(_ index: Int) -> Bool {
    guard [.level, .to, .total].contains(line.figures[index].role), line.figures[index].bracket == 0 else {
      return false
    }
    if isRaised(index) { return true }
    let gap = GapWords(line: line, index: index).range()
    let isTold = Self.ends.contains { words.has($0, in: gap) } || isDated(gap) || isHandedOn(index)
    return isTold && flow(index) == 0
  }

  /// đến 31/12 có 1.020 đảng viên
  private func isDated(_ gap: Range<Int>) -> Bool {
    guard let last = gap.last, line.tokens[last].word == Self.having else { return false }
    return gap.dropLast().contains { token in
      line.tokens[token].word == Self.until && !line.tokens[token + 1].isWord
    }
  }

  /// còn 31 vụ chuyển kỳ sau
  private func isHandedOn(_ index: Int) -> Bool {
    let gap = GapWords(line: line, index: index)
    return Self.handedOn.contains { words.has($0, in: gap.after(8)) } && words.has([Self.left], in: gap.own)
  }

  /// Whether the words name the end of the very period whose beginning opens the account.
  func isPlainEnd(_ index: Int) -> Bool {
    let gap = GapWords(line: line, index: index).range()
    return Self.plainEnds.contains { words.has($0, in: gap) } || isHandedOn(index)
  }

  /// Whether what follows says that something else came or went: "một số công dân đã rút đơn".
  func isQualified(_ index: Int) -> Bool {
    let figure = line.figures[index]
    let tail =
      figure.tokens
      .upperBound..<max(
        figure.tokens.upperBound, line.sentences[figure.sentence].tokens.upperBound)
    return Self.qualifying.contains { words.has($0, in: tail.prefix(40)) }
  }

  /// The figure after "lên" where the one before follows "nâng (tổng số) … từ".
  func isRaised(_ index: Int) -> Bool {
    guard index > 0, line.figures[index].role == .to, line.figures[index - 1].role == .from,
      line.figures[index - 1].sentence == line.figures[index].sentence
    else { return false }
    return words.hasAny(Self.raising, in: GapWords(line: line, index: index - 1).range())
  }

  func isStart(_ index: Int) -> Bool {
    let gap = GapWords(line: line, index: index).range()
    return Self.starts.contains { words.has($0, in: gap) } && flow(index) == 0
  }

  /// 1 for what came, -1 for what went, 0 for neither.
  func flow(_ index: Int) -> Int {
    let gap = GapWords(line: line, index: index).own
    if Self.outward.contains(where: { words.has($0, in: gap) }) { return -1 }
    if Self.inward.contains(where: { words.has($0, in: gap) }) { return 1 }
    return 0
  }

  private static func set(_ words: String) -> Set<Word> { Set(words.split(separator: " ").map { Word(String($0)) }) }
  private static let raising = set("nâng đưa")
  private static let having = Word("có")
  private static let until = Word("đến")
  private static let left = Word("còn")
  private static let handedOn = ["chuyển kỳ sau", "chuyển sang", "kỳ sau"].map(Word.phrase)
  private static let plainEnds = ["cuối năm", "cuối kỳ", "cuối nhiệm kỳ", "cuối tháng", "cuối quý"].map(Word.phrase)
  private static let qualifying = ["một số", "ngoài ra", "chưa kể", "không tính", "rút"].map(Word.phrase)
  private static let ends = [
    "cuối năm", "cuối kỳ", "cuối nhiệm kỳ", "đến nay", "hiện nay", "hiện có", "hiện còn", "đến ngày", "đến cuối",
    "đến hết", "nay có",
  ]
  .map(Word.phrase)
  private static let starts = ["đầu năm", "đầu kỳ", "đầu nhiệm kỳ", "cuối năm", "đến cuối", "khi thành lập"].map(
    Word.phrase)
  private static let inward = [
    "kết nạp", "tiếp nhận", "chuyển đến", "thành lập mới", "thành lập thêm", "thành lập", "cấp mới", "thu hút",
    "bổ sung", "tăng thêm", "phê duyệt thêm",
    "phát triển mới", "chuyển về", "thêm", "phát sinh", "tiếp nhận mới", "tuyển mới", "tuyển dụng", "tăng trong",
    "tăng do",
  ].map(Word.phrase)
  private static let outward = [
    "chuyển đi", "từ trần", "ra khỏi", "xóa tên", "khai trừ", "thu hồi", "chấm dứt", "giải thể", "chuyển sinh hoạt",
    "ngừng", "rút", "giảm", "chết", "cho ra", "nghỉ hưu", "thôi việc", "nghỉ việc", "qua đời", "trưởng thành đoàn",
    "đã giải quyết", "giải quyết", "xử lý xong", "chuyển công tác", "xin ra",
  ].map(Word.phrase)
}
