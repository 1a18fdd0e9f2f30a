import Foundation

/// As much of JSON Schema (draft 7) as the schema of SARIF uses. A keyword that is not known is a failure, so that nothing
/// is passed over.
struct JSONSchema {
  private let root: [String: Any]

  init(_ data: Data) throws {
    guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw CocoaError(.fileReadCorruptFile)
    }
    self.root = root
  }

  /// What is wrong with a value, each with its path; empty where it is valid.
  func faults(in value: Any) -> [String] { faults(value, root, "") }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    schema.flatMap { faults(value, $0, $1, schema, path) }
  }

  private func faults(
    _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ path: String
  ) -> [String] {
    let fault = ["\(path): \(keyword) \(rule)"]
    switch (keyword, rule) {
    case ("$schema", _), ("$id", _), ("title", _), ("description", _), ("default", _), ("definitions", _): return []
    case ("$ref", let rule as String):
      guard let name = rule.split(separator: "/").last.map(String.init),
        let definition = (root["definitions"] as? [String: [String: Any]])?[name]
      else { return fault }
      return faults(value, definition, path)
    case ("type", let rule as String): return Self.type(of: value).contains(rule) ? [] : fault
    case ("enum", let rule as [Any]): return rule.contains { ($0 as? NSObject) == (value as? NSObject) } ? [] : fault
    case ("anyOf", let rule as [[String: Any]]):
      return rule.contains { faults(value, $0, path).isEmpty } ? [] : fault
    case ("oneOf", let rule as [[String: Any]]):
      return rule.count { faults(value, $0, path).isEmpty } == 1 ? [] : fault
    case ("minimum", let rule as NSNumber): return number(value).map { $0 >= rule.doubleValue } ?? true ? [] : fault
    case ("maximum", let rule as NSNumber): return number(value).map { $0 <= rule.doubleValue } ?? true ? [] : fault
    case ("pattern", let rule as String):
      guard let text = value as? String else { return [] }
      return text.range(of: rule, options: .regularExpression) == nil ? fault : []
    case ("format", let rule as String):
      guard let text = value as? String else { return [] }
      return Self.isValid(text, as: rule) ? [] : fault
    case ("required", let rule as [String]):
      guard let object = value as? [String: Any] else { return [] }
      return rule.allSatisfy { object[$0] != nil } ? [] : fault
    case ("properties", let rule as [String: [String: Any]]):
      guard let object = value as? [String: Any] else { return [] }
      return object.flatMap { name, member in rule[name].map { faults(member, $0, "\(path)/\(name)") } ?? [] }
    case ("additionalProperties", _):
      guard let object = value as? [String: Any] else { return [] }
      let known = schema["properties"] as? [String: Any] ?? [:]
      let others = object.filter { known[$0.key] == nil }
      guard let rule = rule as? [String: Any] else { return rule as? Bool == true || others.isEmpty ? [] : fault }
      return others.flatMap { faults($1, rule, "\(path)/\($0)") }
    case ("items", let rule as [String: Any]):
      guard let array = value as? [Any] else { return [] }
      return array.enumerated().flatMap { faults($1, rule, "\(path)/\($0)") }
    case ("minItems", let rule as Int): return (value as? [Any]).map { $0.count >= rule } ?? true ? [] : fault
    case ("uniqueItems", let rule as Bool):
      guard rule, let array = value as? [NSObject] else { return [] }
      return Set(array).count == array.count ? [] : fault
    default: return ["\(path): the keyword \(keyword) is not known"]
    }
  }

  private func number(_ value: Any) -> Double? { value is String ? nil : (value as? NSNumber)?.doubleValue }

  private static func type(of value: Any) -> Set<String> {
    switch value {
    case is NSNull: return ["null"]
    case is String: return ["string"]
    case is [Any]: return ["array"]
    case is [String: Any]: return ["object"]
    case let value as NSNumber:
      // A Boolean of JSON is a number whose type is one byte.
      if String(cString: value.objCType) == "c" || String(cString: value.objCType) == "B" { return ["boolean"] }
      return value.doubleValue == value.doubleValue.rounded() ? ["integer", "number"] : ["number"]
    default: return []
    }
  }

  private static func isValid(_ text: String, as format: String) -> Bool {
    let reference = #"^([A-Za-z][A-Za-z0-9+.-]*:)?([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$"#
    let absolute = "^[A-Za-z][A-Za-z0-9+.-]*:"
    switch format {
    case "uri-reference": return text.range(of: reference, options: .regularExpression) != nil
    case "uri":
      return text.range(of: reference, options: .regularExpression) != nil
        && text.range(of: absolute, options: .regularExpression) != nil
    case "date-time": return text.wholeMatch(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/#) != nil
    default: return false
    }
  }
}
