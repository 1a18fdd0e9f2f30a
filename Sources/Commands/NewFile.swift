import Foundation

/// A file that is made, and never one that is there already: an older anchor or export is not to be lost. Only its owner
/// may read it.
struct NewFile: Sendable {
  private let path: String
  private let handle: FileHandle

  init(_ path: String) throws {
    self.path = path
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else {
      let why = errno == EEXIST ? "đã có tệp mang tên này" : "hãy kiểm tra thư mục có tồn tại và quyền ghi"
      throw CommandFailure.unusable("Không ghi được “\(path)”: \(why).")
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  func write(_ text: String) throws {
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      throw CommandFailure.unusable("Ghi “\(path)” giữa chừng thì lỗi; ổ đĩa có thể đã đầy.")
    }
  }

  /// Takes it away where nothing came of it.
  func discard() { unlink(path) }
}
