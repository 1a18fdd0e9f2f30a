import Language

/// Facts about one thing: a name and a value each.
public struct KeyValueList: Component {
  public struct Item {
    let key: Phrase
    let content: (inout HTML) -> Void

    public init(_ key: Phrase, content: @escaping (inout HTML) -> Void) {
      self.key = key
      self.content = content
    }

    public init(_ key: Phrase, _ text: String) {
      self.init(key) { $0.text(text) }
    }

    public init(_ key: Phrase, _ phrase: Phrase) {
      self.init(key) { $0.text(phrase) }
    }

    public init(_ key: Phrase, _ component: some Component) {
      self.init(key) { $0.render(component) }
    }
  }

  public let items: [Item]

  public init(_ items: [Item]) {
    self.items = items
  }

  public func render(into html: inout HTML) {
    html.element("dl", .class("facts")) {
      for item in items {
        $0.element("div") {
          $0.element("dt", text: item.key)
          $0.element("dd", content: item.content)
        }
      }
    }
  }
}
