/// The words between figures that say of what whole a part is.
struct WholeWords {
  let sentence: SentenceView
  private var tokens: [Token] { sentence.line.tokens }

  /// "1.200 chỗ ở trên nhu cầu 4.000 chỗ", "210 ha trên tổng số 300 ha": only a few words around "trên"; "9.400 đoàn
  /// viên/11.000 lao động".
  func joinsOutOf(_ part: Int, _ whole: Int) -> Bool {
    guard sentence.range.contains(part), sentence.range.contains(whole) else { return false }
    let gap = sentence.between(part, whole)
    if let last = gap.last, tokens[last].isMark("/"), last + 1 == sentence[whole].tokens.lowerBound,
      gap.dropLast().allSatisfy({ tokens[$0].isWord }), gap.count <= Self.reach
    {
      return true
    }
    // "368.994/tổng số 370.409 cử tri"
    if let first = gap.first, tokens[first].isMark("/"), gap.count < 5,
      gap.dropFirst().allSatisfy({ Self.totals.contains(tokens[$0].word) })
    {
      return true
    }
    guard gap.count <= Self.reach, gap.allSatisfy({ tokens[$0].isWord }) || endsInTotal(gap),
      let on = gap.last(where: { tokens[$0].word == Self.on })
    else { return false }
    let limit = on + 1 < gap.upperBound && Self.naming.contains(tokens[on + 1].word) ? 8 : 5
    return gap.upperBound - on <= limit
      && !gap.contains { Self.turning.contains(tokens[$0].word) }
  }

  /// "50 thôn, khu dân cư trên tổng số 88 nơi": a name told with a comma.
  private func endsInTotal(_ gap: Range<Int>) -> Bool {
    gap.count > 3 && gap.suffix(3).map { tokens[$0].word } == Self.outOfAll
      && gap.allSatisfy { tokens[$0].isWord || tokens[$0].isMark(",") }
      && gap.count { tokens[$0].isMark(",") } == 1
  }
  private static let outOfAll = Word.phrase("trên tổng số")

  /// "chiếm 25% tổng vốn đăng ký 8.000 tỷ đồng": the words behind the percentage name the whole that follows.
  func namesWhole(behind index: Int) -> Bool {
    let gap = sentence.between(index, index + 1)
    guard (1...Self.reach).contains(gap.count), gap.allSatisfy({ tokens[$0].isWord }) else { return false }
    return gap.prefix(3).contains { Self.totals.contains(tokens[$0].word) }
      && !gap.contains { Self.turning.contains(tokens[$0].word) }
  }

  /// "98 ha trên 140 ha, tỷ lệ lấp đầy đạt 70%", "nâng tỷ lệ lên 72%": what stands between the last mark and the
  /// percentage calls it a rate, and compares it with nothing.
  func isRate(_ index: Int) -> Bool {
    guard sentence.range.contains(index - 1) else { return false }
    let gap = sentence.between(index - 1, index)
    guard let mark = gap.last(where: { tokens[$0].kind == .mark }) else { return false }
    let own = mark + 1..<gap.upperBound
    // "9/13 khu đã hoạt động, tỷ lệ lấp đầy 61%": of land, not of estates.
    if sentence[index - 1].unit == nil, sentence[index].leads.contains(where: { $0.cue == .occupancy }) { return false }
    return own.count <= Self.reach
      && own.indices.contains { Self.rates.contains([tokens[$0].word, tokens[$0 + 1].word]) }
      && !own.contains { Self.comparing.contains(tokens[$0].word) }
  }

  /// "trong 250 đảng viên", "trong số 40 đơn vị", "trong tổng số 180 đại biểu"
  func isWithin(_ whole: Int) -> Bool {
    var place = sentence[whole].tokens.lowerBound - 1
    let low = max(sentence.sentence.tokens.lowerBound, place - 3)
    while place >= low, Self.totals.contains(tokens[place].word) { place -= 1 }
    return place >= low && tokens[place].word == Self.within
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let reach = 10
  private static let on = Word("trên")
  private static let within = Word("trong")
  private static let totals = set("tổng số toàn")
  private static let naming = set("tổng kế chỉ dự nhu")
  private static let rates = [Word.phrase("tỷ lệ"), Word.phrase("tỉ lệ")]
  private static let comparing = set("tăng giảm so với cao thấp hơn từ kế hoạch")
  private static let turning = set("và tăng giảm đạt với vượt cao thấp hơn gồm")
}
