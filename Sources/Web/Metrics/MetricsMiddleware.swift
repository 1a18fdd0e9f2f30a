import HTTPTypes
import Hummingbird

/// Counts requests and how long their answers take.
struct MetricsMiddleware: RouterMiddleware {
  let metrics: Metrics

  /// Stands for every address that no route takes, so that askers cannot invent labels.
  private static let unrouted = "(none)"
  private static let routes = Set(SiteRoutes.all.flatMap(AddressPattern.all(of:)))

  private static func label(_ context: VisitContext) -> String {
    context.endpointPath.flatMap { routes.contains($0) ? $0 : nil } ?? unrouted
  }

  func handle(
    _ request: Request, context: VisitContext, next: (Request, VisitContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var status = HTTPResponse.Status.internalServerError
    metrics.begin()
    defer {
      let seconds = Double((ContinuousClock.now - start) / .nanoseconds(1)) / 1e9
      metrics.end(route: Self.label(context), status: status.code, seconds: seconds)
    }
    let response = try await next(request, context)
    status = response.status
    return response
  }
}
