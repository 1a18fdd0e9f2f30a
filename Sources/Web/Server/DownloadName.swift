import Foundation
import Language

/// The name under which a browser saves a file: whatever letters it has, it harms neither the header nor the disk.
public struct DownloadName: Hashable, Sendable {
  /// As people read it.
  let text: String

  /// Of what stands before the addition: letters, and bytes (file systems allow 255 for the whole).
  private static let longest = 100
  private static let mostBytes = 200
  /// Letters that Windows forbids in a name; a colon would open a hidden stream of the file.
  private static let forbidden: Set<Character> = ["<", ">", ":", "\"", "|", "?", "*"]

  /// - Parameters:
  ///   - source: the name of the file that this one is made from; its last suffix is left out.
  ///   - addition: `-da-soat.docx`.
  init(_ source: String, addition: String) {
    var stem = Self.safe(source)[...]
    if let dot = stem.lastIndex(of: "."), dot > stem.startIndex { stem = stem[..<dot] }
    stem = stem.prefix(Self.longest)
    while stem.utf8.count > Self.mostBytes { stem = stem.dropLast() }
    while let last = stem.last, last == "." || last == " " { stem = stem.dropLast() }
    let written = String(stem.isEmpty ? "van-ban" : stem).map { Self.forbidden.contains($0) ? "-" : $0 }
    let name = String(written) + addition
    // Names that Windows keeps for devices, whatever follows their first dot.
    text = name.wholeMatch(of: #/(?i:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?/#) == nil ? name : "_" + name
  }

  /// The last part of a path, on whatever system it was made, without what cannot be seen.
  static func safe(_ name: String) -> String {
    let last = name.split(whereSeparator: { "/\\".contains($0) }).last ?? ""
    let seen = last.unicodeScalars.filter {
      ![.control, .format, .lineSeparator, .paragraphSeparator, .surrogate].contains($0.properties.generalCategory)
    }
    var safe = String(String.UnicodeScalarView(seen)).trimmingCharacters(in: .whitespaces)[...]
    while safe.first == "." { safe = safe.dropFirst() }
    return String(safe.prefix(2 * longest))
  }

  /// As RFC 6266 writes it: in ASCII for old readers, in UTF-8 for all others.
  var disposition: String { "attachment; filename=\"\(ascii)\"; filename*=UTF-8''\(encoded)" }

  private var ascii: String {
    let suffix = text.lastIndex(of: ".").map { text[$0...] } ?? ""
    let stem = text.dropLast(suffix.count)
    let plain = VietnameseSearchKey.key(String(stem)).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    return plain.joined(separator: "-") + suffix.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
  }

  private var encoded: String {
    var bytes = ByteStore(capacity: 64)
    bytes.append(encoded: text)
    return bytes.withBytes { String(decoding: $0, as: UTF8.self) }
  }
}
