import Checker
import Language
import Proofreading

/// A figure that is marked, with all that is claimed of it.
struct CheckMark: Sendable {
  /// From 1, in the order of the text.
  var number: Int
  let range: TextRange
  /// The gravest first.
  let claims: [CheckedClaim]

  var verdict: Verdict { claims[0].verdict }

  /// The claims that its explanation gives: that a figure also fits something else would only confuse whoever is told
  /// that it is wrong.
  var told: [CheckedClaim] { verdict == .consistent ? claims : claims.filter { $0.verdict != .consistent } }

  /// The anchor of the figure in the text.
  var figureID: String { "so-\(number)" }
  /// The anchor of its explanation.
  var noteID: String { "ghi-chu-\(number)" }

  /// One mark for each figure; claims whose figures overlap share one.
  static func marks(of claims: [CheckedClaim]) -> [CheckMark] {
    let sorted = claims.sorted { ($0.figure.start, $0.figure.end) < ($1.figure.start, $1.figure.end) }
    var marks: [CheckMark] = []
    var group: [CheckedClaim] = []
    var end = Int.min
    func close() {
      guard let first = group.first else { return }
      marks.append(
        CheckMark(
          number: marks.count + 1, range: TextRange(start: first.figure.start, end: end),
          claims: group.enumerated().sorted {
            ($0.element.verdict.gravity, $0.offset) < ($1.element.verdict.gravity, $1.offset)
          }
          .map(\.element)))
    }
    for claim in sorted {
      if claim.figure.start >= end {
        close()
        group = []
        end = claim.figure.end
      }
      group.append(claim)
      end = max(end, claim.figure.end)
    }
    close()
    return marks
  }
}

extension Verdict {
  /// What is to be looked at first has the lowest.
  var gravity: Int {
    switch self {
    case .inconsistent: 0
    case .unverifiable: 1
    case .rounded: 2
    case .consistent: 3
    }
  }

  /// Beside the colour of a mark, never without it.
  var sign: String {
    switch self {
    case .inconsistent: "✗"
    case .unverifiable: "?"
    case .rounded: "≈"
    case .consistent: "✓"
    }
  }

  /// The class that carries its colours and its line.
  var markClass: StaticString {
    switch self {
    case .inconsistent: "c-wrong"
    case .unverifiable: "c-question"
    case .rounded: "c-rounded"
    case .consistent: "c-right"
    }
  }
}
