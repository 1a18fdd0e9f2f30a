import Figures
import Language
import Model
import Reviews

/// What was reached against what was promised, as a bar: the mark is the promise, the tick is the term before.
///
/// Everything it shows is also said in its label. Draws nothing where the promise has no number.
public struct BulletBar: Component, Sendable {
  /// The promise: its bound, and one value or the two of a range, the smaller first.
  public struct Aim: Hashable, Sendable {
    public let bound: Target.Bound
    public let values: [ExactDecimal]

    public init(_ bound: Target.Bound, _ values: [ExactDecimal]) {
      self.bound = bound
      self.values = values
    }
  }

  public let actual: Quantity?
  public let approximate: String
  public let aim: Aim
  /// In the measure of the others.
  public let previous: ExactDecimal?
  /// The aim's measure, which ``actual`` is in too.
  public let measure: Measure?
  public let status: TargetStatus
  /// In per cent of the aim; written beside the bar.
  public let attained: ExactDecimal?

  public init(
    actual: Quantity?, approximate: String = "", aim: Aim, previous: ExactDecimal? = nil, measure: Measure?,
    status: TargetStatus, attained: ExactDecimal? = nil
  ) {
    self.actual = actual
    self.approximate = approximate
    self.aim = aim
    self.previous = previous
    self.measure = measure
    self.status = status
    self.attained = attained
  }

  public func render(into html: inout HTML) {
    let others = (actual?.numbers ?? []) + (previous.map { [$0] } ?? [])
    guard let scale = BulletScale(aim: aim.values, others: others) else { return }
    html.element("div", .class("progress")) {
      $0.element(
        "svg", .class("bullet", status.className), .viewBox(width: BulletScale.width, height: 120),
        .role("img"),
        .label(label(in: $0.tongue))
      ) { draw(on: scale, in: &$0) }
      // Empty where unknown, so that all bars of a column are as long.
      $0.element("span", .class("attained")) {
        if let attained { $0.text(NumberText.write(attained.normalized, $0.tongue) + "%") }
      }
    }
  }

  private func draw(on scale: BulletScale, in svg: inout HTML) {
    Self.box("track", from: 0, to: BulletScale.end, y: 22, height: 76, in: &svg)
    if aim.values.count == 2 {
      let ends = aim.values.map { scale.place($0).x }
      Self.box("band", from: ends[0], to: ends[1], y: 10, height: 100, in: &svg)
    }
    drawActual(on: scale, in: &svg)
    for value in aim.values { drawMark(at: scale.place(value).x, in: &svg) }
    if let previous {
      svg.shape("path", .class("previous"), .path("M\(scale.place(previous).x) 78l24 40h-48z"))
    }
  }

  private func drawActual(on scale: BulletScale, in svg: inout HTML) {
    guard let interval = actual?.interval else { return }
    let known = scale.place(interval.lower ?? .zero)
    Self.box("actual", from: 0, to: known.x, y: 36, height: 48, in: &svg)
    if let upper = interval.upper, upper != interval.lower {
      Self.box("open", from: known.x, to: scale.place(upper).x, y: 36, height: 48, in: &svg)
    } else if interval.upper == nil {
      // "Hơn 300": it goes on from here, nobody said how far.
      svg.shape("path", .class("open"), .path("M\(known.x) 36l36 24-36 24z"))
    }
    if known.isBeyond {
      svg.shape("path", .class("actual"), .path("M960 36h40v48h-40z"))
      svg.shape("path", .class("break"), .path("M938 96l26-72M964 96l26-72"))
    }
  }

  /// A line for a promise to reach, a bracket that closes to the left for a limit to keep.
  private func drawMark(at x: Int, in svg: inout HTML) {
    if aim.bound == .atMost || aim.bound == .lessThan {
      svg.shape("path", .class("limit"), .path("M\(x - 32) 12h32v96h-32"))
    } else {
      Self.box("aim", from: x - 6, to: x + 6, y: 6, height: 108, in: &svg)
    }
  }

  private static func box(
    _ name: StaticString, from start: Int, to end: Int, y: Int, height: Int, in svg: inout HTML
  ) {
    svg.shape(
      "rect", .class(name), .at("x", start), .at("y", y), .at("width", max(0, end - start)),
      .at("height", height))
  }

  private func label(in tongue: Tongue) -> String {
    var parts: [String] = []
    if let actual {
      let text = FigureText(actual, measure: measure, approximate: approximate, in: tongue)
      parts.append(Phrases.Tables.reached(text.whole)[tongue])
    } else {
      parts.append(Phrases.Figures.notKnown[tongue])
    }
    parts.append(Phrases.Tables.aim(aim.text(measure: measure, in: tongue))[tongue])
    if let previous {
      let text = FigureText(.exact(previous), measure: measure, in: tongue)
      parts.append(Phrases.Tables.before(text.whole)[tongue])
    }
    parts.append(status.phrase[tongue])
    return parts.joined(separator: "; ")
  }
}

extension BulletBar.Aim {
  /// "200 đảng viên", "5–7 tổ chức", "không quá 10 vụ".
  func text(measure: Measure?, in tongue: Tongue) -> String {
    let interval: Interval? =
      switch bound {
      case .between: Interval(from: values.first, to: values.last)
      case .moreThan: Interval(from: values.first, to: nil, lowerOpen: true)
      case .lessThan: Interval(from: nil, to: values.first, upperOpen: true)
      case .atMost: Interval(from: nil, to: values.first)
      case .atLeast, .exactly, .none: nil
      }
    let quantity = interval.map(Quantity.interval) ?? values.first.map(Quantity.exact)
    return quantity.map { FigureText($0, measure: measure, in: tongue).whole } ?? ""
  }
}
