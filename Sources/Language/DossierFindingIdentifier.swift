/// The stable names of everything that reading a dossier may find; `docs/dossier.md` lists them.
public enum DossierFindingIdentifier: String, Sendable, CaseIterable {
  // The folder and its files.
  case folderMissing = "dossier.folder-missing"
  case notADossier = "dossier.not-a-dossier"
  case unreadableFile = "dossier.unreadable-file"
  case unknownFile = "dossier.unknown-file"
  case tooLarge = "dossier.too-large"
  case duplicateDossier = "dossier.duplicate-dossier"

  // dossier.yaml.
  case malformedDescription = "dossier.malformed-description"
  case unknownKey = "dossier.unknown-key"
  case missingKey = "dossier.missing-key"
  case unknownRequirement = "dossier.unknown-requirement"
  case circularRequirement = "dossier.circular-requirement"
  case unknownHeadline = "dossier.unknown-headline"

  // Tables.
  case emptyFile = "dossier.empty-file"
  case notUTF8 = "dossier.not-utf8"
  case controlCharacter = "dossier.control-character"
  case unclosedQuote = "dossier.unclosed-quote"
  case textAfterQuote = "dossier.text-after-quote"
  case tooManyFields = "dossier.too-many-fields"
  case tooFewFields = "dossier.too-few-fields"
  case duplicateColumn = "dossier.duplicate-column"
  case unknownColumn = "dossier.unknown-column"
  case missingColumn = "dossier.missing-column"

  // Cells.
  case emptyCell = "dossier.empty-cell"
  case badCode = "dossier.bad-code"
  case duplicateID = "dossier.duplicate-id"
  case unknownWord = "dossier.unknown-word"
  case impossibleDate = "dossier.impossible-date"
  case notANumber = "dossier.not-a-number"
  case ambiguousNumber = "dossier.ambiguous-number"
  case numberTooLarge = "dossier.number-too-large"
  case tooManyDecimals = "dossier.too-many-decimals"
  case measureMismatch = "dossier.measure-mismatch"
  case intervalUpsideDown = "dossier.interval-upside-down"
  case partOverWhole = "dossier.part-over-whole"
  case exactBesideWord = "dossier.exact-beside-word"

  // What cells refer to.
  case unknownUnit = "dossier.unknown-unit"
  case unknownIndicator = "dossier.unknown-indicator"
  case unknownPeriod = "dossier.unknown-period"
  case unknownSource = "dossier.unknown-source"
  case unknownDirective = "dossier.unknown-directive"
  case unknownTarget = "dossier.unknown-target"
  case unknownFigure = "dossier.unknown-figure"
  case badRelation = "dossier.bad-relation"

  // Time and the tree.
  case endBeforeStart = "dossier.end-before-start"
  case overlappingVersions = "dossier.overlapping-versions"
  case overlappingTerms = "dossier.overlapping-terms"
  case cycle = "dossier.cycle"
  case twoParents = "dossier.two-parents"

  // Targets.
  case targetWithoutWindow = "dossier.target-without-window"
  case betweenWithoutUpper = "dossier.between-without-upper"
  case upperWithoutBetween = "dossier.upper-without-between"
  case boundsUpsideDown = "dossier.bounds-upside-down"
  case qualitativeWithIndicator = "dossier.qualitative-with-indicator"
  case qualitativeWithoutSubject = "dossier.qualitative-without-subject"
  case growthWithoutBase = "dossier.growth-without-base"
  case inferenceIncomplete = "dossier.inference-incomplete"
  case targetsDisagree = "dossier.targets-disagree"

  // Figures, statements and what they account for.
  case figureGivenTwice = "dossier.figure-given-twice"
  case contradiction = "dossier.contradiction"
  case overHundredPercent = "dossier.over-hundred-percent"
  case statementIncomplete = "dossier.statement-incomplete"
  case unknownItem = "dossier.unknown-item"
  case unaccountedItem = "dossier.unaccounted-item"

  case moreOfTheSame = "dossier.more-of-the-same"

  public var severity: Finding.Severity {
    switch self {
    case .contradiction, .targetsDisagree, .overHundredPercent: .warning
    case .moreOfTheSame: .note
    default: .error
    }
  }
}
