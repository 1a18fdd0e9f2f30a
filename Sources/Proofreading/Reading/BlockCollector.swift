import Checker
import Language

/// Gathers blocks whose words are not a stretch of the file as it is: marks left out, entities made letters, white space
/// collapsed. All words share one run of memory.
struct BlockCollector {
  private struct Draft {
    let kind: Manuscript.Block.Kind
    let part: Manuscript.Part
    let words: Range<Int>
    let offsets: OffsetMap
  }

  private var words: [UInt8] = []
  private var drafts: [Draft] = []
  private let limit: Int
  private var start = 0
  private var scalars = 0
  private var offsets = OffsetMap()
  /// Where white space began that is a space as soon as a word follows.
  private var pendingSpace: Int?

  init(limit: Int) {
    self.limit = limit
  }

  /// True where the block being gathered has no word yet.
  var isEmpty: Bool { scalars == 0 }

  /// White space at scalar `original` of the file; a run of it counts once, and none at a block's ends.
  mutating func space(at original: Int) {
    if scalars > 0, pendingSpace == nil { pendingSpace = original }
  }

  /// A stretch of the file as it is.
  mutating func append(_ stretch: UnsafeBufferPointer<UInt8>.SubSequence, scalars count: Int, at original: Int) {
    begin(at: original)
    words.append(contentsOf: stretch)
    scalars += count
  }

  /// A letter that stands for something else in the file.
  mutating func append(_ scalar: Unicode.Scalar, at original: Int) {
    begin(at: original)
    words.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    scalars += 1
  }

  private mutating func begin(at original: Int) {
    if scalars == 0 {
      offsets = OffsetMap(from: original)
      return
    }
    if let space = pendingSpace {
      offsets.append(start: scalars, original: space)
      words.append(0x20)
      scalars += 1
      pendingSpace = nil
    }
    offsets.append(start: scalars, original: original)
  }

  /// Ends the block, if there is one.
  mutating func end(_ kind: Manuscript.Block.Kind, _ part: Manuscript.Part) throws(ReadingRefusal) {
    pendingSpace = nil
    guard scalars > 0 else { return }
    guard drafts.count < limit else { throw ReadingRefusal(.tooLarge, Phrases.Checking.tooManyBlocks(limit)) }
    drafts.append(Draft(kind: kind, part: part, words: start..<words.count, offsets: offsets))
    start = words.count
    scalars = 0
  }

  /// Everything gathered.
  consuming func blocks() -> [Manuscript.Block] {
    let words = words
    return drafts.map {
      Manuscript.Block(kind: $0.kind, part: $0.part, words: words[$0.words], offsets: $0.offsets)
    }
  }
}
