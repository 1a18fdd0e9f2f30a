import Foundation
import Testing

/// What `serve` refuses before it opens a port: each in one sentence, with exit code 2.
@Suite struct ServeCommandTests {
  private static let certificates = Program.root + "/Tests/WebTests/Fixtures/tls/"

  private func refused(_ arguments: [String], _ words: String) throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["migrate", "--database", folder.database]).code == 0)
    let result = try Program.run(["serve", "--port", "0", "--database", folder.database] + arguments)
    #expect(result.code == 2, "\(arguments)")
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    (["--tls-certificate", "first.pem"], "phải đi cùng nhau"), (["--tls-key", "first.key.pem"], "phải đi cùng nhau"),
    (["--tls-certificate", "none.pem", "--tls-key", "first.key.pem"], "Không có tệp"),
    (["--tls-certificate", "first.pem", "--tls-key", "renewed.key.pem"], "không phải của chứng thư số"),
    (["--tls-certificate", "expired.pem", "--tls-key", "expired.key.pem"], "đã hết hạn"),
    (["--tls-certificate", "make.sh", "--tls-key", "first.key.pem"], "không có chứng thư số"),
    (["--tls-certificate", "first.pem", "--tls-key", "locked.key.pem"], "không đặt mật khẩu"),
  ])
  func certificatesThatCannotBeUsed(arguments: [String], words: String) throws {
    try refused(arguments.map { $0.hasPrefix("--") ? $0 : Self.certificates + $0 }, words)
  }

  @Test(arguments: [
    (["--trusted-proxy", "nginx"], "không phải địa chỉ mạng"),
    (["--trusted-proxy", "10.0.0.1/8"], "không phải địa chỉ mạng"),
    (["--public-address", "nhiemky.example.vn"], "không dùng được cho --public-address"),
    (["--public-address", "https://a.vn/x"], "không dùng được cho --public-address"),
    (["--connections", "0"], "phải lớn hơn 0"), (["--connections-per-address", "0"], "phải lớn hơn 0"),
    (["--host", "0.0.0.0"], "kết nối không mã hóa"), (["--host", "::"], "kết nối không mã hóa"),
    (["--host", "0.0.0.0", "--trusted-proxy", "10.0.0.1"], "kết nối không mã hóa"),
    (["--port", "70000"], "Cổng phải từ 0 đến 65535"),
  ])
  func settingsThatMakeNoSense(arguments: [String], words: String) throws { try refused(arguments, words) }

  /// What a service prints is kept in a journal that others read (ASVS 7.1.1).
  @Test func theFirstPasswordIsInAFileForItsOwnerAlone() throws {
    let folder = try TemporaryFolder()
    _ = try Program.run(["migrate", "--database", folder.database])
    let told = try ServerProcess.printed(["--database", folder.database], until: "ở tệp:")
    let path = folder.path + "/x.db.first-password"
    #expect(told.contains("Tài khoản quản trị đầu tiên: quantri") && told.contains("ở tệp: \(path)"))
    let password = try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .newlines)
    #expect(password.count >= 12 && !told.contains(password))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func theFirstAdministratorHasAChosenName() throws {
    let folder = try TemporaryFolder()
    _ = try Program.run(["migrate", "--database", folder.database])
    let told = try ServerProcess.printed(
      ["--administrator", "hoa.nguyen", "--database", folder.database], until: "ở tệp:")
    #expect(told.contains("Tài khoản quản trị đầu tiên: hoa.nguyen"))
    #expect(try Program.run(["user", "list", "--database", folder.database]).output.contains("hoa.nguyen"))
    let second = try Program.run(["user", "first", "lan", "--name", "Lan", "--database", folder.database])
    #expect(second.code == 3 && second.errors.contains("đã có tài khoản"))
    try refused(["--administrator", "có dấu"], "không dùng làm tên đăng nhập được")
    let other = try TemporaryFolder()
    _ = try Program.run(["migrate", "--database", other.database])
    let made = try Program.run(["user", "first", "lan", "--name", "Lan", "--database", other.database])
    #expect(made.code == 0 && made.output.contains("tên đăng nhập lan"))
    let list = try Program.run(["user", "list", "--database", other.database]).output
    #expect(list.contains("Quản trị, toàn hệ thống"))
  }
}
