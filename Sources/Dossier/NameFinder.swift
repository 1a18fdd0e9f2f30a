/// Finds the known name that somebody probably meant.
enum NameFinder {
  /// More names than this are not searched: it would take longer than it helps.
  private static let most = 20_000

  /// The nearest of `names`, where it is near: one letter in four may differ, and at most three. Names of less than
  /// four letters are all near each other, so nothing is said of them.
  static func nearest(to name: String, among names: some Collection<String>) -> String? {
    let wanted = Array(name.lowercased().utf8)
    guard wanted.count >= 4, wanted.count <= 100, names.count <= most else { return nil }
    let tolerance = min(3, wanted.count / 4)
    var best: (distance: Int, name: String)?
    for candidate in names {
      let letters = Array(candidate.lowercased().utf8)
      guard abs(letters.count - wanted.count) <= tolerance else { continue }
      let distance = distance(wanted, letters)
      guard distance <= tolerance else { continue }
      if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// How many letters to add, drop, change or swap.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      current.reserveCapacity(right.count + 1)
      for j in right.indices {
        var cost = min(previous[j] + (left[i] == right[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
