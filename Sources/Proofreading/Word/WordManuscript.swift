import Checker
import Language
import Office

/// A Word file as a manuscript: its paragraphs in order, joined by line feeds.
public struct WordManuscript: Sendable {
  public let file: WordFile
  public let manuscript: Manuscript
  /// Of each paragraph, its first scalar in the manuscript's text.
  private let starts: [Int]

  init(_ bytes: [UInt8]) throws(ReadingRefusal) {
    let file: WordFile
    do throws(WordFileError) {
      file = try WordFile(bytes)
    } catch {
      throw Self.refusal(error)
    }
    self.init(file)
  }

  init(_ file: WordFile) {
    self.file = file
    var text: [UInt8] = []
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    var scalars = 0
    for paragraph in file.paragraphs {
      if !starts.isEmpty {
        text.append(0x0A)
        scalars += 1
      }
      starts.append(scalars)
      let start = text.count
      text.append(contentsOf: paragraph.text.utf8)
      ranges.append(start..<text.count)
      scalars += paragraph.text.unicodeScalars.count
    }
    var blocks: [Manuscript.Block] = []
    for (index, paragraph) in file.paragraphs.enumerated() where !ranges[index].isEmpty {
      blocks.append(
        Manuscript.Block(
          kind: Self.kind(paragraph), part: Self.part(paragraph.place), words: text[ranges[index]],
          offsets: OffsetMap(from: starts[index])))
    }
    self.starts = starts
    manuscript = Manuscript(text: text, blocks: blocks)
  }

  /// The paragraph that holds this scalar of the manuscript's text, and the scalar's place in it.
  func place(of scalar: Int) -> (paragraph: Int, scalar: Int) {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= scalar { low = middle } else { high = middle - 1 }
    }
    return (low, scalar - starts[low])
  }

  private static func kind(_ paragraph: WordParagraph) -> Manuscript.Block.Kind {
    // Word's tables, rows and columns count from 1.
    if case .cell(let table, let row, let column) = paragraph.place {
      return .cell(table: table - 1, row: row - 1, column: column - 1)
    }
    switch paragraph.style {
    case .heading: return .heading
    case .list: return .item
    case .plain: break
    }
    let isItem = Array(paragraph.text.utf8).withUnsafeBufferPointer { ListMark.read($0, 0..<$0.count).isItem }
    return isItem ? .item : .paragraph
  }

  private static func part(_ place: WordPlace) -> Manuscript.Part {
    switch place {
    case .body: .body
    case .cell: .table
    case .footnote, .endnote: .note
    }
  }

  static func refusal(_ error: WordFileError) -> ReadingRefusal {
    switch error {
    case .notAZip, .truncated: ReadingRefusal(.damaged, Phrases.Checking.wordCutShort)
    case .binaryFormat:
      ReadingRefusal(
        .format, Phrases.Checking.unread(Phrases.Checking.isOldWord, convert: Phrases.Checking.saveAsWord))
    case .encrypted: ReadingRefusal(.format, Phrases.Checking.wordEncrypted)
    case .noDocument:
      ReadingRefusal(
        .format, Phrases.Checking.unread(Phrases.Checking.isArchive, convert: Phrases.Checking.copyTheText))
    case .duplicateEntry(let part), .damaged(let part), .missing(let part), .encoding(let part), .tooDeep(let part),
      .malformed(let part, _):
      ReadingRefusal(.damaged, Phrases.Checking.wordDamaged(part))
    case .hostile(let part): ReadingRefusal(.damaged, Phrases.Checking.wordHostile(part))
    case .tooLarge: ReadingRefusal(.tooLarge, Phrases.Checking.wordTooLarge)
    case .noSuchPlace: ReadingRefusal(.damaged, Phrases.Checking.wordCutShort)
    }
  }
}
