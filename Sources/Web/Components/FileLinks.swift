import Language

/// The same list as files, for spreadsheets and programs.
public struct FileLinks: Component, Sendable {
  public let address: SiteAddress
  public let formats: [DataFormat]

  public init(_ address: SiteAddress, _ formats: [DataFormat] = DataFormat.allCases) {
    self.address = address
    self.formats = formats
  }

  public func render(into html: inout HTML) {
    html.element("p", .class("files")) {
      $0.text(Phrases.CataloguePage.files)
      for (index, format) in formats.enumerated() {
        $0.text(index == 0 ? " " : " · ")
        $0.element("a", .href(address, as: format), text: format.rawValue.uppercased())
      }
    }
  }
}
