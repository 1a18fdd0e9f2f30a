import Foundation
import HTTPTypes
import Hummingbird
import Language
import Workflows

/// What was asked of an operation of the API, held against its description.
struct APICall: Sendable {
  /// The path as it was sent.
  let path: String
  private let values: [String: [String]]
  /// Bytes that were sent, for operations that take them.
  var body: [UInt8] = []
  /// Which of the operation's kinds of bodies they are.
  var bodyKind: APIBody.Kind?
  /// Where heavy work is done.
  var desk = CheckPage.desk

  static let none = APICall(path: "/", values: [:])

  private init(path: String, values: [String: [String]]) {
    self.path = path
    self.values = values
  }

  /// Reads the query strictly: what is not described, or given twice, is no accident.
  init(_ operation: APIOperation, _ request: Request, path parts: [String: String]) throws(Problem) {
    var values: [String: [String]] = [:]
    for (name, value) in RequestReading.pairs(of: request) {
      guard let parameter = operation.parameter(name), !parameter.isInPath else {
        let known = operation.parameters.filter { !$0.isInPath }.map(\.name)
        throw Problem(
          .badParameter, Phrases.Problems.unknownParameter(Self.shown(name), known), parameter: Self.shown(name))
      }
      if let fault = parameter.fault(in: value) { throw Problem(.badParameter, fault, parameter: name) }
      guard parameter.repeats || values[name] == nil else {
        throw Problem(.badParameter, Phrases.Problems.repeated(name), parameter: name)
      }
      values[name, default: []].append(value)
    }
    for parameter in operation.parameters where parameter.isInPath {
      // What cannot be a name names nothing.
      if let fault = parameter.fault(in: parts[parameter.name] ?? "") {
        throw Problem(.notFound, fault, parameter: parameter.name)
      }
    }
    self.init(path: request.uri.path, values: values)
  }

  subscript(_ name: String) -> String? { values[name]?.first }

  func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The language that was asked for; never that of a cookie, so that the address says all.
  var tongue: Tongue { self[Tongue.parameter].flatMap(Tongue.init) ?? .vi }

  /// The same with other values: an address from the site's root.
  func address(_ changes: [String: String]) -> String {
    var bytes = ByteStore(capacity: 128)
    let changed = values.merging(changes.mapValues { [$0] }) { _, new in new }
    for (place, (name, value)) in changed.sorted(by: { $0.key < $1.key }).flatMap({ pair in
      pair.value.map { (pair.key, $0) }
    }).enumerated() {
      bytes.append(place == 0 ? "?" : "&")
      bytes.append(encoded: name)
      bytes.append("=")
      bytes.append(encoded: value)
    }
    return path + bytes.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  private static func shown(_ name: String) -> String {
    String(name.prefix(40).filter { character in character.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
  }
}
