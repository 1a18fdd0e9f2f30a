/// One item of a sentence, between two marks or behind "và", "với", "gồm", with the figures in it and the kinds of known divisions that its
/// words name: "98 dự án trong nước", "nước ngoài 13 dự án".
struct DividedItem {
  var tokens: Range<Int>
  /// Indices into ``LineView/figures``.
  var figures: Range<Int>
  var bracket: Int
  /// By division; nil where its words name two kinds of one: "cấp mới và tăng vốn".
  var kinds: [Int: Int?] = [:]
}

/// Cuts a sentence into its items.
struct DividedItemReader {
  let line: LineView

  func items(of sentence: Sentence) -> [DividedItem] {
    var items: [DividedItem] = []
    var start = sentence.tokens.lowerBound
    var figure = sentence.figures.lowerBound
    func close(_ end: Int) {
      let first = figure
      while figure < sentence.figures.upperBound, line.figures[figure].tokens.lowerBound < end { figure += 1 }
      defer { start = end + 1 }
      guard start < end else { return }
      var item = DividedItem(tokens: start..<end, figures: first..<figure, bracket: 0)
      item.bracket = item.figures.first.map { line.figures[$0].bracket } ?? 0
      if !item.figures.isEmpty { item.kinds = kinds(in: item.tokens) }
      items.append(item)
    }
    for token in sentence.tokens {
      if isMark(token), !isLabel(start..<token, figure) {
        close(token)
      } else if isJoint(token, figure, sentence) {
        close(token)
      }
    }
    close(sentence.tokens.upperBound)
    return items
  }

  private func isMark(_ token: Int) -> Bool {
    let its = line.tokens[token]
    return its.isMark(",") || its.isMark(";") || its.isMark(":") || its.isMark("(") || its.isMark(")")
  }

  /// "(nam: 383, nữ: 405)": the colon belongs to the label.
  private func isLabel(_ label: Range<Int>, _ figure: Int) -> Bool {
    let colon = label.upperBound
    guard line.tokens[colon].isMark(":"), colon + 1 < line.tokens.count, line.tokens[colon + 1].isNumber,
      figure < line.figures.count, line.figures[figure].tokens.lowerBound == colon + 1, label.count <= 12,
      label.lowerBound > 0
    else { return false }
    let before = line.tokens[label.lowerBound - 1]
    return before.isMark("(") || before.isMark(",") || before.isMark(";")
  }

  /// "926 người tái cử và 215 người mới": between two figures, with no mark in between.
  private func isJoint(_ token: Int, _ figure: Int, _ sentence: Sentence) -> Bool {
    guard line.tokens[token].isWord, Self.joining.contains(line.tokens[token].word),
      figure < sentence.figures.upperBound
    else { return false }
    guard line.figures[figure].tokens.upperBound <= token else { return false }
    let end = min(sentence.tokens.upperBound, token + 12)
    guard let number = (token + 1..<max(token + 1, end)).first(where: { line.tokens[$0].isNumber || isMark($0) }) else {
      return false
    }
    return line.tokens[number].isNumber
  }

  /// The kinds that the words name; a longer name hides those within it.
  func kinds(in tokens: Range<Int>) -> [Int: Int?] {
    var kinds: [Int: Int?] = [:]
    var hidden = tokens.lowerBound
    for token in tokens where line.tokens[token].isWord && token >= hidden {
      guard let names = KnownDivision.names[line.tokens[token].word] else { continue }
      var longest = 0
      for name in names {
        let end = token + 1 + name.rest.count
        guard name.rest.count >= longest, end <= tokens.upperBound,
          name.rest.indices.allSatisfy({ line.tokens[token + 1 + $0].word == name.rest[$0] })
        else { continue }
        longest = name.rest.count
        hidden = end
        guard let kind = name.kind else { break }
        let isMixed = kind.kind == KnownDivision.together || (kinds[kind.division].map { $0 != kind.kind } ?? false)
        kinds[kind.division] = .some(isMixed ? nil : kind.kind)
      }
    }
    return kinds
  }

  private static let joining = LineReader.words("và cùng còn với gồm thì")
}
