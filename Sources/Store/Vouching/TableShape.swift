/// A table that the journal vouches for, as statements need it: names and positions, without what rows mean.
///
/// Its rows are never overwritten. Each has `entered`, the journal entry that brought it, and `superseded`, the one
/// that replaced or removed it, null while it is current; keys are unique among current rows.
public struct TableShape: Sendable {
  public let table: String
  let columns: [Column]
  /// A column beside the others that says whose row it is and that one write sets alike in all rows.
  let owner: String?
  let keyPositions: [Int]
  let contentPositions: [Int]
  private let contentNames: [SQLValue]

  /// - Parameters:
  ///   - columns: keys and content, which the journal vouches for, then derived ones, which it does not.
  ///   - owner: a column such as `dossier`; nil where there is none.
  public init(_ table: String, _ columns: [Column], owner: String? = nil) {
    self.table = table
    self.columns = columns
    self.owner = owner
    keyPositions = columns.indices.filter { columns[$0].role == .key }
    contentPositions = columns.indices.filter { columns[$0].role != .derived }
    contentNames = contentPositions.map { .text(columns[$0].name) }
  }

  /// Of a whole row or of its content: derived columns come last, so that positions hold in both.
  func key(of row: [SQLValue]) -> [SQLValue] { keyPositions.map { row[$0] } }

  /// What a row says, without what is worked out from it.
  func content(of row: [SQLValue]) -> [SQLValue] { contentPositions.map { row[$0] } }

  /// What a digest takes of a row's content: names and values, without nulls, so that a column added later, null in
  /// older rows, leaves older digests as they are.
  func digestible(_ content: some Sequence<SQLValue>) -> [SQLValue] {
    zip(contentNames, content).flatMap { $1 == .null ? [] : [$0, $1] }
  }

  private var names: [String] { columns.map(\.name) }
  private var owners: [String] { owner.map { [$0] } ?? [] }
  private var keyNames: [String] { keyPositions.map { names[$0] } }
  private var keyList: String { keyNames.joined(separator: ", ") }
  private var contentList: String { contentPositions.map { names[$0] }.joined(separator: ", ") }

  /// The current rows of dossier `$1`.
  var currentOfDossier: String {
    "SELECT \(contentList) FROM \(table) WHERE superseded IS NULL AND dossier = $1"
  }

  /// Adds a row: all columns, the owner where there is one, the entry.
  var insertion: String {
    let filled = names + owners + ["entered"]
    let places = (1...filled.count).map { "$\($0)" }.joined(separator: ", ")
    return "INSERT INTO \(table) (\(filled.joined(separator: ", "))) VALUES (\(places))"
  }

  /// Marks the current row of a key as superseded: the entry, then the key.
  var supersession: String {
    let matches = keyNames.enumerated().map { "\($1) = $\($0 + 2)" }.joined(separator: " AND ")
    return "UPDATE \(table) SET superseded = $1 WHERE superseded IS NULL AND \(matches)"
  }

  /// Which of `count` keys are current rows of a dossier other than `$1`. A list of `VALUES` would be shorter, but
  /// PostgreSQL takes its arguments for text.
  func takenByOthers(count: Int) -> String {
    let width = keyNames.count
    let keys = (0..<count).map { index in
      let matches = keyNames.enumerated().map { "\($1) = $\(2 + index * width + $0)" }
      return "superseded IS NULL AND " + matches.joined(separator: " AND ")
    }
    let either = keys.joined(separator: " OR ")
    return "SELECT dossier, \(keyList) FROM \(table) WHERE dossier <> $1 AND (\(either))"
  }

  /// The rows that entry `$1` brought, by key: the owner where there is one, then the content.
  var enteredBy: String {
    let selected = (owners + [contentList]).joined(separator: ", ")
    return "SELECT \(selected) FROM \(table) WHERE entered = $1 ORDER BY \(keyList)"
  }

  /// The keys of the rows that entry `$1` replaced or removed, in order.
  var supersededBy: String {
    "SELECT \(keyList) FROM \(table) WHERE superseded = $1 ORDER BY \(keyList)"
  }

  /// The entries that rows speak of, each once.
  var entriesSpokenOf: String {
    "SELECT entered FROM \(table) UNION SELECT superseded FROM \(table) WHERE superseded IS NOT NULL"
  }
}
