import Checker

/// A text as the page shows it: its blocks in order, cut into words and marked figures; of a long one only what is around
/// the marks.
struct CheckedText: Sendable {
  enum Piece: Hashable, Sendable {
    case words(String)
    /// The figure of a mark, by its place in ``CheckedText/marks``.
    case figure(Int, String)
    /// Words that were left out of a very long block.
    case cut
  }

  struct Block: Sendable {
    let index: Int
    let kind: Manuscript.Block.Kind
    let part: Manuscript.Part
    let pieces: [Piece]
    /// The figures in pieces of words that claims elsewhere are about, by the pieces' places.
    var operands: [Int: [Operand]] = [:]

    /// The marks in it, by their places.
    var marks: [Int] {
      pieces.compactMap { if case .figure(let mark, _) = $0 { mark } else { nil } }
    }
  }

  /// A figure that is not marked itself.
  struct Operand: Hashable, Sendable {
    /// In scalars of its piece.
    var range: Range<Int>
    /// The marks whose claims it takes part in.
    let marks: [Int]
  }

  enum Run: Sendable {
    case block(Block)
    case items([Block])
    case table(CheckedTable)
    /// So many blocks are not shown.
    case omitted(Int)
  }

  let runs: [Run]
  /// In the order of the text, numbered.
  let marks: [CheckMark]
  let shownBlocks: Int
  let allBlocks: Int
  let allMarks: Int
  private let places: BlockPlaces
  private let operands: OperandPlaces
  private let isShown: Set<Int>

  var isWhole: Bool { shownBlocks == allBlocks && marks.count == allMarks }

  init(_ manuscript: Manuscript, _ claims: [CheckedClaim], limits: CheckedTextLimits = .page) {
    let places = BlockPlaces(manuscript)
    self.places = places
    let all = CheckMark.marks(of: claims)
    allMarks = all.count
    allBlocks = manuscript.blocks.count
    let choice = BlockChoice(manuscript, all, places, limits)
    var kept = choice.marks
    for index in kept.indices { kept[index].number = index + 1 }
    marks = kept
    shownBlocks = choice.blocks.count
    isShown = Set(choice.blocks)
    let operands = OperandPlaces(of: kept, atMost: limits.marks)
    self.operands = operands
    let cutter = BlockCutter(marks: kept, operands: operands, limits: choice.isWhole ? nil : limits)
    runs = RunBuilder.runs(
      choice.blocks.map { cutter.cut(manuscript.blocks[$0], index: $0) }, of: manuscript.blocks.count)
  }

  /// The marks whose claims this mark's figure takes part in.
  func sharers(of mark: CheckMark) -> [CheckMark] {
    operands.marks(in: mark.range).filter { $0 != mark.number - 1 }.map { marks[$0] }
  }

  /// The block that holds this scalar of the file, where it is on the page.
  func shownBlock(of scalar: Int) -> Int? {
    let block = places.block(of: scalar)
    return isShown.contains(block) ? block : nil
  }
}

/// How much of a text a page shows.
struct CheckedTextLimits: Sendable {
  let blocks: Int
  let marks: Int
  /// Of words, in bytes.
  let bytes: Int
  /// Scalars between two marks, beyond which the middle is left out.
  let stretch: Int

  static let page = CheckedTextLimits(blocks: 2_000, marks: 2_000, bytes: 2 << 20, stretch: 4_000)
}

/// Where blocks begin in the file.
struct BlockPlaces: Sendable {
  private let starts: [(scalar: Int, block: Int)]

  init(_ manuscript: Manuscript) {
    var starts = manuscript.blocks.indices.map { (scalar: manuscript.blocks[$0].offsets.original(0), block: $0) }
    // In order already, but for files whose parts are read in another one.
    if zip(starts, starts.dropFirst()).contains(where: { $0.scalar > $1.scalar }) {
      starts.sort { $0.scalar < $1.scalar }
    }
    self.starts = starts
  }

  /// The last block that begins at or before this scalar.
  func block(of scalar: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle].scalar <= scalar { low = middle } else { high = middle - 1 }
    }
    return starts.isEmpty ? 0 : starts[low].block
  }
}
