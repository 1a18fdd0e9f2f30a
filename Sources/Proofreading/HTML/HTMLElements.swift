/// What elements mean for words.
enum HTMLElements {
  /// They end the block before them and the one within them.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "button", "caption", "center", "col", "colgroup", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset",
    "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav",
    "ol", "optgroup", "option", "p", "pre", "search", "section", "select", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "title", "tr", "ul",
  ]

  /// Their content is no markup, and nobody reads it as text of the document.
  static let unread: Set<String> = ["script", "style", "iframe", "noembed", "noframes", "noscript", "textarea"]

  /// Their content is markup that is not shown, or that was struck out.
  static let unshown: Set<String> = ["template", "svg", "del"]

  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6", "title"]

  /// They have no content and no end tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]

  /// Their end tag may be left out: the next of the same name ends them too.
  static let endedByTheNext: Set<String> = ["p", "li", "dd", "dt", "option", "tr", "td", "th"]

  /// What the elements of ``endedByTheNext`` stand in: they end with it.
  static let containers: Set<String> = [
    "ul", "ol", "menu", "dl", "table", "tbody", "thead", "tfoot", "select", "div", "section", "article", "body",
  ]
}
