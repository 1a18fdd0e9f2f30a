import Checker
import Language
import Proofreading

extension CheckedClaim {
  /// The summary, with the right value where it does not say it already.
  func remark(_ tongue: Tongue) -> String {
    let summary = summary[tongue]
    guard let correction = correction(tongue), !summary.contains(correction) else { return summary }
    return headline(tongue)
  }
}

/// The explanation of a marked figure: the arithmetic, a suggestion, the rule, and the way back.
struct CheckNote: Component {
  let mark: CheckMark
  let text: CheckedText
  /// Whether it is one of several in a list, and so says first what it is about.
  let isListed: Bool

  init(_ mark: CheckMark, text: CheckedText, isListed: Bool = false) {
    self.mark = mark
    self.text = text
    self.isListed = isListed
  }

  func render(into html: inout HTML) {
    html.element("div", .class("explanation"), .id(mark.noteID), OperandMark.head(of: mark), .landing) {
      for (index, claim) in mark.told.enumerated() {
        if isListed || index > 0 { $0.element("p", .class("about"), text: claim.remark($0.tongue)) }
        write(claim, into: &$0)
      }
      ways(into: &$0)
    }
  }

  private func write(_ claim: CheckedClaim, into html: inout HTML) {
    let tongue = html.tongue
    if !claim.explanation[tongue].isEmpty {
      html.element("p", .class("arithmetic"), text: claim.explanation)
    }
    if claim.verdict != .consistent, !claim.suggestion[tongue].isEmpty {
      html.element("p", .class("suggestion")) {
        $0.element("span", .class("unseen"), text: Phrases.CheckPage.suggestion)
        $0.element("span", .hidden, text: "→ ")
        $0.text(" ")
        $0.text(claim.suggestion)
      }
    }
    html.element("p", .class("rule")) {
      $0.text(Phrases.CheckPage.rule)
      $0.text(": ")
      if let rule = RuleBook.all.first(where: { $0.identifier == claim.rule }) {
        $0.text(rule.title)
        $0.text(" ")
      }
      $0.element("code", text: claim.rule)
    }
  }

  private func ways(into html: inout HTML) {
    html.element("p", .class("ways")) {
      $0.element("a", .href(fragment: mark.figureID), text: Phrases.CheckPage.backToFigure)
      for (index, place) in elsewhere.enumerated() {
        $0.text(index == 0 ? " · " : " ")
        if index == 0 {
          $0.text(Phrases.CheckPage.otherPlace)
          $0.text(": ")
        }
        $0.element(
          "a", .href(fragment: CheckedSheet.anchor(place.block)), .lang(.vi, unless: $0.tongue), text: place.figure)
      }
      if mark.verdict != .consistent, let next {
        $0.text(" · ")
        $0.element("a", .href(fragment: next.figureID), text: Phrases.CheckPage.next)
      }
    }
  }

  /// The next figure to be looked at.
  private var next: CheckMark? {
    text.marks[mark.number...].first { $0.verdict != .consistent }
  }

  /// Figures of the claims that stand elsewhere in the text, one of each block.
  private var elsewhere: [(block: Int, figure: String)] {
    let own = text.shownBlock(of: mark.range.start)
    var found: [(block: Int, figure: String)] = []
    for operand in mark.told.flatMap(\.operands) {
      if let block = text.shownBlock(of: operand.range.start), block != own, found.count < 3,
        !found.contains(where: { $0.block == block })
      {
        found.append((block, operand.text))
      }
    }
    return found
  }
}
