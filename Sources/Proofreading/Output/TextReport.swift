import Checker
import Language

/// Findings as a compiler prints them: `FILE:LINE:COLUMN: sai: … (đúng: …) [rule]`, the line with its figures underlined,
/// the arithmetic, and what to write instead.
public struct TextReport: ReportWriter {
  private let tongue: Tongue

  public init(tongue: Tongue) {
    self.tongue = tongue
  }

  public mutating func begin(_ output: inout ByteOutput) {}

  public mutating func write(_ report: ProofReport, to output: inout ByteOutput) {
    let places = report.claims.flatMap { claim in
      ([claim.figure, claim.range] + claim.operands.map(\.range)).flatMap { [$0.start, $0.end] }
    }
    let positions = Positions(places, in: report.manuscript.text)
    for claim in report.claims { write(claim, report, positions, &output) }
  }

  public mutating func end(complete: Bool, to output: inout ByteOutput) {
    output.flush()
  }

  private func write(
    _ claim: CheckedClaim, _ report: ProofReport, _ positions: Positions, _ output: inout ByteOutput
  ) {
    func bytes(_ range: TextRange) -> Range<Int> {
      let start = positions[range.start].byte
      return start..<max(start, positions[range.end].byte)
    }
    let position = positions[claim.figure.start]
    let headline = oneLine(claim.headline(tongue))
    output.write(
      "\(report.file):\(position.line):\(position.column): \(claim.verdict.word[tongue]): \(headline) [\(claim.rule)]\n"
    )
    let excerpt = Excerpt(
      report.manuscript.text, figure: bytes(claim.figure), claim: bytes(claim.range),
      others: claim.operands.map { bytes($0.range) })
    output.write("    \(excerpt.line)\n    \(excerpt.marks)\n")
    let explanation = oneLine(claim.explanation[tongue])
    if !explanation.isEmpty { output.write("    \(explanation)\n") }
    let suggestion = oneLine(claim.suggestion[tongue])
    if !suggestion.isEmpty { output.write("    → \(suggestion)\n") }
  }

  /// Quotations within a phrase may hold anything that the file holds.
  private func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(DisplayWidth.printable)))
  }
}
