import Checker
import Testing

@testable import Proofreading

/// A block as a test writes it down.
struct ReadBlock: Equatable, CustomStringConvertible {
  let kind: Manuscript.Block.Kind
  let words: String

  var description: String { "\(kind): \(words)" }

  static func paragraph(_ words: String) -> ReadBlock { ReadBlock(kind: .paragraph, words: words) }
  static func heading(_ words: String) -> ReadBlock { ReadBlock(kind: .heading, words: words) }
  static func item(_ words: String) -> ReadBlock { ReadBlock(kind: .item, words: words) }
  static func cell(_ table: Int, _ row: Int, _ column: Int, _ words: String) -> ReadBlock {
    ReadBlock(kind: .cell(table: table, row: row, column: column), words: words)
  }
}

extension Manuscript {
  var read: [ReadBlock] {
    blocks.map { ReadBlock(kind: $0.kind, words: String(decoding: $0.words, as: UTF8.self)) }
  }

  /// The letters of the file at the places of a block's words.
  func original(_ block: Block) -> String {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    let count = String(decoding: block.words, as: UTF8.self).unicodeScalars.count
    return String(String.UnicodeScalarView((0..<count).map { scalars[block.offsets.original($0)] }))
  }
}

func read(_ text: String, name: String = "a.txt") throws -> Manuscript {
  try DocumentReader.read(Array(text.utf8), name: name).manuscript
}

func blocks(_ text: String, name: String = "a.txt") throws -> [ReadBlock] {
  try read(text, name: name).read
}

/// Why these bytes are refused.
func refusal(_ bytes: [UInt8], name: String = "a.txt", limits: ReadingLimits = .file) -> ReadingRefusal? {
  do throws(ReadingRefusal) {
    _ = try DocumentReader.read(bytes, name: name, limits: limits)
    return nil
  } catch {
    return error
  }
}
