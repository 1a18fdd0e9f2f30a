/// "12.501 vụ, làm chết 5.526 người, bị thương 9.571 người; so với cùng kỳ giảm 554 vụ (-4,2%), giảm 356 người chết (-6%), giảm 694
/// người bị thương (-6,7%)": as many changes as levels, of the same things in the same order. Each is of its own.
struct ChangeRow {
  let sentence: SentenceView
  let change: Int

  private var line: LineView { sentence.line }

  /// The level in the change's place.
  func level() -> Int? {
    let changes = changes()
    guard changes.count > 1, let place = changes.firstIndex(of: change) else { return nil }
    let levels = levels(before: changes[0], count: changes.count)
    guard levels.count == changes.count, zip(levels, changes).allSatisfy({ isOfOneName($0, $1) }),
      // "năm 2022 có 214, năm 2023 có 231 doanh nghiệp …, tăng 17 doanh nghiệp": of one thing at two times.
      Set(levels.map { name(sentence[$0].noun) }).count > 1
    else { return nil }
    return levels[place]
  }

  /// The changes in units told one after the other, with nothing but their rates between.
  private func changes() -> [Int] {
    var found = [change]
    var index = change - 1
    while index >= sentence.range.lowerBound, let step = step(index) {
      if step { found.insert(index, at: 0) }
      index -= 1
    }
    index = change + 1
    while index < sentence.range.upperBound, let step = step(index) {
      if step { found.append(index) }
      index += 1
    }
    return found.count < 5 ? found : []
  }

  /// Whether a figure is one of the changes; nil where it ends them.
  private func step(_ index: Int) -> Bool? {
    let figure = sentence[index]
    if figure.isPercent { return [.growth, .equivalent, .share].contains(figure.role) ? false : nil }
    guard figure.role == .change, figure.unit == sentence[change].unit, figure.unit == nil, figure.isCount,
      !figure.noun.isEmpty, figure.bracket == sentence[change].bracket
    else { return nil }
    return true
  }

  private func levels(before first: Int, count: Int) -> [Int] {
    var levels: [Int] = []
    var index = first - 1
    while index >= 0, levels.count < count, first - index <= 2 * count + 2,
      sentence[index].sentence >= sentence[first].sentence - 1
    {
      let figure = sentence[index]
      // "tỷ lệ khám phá đạt 85,5%" among them is no count.
      if !figure.isPercent {
        guard figure.isCount, !figure.noun.isEmpty, [.level, .total, .part].contains(figure.role), figure.bracket == 0,
          figure.whole == nil, figure.approximation == .exact, figure.comparison == .none
        else { return [] }
        levels.insert(index, at: 0)
      }
      index -= 1
    }
    return levels
  }

  /// "150 số vụ khám phá" of 3.043 vụ.
  private func isOfOneName(_ level: Int, _ change: Int) -> Bool {
    name(sentence[level].noun) == name(sentence[change].noun) && !Casualties(line: line).differ(level, change)
  }

  private func name(_ noun: [Word]) -> Word? { noun.first == Lexicon.so ? noun.dropFirst().first : noun.first }
}
