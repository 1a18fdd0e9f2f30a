import Checker

/// Cuts blocks into words and marked figures. Blocks come in any order; marks are in that of the text.
struct BlockCutter {
  let marks: [CheckMark]
  let operands: OperandPlaces
  /// Nil where every word is shown.
  let limits: CheckedTextLimits?

  private let starts: [Int]

  init(marks: [CheckMark], operands: OperandPlaces, limits: CheckedTextLimits?) {
    self.marks = marks
    self.operands = operands
    self.limits = limits
    starts = marks.map(\.range.start)
  }

  func cut(_ block: Manuscript.Block, index: Int) -> CheckedText.Block {
    var cut = Pieces(limits: limits)
    let offsets = block.offsets
    var mark = firstMark(from: offsets.original(0))
    var operand = operands.first(behind: offsets.original(0))
    var place = 0
    for scalar in String(decoding: block.words, as: UTF8.self).unicodeScalars {
      let original = offsets.original(place)
      place += 1
      while mark < marks.count, marks[mark].range.end <= original { mark += 1 }
      while operand < operands.places.count, operands.places[operand].range.end <= original { operand += 1 }
      let isMarked = mark < marks.count && marks[mark].range.start <= original
      let takesPart = operand < operands.places.count && operands.places[operand].range.start <= original
      cut.append(
        scalar, of: isMarked ? mark : nil, operand: takesPart && !isMarked ? operands.places[operand].marks : nil)
    }
    cut.flush()
    return CheckedText.Block(
      index: index, kind: block.kind, part: block.part, pieces: cut.pieces, operands: cut.operands)
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

  /// The pieces so far, and the one that grows.
  private struct Pieces {
    let limits: CheckedTextLimits?
    var pieces: [CheckedText.Piece] = []
    var operands: [Int: [CheckedText.Operand]] = [:]
    private var run = String.UnicodeScalarView()
    private var length = 0
    private var figure: Int?
    private var inside: [CheckedText.Operand] = []

    init(limits: CheckedTextLimits?) {
      self.limits = limits
    }

    mutating func append(_ scalar: Unicode.Scalar, of mark: Int?, operand: [Int]?) {
      if mark != figure {
        flush()
        figure = mark
      }
      if let operand {
        if let last = inside.last, last.range.upperBound == length, last.marks == operand {
          inside[inside.count - 1].range = last.range.lowerBound..<(length + 1)
        } else {
          inside.append(CheckedText.Operand(range: length..<(length + 1), marks: operand))
        }
      }
      run.append(scalar)
      length += 1
    }

    mutating func flush() {
      guard length > 0 else { return }
      if let figure {
        pieces.append(.figure(figure, String(run)))
      } else if let limits, length > limits.stretch {
        let half = limits.stretch / 2
        keep(0..<half)
        pieces.append(.words(String(run.prefix(half))))
        pieces.append(.cut)
        keep((length - half)..<length)
        pieces.append(.words(String(run.suffix(half))))
      } else {
        keep(0..<length)
        pieces.append(.words(String(run)))
      }
      run = String.UnicodeScalarView()
      length = 0
      inside = []
    }

    /// The operands that the next piece, these scalars of the run, has whole.
    private mutating func keep(_ part: Range<Int>) {
      let kept = inside.filter { part.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= part.upperBound }
      guard !kept.isEmpty else { return }
      operands[pieces.count] = kept.map {
        let range = ($0.range.lowerBound - part.lowerBound)..<($0.range.upperBound - part.lowerBound)
        return CheckedText.Operand(range: range, marks: $0.marks)
      }
    }
  }
}
