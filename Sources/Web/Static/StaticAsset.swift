/// A file that pages refer to, built into the program.
///
/// Its address holds a hash of its content, so that browsers may keep it for good and still see a new one at once.
public struct StaticAsset: Hashable, Sendable {
  public let name: String
  public let mediaType: String
  public let bytes: [UInt8]
  /// Sixteen hexadecimal digits of the content's 64-bit FNV-1a hash: for caching, not for trust.
  public let hash: String

  private init(_ name: String, _ mediaType: String, _ bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
    let value = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let digits = String(value, radix: 16)
    hash = String(repeating: "0", count: 16 - digits.count) + digits
  }

  public static let styles = StaticAsset("app.css", "text/css; charset=utf-8", PackageResources.app_css)
  public static let script = StaticAsset("app.js", "text/javascript; charset=utf-8", PackageResources.app_js)
  public static let icon = StaticAsset("icon.svg", "image/svg+xml", PackageResources.icon_svg)

  public static let all = [styles, script, icon]

  /// By the name in an address; old hashes lead to today's file too.
  public static func named(_ name: String) -> StaticAsset? { all.first { $0.name == name } }

  public static func == (left: Self, right: Self) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
