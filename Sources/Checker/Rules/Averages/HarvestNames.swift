/// By what names area, yield and output are told where their changes stand between them: "Thu hoạch lúa Thu Đông được 170 ngàn ha, …;
/// năng suất đạt 52,86 tạ/ha, …; sản lượng đạt 899 ngàn tấn".
struct HarvestNames {
  let line: LineView
  let area: Int

  /// "gieo cấy", "xuống giống": not all of it need have been gathered in.
  var isSown: Bool { has(Self.sowing) }

  /// "đã thu hoạch 18.270 ha"
  var isGathered: Bool { !isSown && Self.gathering.occur(in: line, words) }

  /// A crop of one season bears on all the ground it stands on; coffee planted last year does not, cane and cassava are cut later, and what was sown may fail.
  var isOfOneSeason: Bool { !isSown && has(Self.seasonal) }

  /// "Diện tích cà phê 15.200 ha": some of it may be too young to bear.
  var isOfYears: Bool { !isGathered && Self.perennial.occur(in: line, words) }

  /// "năng suất bình quân": of that crop, and of no part of it.
  func name(yield: Int) -> Bool {
    let own = GapWords(line: line, index: yield).own
    return line.has(Self.yield, in: own) && own.allSatisfy { isPlain($0, Self.general) } && staysWhole(before: yield)
  }

  /// "sản lượng toàn vụ": not the grain of all crops, nor the season's where a part of it was gathered in.
  func name(output: Int) -> Bool {
    let own = GapWords(line: line, index: output).own
    let general = isGathered ? Self.general : Self.general.union(Self.wholes)
    return line.has(Self.output, in: own) && own.allSatisfy { isPlain($0, general) } && staysWhole(before: output)
      && line.figures[output].nounTokens.isEmpty
  }

  /// Nothing is told of a part, and no other ground: "…, trong đó lúa lai có năng suất 62 tạ/ha", "…, đã gặt xong một nửa, …".
  private func staysWhole(before index: Int) -> Bool {
    let start = max(line.figures[area].tokens.upperBound, line.figures[area].nounTokens.lowerBound)
    let gap = start..<max(start, line.figures[index].tokens.lowerBound)
    guard !Self.parts.occur(in: line, gap) else { return false }
    return isGathered || !Self.gathering.occur(in: line, gap)
  }

  private func isPlain(_ token: Int, _ general: Set<Word>) -> Bool {
    let its = line.tokens[token]
    return !its.isWord || general.contains(its.word) || words.contains { line.tokens[$0].word == its.word }
  }

  private func has(_ names: Set<Word>) -> Bool { words.contains { names.contains(line.tokens[$0].word) } }

  /// What the area is of: before it, and right behind it ("18.270 ha lúa hè thu").
  private var words: Range<Int> {
    let gap = GapWords(line: line, index: area)
    let before = gap.range()
    let after = gap.after(3)
    let end = after.first { line.tokens[$0].kind == .mark && !line.tokens[$0].isMark("/") } ?? after.upperBound
    return before.lowerBound..<max(before.upperBound, end)
  }

  private static let sowing = LineReader.words("gieo trồng cấy sạ giống kế nuôi thả")
  private static let gathering = PhraseSet(["thu hoạch", "gặt"])
  private static let seasonal = LineReader.words("lúa ngô lạc khoai đậu")
  private static let perennial = PhraseSet([
    "cà phê", "cao su", "hồ tiêu", "điều", "chè", "dừa", "cam", "bưởi", "vải", "nhãn", "xoài", "chuối", "thanh long",
    "sầu riêng", "ăn quả", "ăn trái", "mía", "sắn",
  ])
  private static let yield = Word("suất")
  private static let output = Word("lượng")
  private static let general = LineReader.words(
    "năng suất bình quân trung sản lượng đạt ước tính được là thực thu và với lúa thóc")
  private static let wholes = LineReader.words("toàn cả vụ")
  private static let parts = PhraseSet(["trong đó", "riêng", "còn lại", "trong số", "cao nhất", "nhất là"])
}
