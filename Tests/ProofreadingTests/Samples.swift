import Checker
import Language
import Testing

@testable import Proofreading

/// Claims as the checker would make them.
enum Sample {
  /// A claim on the words `text` of the manuscript, with these figures in it; the last is the one that is judged.
  static func claim(
    in manuscript: Manuscript, _ words: String, figures: [String], verdict: Verdict = .inconsistent,
    expected: String? = "75", unit: String = "dự án", part: Manuscript.Part = .body
  ) throws -> CheckedClaim {
    let text = String(decoding: manuscript.text, as: UTF8.self)
    let range = try #require(Self.range(of: words, in: text))
    let operands = try figures.map { figure in
      let within = try #require(Self.range(of: figure, in: words))
      return Operand(
        text: figure, value: figure, unit: unit,
        range: TextRange(start: range.start + within.start, end: range.start + within.end))
    }
    return CheckedClaim(
      rule: "change.difference", relation: .difference, verdict: verdict, range: range, text: words, part: part,
      figure: operands[operands.count - 1].range, operands: operands, stated: figures[figures.count - 1],
      expected: expected, summary: Phrase(vi: "155 trừ 80 không phải là 76.", en: "155 less 80 is not 76."),
      explanation: Phrase(vi: "155 − 80 = 75", en: "155 − 80 = 75"),
      suggestion: Phrase(vi: "Viết “tăng 75 dự án”.", en: "Write “up 75”."))
  }

  private static func range(of words: String, in text: String) -> TextRange? {
    let all = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    guard let start = (0...max(0, all.count - wanted.count)).first(where: { all[$0...].starts(with: wanted) }) else {
      return nil
    }
    return TextRange(start: start, end: start + wanted.count)
  }

  static func write(_ writer: some ReportWriter, _ reports: [ProofReport], complete: Bool = true) -> String {
    var writer = writer
    var text: [UInt8] = []
    var output = ByteOutput { text += $0 }
    writer.begin(&output)
    for report in reports { writer.write(report, to: &output) }
    writer.end(complete: complete, to: &output)
    return String(decoding: text, as: UTF8.self)
  }
}
