/// The registry of all addresses. A page that is not here does not exist, and one without a policy cannot be written.
public enum SiteRoutes {
  public static let all: [RouteEntry] = [
    Probes.asset, Probes.health, Probes.readiness,
  ]
}
