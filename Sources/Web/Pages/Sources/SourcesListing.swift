import Model
import Reviews

/// The list of sources as rows for files.
enum SourcesListing {
  static func listing(_ model: SourcesPage.Model) -> Listing {
    Listing(
      columns: [
        "code", "title", "publisher", "published", "author", "note", "figures", "targets", "statements",
      ],
      rows: model.entries.map { entry in
        let source = entry.source
        let cells = [
          source.code, source.title, source.publisher, source.published?.text ?? "", source.author,
          source.note,
          String(entry.figures), String(entry.targets), String(entry.statements),
        ]
        return cells.map { $0.isEmpty ? nil : $0 }
      })
  }
}
