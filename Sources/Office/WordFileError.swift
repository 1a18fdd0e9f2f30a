/// Why a Word file cannot be read or commented. Parts are named as in the archive: `word/document.xml`.
public enum WordFileError: Error, Equatable, Sendable {
  /// The bytes are no zip archive.
  case notAZip
  /// The archive ends too early, or its directory contradicts itself.
  case truncated
  /// The file is in the binary format of Word 97 to 2003 (.doc), or another of that family.
  case binaryFormat
  /// The file, or an entry of it, is encrypted.
  case encrypted
  /// Two entries have the same name, letter case aside.
  case duplicateEntry(String)
  /// The compressed bytes of an entry are damaged, or packed in a way that is not known.
  case damaged(part: String)
  /// The archive holds no Word document: its relationships name none, or one of another kind.
  case noDocument
  /// A part that is referred to is not in the archive.
  case missing(part: String)
  /// More than a limit allows: bytes, entries, paragraphs or pieces of text, as in ``WordLimits``.
  case tooLarge(limit: Int)
  /// Elements lie in each other deeper than ``WordLimits/depth``.
  case tooDeep(part: String)
  /// The part declares a document type, which is how entities are brought in.
  case hostile(part: String)
  /// The part is neither in UTF-8 nor in UTF-16.
  case encoding(part: String)
  /// The part is not well-formed XML; the line counts from 1.
  case malformed(part: String, line: Int)
  /// The comment of this index names a paragraph or an offset that is not there.
  case noSuchPlace(comment: Int)
}
