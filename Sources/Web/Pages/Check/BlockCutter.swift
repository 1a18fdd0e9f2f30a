import Checker

/// Cuts blocks into words and marked figures. Blocks come in any order; marks are in that of the text.
struct BlockCutter {
  let marks: [CheckMark]
  let places: BlockPlaces
  /// Nil where every word is shown.
  let limits: CheckedTextLimits?

  private let starts: [Int]

  init(marks: [CheckMark], places: BlockPlaces, limits: CheckedTextLimits?) {
    self.marks = marks
    self.places = places
    self.limits = limits
    starts = marks.map(\.range.start)
  }

  mutating func cut(_ block: Manuscript.Block, index: Int) -> CheckedText.Block {
    var pieces: [CheckedText.Piece] = []
    var run = String.UnicodeScalarView()
    var current: Int?
    let offsets = block.offsets
    var mark = firstMark(from: offsets.original(0))
    func flush() {
      guard !run.isEmpty else { return }
      if let current {
        pieces.append(.figure(current, String(run)))
      } else {
        pieces += shortened(run)
      }
      run = String.UnicodeScalarView()
    }
    var place = 0
    for scalar in String(decoding: block.words, as: UTF8.self).unicodeScalars {
      let original = offsets.original(place)
      place += 1
      while mark < marks.count, marks[mark].range.end <= original { mark += 1 }
      let inside = mark < marks.count && marks[mark].range.start <= original ? mark : nil
      if inside != current {
        flush()
        current = inside
      }
      run.append(scalar)
    }
    flush()
    return CheckedText.Block(index: index, kind: block.kind, part: block.part, pieces: pieces)
  }

  private func shortened(_ words: String.UnicodeScalarView) -> [CheckedText.Piece] {
    guard let limits, words.count > limits.stretch else { return [.words(String(words))] }
    let half = limits.stretch / 2
    return [.words(String(words.prefix(half))), .cut, .words(String(words.suffix(half)))]
  }

  private func firstMark(from scalar: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
