import Checker

/// The blocks and marks of a text that a page has room for: all, or those to be looked at first and what is around them.
struct BlockChoice {
  /// In their order.
  let blocks: [Int]
  let marks: [CheckMark]
  let isWhole: Bool

  /// So many blocks at the beginning tell which text it is.
  private static let head = 20

  init(_ manuscript: Manuscript, _ all: [CheckMark], _ places: BlockPlaces, _ limits: CheckedTextLimits) {
    let count = manuscript.blocks.count
    if count <= limits.blocks, all.count <= limits.marks,
      manuscript.blocks.reduce(0, { $0 + $1.words.count }) <= limits.bytes
    {
      blocks = Array(0..<count)
      marks = all
      isWhole = true
      return
    }
    var room = Room(limits: limits, blocks: manuscript.blocks)
    var kept: [Int] = []
    let byGravity = all.indices.sorted { (all[$0].verdict.gravity, $0) < (all[$1].verdict.gravity, $1) }
    for index in byGravity.prefix(limits.marks) {
      if room.take(places.block(of: all[index].range.start)) { kept.append(index) }
    }
    for block in 0..<min(Self.head, count) { _ = room.take(block) }
    for index in kept {
      let block = places.block(of: all[index].range.start)
      for neighbour in Self.around(block, manuscript) { _ = room.take(neighbour) }
    }
    blocks = room.taken.sorted()
    marks = kept.sorted().map { all[$0] }
    isWhole = false
  }

  /// The block before and after; in a table, the rest of the row.
  private static func around(_ block: Int, _ manuscript: Manuscript) -> [Int] {
    let blocks = manuscript.blocks
    guard case .cell(let table, let row, _) = blocks[block].kind else {
      return [block - 1, block + 1].filter { blocks.indices.contains($0) }
    }
    var found: [Int] = []
    for step in [-1, 1] {
      var next = block + step
      while blocks.indices.contains(next), found.count < 40, case .cell(table, row, _) = blocks[next].kind {
        found.append(next)
        next += step
      }
    }
    return found
  }

  private struct Room {
    let limits: CheckedTextLimits
    let blocks: [Manuscript.Block]
    var taken: Set<Int> = []
    var bytes = 0

    init(limits: CheckedTextLimits, blocks: [Manuscript.Block]) {
      self.limits = limits
      self.blocks = blocks
    }

    /// Long blocks are cut, and so count for less.
    mutating func take(_ block: Int) -> Bool {
      if taken.contains(block) { return true }
      let size = min(blocks[block].words.count, 4 * limits.stretch)
      guard taken.count < limits.blocks, bytes + size <= limits.bytes else { return false }
      taken.insert(block)
      bytes += size
      return true
    }
  }
}
