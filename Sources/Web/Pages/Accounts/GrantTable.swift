import Language
import Model
import Workflows

/// Roles with where and when they hold, and a way to take each back.
struct GrantTable: Component {
  let caption: Phrase
  let grants: [GrantAnswer]
  /// Whether the holder is named: in a list of what one passed on.
  var namesHolder = false
  /// What takes one back; nil where that is not for the reader.
  var taking: ((GrantAnswer, inout HTML) -> Void)?

  func render(into html: inout HTML) {
    guard !grants.isEmpty else { return html.element("p", text: Phrases.Accounts.noRole) }
    var columns: [DataTable.Column] = [
      .text(Phrases.Accounts.role), .text(Phrases.Accounts.unit), .text(Phrases.Accounts.from),
      .text(Phrases.Accounts.until),
    ]
    if namesHolder { columns.insert(.text(Phrases.Accounts.name), at: 0) }
    if taking != nil { columns.append(.text(Phrases.Accounts.act)) }
    html.render(
      DataTable(caption[html.tongue], columns: columns, showsCaption: false) { body in
        for grant in grants { body.row { write(grant, into: &$0) } }
      })
  }

  private func write(_ grant: GrantAnswer, into cells: inout TableRow) {
    let tongue = cells.tongue
    var role = grant.role.phrase[tongue]
    if let by = grant.delegatedBy, !namesHolder { role += " (" + Phrases.Accounts.delegatedBy(by)[tongue] + ")" }
    if !grant.isInForce { role += " – " + Phrases.Accounts.notInForce[tongue] }
    if namesHolder {
      cells.header(grant.holder)
      cells.cell(role)
    } else {
      cells.header(role)
    }
    var place = grant.unit?.called(in: tongue) ?? Phrases.Accounts.everywhere[tongue]
    if grant.unit != nil, grant.withBranch { place += " " + Phrases.Accounts.withBranch[tongue] }
    cells.cell(place)
    cells.cell(grant.from.vietnamese)
    cells.cell(grant.to?.vietnamese ?? Phrases.Accounts.noEnd[tongue])
    if let taking { cells.cell { taking(grant, &$0) } }
  }
}
