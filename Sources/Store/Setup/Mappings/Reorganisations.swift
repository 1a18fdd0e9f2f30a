import Model

enum ReorganisationMapping {
  static let mapping = TableMapping<Reorganisation>(
    table: "reorganisations",
    columns: [
      .key("id"), "kind", "stated_date", "decision", "title", "title_en", "source", "place", "words",
      "note",
    ],
    encode: { change, row in
      row.text(change.id)
      row.choice(change.kind)
      row.text(change.date.text)
      row.optionalText(change.decision)
      row.text(change.title)
      row.text(change.titleEnglish)
      row.optionalQuotation(change.origin)
      row.text(change.note)
    },
    decode: { row in
      let id = try row.text()
      let kind = try row.choice(Reorganisation.Kind.self)
      let date = try row.expect("a date as stated", "null", row.optionalStatedDate())
      return try Reorganisation(
        id: id, kind: kind, date: date, units: [], results: [], decision: row.optionalText(),
        title: row.text(),
        titleEnglish: row.text(), origin: row.optionalQuotation(), note: row.text())
    })
}

/// A unit that stood before or after a reorganisation.
public struct ReorganisationUnit: Hashable, Sendable {
  public enum Side: String, Sendable { case before, after }

  public let reorganisation: String
  public let side: Side
  /// Its place in the list, from 0.
  public let position: Int
  public let unit: String

  static func all(of change: Reorganisation) -> [ReorganisationUnit] {
    [(Side.before, change.units), (.after, change.results)].flatMap { side, units in
      units.enumerated().map { position, unit in
        ReorganisationUnit(reorganisation: change.id, side: side, position: position, unit: unit)
      }
    }
  }

  static let mapping = TableMapping<ReorganisationUnit>(
    table: "reorganisation_units",
    columns: [.key("reorganisation"), .key("side"), .key("position"), "unit"],
    encode: { one, row in
      row.text(one.reorganisation)
      row.choice(one.side)
      row.count(one.position)
      row.text(one.unit)
    },
    decode: { row in
      try ReorganisationUnit(
        reorganisation: row.text(), side: row.choice(), position: row.count(), unit: row.text())
    })
}

extension Reorganisation {
  /// With the units before and after that are kept beside it.
  func with(_ units: [ReorganisationUnit]) -> Reorganisation {
    let ordered = units.sorted { $0.position < $1.position }
    return Reorganisation(
      id: id, kind: kind, date: date, units: ordered.filter { $0.side == .before }.map(\.unit),
      results: ordered.filter { $0.side == .after }.map(\.unit), decision: decision, title: title,
      titleEnglish: titleEnglish, origin: origin, note: note)
  }
}
