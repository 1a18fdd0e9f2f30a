import Model
import Reviews

/// The list of documents as rows for files.
enum DirectivesListing {
  static func listing(_ model: DirectivesPage.Model) -> Listing {
    Listing(
      columns: [
        "id", "level", "type", "number", "sign", "title", "issuer", "issuer_unit", "issued", "parents",
        "targets",
        "children", "source", "words",
      ],
      rows: model.groups.flatMap(\.entries).map { entry in
        let directive = entry.directive
        let cells = [
          directive.id, directive.level, directive.type, directive.number, directive.sign, directive.title,
          directive.issuer, directive.issuerUnit ?? "", directive.issued?.text ?? "",
          directive.parents.map { "\($0.directive):\($0.relation.rawValue)" }.joined(separator: " "),
          String(entry.targets), String(entry.children), directive.origin?.source ?? "",
          directive.origin?.words ?? "",
        ]
        return cells.map { $0.isEmpty ? nil : $0 }
      })
  }
}
