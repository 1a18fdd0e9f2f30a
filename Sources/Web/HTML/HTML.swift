import Language

/// A page being written: one run of UTF-8 that grows, in one language.
///
/// Whatever reaches it as `String` is escaped; names of elements and attributes can only be literals. There is no way
/// to pass markup as text.
public struct HTML: ~Copyable {
  /// The language that phrases and numbers are written in.
  public let tongue: Tongue
  /// What forms of the page carry, so that no other site can send them in its reader's name; nil where that is not needed.
  let formToken: String?
  private var bytes: ByteStore

  public init(tongue: Tongue, capacity: Int = 32_768, formToken: String? = nil) {
    self.tongue = tongue
    self.formToken = formToken
    bytes = ByteStore(capacity: capacity)
  }

  /// What was written so far, for as long as `body` runs: to be copied into an answer.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try bytes.withBytes(body)
  }

  /// Ends the page and hands its bytes over.
  public consuming func finish() -> [UInt8] { bytes.withBytes { Array($0) } }
}

extension HTML {
  /// Text, escaped.
  public mutating func text(_ text: String) {
    bytes.append(escaped: text)
  }

  /// Text of the page's language.
  public mutating func text(_ phrase: Phrase) {
    text(phrase[tongue])
  }

  /// A count or a coordinate: digits only, no grouping.
  public mutating func text(_ number: Int) {
    bytes.append(number: number)
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
    write(attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    end(name)
  }

  /// An element whose content is a text.
  @inline(__always)
  public mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    open(name)
    write(attributes)
    bytes.append(UInt8(ascii: ">"))
    self.text(text)
    end(name)
  }

  /// An element whose content is a phrase in the page's language.
  @inline(__always)
  public mutating func element(_ name: StaticString, _ attributes: Attribute..., text: Phrase) {
    open(name)
    write(attributes)
    bytes.append(UInt8(ascii: ">"))
    self.text(text)
    end(name)
  }

  /// An HTML element that never has content: `meta`, `link`, `br`, `input`.
  @inline(__always)
  public mutating func void(_ name: StaticString, _ attributes: Attribute...) {
    open(name)
    write(attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  /// An SVG element without content, closed in itself.
  @inline(__always)
  public mutating func shape(_ name: StaticString, _ attributes: Attribute...) {
    open(name)
    write(attributes)
    literal("/>")
  }

  mutating func doctype() {
    literal("<!doctype html>\n")
  }

  /// A line break between blocks, so that the source of a page can be read.
  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Opens an element, for writers that keep the page between its start and its ``end(_:)``.
  mutating func start(_ name: StaticString, _ attributes: Attribute...) {
    open(name)
    write(attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func end(_ name: StaticString) {
    literal("</")
    literal(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Hands the page over to a writer of its own; what stays behind is empty until the page is put back.
  mutating func lend() -> HTML {
    var page = HTML(tongue: tongue, capacity: 0, formToken: formToken)
    swap(&page, &self)
    return page
  }

  @inline(__always)
  private mutating func open(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    literal(name)
  }

  /// In place: copying attributes out of the array would count the references of each.
  @inline(__always)
  private mutating func write(_ attributes: [Attribute]) {
    attributes.withUnsafeBufferPointer {
      for index in $0.indices { $0[index].write(to: &bytes, tongue: tongue) }
    }
  }

  private mutating func literal(_ literal: StaticString) {
    bytes.append(literal)
  }
}

/// A part of a page that writes itself.
public protocol Component {
  func render(into html: inout HTML)
}
