import Figures
import Language
import Model
import Workflows

/// Understands the rows of one dossier, once those that it requires are understood.
struct ContentReader {
  private let dossier: OpenedDossier
  private let visible: [DossierContent]
  private let known: KnownReferences
  private let collector: FindingCollector
  private let declarations: [Declarations]
  private let scope: Scope
  private var content: DossierContent

  /// - Parameters:
  ///   - visible: what the dossiers that it requires hold.
  ///   - complete: false where one of them is missing, so that nothing is said of names that may be in it.
  init(
    _ dossier: OpenedDossier, visible: [DossierContent], complete: Bool, known: KnownReferences,
    collector: FindingCollector
  ) {
    self.dossier = dossier
    self.visible = visible
    self.known = known
    self.collector = collector
    content = DossierContent(settings: dossier.settings, declarations: dossier.declarations)
    declarations =
      visible.map(\.declarations) + [dossier.declarations] + (complete ? [] : [Declarations.unknown])
    scope = Scope(
      known: known, declarations: declarations, indicators: visible.flatMap { $0.indicators.map(\.value) })
  }

  mutating func read() -> DossierContent {
    // Terms come before whatever names a period, and figures before the statements about them.
    var context = self.context(
      periods: PeriodResolver(terms: [], edges: [], declaredLabels: [], incomplete: false))
    content.sources = rows(.sources, context) { $0.source() }
    content.units = rows(.units, context) { $0.unitVersion() }
    content.indicators = rows(.indicators, context) { $0.indicator() }
    content.edges = rows(.edges, context) { $0.edge() }
    content.terms = rows(.terms, context) { $0.term() }
    content.reorganisations = rows(.reorganisations, context) { $0.reorganisation() }
    content.directives = rows(.directives, context) { $0.directive() }
    scope.add(content.indicators.map(\.value))
    context = self.context(periods: periods())
    content.targets = rows(.targets, context) { $0.target() }
    content.figures = rows(.figures, context) { $0.figure() }
    context.owners = owners()
    content.statements = rows(.statements, context) { $0.statement() }
    content.inventory = rows(.inventory, context) { $0.inventoryItem() }
    content.accounts = [Sheet.directives, .targets, .figures, .statements].flatMap(accounts)
    checkHeadline(context)
    return content
  }

  private func rows<Value>(
    _ sheet: Sheet, _ context: ReadingContext, _ read: (inout RowReader) -> Value?
  ) -> [Located<Value>] {
    guard let table = dossier.tables[sheet], table.readable else { return [] }
    var context = context
    context.numbers = numbers(in: table)
    return table.rows.compactMap { row in
      guard !row.isDamaged else { return nil }
      var reader = RowReader(row, context)
      return read(&reader).map { Located(value: $0, row: row) }
    }
  }

  private func context(periods: PeriodResolver) -> ReadingContext {
    ReadingContext(
      scope: scope, periods: periods, numbers: NumberReader(style: .plain, declared: true),
      collector: collector)
  }

  /// Without a word in `dossier.yaml`, the separator tells how numbers are written, and what could be read two ways is
  /// refused. Where `dossier.yaml` itself could not be read, nothing is refused that it may have settled.
  private func numbers(in table: CSVTable) -> NumberReader {
    let usual: NumberStyle = table.separator == UInt8(ascii: ";") ? .vietnamese : .plain
    let settings = dossier.settings
    let silent = settings.numbers == nil && !settings.numbersUnread && settings.complete
    return NumberReader(style: settings.numbers ?? usual, declared: !silent)
  }

  private func periods() -> PeriodResolver {
    let visibleTerms = visible.flatMap { $0.terms.map(\.value) }
    let visibleEdges = visible.flatMap { $0.edges.map(\.value) }
    return PeriodResolver(
      terms: known.terms + visibleTerms + content.terms.map(\.value),
      edges: known.edges + visibleEdges + content.edges.map(\.value),
      declaredLabels: declarations.reduce(into: []) { $0.formUnion($1.termLabels) },
      incomplete: declarations.contains { $0.lost.contains(.terms) })
  }

  private func owners() -> ReadingContext.Owners {
    var owners = ReadingContext.Owners()
    for one in visible + [content] {
      for figure in one.figures { owners.figures[figure.value.id] = figure.value.fact.unit }
      for target in one.targets { owners.targets[target.value.id] = target.value.owner }
    }
    return owners
  }

  private func accounts(_ sheet: Sheet) -> [Located<Account>] {
    guard let table = dossier.tables[sheet] else { return [] }
    return table.rows.flatMap { row in row.accounts.map { Located(value: $0, row: row) } }
  }

  private func checkHeadline(_ context: ReadingContext) {
    guard let headline = dossier.settings.headline else { return }
    let place = Finding.Place(file: dossier.path)
    switch scope.look(up: headline.unit, in: .units) {
    case .unknown:
      let nearest = scope.nearest(to: headline.unit, in: .units)
      collector.report(
        .unknownHeadlineUnit(headline.unit, nearest: nearest), at: dossier.settings.headlineUnitPlace ?? place
      )
    case .known:
      guard case .unknown = context.periods.resolve(headline.period, for: headline.unit) else { return }
      collector.report(
        .unknownHeadlinePeriod(headline.period, unit: headline.unit),
        at: dossier.settings.headlinePeriodPlace ?? place)
    case .unsure: break
    }
  }
}
