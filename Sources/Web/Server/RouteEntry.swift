import Workflows

/// One address of the site: its pattern, the policy that guards it, what it also comes as, and who answers.
public struct RouteEntry: Sendable {
  public let route: SiteRoute
  public let policy: Policy
  /// The file formats it comes as besides a page.
  public let formats: [DataFormat]
  /// What is done with a form that is sent here; nil where none is taken.
  let form: FormEntry?
  let answer: @Sendable (Visit) async throws -> Answer

  init(
    _ route: SiteRoute, _ policy: Policy, formats: [DataFormat] = [], form: FormEntry? = nil,
    answer: @escaping @Sendable (Visit) async throws -> Answer
  ) {
    self.route = route
    self.policy = policy
    self.formats = formats
    self.form = form
    self.answer = answer
  }
}
