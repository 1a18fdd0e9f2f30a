import Language

/// "Được thành lập từ năm 1997 … Kể từ khi ra đời vào năm 1999": when a body was founded, said twice in a paragraph.
struct FoundingYears {
  let line: LineView

  private struct Founding {
    var mention: Int
    var date: WrittenDate
    var sentence: Int
    /// kể từ khi thành lập: of the body that the text speaks of.
    var isAgain: Bool
    /// Where its words end.
    var end: Int
  }

  func judge(_ rule: RuleDescription, _ drafts: inout [Draft]) {
    let found = foundings()
    let first = found.filter { !$0.isAgain }
    guard found.count > 1, first.count == 1, let said = first.first, opensSentence(said) else { return }
    for again in found where again.isAgain && again.sentence > said.sentence && speaks(again, ofBodyIn: said) {
      let isSame = said.date.compared(to: again.date) == 0
      drafts.append(
        RestatedRule.draft(part(said), part(again), isSame ? .consistent : .inconsistent, slip: nil))
    }
  }

  private func foundings() -> [Founding] {
    var found: [Founding] = []
    for (index, mention) in line.mentions.enumerated() {
      guard case .date(let date) = mention.kind, date.year != nil, date.yearDigits == 4, found.count < 8 else {
        continue
      }
      let sentence = line.sentences.firstIndex { $0.tokens.contains(mention.tokens.lowerBound) } ?? 0
      if let start = phrase(before: mention.tokens.lowerBound) {
        found.append(
          Founding(
            mention: index, date: date, sentence: sentence, isAgain: isAgain(start, sentence),
            end: mention.tokens.upperBound))
      } else if let end = phrase(behind: mention.tokens.upperBound) {
        found.append(Founding(mention: index, date: date, sentence: sentence, isAgain: true, end: end))
      }
    }
    return found
  }

  /// Where "thành lập" or "ra đời" begins right before a date.
  private func phrase(before end: Int) -> Int? {
    var index = end - 1
    while index >= max(1, end - 4), Self.joining.contains(line.tokens[index].word) || line.tokens[index].isMark("(") {
      index -= 1
    }
    guard index >= 1 else { return nil }
    let pair = (line.tokens[index - 1].word, line.tokens[index].word)
    return Self.foundings.contains { $0 == pair } ? index - 1 : nil
  }

  /// "…, ngày thành lập Đảng bộ" right behind a date.
  private func phrase(behind start: Int) -> Int? {
    guard start + 4 < line.tokens.count, line.tokens[start].isMark(",") || line.tokens[start].isMark("(") else {
      return nil
    }
    let words = (start + 1...start + 3).map { line.tokens[$0].word }
    return words[0] == Lexicon.day && Self.foundings.contains { $0 == (words[1], words[2]) } ? start + 4 : nil
  }

  /// (kể) từ khi, ngày (được) thành lập
  private func isAgain(_ start: Int, _ sentence: Int) -> Bool {
    var index = start - 1
    let first = line.sentences[sentence].tokens.lowerBound
    while index > first, Self.helpers.contains(line.tokens[index].word) { index -= 1 }
    return index > first && Self.moments.contains(line.tokens[index].word) && line.tokens[index - 1].word == Self.from
  }

  /// "Được thành lập …", "Ban Quản lý được thành lập …"
  private func opensSentence(_ founding: Founding) -> Bool {
    let start = line.sentences[founding.sentence].tokens.lowerBound
    let end = line.mentions[founding.mention].tokens.lowerBound
    return end - start <= 16
      && !(start..<end).contains { line.tokens[$0].isMark(",") || Self.others.contains(line.tokens[$0].word) }
  }

  /// "…, Ban luôn nhận được": the word behind the comma stands in the sentence that told of the founding.
  private func speaks(_ again: Founding, ofBodyIn first: Founding) -> Bool {
    var index = again.end
    while index < line.tokens.count, line.tokens[index].kind == .mark { index += 1 }
    guard index < line.tokens.count, line.tokens[index].isWord,
      index <= again.end + 2
    else { return false }
    let word = line.tokens[index].word
    return line.sentences[first.sentence].tokens.prefix(60).contains { line.tokens[$0].word == word }
  }

  private func part(_ founding: Founding) -> (part: Draft.Part, printed: String) {
    let tokens = line.mentions[founding.mention].tokens
    let printed = line.text(tokens)
    return (Draft.Part(spot: line.spot(tokens), value: nil, unit: nil), printed)
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let joining = set("năm từ vào ngày tháng trong")
  private static let helpers = set("được mới chính thức")
  private static let moments = set("khi ngày lúc năm")
  private static let from = Word("từ")
  /// Something that another body founded, or that is one of several.
  private static let others = set("quản trong và cùng có khu")
  private static let foundings = [("thành", "lập"), ("ra", "đời")].map { (Word($0.0), Word($0.1)) }
}
