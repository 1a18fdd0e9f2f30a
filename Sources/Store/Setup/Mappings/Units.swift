import Language
import Model

/// One dated version of a unit, as it is kept.
public struct UnitVersion: Hashable, Sendable {
  public let code: String
  public let version: OrganisationUnit.Version

  public init(code: String, version: OrganisationUnit.Version) {
    self.code = code
    self.version = version
  }

  static func all(of unit: OrganisationUnit) -> [UnitVersion] {
    unit.versions.map { UnitVersion(code: unit.code, version: $0) }
  }

  /// Puts versions together again; units in the order in which they first come.
  static func units(_ versions: [UnitVersion]) -> [OrganisationUnit] {
    var order: [String] = []
    var byCode: [String: [OrganisationUnit.Version]] = [:]
    for one in versions {
      if byCode[one.code] == nil { order.append(one.code) }
      byCode[one.code, default: []].append(one.version)
    }
    return order.compactMap { OrganisationUnit(code: $0, versions: byCode[$0] ?? []) }
  }

  static let mapping = TableMapping<UnitVersion>(
    table: "unit_versions",
    columns: [
      .key("code"), .key("valid_from"), "valid_to", "kind", "level", "name", "name_en", "short", "note",
      .derived("name_sort"), .derived("name_search"),
    ],
    encode: { unit, row in
      row.text(unit.code)
      row.validity(unit.version.validity)
      row.choice(unit.version.kind)
      row.text(unit.version.level)
      row.text(unit.version.name)
      row.text(unit.version.nameEnglish)
      row.text(unit.version.short)
      row.text(unit.version.note)
      row.nameKeys(unit.version.name)
    },
    decode: { row in
      let code = try row.text()
      let validity = try row.validity()
      return UnitVersion(
        code: code,
        version: try OrganisationUnit.Version(
          kind: row.choice(), level: row.text(), name: row.text(), nameEnglish: row.text(), short: row.text(),
          validity: validity, note: row.text()))
    })
}

extension RowWriter {
  /// What a name is sorted and found by.
  mutating func nameKeys(_ name: String) {
    text(VietnameseSortKey.key(name))
    text(VietnameseSearchKey.key(name))
  }
}

enum EdgeMapping {
  static let mapping = TableMapping<Edge>(
    table: "edges",
    columns: [
      .key("line"), .key("child"), .key("parent"), .key("valid_from"), "valid_to", "decision", "note",
    ],
    encode: { edge, row in
      row.choice(edge.line)
      row.text(edge.child)
      row.text(edge.parent)
      row.validity(edge.validity)
      row.optionalText(edge.decision)
      row.text(edge.note)
    },
    decode: { row in
      try Edge(
        line: row.choice(), child: row.text(), parent: row.text(), validity: row.validity(),
        decision: row.optionalText(), note: row.text())
    })
}

enum TermMapping {
  static let mapping = TableMapping<Term>(
    table: "terms", columns: [.key("unit"), .key("label"), "period_from", "period_to", "assumed"],
    encode: { term, row in
      row.text(term.unit)
      row.text(term.label)
      row.optionalPeriod(term.period)
      row.flag(term.assumed)
    },
    decode: { row in
      try Term(unit: row.text(), label: row.text(), period: row.period(), assumed: row.flag())
    })
}
