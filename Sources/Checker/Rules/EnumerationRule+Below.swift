/// Counts whose names the next sentence, or the next line, lists.
extension EnumerationRule {
  mutating func readBelow(_ sentence: Sentence, _ line: LineView) {
    if !told.isEmpty, let list = NamesBelow(line: line).list(sentence.tokens) { judge(list) }
    told = []
    for index in sentence.figures.prefix(Self.most) {
      if let owner = CountedList(line.figures[index], line, takesFractions: true) { told.append(owner) }
    }
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
