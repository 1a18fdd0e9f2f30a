/// What the words say of two counts that stand behind their whole: that the one is done and the other is not.
struct Outcome {
  let line: LineView
  let done: Int
  let rest: Int
  private var words: ListWords { ListWords(line: line) }

  /// "đã dập 31 ổ", "31 ổ được dập", "giải quyết 31 đơn"
  var isDone: Bool {
    let label = label(done)
    return !words.hasAny(Self.negations, in: label) && !words.hasAny(Self.still, in: label)
      && (words.hasAny(Self.doneWords, in: label) || Self.deeds.occur(in: line, label))
  }

  /// "còn 8 vụ đang điều tra", and "còn 8 vụ" where the clause ends.
  var isRest: Bool {
    let own = GapWords(line: line, index: rest).own
    guard let still = own.last(where: { line.tokens[$0].word == Self.stillWord }), own.upperBound - still <= 5,
      !Self.falling.occur(in: line, max(0, still - 2)..<still + 1)
    else { return isLeft }
    let between = still + 1..<own.upperBound
    guard between.allSatisfy({ Self.fillers.contains(line.tokens[$0].word) }) else { return isLeft }
    // "còn 8 vụ": nothing else is said of them.
    if behind(rest).isEmpty { return true }
    return words.hasAny(Self.ongoing, in: behind(rest).prefix(3)) || isNotYet
  }

  /// "còn 94 hộ chưa đồng thuận"; but "đã lắp điều hòa 30 phòng, còn 5 phòng chưa có quạt" denies another thing.
  private var isNotYet: Bool {
    guard words.hasAny(Self.notYet, in: behind(rest).prefix(3)) else { return false }
    guard let denied = deniedWords, let first = denied.first else { return true }
    return denied.count <= 2 && first != Self.having || areOpposite
  }

  /// "9 hồ sơ còn lại"
  private var isLeft: Bool { words.has(Self.left, in: behind(rest).prefix(5)) }

  /// "9 vụ đang điều tra", "9 hộ chưa nhận tiền", beside what is done with for good: "đã hoàn thành giải phóng mặt bằng" is a step on the way.
  var isPending: Bool {
    words.hasAny(Self.unfinished, in: behind(rest).prefix(3))
      // "45 trạm đã có giấy phép, 12 trạm chưa lắp thiết bị quan trắc" denies another thing.
      && (!words.hasAny(Self.notYet, in: behind(rest).prefix(3)) || isNotYet)
      && (words.hasAny(Self.past, in: label(done)) || Self.again.occur(in: line, label(done)))
      && (line.figures[done].whole != nil || behind(done).count <= 4)
      // "tính trên tổng số 412 doanh nghiệp đang hoạt động": of what others are counted.
      && GapWords(line: line, index: rest).own.isEmpty
  }

  /// Whether more is told to be left: "…, còn lại chưa có nhu cầu", "Ngoài ra, …".
  var goesOn: Bool {
    let sentence = line.figures[rest].sentence
    let end = line.sentences[sentence].tokens.upperBound
    let behind = behind(rest).lowerBound
    if Self.more.occur(in: line, behind..<max(behind, end)), !isLeft { return true }
    if tellsOneMore(in: behind..<max(behind, end)) || isMoreToDo(in: behind..<max(behind, end)) { return true }
    guard sentence + 1 < line.sentences.count else { return false }
    let next = line.sentences[sentence + 1].tokens
    return Self.more.occur(in: line, next.lowerBound..<min(next.upperBound, next.lowerBound + 3))
  }

  /// "…, còn 2 km đang thi công, đoạn cuối chưa bố trí vốn": more that is not done, without a number.
  private func isMoreToDo(in range: Range<Int>) -> Bool {
    guard let mark = range.first(where: { line.tokens[$0].isMark(",") || line.tokens[$0].isMark(";") }) else {
      return false
    }
    let clause = (mark + 1..<max(mark + 1, range.upperBound)).prefix { line.tokens[$0].isWord }
    return clause.contains { Self.notYet.contains(line.tokens[$0].word) }
  }

  /// "…, còn 4 tàu neo tại đảo, một tàu mất liên lạc": one more, in a word.
  private func tellsOneMore(in range: Range<Int>) -> Bool {
    let names = [done, rest].compactMap { line.figures[$0].noun.first }
    return range.dropLast().contains {
      Self.few.contains(line.tokens[$0].word) && names.contains(line.tokens[$0 + 1].word)
    }
  }

