import Checker

/// The mark of a secret document in its head: MẬT, TỐI MẬT or TUYỆT MẬT, alone on a line, in a cell or in a box, or after
/// "Độ mật:" (Law on Protection of State Secrets 2018, Article 8; Circular 24/2020/TT-BCA gives the stamps).
///
/// Words of running text are no mark: "bảo mật", "bí mật nhà nước", "danh mục bí mật".
public struct SecrecyMark: Hashable, Sendable {
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case secret = "MẬT"
    case topSecret = "TỐI MẬT"
    case absolute = "TUYỆT MẬT"
  }

  public let level: Level
  /// Of the file's text, from 1.
  public let line: Int

  /// The head: so many blocks, or blocks that begin before so many scalars.
  private static let headBlocks = 40
  private static let headScalars = 4_000
  /// A longer block is running text.
  private static let longestMark = 80

  /// The mark a manuscript bears.
  public static func find(in manuscript: Manuscript) -> SecrecyMark? {
    var scalars = 0
    for (number, block) in manuscript.blocks.enumerated() {
      guard number < headBlocks || scalars < headScalars else { return nil }
      let words = block.words.prefix(1_000)
      scalars += block.words.count
      guard mayBear(words) else { continue }
      let text = String(decoding: words, as: UTF8.self)
      if let level = level(of: text) {
        return SecrecyMark(level: level, line: line(of: block.offsets.original(0), in: manuscript.text))
      }
    }
    return nil
  }

  /// Whether the word can stand there: an ậ, however it is composed, with an m before it and a t behind, close by and no
  /// plain letter between. Few lines pass, and the others need not be looked at letter by letter.
  private static func mayBear(_ words: ArraySlice<UInt8>) -> Bool {
    words.withUnsafeBufferPointer { bytes in
      for index in bytes.indices.dropLast() {
        let isDotted =
          bytes[index] == 0xCC && bytes[index + 1] == 0xA3
          || bytes[index] == 0xE1 && index + 2 < bytes.count && bytes[index + 1] == 0xBA
            && [0xA0, 0xA1, 0xAC, 0xAD].contains(bytes[index + 2])
        guard isDotted else { continue }
        let behind = bytes[index..<min(bytes.count, index + window)].first(where: isPlainLetter)
        guard let behind, behind | 0x20 == UInt8(ascii: "t") else { continue }
        // The a itself is a plain letter where its marks follow it.
        var before = bytes[max(0, index - window)..<index].reversed().lazy.filter(isPlainLetter).makeIterator()
        var letter = before.next()
        if let first = letter, first | 0x20 == UInt8(ascii: "a") { letter = before.next() }
        if let letter, letter | 0x20 == UInt8(ascii: "m") { return true }
      }
      return false
    }
  }

  private static func isPlainLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Bytes around the vowel in which the consonants stand, with the spaces of `M  Ậ  T` between.
  private static let window = 24

  /// The level that a line of its own states.
  static func level(of text: String) -> Level? {
    // Strings compare alike in whatever way their letters are composed.
    let line = text.uppercased()
      .replacing("\u{00AD}", with: "").replacing("\u{200B}", with: "")
    guard line.count <= longestMark else { return columns(of: line).compactMap(exact).first }
    if let level = exact(line) ?? labelled(line) { return level }
    return columns(of: line).compactMap { exact($0) ?? labelled($0) }.first
      ?? amongUrgencies(line)
  }

  /// What stands side by side in a line: between tabs, wide gaps or the bars of a box.
  private static func columns(of line: String) -> [String] {
    var columns = [""]
    var spaces = 0
    for character in line {
      spaces = character == " " || character == "\u{A0}" ? spaces + 1 : 0
      if character == "\t" || character == "|" || character == "│" || character == "║" || spaces == 2 {
        columns.append("")
      } else {
        columns[columns.count - 1].append(character)
      }
    }
    return columns.count > 1 ? columns : []
  }

  /// The line is a mark and nothing else, marks around it and spaces within it aside: `[ M Ậ T ]`, `TỐI MẬT (Bản số: 02)`.
  private static func exact(_ line: some StringProtocol) -> Level? {
    let bare = line.split(separator: "(", omittingEmptySubsequences: false)
    let candidates = [String(line)] + (bare.count > 1 ? [String(bare[0])] : [])
    for candidate in candidates {
      guard candidate.allSatisfy({ $0.isLetter || !$0.isNumber }) else { continue }
      let letters = candidate.filter(\.isLetter)
      let inner = candidate.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }
      // Within the words only spaces: "MẬT, KHẨN" is looked at elsewhere.
      guard inner.allSatisfy({ $0.isLetter || $0.isWhitespace }) else { continue }
      for level in Level.allCases {
        let name = level.rawValue.filter(\.isLetter)
        if letters == name || documentWords.contains(where: { letters == $0 + name }) { return level }
      }
    }
    return nil
  }

  private static let documentWords = ["TÀILIỆU", "VĂNBẢN", "HỒSƠ"]

  /// `Độ mật: Tối mật`.
  private static func labelled(_ line: some StringProtocol) -> Level? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let label = String(line[..<colon].filter(\.isLetter))
    guard ["ĐỘMẬT", "MỨCĐỘMẬT", "CẤPĐỘMẬT", "DẤUĐỘMẬT", "DẤUMẬT", "ĐÓNGDẤU"].contains(label) else { return nil }
    return exact(line[colon...].dropFirst())
  }

  /// `MẬT - KHẨN`, `HỎA TỐC / TỐI MẬT`.
  private static func amongUrgencies(_ line: String) -> Level? {
    let parts = line.split { "-–—/,;·•+".contains($0) }
    guard parts.count > 1 else { return nil }
    var found: Level?
    for part in parts {
      if let level = exact(part) {
        found = found ?? level
      } else if !["KHẨN", "THƯỢNGKHẨN", "HỎATỐC", "HOẢTỐC", "HẸNGIỜ", "DỰTHẢO"].contains(part.filter(\.isLetter)) {
        return nil
      }
    }
    return found
  }

  private static func line(of scalar: Int, in text: [UInt8]) -> Int {
    var line = 1
    var left = scalar
    var previous: UInt8 = 0
    for byte in text {
      if UTF8Text.beginsScalar(byte) {
        if left == 0 { break }
        left -= 1
      }
      if byte == 0x0D || byte == 0x0A && previous != 0x0D { line += 1 }
      previous = byte
    }
    return line
  }
}
