/// How much one dossier may hold.
struct DossierLimits: Sendable {
  /// Bytes of one table.
  var tableBytes = 64 << 20
  /// Bytes of `dossier.yaml`.
  var descriptionBytes = 64 << 10
  /// Rows of one table.
  var rows = 2_000_000
  var columns = 256
  /// Findings of one kind in one file; the rest are counted.
  var findingsOfAKind = 200

  /// A number of bytes as people say it.
  static func words(bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
  }
}
