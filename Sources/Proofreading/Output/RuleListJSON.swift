import Checker
import Language

/// The rules for programs.
public enum RuleListJSON {
  public static func write(_ rules: [RuleDescription], _ tongue: Tongue) -> String {
    let objects = rules.map { rule in
      JSONText.object([
        "rule": JSONText.string(rule.identifier), "relation": JSONText.string(rule.relation.rawValue),
        "title": JSONText.string(rule.title[tongue]),
      ])
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]"
  }
}
