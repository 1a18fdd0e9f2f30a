import Checker
import Foundation
import Language
import Proofreading

/// What `check --rules` lists.
enum RuleList {
  static func write(_ rules: [RuleDescription], _ format: CheckCommand.Format, _ tongue: Tongue) -> String {
    switch format {
    case .text:
      let width = rules.map(\.identifier.count).max() ?? 0
      return rules.map { $0.identifier.padding(toLength: width + 2, withPad: " ", startingAt: 0) + $0.title[tongue] }
        .joined(separator: "\n")
    case .json: return RuleListJSON.write(rules, tongue)
    case .sarif:
      var text: [UInt8] = []
      var output = ByteOutput { text += $0 }
      var report = SARIFReport(tongue: tongue, version: ProgramVersion.current, rules: rules)
      report.begin(&output)
      report.end(complete: true, to: &output)
      return String(decoding: text.dropLast(), as: UTF8.self)
    }
  }
}
