import Checker

/// Writes the words of a paragraph, without what is mark-up in it.
struct MarkdownInline {
  /// The lines of the paragraph, joined by line feeds.
  private var joined: [UInt8] = []
  /// Where each line begins in ``joined``, and which scalar of the file that is.
  private var starts: [(place: Int, scalar: Int)] = []

  mutating func write(
    _ lines: [MarkdownLine], _ kind: Manuscript.Block.Kind, _ part: Manuscript.Part, to collector: inout BlockCollector
  ) throws(ReadingRefusal) {
    joined.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    for line in lines {
      if !starts.isEmpty { joined.append(0x0A) }
      starts.append((joined.count, line.scalar))
      joined.append(contentsOf: line.bytes[line.range])
    }
    var refusal: ReadingRefusal?
    joined.withUnsafeBufferPointer { bytes in
      do throws(ReadingRefusal) {
        var copier = Copier(bytes: bytes, starts: starts)
        for edit in MarkdownMarks.edits(in: bytes) { try copier.take(edit, kind, part, &collector) }
        copier.copy(upTo: bytes.count, &collector)
        try collector.end(kind, part)
      } catch {
        refusal = error
      }
    }
    if let refusal { throw refusal }
  }
}

/// Copies what stays, keeping account of the file's scalars.
private struct Copier {
  let bytes: UnsafeBufferPointer<UInt8>
  let starts: [(place: Int, scalar: Int)]
  private var place = 0
  private var scalar: Int
  private var line = 0

  init(bytes: UnsafeBufferPointer<UInt8>, starts: [(place: Int, scalar: Int)]) {
    self.bytes = bytes
    self.starts = starts
    scalar = starts.first?.scalar ?? 0
  }

  mutating func take(
    _ edit: MarkdownEdit, _ kind: Manuscript.Block.Kind, _ part: Manuscript.Part, _ collector: inout BlockCollector
  ) throws(ReadingRefusal) {
    // Within something that is left out already.
    guard edit.range.lowerBound >= place else { return pass(upTo: edit.range.upperBound) }
    copy(upTo: edit.range.lowerBound, &collector)
    switch edit.effect {
    case .leaveOut: break
    case .become(let letter):
      if letter == " " { collector.space(at: scalar) } else { collector.append(letter, at: scalar) }
    case .endBlock: try collector.end(kind, part)
    }
    pass(upTo: edit.range.upperBound)
  }

  mutating func copy(upTo end: Int, _ collector: inout BlockCollector) {
    while place < end {
      if UTF8Text.isSpace(bytes[place]) {
        collector.space(at: scalar)
        step()
      } else {
        let start = place
        let startScalar = scalar
        while place < end, !UTF8Text.isSpace(bytes[place]) { step() }
        collector.append(bytes[start..<place], scalars: scalar - startScalar, at: startScalar)
      }
    }
  }

  private mutating func pass(upTo end: Int) {
    while place < end { step() }
  }

  private mutating func step() {
    if UTF8Text.beginsScalar(bytes[place]) { scalar += 1 }
    place += 1
    if line + 1 < starts.count, starts[line + 1].place == place {
      line += 1
      scalar = starts[line].scalar
    }
  }
}
