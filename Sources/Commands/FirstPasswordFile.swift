import Foundation

/// Where the first administrator's one-time password is put where nobody looks at a terminal: what a service prints is kept in
/// its journal, for all who may read that (ASVS 7.1.1).
struct FirstPasswordFile: Sendable {
  let path: String

  init(for address: DatabaseAddress) {
    switch address {
    case .sqlite(let path): self.path = path + ".first-password"
    }
  }

  /// Readable by its owner alone.
  func write(_ password: String) throws {
    unlink(path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure }
    defer { close(file) }
    let line = Array((password + "\n").utf8)
    guard Foundation.write(file, line, line.count) == line.count else { throw failure }
  }

  func remove() { unlink(path) }

  private var failure: CommandFailure {
    .unusable(
      "Không ghi được mật khẩu đầu tiên vào “\(path)”; hãy cấp lại bằng nhiemky user reset, từ một cửa sổ dòng lệnh.")
  }
}
