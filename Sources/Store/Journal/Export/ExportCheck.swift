/// Holds an export against itself, a line at a time, without a database.
public struct ExportCheck {
  private let anchors: [Anchor]
  private var walk: ChainWalk?
  private var tally = ExportTally()
  private var lines = 0
  private var seal: (seal: ExportSeal, line: Int)?
  private var findings: [ExportFinding] = []

  /// - Parameter anchors: hashes kept elsewhere; those of entries outside the export are passed over.
  public init(anchors: [Anchor] = []) {
    self.anchors = anchors
  }

  /// - Parameter bytes: a line without its line feed.
  public mutating func take(line bytes: some Collection<UInt8>) {
    lines += 1
    if let seal {
      if seal.line == lines - 1 { findings.append(ExportFinding(.afterTheEnd, line: lines)) }
    } else if let line = JournalLine.read(bytes) {
      if walk == nil { walk = ChainWalk(from: line.entry.seq, anchors: anchors) }
      walk?.take(line.entry)
      tally.add(line.entry, line: bytes)
    } else if let seal = ExportSeal.read(bytes) {
      self.seal = (seal, lines)
    } else {
      findings.append(ExportFinding(.noEntry, line: lines))
      tally.add(line: bytes)
    }
  }

  /// What it came to.
  public mutating func finish() -> ExportReport {
    if let seal {
      let expected = tally.seal
      if seal.seal.count != expected.count { findings.append(ExportFinding(.countDiffers, line: seal.line)) }
      if seal.seal.firstHash != expected.firstHash || seal.seal.lastHash != expected.lastHash {
        findings.append(ExportFinding(.endsDiffer, line: seal.line))
      }
      if seal.seal.digest != expected.digest { findings.append(ExportFinding(.digestDiffers, line: seal.line)) }
    } else {
      findings.append(ExportFinding(.noEnd, line: lines))
    }
    return ExportReport(
      entries: tally.seal.count, chain: walk?.finish(isWhole: false) ?? [], findings: findings,
      anchorsMet: walk?.anchorsMet ?? 0)
  }
}

/// Whether an export holds.
public struct ExportReport: Sendable {
  public let entries: Int64
  /// What is wrong with the chain of entries.
  public let chain: [JournalFinding]
  /// What is wrong with the file.
  public let findings: [ExportFinding]
  /// How many anchors spoke of entries of the export.
  public let anchorsMet: Int

  public var holds: Bool { chain.isEmpty && findings.isEmpty }
}

/// Something wrong with an export as a file.
public struct ExportFinding: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A line is no entry as it would have been written.
    case noEntry = "no-entry"
    /// The last line, with its counts and digest, is missing.
    case noEnd = "no-end"
    /// Something stands after the last line.
    case afterTheEnd = "after-the-end"
    /// There are more or fewer entries than the last line says.
    case countDiffers = "count-differs"
    /// The first or the last entry is not that of the last line.
    case endsDiffer = "ends-differ"
    /// The lines are not those that the digest was taken of.
    case digestDiffers = "digest-differs"
  }

  public let kind: Kind
  /// From 1.
  public let line: Int

  public init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }

  /// Stable: `export.no-entry`…
  public var identifier: String { "export." + kind.rawValue }
}
