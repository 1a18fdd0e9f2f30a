import Language

/// A table with a caption, header scopes and, on a narrow screen, one of two behaviours.
///
/// `stacked`: each row becomes a card and each cell carries its column's name; for rows that are read one by one.
/// `scrolling`: the table keeps its shape in a region of its own that the keyboard can reach; for columns that are
/// compared.
public struct DataTable: Component {
  public enum Narrow: Sendable { case stacked, scrolling }

  public struct Column: Sendable {
    public let title: Phrase
    public let kind: Kind

    public enum Kind: Sendable {
      case text
      /// Sentences: takes more of the width.
      case prose
      /// Stands to the right.
      case number
    }

    public static func text(_ title: Phrase) -> Column { Column(title: title, kind: .text) }
    public static func prose(_ title: Phrase) -> Column { Column(title: title, kind: .prose) }
    public static func number(_ title: Phrase) -> Column { Column(title: title, kind: .number) }

    /// The class of the column's head.
    var className: StaticString {
      switch kind {
      case .text: "text"
      case .prose: "prose"
      case .number: "num"
      }
    }
  }

  public let caption: String
  public let showsCaption: Bool
  public let columns: [Column]
  public let narrow: Narrow
  private let body: (inout TableBody) -> Void

  /// - Parameter showsCaption: false where a heading right above already says it; it is then only read aloud.
  public init(
    _ caption: String, columns: [Column], narrow: Narrow = .stacked, showsCaption: Bool = true,
    body: @escaping (inout TableBody) -> Void
  ) {
    self.caption = caption
    self.columns = columns
    self.narrow = narrow
    self.showsCaption = showsCaption
    self.body = body
  }

  public func render(into html: inout HTML) {
    switch narrow {
    case .stacked: renderTable(into: &html)
    case .scrolling:
      html.element(
        "div", .class("scroller"), .role("region"), .label(Phrases.Tables.scrolling(caption)), .focusable
      ) { renderTable(into: &$0) }
    }
  }

  private func renderTable(into html: inout HTML) {
    html.element("table", .class("data", narrow == .stacked ? "stacked" : "wide")) {
      $0.element("caption", .class("unseen", if: !showsCaption), text: caption)
      $0.element("thead") {
        $0.element("tr") {
          for column in columns {
            $0.element("th", .scope(.column), .class(column.className), text: column.title)
          }
        }
      }
      $0.element("tbody") {
        var rows = TableBody(html: $0.lend(), columns: columns)
        body(&rows)
        $0 = rows.finish()
      }
    }
  }
}

/// Writes the rows of a table.
public struct TableBody: ~Copyable {
  private var html: HTML
  private let columns: [DataTable.Column]

  init(html: consuming HTML, columns: [DataTable.Column]) {
    self.html = html
    self.columns = columns
  }

  consuming func finish() -> HTML { html }

  public var tongue: Tongue { html.tongue }

  /// A row; its cells are written in the order of the columns.
  public mutating func row(_ kind: TableRow.Kind = .own, _ cells: (inout TableRow) -> Void) {
    switch kind {
    case .own: html.start("tr")
    case .continued: html.start("tr", .class("continued"))
    case .notes: html.start("tr", .class("continued notes"))
    }
    var row = TableRow(html: html.lend(), columns: columns)
    cells(&row)
    html = row.finish()
    html.end("tr")
  }

  /// A head for the rows that follow.
  public mutating func group(_ title: String) {
    html.element("tr", .class("group")) {
      $0.element("th", .scope(.rowGroup), .columns(columns.count), text: title)
    }
  }
}

/// Writes the cells of a row, from the first column on.
public struct TableRow: ~Copyable {
  /// How a row stands to the one above.
  public enum Kind: Sendable {
    case own
    /// More of what the row above names.
    case continued
    /// Remarks on the rows above, across the table.
    case notes
  }

  private var html: HTML
  private let columns: [DataTable.Column]
  private var position = 0

  init(html: consuming HTML, columns: [DataTable.Column]) {
    self.html = html
    self.columns = columns
  }

  consuming func finish() -> HTML { html }

  public var tongue: Tongue { html.tongue }

  /// The cell that names the row, and as many rows below it as belong to it.
  public mutating func header(rows: Int = 1, _ content: (inout HTML) -> Void) {
    html.element("th", .scope(.row), .rows(rows), content: content)
    position += 1
  }

  public mutating func header(_ text: String) {
    header { $0.text(text) }
  }

  public mutating func cell(rows: Int = 1, _ content: (inout HTML) -> Void) {
    let column = columns[position]
    html.element(
      "td", .class("num", if: column.kind == .number), .rows(rows), .dataLabel(column.title),
      content: content)
    position += 1
  }

  public mutating func cell(_ component: some Component) {
    cell { $0.render(component) }
  }

  public mutating func cell(_ text: String) {
    cell { $0.text(text) }
  }

  /// A cell with nothing to say; left out where the table stacks.
  public mutating func blank(rows: Int = 1) {
    html.element("td", .class("blank"), .rows(rows)) { _ in }
    position += 1
  }

  /// Passes over cells that a row above reaches down to.
  public mutating func covered(_ count: Int = 1) {
    position += count
  }

  /// One cell across all columns that are left.
  public mutating func rest(_ content: (inout HTML) -> Void) {
    html.element("td", .class("rest"), .columns(columns.count - position), content: content)
    position = columns.count
  }
}
