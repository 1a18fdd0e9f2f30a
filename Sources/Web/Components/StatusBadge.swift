import Language
import Model
import Reviews

/// Where a target stands: a shape, a word and a colour that all say the same.
public struct StatusBadge: Component, Sendable {
  public let status: TargetStatus
  /// Why, where the status alone does not say; shown under the word.
  public let reason: Phrase?

  public init(_ status: TargetStatus, reason: Phrase? = nil) {
    self.status = status
    self.reason = reason
  }

  public func render(into html: inout HTML) {
    html.element("span", .class("status", status.className)) {
      $0.render(Icon(status))
      $0.text(status.phrase)
    }
    if let reason {
      html.element("small", .class("reason"), text: reason)
    }
  }
}

extension TargetStatus {
  /// The class that carries its colours.
  var className: StaticString {
    switch self {
    case .exceeded: "s-exceeded"
    case .met: "s-met"
    case .onTrack: "s-on-track"
    case .atRisk: "s-at-risk"
    case .missed: "s-missed"
    case .unknown: "s-unknown"
    }
  }
}
