import Language
import Model
import Reviews

/// Units under units, one list for each line they stand in.
public struct Tree: Component, Sendable {
  public struct Node: Sendable {
    public let name: String
    public let address: SiteAddress?
    /// What it is, or since when it stands here; said small.
    public let detail: String
    /// True for the unit whose page this is.
    public let isHere: Bool
    public let children: [Node]

    public init(
      _ name: String, address: SiteAddress? = nil, detail: String = "", isHere: Bool = false,
      children: [Node] = []
    ) {
      self.name = name
      self.address = address
      self.detail = detail
      self.isHere = isHere
      self.children = children
    }
  }

  public struct Branch: Sendable {
    /// The line's name; nil where there is one branch and its heading says it.
    public let title: Phrase?
    public let roots: [Node]

    public init(_ title: Phrase?, _ roots: [Node]) {
      self.title = title
      self.roots = roots
    }

    public init(_ line: Line, _ roots: [Node]) {
      self.init(line.phrase, roots)
    }
  }

  public let branches: [Branch]

  public init(_ branches: [Branch]) {
    self.branches = branches
  }

  public func render(into html: inout HTML) {
    for branch in branches {
      html.element("div", .class("tree")) {
        if let title = branch.title { $0.element("h3", text: title) }
        Self.list(branch.roots, into: &$0)
      }
    }
  }

  private static func list(_ nodes: [Node], into html: inout HTML) {
    html.element("ul") {
      for node in nodes {
        $0.element("li") {
          $0.element("span", .class("node"), .current("true", if: node.isHere)) {
            if let address = node.address {
              $0.element("a", .href(address), text: node.name)
            } else {
              $0.text(node.name)
            }
            if !node.detail.isEmpty { $0.element("small", text: node.detail) }
          }
          if !node.children.isEmpty { list(node.children, into: &$0) }
        }
      }
    }
  }
}
