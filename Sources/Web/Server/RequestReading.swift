import Foundation
import HTTPTypes
import Hummingbird
import Language

/// What is read from a request before any page sees it.
enum RequestReading {
  static func tongue(of request: Request) -> Tongue {
    Tongue.chosen(query: query(of: request)[Tongue.parameter], cookie: cookie(Tongue.parameter, of: request))
  }

  /// The first value of each name, decoded as forms send it (`+` is a space), in NFC.
  static func query(of request: Request) -> [String: String] {
    Dictionary(pairs(of: request), uniquingKeysWith: { first, _ in first })
  }

  /// All names and values in the order they come in, decoded in the same way.
  static func pairs(of request: Request) -> [(String, String)] {
    (request.uri.query ?? "").split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (decoded(parts[0]), parts.count > 1 ? decoded(parts[1]) : "")
    }
  }

  private static func decoded(_ text: Substring) -> String {
    let spaced = text.contains("+") ? text.replacing("+", with: " ") : text
    guard spaced.contains("%") else { return normalized(String(spaced)) }
    return normalized(spaced.removingPercentEncoding ?? String(spaced))
  }

  static func parameters(of context: VisitContext) -> [String: String] {
    var values: [String: String] = [:]
    for (name, value) in context.parameters {
      values[String(name)] = normalized(String(value).removingPercentEncoding ?? String(value))
    }
    return values
  }

  /// The file format that `Accept` asks for before a page.
  static func acceptedFormat(of request: Request, among formats: [DataFormat]) -> DataFormat? {
    guard !formats.isEmpty, let accept = request.headers[.accept] else { return nil }
    for part in accept.split(separator: ",") {
      switch part.split(separator: ";").first.map({ $0.trimmingCharacters(in: .whitespaces) }) {
      case "text/html", "*/*": return nil
      case "application/json": return formats.first { $0 == .json }
      case "text/csv": return formats.first { $0 == .csv }
      default: continue
      }
    }
    return nil
  }

  static func cookie(_ name: String, of request: Request) -> String? {
    guard let header = request.headers[.cookie] else { return nil }
    for pair in header.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0].trimmingCharacters(in: .whitespaces) == name { return String(parts[1]) }
    }
    return nil
  }

  private static func normalized(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }
}
