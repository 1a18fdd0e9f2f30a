import Model
import Reviews

/// The catalogue of indicators as rows for files.
enum IndicatorsListing {
  static func listing(_ model: IndicatorsPage.Model) -> Listing {
    Listing(
      columns: [
        "code", "name", "name_en", "measure", "decimals", "nature", "direction", "across", "numerator",
        "denominator",
        "line", "definition", "versions", "figures",
      ],
      rows: model.entries.map { entry in
        let indicator = entry.indicator
        return [
          indicator.code, indicator.name, indicator.nameEnglish, indicator.measure.printed,
          String(indicator.decimals), indicator.nature.rawValue, indicator.direction.rawValue,
          indicator.across.rawValue, indicator.numerator, indicator.denominator, indicator.line.rawValue,
          indicator.definition.isEmpty ? nil : indicator.definition, String(entry.versions),
          String(entry.figures),
        ]
      })
  }
}
