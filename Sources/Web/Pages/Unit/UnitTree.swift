import Language
import Model
import Workflows

/// The units below one, a tree for each line that has any.
struct UnitTree: Component {
  let model: UnitPage.Model

  func render(into html: inout HTML) {
    let tongue = html.tongue
    let trees = Line.allCases.compactMap { line -> Tree.Branch? in
      let children = model.below.filter { $0.line == line }
      guard !children.isEmpty else { return nil }
      let root = Tree.Node(
        model.reference.called(in: tongue), isHere: true, children: children.map { node($0, tongue) })
      return Tree.Branch(line, [root])
    }
    html.element("div", .class("trees")) { $0.render(Tree(trees)) }
  }

  private func node(_ branch: UnitAnswer.Branch, _ tongue: Tongue) -> Tree.Node {
    let name = branch.unit.called(in: tongue)
    let kind = branch.kind.phrase[tongue]
    return Tree.Node(
      name, address: .unit(branch.unit.code),
      detail: name.lowercased().hasPrefix(kind.lowercased()) ? "" : kind,
      children: branch.children.map { node($0, tongue) })
  }
}
