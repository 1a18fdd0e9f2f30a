import Checker
import Language

/// Files into manuscripts. Everything happens in memory; nothing is kept or logged.
public enum DocumentReader {
  /// Reads a file.
  /// - Parameter name: the file's name; its suffix counts where the content does not tell what it is.
  /// - Throws: ``ReadingRefusal``, for a file that bears a secrecy mark too.
  public static func read(
    _ bytes: [UInt8], name: String, limits: ReadingLimits = .file
  ) throws(ReadingRefusal) -> ProofDocument {
    guard !bytes.isEmpty else { throw ReadingRefusal(.empty, Phrases.Checking.empty) }
    let format: DocumentFormat
    switch FileKind(bytes, name: name) {
    case .read(let known): format = known
    case .other(let phrase): throw ReadingRefusal(.format, phrase)
    }
    let limit = limits.bytes(for: format)
    guard bytes.count <= limit else { throw tooLarge(limit) }
    let document = try read(bytes, as: format, limits: limits)
    guard !document.manuscript.blocks.isEmpty else { throw ReadingRefusal(.empty, Phrases.Checking.wordless) }
    if let mark = SecrecyMark.find(in: document.manuscript) {
      throw ReadingRefusal(.secret, Phrases.Checking.secret(mark.level.rawValue, line: mark.line))
    }
    return document
  }

  /// What is said of a file that is larger than so many bytes.
  public static func tooLarge(_ limit: Int) -> ReadingRefusal {
    ReadingRefusal(.tooLarge, Phrases.Checking.tooLarge(megabytes: limit >> 20))
  }

  private static func read(
    _ bytes: [UInt8], as format: DocumentFormat, limits: ReadingLimits
  ) throws(ReadingRefusal) -> ProofDocument {
    let manuscript: Manuscript
    switch format {
    case .word:
      let word = try WordManuscript(bytes)
      return ProofDocument(format: .word, manuscript: word.manuscript, word: word)
    case .text: manuscript = try TextManuscript.read(DecodedText(bytes), limit: limits.blocks)
    case .markdown: manuscript = try MarkdownManuscript.read(DecodedText(bytes), limit: limits.blocks)
    case .html: manuscript = try HTMLManuscript.read(DecodedText(bytes), limit: limits.blocks)
    }
    return ProofDocument(format: format, manuscript: manuscript)
  }
}
