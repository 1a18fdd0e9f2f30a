import Checker
import Language

/// Findings for programs: one array over all files, one line for each finding. Offsets are Unicode scalars of the file's
/// text, lines and columns count from 1.
public struct JSONReport: ReportWriter {
  private let tongue: Tongue
  private var isFirst = true

  public init(tongue: Tongue) {
    self.tongue = tongue
  }

  public mutating func begin(_ output: inout ByteOutput) {
    output.write("[")
  }

  public mutating func write(_ report: ProofReport, to output: inout ByteOutput) {
    let positions = Positions(report.claims.map(\.range.start), in: report.manuscript.text)
    for claim in report.claims {
      output.write(isFirst ? "\n" : ",\n")
      isFirst = false
      output.write(object(claim, file: report.file, at: positions[claim.range.start]))
    }
  }

  public mutating func end(complete: Bool, to output: inout ByteOutput) {
    output.write(isFirst ? "]\n" : "\n]\n")
    output.flush()
  }

  private func object(_ claim: CheckedClaim, file: String, at position: Position) -> String {
    JSONText.object([
      "file": JSONText.string(file), "line": "\(position.line)", "column": "\(position.column)",
      "start": "\(claim.range.start)", "end": "\(claim.range.end)", "part": JSONText.string(claim.part.rawValue),
      "text": JSONText.string(claim.text), "rule": JSONText.string(claim.rule),
      "relation": JSONText.string(claim.relation.rawValue),
      "operands": JSONText.array(claim.operands.map(object)),
      "stated": JSONText.string(claim.stated), "expected": JSONText.string(claim.expected),
      "verdict": JSONText.string(claim.verdict.rawValue), "summary": JSONText.string(claim.summary[tongue]),
      "explanation": JSONText.string(claim.explanation[tongue]),
      "suggestion": JSONText.string(claim.suggestion[tongue]),
    ])
  }

  private func object(_ operand: Operand) -> String {
    JSONText.object([
      "text": JSONText.string(operand.text), "value": JSONText.string(operand.value),
      "unit": JSONText.string(operand.unit), "start": "\(operand.range.start)", "end": "\(operand.range.end)",
    ])
  }
}
