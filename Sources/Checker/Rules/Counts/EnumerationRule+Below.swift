/// Counts whose names the next sentence, or the next line, lists.
extension EnumerationRule {
  mutating func readBelow(_ sentence: Sentence, _ line: LineView) {
    if !told.isEmpty, let list = NamesBelow(line: line).list(sentence.tokens) { judge(list) }
    readAmounts(sentence, line)
    told = []
    for index in sentence.figures.prefix(Self.most) {
      if let owner = CountedList(line.figures[index], line, takesFractions: true) { told.append(owner) }
    }
  }

  /// "tại 62 tỉnh, thành phố: A 1.204 ca, B 873 ca, …": as many names with a figure each as one of the counts says that were told in this
  /// sentence or the one before.
  private mutating func readAmounts(_ sentence: Sentence, _ line: LineView) {
    guard tellsRight, !sentence.figures.isEmpty else { return }
    let amounts = NamedAmounts(line: line)
    var counted: [CountedList] = []
    for index in sentence.figures.prefix(Self.most) {
      guard let owner = CountedList(line.figures[index], line, takesFractions: true, most: 99),
        owner.count >= NamedAmounts.least, NamedAmounts.mayHave(line.figures[index], line)
      else { continue }
      // "3 KCN phía Bắc 640 ha, 4 KCN phía Nam 1.120 ha": each has a figure of its own.
      if counted.last?.kind == owner.kind {
        named = []
        return
      }
      counted.append(owner)
      guard amounts.count(behind: line.figures[index].tokens.upperBound, sentence) == owner.count,
        !sentence.figures.contains(where: { $0 > index && CountedList(line.figures[$0], line)?.kind == owner.kind })
      else { continue }
      tell(owner)
      named = []
      return
    }
    if let owner = named.last, counted.isEmpty,
      amounts.count(behind: sentence.tokens.lowerBound, sentence) == owner.count
    {
      tell(owner)
    }
    named = counted
  }

  /// Of several counts the list may be that of any; what is counted must be of the kind that has names.
  private mutating func judge(_ list: NamesBelow.List) {
    if let owner = told.first(where: { $0.count == list.count }) {
      judge(owner, least: list.count, most: list.count, isSure: false)
    } else if told.count == 1, told[0].isNamed, list.isClosed, abs(told[0].count - list.count) < 3, list.count > 3 {
      judge(told[0], least: list.count, most: list.count, isSure: true)
    }
  }
}
