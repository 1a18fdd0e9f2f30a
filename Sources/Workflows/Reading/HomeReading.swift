import Model
import Store

/// Finds the scorecard that a target or figure is read on: of the committee it belongs to, in the term it lies in.
struct HomeReading {
  let scorecards: ScorecardReading
  /// The units that stand for dossiers, with the periods that do.
  let headlines: [String: String]

  init(_ scorecards: ScorecardReading) throws {
    self.scorecards = scorecards
    headlines = try scorecards.reader.dossiers().reduce(into: [:]) { found, dossier in
      if let headline = dossier.headline { found[headline.unit] = headline.period }
    }
  }

  struct Place: Hashable {
    let unit: String
    let period: LabelledPeriod
  }

  /// - Parameter span: the window of a target, or the period of a figure; nil where it has none.
  func place(of unit: String, span: Period?) throws -> Place {
    let head = try head(of: unit, on: span?.to ?? scorecards.today)
    let terms = try scorecards.nearestTerms(of: head)
    if let span, let term = terms.max(by: { $0.period.overlap(span) < $1.period.overlap(span) }),
      term.period.overlap(span) > 0
    {
      return Place(unit: head, period: LabelledPeriod(label: term.label, period: term.period))
    }
    if let headline = headlines[head], let period = PeriodReading.period(headline, terms: terms) {
      return Place(unit: head, period: period)
    }
    let fallback = span ?? Period.year(scorecards.today.year)
    guard let fallback else { throw WorkflowFailure.noUnit(unit) }
    return Place(unit: head, period: PeriodReading.named(fallback, terms: terms))
  }

  /// The nearest unit above, or the unit itself, that stands for a dossier; else the unit itself.
  private func head(of unit: String, on day: CalendarDate) throws -> String {
    if headlines[unit] != nil { return unit }
    return try scorecards.reader.ancestors(of: unit, on: day).first { headlines[$0.code] != nil }?.code ?? unit
  }

  func answer(at place: Place) throws -> ScorecardAnswer {
    guard let unit = try scorecards.reader.unit(place.unit) else { throw WorkflowFailure.noUnit(place.unit) }
    return try scorecards.answer(
      unit: unit, period: place.period, terms: try scorecards.nearestTerms(of: place.unit), boundaries: .then)
  }
}
