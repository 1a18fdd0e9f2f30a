/// The tables whose every row the journal vouches for. A table that is to be proved by `verify` goes into this list, and
/// is written through ``Journal/append(_:changing:)`` only.
public enum VouchedTables {
  static let all: [TableShape] = SetupTables.shapes + [settings, anchors, grants, tokens]

  /// What is set otherwise than it was delivered.
  public static let settings = TableShape("settings", [.key("key"), "value"])
  /// The hashes that were printed or mailed.
  public static let anchors = TableShape("anchors", [.key("seq"), "hash", "at_utc"])
  /// Who had which role, where and when.
  static let grants = TableShape(
    "grants",
    [.key("id"), "account", "role", "unit", "branch", "valid_from", "valid_to", "delegated_from"])
  /// Keys for programs. Their names, in people's own words, are not vouched for: they can be erased.
  static let tokens = TableShape(
    "tokens", [.key("id"), "digest", "account", "scopes", "created", "expires", .derived("name")])
}
