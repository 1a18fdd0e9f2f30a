import Checker
import Language
import Proofreading

/// The text on a sheet, each part with its notes beside it, as comments stand in a margin.
struct CheckedSheet: Component {
  let text: CheckedText
  let positions: Positions
  let isWord: Bool

  func render(into html: inout HTML) {
    html.element("div", .class("sheet", kind), .id("sheet")) {
      for run in text.runs { write(run, into: &$0) }
    }
  }

  private var kind: StaticString {
    if text.marks.isEmpty { return "bare" }
    return text.marks.count <= OperandMark.slots.count ? "noted few" : "noted"
  }

  private func write(_ run: CheckedText.Run, into html: inout HTML) {
    switch run {
    case .omitted(let count):
      html.element("p", .class("omitted"), text: Phrases.CheckPage.omitted(count))
    case .block(let block):
      html.element("div", .class("row")) {
        write(block, into: &$0)
        notes(block.marks, into: &$0)
      }
    case .items(let items):
      html.element("ul", .class("items"), .role("list")) {
        for item in items {
          $0.element("li", .class("row")) {
            $0.element("div", .class("words"), .id(Self.anchor(item)), vietnamese($0.tongue)) {
              writePieces(of: item, into: &$0)
            }
            notes(item.marks, into: &$0)
          }
        }
      }
    case .table(let table):
      html.element("div", .class("row")) {
        write(table, into: &$0)
        notes(table.blocks.flatMap(\.marks), into: &$0)
      }
    }
  }

  private func write(_ block: CheckedText.Block, into html: inout HTML) {
    let language = vietnamese(html.tongue)
    if block.kind == .heading {
      html.element("h3", .class("words"), .id(Self.anchor(block)), language) { writePieces(of: block, into: &$0) }
    } else {
      html.element("p", .class(block.part == .note ? "words footnote" : "words"), .id(Self.anchor(block)), language) {
        writePieces(of: block, into: &$0)
      }
    }
  }

  private func writePieces(of block: CheckedText.Block, into html: inout HTML) {
    for (index, piece) in block.pieces.enumerated() {
      switch piece {
      case .words(let words): write(words, block.operands[index] ?? [], into: &html)
      case .cut: html.element("span", .class("omitted"), text: Phrases.CheckPage.cut)
      case .figure(let index, let words): write(text.marks[index], words, into: &html)
      }
    }
  }

  /// Words, and the figures in them that claims elsewhere are about.
  private func write(_ words: String, _ operands: [CheckedText.Operand], into html: inout HTML) {
    guard !operands.isEmpty else { return html.text(words) }
    var rest = words.unicodeScalars[...]
    var written = 0
    func take(until end: Int) -> String {
      let taken = rest.prefix(end - written)
      rest = rest[taken.endIndex...]
      written = end
      return String(taken)
    }
    for operand in operands {
      html.text(take(until: operand.range.lowerBound))
      html.render(
        OperandMark(marks: operand.marks.map { text.marks[$0] }, words: take(until: operand.range.upperBound)))
    }
    html.text(String(rest))
  }

  private func write(_ mark: CheckMark, _ words: String, into html: inout HTML) {
    let sharers = text.sharers(of: mark)
    html.element(
      "a", .class("claim", mark.verdict.markClass), .id(mark.figureID), OperandMark.head(of: mark),
      .href(fragment: mark.noteID)
    ) {
      if sharers.isEmpty {
        $0.element("span", .class("printed-figure"), text: words)
      } else {
        $0.render(OperandMark(marks: sharers, words: words, isPrinted: true))
      }
      $0.element("span", .class("sign"), .hidden, text: mark.verdict.sign)
      $0.element("span", .class("unseen"), .lang($0.tongue), text: Phrases.CheckPage.explained(mark.verdict.word))
    }
  }

  /// A table, its first row as its head where there are more.
  private func write(_ table: CheckedTable, into html: inout HTML) {
    let name = Phrases.CheckPage.table(table.number)
    html.element(
      "div", .class("scroller"), .role("region"), .label(Phrases.Tables.scrolling(name[html.tongue])), .focusable
    ) {
      $0.element("table", .class("quoted"), vietnamese($0.tongue)) { html in
        html.element("caption", .lang(html.tongue), text: name)
        let hasHead = table.rows.count > 1 && table.rows[0].number == 0
        if hasHead { html.element("thead") { write(table.rows[0], of: table, isHead: true, into: &$0) } }
        html.element("tbody") {
          for row in table.rows.dropFirst(hasHead ? 1 : 0) { write(row, of: table, isHead: false, into: &$0) }
        }
      }
    }
  }

  private func write(_ row: CheckedTable.Row, of table: CheckedTable, isHead: Bool, into html: inout HTML) {
    html.element("tr") { html in
      var next = row.cells[...]
      for column in table.columns ?? row.cells.map(\.column) {
        let cell = next.first?.column == column ? next.popFirst() : nil
        // A head without words would be no head.
        if isHead, let cell {
          html.element("th", .scope(.column)) { write(cell, into: &$0) }
        } else {
          html.element("td") { html in if let cell { write(cell, into: &html) } }
        }
      }
    }
  }

  private func write(_ cell: CheckedTable.Cell, into html: inout HTML) {
    for block in cell.blocks {
      html.element("div", .id(Self.anchor(block))) { writePieces(of: block, into: &$0) }
    }
  }

  private func vietnamese(_ tongue: Tongue) -> Attribute { .lang(.vi, unless: tongue) }

  static func anchor(_ block: CheckedText.Block) -> String { anchor(block.index) }
  static func anchor(_ block: Int) -> String { "doan-\(block + 1)" }

  /// What is to be looked at is open; what is right is folded into one line.
  private func notes(_ indices: [Int], into html: inout HTML) {
    guard !indices.isEmpty else { return }
    let marks = indices.map { text.marks[$0] }
    let right = marks.filter { $0.verdict == .consistent }
    html.element("div", .class("notes")) {
      for mark in marks where mark.verdict != .consistent {
        $0.element(
          "details", .class("remark", mark.verdict.markClass), OperandMark.head(of: mark),
          .present("open", if: mark.verdict != .rounded)
        ) {
          $0.element("summary") { summary(of: mark, into: &$0) }
          $0.render(CheckNote(mark, text: text))
        }
      }
      if !right.isEmpty {
        $0.element("details", .class("remark", Verdict.consistent.markClass)) {
          $0.element("summary") {
            $0.element("span", .class("sign"), .hidden, text: Verdict.consistent.sign)
            $0.text(" ")
            $0.text(Phrases.CheckPage.rights(right.reduce(0) { $0 + $1.claims.count }))
          }
          for mark in right { $0.render(CheckNote(mark, text: text, isListed: true)) }
        }
      }
    }
  }

  private func summary(of mark: CheckMark, into html: inout HTML) {
    html.element("span", .class("tag")) {
      $0.element("span", .class("sign"), .hidden, text: mark.verdict.sign)
      $0.text(" ")
      $0.text(mark.verdict.word)
    }
    html.text(" ")
    html.text(mark.claims[0].remark(html.tongue))
  }
}
