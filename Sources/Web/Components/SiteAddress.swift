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
  /// `next`: where to go on afterwards.
  case signIn(next: String?)
  case signInStep(next: String?)
  case singleSignOn(next: String?)
  case singleSignOnReturn
  case signOut
  case ownAccount
  case ownSecondFactor
  case ownData
  case accounts
  case account(Int64)
  /// What is kept about people, and why.
  case personalData
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
    case .signIn: .signIn
    case .signInStep: .signInStep
    case .singleSignOn: .singleSignOn
    case .singleSignOnReturn: .singleSignOnReturn
    case .signOut: .signOut
    case .ownAccount: .ownAccount
    case .ownSecondFactor: .ownSecondFactor
    case .ownData: .ownData
    case .accounts: .accounts
    case .account: .account
    case .personalData: .personalData
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
