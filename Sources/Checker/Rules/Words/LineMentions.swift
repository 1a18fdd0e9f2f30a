extension LineView {
  /// The figure that stands at a place; nil where none does. Figures stand in the order of the text.
  func figure(at spot: Spot) -> Int? {
    var (low, high) = (0, figures.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[figures[middle].tokens.lowerBound].start < spot.start { low = middle + 1 } else { high = middle }
    }
    return low < figures.count && self.spot(of: figures[low]) == spot ? low : nil
  }

  /// The figures that begin within the tokens.
  func figures(in range: Range<Int>) -> Range<Int> {
    let first = firstFigure(from: range.lowerBound)
    return first..<max(first, firstFigure(from: range.upperBound))
  }

  private func firstFigure(from token: Int) -> Int {
    var (low, high) = (0, figures.count)
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The mentions that begin within the tokens.
  func mentions(in range: Range<Int>) -> ArraySlice<Mention> {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return mentions[low...].prefix { $0.tokens.lowerBound < range.upperBound }
  }
}
