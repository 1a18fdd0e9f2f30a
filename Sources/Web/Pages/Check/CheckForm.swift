import Checker
import Language

/// The form: a text or a file, what to mark, and in which form the result is wanted.
struct CheckForm: Component, Sendable {
  var options = CheckOptions(shown: .all)
  /// What stands in the text field.
  var text = ""

  init() {}

  init(after request: CheckRequest) {
    options = request.options
    text = request.pasted
  }

  /// As it was sent, so that nothing typed is lost.
  init(after refusal: CheckRefusal, _ form: MultipartForm) {
    options = (try? CheckOptions(form)) ?? CheckOptions(shown: .all)
    text = refusal.isSecret ? "" : form["text"]?.text ?? ""
  }

  func render(into html: inout HTML) {
    html.element(
      "form", .class("check-form"), .id("check-form"), .action(.check), .fixed("method", "post"),
      .fixed("enctype", "multipart/form-data")
    ) {
      $0.render(FormToken())
      $0.render(TongueField())
      fields(into: &$0)
      choices(into: &$0)
      buttons(into: &$0)
    }
  }

  private func fields(into html: inout HTML) {
    html.element("div", .class("field")) {
      $0.element("label", .fixed("for", "text"), text: Phrases.CheckPage.text)
      $0.element(
        "textarea", .id("text"), .name("text"), .fixed("rows", "12"), .lang(.vi, unless: $0.tongue),
        .fixed("spellcheck", "false"), .fixed("autocomplete", "off")
      ) {
        // Parsers leave out a line feed right after the tag.
        $0.text("\n")
        $0.text(text.replacing("\r\n", with: "\n"))
      }
    }
    html.element("div", .class("field")) {
      $0.element("label", .fixed("for", "file"), text: Phrases.CheckPage.file)
      $0.void(
        "input", .id("file"), .name("file"), .fixed("type", "file"), .fixed("accept", ".txt,.md,.html,.htm,.docx"),
        .fixed("aria-describedby", "file-hint"))
      $0.element("small", .id("file-hint")) {
        $0.text(Phrases.CheckPage.fileHint(megabytes: CheckPage.largest >> 20))
        // Only a script can take what is dropped.
        $0.element("span", .class("drop-hint"), .present("hidden")) {
          $0.text(" ")
          $0.text(Phrases.CheckPage.dropHint)
        }
      }
    }
    html.element("p", .class("drop-now"), .hidden, text: Phrases.CheckPage.dropNow)
  }

  private func choices(into html: inout HTML) {
    html.element("fieldset", .class("choice")) {
      $0.element("legend", text: Phrases.CheckPage.show)
      for (shown, phrase) in [
        (CheckRequest.Shown.all, Phrases.CheckPage.showAll), (.wrong, Phrases.CheckPage.showWrong),
      ] {
        $0.element("label") {
          $0.void(
            "input", .fixed("type", "radio"), .name("show"), .value(shown.rawValue),
            .present("checked", if: options.shown == shown))
          $0.text(" ")
          $0.text(phrase)
        }
      }
    }
    html.element("details", .class("rules"), .present("open", if: !options.off.isEmpty)) {
      $0.element("summary", text: Phrases.CheckPage.rules)
      $0.element("fieldset") {
        $0.element("legend", text: Phrases.CheckPage.rulesHint)
        for rule in RuleBook.all {
          $0.element("label") {
            $0.void(
              "input", .fixed("type", "checkbox"), .name("off"), .value(rule.identifier),
              .present("checked", if: options.off.contains(rule.identifier)))
            $0.element("span") {
              $0.text(rule.title)
              $0.text(" ")
              $0.element("code", text: rule.identifier)
            }
          }
        }
      }
    }
  }

  private func buttons(into html: inout HTML) {
    html.element("p", .class("main-button")) {
      $0.element("button", .name("as"), .value("page"), text: Phrases.CheckPage.submit)
      $0.element("span", .class("working"), .role("status"), .present("hidden"), text: Phrases.CheckPage.working)
    }
    html.element("div", .class("downloads")) {
      $0.element("span", .id("download-label"), text: Phrases.CheckPage.download)
      $0.element("div", .role("group"), .labelled(by: "download-label")) {
        for kind in CheckRequest.Kind.allCases { $0.render(DownloadButton(kind)) }
      }
      $0.element("small", text: Phrases.CheckPage.wordHint)
    }
  }
}

/// A button that sends its form for a file.
struct DownloadButton: Component {
  let kind: CheckRequest.Kind

  init(_ kind: CheckRequest.Kind) {
    self.kind = kind
  }

  func render(into html: inout HTML) {
    html.element("button", .class("download"), .name("as"), .value(kind.rawValue)) {
      switch kind {
      case .word: $0.text(Phrases.CheckPage.word)
      case .text: $0.text(Phrases.CheckPage.plainText)
      case .json, .sarif: $0.text(kind.rawValue.uppercased())
      }
    }
  }
}
