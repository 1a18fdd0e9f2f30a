import Language
import Model
import Workflows

/// What reading dossiers gave.
public struct DossierReading: Sendable {
  /// How many rows a file has, its header and empty rows aside.
  public struct FileCount: Hashable, Sendable {
    /// The path as it was given.
    public let file: String
    public let rows: Int
  }

  /// One for each dossier, each after those that it requires; empty where anything is wrong, so that half a dossier
  /// cannot go in.
  public let batches: [SetupBatch]
  /// Everything that was found, by file, line and column.
  public let findings: [Finding]
  /// In the order in which the files were read.
  public let counts: [FileCount]

  /// Whether something was found that keeps the dossiers out.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  init(batches: [SetupBatch], findings: [Finding], counts: [FileCount]) {
    let broken = findings.contains { $0.severity == .error }
    self.batches = broken ? [] : batches
    self.findings = findings
    self.counts = counts
  }
}
