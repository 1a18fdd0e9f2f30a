import Language
import Model
import Workflows

extension SourcePage {
  /// What the page of a source shows; each list in the order of the source's text.
  struct Model: Sendable {
    let source: Source
    let figures: [SourceAnswer.Figure]
    let targets: [TargetsAnswer.Entry]
    /// Comparisons and claims of the source itself.
    let statements: [Statement]
    /// Numbers that are merely mentioned.
    let remarks: [Statement]
    /// Left out, each with its reason.
    let omitted: [Statement]

    init(_ answer: SourceAnswer) {
      source = answer.source
      figures = answer.figures.sorted {
        Self.key($0.observation.origin, $0.observation.id)
          < Self.key($1.observation.origin, $1.observation.id)
      }
      targets = answer.targets
      let ordered = answer.statements.sorted { Self.key($0.origin, $0.id) < Self.key($1.origin, $1.id) }
      statements = ordered.filter { $0.kind != .remark && $0.kind != .omitted }
      remarks = ordered.filter { $0.kind == .remark }
      omitted = ordered.filter { $0.kind == .omitted }
    }

    var isEmpty: Bool {
      figures.isEmpty && targets.isEmpty && statements.isEmpty && remarks.isEmpty && omitted.isEmpty
    }

    /// "đoạn 9" comes before "đoạn 10".
    private static func key(_ origin: Quotation, _ id: String) -> (String, String) {
      (VietnameseSortKey.key(origin.place), VietnameseSortKey.key(id))
    }
  }
}

extension Statement.Kind {
  var words: Phrase {
    switch self {
    case .attainment: Phrases.CataloguePage.attainment
    case .excess: Phrases.CataloguePage.excess
    case .excessPercent: Phrases.CataloguePage.excessPercent
    case .difference: Phrases.CataloguePage.difference
    case .growth: Phrases.CataloguePage.growth
    case .ratioTo: Phrases.CataloguePage.ratioTo
    case .claim: Phrases.CataloguePage.claim
    case .remark: Phrases.CataloguePage.remark
    case .omitted: Phrases.CataloguePage.omitted
    }
  }
}
