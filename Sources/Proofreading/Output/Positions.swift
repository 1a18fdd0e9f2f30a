/// A place in a text as editors count it.
public struct Position: Hashable, Sendable {
  /// From 1; LF, CR and CRLF each end a line.
  public let line: Int
  /// In scalars, from 1; a byte-order mark is not counted.
  public let column: Int
  /// The byte where the scalar begins.
  public let byte: Int
}

/// Lines and columns of places that are asked for, found in one pass over the text. Takes memory for the places, not for
/// the lines.
public struct Positions: Sendable {
  private let offsets: [Int]
  private let positions: [Position]

  /// - Parameter offsets: scalars, in any order; those beyond the text count as its end.
  public init(_ offsets: [Int], in text: [UInt8]) {
    var sorted = offsets.sorted()
    var kept = 0
    for index in sorted.indices where index == 0 || sorted[index] != sorted[kept - 1] {
      sorted[kept] = sorted[index]
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    self.offsets = sorted
    positions = text.withUnsafeBufferPointer { Self.find(sorted, $0) }
  }

  private static func find(_ offsets: [Int], _ text: UnsafeBufferPointer<UInt8>) -> [Position] {
    var found: [Position] = []
    found.reserveCapacity(offsets.count)
    var scalar = 0
    var line = 1
    var lineStart = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0
    var index = 0
    for offset in offsets {
      while index < text.count {
        let byte = text[index]
        if UTF8Text.beginsScalar(byte) {
          if scalar >= offset { break }
          scalar += 1
          if byte == 0x0A || byte == 0x0D, !(byte == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A) {
            line += 1
            lineStart = scalar
          }
        }
        index += 1
      }
      guard index < text.count else { break }
      found.append(Position(line: line, column: max(1, scalar - lineStart + 1), byte: index))
    }
    while found.count < offsets.count {
      found.append(Position(line: line, column: max(1, scalar - lineStart + 1), byte: text.count))
    }
    return found
  }

  /// - Precondition: the place was asked for.
  public subscript(offset: Int) -> Position {
    var low = 0
    var high = offsets.count - 1
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    precondition(low < offsets.count && offsets[low] == offset, "a place that was not asked for")
    return positions[low]
  }
}
