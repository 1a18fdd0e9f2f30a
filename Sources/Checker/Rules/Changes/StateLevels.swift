/// The levels around a change that may be those of the two times it lies between.
struct StateLevels {
  let sentence: SentenceView
  let change: Int

  private static let back = 24
  private static let ahead = 8
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[change] }

  /// Those told before the changes, and those behind that are said to be what is compared with.
  ///
  /// - Parameter takesParts: also those behind "trong đó", "gồm".
  func all(_ list: ChangeList, takesParts: Bool = false) -> [Int] {
    let changes = list.members
    let low = max(0, changes.lowerBound - Self.back)
    let before = (low..<changes.lowerBound).filter { index in
      sentence[index].sentence >= stated.sentence - 5 && isLevel(index) && (takesParts || !isPart(index))
        && (sentence[index].bracket == 0 || isPast(index) || isInPastBracket(index)
          || sentence[index].bracket == stated.bracket && sentence[index].role == .to)
    }
    let behind = behind(changes.upperBound..<changes.upperBound + Self.ahead)
    // "(từ 17 dự án lên 23 dự án)" says it all.
    if behind.contains(where: { sentence[$0].role == .from }), behind.count > 1 { return behind }
    let isCompared = stated.comparison != .none || sentence[list.head].comparison != .none
    return standing(before + (behind.isEmpty && isCompared ? later(changes.upperBound) : behind))
  }

  /// "so với cùng kỳ (22 vụ; 9.175 người)": all in the brackets are of then.
  private func isInPastBracket(_ index: Int) -> Bool {
    var first = index
    while first > 0, index - first < 4, sentence[first - 1].bracket == sentence[index].bracket { first -= 1 }
    return first < index && sentence[first].role == .base && !sentence[index].isPercent
      && sentence[first].sentence == sentence[index].sentence
  }

  /// Without what was done in between: "tuyển mới 5.870 người"; all of them where that is what is compared.
  private func standing(_ levels: [Int]) -> [Int] {
    let names = StateNames(line: line)
    let others = levels.filter { !PastWords(line: line, index: $0).isFlow }
    guard stated.isCount, others.filter({ names.fits(change, $0) }).count > 1 else { return levels }
    return others
  }

  /// In the change's own clause: "so với 8 phòng", "(trước 61 người)", "(từ 17 dự án, 2.310 tỷ đồng lên 23 dự án …)".
  func behind(_ range: Range<Int>) -> [Int] {
    var levels: [Int] = []
    var bracket = 0
    var opening = range.lowerBound
    for index in range.clamped(to: sentence.range) {
      let figure = sentence[index]
      guard figure.clause == stated.clause, bracket == 0 || figure.bracket == bracket,
        stated.bracket == 0 || figure.bracket != 0
      else { break }
      if figure.bracket != 0, figure.bracket != stated.bracket, !figure.isPercent, bracket == 0, isLevel(index) {
        bracket = figure.bracket
        opening = index
      }
      guard isLevel(index) else {
        // "tăng 482 tỷ đồng (13,8%) so với năm 2022 là 3.438 tỷ đồng"
        if figure.bracket != stated.bracket, figure.isPercent { continue }
        // "giảm 8 vụ (23,5%) và giảm 9 người (25%) so với cùng kỳ (34 vụ, 36 người)"
        if figure.role == stated.role, figure.bracket == stated.bracket { continue }
        break
      }
      let isInBase = bracket != 0 && figure.bracket == bracket && (sentence[opening].role == .from || isPast(opening))
      guard isPast(index) || isInBase else { break }
      levels.append(index)
    }
    return levels
  }

  /// In the sentences behind: "… tăng 15% so với cùng kỳ. … Cùng kỳ năm trước thu được 2.040 tỷ đồng."
  private func later(_ first: Int) -> [Int] {
    let high = min(line.figures.count, first + Self.ahead)
    var levels: [Int] = []
    for index in first..<max(first, high)
    where (stated.sentence + 1...stated.sentence + 2).contains(sentence[index].sentence) && isLevel(index)
      && !isPart(index) && sentence[index].bracket == 0
    {
      if isOfThen(index) || levels.last.map({ isCompany(index, $0) }) ?? false { levels.append(index) }
    }
    return levels
  }

  /// "Trước sắp xếp có 88 tổ chức, 4.536 đảng viên": told in one breath.
  private func isCompany(_ index: Int, _ before: Int) -> Bool {
    before == index - 1 && sentence[before].sentence == sentence[index].sentence
      && sentence[before].clause == sentence[index].clause && sentence[index].leads.isEmpty
  }

  /// Whether the level's own words name the time that the change is against.
  private func isOfThen(_ index: Int) -> Bool {
    if stated.comparisonTime != .none, sentence[index].time == stated.comparisonTime { return true }
    let words = PastWords(line: line, index: index)
    func has(_ cue: Cue) -> Bool {
      sentence[index].leads.contains { $0.cue == cue && words.lead.contains($0.token) }
    }
    switch stated.comparison {
    case .samePeriod: return has(.samePeriod)
    case .startOfTerm: return has(.startOfTerm) || words.isBefore
    case .previousTerm: return has(.previousTerm)
    case .other: return words.isBefore
    case .plan: return false
    case .none: return words.isBefore || has(.samePeriod) || has(.startOfTerm)
    }
  }

  func isPast(_ index: Int) -> Bool {
    let words = PastWords(line: line, index: index)
    return [.from, .base].contains(sentence[index].role) || words.isBefore
      || sentence[index].leads.contains {
        [.comparedTo, .samePeriod, .startOfTerm, .previousTerm].contains($0.cue) && words.lead.contains($0.token)
      }
  }

  /// "đến hết năm 2024 tương ứng là 96 dự án": in the same order as before.
  private func isCorresponding(_ index: Int) -> Bool {
    guard sentence[index].role == .equivalent else { return false }
    return line.mentions(in: PastWords(line: line, index: index).lead).contains {
      if case .date(let date) = $0.kind { date.year != nil } else { false }
    }
  }

  /// - Parameter isNumerator: "11/13 KCN" is eleven of them.
  func isLevel(_ index: Int, isNumerator: Bool = false) -> Bool {
    let figure = sentence[index]
    // "đạt 87,2% (năm 2023: 64,5%), tăng 22,7 điểm"
    let isRate = stated.unit == .points && figure.isPercent && figure.role == .ratio
    guard SeriesPairs.levelRoles.contains(figure.role) || isRate || isCorresponding(index), figure.role != .plan,
      figure.whole == nil || isNumerator, figure.upper == nil,
      figure.isDuration == stated.isDuration || (stated.isDuration ? figure.noun.isEmpty : stated.isPercent),
      figure.noun.first != Lexicon.year, !figure.isSpelled
    else { return false }
    if stated.unit == .points { return figure.isPercent }
    guard !figure.isPercent, figure.unit != .points, figure.unit != .times else { return false }
    return !ChangeList(sentence: sentence, index: index).isCompany
  }

  /// The level that a change behind its parts speaks of: "96 xã, phường, gồm 78 xã và 18 phường, giảm 112 đơn vị".
  func whole(of level: Int?) -> Int? {
    guard var level else { return nil }
    while isPart(level) {
      level -= 1
      guard level >= sentence.range.lowerBound else { return nil }
    }
    return level
  }

  /// What stands behind "trong đó" is part of what was told before.
  private func isPart(_ index: Int) -> Bool {
    var place = index
    while place > 0, index - place < 8, sentence[place].sentence == sentence[index].sentence,
      sentence[place].clause == sentence[index].clause
    {
      let opens = sentence[place].opensList
      if opens { return sentence[place - 1].sentence == sentence[index].sentence }
      place -= 1
    }
    return false
  }
}
