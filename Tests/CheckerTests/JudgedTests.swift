import Checker
import Foundation
import Testing

/// What was learned from judged texts is kept. `make score` gives the figures with their intervals; here are the floors.
@Suite struct JudgedTests {
  private struct Item: Decodable {
    var id: String
    var text: String
    var claims: [Label]
  }

  private struct Label: Decodable {
    var figure: String
    var occurrence: Int?
    var operands: [String]
    var verdict: String
  }

  private struct Score {
    var claims = 0
    var detected = 0
    var errors = 0
    var errorsFound = 0
    var falseAlarms: [String] = []
  }

  /// A set of judged texts, and what of it was found when it was last measured, per cent.
  struct Floor: CustomTestStringConvertible, Sendable {
    var name: String
    var errors: Int
    var detected: Int
    /// Texts in which an alarm beside the labels is right, or the label asks where the program accuses.
    var known: [String] = []

    var testDescription: String { name }
  }

  static let floors = [
    Floor(name: "development", errors: 96, detected: 96),
    Floor(name: "second", errors: 88, detected: 89),
    Floor(name: "independent", errors: 95, detected: 90),
    // The average is wrong because the count it is taken over is; the label asks.
    Floor(name: "paragraphs", errors: 84, detected: 85, known: ["L051"]),
    // The sentence has another, real error.
    Floor(name: "spent", errors: 66, detected: 83, known: ["P134"]),
    // One of the articles the project started from errs in just these words.
    Floor(name: "earlier", errors: 92, detected: 81, known: ["UH095"]),
    Floor(name: "ordinary", errors: 79, detected: 86),
    // In three a share or an average is called wrong that was worked out from the right total, and the total is printed
    // wrong; in the fourth "mở rộng 4 KCN" is no more zones.
    Floor(name: "slips", errors: 67, detected: 83, known: ["X033", "X120", "X230", "X169"]),
    Floor(name: "reports", errors: 64, detected: 85),
    // Read by nobody but for its false alarms.
    Floor(name: "unseen", errors: 70, detected: 84),
  ]

  @Test(arguments: floors) func nothingIsAccusedWronglyAndAsMuchIsFound(_ floor: Floor) throws {
    let score = try score(floor.name)
    #expect(score.falseAlarms.filter { alarm in !floor.known.contains { alarm.hasPrefix($0) } } == [])
    #expect(score.errorsFound * 100 >= score.errors * floor.errors)
    #expect(score.detected * 100 >= score.claims * floor.detected)
  }

  /// Whether right claims are told or not, the alarms and the questions are the same.
  @Test func theSameAlarmsWhateverIsTold() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Judged/paragraphs.jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").prefix(400)
    let texts = try lines.map { try JSONDecoder().decode(Item.self, from: Data($0.utf8)).text }
    let manuscript = Checking.manuscript(texts.joined(separator: "\n"))
    let told = FigureChecker().check(manuscript).filter { $0.verdict != .consistent }
    #expect(told == FigureChecker(keepsRightClaims: false).check(manuscript))
  }

  private func score(_ name: String) throws -> Score {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Judged/\(name).jsonl")
    var score = Score()
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let item = try JSONDecoder().decode(Item.self, from: Data(line.utf8))
      let claims = FigureChecker().check(Checking.manuscript(item.text))
      let labels = item.claims.map { label in
        (
          label, figure: place(label.figure, label.occurrence ?? 1, in: item.text),
          operands: label.operands.compactMap { place($0, 1, in: item.text) }
        )
      }
      for (label, figure, operands) in labels {
        score.claims += 1
        score.detected += claims.contains { isAbout($0, figure, operands) } ? 1 : 0
        guard label.verdict == "inconsistent" else { continue }
        score.errors += 1
        let places = operands + [figure].compactMap { $0 }
        let isFound = claims.contains { claim in
          claim.verdict == .inconsistent && places.contains { overlap(claim.figure, $0) }
        }
        score.errorsFound += isFound ? 1 : 0
      }
      for claim in claims where claim.verdict == .inconsistent {
        let isRight = labels.contains { label, figure, operands in
          label.verdict == "inconsistent"
            && (operands + [figure].compactMap { $0 }).contains { overlap(claim.figure, $0) }
        }
        if !isRight { score.falseAlarms.append("\(item.id) \(claim.rule)") }
      }
    }
    return score
  }

  private func isAbout(_ claim: CheckedClaim, _ figure: TextRange?, _ operands: [TextRange]) -> Bool {
    guard let figure else { return false }
    if overlap(claim.figure, figure) { return true }
    let spans = claim.operands.map(\.range)
    return spans.contains { overlap($0, figure) } && spans.contains { span in operands.contains { overlap(span, $0) } }
  }

  private func overlap(_ first: TextRange, _ second: TextRange) -> Bool {
    first.start < second.end && second.start < first.end
  }

  /// Where the n-th occurrence of some words stands, in scalars.
  private func place(_ words: String, _ occurrence: Int, in text: String) -> TextRange? {
    let scalars = Array(text.unicodeScalars)
    let sought = Array(words.unicodeScalars)
    var left = occurrence
    for start in scalars.indices where start + sought.count <= scalars.count {
      guard scalars[start] == sought[0], Array(scalars[start..<start + sought.count]) == sought else { continue }
      left -= 1
      if left == 0 { return TextRange(start: start, end: start + sought.count) }
    }
    return nil
  }
}
