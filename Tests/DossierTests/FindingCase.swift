import Language
import Testing

@testable import Dossier

/// One fault in a correct dossier, and the one finding that it makes.
struct FindingCase: Sendable, CustomTestStringConvertible {
  let identifier: DossierFindingIdentifier
  let label: String
  let change: @Sendable (inout SampleDossier) -> Void

  init(
    _ identifier: DossierFindingIdentifier, _ label: String,
    _ change: @escaping @Sendable (inout SampleDossier) -> Void
  ) {
    self.identifier = identifier
    self.label = label
    self.change = change
  }

  var testDescription: String { "\(identifier.rawValue): \(label)" }

  static let all = description + tables + cells + references + time + targets + figures
}
