import Language
import Model

extension SiteAddress {
  /// How an address is written: as what, and in which language, where that is to be said.
  struct Form {
    var tongue: Tongue?
    var format: DataFormat?
  }

  /// Fills the parameters of the route's pattern, in their order, and adds the query.
  func write(to bytes: inout ByteStore, form: Form) {
    switch self {
    case .overview, .targets, .targetList, .directives, .indicators, .indicatorSearch, .sources, .check,
      .journal, .journalPage, .signIn, .signInStep, .singleSignOn, .singleSignOnReturn, .signOut, .ownAccount,
      .ownSecondFactor, .ownData, .accounts, .personalData, .health, .readiness:
      bytes.append(route.literal)
    case .unit(let part), .scorecard(let part, _, _), .target(let part), .directive(let part),
      .indicator(let part),
      .source(let part):
      bytes.append(route.literal)
      bytes.append(encoded: part)
      if route == .scorecard { bytes.append("/scorecard") }
    case .figure(let unit, let indicator, let period):
      bytes.append(route.literal)
      bytes.append(encoded: unit)
      bytes.append(UInt8(ascii: "/"))
      bytes.append(encoded: indicator)
      bytes.append(UInt8(ascii: "/"))
      bytes.append(period: period.code)
    case .account(let number):
      bytes.append(route.literal)
      bytes.append(encoded: String(number))
    case .asset(let asset):
      bytes.append(route.literal)
      bytes.append(encoded: asset.hash)
      bytes.append(UInt8(ascii: "/"))
      bytes.append(encoded: asset.name)
    }
    if let format = form.format {
      bytes.append(UInt8(ascii: "."))
      bytes.append(encoded: format.rawValue)
    }
    writeQuery(to: &bytes, form: form)
  }

  private func writeQuery(to bytes: inout ByteStore, form: Form) {
    var mark: StaticString = "?"
    func add(_ name: StaticString, _ value: String?) {
      guard let value else { return }
      bytes.append(mark)
      bytes.append(name)
      bytes.append(UInt8(ascii: "="))
      bytes.append(encoded: value)
      mark = "&"
    }
    switch self {
    case .scorecard(_, let period, let boundaries):
      add("period", period.replacing("/", with: "--"))
      add("boundaries", boundaries?.code)
    case .targetList(let unit, let status):
      add("unit", unit)
      add("status", status)
    case .indicatorSearch(let words): add("q", words)
    case .signIn(let next), .signInStep(let next), .singleSignOn(let next): add("next", next)
    case .journalPage(let before): add("before", String(before))
    default: break
    }
    guard let tongue = form.tongue else { return }
    bytes.append(mark)
    bytes.append(encoded: Tongue.parameter)
    bytes.append(UInt8(ascii: "="))
    bytes.append(encoded: tongue.rawValue)
  }
}

extension SiteRoute {
  /// The pattern up to its first parameter.
  fileprivate var literal: StaticString {
    switch self {
    case .overview: "/"
    case .unit, .scorecard: "/units/"
    case .figure: "/figures/"
    case .targets: "/targets"
    case .target: "/targets/"
    case .directives: "/directives"
    case .directive: "/directives/"
    case .indicators: "/indicators"
    case .indicator: "/indicators/"
    case .sources: "/sources"
    case .source: "/sources/"
    case .check: "/check"
    case .journal: "/journal"
    case .signIn: "/sign-in"
    case .signInStep: "/sign-in/step"
    case .singleSignOn: "/sign-in/sso"
    case .singleSignOnReturn: "/sign-in/sso/return"
    case .signOut: "/sign-out"
    case .ownAccount: "/account"
    case .ownSecondFactor: "/account/second-factor"
    case .ownData: "/account/data"
    case .accounts: "/accounts"
    case .account: "/accounts/"
    case .personalData: "/personal-data"
    case .asset: "/static/"
    case .health: "/healthz"
    case .readiness: "/readyz"
    // Programs find these in the description; no page links to them.
    case .metrics, .apiOverview, .apiUnits, .apiUnit, .apiScorecard, .apiFigures, .apiFigure, .apiTargets, .apiTarget,
      .apiDirectives, .apiDirective, .apiIndicators, .apiIndicator, .apiSources, .apiSource, .apiJournal, .apiCheck,
      .apiDescription:
      ""
    }
  }
}

extension ByteStore {
  /// Percent-encodes all but the unreserved characters of RFC 3986.
  mutating func append(encoded text: String) {
    for byte in text.utf8 { append(encoded: byte) }
  }

  /// A period's code or label. A range is written with `--` for its slash in every address.
  mutating func append(period: String) {
    for byte in period.utf8 {
      if byte == UInt8(ascii: "/") { append("--") } else { append(encoded: byte) }
    }
  }

  private mutating func append(encoded byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      append(byte)
    default:
      append(UInt8(ascii: "%"))
      append(Self.hexadecimal(byte >> 4))
      append(Self.hexadecimal(byte & 15))
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
