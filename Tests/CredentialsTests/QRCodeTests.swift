import Testing

@testable import Credentials

@Suite struct QRCodeTests {
  private static let finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]

  /// The square of a version is 17 + 4·version modules wide, with finder patterns in three corners, timing patterns
  /// between them and one module that is always dark (ISO/IEC 18004, sections 5.3 and 6.3).
  @Test(arguments: [(1, 21), (14, 21), (15, 25), (200, 57), (2331, 177)])
  func isAQRCode(_ length: Int, _ width: Int) throws {
    let matrix = try #require(QRCode.matrix(String(repeating: "a", count: length)))
    try #require(matrix.count == width)
    try #require(matrix.allSatisfy { $0.count == width })
    for (row, column) in [(0, 0), (0, width - 7), (width - 7, 0)] {
      let corner = matrix[row..<row + 7].map { $0[column..<column + 7].map { $0 ? "1" : "0" }.joined() }
      #expect(corner == Self.finder)
    }
    for place in 8..<width - 8 {
      #expect(matrix[6][place] == place.isMultiple(of: 2))
      #expect(matrix[place][6] == place.isMultiple(of: 2))
    }
    #expect(matrix[width - 8][8])
  }

  /// A picture that another program (zbarimg 0.23) has read as `otpauth`.
  @Test func isThePictureOfItsText() throws {
    let rows = try #require(QRCode.matrix("otpauth")).map { $0.map { $0 ? "█" : " " }.joined() }
    #expect(
      rows == [
        "███████  ██ █ ███████",
        "█     █ ████  █     █",
        "█ ███ █       █ ███ █",
        "█ ███ █  █ █  █ ███ █",
        "█ ███ █ ██  █ █ ███ █",
        "█     █   █ █ █     █",
        "███████ █ █ █ ███████",
        "          ███        ",
        "█ █ █ █   ██    █  █ ",
        "███    █ ██   ██    █",
        " █    ██  █ █   █ ███",
        " █████ ███    ██    █",
        "   █ ███  █ █ █  █ █ ",
        "        ██ █ █ ███ ██",
        "███████  ███ ████ ███",
        "█     █   ████ █    █",
        "█ ███ █ █ ██ ████  ██",
        "█ ███ █   █   █ ██ █ ",
        "█ ███ █ █   █  ████ █",
        "█     █  █    █    █ ",
        "███████ █   █ ████ ██",
      ])
  }

  @Test func holdsNotEverything() {
    #expect(QRCode.matrix("") == nil)
    #expect(QRCode.matrix(String(repeating: "a", count: 2332)) == nil)
    #expect(QRCode.matrix(String(repeating: "a", count: 1_000_000)) == nil)
    #expect(QRCode.matrix("a\u{0}b") != nil)
  }
}
