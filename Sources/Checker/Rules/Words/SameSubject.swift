/// Whether two figures speak of one thing that is done: `kết nạp 110 đảng viên/năm; cả nhiệm kỳ kết nạp 500 đảng viên`.
struct SameSubject {
  let line: LineView

  /// The words before a figure that say what is done or counted, without those of time, comparison and aim.
  func content(_ index: Int) -> Set<Word> {
    let lead = RateReader(line: line).lead(index, crossesCommas: false)
    var words = Set<Word>()
    for token in lead where line.tokens[token].isWord && !Self.empty.contains(line.tokens[token].word) {
      words.insert(line.tokens[token].word)
    }
    return words
  }

  /// Whether a stock is printed, of which no yearly figure is a part: hiện có 500 đảng viên.
  func isStock(_ index: Int) -> Bool {
    let lead = RateReader(line: line).lead(index, crossesCommas: false)
    // "đã có thêm 24 tổ chức": what came.
    if let last = lead.last, line.tokens[last].word == Self.more { return false }
    return lead.suffix(3).contains { Self.stocks.contains(line.tokens[$0].word) }
  }

  /// Whether words of aim stand between two figures: what was done beside what is aimed at.
  func plansBetween(_ first: Int, _ second: Int) -> Bool {
    let start = line.figures[min(first, second)].tokens.upperBound
    let end = line.figures[max(first, second)].tokens.lowerBound
    guard start < end, end - start < 120 else { return end - start >= 120 }
    return (start..<end).contains { token in
      token + 1 < end && Self.aims.contains([line.tokens[token].word, line.tokens[token + 1].word]) && !isStudied(token)
    }
  }

  /// "học tập nghị quyết", "quán triệt các nghị quyết": a text, and no aim.
  private func isStudied(_ token: Int) -> Bool {
    line.tokens[token].word == Self.resolution
      && (max(0, token - 4)..<token).contains { Self.studying.contains(line.tokens[$0].word) }
  }

  private static let resolution = Word("nghị")
  private static let studying = LineReader.words("triệt tập tuyên")

  /// Whether a yearly aim is set beside what has been done, or the other way round.
  func mixesAimAndResult(_ rate: Int, _ total: Int) -> Bool {
    // "mỗi năm tuyển 900 lao động; thực tế 3 năm đã tuyển 2.450": the second says so itself.
    let second = line.figures[max(rate, total)].tokens.lowerBound
    let between = min(second, max(line.figures[min(rate, total)].tokens.upperBound, second - 40))..<second
    let isReal = between.contains { token in
      token + 1 < second && Self.actual.contains([line.tokens[token].word, line.tokens[token + 1].word])
    }
    if isReal { return true }
    let first = min(rate, total)
    let sentence = line.sentences[line.figures[first].sentence].tokens.lowerBound
    let opening = max(sentence, line.figures[first].tokens.lowerBound - 40)..<line.figures[first].tokens.lowerBound
    let isAimed = opening.contains { token in
      token + 1 < opening.upperBound && Self.aims.contains([line.tokens[token].word, line.tokens[token + 1].word])
    }
    guard isAimed else { return false }
    return RateReader(line: line).lead(max(rate, total)).contains { Self.done.contains(line.tokens[$0].word) }
  }

  private static func set(_ words: String) -> Set<Word> {
    Set(Word.phrase(words))
  }
  private static let more = Word("thêm")
  private static let done = set("đã sau qua quả thực")
  private static let actual = Set(["thực tế", "kết quả", "song đã", "nhưng đã", "đến nay"].map(Word.phrase))
  private static let stocks = set("có còn lên hiện")
  private static let aims = Set(
    ["phấn đấu", "mục tiêu", "chỉ tiêu", "kế hoạch", "dự kiến", "dự toán", "yêu cầu", "định hướng", "nghị quyết"].map(
      Word.phrase))
  private static let empty = set(
    "và đã cũng đồng thời là này với của các những trong qua toàn cả nhiệm kỳ khóa giai đoạn năm tháng quý ngày mỗi "
      + "hằng hàng bình quân trung từ đến hết tới được sẽ phấn đấu mục tiêu chỉ khoảng hơn gần trên ước đạt tổng số "
      + "cộng "
      + "mới một có hai ba bốn sáu bảy tám chín mười tương đương ít nhất tối thiểu đa riêng theo đó như vậy nay lũy kế")
}
