import Language

/// A page being written: one buffer of UTF-8 that grows, in one language.
///
/// Whatever reaches it as `String` is escaped; names of elements and attributes can only be literals. There is no way
/// to pass markup as text.
public struct HTML: ~Copyable {
  /// The language that phrases and numbers are written in.
  public let tongue: Tongue
  /// What was written so far.
  public private(set) var bytes: [UInt8]

  public init(tongue: Tongue, capacity: Int = 32_768) {
    self.tongue = tongue
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Ends the page and hands its bytes over.
  public consuming func finish() -> [UInt8] { bytes }
}

extension HTML {
  /// Text, escaped.
  public mutating func text(_ text: String) {
    Escaping.append(text, to: &bytes)
  }

  /// Text of the page's language.
  public mutating func text(_ phrase: Phrase) {
    text(phrase[tongue])
  }

  /// A count or a coordinate: digits only, no grouping.
  public mutating func text(_ number: Int) {
    Escaping.append(number, to: &bytes)
  }

  /// Anything that writes itself.
  @inline(__always)
  public mutating func render(_ component: some Component) {
    component.render(into: &self)
  }

  /// An element with content.
  @inline(__always)
  public mutating func element(
    _ name: StaticString, _ attributes: Attribute..., content: (inout HTML) -> Void
  ) {
    open(name)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    end(name)
  }

  /// An element whose content is a text.
  @inline(__always)
  public mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    open(name)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
    self.text(text)
    end(name)
  }

  /// An element whose content is a phrase in the page's language.
  @inline(__always)
  public mutating func element(_ name: StaticString, _ attributes: Attribute..., text: Phrase) {
    open(name)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
    self.text(text)
    end(name)
  }

  /// An HTML element that never has content: `meta`, `link`, `br`, `input`.
  @inline(__always)
  public mutating func void(_ name: StaticString, _ attributes: Attribute...) {
    open(name)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
  }

  /// An SVG element without content, closed in itself.
  @inline(__always)
  public mutating func shape(_ name: StaticString, _ attributes: Attribute...) {
    open(name)
    for attribute in attributes { write(attribute) }
    literal("/>")
  }

  mutating func doctype() {
    literal("<!doctype html>\n")
  }

  /// A line break between blocks, so that the source of a page can be read.
  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Opens an element without attributes, for writers that keep the page between its start and its ``end(_:)``.
  mutating func start(_ name: StaticString) {
    open(name)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func end(_ name: StaticString) {
    literal("</")
    literal(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Hands the page over to a writer of its own; what stays behind is empty until the page is put back.
  mutating func lend() -> HTML {
    var page = HTML(tongue: tongue, capacity: 0)
    swap(&page, &self)
    return page
  }

  @inline(__always)
  private mutating func open(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    literal(name)
  }

  private mutating func write(_ attribute: Attribute) {
    attribute.write(to: &bytes, tongue: tongue)
  }

  private mutating func literal(_ literal: StaticString) {
    Escaping.append(literal: literal, to: &bytes)
  }
}

/// A part of a page that writes itself.
public protocol Component {
  func render(into html: inout HTML)
}
