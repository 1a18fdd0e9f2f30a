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
  /// The targets of one committee, or of one status.
  case targetList(unit: String?, status: String?)
  case target(String)
  case directives
  case directive(String)
  case indicators
  /// The indicators found by some words.
  case indicatorSearch(String)
  case indicator(String)
  case sources
  case source(String)
  /// The figures of a text of one's own.
  case check
  case journal
  /// The entries before a sequence number.
  case journalPage(before: Int64)
  case asset(StaticAsset)
  case health
  case readiness

  public var route: SiteRoute {
    switch self {
    case .overview: .overview
    case .unit: .unit
    case .scorecard: .scorecard
    case .figure: .figure
    case .targets, .targetList: .targets
    case .target: .target
    case .directives: .directives
    case .directive: .directive
    case .indicators, .indicatorSearch: .indicators
    case .indicator: .indicator
    case .sources: .sources
    case .source: .source
    case .check: .check
    case .journal, .journalPage: .journal
    case .asset: .asset
    case .health: .health
    case .readiness: .readiness
    }
  }

  /// The address from the site's root, with its query; every part percent-encoded.
  public var path: String { path(form: Form()) }

  /// The same page in another language.
  public func path(switchingTo tongue: Tongue) -> String { path(form: Form(tongue: tongue)) }

  /// The same list as a file.
  public func path(as format: DataFormat) -> String { path(form: Form(format: format)) }

  private func path(form: Form) -> String {
    var bytes = ByteStore(capacity: 64)
    write(to: &bytes, form: form)
    return bytes.withBytes { String(decoding: $0, as: UTF8.self) }
  }
}

/// What a list comes as besides a page.
public enum DataFormat: String, CaseIterable, Sendable { case csv, json }
