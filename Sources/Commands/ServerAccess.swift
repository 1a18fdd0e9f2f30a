import Credentials
import Foundation
import SingleSignOn
import Web
import Workflows

/// What a server needs to sign people in: its key, and at the first start somebody who can.
enum ServerAccess {
  /// The key beside an embedded database, or where the environment says; made at the first start.
  static func desk(for address: DatabaseAddress) throws -> AccessDesk {
    let named = CommandEnvironment.current?.variables["NHIEMKY_KEY_FILE"] ?? ""
    let path: String =
      switch address {
      case .sqlite(let path): named.isEmpty ? path + ".key" : named
      }
    do {
      return AccessDesk(key: try ServerKey.atPath(path))
    } catch let failure as ServerKeyFailure {
      throw CommandFailure.unusable(failure.phrase.vi)
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

  /// Makes the first administrator of a database without accounts, and says the password this once.
  static func welcome(_ workspace: Workspace) async throws {
    guard let first = try await workspace.makeFirstAdministrator(name: "Quản trị hệ thống") else { return }
    Console.print(
      """
      Tài khoản quản trị đầu tiên: \(first.signIn)
      Mật khẩu dùng một lần (chỉ hiện lúc này, dùng được 7 ngày): \(first.password)
      """)
  }
}
