/// The address patterns of the site. Routes are registered by them and links are filled into them, so that the two
/// cannot differ.
public enum SiteRoute: String, CaseIterable, Sendable {
  case overview = "/"
  case unit = "/units/{unit}"
  case scorecard = "/units/{unit}/scorecard"
  case figure = "/figures/{unit}/{indicator}/{period}"
  case targets = "/targets"
  case target = "/targets/{target}"
  case directives = "/directives"
  case directive = "/directives/{directive}"
  case indicators = "/indicators"
  case indicator = "/indicators/{indicator}"
  case sources = "/sources"
  case source = "/sources/{source}"
  case check = "/check"
  case journal = "/journal"
  case asset = "/static/{hash}/{asset}"
  case health = "/healthz"
  case readiness = "/readyz"

  /// The pattern, with each parameter as `{name}`.
  public var pattern: String { rawValue }
}
