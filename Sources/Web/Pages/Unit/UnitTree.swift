import Language
import Model
import Workflows

/// The units below one, a tree for each line that has any.
struct UnitTree: Component {
  let model: UnitPage.Model

  func render(into html: inout HTML) {
    let tongue = html.tongue
    html.render(
      Tree(
        Line.allCases.compactMap { line in
          let children = model.below.filter { $0.line == line }
          guard !children.isEmpty else { return nil }
          let root = Tree.Node(
            model.reference.called(in: tongue), isHere: true, children: children.map { node($0, tongue) })
          return Tree.Branch(line, [root])
        }))
  }

  private func node(_ branch: UnitAnswer.Branch, _ tongue: Tongue) -> Tree.Node {
    Tree.Node(
      branch.unit.called(in: tongue), address: .unit(branch.unit.code), detail: branch.kind.phrase[tongue],
      children: branch.children.map { node($0, tongue) })
  }
}
