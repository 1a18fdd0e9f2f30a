/// Every object that the API's description names.
enum APISchemas {
  static let all: [String: Schema] = {
    var schemas = ScorecardSchemas.all.merging(FindingSchemas.all) { first, _ in first }
    func add<Value>(_ shape: Shape<Value>) { schemas[shape.name] = shape.schema }
    add(OverviewShapes.overview)
    add(OverviewShapes.committee)
    add(JournalShapes.entry)
    add(PeriodShapes.period)
    add(UnitShapes.reference)
    add(UnitShapes.entry)
    add(UnitShapes.version)
    add(UnitShapes.ascent)
    add(UnitShapes.event)
    add(UnitShapes.unit)
    add(DirectiveShapes.reference)
    add(DirectiveShapes.parent)
    add(DirectiveShapes.entry)
    add(DirectiveShapes.directive)
    add(CatalogueShapes.indicatorReference)
    add(CatalogueShapes.definition)
    add(CatalogueShapes.indicatorEntry)
    add(CatalogueShapes.indicator)
    add(CatalogueShapes.sourceEntry)
    add(CatalogueShapes.statement)
    add(CatalogueShapes.source)
    add(QuantityShapes.range)
    add(QuantityShapes.part)
    add(FigureShapes.figure)
    add(FigureShapes.home)
    add(FigureShapes.origin)
    add(TargetShapes.entry)
    add(TargetShapes.target)
    schemas["UnitBranch"] = UnitShapes.branchSchema
    schemas["DirectiveNode"] = DirectiveShapes.nodeSchema
    schemas["Problem"] = ProblemDocument.schema
    return schemas
  }()
}
