import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
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
    public let exposure: Exposure
    /// Nil where people sign in here alone.
    public let singleSignOn: SingleSignOnDoor?

    public init(
      host: String, port: Int, guestsMayRead: Bool, exposure: Exposure = Exposure(),
      singleSignOn: SingleSignOnDoor? = nil
    ) {
      self.host = host
      self.port = port
      self.guestsMayRead = guestsMayRead
      self.exposure = exposure
      self.singleSignOn = singleSignOn
    }
  }

  let workspace: Workspace
  let version: String
  let configuration: Configuration
  let metrics = Metrics()
  private let logger: Logger
  /// How fast the requests of one network address may follow one another.
  private let rate: TokenBuckets<NetworkAddress>
  /// How fast one person's forms may follow one another.
  let acts: TokenBuckets<Int64>
  /// Where forms are worked on; nil for the desk of each page.
  let desk: WorkDesk?

  /// - Parameter version: the program's, said at the foot of each page.
  public init(workspace: Workspace, version: String, configuration: Configuration) {
    var logger = Logger(label: "nhiemky.web")
    logger.logLevel = .error
    self.init(workspace: workspace, version: version, configuration: configuration, logger: logger)
  }

  /// - Parameter now: by which it is told how fast requests and forms follow one another.
  init(
    workspace: Workspace, version: String, configuration: Configuration, logger: Logger, desk: WorkDesk? = nil,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.workspace = workspace
    self.version = version
    self.configuration = configuration
    self.logger = logger
    self.desk = desk
    let limits = configuration.exposure.limits
    acts = TokenBuckets(perMinute: limits.actsPerMinute, now: now)
    rate = TokenBuckets(perMinute: limits.requestsPerMinute, now: now)
    if let log = configuration.exposure.securityLog { workspace.access.events.listen(log) }
  }

  /// Serves until the process is told to stop.
  /// - Parameter onListening: called with the port once requests are answered.
  public func run(onListening: @escaping @Sendable (Int) async -> Void) async throws {
    let exposure = configuration.exposure
    guard exposure.allowsClearText || !exposure.isOpenlyUnencrypted(on: configuration.host) else {
      throw ServingFailure.openlyUnencrypted(configuration.host)
    }
    let certificates: CertificateKeeper?
    do {
      certificates = try exposure.certificate.map { try CertificateKeeper($0, logger: logger) }
    } catch let failure as CertificateFailure {
      throw ServingFailure.certificate(failure)
    }
    let application = Application(
      responder: Doorkeeper(
        inner: router().buildResponder(), exposure: exposure,
        hosts: AllowedHosts(listening: configuration.host, addresses: exposure.publicAddresses), version: version,
        rate: rate, workspace: workspace),
      server: HTTPServerBuilder {
        SiteChannel(
          responder: $0, limits: exposure.limits, trust: exposure.proxies, certificates: certificates)
      },
      configuration: .init(
        address: .hostname(configuration.host, port: configuration.port), serverName: nil),
      services: certificates.map { [$0] } ?? [],
      onServerRunning: { channel in await onListening(channel.localAddress?.port ?? 0) },
      logger: logger)
    do {
      try await application.runService()
    } catch {
      throw ServingFailure(error, host: configuration.host, port: configuration.port) ?? error
    }
  }

  private func router() -> Router<VisitContext> {
    let router = Router(context: VisitContext.self, options: [.autoGenerateHeadEndpoints])
    router.add(middleware: MetricsMiddleware(metrics: metrics))
    router.add(middleware: UnansweredMiddleware(server: self))
    for entry in SiteRoutes.all {
      if let operation = entry.operation {
        register(entry, operation, in: router)
        continue
      }
      register(entry, at: entry.route.pattern, format: nil, in: router)
      if let form = entry.form {
        router.post(RouterPath(entry.route.pattern)) { request, context in
          await take(form, of: entry, request, context)
        }
      }
      for format in entry.formats {
        let pattern = entry.route.pattern + "." + format.rawValue
        register(entry, at: pattern, format: format, in: router)
      }
    }
    return router
  }

  private func register(
    _ entry: RouteEntry, at pattern: String, format: DataFormat?, in router: Router<VisitContext>
  ) {
    router.get(RouterPath(pattern)) { request, context in
      await answer(entry, request, context, format: format)
    }
  }

  private func answer(
    _ entry: RouteEntry, _ request: Request, _ context: VisitContext, format: DataFormat?
  ) async -> Response {
    let format = format ?? RequestReading.acceptedFormat(of: request, among: entry.formats)
    do {
      let visit = try await visit(request, context, format: format)
      do {
        // Whoever runs the machine may know how the program is used.
        let isOperator = entry.policy == .readMetrics && OwnMachine.asks(request, context)
        try (isOperator ? Caller.machineOperator : visit.caller).require(entry.policy)
        var response = try await entry.answer(visit).response(isSecure: context.isSecure)
        if let chosen = visit.chosenTongue {
          response.headers.append(
            HTTPField(name: .setCookie, value: Cookie.tongue(chosen).header(isSecure: context.isSecure)))
        }
        if !entry.formats.isEmpty { response.headers[.vary] = "Accept, Cookie" }
        return response.protected(isPrivate: visit.isPrivate)
      } catch {
        await watch(error, visit)
        return failure(error, visit, request, context)
      }
    } catch {
      Mishap.report(error, context)
      return unreachable(request, context)
    }
  }

  /// What went wrong: a problem for programs, a page for people.
  func failure(_ error: any Error, _ visit: Visit, _ request: Request, _ context: VisitContext) -> Response {
    let (page, status) = ErrorPage.of(error, visit)
    if status == .internalServerError { Mishap.report(error, context) }
    guard !ErrorForm.isProblem(request, visit: visit) else {
      return Problem(error).response(visit.tongue, instance: request.uri.path).protected(isPrivate: visit.isPrivate)
    }
    return page.response(status: status).protected(isPrivate: visit.isPrivate)
  }

  /// What is answered where it cannot even be told who asks.
  func unreachable(_ request: Request, _ context: VisitContext) -> Response {
    let visit = visit(of: Visitor(.stranger), request, context, format: nil)
    return ErrorPage.said(Phrases.Failures.unexpected, visit).response(status: .internalServerError).protected()
  }

  func visit(_ request: Request, _ context: VisitContext, format: DataFormat?) async throws -> Visit {
    visit(of: try await visitor(request, context), request, context, format: format)
  }

  func visit(
    of visitor: Visitor, _ request: Request, _ context: VisitContext, format: DataFormat?
  ) -> Visit {
    Visit(
      workspace: workspace, version: version, metrics: metrics, visitor: visitor,
      tongue: RequestReading.tongue(of: request),
      path: SafeReturn(request.uri.string) ?? .root, format: format.map(Visit.Format.file) ?? .page,
      parameters: RequestReading.parameters(of: context), query: RequestReading.query(of: request),
      singleSignOn: configuration.singleSignOn)
  }
}
