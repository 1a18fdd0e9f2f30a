import Foundation
import Language
import Proofreading

#if canImport(Glibc)
  import Glibc
#endif

/// The bytes of a file that is to be checked, or of standard input.
enum CheckInput {
  static let standardInput = "-"

  /// - Parameter limit: more bytes are not read, whatever gives them.
  static func read(_ path: String, limit: Int) throws(ReadingRefusal) -> [UInt8] {
    guard path != standardInput else { return try drain(STDIN_FILENO, limit: limit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let isMissing = errno == ENOENT
      throw ReadingRefusal(
        .format, isMissing ? Phrases.Checking.missing : Phrases.Checking.unreadable(String(cString: strerror(errno))))
    }
    defer { close(descriptor) }
    return try drain(descriptor, limit: limit)
  }

  /// Whether both paths lead to one file, by whatever names and links.
  static func isSame(_ first: String, _ second: String) -> Bool {
    var one = stat()
    var other = stat()
    return stat(first, &one) == 0 && stat(second, &other) == 0 && one.st_dev == other.st_dev
      && one.st_ino == other.st_ino
  }

  private static func drain(_ descriptor: Int32, limit: Int) throws(ReadingRefusal) -> [UInt8] {
    var about = stat()
    guard fstat(descriptor, &about) == 0 else { throw failure() }
    if about.st_mode & S_IFMT == S_IFDIR { throw ReadingRefusal(.format, Phrases.Checking.isFolder) }
    // A pipe does not say how much will come.
    let isFile = about.st_mode & S_IFMT == S_IFREG
    if isFile, Int(about.st_size) > limit { throw DocumentReader.tooLarge(limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(isFile ? Int(about.st_size) + 1 : 1 << 16)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { return bytes }
      bytes.append(contentsOf: piece[..<count])
      guard bytes.count <= limit else { throw DocumentReader.tooLarge(limit) }
    }
  }

  private static func failure() -> ReadingRefusal {
    ReadingRefusal(.format, Phrases.Checking.unreadable(String(cString: strerror(errno))))
  }
}
