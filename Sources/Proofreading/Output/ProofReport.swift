import Checker

/// What was found in a file.
public struct ProofReport: Sendable {
  /// As the user named it.
  public let file: String
  public let manuscript: Manuscript
  /// In the order of the text.
  public let claims: [CheckedClaim]

  public init(file: String, manuscript: Manuscript, claims: [CheckedClaim]) {
    self.file = file
    self.manuscript = manuscript
    self.claims = claims
  }
}

/// Writes reports one after another, so that no more than one file's findings are in memory.
public protocol ReportWriter {
  mutating func begin(_ output: inout ByteOutput)
  mutating func write(_ report: ProofReport, to output: inout ByteOutput)
  /// - Parameter complete: false where some file could not be read.
  mutating func end(complete: Bool, to output: inout ByteOutput)
}

/// Bytes on their way out, handed on in pieces of some size.
public struct ByteOutput {
  private var bytes: [UInt8] = []
  private let drain: ([UInt8]) -> Void

  private static let piece = 1 << 16

  public init(_ drain: @escaping ([UInt8]) -> Void) {
    self.drain = drain
  }

  public mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.piece { flush() }
  }

  public mutating func flush() {
    guard !bytes.isEmpty else { return }
    drain(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
