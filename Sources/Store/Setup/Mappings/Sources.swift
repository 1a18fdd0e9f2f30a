import Model

enum SourceMapping {
  static let mapping = TableMapping<Source>(
    table: "sources",
    columns: [
      .key("code"), "title", "publisher", "published", "author", "note", .derived("name_sort"),
      .derived("name_search"),
    ],
    encode: { source, row in
      row.text(source.code)
      row.text(source.title)
      row.text(source.publisher)
      row.optionalStatedDate(source.published)
      row.text(source.author)
      row.text(source.note)
      row.nameKeys(source.title)
    },
    decode: { row in
      try Source(
        code: row.text(), title: row.text(), publisher: row.text(), published: row.optionalStatedDate(),
        author: row.text(), note: row.text())
    })
}
