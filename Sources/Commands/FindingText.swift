import Language

/// Findings as a compiler prints them: `FILE:LINE:COLUMN: lỗi: … [identifier]`, then what to do.
enum FindingText {
  static func write(_ finding: Finding, _ tongue: Tongue = .vi) -> String {
    let place = finding.place
    let position = place.line > 0 ? ":\(place.line):\(max(1, place.column))" : ""
    var text =
      "\(place.file)\(position): \(Phrases.Load.severity(finding.severity)[tongue]): \(finding.summary[tongue]) "
      + "[\(finding.identifier)]"
    let suggestion = finding.suggestion[tongue]
    if !suggestion.isEmpty { text += "\n    → \(suggestion)" }
    return text
  }
}
