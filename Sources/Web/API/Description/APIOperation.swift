import HTTPTypes

/// What an address of the API does, as its description says it.
struct APIOperation: Sendable {
  /// A stable name, by which clients call it.
  let name: String
  let method: HTTPRequest.Method
  let summary: String
  let about: String
  let parameters: [APIParameter]
  let body: APIBody?
  let result: Schema
  /// What may go wrong beside what may always.
  let problems: [Problem.Kind]

  init(
    _ name: String, _ summary: String, about: String = "", method: HTTPRequest.Method = .get,
    parameters: [APIParameter] = [], body: APIBody? = nil, result: Schema, problems: [Problem.Kind] = []
  ) {
    self.name = name
    self.method = method
    self.summary = summary
    self.about = about
    self.parameters = parameters + [.language]
    self.body = body
    self.result = result
    self.problems = problems
  }

  func parameter(_ name: String) -> APIParameter? { parameters.first { $0.name == name } }
}

/// What is sent to an operation.
struct APIBody: Sendable {
  let about: String
  /// Bytes.
  let limit: Int
  let kinds: [Kind]

  struct Kind: Sendable {
    let mediaType: String
    /// What tells its reader what it is: `.md`.
    let suffix: String
    let schema: Schema
  }
}
