/// Something that reading a dossier may find: what it says and what to do about it, before its place is known.
///
/// The catalogue is in the extensions named `PhrasesDossier…`, one for each subject.
public struct DossierFinding: Hashable, Sendable {
  public let identifier: DossierFindingIdentifier
  public let summary: Phrase
  public let suggestion: Phrase

  init(_ identifier: DossierFindingIdentifier, _ summary: Phrase, do suggestion: Phrase) {
    self.identifier = identifier
    self.summary = summary
    self.suggestion = suggestion
  }

  /// The finding where it was found.
  public func at(_ place: Finding.Place) -> Finding {
    Finding(
      identifier.rawValue, identifier.severity, at: place, summary: summary, suggestion: suggestion)
  }

  /// "Có phải …?", where a known name is close to the one given.
  static func perhaps(_ nearest: String?, else advice: Phrase) -> Phrase {
    guard let nearest else { return advice }
    return Phrase(
      vi: "Có phải “\(nearest)”? Nếu không, \(advice.vi.loweringFirst)",
      en: "Did you mean “\(nearest)”? If not, \(advice.en.loweringFirst)")
  }
}

extension String {
  fileprivate var loweringFirst: String { prefix(1).lowercased() + dropFirst() }
}
