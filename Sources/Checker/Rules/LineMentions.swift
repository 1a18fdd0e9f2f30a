extension LineView {
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
