import Credentials
import Foundation
import SingleSignOn
import Store
import Web
import Workflows

/// What a server needs to sign people in: its key, and at the first start somebody who can.
enum ServerAccess {
  /// The key beside an embedded database, or where the environment says; made at the first start.
  static func desk(for address: DatabaseAddress) throws -> AccessDesk {
    let path = keyPath(for: address)
    do {
      let file = FirstPasswordFile(for: address)
      // The first administrator has the first number.
      return AccessDesk(key: try ServerKey.atPath(path)) { number in if number == 1 { file.remove() } }
    } catch let failure as ServerKeyFailure {
      throw CommandFailure.unusable(failure.phrase.vi)
    }
  }

  /// The name of a key that is not taken into use yet, after the key's own.
  static let nextKey = ".next"

  /// The same, with the key that the database is sealed under: a renewal that was cut off after the database was written is ended
  /// here, and one that was cut off before it is undone.
  static func desk(for address: DatabaseAddress, over database: any Database) async throws -> AccessDesk {
    let path = keyPath(for: address)
    let current = try await Workspace(database: database, clock: .system).currentKey(.machineOperator)
    do {
      if FileManager.default.fileExists(atPath: path + nextKey) {
        if try ServerKey.atPath(path + nextKey).identifier == current {
          try takeNextKey(path)
        } else {
          unlink(path + nextKey)
        }
      }
      if let current, try ServerKey.atPath(path).identifier != current {
        throw CommandFailure.unusable(
          "Khóa ở “\(path)” không phải khóa của cơ sở dữ liệu này (cần khóa \(current)); hãy đặt lại đúng tệp khóa.")
      }
    } catch let failure as ServerKeyFailure {
      throw CommandFailure.unusable(failure.phrase.vi)
    }
    return try desk(for: address)
  }

  /// Puts the next key in the place of the key, of which nothing is left.
  static func takeNextKey(_ path: String) throws {
    guard rename(path + nextKey, path) == 0 else { throw ServerKeyFailure(path: path, reason: .notMade) }
  }

  static func keyPath(for address: DatabaseAddress) -> String {
    let named = CommandEnvironment.current?.variables["NHIEMKY_KEY_FILE"] ?? ""
    return switch address {
    case .sqlite(let path): named.isEmpty ? path + ".key" : named
    }
  }

  /// The provider of single sign-on that the environment names; nil where it names none.
  static func singleSignOn() throws -> SingleSignOnDoor? {
    let variables = CommandEnvironment.current?.variables ?? [:]
    guard let issuer = variables["NHIEMKY_SSO_ISSUER"], !issuer.isEmpty else { return nil }
    do {
      return SingleSignOnDoor(
        try SSOConfiguration(
          issuer: issuer, clientID: variables["NHIEMKY_SSO_CLIENT"] ?? "",
          clientSecret: variables["NHIEMKY_SSO_SECRET"],
          redirectAddress: variables["NHIEMKY_SSO_RETURN"] ?? "", label: variables["NHIEMKY_SSO_LABEL"]))
    } catch let failure as SSOFailure {
      throw CommandFailure.unusable(failure.phrase.vi)
    }
  }

  /// Makes the first administrator of a database without accounts, and says the password this once: on a terminal, else in a
  /// file for its owner alone.
  static func welcome(_ workspace: Workspace, signIn: String, file: FirstPasswordFile) async throws {
    guard let first = try await workspace.makeFirstAdministrator(signIn: signIn, name: "Quản trị hệ thống") else {
      return
    }
    guard CommandEnvironment.current?.isTerminal == true else {
      try file.write(first.password)
      Console.print(
        """
        Tài khoản quản trị đầu tiên: \(first.signIn)
        Mật khẩu dùng một lần (dùng được 7 ngày) ở tệp: \(file.path)
        """)
      return
    }
    Console.print(
      """
      Tài khoản quản trị đầu tiên: \(first.signIn)
      Mật khẩu dùng một lần (chỉ hiện lúc này, dùng được 7 ngày): \(first.password)
      """)
  }
}
