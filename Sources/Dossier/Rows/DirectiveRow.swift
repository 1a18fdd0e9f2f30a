import Language
import Model

extension RowReader {
  mutating func directive() -> Directive? {
    let id = code(.id)
    let type = required(.type)
    let issuerUnit = reference(.issuerUnit, to: .units)
    let issued = date(.issued)
    let parents = row.list(.parents).compactMap { parent($0, of: id) }
    let origin = quotation()
    guard !failed, let id, let type else { return nil }
    return Directive(
      id: id, type: type, number: text(.number), sign: text(.sign), issuer: text(.issuer),
      issuerUnit: issuerUnit,
      issued: issued, level: text(.level), title: text(.title), parents: parents, origin: origin,
      note: text(.note))
  }

  /// `D009:implements`
  private mutating func parent(_ text: String, of id: String?) -> Directive.Parent? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      report(.relationMissing(text), at: .parents)
      return nil
    }
    if parts[0] == id { report(.relationToItself(parts[0]), at: .parents) }
    let relation = Directive.Relation(rawValue: parts[1])
    if relation == nil {
      let allowed = Directive.Relation.allCases.map(\.rawValue)
      let nearest = NameFinder.nearest(to: parts[1], among: allowed)
      report(
        .unknownWord(parts[1], column: Column.parents.name, nearest: nearest, allowed: allowed), at: .parents)
    }
    guard let directive = check(parts[0], in: .directives, .parents), let relation else { return nil }
    return Directive.Parent(directive: directive, relation: relation)
  }
}
