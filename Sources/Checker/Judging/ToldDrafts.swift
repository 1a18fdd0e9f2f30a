/// The drafts of a text while it is read: those of its sentences, then those of each document rule.
///
/// Where right claims are not told, of each only its figure is kept, since it may clear that figure of another rule's alarm.
struct ToldDrafts {
  private let keepsRightClaims: Bool
  private var ofSentences: [Draft] = []
  private var ofRules: [[Draft]]
  /// The figures found right by claims that are not kept.
  private(set) var right = RightFigures()

  init(rules: Int, keepsRightClaims: Bool) {
    self.keepsRightClaims = keepsRightClaims
    ofRules = Array(repeating: [], count: rules)
  }

  var all: [Draft] { ofRules.reduce(ofSentences, +) }

  mutating func add(_ drafts: [Draft]) {
    if !drafts.isEmpty { ofSentences += shown(drafts) }
  }

  mutating func add(_ drafts: [Draft], ofRule index: Int) {
    if !drafts.isEmpty { ofRules[index] += shown(drafts) }
  }

  private mutating func shown(_ drafts: [Draft]) -> [Draft] {
    if keepsRightClaims { return drafts }
    return drafts.filter { draft in
      switch draft.verdict {
      case .inconsistent, .unverifiable: return true
      case .rounded, .consistent:
        right.add(draft)
        return draft.verdict == .rounded
      }
    }
  }
}
