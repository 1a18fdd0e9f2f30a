/// The only two levels of a paragraph that bear the change's name, one of them told as past: "Đầu nhiệm kỳ có 1.480 đảng viên. …
/// Hiện nay có 1.836 đảng viên. So với đầu nhiệm kỳ, số đảng viên tăng 356 đồng chí".
extension StatePairs {
  private static let back = 30
  private static let ahead = 6
  private static let sentences = 5

  func unique(_ list: ChangeList) -> Pair? {
    guard stated.comparison != .plan, stated.unit != .times, stated.unit != .points,
      list.members.count == 1 || !isRelative && !stated.noun.isEmpty
    else { return nil }
    let isBare = attachment.isBare(list.head)
    let named = near().filter { isNamed($0, list, isBare) }
    let told = toldBeside(list)
    var past = told.map { [$0] } ?? named.filter { isPast($0) && isAnswered($0) }
    if past.isEmpty, named.count == 2, let first = earlier(named), isAnswered(first) { past = [first] }
    guard past.count == 1, let from = past.first else { return nil }
    let now = named.filter { $0 != from && isNow($0, beside: from) }
    guard now.count == 1, let to = now.first, names.areOfOneKind(from, to), isOfTwoTimes(from, to) else { return nil }
    return (from, to)
  }

  /// The one of an earlier year, or of a year where the other is of now.
  private func earlier(_ two: [Int]) -> Int? {
    func year(_ index: Int) -> Int? {
      switch sentence[index].time {
      case .year(let year): year
      case .years(_, let last): last
      case .now, .endOfTerm: Int.max
      default: nil
      }
    }
    guard let first = year(two[0]), let second = year(two[1]), first != second else { return nil }
    return first < second ? two[0] : two[1]
  }

  private func near() -> [Int] {
    (max(0, change - Self.back)..<min(line.figures.count, change + Self.ahead)).filter {
      $0 != change && abs(sentence[$0].sentence - stated.sentence) <= Self.sentences && levels.isLevel($0)
        && sentence[$0].approximation == .exact && sentence[$0].role != .average
        && ($0 < change || sentence[$0].sentence <= stated.sentence + 1)
    }
  }

  /// Of one noun, or of the words that the change is said of.
  private func isNamed(_ level: Int, _ list: ChangeList, _ isBare: Bool) -> Bool {
    if !isRelative, stated.isCount, !stated.noun.isEmpty, !names.isGeneral(stated.noun) {
      return names.areOfOneKind(change, level)
    }
    guard !isBare, isRelative || names.fits(change, level), !names.speaks(of: [], head: list.head, isBare: false) else {
      return false
    }
    // "58 cơ sở … 71 cơ sở đoàn …, số cơ sở đoàn tăng 13"
    if sentence[level].isCount, names.isWithin(sentence[level].noun, head: list.head) { return true }
    let beside = level > 0 && sentence[level - 1].sentence == sentence[level].sentence ? [level, level - 1] : [level]
    return names.speaks(of: [level], head: list.head, isBare: false)
      || names.speaks(of: beside, head: list.head, isBare: false) && sentence[level].unit != nil
  }

  /// "So với năm 2024 (24,5 tỷ đồng), thu kinh phí tăng 13,5%", "vốn FDI tăng 21,5% (cùng kỳ 118,2 triệu USD)"
  private func toldBeside(_ list: ChangeList) -> Int? {
    guard list.members.count == 1 else { return nil }
    return [change - 1, change + 1].first {
      sentence.range.contains($0) && sentence[$0].role == .base && sentence[$0].bracket != 0
        && sentence[$0].bracket != stated.bracket && levels.isLevel($0) && sentence[$0].clause == stated.clause
        && (isRelative || names.fits(change, $0))
    }
  }

  private func isPast(_ level: Int) -> Bool {
    switch sentence[level].time {
    case .startOfTerm, .samePeriod, .previousTerm: true
    default: levels.isPast(level) || isNoted(level)
    }
  }

  /// "46 hoạt động (năm 2023: 38 hoạt động)": alone with its year in the brackets right behind what it was before.
  private func isNoted(_ level: Int) -> Bool {
    let now = level - 1
    guard level > 0, sentence[level].bracket != 0, sentence[now].bracket == 0, levels.isLevel(now),
      sentence[now].sentence == sentence[level].sentence, names.areOfOneKind(now, level),
      level + 1 >= line.figures.count || sentence[level + 1].bracket != sentence[level].bracket
    else { return false }
    return line.mentions(in: PastWords(line: line, index: level).lead).contains {
      if case .date(let date) = $0.kind { date.month == nil && date.year != nil } else { false }
    }
  }

  private func isAnswered(_ level: Int) -> Bool {
    answers(
      StateRun(levels: [level], time: sentence[level].time, isPast: true), stated.comparison, stated.comparisonTime)
  }

  /// Told before, of no time that is over, and no part of a whole.
  private func isNow(_ level: Int, beside past: Int) -> Bool {
    level < change && level != past && !isPast(level) && sentence[level].bracket == 0
      && [.level, .to, .total].contains(sentence[level].role) && levels.whole(of: level) == level
      && PastWords(line: line, index: level).isFlow == PastWords(line: line, index: past).isFlow
  }

  private func isOfTwoTimes(_ from: Int, _ to: Int) -> Bool {
    if case .year(let then) = sentence[from].time, case .year(let now) = sentence[to].time, then > now { return false }
    return true
  }
}
