import Model

/// The tables of what dossiers set up.
public enum SetupTables {
  public static let dossiers = SetupTable(DossierMapping.mapping)
  public static let sources = SetupTable(SourceMapping.mapping)
  public static let unitVersions = SetupTable(UnitVersion.mapping)
  public static let edges = SetupTable(EdgeMapping.mapping)
  public static let terms = SetupTable(TermMapping.mapping)
  /// Without the units before and after, which are rows of ``reorganisationUnits``.
  public static let reorganisations = SetupTable(ReorganisationMapping.mapping)
  public static let reorganisationUnits = SetupTable(ReorganisationUnit.mapping)
  public static let indicators = SetupTable(IndicatorMapping.mapping)
  /// Without their parents, which are rows of ``directiveParents``.
  public static let directives = SetupTable(DirectiveMapping.mapping)
  public static let directiveParents = SetupTable(DirectiveParent.mapping)
  public static let targets = SetupTable(TargetMapping.mapping)
  public static let observations = SetupTable(ObservationMapping.mapping)
  public static let statements = SetupTable(StatementMapping.mapping)
  public static let inventory = SetupTable(InventoryMapping.mapping)
  public static let accounts = SetupTable(AccountMapping.mapping)

  /// All of them, for ``VouchedTables``.
  static let shapes: [TableShape] = [
    dossiers.shape, sources.shape, unitVersions.shape, edges.shape, terms.shape, reorganisations.shape,
    reorganisationUnits.shape, indicators.shape, directives.shape, directiveParents.shape, targets.shape,
    observations.shape, statements.shape, inventory.shape, accounts.shape,
  ]
}
