import Model
import Workflows

/// Rows of the tables that say who and what there is.
extension RowReader {
  mutating func source() -> Source? {
    let code = code(.code)
    let title = required(.title)
    let published = date(.published)
    guard !failed, let code, let title else { return nil }
    return Source(
      code: code, title: title, publisher: text(.publisher), published: published, author: text(.author),
      note: text(.note))
  }

  mutating func unitVersion() -> UnitVersion? {
    let code = code(.code)
    let kind: UnitKind? = word(.kind)
    let name = required(.name)
    let validity = validity()
    guard !failed, let code, let kind, let name else { return nil }
    return UnitVersion(
      code: code,
      version: OrganisationUnit.Version(
        kind: kind, level: text(.level), name: name, nameEnglish: text(.nameEn), short: text(.short),
        validity: validity, note: text(.note)))
  }

  mutating func edge() -> Edge? {
    let line: Line? = word(.line)
    let child = requiredReference(.child, to: .units)
    let parent = requiredReference(.parent, to: .units)
    let validity = validity()
    let decision = reference(.decision, to: .directives)
    guard !failed, let line, let child, let parent else { return nil }
    return Edge(
      line: line, child: child, parent: parent, validity: validity, decision: decision, note: text(.note))
  }

  mutating func term() -> Term? {
    let unit = requiredReference(.unit, to: .units)
    let label = required(.label)
    let period = termPeriod()
    let assumed = flag(.assumed)
    guard !failed, let unit, let label, let period else { return nil }
    return Term(unit: unit, label: label, period: period, assumed: assumed)
  }

  mutating func reorganisation() -> Reorganisation? {
    let id = code(.id)
    let kind: Reorganisation.Kind? = word(.kind)
    let date = requiredDate(.date)
    let before = references(.units, to: .units)
    let after = references(.results, to: .units)
    let decision = reference(.decision, to: .directives)
    let title = required(.title)
    let origin = quotation()
    guard !failed, let id, let kind, let date, let title else { return nil }
    return Reorganisation(
      id: id, kind: kind, date: date, units: before, results: after, decision: decision, title: title,
      titleEnglish: text(.titleEn), origin: origin, note: text(.note))
  }

  mutating func inventoryItem() -> InventoryItem? {
    let id = code(.id)
    let kind: InventoryItem.Kind? = word(.kind)
    let source = requiredReference(.source, to: .sources)
    let words = required(.words)
    guard !failed, let id, let kind, let source, let words else { return nil }
    return InventoryItem(id: id, kind: kind, source: source, words: words)
  }
}
