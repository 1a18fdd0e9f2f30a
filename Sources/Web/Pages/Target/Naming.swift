import Language
import Model
import Reviews

extension UnitReference {
  /// The full name in a language.
  func called(in tongue: Tongue) -> String {
    tongue == .en && !nameEnglish.isEmpty ? nameEnglish : name
  }

  /// The short name; English has only full ones.
  func calledShort(in tongue: Tongue) -> String {
    tongue == .en && !nameEnglish.isEmpty ? nameEnglish : short
  }
}

extension Indicator {
  func called(in tongue: Tongue) -> String {
    tongue == .en && !nameEnglish.isEmpty ? nameEnglish : name
  }
}

extension FigureValue {
  /// An observation as a link to its own page.
  init(_ observation: Observation, of indicator: Indicator?, showsUnit: Bool = true) {
    let fact = observation.fact
    self.init(
      observation.quantity, measure: indicator?.measure, approximate: observation.approximate,
      origin: .figure(unit: fact.unit, indicator: fact.indicator, period: fact.period), showsUnit: showsUnit)
  }
}

extension SourceNote {
  /// A quotation with the citation of its source; the code stands in for a source that is not known.
  static func citing(_ quotation: Quotation, in sources: [String: Source]) -> SourceNote {
    SourceNote(
      words: quotation.words,
      sourceName: sources[quotation.source].map(SourceSentence.cite) ?? quotation.source,
      source: .source(quotation.source), place: quotation.place)
  }
}
