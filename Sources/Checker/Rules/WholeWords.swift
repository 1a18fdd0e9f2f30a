/// The words between figures that say of what whole a part is.
struct WholeWords {
  let sentence: SentenceView
  private var tokens: [Token] { sentence.line.tokens }

  /// "1.200 chỗ ở trên nhu cầu 4.000 chỗ", "210 ha trên tổng số 300 ha": only a few words around "trên"; "9.400 đoàn
  /// viên/11.000 lao động".
  func joinsOutOf(_ part: Int, _ whole: Int) -> Bool {
    let gap = sentence.between(part, whole)
    if let last = gap.last, tokens[last].isMark("/"), last + 1 == sentence[whole].tokens.lowerBound,
      gap.dropLast().allSatisfy({ tokens[$0].isWord }), gap.count <= Self.reach
    {
      return true
    }
    guard gap.count <= Self.reach, gap.allSatisfy({ tokens[$0].isWord }),
      let on = gap.last(where: { tokens[$0].word == Self.on })
    else { return false }
    return gap.upperBound - on <= 5
      && !gap.contains { Self.turning.contains(tokens[$0].word) }
  }

  /// "chiếm 25% tổng vốn đăng ký 8.000 tỷ đồng": the words behind the percentage name the whole that follows.
  func namesWhole(behind index: Int) -> Bool {
    let gap = sentence.between(index, index + 1)
    guard (1...Self.reach).contains(gap.count), gap.allSatisfy({ tokens[$0].isWord }) else { return false }
    return gap.prefix(3).contains { Self.totals.contains(tokens[$0].word) }
      && !gap.contains { Self.turning.contains(tokens[$0].word) }
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
  private static let turning = set("và tăng giảm đạt với vượt cao thấp hơn gồm")
}
