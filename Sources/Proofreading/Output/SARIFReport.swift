import Checker
import Language

/// Findings as SARIF 2.1.0 (OASIS), which editors and code hosts show: one run over all files.
///
/// A wrong figure is an error, a question a warning, a figure cut off instead of rounded a note; a claim that holds is a
/// result of kind `pass`. Columns and offsets count Unicode scalars.
public struct SARIFReport: ReportWriter {
  private let tongue: Tongue
  private let version: String
  private let rules: [RuleDescription]
  private let ruleIndex: [String: Int]
  private var isFirst = true

  /// - Parameter version: the program's.
  public init(tongue: Tongue, version: String, rules: [RuleDescription] = RuleBook.all) {
    self.tongue = tongue
    self.version = version
    self.rules = rules
    ruleIndex = Dictionary(rules.enumerated().map { ($1.identifier, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public mutating func begin(_ output: inout ByteOutput) {
    let rules = rules.map { rule in
      JSONText.object([
        "id": JSONText.string(rule.identifier),
        "shortDescription": JSONText.object(["text": JSONText.string(rule.title[tongue])]),
        // Not `helpUri`, which must be absolute (3.49.12): the page comes with the program.
        "help": JSONText.object(["text": JSONText.string("docs/rules/\(rule.identifier).md")]),
      ])
    }
    let driver = JSONText.object([
      "name": "\"nhiemky\"", "version": JSONText.string(version), "language": JSONText.string(tongue.rawValue),
      "rules": JSONText.array(rules),
    ])
    output.write(
      """
      {"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version":"2.1.0","runs":[{"tool":{"driver":\(driver)},
      "columnKind":"unicodeCodePoints","results":[
      """)
  }

  public mutating func write(_ report: ProofReport, to output: inout ByteOutput) {
    let ranges = report.claims.flatMap { [$0.figure] + $0.operands.map(\.range) }
    let positions = Positions(ranges.flatMap { [$0.start, $0.end] }, in: report.manuscript.text)
    let file = JSONText.string(Self.address(of: report.file))
    for claim in report.claims {
      output.write(isFirst ? "\n" : ",\n")
      isFirst = false
      output.write(result(claim, file, positions))
    }
  }

  public mutating func end(complete: Bool, to output: inout ByteOutput) {
    output.write("\n],\"invocations\":[{\"executionSuccessful\":\(complete)}]}]}\n")
    output.flush()
  }

  private func result(_ claim: CheckedClaim, _ file: String, _ positions: Positions) -> String {
    let operands = claim.operands.enumerated().filter { $1.range != claim.figure }.map { index, operand in
      JSONText.object([
        "id": "\(index)", "physicalLocation": location(operand.range, file, positions),
        "message": message(operand.text),
      ])
    }
    let sentences = [claim.headline(tongue), claim.explanation[tongue], claim.suggestion[tongue]]
      .filter { !$0.isEmpty }.map { ".?!".contains($0.last ?? ".") ? $0 : $0 + "." }
    let index = ruleIndex[claim.rule].map { ",\"ruleIndex\":\($0)" } ?? ""
    return "{\"ruleId\":\(JSONText.string(claim.rule))\(index),\(Self.judgement(claim.verdict)),\"message\":"
      + message(sentences.joined(separator: " ")) + ",\"locations\":["
      + JSONText.object(["physicalLocation": location(claim.figure, file, positions)])
      + "],\"relatedLocations\":\(JSONText.array(operands))}"
  }

  /// A level other than `none` goes with the kind `fail` only (SARIF 2.1.0, 3.27.9).
  private static func judgement(_ verdict: Verdict) -> String {
    switch verdict {
    case .inconsistent: #""kind":"fail","level":"error""#
    case .unverifiable: #""kind":"fail","level":"warning""#
    case .rounded: #""kind":"fail","level":"note""#
    case .consistent: #""kind":"pass","level":"none""#
    }
  }

  /// In a message, brackets would begin a link and braces a placeholder (SARIF 2.1.0, sections 3.11.5 and 3.11.6).
  private func message(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "[", "]", "\\": escaped += "\\" + String(character)
      case "{", "}": escaped += String(repeating: character, count: 2)
      default: escaped.append(character)
      }
    }
    return JSONText.object(["text": JSONText.string(escaped)])
  }

  private func location(_ range: TextRange, _ file: String, _ positions: Positions) -> String {
    let start = positions[range.start]
    let end = positions[range.end]
    return JSONText.object([
      "artifactLocation": JSONText.object(["uri": file]),
      "region": JSONText.object([
        "startLine": "\(start.line)", "startColumn": "\(start.column)", "endLine": "\(end.line)",
        "endColumn": "\(end.column)", "charOffset": "\(range.start)", "charLength": "\(range.end - range.start)",
      ]),
    ])
  }

  /// A file's path as a reference of RFC 3986; relative paths stay relative.
  static func address(of path: String) -> String {
    var address = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let isPlain = UTF8Text.isLetter(byte) || UTF8Text.isDigit(byte) || "-._~/".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      address += isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
    }
    return address
  }
}
