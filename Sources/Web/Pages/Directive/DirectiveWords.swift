import Language
import Model

extension Directive.Relation {
  /// What the lower document does to the higher one, as a verb.
  var words: Phrase {
    switch self {
    case .implements: Phrases.DirectivePage.implements
    case .concretizes: Phrases.DirectivePage.concretizes
    case .continues: Phrases.DirectivePage.continues
    case .replaces: Phrases.DirectivePage.replaces
    case .amends: Phrases.DirectivePage.amends
    case .abolishes: Phrases.DirectivePage.abolishes
    case .reviews: Phrases.DirectivePage.reviews
    case .reports: Phrases.DirectivePage.reports
    case .annexedTo: Phrases.DirectivePage.annexedTo
    case .accompanies: Phrases.DirectivePage.accompanies
    case .sameAs: Phrases.DirectivePage.sameAs
    }
  }
}

extension Reorganisation.Kind {
  /// What happened, as a verb.
  var words: Phrase {
    switch self {
    case .found: Phrases.DirectivePage.found
    case .dissolve: Phrases.DirectivePage.dissolve
    case .merge: Phrases.DirectivePage.merge
    case .absorb: Phrases.DirectivePage.absorb
    case .split: Phrases.DirectivePage.split
    case .move: Phrases.DirectivePage.move
    case .rename: Phrases.DirectivePage.rename
    case .raise: Phrases.DirectivePage.raise
    }
  }
}
