/// A row without marks between its cells: a label and at least three numbers behind it, parted by spaces ("Khối A 120 96 80,0%"),
/// or by semicolons behind a colon ("Khối A: 120; 96; 80,0").
struct LooseRow {
  let cells: [(column: Int, words: Range<Int>)]

  /// A line longer than that is prose.
  private static let longest = 240
  private static let least = 3

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) {
    guard words.count <= 2 * Self.longest, let last = words.last, Self.isNumberEnd(bytes[last]) else { return nil }
    let hard = words.count { UTF8Text.space(bytes, before: $0 + 1, from: words.lowerBound) == 2 }
    guard words.count - hard <= Self.longest, let cells = Self.spaced(bytes, words) ?? Self.listed(bytes, words)
    else { return nil }
    self.cells = cells
  }

  /// From the end back, as far as numbers go.
  private static func spaced(
    _ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>
  ) -> [(column: Int, words: Range<Int>)]? {
    var numbers: [Range<Int>] = []
    var end = words.upperBound
    while end > words.lowerBound {
      var start = end
      while start > words.lowerBound, UTF8Text.space(bytes, before: start, from: words.lowerBound) == 0 { start -= 1 }
      guard isNumber(bytes, start..<end) else { break }
      numbers.append(start..<end)
      end = start
      while end > words.lowerBound, case let space = UTF8Text.space(bytes, before: end, from: words.lowerBound),
        space > 0
      {
        end -= space
      }
    }
    guard numbers.count >= least else { return nil }
    let label = words.lowerBound..<end
    // "Điện thoại: 0251 382 2520", "các năm 2021, 2022 2023 2024": what stands there is no name of a row.
    if let mark = label.last, [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";")].contains(bytes[mark]) {
      return nil
    }
    // "1 Đông Hồ 24,0 30,1 79,8 2 Tây Sơn 18,3 41,7 43,8": rows run together, and no row.
    if holdsRow(bytes, label) { return nil }
    let named: [(column: Int, words: Range<Int>)] = label.isEmpty ? [] : [(0, label)]
    return named + numbers.reversed().enumerated().map { ($0.offset + 1, $0.element) }
  }

  /// Three numbers on end.
  private static func holdsRow(_ bytes: UnsafeBufferPointer<UInt8>, _ label: Range<Int>) -> Bool {
    var (count, start) = (0, label.lowerBound)
    while start < label.upperBound {
      var end = start
      while end < label.upperBound, UTF8Text.space(bytes, at: end) == 0 { end += 1 }
      if end > start {
        count = isNumber(bytes, start..<end) ? count + 1 : 0
        if count == least { return true }
      }
      start = max(start + 1, end + (end < label.upperBound ? UTF8Text.space(bytes, at: end) : 1))
    }
    return false
  }

  private static func listed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>
  ) -> [(column: Int, words: Range<Int>)]? {
    guard let colon = words.first(where: { bytes[$0] == UInt8(ascii: ":") }), colon > words.lowerBound else {
      return nil
    }
    var cells: [(column: Int, words: Range<Int>)] = [(0, words.lowerBound..<colon)]
    var start = colon + 1
    for index in colon + 1...words.upperBound
    where index == words.upperBound || bytes[index] == UInt8(ascii: ";") {
      var first = start
      while first < index, case let space = UTF8Text.space(bytes, at: first), space > 0 { first += space }
      // "khoảng 20", "> 600"
      var number = index
      while number > first, UTF8Text.space(bytes, before: number, from: first) == 0 { number -= 1 }
      guard first < index, isNumber(bytes, number..<index), number - first <= 12 else { return nil }
      cells.append((cells.count, first..<index))
      start = index + 1
    }
    return cells.count > least ? cells : nil
  }

  /// "120", "5.210,5", "12,5%", "-3"; not "(8)", "12.".
  private static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last, isNumberEnd(bytes[last]) else { return false }
    let digits = bytes[first] == UInt8(ascii: "-") || bytes[first] == UInt8(ascii: "+") ? first + 1 : first
    guard digits < range.upperBound, UTF8Text.isDigit(bytes[digits]) else { return false }
    return bytes[digits...last].allSatisfy { UTF8Text.isDigit($0) || marks.contains($0) }
  }

  private static func isNumberEnd(_ byte: UInt8) -> Bool { UTF8Text.isDigit(byte) || byte == UInt8(ascii: "%") }

  private static let marks: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "%")]
}
