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
