import Figures
import Model

enum IndicatorMapping {
  static let mapping = TableMapping<Indicator>(
    table: "indicator_versions",
    columns: [
      .key("code"), .key("valid_from"), "valid_to", "name", "name_en", "measure", "decimals",
      "direction", "nature", "across", "numerator", "denominator", "line", "definition", "source",
      "note", .derived("name_sort"), .derived("name_search"),
    ],
    encode: { indicator, row in
      row.text(indicator.code)
      row.validity(indicator.validity)
      row.text(indicator.name)
      row.text(indicator.nameEnglish)
      row.text(indicator.measure.printed)
      row.count(indicator.decimals)
      row.choice(indicator.direction)
      row.choice(indicator.nature)
      row.choice(indicator.across)
      row.optionalText(indicator.numerator)
      row.optionalText(indicator.denominator)
      row.choice(indicator.line)
      row.text(indicator.definition)
      row.text(indicator.source)
      row.text(indicator.note)
      row.nameKeys(indicator.name)
    },
    decode: { row in
      try Indicator(
        code: row.text(), validity: row.validity(), name: row.text(), nameEnglish: row.text(),
        measure: Measure(row.text()), decimals: row.count(), direction: row.choice(), nature: row.choice(),
        across: row.choice(), numerator: row.optionalText(), denominator: row.optionalText(),
        line: row.choice(),
        definition: row.text(), source: row.text(), note: row.text())
    })
}
