import Language
import Store

/// What was found wrong, in words.
enum JournalWords {
  static func phrase(_ finding: JournalFinding) -> Phrase {
    let seq = finding.seq
    return switch finding.kind {
    case .gap: Phrases.Verification.gap(seq)
    case .brokenLink: Phrases.Verification.brokenLink(seq)
    case .editedEntry: Phrases.Verification.editedEntry(seq)
    case .movedEntry: Phrases.Verification.movedEntry(seq, from: finding.other ?? 0)
    case .rewrittenEntry: Phrases.Verification.rewrittenEntry(seq)
    case .rowsDiffer: Phrases.Verification.rowsDiffer(seq)
    case .anchorDiffers: Phrases.Verification.anchorDiffers(seq, proved: finding.other ?? 0)
    case .cutOff: Phrases.Verification.cutOff(seq, anchored: finding.other ?? 0)
    }
  }

  static func phrase(_ finding: ExportFinding) -> Phrase {
    switch finding.kind {
    case .noEntry: Phrases.JournalExport.noEntry
    case .noEnd: Phrases.JournalExport.noEnd
    case .afterTheEnd: Phrases.JournalExport.afterTheEnd
    case .countDiffers: Phrases.JournalExport.countDiffers
    case .endsDiffer: Phrases.JournalExport.endsDiffer
    case .digestDiffers: Phrases.JournalExport.digestDiffers
    }
  }
}

extension ExportReport {
  /// What is wrong, each with its place.
  /// - Parameter file: the name under which the export was given.
  public func findings(in file: String) -> [Finding] {
    let ofFile = findings.map { finding in
      Finding(
        finding.identifier, .error, at: .init(file: file, line: finding.line, column: 1),
        summary: JournalWords.phrase(finding), suggestion: Phrases.JournalExport.suggestion)
    }
    let ofChain = chain.map { finding in
      Finding(
        finding.identifier, .error, at: .init(file: file), summary: JournalWords.phrase(finding),
        suggestion: Phrases.JournalExport.suggestion)
    }
    return ofFile + ofChain
  }
}
