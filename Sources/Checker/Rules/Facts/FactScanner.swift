import Figures

/// The telling words of a stretch, and whose they are.
struct FactContent {
  var bag = WordBag()
  var owner = WordBag()
  var isWhole = false

  mutating func join(_ other: FactContent) {
    for code in other.bag.sorted { bag.add(code) }
    if owner.isEmpty { owner = other.owner }
    isWhole = isWhole || other.isWhole
  }
}

/// Reads stretches of a line for ``FactReader``.
struct FactScanner {
  let line: LineView
  let tokens: [Token]

  init(line: LineView) {
    self.line = line
    tokens = line.tokens
  }

  /// What stands before the last "cho biết," or "nhấn mạnh:" is about the speaker.
  func withoutAttribution(_ range: Range<Int>) -> Range<Int> {
    for index in range.reversed() where FactWords.attributionOpenings.contains(tokens[index].word) {
      for phrase in FactWords.attributions where matches(phrase, index, range) {
        return index + phrase.count..<range.upperBound
      }
    }
    return range
  }

  private func matches(_ phrase: [Word], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index + phrase.count <= range.upperBound else { return false }
    for offset in phrase.indices where tokens[index + offset].word != phrase[offset] { return false }
    return true
  }

  func content(_ range: Range<Int>) -> FactContent {
    var content = FactContent()
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.isNumber, let mention = mention(at: index) {
        if case .other = mention.kind { content.bag.add(code(token)) }
        index = max(index + 1, mention.tokens.upperBound)
        continue
      }
      guard token.isWord else {
        index += 1
        continue
      }
      guard FactWords.known.mayHold(token.word) else {
        content.bag.add(token.word)
        index += 1
        continue
      }
      let next = index + 1 < range.upperBound ? tokens[index + 1].word : Word.none
      if FactWords.whole.contains(token.word) { content.isWhole = true }
      if token.word == FactWords.party, next == FactWords.committee {
        content.bag.add(FactWords.party)
        content.bag.add(FactWords.committee)
        content.isWhole = true
        index = name(from: index + 2, to: range.upperBound, &content)
      } else if FactWords.spans.contains(token.word) {
        index += 2
      } else if token.word == FactWords.inside, next == FactWords.country {
        content.bag.add(token.word)
        index += 1
      } else {
        if !FactWords.fillers.contains(token.word) { content.bag.add(token.word) }
        index += 1
      }
    }
    return content
  }

  /// A number as it is written.
  func code(_ token: Token) -> UInt64 {
    var hash: UInt64 = 17
    for byte in line.bytes[line.bytes.startIndex + Int(token.start)..<line.bytes.startIndex + Int(token.end)] {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return hash
  }

  /// The name after "Đảng bộ"; returns where it ends.
  private func name(from index: Int, to end: Int, _ content: inout FactContent) -> Int {
    var index = index
    while index < end, tokens[index].isWord, !FactWords.nameEnds.contains(tokens[index].word),
      tokens[index].isCapital || FactWords.nameWords.contains(tokens[index].word)
    {
      content.owner.add(tokens[index].word)
      index += 1
    }
    return index
  }

  /// Whether words of an aim, a comparison or another time stand in a stretch.
  func spoils(_ range: Range<Int>) -> Bool {
    let slice = tokens[range]
    for index in range where tokens[index].isWord {
      if let match = CueBook.shared.match(slice, at: index), FactWords.spoiling.contains(match.cue),
        match.cue != .estimate || index == 0 || !FactWords.agreements.contains(tokens[index - 1].word)
      {
        return true
      }
      guard FactWords.aimOpenings.contains(tokens[index].word) else { continue }
      for phrase in FactWords.aims where matches(phrase, index, range) { return true }
    }
    return false
  }

  /// phấn đấu đến năm 2025 kết nạp 500
  func isAimed(_ range: Range<Int>) -> Bool {
    range.contains { index in
      FactWords.strivingOpenings.contains(tokens[index].word)
        && FactWords.striving.contains { matches($0, index, range) }
    }
  }

  func isYearly(_ range: Range<Int>) -> Bool {
    range.contains { index in tokens[index].isWord && CueBook.shared.match(tokens[range], at: index)?.cue == .perYear }
  }

  /// The words behind a figure up to the next mark or figure.
  func tail(from start: Int, to end: Int) -> Range<Int> {
    var index = start
    let limit = min(end, start + FactReader.tailReach)
    while index < limit, tokens[index].isWord { index += 1 }
    return start..<max(start, index)
  }

  /// The mentions that begin within a range.
  func mentions(in range: Range<Int>) -> ArraySlice<Mention> {
    let first = firstMention(endingAfter: range.lowerBound)
    return line.mentions[first...].prefix { $0.tokens.lowerBound < range.upperBound }
  }

  func mention(at index: Int) -> Mention? {
    let first = firstMention(endingAfter: index)
    guard first < line.mentions.count, line.mentions[first].tokens.contains(index) else { return nil }
    return line.mentions[first]
  }

  private func firstMention(endingAfter token: Int) -> Int {
    var low = 0
    var high = line.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if line.mentions[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
