import Language

/// Turns drafts into claims with places in the file.
struct Resolution {
  let manuscript: Manuscript

  /// Bytes of the stretch that a claim quotes on either side of its figure. Of a paragraph of a hundred thousand bytes the
  /// claims would together quote it a thousand times; what stands farther off is told by its own place.
  private static let longest = 4_000

  func claims(_ drafts: [Draft]) -> [CheckedClaim] {
    var places = KnownPlaces(manuscript: manuscript)
    let sorted = drafts.enumerated().sorted {
      ($0.element.figure.block, $0.element.figure.start, $0.offset) < (
        $1.element.figure.block, $1.element.figure.start, $1.offset
      )
    }
    return sorted.map { claim($0.element, &places) }
  }

  private func claim(_ draft: Draft, _ known: inout KnownPlaces) -> CheckedClaim {
    let home = draft.figure.block
    let places = known[home]
    let operands = draft.operands.map { part in
      let its = known[part.spot.block]
      return Operand(
        text: its.text(part.spot), value: part.value, unit: part.unit.map { its.text($0) } ?? "",
        range: its.range(part.spot))
    }
    var whole = draft.figure
    for part in draft.operands
    where part.spot.block == home && abs(part.spot.start - draft.figure.start) < Self.longest {
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

/// The places of the blocks asked for of late. Claims come in the order of the text, but what they are held against may
/// stand anywhere, and for many claims at one place.
private struct KnownPlaces {
  let manuscript: Manuscript
  private var known: [Int: BlockPlaces] = [:]

  private static let most = 256

  init(manuscript: Manuscript) {
    self.manuscript = manuscript
  }

  subscript(_ block: Int) -> BlockPlaces {
    mutating get {
      if let places = known[block] { return places }
      if known.count == Self.most { known.removeAll(keepingCapacity: true) }
      let places = BlockPlaces(manuscript.blocks[block])
      known[block] = places
      return places
    }
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
    marks = line.bytes.withUnsafeBufferPointer { bytes in
      var marks: [Int] = []
      marks.reserveCapacity(bytes.count / 64 + 1)
      var scalars = 0
      for start in stride(from: 0, to: bytes.count, by: 64) {
        marks.append(scalars)
        for index in start..<min(bytes.count, start + 64) where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
      }
      return marks
    }
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
