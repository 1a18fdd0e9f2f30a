import Foundation

/// Base64 without padding (RFC 4648): the usual alphabet, as PHC strings have it, or the one for addresses and cookies.
enum PlainBase64 {
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(Data(bytes).base64EncodedString().prefix { $0 != "=" })
  }

  static func addressText(_ bytes: some Sequence<UInt8>) -> String {
    text(bytes).replacing("+", with: "-").replacing("/", with: "_")
  }

  /// The usual alphabet only, and only the one text that these bytes have: nil for padding, spaces and stray last bits.
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: text + padding) else { return nil }
    let bytes = [UInt8](data)
    return Self.text(bytes) == text ? bytes : nil
  }
}
