import Language

/// An attribute of an element: a name from the source code, and a value that is escaped where it is not.
///
/// Links are made from ``SiteAddress`` alone, so that no text that came from outside can become one; attributes that
/// hold script (`onclick`) or style cannot be made at all.
public struct Attribute: Sendable {
  private enum Value: Sendable {
    case literal(StaticString)
    case literals(StaticString, StaticString)
    case text(String)
    case phrase(Phrase)
    case number(Int)
    case present
    case absent
  }

  private let name: StaticString
  private let value: Value

  private init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  func write(to bytes: inout ByteStore, tongue: Tongue) {
    if case .absent = value { return }
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    if case .present = value { return }
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    switch value {
    case .literal(let literal): bytes.append(literal)
    case .literals(let first, let second):
      bytes.append(first)
      bytes.append(UInt8(ascii: " "))
      bytes.append(second)
    case .text(let text): bytes.append(escaped: text)
    case .phrase(let phrase): bytes.append(escaped: phrase[tongue])
    case .number(let number): bytes.append(number: number)
    case .present, .absent: break
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension Attribute {
  public static func `class`(_ names: StaticString) -> Attribute { Attribute("class", .literal(names)) }

  /// Two classes, of which the second varies.
  public static func `class`(_ first: StaticString, _ second: StaticString) -> Attribute {
    Attribute("class", .literals(first, second))
  }

  /// Left out where the condition does not hold.
  public static func `class`(_ names: StaticString, if condition: Bool) -> Attribute {
    Attribute("class", condition ? .literal(names) : .absent)
  }

  public static func id(_ id: String) -> Attribute { Attribute("id", .text(id)) }
  public static func href(_ address: SiteAddress) -> Attribute { Attribute("href", .text(address.path)) }
  public static func href(_ address: SiteAddress, in tongue: Tongue) -> Attribute {
    Attribute("href", .text(address.path(switchingTo: tongue)))
  }

  /// The same list as a file.
  public static func href(_ address: SiteAddress, as format: DataFormat) -> Attribute {
    Attribute("href", .text(address.path(as: format)))
  }

  /// Where a form is sent to.
  public static func action(_ address: SiteAddress) -> Attribute {
    Attribute("action", .text(address.path))
  }
  /// What stands in a field of a form.
  public static func value(_ text: String) -> Attribute { Attribute("value", .text(text)) }

  /// The name of a field of a form.
  public static func name(_ name: StaticString) -> Attribute { Attribute("name", .literal(name)) }
  /// An attribute without a value, such as `checked`; left out where the condition does not hold.
  public static func present(_ name: StaticString, if condition: Bool = true) -> Attribute {
    Attribute(name, condition ? .present : .absent)
  }

  /// The field that a label is of.
  static func forField(_ id: String) -> Attribute { Attribute("for", .text(id)) }
  static func described(by id: String, if condition: Bool) -> Attribute {
    Attribute("aria-describedby", condition ? .text(id) : .absent)
  }

  /// A place in the same page.
  public static func href(fragment: String) -> Attribute { Attribute("href", .text("#" + fragment)) }
  public static func src(_ asset: StaticAsset) -> Attribute {
    Attribute("src", .text(SiteAddress.asset(asset).path))
  }
  public static func hreflang(_ tongue: Tongue) -> Attribute { Attribute("hreflang", .text(tongue.rawValue)) }
  public static func lang(_ tongue: Tongue) -> Attribute { Attribute("lang", .text(tongue.rawValue)) }

  /// The language of a text where it may differ from the page's; left out where it does not.
  public static func lang(_ tongue: Tongue, unless page: Tongue) -> Attribute {
    Attribute("lang", tongue == page ? .absent : .text(tongue.rawValue))
  }

  public static func role(_ role: StaticString) -> Attribute { Attribute("role", .literal(role)) }
  public static func label(_ text: String) -> Attribute { Attribute("aria-label", .text(text)) }
  public static func label(_ phrase: Phrase) -> Attribute { Attribute("aria-label", .phrase(phrase)) }
  public static func labelled(by id: String) -> Attribute { Attribute("aria-labelledby", .text(id)) }
  public static func current(_ kind: StaticString, if condition: Bool) -> Attribute {
    Attribute("aria-current", condition ? .literal(kind) : .absent)
  }
  public static let hidden = Attribute("aria-hidden", .literal("true"))
  /// Lets the keyboard reach a region that scrolls.
  public static let focusable = Attribute("tabindex", .number(0))

  /// Lets a link within the page move the keyboard here, without a stop of its own.
  static let landing = Attribute("tabindex", .number(-1))

  /// Whether a button stands for what is chosen.
  public static func pressed(_ isPressed: Bool) -> Attribute {
    Attribute("aria-pressed", .literal(isPressed ? "true" : "false"))
  }

  /// What a row header or column header stands for.
  public enum Scope: Sendable { case column, row, columnGroup, rowGroup }
  public static func scope(_ scope: Scope) -> Attribute {
    let literal: StaticString =
      switch scope {
      case .column: "col"
      case .row: "row"
      case .columnGroup: "colgroup"
      case .rowGroup: "rowgroup"
      }
    return Attribute("scope", .literal(literal))
  }
  public static func columns(_ count: Int) -> Attribute { Attribute("colspan", .number(count)) }
  /// Left out for a cell of one row.
  public static func rows(_ count: Int) -> Attribute {
    Attribute("rowspan", count > 1 ? .number(count) : .absent)
  }
  /// The column's name, shown beside the cell where a table stacks.
  static func dataLabel(_ title: Phrase) -> Attribute { Attribute("data-label", .phrase(title)) }

  public static func datetime(_ text: String) -> Attribute { Attribute("datetime", .text(text)) }
  public static let `defer` = Attribute("defer", .present)

  /// Any other attribute whose value is fixed in the source code.
  public static func fixed(_ name: StaticString, _ value: StaticString) -> Attribute {
    Attribute(name, .literal(value))
  }
}

extension Attribute {
  /// A coordinate or length of a shape.
  static func at(_ name: StaticString, _ number: Int) -> Attribute { Attribute(name, .number(number)) }
  static func viewBox(width: Int, height: Int) -> Attribute {
    Attribute("viewBox", .text("0 0 \(width) \(height)"))
  }
  /// The path of a shape, from numbers of our own.
  static func path(_ path: String) -> Attribute { Attribute("d", .text(path)) }
  static func points(_ points: String) -> Attribute { Attribute("points", .text(points)) }
}
