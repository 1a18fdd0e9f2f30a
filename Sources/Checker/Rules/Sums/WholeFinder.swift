/// The figures before a list of which it may tell the parts: the likeliest first.
struct WholeFinder {
  let sentence: SentenceView
  let list: PartList
  private var line: LineView { sentence.line }

  private static let reach = 10

  func candidates() -> [Int] {
    let first = line.figures[list.first]
    let low = max(0, list.first - Self.reach)
    let number = sentence.number
    var natural: [Int] = []
    var doubtful: [Int] = []
    let told = criterionStart()
    let isOfOwn = hasOwnHead
    let isHeaded = list.opening == .closed && tellsAmountBefore
    for index in (low..<list.first).reversed() {
      let figure = line.figures[index]
      if let told, figure.tokens.lowerBound > told { continue }
      guard figure.sentence + 2 >= number, Terms.isAmount(figure) else { continue }
      if isOfOwn, figure.sentence < number { continue }
      if isHeaded, figure.sentence < number, isListed(index) { continue }
      // "…; trong đó cấp ủy viên 9 đồng chí. Vi phạm chủ yếu về: đất đai 21, tài chính 14": a part of what both sentences tell of.
      if figure.sentence < number, figure.role == .part, natural.isEmpty, figure.value < first.value || isLoose {
        return []
      }
      let fit = Terms.fit(first, to: figure)
      guard fit != .none else { continue }
      let isAside = figure.bracket != 0 && figure.bracket != first.bracket
      // "Tăng trong kỳ 148 đồng chí (kết nạp 63, chuyển đến 85)": what a bracket tells in full may be a change.
      let isToldInBracket = list.opening == .bracket && index + 1 == list.first && figure.role == .change
      let isPlain = [.level, .total, .to, .part, .remaining].contains(figure.role) || isToldInBracket
      if !isAside, isPlain, figure.sentence == number || natural.isEmpty {
        natural.append(index)
      } else {
        doubtful.append(index)
      }
    }
    // The nearest of the parts' own kind before the nearest of any.
    natural.sort { rank($0, first) > rank($1, first) }
    return Array(natural.prefix(4)) + Array(doubtful.prefix(2))
  }

  /// "chủ yếu là: …": the main ones, of the whole that was told.
  private var isLoose: Bool {
    let start = max(sentence.sentence.tokens.lowerBound, list.token - 4)
    return ListWords(line: line).leavesOut(in: start..<line.figures[list.first].tokens.lowerBound)
  }

  /// "Khối nội góp 1,4 tỷ USD: 74 dự án mới, 35 dự án điều chỉnh": what stands before the colon is what is told of, not a
  /// figure of
  /// the sentence before.
  private var hasOwnHead: Bool {
    line.tokens[list.token].isMark(":") && tellsAmountBefore
  }

  /// Whether an amount of its own sentence stands before what opens the list.
  private var tellsAmountBefore: Bool {
    (sentence.range.lowerBound..<list.first).contains {
      Terms.isAmount(line.figures[$0]) && line.figures[$0].tokens.upperBound <= list.token
    }
  }

  /// "Vốn đường bộ 900 tỷ đồng, gồm 12 dự án mới và 31 dự án chuyển tiếp. Vốn thủy lợi 400 tỷ đồng, gồm 9 dự án mới và 20 dự án chuyển
  /// tiếp": a part of its own sentence's list, and no total of the next one's.
  private func isListed(_ index: Int) -> Bool {
    let sentence = line.sentences[line.figures[index].sentence].figures
    return (sentence.lowerBound...index).contains { line.figures[$0].leads.contains { $0.cue == .consistsOf } }
  }

  /// "Chia theo mức: 31 …, 21 …; chia theo cấp: 1 …, 55 …": the parts of the row before are no total of the next one.
  private func criterionStart() -> Int? {
    let tokens = sentence.sentence.tokens.lowerBound..<list.token
    guard let mark = tokens.last(where: { line.tokens[$0].isMark(";") }),
      (mark..<line.figures[list.first].tokens.lowerBound).contains(where: { line.tokens[$0].word == Self.by })
    else { return nil }
    return PartListFinder(sentence: sentence).lists().first { $0.token < mark }?.token
  }
  private static let by = Word("theo")

  /// "cấp mới cho 2 dự án FDI …; tăng vốn cho 4 lượt dự án, trong đó: 3 dự án FDI …": the list is of what its own part of the sentence tells.
  private func isBehindSemicolon(_ index: Int) -> Bool {
    let figure = line.figures[index]
    let end = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    guard figure.sentence == sentence.number, index + 1 < list.first else { return false }
    let mark = (end..<max(end, list.token - 1)).last { line.tokens[$0].isMark(";") }
    return mark.map { mark in
      (index + 1..<list.first).contains {
        line.figures[$0].tokens.lowerBound > mark && line.figures[$0].isCount && figure.isCount
          && Terms.isTerm(line.figures[$0])
      }
    } ?? false
  }

  private func rank(_ index: Int, _ first: Figure) -> Int {
    let figure = line.figures[index]
    let isOwn = Terms.fit(first, to: figure) >= .bare && !isBehindSemicolon(index)
    return index + (isOwn ? 4 : 0) + (figure.sentence == sentence.number ? 20 : 0)
  }
}
