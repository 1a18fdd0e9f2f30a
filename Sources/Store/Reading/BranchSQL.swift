/// What is known of a unit `$1` and all below it on day `$2`, each in one query.
///
/// `CROSS JOIN` keeps SQLite from turning the join round: few units first, then their rows by index.
enum BranchSQL {
  static let units = branch(
    """
    SELECT \(SetupTables.unitVersions.selection(as: "unit")) FROM members CROSS JOIN unit_versions AS unit
    WHERE unit.code = members.code AND unit.superseded IS NULL ORDER BY unit.code, unit.valid_from
    """)

  static let observations = branch(
    """
    SELECT \(SetupTables.observations.selection(as: "figure")) FROM members CROSS JOIN observations AS figure
    WHERE figure.unit = members.code AND figure.superseded IS NULL ORDER BY figure.id
    """)

  static let targets = branch(
    """
    SELECT \(SetupTables.targets.selection(as: "target")) FROM members CROSS JOIN targets AS target
    WHERE target.measured_on = members.code AND target.superseded IS NULL ORDER BY target.id, target.version
    """)

  /// Those that speak of a unit, of a target measured on it, or of one of its figures.
  static let statements = branch(
    """
    , spoken(id) AS (
      SELECT said.id FROM members CROSS JOIN statements AS said
        WHERE said.unit = members.code AND said.superseded IS NULL
      UNION SELECT said.id FROM members CROSS JOIN targets AS target CROSS JOIN statements AS said
        WHERE target.measured_on = members.code AND target.superseded IS NULL
          AND said.target = target.id AND said.superseded IS NULL
      UNION SELECT said.id FROM members CROSS JOIN observations AS figure CROSS JOIN statements AS said
        WHERE figure.unit = members.code AND figure.superseded IS NULL
          AND said.figure = figure.id AND said.superseded IS NULL)
    SELECT \(SetupTables.statements.selection(as: "said")) FROM spoken CROSS JOIN statements AS said
    WHERE said.id = spoken.id AND said.superseded IS NULL ORDER BY said.id
    """)

  static let termsUpwards =
    TreeSQL.branchUpwards + """
      SELECT \(SetupTables.terms.selection(as: "term")) FROM members CROSS JOIN terms AS term
      WHERE term.unit = members.code AND term.superseded IS NULL ORDER BY term.unit, term.period_from, term.label
      """

  private static func branch(_ rest: String) -> String { TreeSQL.branch + rest }
}
