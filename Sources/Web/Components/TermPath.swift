import Figures
import Language
import Model

/// A measure over time: a drawing, and beside it the table that says the same with links to each figure's origin.
public struct TermPath: Component, Sendable {
  public struct Point: Sendable {
    /// "nhiệm kỳ 2015-2020"
    public let label: String
    /// What stands under the axis: "2020".
    public let short: String
    /// The day it reaches to.
    public let day: CalendarDate
    public let quantity: Quantity
    public let approximate: String
    public let origin: SiteAddress?

    public init(
      label: String, short: String, day: CalendarDate, quantity: Quantity, approximate: String = "",
      origin: SiteAddress? = nil
    ) {
      self.label = label
      self.short = short
      self.day = day
      self.quantity = quantity
      self.approximate = approximate
      self.origin = origin
    }
  }

  /// How points are joined: a level moves, a count stands until the next one.
  public enum Joining: Sendable { case line, steps }

  public let name: String
  public let measure: Measure?
  /// In order of time.
  public let points: [Point]
  /// A level to be reached, drawn across.
  public let aim: ExactDecimal?
  public let joining: Joining

  public init(
    name: String, measure: Measure?, points: [Point], aim: ExactDecimal? = nil, joining: Joining = .line
  ) {
    self.name = name
    self.measure = measure
    self.points = points
    self.aim = aim
    self.joining = joining
  }

  public func render(into html: inout HTML) {
    guard let first = points.first, let last = points.last else { return }
    let title = Phrases.Tables.pathOf(name, from: first.short, to: last.short)[html.tongue]
    html.element("div", .class("path")) {
      $0.render(PathDrawing(path: self, title: title))
      $0.render(table(title))
    }
  }

  private func table(_ title: String) -> DataTable {
    let columns: [DataTable.Column] = [.text(Phrases.Tables.period), .number(Phrases.Tables.value)]
    return DataTable(title, columns: columns, narrow: .scrolling, showsCaption: false) { body in
      for point in points {
        body.row {
          $0.header(point.label)
          $0.cell(
            FigureValue(
              point.quantity, measure: measure, approximate: point.approximate, origin: point.origin))
        }
      }
    }
  }
}
