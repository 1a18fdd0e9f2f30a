import Model

/// The few shapes of the interface, drawn once a page and referred to wherever they stand.
public enum Icon: String, CaseIterable, Sendable, Component {
  case exceeded, met, onTrack, atRisk, missed, unknown
  case up, down, level, warning

  public init(_ status: TargetStatus) {
    switch status {
    case .exceeded: self = .exceeded
    case .met: self = .met
    case .onTrack: self = .onTrack
    case .atRisk: self = .atRisk
    case .missed: self = .missed
    case .unknown: self = .unknown
    }
  }

  /// Decoration beside a word that says the same, so that nobody needs to see it.
  public func render(into html: inout HTML) {
    html.element("svg", .class("icon"), .hidden) {
      $0.shape("use", .href(fragment: "i-" + rawValue))
    }
  }

  /// Outlines differ, so that shapes are told apart without colour: disc, ring, pointed, square.
  private var path: StaticString {
    switch self {
    case .exceeded:
      "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M4.5 8 8 4.5 11.5 8 10.4 9.1 8 6.7 5.6 9.1zM4.5 11.5 8 8l3.5 3.5-1.1 1.1L8 10.2l-2.4 2.4z"
    case .met: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M7 11.3 3.9 8.2 5 7.1l2 2 4.1-4.1 1.1 1.1z"
    case .onTrack:
      "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M4.5 7.2h4L7.1 5.8l1-1L11.3 8l-3.2 3.2-1-1 1.4-1.4h-4z"
    case .atRisk: "M8 1 .5 15h15zM7.2 6h1.6v4.5H7.2zM7.2 11.6h1.6v1.6H7.2z"
    case .missed:
      "M2 2h12v12H2zM4.4 5.5 6.9 8l-2.5 2.5 1.1 1.1L8 9.1l2.5 2.5 1.1-1.1L9.1 8l2.5-2.5-1.1-1.1L8 6.9 5.5 4.4z"
    case .unknown:
      "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M4.5 7.2h7v1.6h-7z"
    case .up: "M8 2 14 12H2z"
    case .down: "M8 14 2 4h12z"
    case .level: "M2 6.8h12v2.4H2z"
    case .warning: "M8 1 .5 15h15zM7.2 6h1.6v4.5H7.2zM7.2 11.6h1.6v1.6H7.2z"
    }
  }

  /// The definitions that every page starts with.
  static func renderDefinitions(into html: inout HTML) {
    html.element("svg", .class("definitions"), .hidden) { html in
      for icon in allCases {
        html.element("symbol", .id("i-" + icon.rawValue), .viewBox(width: 16, height: 16)) {
          $0.shape("path", .fixed("fill-rule", "evenodd"), .fixed("d", icon.path))
        }
      }
    }
  }
}
