import Model

enum StatementMapping {
  static let mapping = TableMapping<Statement>(
    table: "statements",
    columns: [
      .key("id"), "kind", "unit", "indicator", "period_from", "period_to", "figure", "against_from",
      "against_to", "baseline", "target",
    ] + QuantityColumns.names + ["measure", "approximate", "source", "place", "words", "reason", "note"],
    encode: { statement, row in
      row.text(statement.id)
      row.choice(statement.kind)
      row.optionalText(statement.unit)
      row.optionalText(statement.indicator)
      row.optionalPeriod(statement.period)
      row.optionalText(statement.figure)
      row.optionalPeriod(statement.against)
      row.optionalText(statement.baseline)
      row.optionalText(statement.target)
      try row.optionalQuantity(statement.printed)
      row.optionalMeasure(statement.measure)
      row.text(statement.approximate)
      row.optionalQuotation(statement.origin)
      row.text(statement.reason)
      row.text(statement.note)
    },
    decode: { row in
      try Statement(
        id: row.text(), kind: row.choice(), unit: row.optionalText(), indicator: row.optionalText(),
        period: row.optionalPeriod(), figure: row.optionalText(), against: row.optionalPeriod(),
        baseline: row.optionalText(), target: row.optionalText(), printed: row.optionalQuantity(),
        measure: row.optionalMeasure(), approximate: row.text(), origin: row.quotation(), reason: row.text(),
        note: row.text())
    })
}
