import Language
import Model
import Workflows

/// A value, and the row that it was read from.
struct Located<Value> {
  let value: Value
  let row: CSVRow
}

/// One version of a unit, as one row gives it.
struct UnitVersion {
  let code: String
  let version: OrganisationUnit.Version
}

/// What was read from one dossier, each part with its row.
struct DossierContent {
  let settings: DossierSettings
  let declarations: Declarations
  var sources: [Located<Source>] = []
  var units: [Located<UnitVersion>] = []
  var edges: [Located<Edge>] = []
  var terms: [Located<Term>] = []
  var reorganisations: [Located<Reorganisation>] = []
  var indicators: [Located<Indicator>] = []
  var directives: [Located<Directive>] = []
  var targets: [Located<Target>] = []
  var figures: [Located<Observation>] = []
  var statements: [Located<Statement>] = []
  var inventory: [Located<InventoryItem>] = []
  /// Those of broken rows included.
  var accounts: [Located<Account>] = []

  init(settings: DossierSettings, declarations: Declarations) {
    self.settings = settings
    self.declarations = declarations
  }

  /// Ready to be taken in; nil without a dossier's code.
  var batch: SetupBatch? {
    guard let description = settings.description else { return nil }
    var batch = SetupBatch(dossier: description)
    batch.sources = sources.map(\.value)
    batch.units = organisationUnits
    batch.edges = edges.map(\.value)
    batch.terms = terms.map(\.value)
    batch.reorganisations = reorganisations.map(\.value)
    batch.indicators = indicators.map(\.value)
    batch.directives = directives.map(\.value)
    batch.targets = targets.map(\.value)
    batch.observations = figures.map(\.value)
    batch.statements = statements.map(\.value)
    batch.inventory = inventory.map(\.value)
    batch.accounts = accounts.map(\.value)
    return batch
  }

  /// Units with their versions gathered, in the order in which they first appear.
  private var organisationUnits: [OrganisationUnit] {
    var order: [String] = []
    var versions: [String: [OrganisationUnit.Version]] = [:]
    for unit in units.map(\.value) {
      if versions[unit.code] == nil { order.append(unit.code) }
      versions[unit.code, default: []].append(unit.version)
    }
    return order.compactMap { OrganisationUnit(code: $0, versions: versions[$0] ?? []) }
  }
}
