import Foundation

extension ServerKey {
  /// The key in a file: 64 hexadecimal digits and maybe a line's end. Where there is no file, one is made that only its
  /// owner may read (mode 0600).
  ///
  /// - Throws: `ServerKeyFailure`.
  public static func atPath(_ path: String) throws -> ServerKey {
    if let key = try read(path) { return key }
    let key = try make(path)
    // Another process may have been quicker.
    return try key ?? read(path) ?? { throw ServerKeyFailure(path: path, reason: .notMade) }()
  }

  /// Nil where there is no file.
  private static func read(_ path: String) throws -> ServerKey? {
    // Without O_NONBLOCK, a named pipe would wait for a writer.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw ServerKeyFailure(path: path, reason: .unreadable)
    }
    defer { close(file) }
    var state = stat()
    guard fstat(file, &state) == 0, state.st_mode & S_IFMT == S_IFREG else {
      throw ServerKeyFailure(path: path, reason: .unreadable)
    }
    guard state.st_mode & 0o077 == 0 else { throw ServerKeyFailure(path: path, reason: .openToOthers) }
    // One byte more than a file with a key can have.
    var bytes = [UInt8](repeating: 0, count: 2 * length + 3)
    let count = Foundation.read(file, &bytes, bytes.count)
    guard count >= 0 else { throw ServerKeyFailure(path: path, reason: .unreadable) }
    let line = String(decoding: bytes.prefix(count), as: UTF8.self)
    guard let key = Hexadecimal.bytes(line.trimmingCharacters(in: .newlines)), key.count == length else {
      throw ServerKeyFailure(path: path, reason: .noKey)
    }
    return ServerKey(bytes: key)
  }

  /// Writes a new key beside the path, and gives it that name once it is safe on the disk: whoever reads finds a whole
  /// key or none. Nil where the name was taken meanwhile.
  private static func make(_ path: String) throws -> ServerKey? {
    let bytes = RandomBytes.make(length)
    let draft = "\(path).\(Hexadecimal.text(RandomBytes.make(8)))"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw ServerKeyFailure(path: path, reason: .notMade) }
    defer { unlink(draft) }
    let line = Array("\(Hexadecimal.text(bytes))\n".utf8)
    let isSafe = write(file, line, line.count) == line.count && fsync(file) == 0
    guard close(file) == 0, isSafe else { throw ServerKeyFailure(path: path, reason: .notMade) }
    guard link(draft, path) == 0 else {
      if errno == EEXIST { return nil }
      throw ServerKeyFailure(path: path, reason: .notMade)
    }
    keepName(of: path)
    return ServerKey(bytes: bytes)
  }

  /// Without this a loss of power may leave the folder without the file's name. Some file systems know no such call,
  /// and need none.
  private static func keepName(of path: String) {
    let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}
