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

  /// In order of ``Stretch/start``; the first starts at 0.
  public private(set) var stretches: [Stretch]

  /// The cleaned text is the original from scalar `original` on, unchanged.
  public init(from original: Int = 0) {
    stretches = [Stretch(start: 0, original: original)]
  }

  /// Says that scalar `start` of the cleaned text stands at `original`; ignored where that is known already.
  /// - Precondition: `start` is not before the last stretch.
  public mutating func append(start: Int, original: Int) {
    let last = stretches[stretches.count - 1]
    precondition(start >= last.start, "stretches come in order")
    if last.original + (start - last.start) == original { return }
    if start == last.start { stretches.removeLast() }
    stretches.append(Stretch(start: start, original: original))
  }

  /// The place in the original of a scalar of the cleaned text.
  public func original(_ scalar: Int) -> Int {
    let stretch = stretches[index(of: scalar)]
    return stretch.original + (scalar - stretch.start)
  }

  private func index(of scalar: Int) -> Int {
    var low = 0
    var high = stretches.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if stretches[middle].start <= scalar { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
