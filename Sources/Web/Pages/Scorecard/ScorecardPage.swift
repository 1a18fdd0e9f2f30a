import Language
import Model
import Reviews

/// The scorecard of a unit in a period: what it was to reach, what it reached, and how that is known.
enum ScorecardPage {
  static let entry = RouteEntry(.scorecard, .readPublished, formats: [.csv, .json]) { visit in
    switch try await Query(visit: visit).result() {
    case .elsewhere(let address): return .moved(address)
    case .found(let answer):
      let tongue = visit.tongue
      switch visit.format {
      case .file(.csv):
        let listing = ScorecardListing.listing(answer.scorecard, sources: answer.sources, tongue)
        return .csv(listing.csv, name: FileName.of(answer.scorecard))
      case .file(.json):
        let writer = ScorecardJSON(sources: answer.sources, owners: answer.owners, tongue: tongue)
        return .json(try writer.encode(answer.scorecard, asOf: answer.asOf))
      case .page:
        return .page(page(Model(answer), frame: visit.frame, in: tongue))
      }
    }
  }

  static func page(_ model: Model, frame: Frame, in tongue: Tongue) -> [UInt8] {
    let period = PeriodSentence.say(model.period)
    let unit = Phrase(vi: model.unit.short, en: model.unit.calledShort(in: .en))
    let page = Page(
      Phrases.ScorecardPage.title(unit, period)[tongue], at: model.address, in: .overview,
      breadcrumbs: Breadcrumbs(
        [
          .init(Phrases.Interface.overview[tongue], .overview),
          .init(unit[tongue], .unit(model.unit.code)),
        ], here: Phrases.ScorecardPage.kicker(period)[tongue]),
      frame: frame)
    return page.write(in: tongue, capacity: 131_072) { $0.render(View(model: model)) }
  }

  /// The name of a downloaded file: plain ASCII, whatever a term is called.
  enum FileName {
    static func of(_ scorecard: Scorecard) -> String {
      let label = scorecard.period.label
      let isPlain = label.utf8.allSatisfy { $0 == UInt8(ascii: "-") || Self.isLetterOrDigit($0) }
      return scorecard.unit.code + "-" + (isPlain ? label : scorecard.period.period.addressCode)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
  }
}
