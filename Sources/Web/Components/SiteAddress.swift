import Language
import Model

/// Every address of the site: the one owner of them, for links and, by ``SiteRoute``, for routes.
public enum SiteAddress: Hashable, Sendable {
  case overview
  case unit(String)
  /// `period` is a code or a term's label; without boundaries, those of then.
  case scorecard(unit: String, period: String, boundaries: Boundaries? = nil)
  case figure(unit: String, indicator: String, period: Period)
  case targets
  case target(String)
  case directives
  case directive(String)
  case indicators
  case indicator(String)
  case sources
  case source(String)
  case journal
  case asset(StaticAsset)
  case health
  case readiness

  public var route: SiteRoute {
    switch self {
    case .overview: .overview
    case .unit: .unit
    case .scorecard: .scorecard
    case .figure: .figure
    case .targets: .targets
    case .target: .target
    case .directives: .directives
    case .directive: .directive
    case .indicators: .indicators
    case .indicator: .indicator
    case .sources: .sources
    case .source: .source
    case .journal: .journal
    case .asset: .asset
    case .health: .health
    case .readiness: .readiness
    }
  }

  /// The address from the site's root, with its query; every part percent-encoded.
  public var path: String { Self.join(place, query) }

  /// The same page in another language.
  public func path(switchingTo tongue: Tongue) -> String {
    Self.join(place, query + [(Tongue.parameter, tongue.rawValue)])
  }

  /// The same list as a file.
  public func path(as format: DataFormat) -> String { Self.join(place + "." + format.rawValue, query) }

  private var place: String {
    switch self {
    case .overview: "/"
    case .unit(let unit): "/units/" + Self.encode(unit)
    case .scorecard(let unit, _, _): "/units/" + Self.encode(unit) + "/scorecard"
    case .figure(let unit, let indicator, let period):
      "/figures/" + Self.encode(unit) + "/" + Self.encode(indicator) + "/" + period.addressCode
    case .target(let id): "/targets/" + Self.encode(id)
    case .directive(let id): "/directives/" + Self.encode(id)
    case .indicator(let code): "/indicators/" + Self.encode(code)
    case .source(let code): "/sources/" + Self.encode(code)
    case .asset(let asset): "/static/" + asset.hash + "/" + asset.name
    case .targets, .directives, .indicators, .sources, .journal, .health, .readiness: route.pattern
    }
  }

  private var query: [(name: String, value: String)] {
    guard case .scorecard(_, let period, let boundaries) = self else { return [] }
    // A range is written with `--` in every address, though a query would bear its slash.
    let values = [("period", period.replacing("/", with: "--"))]
    return boundaries.map { values + [("boundaries", $0.code)] } ?? values
  }

  private static func join(_ place: String, _ query: [(name: String, value: String)]) -> String {
    query.isEmpty ? place : place + "?" + query.map { $0.name + "=" + encode($0.value) }.joined(separator: "&")
  }

  /// Percent-encodes all but the unreserved characters of RFC 3986.
  static func encode(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isUnreserved) else { return text }
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var result = ""
    for byte in text.utf8 {
      if isUnreserved(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result.unicodeScalars.append(contentsOf: ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
    return result
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }
}

/// What a list comes as besides a page.
public enum DataFormat: String, CaseIterable, Sendable { case csv, json }
