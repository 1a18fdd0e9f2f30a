/// Codes asked for together, as arguments of one statement.
///
/// The list is filled up with its last code to a power of two, so that few different statements need to be prepared.
struct CodeList {
  /// `$1, $2, $3, $4`
  let places: String
  let arguments: [SQLValue]

  /// The most codes of one statement.
  private static let limit = 512

  /// As many lists as it takes; none for no codes.
  static func lists(_ codes: some Sequence<String>) -> [CodeList] {
    let ordered = Set(codes).sorted()
    return stride(from: 0, to: ordered.count, by: limit).map {
      CodeList(ordered[$0..<min($0 + limit, ordered.count)])
    }
  }

  private init(_ codes: ArraySlice<String>) {
    var size = 1
    while size < codes.count { size *= 2 }
    places = (1...size).map { "$\($0)" }.joined(separator: ", ")
    let last = codes.last.map(SQLValue.text) ?? .null
    arguments = codes.map(SQLValue.text) + Array(repeating: last, count: size - codes.count)
  }
}

extension SetupReader {
  /// The current rows whose `column` is one of `codes`.
  func current<Entity>(
    _ table: SetupTable<Entity>, _ column: String, among codes: some Sequence<String>
  ) throws -> [Entity] {
    try CodeList.lists(codes).flatMap { list in
      try table.current(where: "\(column) IN (\(list.places))", list.arguments, on: connection)
    }
  }
}
