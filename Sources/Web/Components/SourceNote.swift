import Language

/// The few words a figure was taken from, and where they stand.
public struct SourceNote: Component, Sendable {
  /// As printed; always Vietnamese.
  public let words: String
  public let sourceName: String
  public let source: SiteAddress
  /// "đoạn 12"
  public let place: String

  public init(words: String, sourceName: String, source: SiteAddress, place: String = "") {
    self.words = words
    self.sourceName = sourceName
    self.source = source
    self.place = place
  }

  public func render(into html: inout HTML) {
    html.element("span", .class("source")) {
      if !words.isEmpty {
        $0.element("q", .lang(.vi, unless: $0.tongue), text: words)
        $0.text(" – ")
      }
      $0.element("a", .href(source), .lang(.vi, unless: $0.tongue), text: sourceName)
      if !place.isEmpty {
        $0.element("span", .lang(.vi, unless: $0.tongue), text: ", " + place)
      }
    }
  }
}
