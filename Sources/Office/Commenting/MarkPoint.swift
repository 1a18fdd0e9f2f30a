/// A place in the main part where marks of comments can stand.
struct MarkPoint {
  let position: Int
  /// The container that it is in.
  let container: Int
  /// The run, and the `w:t` in it, that have to be split there.
  var run: Int?
  var text: Int?
}

extension Layout {
  /// Where the marks of a comment on this range stand. The range is within the text of the anchor's paragraph.
  func points(_ anchor: Anchor, _ range: Range<Int>, in bytes: [UInt8]) -> (start: MarkPoint, end: MarkPoint) {
    switch anchor {
    case .run(let index):
      let run = runs[index]
      return joined(
        MarkPoint(position: run.start, container: run.container),
        MarkPoint(position: run.end, container: run.container))
    case .mark(let piece):
      return joined(before(piece, 0, in: bytes), after(piece, 0, in: bytes))
    case .text(let pieces, let container):
      guard let last = pieces.last else {
        let point = MarkPoint(position: containers[container].contentStart, container: container)
        return (point, point)
      }
      let first = pieces.first { $0.offset + $0.count > range.lowerBound }
      guard !range.isEmpty else {
        let point =
          first.map { before($0, range.lowerBound, in: bytes) } ?? after(last, range.lowerBound, in: bytes)
        return joined(point, point)
      }
      let final = pieces.last { $0.offset < range.upperBound }
      return joined(
        before(first ?? last, range.lowerBound, in: bytes), after(final ?? last, range.upperBound, in: bytes))
    }
  }

  private func before(_ piece: Piece, _ offset: Int, in bytes: [UInt8]) -> MarkPoint {
    let run = runs[piece.run]
    if run.isWhole { return MarkPoint(position: run.start, container: run.container) }
    guard let index = piece.text else { return settled(piece.range.lowerBound, piece.run, in: bytes) }
    let text = texts[index]
    let position = piece.position(of: offset, in: bytes)
    if text.isWhole || position == text.kept.lowerBound { return settled(text.start, piece.run, in: bytes) }
    return MarkPoint(position: position, container: run.container, run: piece.run, text: index)
  }

  private func after(_ piece: Piece, _ offset: Int, in bytes: [UInt8]) -> MarkPoint {
    let run = runs[piece.run]
    if run.isWhole { return MarkPoint(position: run.end, container: run.container) }
    guard let index = piece.text else { return settled(piece.range.upperBound, piece.run, in: bytes) }
    let text = texts[index]
    let position = piece.position(of: offset, in: bytes)
    if text.isWhole || position == text.kept.upperBound { return settled(text.end, piece.run, in: bytes) }
    return MarkPoint(position: position, container: run.container, run: piece.run, text: index)
  }

  /// A place between two things in a run is one before or behind it, if nothing is on that side.
  private func settled(_ position: Int, _ index: Int, in bytes: [UInt8]) -> MarkPoint {
    let run = runs[index]
    if bytes[run.properties.upperBound..<position].allSatisfy(\.isXMLSpace) {
      return MarkPoint(position: run.start, container: run.container)
    }
    if bytes[position..<run.contentEnd].allSatisfy(\.isXMLSpace) {
      return MarkPoint(position: run.end, container: run.container)
    }
    return MarkPoint(position: position, container: run.container, run: index)
  }

  /// Both points moved outwards into the innermost container that has both of them and admits marks. In paragraphs that
  /// became one because the end between them is deleted, each goes into its own.
  private func joined(_ start: MarkPoint, _ end: MarkPoint) -> (start: MarkPoint, end: MarkPoint) {
    let starts = lineage(start.container)
    let ends = lineage(end.container)
    let common = ends.first { starts.contains($0) && containers[$0].admitsMarks }
    return (
      moved(start, to: common, along: starts) { $0.start }, moved(end, to: common, along: ends) { $0.end }
    )
  }

  /// The container and those around it, up to the paragraph.
  private func lineage(_ container: Int) -> [Int] {
    var line = [container]
    while let parent = containers[line[line.count - 1]].parent { line.append(parent) }
    return line
  }

  private func moved(
    _ point: MarkPoint, to target: Int?, along line: [Int], edge: (Container) -> Int
  ) -> MarkPoint {
    let depth = target.flatMap { line.firstIndex(of: $0) } ?? line.count - 1
    guard depth > 0 else { return point }
    return MarkPoint(position: edge(containers[line[depth - 1]]), container: line[depth])
  }
}

extension Layout.Piece {
  /// Where the scalar of this offset begins in the part; behind the last one, where the piece ends.
  fileprivate func position(of wanted: Int, in bytes: [UInt8]) -> Int {
    guard wanted > offset else { return range.lowerBound }
    guard wanted < offset + count else { return range.upperBound }
    var left = wanted - offset
    var position = range.lowerBound
    while left > 0 {
      position += 1
      if bytes[position] & 0xC0 != 0x80 { left -= 1 }
    }
    return position
  }
}
