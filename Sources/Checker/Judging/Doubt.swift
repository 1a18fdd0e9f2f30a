/// An error is an exception. Where a rule finds several figures of a sentence wrong and none right, it is more likely that it has
/// tied them to the wrong whole or base: they are asked about instead.
enum Doubt {
  static func temper(_ drafts: [Draft]) -> [Draft] {
    var wrong: [String: Set<Spot>] = [:]
    var right: Set<String> = []
    // A fraction beside its own percentage is tied to nothing else.
    for draft in drafts where doubted.contains(draft.rule.identifier) && draft.strength < .certain {
      switch draft.verdict {
      case .inconsistent: wrong[draft.rule.identifier, default: []].insert(draft.figure)
      case .consistent, .rounded: right.insert(draft.rule.identifier)
      case .unverifiable: break
      }
    }
    let systematic = wrong.filter { $0.value.count > 1 && !right.contains($0.key) }
    guard !systematic.isEmpty else { return drafts }
    return drafts.map { draft in
      guard draft.verdict == .inconsistent, draft.strength < .certain, systematic[draft.rule.identifier] != nil else {
        return draft
      }
      var draft = draft
      draft.verdict = .unverifiable
      return draft
    }
  }

  /// Rules that look for the other figures of a claim among several.
  private static let doubted: Set<String> = ["share.percent", "change.growth", "change.ratio", "part.bound"]
}
