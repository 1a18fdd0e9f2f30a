import Figures

/// Đầu năm 742, kết nạp 58, chuyển đi 31 …, cuối năm 767: a stock carried forward by what came and went.
struct StockRule: SentenceRule {
  let description = RuleDescription(
    "stock.flow", .sum, vi: "Số đầu kỳ, tăng, giảm trong kỳ và số cuối kỳ", en: "Opening stock, flows and closing stock"
  )

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range where Terms.isAmount(sentence[index]) && sentence[index].whole == nil {
      if NetChangeTrial.isNet(index, sentence.line) {
        let trial = NetChangeTrial(sentence: sentence, net: index, rule: description)
        if let draft = trial.draft() { drafts.append(draft) }
        continue
      }
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
  /// - Parameter isAlone: whether the figure before it may not speak for it.
  func isEnd(_ index: Int, isAlone: Bool = false) -> Bool {
    guard [.level, .to, .total].contains(line.figures[index].role), line.figures[index].bracket == 0 else {
      return false
    }
    if isRaised(index) { return true }
    if !isAlone, isCompany(index), isEnd(index - 1, isAlone: true) { return true }
    let gap = GapWords(line: line, index: index).range()
    let isTold = Self.ends.occur(in: line, gap) || isDated(gap) || isHandedOn(index)
    return isTold && flow(index) == 0
  }

  /// "đến 30/11/2024 có 225 công đoàn cơ sở với 73.033 đoàn viên": right behind another figure and "với" or "và", and of
  /// another name.
  private func isCompany(_ index: Int) -> Bool {
    guard index > 0, line.figures[index].sentence == line.figures[index - 1].sentence,
      line.figures[index].clause == line.figures[index - 1].clause, line.figures[index - 1].bracket == 0
    else { return false }
    let end = max(line.figures[index - 1].tokens.upperBound, line.figures[index - 1].nounTokens.upperBound)
    return end + 1 == line.figures[index].tokens.lowerBound && Self.beside.contains(line.tokens[end].word)
      && line.figures[index - 1].noun != line.figures[index].noun
  }

  private static let beside = set("với và")

  /// đến 31/12 có 1.020 đảng viên; đến 31/12 tổng số đảng viên là 1.020
  private func isDated(_ gap: Range<Int>) -> Bool {
    guard let last = gap.last, Self.having.contains(line.tokens[last].word) else { return false }
    return gap.dropLast().contains { token in
      line.tokens[token].word == Self.until && !line.tokens[token + 1].isWord
    }
  }

  /// còn 31 vụ chuyển kỳ sau
  func isHandedOn(_ index: Int) -> Bool {
    let gap = GapWords(line: line, index: index)
    return Self.handedOn.occur(in: line, gap.after(8)) && words.has([Self.left], in: gap.own)
  }

  /// Whether the words name the end of the very period whose beginning opens the account.
  func isPlainEnd(_ index: Int) -> Bool {
    let gap = GapWords(line: line, index: index).range()
    return Self.plainEnds.occur(in: line, gap) || isHandedOn(index)
  }

  /// Whether what follows says that something else came or went: "một số công dân đã rút đơn".
  func isQualified(_ index: Int) -> Bool {
    let figure = line.figures[index]
    let tail =
      figure.tokens
      .upperBound..<max(
        figure.tokens.upperBound, line.sentences[figure.sentence].tokens.upperBound)
    return Self.qualifying.occur(in: line, tail.prefix(40))
  }

  /// The figure after "lên" where the one before follows "nâng (tổng số) … từ".
  func isRaised(_ index: Int) -> Bool {
    guard index > 0, line.figures[index].role == .to, line.figures[index - 1].role == .from,
      line.figures[index - 1].sentence == line.figures[index].sentence
    else { return false }
    return words.hasAny(Self.raising, in: GapWords(line: line, index: index - 1).range())
  }

  /// nên đến cuối năm còn 239
  func isConcluded(_ index: Int) -> Bool {
    let gap = GapWords(line: line, index: index).range()
    return Self.concluding.occur(in: line, gap)
  }

  /// Tăng trong kỳ 148: everything that came.
  func isWholeFlow(_ index: Int) -> Bool {
    let gap = GapWords(line: line, index: index).own
    let isLast = gap.last.map { line.tokens[$0].word == Self.rising || line.tokens[$0].word == Self.falling } ?? false
    return isLast || Self.wholeFlows.occur(in: line, gap.prefix(4))
  }

  func isStart(_ index: Int, isAlone: Bool = false) -> Bool {
    let gap = GapWords(line: line, index: index).range()
    if !isAlone, isCompany(index), flow(index) == 0, isStart(index - 1, isAlone: true) { return true }
    return Self.starts.occur(in: line, gap) && flow(index) == 0
  }

  /// 1 for what came, -1 for what went, 0 for neither.
  func flow(_ index: Int) -> Int {
    let gap = GapWords(line: line, index: index).own
    if Self.outward.occur(in: line, gap) { return -1 }
    if Self.inward.occur(in: line, gap) { return 1 }
    let figure = line.figures[index]
    // "có 936 lao động được tuyển mới, 702 lao động thôi việc": told behind the figure.
    if figure.role == .level, !figure.noun.isEmpty {
      let start = figure.tokens.upperBound
      let behind = start..<max(start, GapWords(line: line, index: index).label.upperBound)
      if Self.behindOut.occur(in: line, behind) { return -1 }
      if Self.behindIn.occur(in: line, behind) { return 1 }
    }
    // "số đảng viên tăng 212": everything that came.
    let isIncrease = figure.role == .change && figure.sign > 0 && figure.comparison == .none
    return isIncrease && gap.last.map { line.tokens[$0].word == Self.rising } ?? false ? 1 : 0
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let falling = Word("giảm")
  private static let rising = Word("tăng")
  private static let raising = set("nâng đưa")
  private static let having = set("có là còn")
  private static let concluding = PhraseSet(["nên", "do đó", "do vậy", "vì vậy", "như vậy", "theo đó"])
  private static let wholeFlows = PhraseSet([
    "tăng trong", "giảm trong", "thu trong", "chi trong", "tổng tăng", "tổng giảm", "tăng", "giảm",
  ])
  private static let until = Word("đến")
  private static let left = Word("còn")
  private static let handedOn = PhraseSet(["chuyển kỳ sau", "chuyển sang", "kỳ sau"])
  private static let plainEnds = PhraseSet(["cuối năm", "cuối kỳ", "cuối nhiệm kỳ", "cuối tháng", "cuối quý"])
  private static let qualifying = PhraseSet(["một số", "ngoài ra", "chưa kể", "không tính", "rút"])
  private static let ends = PhraseSet([
    "cuối năm", "cuối kỳ", "cuối nhiệm kỳ", "cuối quý", "cuối tháng",
    "đến nay", "hiện nay", "hiện có", "hiện còn", "đến ngày", "đến cuối",
    "đến hết", "nay có",
  ])
  private static let starts = PhraseSet([
    "đầu năm", "đầu kỳ", "đầu nhiệm kỳ", "đầu quý", "đầu tháng", "cuối năm", "đến cuối", "khi thành lập",
    "năm trước chuyển sang", "kỳ trước chuyển sang", "năm trước chuyển qua", "số dư đầu",
  ])
  private static let inward = PhraseSet([
    "kết nạp", "tiếp nhận", "chuyển đến", "thành lập mới", "thành lập thêm", "thành lập", "cấp mới", "đăng ký mới",
    "thu hút",
    "bổ sung", "tăng thêm", "phê duyệt thêm",
    "phát triển mới", "chuyển về", "thêm", "phát sinh", "tiếp nhận mới", "tuyển mới", "tuyển dụng", "tăng trong",
    "tăng do", "thu trong năm", "thu trong kỳ", "tổng thu trong",
  ])
  private static let behindIn = PhraseSet(["tuyển mới", "được kết nạp", "chuyển đến", "được thành lập"])
  private static let behindOut = PhraseSet(["chấm dứt", "thôi việc", "nghỉ việc", "chuyển đi", "giải thể", "từ trần"])
  private static let outward = PhraseSet([
    "chuyển đi", "từ trần", "ra khỏi", "xóa tên", "khai trừ", "thu hồi", "chấm dứt", "giải thể", "chuyển sinh hoạt",
    "ngừng", "rút", "giảm", "chết", "chuyển giao", "xoá tên", "cho ra", "nghỉ hưu", "thôi việc", "nghỉ việc", "qua đời",
    "trưởng thành đoàn",
    "đã giải quyết", "giải quyết", "xử lý xong", "chuyển công tác", "xin ra",
    "chi trong năm", "chi trong kỳ", "tổng chi trong",
  ])
}
