import HTTPTypes
import Hummingbird

/// What a request allows as its answer (RFC 9110, 12.5.1).
enum AcceptedType {
  /// Whether JSON may be answered. The most exact range that fits decides.
  static func allowsJSON(_ request: Request) -> Bool {
    guard let accept = request.headers[.accept], accept.contains(where: { $0 != " " }) else { return true }
    var found: (exactness: Int, allows: Bool)?
    for part in accept.split(separator: ",") {
      let pieces = part.split(separator: ";").map { $0.trimmed }
      guard let range = pieces.first, let exactness = ranges.firstIndex(of: range.lowercased()) else { continue }
      guard exactness >= found?.exactness ?? 0 else { continue }
      let weight = pieces.dropFirst().first { $0.lowercased().hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
      found = (exactness, (weight ?? 1) > 0)
    }
    return found?.allows ?? false
  }

  private static let ranges = ["*/*", "application/*", "application/json"]
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
