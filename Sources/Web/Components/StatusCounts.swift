import Language
import Model
import Reviews

/// How many targets have each status: a strip in proportion, and the same in words.
public struct StatusCounts: Component, Sendable {
  public let counts: [TargetStatus: Int]

  public init(_ counts: [TargetStatus: Int]) {
    self.counts = counts
  }

  private static let width = 1000

  public func render(into html: inout HTML) {
    let shown = TargetStatus.allCases.compactMap { status in
      counts[status].flatMap { $0 > 0 ? (status: status, count: $0) : nil }
    }
    let total = shown.reduce(0) { $0 + $1.count }
    guard total > 0 else { return }
    html.element("div", .class("counts")) {
      $0.element(
        "svg", .class("strip"), .viewBox(width: Self.width, height: 20),
        .fixed("preserveAspectRatio", "none"), .hidden
      ) { svg in
        var before = 0
        for (status, count) in shown {
          let start = Self.width * before / total
          before += count
          let end = Self.width * before / total
          let gap = before == total ? 0 : 3
          svg.shape(
            "rect", .class(status.className), .at("x", start), .at("width", max(0, end - start - gap)),
            .at("height", 20))
        }
      }
      $0.element("ul", .label(Phrases.Tables.statusCounts)) {
        for (status, count) in shown {
          $0.element("li", .class(status.className)) {
            $0.render(Icon(status))
            $0.element("b") { $0.text(count) }
            $0.text(" ")
            $0.text(status.phrase)
          }
        }
      }
    }
  }
}
