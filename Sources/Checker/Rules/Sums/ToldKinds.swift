import Figures

/// The amounts of running text with their kinds, kept until what is told of them is settled.
struct ToldKinds {
  let rule: RuleDescription
  private var amounts: [KindAmount] = []
  /// How many of the first ones are settled, and kept as wholes of those behind them.
  private var settled = 0

  /// Amounts kept; those of half of them are settled at a time.
  private static let kept = 96
  private static let before = 30

  init(rule: RuleDescription) { self.rule = rule }

  /// - Parameter told: the amounts of the line, figure by figure.
  mutating func read(_ line: LineView, _ told: [ToldAmount?]) -> [Draft] {
    amounts += KindReader(line: line).amounts(told)
    return amounts.count >= Self.kept ? settle(all: false) : []
  }

  mutating func settle(all isEnd: Bool) -> [Draft] {
    let done = isEnd ? amounts.count : amounts.count - Self.before
    guard done > settled else { return [] }
    let drafts = KindSums(amounts: amounts, rule: rule).drafts(of: settled..<done)
    let kept = min(done, Self.before)
    amounts.removeFirst(done - kept)
    settled = kept
    return drafts
  }
}

/// An amount with the kinds of known divisions that its words name, or those of the amount it is told with: "cấp mới 7 dự án
/// với số vốn 64,2 triệu USD" tells the kind once for both.
struct KindAmount {
  let amount: ToldAmount
  /// By division; nil where its words name two kinds of one.
  let kinds: [Int: Int?]
  /// The words that name the kind are its own, and not those of the amount before it.
  let isNamed: Bool
  /// Behind a "trong đó" of its sentence.
  let isWithin: Bool
  /// "Như vậy, …", "Tổng vốn …": what was told is added up; not "lũy kế".
  let isTotal: Bool
  /// Plainly of what was just told: "Như vậy, …", "Tính chung …".
  let isAdding: Bool
  /// Paid out, planned, an average: of another measure than what is registered.
  let isOfOtherMeasure: Bool
  /// The months, quarters and years that its sentence names: "tháng 5", "9 tháng".
  let periods: Set<String>
  /// "Riêng …": singled out of something else.
  let isSingled: Bool

  var figure: Figure { amount.figure }
}

/// Reads the amounts of a line with their kinds.
struct KindReader {
  let line: LineView

  func amounts(_ told: [ToldAmount?]) -> [KindAmount] {
    line.sentences.indices.flatMap { number -> [KindAmount] in
      guard !line.sentences[number].figures.isEmpty else { return [] }
      let sentence = SentenceView(line: line, sentence: line.sentences[number], number: number)
      let periods = periods(sentence.sentence.tokens)
      var inherited: [Int: Int?] = [:]
      var isWithin = false
      var named: [(index: Int, kinds: [Int: Int?])] = []
      return sentence.range.compactMap { index in
        let label = label(index)
        let own = DividedItemReader(line: line).kinds(in: label)
        inherited.merge(own) { $1 }
        isWithin = isWithin || line.figures[index].leads.contains { $0.cue == .including }
        if !own.isEmpty { named.append((index, own)) }
        guard let amount = told[index], amount.side == .alone else { return nil }
        let lead = TotalLead(sentence: sentence, index: index).kind
        let words = ListWords(line: line)
        let begin = sentence.sentence.tokens.lowerBound
        return KindAmount(
          amount: amount,
          kinds: line.figures[index].unit == nil ? own : inherited.filter { isOwn($0.key, index, named) },
          isNamed: !own.isEmpty, isWithin: isWithin,
          isTotal: amount.isClosing || lead == .adding || lead == .plain, isAdding: lead == .adding,
          isOfOtherMeasure: Self.others.occur(in: line, label), periods: periods,
          isSingled: words.has(Self.singly, in: begin..<min(begin + 3, line.tokens.count)))
      }
    }
  }

  private func periods(_ tokens: Range<Int>) -> Set<String> {
    Set(
      zip(tokens, tokens.dropFirst()).compactMap { one, next in
        let (first, second) = (line.tokens[one], line.tokens[next])
        let isTime = (second.isNumber || second.isAcronym) && Self.spans.contains(first.word)
        let isLength = first.isNumber && Self.lengths.contains(second.word)
        return isTime || isLength ? line.text(one..<next + 1).lowercased() : nil
      })
  }

  private static let spans = LineReader.words("tháng quý năm ngày")
  private static let lengths = LineReader.words("tháng năm quý")

  /// "18 dự án FDI, 58 dự án trong nước với vốn 5.759 tỷ đồng": of both. What belongs to the second kind alone stands behind one
  /// that belongs to the first.
  private func isOwn(_ division: Int, _ index: Int, _ named: [(index: Int, kinds: [Int: Int?])]) -> Bool {
    let told = named.filter { $0.kinds[division] != nil }
    guard let last = told.last, last.index < index, let other = told.dropLast().last,
      other.kinds[division] != last.kinds[division]
    else { return true }
    return (other.index..<last.index).contains {
      Terms.isAmount(line.figures[$0]) && line.figures[$0].unit == line.figures[index].unit
    }
  }

  /// From the figure before, or the sentence's beginning, to the next mark behind its name.
  private func label(_ index: Int) -> Range<Int> {
    let figure = line.figures[index]
    let sentence = line.sentences[figure.sentence]
    var start = sentence.tokens.lowerBound
    if index > sentence.figures.lowerBound {
      start = max(line.figures[index - 1].tokens.upperBound, line.figures[index - 1].nounTokens.upperBound)
      // What stands between the figure before and the mark behind it is that one's.
      let gap = start..<max(start, figure.tokens.lowerBound)
      start = gap.first { isEnd($0) } ?? start
    }
    var end = figure.tokens.upperBound
    let limit = min(
      sentence.tokens.upperBound, max(end, figure.nounTokens.upperBound) + 8,
      index + 1 < line.figures.count ? max(end, line.figures[index + 1].tokens.lowerBound) : line.tokens.count)
    while end < limit, !isEnd(end) { end += 1 }
    return min(max(start, figure.tokens.lowerBound - 40), end)..<end
  }

  private func isEnd(_ token: Int) -> Bool {
    line.tokens[token].isMark(",") || line.tokens[token].isMark(";") || line.tokens[token].isMark("(")
      || line.tokens[token].isMark(")") || line.tokens[token].isMark(":")
      || line.tokens[token].isWord && Self.joining.contains(line.tokens[token].word)
  }

  private static let joining = LineReader.words("và với còn")
  private static let singly = Word.phrase("riêng")
  private static let others = PhraseSet([
    "thực hiện", "giải ngân", "kế hoạch", "chỉ tiêu", "bình quân", "trung bình", "doanh thu", "nộp", "giảm vốn",
    "thu hồi", "chấm dứt", "dự kiến",
  ])
}
