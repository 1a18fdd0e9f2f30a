import Checker
import Foundation
import Language
import Proofreading

extension CheckPage {
  /// The page after a check: what was found, the text with its figures marked, and the form again.
  struct Result: Component {
    let outcome: CheckOutcome
    let form: CheckForm
    let text: CheckedText

    /// What is listed above the text.
    private static let mostListed = 50

    init(_ outcome: CheckOutcome, form: CheckForm) {
      self.outcome = outcome
      self.form = form
      text = CheckedText(outcome.document.manuscript, outcome.shown)
    }

    func render(into html: inout HTML) {
      html.render(CheckHeading(request: outcome.request))
      html.element("section", .class("panel outcome"), .labelled(by: "outcome")) {
        $0.element("h2", .id("outcome"), text: Phrases.CheckPage.counts)
        tally(into: &$0)
        verdict(into: &$0)
        list(into: &$0)
        $0.render(CarriedForm(outcome.request, isWord: outcome.document.word != nil))
      }
      html.element("section", .class("proof"), .labelled(by: "proof")) {
        $0.element("h2", .id("proof"), text: Phrases.CheckPage.reading)
        if !text.isWhole {
          $0.element(
            "p", .class("note"), .role("note"),
            text: Phrases.CheckPage.partly(
              blocks: text.shownBlocks, of: text.allBlocks, marks: text.marks.count, of: text.allMarks))
        }
        if !text.marks.isEmpty { legend(into: &$0) }
        $0.render(CheckedSheet(text: text, positions: positions, isWord: outcome.document.word != nil))
      }
      html.element("section", .class("panel again"), .labelled(by: "again")) {
        $0.element("h2", .id("again"), text: Phrases.CheckPage.again)
        $0.element("p", .class("privacy"), text: Phrases.CheckPage.privacy)
        $0.render(form)
      }
    }

    private var positions: Positions {
      Positions(text.marks.map(\.range.start), in: outcome.document.manuscript.text)
    }

    /// How many of each; those that are marked lead to the first.
    private func tally(into html: inout HTML) {
      html.element("ul", .class("tally")) {
        for verdict in [Verdict.inconsistent, .unverifiable, .rounded, .consistent] {
          let count = outcome.count(verdict)
          let first = text.marks.first { $0.verdict == verdict }
          $0.element("li", .class(count == 0 ? "none" : verdict.markClass)) {
            $0.element("span", .class("sign"), .hidden, text: verdict.sign)
            if let first {
              $0.element("a", .href(fragment: first.figureID), text: verdict.counted(count))
            } else {
              $0.element("span", text: verdict.counted(count))
            }
          }
        }
      }
    }

    private func verdict(into html: inout HTML) {
      if outcome.claims.isEmpty {
        html.element("p", .class("headline"), text: Phrases.CheckPage.nothingToCheck)
      } else if outcome.count(.inconsistent) == 0 {
        html.element("p", .class("headline"), text: Phrases.CheckPage.allRight)
      }
      html.element("p", .class("hint"), text: Phrases.CheckPage.caution)
    }

    private func list(into html: inout HTML) {
      let grave = text.marks.filter { $0.verdict == .inconsistent || $0.verdict == .unverifiable }
      guard !grave.isEmpty else { return }
      let positions = positions
      html.element("h3", .id("to-do"), text: Phrases.CheckPage.toDo)
      html.element("ol", .class("to-do"), .labelled(by: "to-do")) {
        for mark in grave.prefix(Self.mostListed) {
          let line = positions[mark.range.start].line
          $0.element("li", .class(mark.verdict.markClass)) {
            $0.element("a", .href(fragment: mark.figureID)) {
              $0.text(outcome.document.word == nil ? Phrases.CheckPage.line(line) : Phrases.CheckPage.paragraph(line))
            }
            $0.element("span", .class("tag")) {
              $0.element("span", .class("sign"), .hidden, text: mark.verdict.sign)
              $0.text(" ")
              $0.text(mark.verdict.word)
            }
            $0.element("span", text: mark.claims[0].remark($0.tongue))
          }
        }
      }
      if grave.count > Self.mostListed {
        html.element("p", text: Phrases.CheckPage.more(grave.count - Self.mostListed))
      }
    }

    private func legend(into html: inout HTML) {
      html.element("ul", .class("legend"), .label(Phrases.CheckPage.legend)) {
        for verdict in [Verdict.inconsistent, .unverifiable, .rounded, .consistent]
        where text.marks.contains(where: { $0.verdict == verdict }) {
          $0.element("li", .class(verdict.markClass)) {
            $0.element("span", .class("claim")) {
              $0.element("span", .class("printed-figure"), .hidden, text: "12,3")
              $0.element("span", .class("sign"), .hidden, text: verdict.sign)
            }
            $0.text(verdict.word)
          }
        }
      }
    }
  }
}

extension Verdict {
  func counted(_ count: Int) -> Phrase {
    switch self {
    case .inconsistent: Phrases.CheckPage.wrong(count)
    case .unverifiable: Phrases.CheckPage.questions(count)
    case .rounded: Phrases.CheckPage.rounded(count)
    case .consistent: Phrases.CheckPage.right(count)
    }
  }
}

/// What was checked, carried by the page itself, so that its result can be saved although no server keeps it.
struct CarriedForm: Component {
  let request: CheckRequest
  let isWord: Bool

  /// A page that carries more would be slow to come and to be sent back.
  private static let largest = 5 << 20

  init(_ request: CheckRequest, isWord: Bool) {
    self.request = request
    self.isWord = isWord
  }

  static func carries(_ request: CheckRequest) -> Bool { request.bytes.count <= largest }

  func render(into html: inout HTML) {
    guard Self.carries(request) else {
      return html.element("p", .class("hint"), text: Phrases.CheckPage.chooseAgain)
    }
    html.element(
      "form", .class("carried"), .id("carried"), .action(.check), .fixed("method", "post"),
      .fixed("enctype", "multipart/form-data")
    ) {
      hidden("kept", Data(request.bytes).base64EncodedString(), &$0)
      hidden("name", request.fileName ?? "", &$0)
      hidden("show", request.options.shown.rawValue, &$0)
      hidden("off", request.options.off.sorted().joined(separator: " "), &$0)
      $0.render(FormToken())
      $0.render(TongueField())
      $0.element("div", .class("downloads")) {
        $0.element("span", .id("carried-label"), text: Phrases.CheckPage.downloads)
        $0.element("div", .role("group"), .labelled(by: "carried-label")) {
          for kind in CheckRequest.Kind.allCases where isWord || kind != .word { $0.render(DownloadButton(kind)) }
        }
      }
      $0.element("div", .class("downloads")) {
        $0.element("span", .id("view-label"), text: Phrases.CheckPage.show)
        $0.element("div", .role("group"), .labelled(by: "view-label")) {
          for (shown, phrase) in [
            (CheckRequest.Shown.all, Phrases.CheckPage.showAll), (.wrong, Phrases.CheckPage.showWrong),
          ] {
            $0.element(
              "button", .name("view"), .value(shown.rawValue),
              .pressed(request.options.shown == shown), text: phrase)
          }
        }
      }
      if request.fileName != nil { $0.element("small", text: Phrases.CheckPage.carried) }
    }
  }

  private func hidden(_ name: StaticString, _ value: String, _ html: inout HTML) {
    html.void("input", .fixed("type", "hidden"), .name(name), .value(value))
  }
}
