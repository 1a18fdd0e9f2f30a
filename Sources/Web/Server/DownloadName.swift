import Foundation
import Language

/// The name under which a browser saves a file: whatever letters it has, it harms neither the header nor the disk.
public struct DownloadName: Hashable, Sendable {
  /// As people read it.
  let text: String

  private static let longest = 100

  /// - Parameters:
  ///   - source: the name of the file that this one is made from; its last suffix is left out.
  ///   - addition: `-da-soat.docx`.
  init(_ source: String, addition: String) {
    var stem = Self.safe(source)[...]
    if let dot = stem.lastIndex(of: "."), dot > stem.startIndex { stem = stem[..<dot] }
    text = String(stem.prefix(Self.longest)) + addition
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
