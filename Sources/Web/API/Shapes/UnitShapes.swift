import Model
import Workflows

/// Units as the API writes them.
enum UnitShapes {
  static let reference = Shape<UnitReference>(
    "UnitReference", "A unit by its code, with its names.",
    [
      .text("code", "The unit's code, as addresses have it.") { $0.code }, .text("name", "In Vietnamese.") { $0.name },
      .text("nameEnglish") { $0.nameEnglish }, .text("short", "The short name, or the name.") { $0.short },
    ])

  static let entry = Shape<UnitsAnswer.Entry>(
    "UnitEntry", "A unit by its name of today.",
    reference.fields.map { $0.within(\.reference) },
    [
      .choice("kind") { $0.version.kind }, .textOrNull("level") { $0.version.level },
      .textOrNull("from", "The day from which the name holds.", as: .day) { $0.version.validity.from?.iso },
      .textOrNull("to", "The last day of the name.", as: .day) { $0.version.validity.to?.iso },
    ])

  static let version = Shape<OrganisationUnit.Version>(
    "UnitVersion", "A unit's name, kind and level from one day to another.",
    [
      .text("name") { $0.name }, .text("nameEnglish") { $0.nameEnglish }, .textOrNull("short") { $0.short },
      .choice("kind") { $0.kind }, .textOrNull("level") { $0.level },
      .textOrNull("from", as: .day) { $0.validity.from?.iso }, .textOrNull("to", as: .day) { $0.validity.to?.iso },
      .textOrNull("note") { $0.note },
    ])

  struct Ascent: Sendable {
    let line: Line
    let units: [UnitReference]
  }

  static let ascent = Shape<Ascent>(
    "UnitAscent", "The units above a unit in one line, the highest first.",
    [.choice("line") { $0.line }, .objects("units", as: reference) { $0.units }])

  /// It holds others of its kind, which no shape can say of itself.
  static let branchSchema = Schema.object([
    "line": .choice(Line.self), "unit": reference.reference, "kind": .choice(UnitKind.self),
    "children": .list(.named("UnitBranch")),
  ]).about("A unit below another in one line, with those below it.")

  static func write(_ branch: UnitAnswer.Branch) -> JSONValue {
    [
      "line": .text(branch.line.rawValue), "unit": reference.write(branch.unit), "kind": .text(branch.kind.rawValue),
      "children": .list(branch.children.map(write)),
    ]
  }

  static let event = Shape<UnitAnswer.Event>(
    "UnitEvent", "A reorganisation, with the decision that ordered it.",
    [
      .text("id") { $0.reorganisation.id }, .choice("kind") { $0.reorganisation.kind },
      .text("date", "As exactly as it is known: a day, a month or a year.") { $0.reorganisation.date.text },
      .textOrNull("title") { $0.reorganisation.title }, .textOrNull("titleEnglish") { $0.reorganisation.titleEnglish },
      .objects("units", "Those it began with.", as: reference) { $0.units },
      .objects("results", "Those that came out of it.", as: reference) { $0.results },
      .objectOrNull("decision", as: DirectiveShapes.reference) { $0.decision },
    ])

  static let unit = Shape<UnitAnswer>(
    "Unit", "A unit: what it is and was, where it stands, and where its results are.",
    reference.fields.map { $0.within(\.reference) },
    [
      .objects("versions", "Its names and kinds, the newest first.", as: version) { $0.unit.versions.reversed() },
      .objects("above", as: ascent) { answer in
        Line.allCases.compactMap { line in answer.above[line].map { Ascent(line: line, units: $0) } }
      },
      Field(name: "below", about: "The units below it, by line.", schema: .list(.named("UnitBranch"))) {
        .list($0.below.map(write))
      },
      .objects("periods", "Those it has figures or targets for, the latest first.", as: PeriodShapes.period) {
        $0.periods
      },
      .objects("directives", "Documents that concern it.", as: DirectiveShapes.reference) { $0.directives },
      .objects("events", as: event) { $0.events },
    ])
}

/// Periods as the API writes them.
enum PeriodShapes {
  static let period = Shape<LabelledPeriod>(
    "Period", "A period by the name people know it by, with its first and last day.",
    [
      .text("label", "A term's label, or the code.") { $0.label },
      .text("code", "As addresses have it, but for the slash, which they write as `--`.") { $0.period.code },
      .day("from") { $0.period.from.iso }, .day("to") { $0.period.to.iso },
    ])
}
