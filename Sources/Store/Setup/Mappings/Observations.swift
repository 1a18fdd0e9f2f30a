import Model

enum ObservationMapping {
  static let mapping = TableMapping<Observation>(
    table: "observations",
    columns: [
      .key("id"), "unit", "indicator", "period_from", "period_to", "closing", "basis", "repetition",
      "calendar", "maturity", "population",
    ] + QuantityColumns.names + [
      "approximate", "arithmetic", "arithmetic_en", "state", "source", "place", "words", "note",
    ],
    encode: { observation, row in
      let fact = observation.fact
      row.text(observation.id)
      row.text(fact.unit)
      row.text(fact.indicator)
      row.optionalPeriod(fact.period)
      row.optionalDate(fact.closing)
      row.choice(fact.basis)
      row.choice(fact.repetition)
      row.choice(fact.calendar)
      row.choice(fact.maturity)
      row.text(fact.population)
      try row.optionalQuantity(observation.quantity)
      row.text(observation.approximate)
      row.optionalInference(observation.inference)
      row.choice(observation.state)
      row.optionalQuotation(observation.origin)
      row.text(observation.note)
    },
    decode: { row in
      try Observation(
        id: row.text(),
        fact: Fact(
          unit: row.text(), indicator: row.text(), period: row.period(), closing: row.optionalDate(),
          basis: row.choice(), repetition: row.choice(), calendar: row.choice(), maturity: row.choice(),
          population: row.text()),
        quantity: row.quantity(), approximate: row.text(), inference: row.optionalInference(),
        state: row.choice(), origin: row.quotation(), note: row.text())
    })
}
