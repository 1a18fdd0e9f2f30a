import Foundation
import HTTPTypes
import Language

/// The API's description (OpenAPI 3.1), made from the registry of routes: what is routed is described.
public enum OpenAPIDocument {
  /// - Parameter version: the program's.
  public static func data(version: String) throws -> Data { try json(version: version).data() }

  static func json(version: String) -> JSONValue {
    [
      "openapi": "3.1.1",
      "info": [
        "title": "NhiemKy", "version": .text(version), "summary": "Targets, results and where figures come from.",
        "description": .text(about), "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
      ],
      "servers": [["url": "/"]], "security": [[:], ["token": []]], "paths": .object(paths),
      "components": [
        "schemas": .object(APISchemas.all.mapValues(\.json)),
        "securitySchemes": [
          "token": ["type": "http", "scheme": "bearer", "description": "A token that the program has given out."]
        ],
        "responses": .object(
          Dictionary(
            Dictionary(grouping: Problem.Kind.allCases, by: { $0.status.code }).map { status, kinds in
              (name(of: status), response(to: kinds))
            }, uniquingKeysWith: { first, _ in first })),
      ],
    ]
  }

  /// What the description says of itself; the rest is OpenAPI's to say.
  static let schema = Schema.object([
    "openapi": .text, "info": .anyObject, "servers": .list(.anyObject), "security": .list(.anyObject),
    "paths": .anyObject, "components": .anyObject,
  ])

  private static let about = """
    Figures are strings in plain decimal notation (no grouping, point as mark), so that nothing is lost on the way; counts \
    are numbers. Every member is always there; what is missing is null. Names come in Vietnamese with English beside. \
    Lists come a page at a time, in the order that the site's pages have; `next` is the address of the next page. \
    Parameters are read strictly: one that is not described here, or given twice, is a problem.
    """

  private static var paths: [String: JSONValue] {
    var paths: [String: JSONValue] = [:]
    for entry in SiteRoutes.all {
      guard let operation = entry.operation else { continue }
      paths[entry.route.pattern] = [
        operation.method.rawValue.lowercased(): describe(operation, policy: entry.policy.rawValue)
      ]
    }
    return paths
  }

  private static func describe(_ operation: APIOperation, policy: String) -> JSONValue {
    var members: [String: JSONValue] = [
      "operationId": .text(operation.name), "summary": .text(operation.summary), "x-policy": .text(policy),
      "parameters": .list(operation.parameters.map(describe)), "responses": .object(responses(operation)),
    ]
    if !operation.about.isEmpty { members["description"] = .text(operation.about) }
    if let body = operation.body {
      members["requestBody"] = [
        "required": true, "description": .text(body.about),
        "content": .object(
          Dictionary(
            body.kinds.map { ($0.mediaType, ["schema": $0.schema.json]) }, uniquingKeysWith: { first, _ in first })),
      ]
    }
    return .object(members)
  }

  private static func describe(_ parameter: APIParameter) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .text(parameter.name), "in": parameter.isInPath ? "path" : "query",
      "required": .flag(parameter.isInPath), "description": .text(parameter.about), "schema": parameter.schema.json,
    ]
    if !parameter.example.isEmpty { members["example"] = .text(parameter.example) }
    return .object(members)
  }

  private static func responses(_ operation: APIOperation) -> [String: JSONValue] {
    var responses: [String: JSONValue] = [
      "200": [
        "description": .text(operation.summary), "content": ["application/json": ["schema": operation.result.json]],
      ]
    ]
    for kind in operation.problems + [
      .badParameter, .signIn, .forbidden, .methodNotAllowed, .notAcceptable, .addressTooLong, .tooFast, .unexpected,
    ] {
      responses[String(kind.status.code)] = ["$ref": .text("#/components/responses/" + name(of: kind.status.code))]
    }
    return responses
  }

  private static func name(of status: Int) -> String { "Problem\(status)" }

  private static func response(to kinds: [Problem.Kind]) -> JSONValue {
    var headers: [String: JSONValue] = [:]
    for kind in kinds {
      if let (name, about) = header(of: kind) {
        headers[name] = ["description": .text(about), "required": true, "schema": Schema.text.json]
      }
    }
    return [
      "description": .text(kinds.map(\.title.en).joined(separator: "; ") + "."), "headers": .object(headers),
      "content": [Problem.mediaType: ["schema": Schema.named("Problem").json]],
    ]
  }

  private static func header(of kind: Problem.Kind) -> (String, String)? {
    switch kind {
    case .signIn: ("WWW-Authenticate", "`Bearer`")
    case .methodNotAllowed: ("Allow", "The methods that the address takes.")
    case .busy, .tooFast: ("Retry-After", "Seconds after which to try again.")
    default: nil
    }
  }
}
