import Figures
import Language
import Reviews

/// The drawing of a ``TermPath``.
struct PathDrawing: Component {
  let path: TermPath
  let title: String

  private static let width = 440
  private static let height = 210
  private static let bottom = 178

  func render(into html: inout HTML) {
    let values = path.points.flatMap(\.quantity.numbers) + (path.aim.map { [$0] } ?? [])
    let ticks = PathScale(days: path.points.map(\.day), values: values, left: 0, right: 0, top: 0, bottom: 0)?
      .ticks
    // Room for the longest number at the axis, at about seven and a half units a digit.
    let longest = ticks?.map { NumberText.write($0.normalized, html.tongue).count }.max() ?? 0
    guard
      let scale = PathScale(
        days: path.points.map(\.day), values: values, left: 14 + longest * 15 / 2, right: Self.width - 26,
        top: 14,
        bottom: Self.bottom)
    else { return }
    html.element(
      "svg", .class("chart"), .viewBox(width: Self.width, height: Self.height), .role("img"), .label(title)
    ) {
      drawAxis(scale, into: &$0)
      if let aim = path.aim {
        $0.shape("path", .class("aim-line"), .path("M\(scale.left) \(scale.y(aim))H\(scale.right)"))
      }
      drawPath(scale, into: &$0)
    }
  }

  private func drawAxis(_ scale: PathScale, into svg: inout HTML) {
    for tick in scale.ticks {
      let y = scale.y(tick)
      svg.shape("path", .class(tick.isZero ? "axis" : "grid"), .path("M\(scale.left) \(y)H\(scale.right)"))
      svg.element(
        "text", .class("tick-y"), .at("x", scale.left - 7), .at("y", y + 4),
        text: NumberText.write(tick.normalized, svg.tongue))
    }
    for (index, point) in path.points.enumerated() where isLabelled(index) {
      svg.element(
        "text", .class("tick-x"), .at("x", scale.x(point.day)), .at("y", Self.bottom + 21), text: point.short)
    }
  }

  /// As many labels as fit, the last one always.
  private func isLabelled(_ index: Int) -> Bool {
    let every = (path.points.count + 5) / 6
    return (path.points.count - 1 - index) % every == 0
  }

  private func drawPath(_ scale: PathScale, into svg: inout HTML) {
    var line = ""
    for point in path.points {
      guard let value = point.quantity.exactValue ?? point.quantity.numbers.first else { continue }
      let x = scale.x(point.day)
      let y = scale.y(value)
      if line.isEmpty {
        line = "M\(x) \(y)"
      } else {
        line += path.joining == .steps ? "H\(x)V\(y)" : "L\(x) \(y)"
      }
    }
    svg.shape("path", .class("series"), .path(line))
    for point in path.points {
      let places = point.quantity.numbers.map(scale.y)
      guard let y = places.first else { continue }
      let x = scale.x(point.day)
      if case .interval = point.quantity {
        if let other = places.last, other != y {
          svg.shape("path", .class("spread"), .path("M\(x) \(y)V\(other)"))
        }
        svg.shape("circle", .class("inexact"), .at("cx", x), .at("cy", y), .at("r", 5))
      } else {
        svg.shape("circle", .class("exact"), .at("cx", x), .at("cy", y), .at("r", 4))
      }
    }
  }
}
