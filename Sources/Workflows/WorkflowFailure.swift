import Language

/// Why something asked for cannot be done, in one sentence.
public enum WorkflowFailure: Error, Hashable, Sendable {
  case noUnit(String)
  case noPeriod(String, unit: String)
  case noTarget(String)
  case noDirective(String)
  case noIndicator(String)
  case noSource(String)
  case noFigure(unit: String, indicator: String, period: String)
  /// A changed dossier is a correction, and a correction has a reason.
  case reasonNeeded(dossier: String)

  public var isNotFound: Bool {
    if case .reasonNeeded = self { return false }
    return true
  }

  public var phrase: Phrase {
    switch self {
    case .noUnit(let code): Phrases.Failures.noUnit(code)
    case .noPeriod(let period, let unit): Phrases.Failures.noPeriod(period, unit)
    case .noTarget(let id): Phrases.Failures.noTarget(id)
    case .noDirective(let id): Phrases.Failures.noDirective(id)
    case .noIndicator(let code): Phrases.Failures.noIndicator(code)
    case .noSource(let code): Phrases.Failures.noSource(code)
    case .noFigure(let unit, let indicator, let period): Phrases.Failures.noFigure(unit, indicator, period)
    case .reasonNeeded(let dossier): Phrases.Failures.reasonNeeded(dossier)
    }
  }
}
