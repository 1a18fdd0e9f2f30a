/// Cuts a line into words, written numbers and marks.
///
/// A written number is digits with single dots or commas between digits: `1.718,5`, `26.6.2024`, `4.0`.
struct Lexer {
  private let table = WordTable.shared

  func tokens(_ line: ArraySlice<UInt8>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(line.count / 5 + 4)
    line.withUnsafeBufferPointer { scan($0, into: &tokens) }
    return tokens
  }

  private func scan(_ bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
    var index = 0
    var glued = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        glued = false
        index += 1
        continue
      }
      let start = index
      if isDigit(byte) {
        index = endOfNumber(bytes, from: index)
        tokens.append(
          Token(
            kind: .number, isGlued: glued, isCapital: false, isAcronym: false, word: .none, mark: 0,
            start: Int32(start), end: Int32(index)))
      } else {
        let (scalar, next) = decode(bytes, index)
        let entry = table.entry(scalar)
        if entry != 0 {
          index = word(bytes, from: start, entry, next, glued: glued, into: &tokens)
        } else {
          index = next
          tokens.append(
            Token(
              kind: .mark, isGlued: glued, isCapital: false, isAcronym: false, word: .none, mark: unified(scalar),
              start: Int32(start), end: Int32(index)))
        }
      }
      glued = true
    }
  }

  private func word(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ first: UInt16, _ second: Int, glued: Bool,
    into tokens: inout [Token]
  ) -> Int {
    var folding = WordFolding()
    folding.add(first)
    var index = second
    var letters = 1
    var capitals = first & WordTable.capital != 0 ? 1 : 0
    while index < bytes.count {
      let byte = bytes[index]
      // Everything below "A" is a digit, a space or a mark.
      if byte < 0x41 { break }
      let (scalar, next) = decode(bytes, index)
      let entry = table.entry(scalar)
      if entry == 0 { break }
      folding.add(entry)
      letters += 1
      if entry & WordTable.capital != 0 { capitals += 1 }
      index = next
    }
    tokens.append(
      Token(
        kind: .word, isGlued: glued, isCapital: first & WordTable.capital != 0,
        isAcronym: letters > 1 && capitals == letters, word: folding.word(table), mark: 0, start: Int32(start),
        end: Int32(index)))
    return index
  }

  private func endOfNumber(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if isDigit(bytes[index]) {
        index += 1
      } else if bytes[index] == 0x2E || bytes[index] == 0x2C, index + 1 < bytes.count, isDigit(bytes[index + 1]) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  @inline(__always)
  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The text is valid UTF-8: ``CleanLine`` sees to it.
  @inline(__always)
  private func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), index + 1) }
    func tail(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | tail(1), min(index + 2, bytes.count)) }
    if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | tail(1) << 6 | tail(2), min(index + 3, bytes.count)) }
    return (
      UInt32(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), min(index + 4, bytes.count)
    )
  }

  private func unified(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: 0x2D
    case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB: 0x22
    case 0x2044, 0x2215: 0x2F
    default: scalar
    }
  }
}
