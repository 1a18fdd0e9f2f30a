import HTTPTypes
import Workflows

/// One address of the site: its pattern, the policy that guards it, what it also comes as, and who answers.
public struct RouteEntry: Sendable {
  public let route: SiteRoute
  public let policy: Policy
  /// What the API's description says of it; nil for pages.
  let operation: APIOperation?
  /// The file formats it comes as besides a page.
  public let formats: [DataFormat]
  /// What is done with a form that is sent here; nil where none is taken.
  let form: FormEntry?
  let answer: @Sendable (Visit) async throws -> Answer
  /// The policy of what is sent here; nil where nothing is.
  public var sendingPolicy: Policy? {
    operation.map { $0.method == .get ? nil : policy } ?? form.map { $0.policy ?? policy }
  }
  /// Whether it can be read.
  public var isRead: Bool { methods.contains(.get) }

  init(
    _ route: SiteRoute, _ policy: Policy, formats: [DataFormat] = [], form: FormEntry? = nil,
    operation: APIOperation? = nil, answer: @escaping @Sendable (Visit) async throws -> Answer
  ) {
    self.route = route
    self.policy = policy
    self.formats = formats
    self.form = form
    self.operation = operation
    self.answer = answer
  }

  /// An operation of the API.
  init(
    _ route: SiteRoute, _ policy: Policy, _ operation: APIOperation,
    answer: @escaping @Sendable (Visit) async throws -> Answer
  ) {
    self.init(route, policy, operation: operation, answer: answer)
  }

  /// The methods it takes.
  var methods: [HTTPRequest.Method] {
    if let operation { return operation.method == .get ? [.get, .head] : [operation.method] }
    return [.get, .head] + (form == nil ? [] : [.post])
  }
}
