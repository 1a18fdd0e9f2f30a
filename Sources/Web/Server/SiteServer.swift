import Foundation
import HTTPTypes
import Hummingbird
import Language
import Logging
import NIOCore
import Workflows

/// The web server: the routes of the registry, each behind its policy.
public struct SiteServer: Sendable {
  public struct Configuration: Sendable {
    public let host: String
    /// 0 takes any free port.
    public let port: Int
    /// Whether those who have not signed in may read.
    public let guestsMayRead: Bool

    public init(host: String, port: Int, guestsMayRead: Bool) {
      self.host = host
      self.port = port
      self.guestsMayRead = guestsMayRead
    }
  }

  private let workspace: Workspace
  let version: String
  private let configuration: Configuration
  private let logger: Logger
  /// Where forms are worked on; nil for the desk of each page.
  let desk: WorkDesk?

  /// - Parameter version: the program's, said at the foot of each page.
  public init(workspace: Workspace, version: String, configuration: Configuration) {
    var logger = Logger(label: "nhiemky.web")
    logger.logLevel = .error
    self.init(workspace: workspace, version: version, configuration: configuration, logger: logger)
  }

  init(
    workspace: Workspace, version: String, configuration: Configuration, logger: Logger, desk: WorkDesk? = nil
  ) {
    self.workspace = workspace
    self.version = version
    self.configuration = configuration
    self.logger = logger
    self.desk = desk
  }

  /// Serves until the process is told to stop.
  /// - Parameter onListening: called with the port once requests are answered.
  public func run(onListening: @escaping @Sendable (Int) async -> Void) async throws {
    let application = Application(
      router: router(),
      configuration: .init(
        address: .hostname(configuration.host, port: configuration.port), serverName: nil),
      onServerRunning: { channel in await onListening(channel.localAddress?.port ?? 0) },
      logger: logger)
    do {
      try await application.runService()
    } catch {
      throw ServingFailure(error, host: configuration.host, port: configuration.port) ?? error
    }
  }

  private func router() -> Router<BasicRequestContext> {
    let router = Router(options: [.autoGenerateHeadEndpoints])
    for entry in SiteRoutes.all {
      register(entry, at: entry.route.pattern, format: nil, in: router)
      if let form = entry.form {
        router.post(RouterPath(entry.route.pattern)) { request, context in
          await take(form, of: entry, request, context)
        }
      }
      for format in entry.formats {
        register(entry, at: entry.route.pattern + "." + format.rawValue, format: format, in: router)
      }
    }
    router.get("**") { [version] request, _ in
      let tongue = RequestReading.tongue(of: request)
      return ErrorPage.notFound(tongue, version).response(status: .notFound).protected()
    }
    return router
  }

  private func register(
    _ entry: RouteEntry, at pattern: String, format: DataFormat?, in router: Router<BasicRequestContext>
  ) {
    router.get(RouterPath(pattern)) { request, context in
      await answer(entry, request, context, format: format)
    }
  }

  private func answer(
    _ entry: RouteEntry, _ request: Request, _ context: BasicRequestContext, format: DataFormat?
  ) async -> Response {
    let visit = visit(
      request, context, format: format ?? RequestReading.acceptedFormat(of: request, among: entry.formats))
    do {
      try visit.caller.require(entry.policy)
      var response = try await entry.answer(visit).response()
      if let remembered = visit.chosenTongue {
        response.headers[.setCookie] =
          "\(Tongue.parameter)=\(remembered.rawValue); Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"
      }
      if !entry.formats.isEmpty { response.headers[.vary] = "Accept, Cookie" }
      return response.protected()
    } catch {
      let (page, status) = ErrorPage.of(error, in: visit.tongue, version)
      return page.response(status: status).protected()
    }
  }

  func visit(_ request: Request, _ context: BasicRequestContext, format: DataFormat?) -> Visit {
    Visit(
      workspace: workspace, version: version, caller: configuration.guestsMayRead ? .guest : .stranger,
      tongue: RequestReading.tongue(of: request), format: format.map(Visit.Format.file) ?? .page,
      parameters: RequestReading.parameters(of: context), query: RequestReading.query(of: request))
  }
}

extension Response {
  /// With the headers that every answer carries: nothing is guessed, framed, or fetched from elsewhere.
  func protected() -> Response {
    var response = self
    response.headers[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[HTTPField.Name("Referrer-Policy")!] = "same-origin"
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-cache" }
    return response
  }
}
