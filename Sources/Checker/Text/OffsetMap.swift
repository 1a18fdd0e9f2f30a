/// Where the scalars of a cleaned text stand in the text it was made from: stretches in which both count alike.
public struct OffsetMap: Hashable, Sendable {
  /// From this scalar of the cleaned text on, the original stands at `original` and counts along.
  public struct Stretch: Hashable, Sendable {
    public let start: Int
    public let original: Int

    public init(start: Int, original: Int) {
      self.start = start
      self.original = original
    }
  }

  /// It starts at 0. Most texts are one stretch, for which no array is made.
  private var first: Stretch
  private var others: [Stretch] = []

  /// In order of ``Stretch/start``; the first starts at 0.
  public var stretches: [Stretch] { [first] + others }

  /// The cleaned text is the original from scalar `original` on, unchanged.
  public init(from original: Int = 0) {
    first = Stretch(start: 0, original: original)
  }

  /// Says that scalar `start` of the cleaned text stands at `original`; ignored where that is known already.
  /// - Precondition: `start` is not before the last stretch.
  public mutating func append(start: Int, original: Int) {
    let last = others.last ?? first
    precondition(start >= last.start, "stretches come in order")
    if last.original + (start - last.start) == original { return }
    let next = Stretch(start: start, original: original)
    if start > last.start {
      others.append(next)
    } else if others.isEmpty {
      first = next
    } else {
      others[others.count - 1] = next
    }
  }

  /// The place in the original of a scalar of the cleaned text.
  public func original(_ scalar: Int) -> Int {
    let stretch = stretch(of: scalar)
    return stretch.original + (scalar - stretch.start)
  }

  private func stretch(of scalar: Int) -> Stretch {
    // Those among the others that begin at or before it.
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle].start <= scalar { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : others[low - 1]
  }
}
