/// A set-up table as its statements need it: names and positions, without the entities.
struct TableShape: Sendable {
  let table: String
  let columns: [Column]
  let keyPositions: [Int]
  let contentPositions: [Int]
  private let contentNames: [SQLValue]

  init(_ table: String, _ columns: [Column]) {
    self.table = table
    self.columns = columns
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
  private var keyNames: [String] { keyPositions.map { names[$0] } }
  private var keyList: String { keyNames.joined(separator: ", ") }
  private var contentList: String { contentPositions.map { names[$0] }.joined(separator: ", ") }

  /// The current rows of dossier `$1`.
  var currentOfDossier: String {
    "SELECT \(contentList) FROM \(table) WHERE superseded IS NULL AND dossier = $1"
  }

  /// Adds a row: all columns, the dossier, the entry.
  var insertion: String {
    let places = (1...(names.count + 2)).map { "$\($0)" }.joined(separator: ", ")
    return "INSERT INTO \(table) (\(names.joined(separator: ", ")), dossier, entered) VALUES (\(places))"
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

  /// The rows that entry `$1` brought, by key.
  var enteredBy: String {
    "SELECT dossier, \(contentList) FROM \(table) WHERE entered = $1 ORDER BY \(keyList)"
  }

  /// The keys of the rows that entry `$1` replaced or removed, in order.
  var supersededBy: String {
    "SELECT \(keyList) FROM \(table) WHERE superseded = $1 ORDER BY \(keyList)"
  }
}
