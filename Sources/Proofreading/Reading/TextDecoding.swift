import Language

/// The bytes of a text file as UTF-8, with the place where its words begin.
struct DecodedText {
  let bytes: [UInt8]
  /// After the byte-order mark, which is a scalar of the text and no word.
  let start: Int

  /// Takes UTF-8, or UTF-16 with a byte-order mark.
  init(_ bytes: [UInt8]) throws(ReadingRefusal) {
    guard !bytes.isEmpty else { throw ReadingRefusal(.empty, Phrases.Checking.empty) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw ReadingRefusal(.encoding, Phrases.Checking.otherUnicode("UTF-32"))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.bytes = try Self.decodeUTF16(bytes, littleEndian: bytes[0] == 0xFF)
    } else {
      try Self.check(bytes)
      self.bytes = bytes
    }
    start = self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// How many scalars stand before the words.
  var scalarsBefore: Int { start == 0 ? 0 : 1 }

  private static func check(_ bytes: [UInt8]) throws(ReadingRefusal) {
    // The least byte of all is found many at a time.
    if bytes.withUnsafeBufferPointer({ $0.reduce(0xFF, min) }) == 0, let zero = bytes.firstIndex(of: 0) {
      // Every other byte of Latin letters in UTF-16 is zero, and some of those of Vietnamese.
      let share = Double(bytes.prefix(400).count { $0 == 0 }) / Double(min(bytes.count, 400))
      let looksWide = (0.3...0.6).contains(share)
      throw ReadingRefusal(
        .binary, looksWide ? Phrases.Checking.otherUnicode("UTF-16") : Phrases.Checking.binary(byte: zero + 1))
    }
    let fault = bytes.withUnsafeBufferPointer { UTF8Text.firstFault(in: $0, from: 0) }
    guard let fault else { return }
    let line = bytes[..<fault].count { $0 == 0x0A } + 1
    throw ReadingRefusal(
      .encoding,
      Phrases.Checking.notUTF8(byte: fault + 1, line: line, likely: LegacyEncoding.guess(bytes)?.rawValue))
  }

  private static func decodeUTF16(_ bytes: [UInt8], littleEndian: Bool) throws(ReadingRefusal) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var decoder = UTF16()
    var units = stride(from: 0, to: bytes.count - 1, by: 2).lazy.map { index in
      littleEndian
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }.makeIterator()
    var unitsRead = 0
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar):
        guard scalar.value != 0 else {
          throw ReadingRefusal(.binary, Phrases.Checking.binary(byte: unitsRead * 2 + 1))
        }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        unitsRead += scalar.value > 0xFFFF ? 2 : 1
      case .emptyInput:
        guard bytes.count % 2 == 0 else {
          throw ReadingRefusal(.encoding, Phrases.Checking.brokenUTF16(byte: bytes.count))
        }
        return text
      case .error:
        throw ReadingRefusal(.encoding, Phrases.Checking.brokenUTF16(byte: unitsRead * 2 + 1))
      }
    }
  }
}
