import Language

/// Turns drafts into claims with places in the file.
struct Resolution {
  let manuscript: Manuscript

  func claims(_ drafts: [Draft]) -> [CheckedClaim] {
    var block = -1
    var places: BlockPlaces?
    let sorted = drafts.enumerated().sorted {
      ($0.element.figure.block, $0.element.figure.start, $0.offset) < (
        $1.element.figure.block, $1.element.figure.start, $1.offset
      )
    }
    return sorted.map { _, draft in
      if draft.figure.block != block || places == nil {
        block = draft.figure.block
        places = BlockPlaces(manuscript.blocks[block])
      }
      return claim(draft, places!)
    }
  }

  private func claim(_ draft: Draft, _ places: BlockPlaces) -> CheckedClaim {
    let home = draft.figure.block
    let operands = draft.operands.map { part in
      let its = part.spot.block == home ? places : BlockPlaces(manuscript.blocks[part.spot.block])
      return Operand(
        text: its.text(part.spot), value: part.value, unit: part.unit.map { its.text($0) } ?? "",
        range: its.range(part.spot))
    }
    var whole = draft.figure
    for part in draft.operands where part.spot.block == home {
      whole.start = min(whole.start, part.spot.start)
      whole.end = max(whole.end, part.spot.end)
    }
    let (summary, explanation, suggestion) = draft.wording.sentences(draft.verdict)
    return CheckedClaim(
      rule: draft.rule.identifier, relation: draft.relation ?? draft.rule.relation, verdict: draft.verdict,
      range: places.range(whole),
      text: places.text(whole), part: manuscript.blocks[home].part, figure: places.range(draft.figure),
      operands: operands, stated: draft.stated, expected: draft.expected, summary: summary, explanation: explanation,
      suggestion: suggestion)
  }
}

/// From bytes of a block's clean words to scalars of the file.
struct BlockPlaces {
  private let block: Manuscript.Block
  private let line: CleanLine
  /// The scalar that begins at or before each 64th byte, so that long lines are not counted from their start each time.
  private let marks: [Int]

  init(_ block: Manuscript.Block) {
    self.block = block
    line = CleanLine(block.words)
    var marks: [Int] = []
    var scalars = 0
    for (offset, byte) in line.bytes.enumerated() {
      if offset % 64 == 0 { marks.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    self.marks = marks
  }

  private func scalar(_ byte: Int) -> Int {
    guard !marks.isEmpty else { return 0 }
    let chunk = min(byte / 64, marks.count - 1)
    var scalars = marks[chunk]
    for index in chunk * 64..<max(byte, chunk * 64) where line.bytes[line.bytes.startIndex + index] & 0xC0 != 0x80 {
      scalars += 1
    }
    return scalars
  }

  func range(_ spot: Spot) -> TextRange {
    let start = scalar(spot.start)
    let end = scalar(spot.end)
    // The last scalar itself is mapped, so that what follows it (a combining mark, say) does not move the end.
    let last =
      end > start ? block.offsets.original(line.original(end) - 1) + 1 : block.offsets.original(line.original(end))
    return TextRange(start: block.offsets.original(line.original(start)), end: last)
  }

  func text(_ spot: Spot) -> String {
    String(decoding: line.bytes[line.bytes.startIndex + spot.start..<line.bytes.startIndex + spot.end], as: UTF8.self)
  }
}
