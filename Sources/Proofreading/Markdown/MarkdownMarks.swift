/// Something in a paragraph that is not written as it stands.
struct MarkdownEdit {
  enum Effect {
    case leaveOut
    case become(Unicode.Scalar)
    /// A tag such as `<br>`: what follows is a block of its own.
    case endBlock
  }

  let range: Range<Int>
  let effect: Effect
}

/// Finds what is mark-up in a paragraph. Each search ends where the next could begin or is remembered, so that the time
/// stays in proportion to the length whatever is never closed.
struct MarkdownMarks {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var edits: [MarkdownEdit] = []
  private var index = 0
  private var brackets: [(place: Int, isImage: Bool)] = []
  private var openers: [UInt8: [Opener]] = [:]
  /// For each length of a run of backticks, where the last one is; made when first needed.
  private var lastTicks: [Int: Int]?
  private var noCommentEnds = false

  /// What is left of a run that may begin emphasis.
  private struct Opener {
    var end: Int
    var count: Int
  }

  /// In the order in which they begin.
  static func edits(in bytes: UnsafeBufferPointer<UInt8>) -> [MarkdownEdit] {
    var marks = MarkdownMarks(bytes)
    marks.find()
    return marks.edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func find() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): escape()
      case UInt8(ascii: "`"): code()
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): reference()
      case UInt8(ascii: "!") where byte(index + 1) == UInt8(ascii: "["):
        brackets.append((index, true))
        index += 2
      case UInt8(ascii: "["): bracket()
      case UInt8(ascii: "]"): closeBracket()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis()
      default: index += 1
      }
    }
  }

  private func byte(_ place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }

  private func runLength(at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
    return end - start
  }

  private mutating func leaveOut(_ range: Range<Int>) {
    edits.append(MarkdownEdit(range: range, effect: .leaveOut))
  }

  private mutating func escape() {
    if let next = byte(index + 1),
      (0x21...0x2F).contains(next) || (0x3A...0x40).contains(next)
        || (0x5B...0x60).contains(next) || (0x7B...0x7E).contains(next)
    {
      leaveOut(index..<index + 1)
      index += 2
    } else {
      index += 1
    }
  }

  // MARK: - Code, tags, references

  private mutating func code() {
    let length = runLength(at: index)
    guard let last = lastRun(of: length), last > index else {
      index += length
      return
    }
    var place = index + length
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "`") else {
        place += 1
        continue
      }
      let found = runLength(at: place)
      place += found
      if found == length { break }
    }
    leaveOut(index..<place)
    index = place
  }

  private mutating func lastRun(of length: Int) -> Int? {
    if let lastTicks { return lastTicks[length] }
    var last: [Int: Int] = [:]
    var place = 0
    while place < bytes.count {
      let isTick = bytes[place] == UInt8(ascii: "`")
      let run = isTick ? runLength(at: place) : 1
      if isTick { last[run] = place }
      place += run
    }
    lastTicks = last
    return last[length]
  }

  private mutating func tag() {
    if !noCommentEnds, bytes[index...].starts(with: "<!--".utf8) {
      var place = index + 4
      while place + 3 <= bytes.count, !bytes[place...].starts(with: "-->".utf8) { place += 1 }
      if place + 3 <= bytes.count {
        leaveOut(index..<place + 3)
        index = place + 3
        return
      }
      noCommentEnds = true
    }
    guard HTMLTag.begins(bytes, at: index) else {
      index += 1
      return
    }
    var place = index + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "<") { place += 1 }
    // The search ends at the next `<`, where the next one begins.
    guard byte(place) == UInt8(ascii: ">") else {
      index += 1
      return
    }
    let tag = HTMLTag(UnsafeBufferPointer(rebasing: bytes[index...place]), at: 0)
    let range = index..<place + 1
    edits.append(MarkdownEdit(range: range, effect: HTMLElements.blocks.contains(tag.name) ? .endBlock : .leaveOut))
    index = place + 1
  }

  private mutating func reference() {
    guard let reference = HTMLReference(bytes, at: index, before: bytes.count) else {
      index += 1
      return
    }
    let isSpace = reference.scalar.value < 0x80 && UTF8Text.isSpace(UInt8(reference.scalar.value))
    edits.append(MarkdownEdit(range: index..<reference.end, effect: .become(isSpace ? " " : reference.scalar)))
    index = reference.end
  }

  // MARK: - Links

  private mutating func bracket() {
    guard byte(index + 1) == UInt8(ascii: "^") else {
      brackets.append((index, false))
      index += 1
      return
    }
    // The number of a note is no figure of the text.
    var place = index + 2
    while let next = byte(place), next != UInt8(ascii: "]"), next != UInt8(ascii: "["), !UTF8Text.isSpace(next) {
      place += 1
    }
    if byte(place) == UInt8(ascii: "]") {
      leaveOut(index..<place + 1)
      index = place + 1
    } else {
      index = place
    }
  }

  private mutating func closeBracket() {
    defer { index += 1 }
    guard let open = brackets.popLast() else { return }
    let end: Int?
    switch byte(index + 1) {
    case UInt8(ascii: "("): end = targetEnd(from: index + 2)
    case UInt8(ascii: "["): end = labelEnd(from: index + 2)
    default: end = nil
    }
    guard let end else { return }
    if open.isImage {
      leaveOut(open.place..<end)
    } else {
      leaveOut(open.place..<open.place + 1)
      leaveOut(index..<end)
    }
    index = end - 1
  }

  /// After the bracket that ends `(target "title")`.
  private func targetEnd(from start: Int) -> Int? {
    var place = start
    var depth = 0
    while let next = byte(place), !UTF8Text.isSpace(next) {
      switch next {
      case UInt8(ascii: "["), UInt8(ascii: "]"): return nil
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth == 0: return place + 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      place += 1
    }
    while let next = byte(place), UTF8Text.isSpace(next) { place += 1 }
    if let quote = byte(place), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      place += 1
      while let next = byte(place), next != quote { place += 1 }
      place += 1
      while let next = byte(place), UTF8Text.isSpace(next) { place += 1 }
    }
    return depth == 0 && byte(place) == UInt8(ascii: ")") ? place + 1 : nil
  }

  /// After the bracket that ends `[label]`.
  private func labelEnd(from start: Int) -> Int? {
    var place = start
    while let next = byte(place), next != UInt8(ascii: "[") {
      if next == UInt8(ascii: "]") { return place + 1 }
      place += 1
    }
    return nil
  }

  // MARK: - Emphasis

  private mutating func emphasis() {
    let mark = bytes[index]
    let start = index
    let length = runLength(at: index)
    index += length
    if mark == UInt8(ascii: "~"), length != 2 { return }
    let before = start == 0 ? nil : byte(start - 1)
    let after = byte(index)
    let (opens, closes) = Self.flanking(mark, before, after)
    var left = length
    if closes {
      var waiting = openers[mark] ?? []
      while left > 0, var opener = waiting.popLast() {
        let matched = min(left, opener.count)
        if mark == UInt8(ascii: "~") {
          // Struck out: the words are no longer part of the text.
          leaveOut(opener.end - 2..<index)
        } else {
          leaveOut(opener.end - matched..<opener.end)
          leaveOut(index - left..<index - left + matched)
        }
        left -= matched
        opener.end -= matched
        opener.count -= matched
        if opener.count > 0 { waiting.append(opener) }
      }
      openers[mark] = waiting
    }
    if opens, left > 0 { openers[mark, default: []].append(Opener(end: index, count: left)) }
  }

  /// Whether a mark between these letters can begin emphasis, and whether it can end it.
  private static func flanking(_ mark: UInt8, _ before: UInt8?, _ after: UInt8?) -> (Bool, Bool) {
    let spaceBefore = before.map(UTF8Text.isSpace) ?? true
    let spaceAfter = after.map(UTF8Text.isSpace) ?? true
    let wordBefore = before.map(isWord) ?? false
    let wordAfter = after.map(isWord) ?? false
    // `2*3` and `2020_2025` are no emphasis, whatever CommonMark says of the first.
    let betweenDigits = (before.map(UTF8Text.isDigit) ?? false) && (after.map(UTF8Text.isDigit) ?? false)
    if betweenDigits || mark == UInt8(ascii: "_") && wordBefore && wordAfter { return (false, false) }
    return (!spaceAfter, !spaceBefore)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    UTF8Text.isLetter(byte) || UTF8Text.isDigit(byte) || byte >= 0x80
  }
}
