/// Who issued a document, as the text names it: a committee, or its standing committee.
struct CitedIssuer: Hashable {
  let words: [Word]

  init(_ words: [Word]) { self.words = words }

  /// Without "Ban Thường vụ", "Ban Chấp hành": thành ủy (đà nẵng).
  var committee: [Word] { isPart ? Array(words.dropFirst(3)) : words }

  /// The standing committee or the whole one is named, not the committee as such.
  var isPart: Bool { Self.parts.contains(Array(words.prefix(3))) }

  /// Whether two names may be of one body: one says no more than the other, or nothing is said.
  func mayBe(_ other: CitedIssuer) -> Bool {
    let mine = committee
    let its = other.committee
    guard !mine.isEmpty, !its.isEmpty else { return true }
    return mine.starts(with: its) || its.starts(with: mine)
  }

  /// One body, once the committee and once its standing committee.
  func drifts(from other: CitedIssuer) -> Bool {
    !words.isEmpty && !other.words.isEmpty && mayBe(other) && isPart != other.isPart && !committee.isEmpty
      && !other.committee.isEmpty
  }

  private static let parts: Set<[Word]> = Set(["ban thường vụ", "ban chấp hành"].map(Word.phrase))
}
