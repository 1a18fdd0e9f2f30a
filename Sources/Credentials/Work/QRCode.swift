import CQREncode

/// QR codes (ISO/IEC 18004) by libqrencode.
public enum QRCode {
  /// The text's UTF-8 as rows of modules, true where dark; square, without the margin of four light modules that a page
  /// puts around it. With error correction level M, of which 15 % may be lost.
  ///
  /// - Returns: nil for an empty text, and for one that no QR code holds (some 2300 bytes).
  public static func matrix(_ text: String) -> [[Bool]]? {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= mostBytes,
      let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    return (0..<width).map { row in
      // The lowest bit of a module is its colour.
      (0..<width).map { column in code.pointee.data[row * width + column] & 1 == 1 }
    }
  }

  /// What version 40 holds at level M (ISO/IEC 18004, table 7).
  private static let mostBytes = 2331
}
