/// A base that is told in brackets behind the changes it belongs to and can be of nothing else: the only figure of its
/// kind there, beside the only level of that kind before. "47 đơn vị, 61,3 tỷ đồng, so với cuối năm 2024 giảm 15 đơn vị và
/// giảm 18,9 tỷ đồng (cuối năm 2024: 62 đơn vị, 80,2 tỷ đồng)"; "168 USD/m², thấp hơn Thành phố Hồ Chí Minh 84 USD/m²
/// (252 USD/m²)".
struct SoleBase {
  let sentence: SentenceView
  /// The change: an amount or points.
  let change: Int

  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[change] }
  private var states: StateLevels { StateLevels(sentence: sentence, change: change) }
  private var names: StateNames { StateNames(line: line) }

  /// Figures to either side, and tokens between the change and the bracket.
  private static let back = 10
  private static let ahead = 5
  private static let reach = 14

  /// What it was, and what it has become.
  func pair() -> StatePairs.Pair? {
    guard stated.bracket == 0, stated.approximation == .exact, stated.upper == nil, stated.comparison != .plan,
      stated.unit != .times
    else { return nil }
    let list = ChangeList(sentence: sentence, index: change)
    guard let bracket = bracket(behind: list.members.upperBound - 1), let base = base(in: bracket, list) else {
      return nil
    }
    let levels = (max(sentence.range.lowerBound, list.members.lowerBound - Self.back)..<list.members.lowerBound).filter
    {
      isLevel($0) && names.areOfOneKind($0, base) && states.whole(of: $0) == $0
    }
    let alike = names.ofOneRate(levels, as: base)
    let own = alike.filter { sentence[$0].clause == stated.clause }
    let level = alike.count == 1 ? alike[0] : own.count == 1 && bracket.count == 1 ? own[0] : nil
    guard let level, speaks(of: [level, base], list, bracket) else { return nil }
    return (base, level)
  }

  /// The figures in the next brackets, where they are told to be of then.
  private func bracket(behind last: Int) -> [Int]? {
    var first = last + 1
    // "giảm 8 vụ (23,5%) và giảm 9 người (25%) so với cùng kỳ (34 vụ, 36 người)"
    while sentence.range.contains(first), first < last + Self.ahead,
      [.change, .growth].contains(sentence[first].role) || sentence[first].isPercent && sentence[first].bracket != 0
    {
      first += 1
    }
    guard sentence.range.contains(first), sentence[first].bracket != 0, stated.unit != .points || first == last + 1
    else { return nil }
    let end = (first..<min(sentence.range.upperBound, first + Self.ahead)).prefix {
      sentence[$0].bracket == sentence[first].bracket
    }
    let figures = end.filter { !sentence[$0].isDuration }
    let gap = sentence.between(first - 1, first)
    guard figures.first == first, figures.allSatisfy(isLevel(inBracket:)), gap.count <= Self.reach,
      let opening = gap.last(where: { line.tokens[$0].isMark("(") })
    else { return nil }
    let before = gap.lowerBound..<opening
    guard ![",", ";", ":", ")"].contains(where: { line.hasMark($0, in: before) }) else { return nil }
    let lead = opening + 1..<max(opening + 1, sentence[first].tokens.lowerBound)
    guard !lead.contains(where: { Self.present.contains(line.tokens[$0].word) }) else { return nil }
    return isOfThen(before, lead) || figures.count == 1 && isBesideAnother(opening) ? figures : nil
  }

  /// "so với năm 2022 (", "(cùng kỳ 22 dự án", "(cuối năm 2024: "
  private func isOfThen(_ before: Range<Int>, _ lead: Range<Int>) -> Bool {
    let words = ListWords(line: line)
    return words.has(Self.compared, in: before) || lead.contains { Self.past.contains(line.tokens[$0].word) }
  }

  /// "thấp hơn Thành phố Hồ Chí Minh 84 USD/m² (252 USD/m²)", "cao hơn Tết trước 0,65 triệu đồng (7,4 triệu đồng/người)": what
  /// it is held against is named before the change, and its figure stands right behind it.
  private func isBesideAnother(_ opening: Int) -> Bool {
    guard let lead = stated.leads.last, lead.cue == .more || lead.cue == .less, lead.end < stated.tokens.lowerBound
    else { return false }
    let name = lead.end..<stated.tokens.lowerBound
    return name.count <= 8 && name.allSatisfy { line.tokens[$0].isWord }
      && !name.contains { Self.light.contains(line.tokens[$0].word) }
  }

  /// The one of the change's kind; where the names do not tell, the one in its place.
  private func base(in bracket: [Int], _ list: ChangeList) -> Int? {
    // "lần lượt tăng 8% (cùng kỳ 4,0 triệu tấn) và 1,5% (cùng kỳ 800 lượt tàu)"
    if stated.isPercent { return bracket.count == 1 && bracket[0] == change + 1 ? bracket[0] : nil }
    let fitting = bracket.filter { names.fits(change, $0) }
    if fitting.count == 1 { return fitting[0] }
    guard list.members.count == bracket.count,
      zip(bracket, list.members).allSatisfy({ names.fits($1, $0) })
    else { return nil }
    return bracket[change - list.members.lowerBound]
  }

  /// Things of one name, a change that names nothing new, or as many bases as changes.
  private func speaks(of pair: [Int], _ list: ChangeList, _ bracket: [Int]) -> Bool {
    let attachment = Attachment(sentence: sentence)
    if !stated.isPercent, stated.unit == nil || list.members.count > 1 && bracket.count == list.members.count {
      return true
    }
    let isBare = attachment.isBare(list.head) || attachment.beginsAnew(list.head) || isBesideAnother(0)
    return names.speaks(of: pair, head: list.head, isBare: isBare)
  }

  private func isLevel(_ index: Int) -> Bool {
    states.isLevel(index) && !states.isPast(index) && sentence[index].bracket == 0
      && sentence[index].approximation == .exact
  }

  private func isLevel(inBracket index: Int) -> Bool {
    states.isLevel(index) && sentence[index].approximation == .exact
      && !sentence[index].opensList
  }

  private static let compared = Word.phrase("so với")
  private static let past = LineReader.words("năm kỳ tháng quý đầu cuối trước cũ khóa ngoái")
  private static let present = LineReader.words("nay hiện lên còn đạt xuống thành tổng riêng gồm")
  private static let light = LineReader.words("mức là được khoảng đến tới nhau")
}
