/// Whether two figures count or measure one kind, by their own names alone.
enum Kin {
  /// The same unit, names akin or both of people; a bare number is of any kind.
  static func are(_ one: Figure, _ other: Figure) -> Bool {
    if Terms.isBare(one) || Terms.isBare(other) { return true }
    if one.unit != nil || other.unit != nil { return one.unit == other.unit }
    guard !one.noun.isEmpty, !other.noun.isEmpty else { return one.exponent == other.exponent }
    return NounKinship.akin(one.noun, other.noun) || NounKinship.arePeople(one.noun, other.noun)
  }
}

extension [Draft] {
  /// What another reading has found right already, of the same figures, is not told twice; what is wrong by the words goes before what is
  /// wrong by its place.
  mutating func appendUntold(_ drafts: [Draft]) {
    let told = drafts.filter { draft in
      draft.verdict != .consistent || !contains { $0.isSame(as: draft) }
    }
    insert(contentsOf: told, at: 0)
  }
}

extension Draft {
  fileprivate func isSame(as other: Draft) -> Bool {
    verdict == other.verdict && figure == other.figure && Set(operands.map(\.spot)) == Set(other.operands.map(\.spot))
  }
}
