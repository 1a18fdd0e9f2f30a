import Checker

/// The figures that claims compare with the one they judge: where they stand, and which marks they belong to.
struct OperandPlaces: Sendable {
  struct Place: Sendable {
    let range: TextRange
    /// By their places in ``CheckedText/marks``.
    let marks: [Int]
  }

  /// In the order of the text; none overlaps another.
  let places: [Place]

  /// Those of the gravest marks, where there are more than a page has room for.
  init(of marks: [CheckMark], atMost limit: Int) {
    var found: [(range: TextRange, mark: Int)] = []
    let byGravity = marks.indices.sorted { (marks[$0].verdict.gravity, $0) < (marks[$1].verdict.gravity, $1) }
    gathering: for index in byGravity {
      let own = marks[index].range
      for claim in marks[index].told {
        for range in claim.operands.map(\.range) where range.start < range.end && !range.overlaps(own) {
          guard found.count < limit else { break gathering }
          found.append((range, index))
        }
      }
    }
    found.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    var places: [Place] = []
    var open: (range: TextRange, marks: Set<Int>)?
    func close() {
      if let open { places.append(Place(range: open.range, marks: open.marks.sorted())) }
    }
    for (range, mark) in found {
      if let group = open, range.start < group.range.end {
        open = (TextRange(start: group.range.start, end: max(group.range.end, range.end)), group.marks.union([mark]))
      } else {
        close()
        open = (range, [mark])
      }
    }
    close()
    self.places = places
  }

  /// The first place that ends behind this scalar.
  func first(behind scalar: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.end <= scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The marks whose claims a figure in this range takes part in.
  func marks(in range: TextRange) -> [Int] {
    var found: Set<Int> = []
    for place in places[first(behind: range.start)...] {
      guard place.range.start < range.end else { break }
      found.formUnion(place.marks)
    }
    return found.sorted()
  }
}

extension TextRange {
  fileprivate func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
}
