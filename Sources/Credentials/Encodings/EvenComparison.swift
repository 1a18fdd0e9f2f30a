/// Comparing secrets in a time that depends on their length alone, so that a wrong try does not tell how far it was
/// right.
enum EvenComparison {
  static func equal(_ one: some Collection<UInt8>, _ other: some Collection<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    var difference: UInt8 = 0
    for (left, right) in zip(one, other) { difference |= left ^ right }
    return difference == 0
  }
}
