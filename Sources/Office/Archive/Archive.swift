import CLibZip

/// A zip archive in memory, read through libzip.
final class Archive {
  let limits: WordLimits
  private let archive: OpaquePointer
  private let source: OpaquePointer
  /// What libzip reads from, at any time until it is closed.
  private var buffers: [UnsafeMutableRawBufferPointer]
  /// Whether libzip has closed the archive and freed it.
  private var isClosed = false
  /// Indexes by name in small ASCII letters, since names of parts are the same whatever their case.
  private(set) var indexes: [String: zip_uint64_t] = [:]
  /// Bytes unpacked so far.
  private var unpacked = 0

  init(_ bytes: [UInt8], limits: WordLimits) throws(WordFileError) {
    try Self.refuseOtherFormats(bytes)
    self.limits = limits
    let buffer = Self.copy(bytes)
    guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(bytes.count), 0, nil) else {
      buffer.deallocate()
      throw .truncated
    }
    guard let archive = zip_open_from_source(source, 0, nil) else {
      zip_source_free(source)
      buffer.deallocate()
      throw .truncated
    }
    buffers = [buffer]
    // Kept beyond the archive's closing: what is written is read from it.
    zip_source_keep(source)
    self.source = source
    self.archive = archive
    try readDirectory()
  }

  deinit {
    if !isClosed { zip_discard(archive) }
    zip_source_free(source)
    for buffer in buffers { buffer.deallocate() }
  }

  private static func copy(_ bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    buffer.copyBytes(from: bytes)
    return buffer
  }

  private static func refuseOtherFormats(_ bytes: [UInt8]) throws(WordFileError) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // Word puts an encrypted .docx into a compound file with a stream of this name.
      let name: [UInt8] = "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      throw bytes.contains(name) ? WordFileError.encrypted : .binaryFormat
    }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAZip }
  }

  private func readDirectory() throws(WordFileError) {
    let count = zip_get_num_entries(archive, 0)
    guard count >= 0 else { throw .truncated }
    guard count <= limits.entries else { throw .tooLarge(limit: limits.entries) }
    for index in 0..<zip_uint64_t(count) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else { throw .truncated }
      let part = String(cString: name)
      if status.valid & zip_uint64_t(ZIP_STAT_ENCRYPTION_METHOD) != 0,
        status.encryption_method != UInt16(ZIP_EM_NONE)
      {
        throw .encrypted
      }
      guard indexes.updateValue(index, forKey: part.asciiLowercased) == nil else { throw .duplicateEntry(part) }
    }
  }

  func holds(_ part: String) -> Bool { indexes[part.asciiLowercased] != nil }

  /// The bytes of a part. What its header says of their number is not believed: they are counted as they come.
  func bytes(of part: String) throws(WordFileError) -> [UInt8] {
    guard let index = indexes[part.asciiLowercased] else { throw .missing(part: part) }
    guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged(part: part) }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { zip_fread(file, $0, zip_uint64_t(buffer.count)) } ?? -1
      }
      guard count >= 0 else { throw .damaged(part: part) }
      guard count > 0 else { return bytes }
      unpacked += Int(count)
      bytes.append(contentsOf: chunk[..<Int(count)])
      guard bytes.count <= limits.part else { throw .tooLarge(limit: limits.part) }
      guard unpacked <= limits.total else { throw .tooLarge(limit: limits.total) }
    }
  }

  /// The archive with these parts replaced, or added at its end. Every other entry keeps its place and its packed
  /// bytes. The archive is closed by it and cannot be used again.
  func bytes(replacing parts: [(name: String, bytes: [UInt8])]) throws(WordFileError) -> [UInt8] {
    for part in parts { try replace(part.name, part.bytes) }
    guard zip_close(archive) == 0 else { throw .truncated }
    isClosed = true
    return try readSource()
  }

  private func replace(_ part: String, _ bytes: [UInt8]) throws(WordFileError) {
    let buffer = Self.copy(bytes)
    buffers.append(buffer)
    guard let content = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(bytes.count), 0) else {
      throw .damaged(part: part)
    }
    let old = indexes[part.asciiLowercased]
    var index = zip_int64_t(old ?? 0)
    var status = zip_stat_t()
    if let old {
      // A replaced entry keeps its time: the same file with the same comments has the same bytes.
      guard zip_stat_index(archive, old, 0, &status) == 0, zip_file_replace(archive, old, content, 0) == 0
      else {
        zip_source_free(content)
        throw .damaged(part: part)
      }
    } else {
      index = zip_file_add(archive, part, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(content)
        throw .damaged(part: part)
      }
    }
    let dated =
      old == nil
      // The first day that a zip archive can name, which is also what Word writes.
      ? zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0)
      : zip_file_set_mtime(archive, zip_uint64_t(index), status.mtime, 0)
    guard dated == 0 else { throw .damaged(part: part) }
  }

  private func readSource() throws(WordFileError) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw .truncated }
    defer { zip_source_close(source) }
    let size = Int(status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      count = max(0, Int(zip_source_read(source, base, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw .truncated }
    return bytes
  }
}

extension String {
  var asciiLowercased: String {
    String(decoding: utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }
}