  /// "45 trạm đã có giấy phép, 9 trạm chưa có giấy phép": the same words, once denied; "chưa có" alone denies all of them.
  var areOpposite: Bool {
    guard let denied = deniedWords, !denied.isEmpty else { return false }
    let told = predicate(done)
    guard let first = denied.first, let start = told.firstIndex(of: first) else { return false }
    var rest = told[start...]
    for word in denied {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// "40 dự án đúng tiến độ, 6 dự án chậm tiến độ": each counted first, and what is the one is not the other.
  var areAntonyms: Bool {
    guard GapWords(line: line, index: rest).own.isEmpty, GapWords(line: line, index: done).own.count <= 1 else {
      return false
    }
    return Self.antonyms.contains { one, other in
      one.occur(in: line, named(done)) && other.occur(in: line, named(rest))
    }
  }

  /// What follows "chưa" or "không" up to the end of what is said of the rest.
  var deniedWords: [Word]? {
    let range = behind(rest)
    let not = range.prefix(4).first { Self.negations.contains(line.tokens[$0].word) }
    if let not { return phrase(not + 1..<range.upperBound) }
    let own = GapWords(line: line, index: rest).own
    guard let before = own.first(where: { Self.negations.contains(line.tokens[$0].word) }), own.upperBound - before < 8
    else { return nil }
    return phrase(before + 1..<own.upperBound).filter { !Self.fillers.contains($0) }
  }

  /// "số cũ chuyển sang", "năm trước": one of the three may be of another time.
  func isOfOtherTimes(from whole: Int) -> Bool {
    let start = line.sentences[line.figures[whole].sentence].tokens.lowerBound
    return Self.otherTimes.occur(in: line, start..<behind(rest).upperBound)
  }

  /// Words from the figure's name to the mark behind it, or to the next figure.
  func behind(_ index: Int) -> Range<Int> {
    let figure = line.figures[index]
    let start = max(figure.tokens.upperBound, figure.nounTokens.lowerBound)
    let end = line.sentences[figure.sentence].tokens.upperBound
    let next = index + 1 < line.figures.count ? min(end, line.figures[index + 1].tokens.lowerBound) : end
    let named = max(start, figure.nounTokens.upperBound)
    let stop = (start..<max(start, next)).first { line.tokens[$0].kind == .mark && !line.tokens[$0].isMark("\"") }
    // The name itself may hold what is said: "hộ đã nhận tiền".
    let first = nameEnd(figure, upTo: min(named, stop ?? next))
    return first..<max(first, stop ?? next)
  }

  /// The name and what is said behind it.
  func named(_ index: Int) -> Range<Int> {
    let figure = line.figures[index]
    return figure.tokens
      .upperBound..<max(figure.tokens.upperBound, figure.nounTokens.upperBound, behind(index).upperBound)
  }

  /// The end of the first word of the name, behind which what is said of it may begin.
  private func nameEnd(_ figure: Figure, upTo end: Int) -> Int {
    let start = figure.nounTokens.lowerBound
    guard !figure.nounTokens.isEmpty, start >= figure.tokens.upperBound else { return figure.tokens.upperBound }
    return (start..<max(start, end)).first { Self.saying.contains(line.tokens[$0].word) } ?? max(start, end)
  }

  /// All that is said of a count: the words before it and those behind it.
  private func predicate(_ index: Int) -> [Word] {
    let own = GapWords(line: line, index: index).own
    return (Array(own) + Array(behind(index))).map { line.tokens[$0].word }
  }

  private func label(_ index: Int) -> Range<Int> {
    let own = GapWords(line: line, index: index).own
    let behind = behind(index)
    return own.lowerBound..<max(own.lowerBound, min(behind.upperBound, behind.lowerBound + 8))
  }

  /// Up to where a reason or a remark begins.
  private func phrase(_ range: Range<Int>) -> [Word] {
    let stop = range.first { Self.remarks.contains(line.tokens[$0].word) } ?? range.upperBound
    return (range.lowerBound..<max(range.lowerBound, stop)).map { line.tokens[$0].word }
  }

  private static let antonyms = [
    (PhraseSet(["đúng tiến độ", "bảo đảm tiến độ", "đảm bảo tiến độ"]), PhraseSet(["chậm"])),
    (PhraseSet(["đúng hạn", "trước hạn"]), PhraseSet(["quá hạn", "trễ hạn", "chậm"])),
    (PhraseSet(["hợp lệ"]), PhraseSet(["không hợp lệ"])),
  ]
  private static let few = LineReader.words("một hai ba vài")
  private static let stillWord = Word("còn")
  private static let still = LineReader.words("còn")
  private static let negations = LineReader.words("chưa không")
  private static let pending = LineReader.words("đang chưa")
  private static let unfinished = LineReader.words("đang chưa còn")
  private static let again = PhraseSet(["hoạt động trở lại", "trở lại hoạt động"])
  private static let ongoing = LineReader.words("đang")
  private static let notYet = LineReader.words("chưa")
  private static let having = Word("có")
  private static let more = PhraseSet(["còn lại", "ngoài ra", "số còn", "số khác"])
  private static let past = LineReader.words("đã xong")
  private static let doneWords = LineReader.words("đã xong được")
  private static let saying = LineReader.words("đã đang chưa không được bị còn")
  private static let fillers = LineReader.words("lại khoảng số các có")
  private static let left = Word.phrase("còn lại")
  private static let remarks = LineReader.words("do vì đều thuộc chủ tập nên gồm chiếm tại ở bằng tương")
  private static let deeds = PhraseSet([
    "giải quyết", "xử lý", "hoàn thành", "khắc phục", "trả lời", "dập", "khánh thành", "thanh toán", "thu hồi",
    "giải ngân",
    "vận động trở lại", "bàn giao",
  ])
  private static let falling = PhraseSet(["giảm còn", "xuống còn", "rút còn", "giảm xuống còn"])
  private static let otherTimes = PhraseSet([
    "năm trước", "kỳ trước", "tháng trước", "cùng kỳ", "năm ngoái", "cũ chuyển", "chuyển sang", "tồn đọng", "lũy kế",
    "tuần trước", "quý trước", "nhiệm kỳ trước",
  ])
}
