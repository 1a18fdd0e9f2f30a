import Credentials
import Foundation
import Store

/// How a sealed recovery code stands in its column: told apart from the marks of earlier versions by its beginning.
enum RecoverySeal {
  private static let beginning = "s:"

  static func purpose(_ account: Int64) -> String { "recovery code of \(account)" }

  static func text(_ sealed: [UInt8]) -> String { beginning + Data(sealed).base64EncodedString() }

  /// Nil for a mark.
  static func bytes(_ kept: String) -> [UInt8]? {
    guard kept.hasPrefix(beginning) else { return nil }
    return Data(base64Encoded: String(kept.dropFirst(beginning.count))).map(Array.init)
  }
}

/// What renewing the server's key did.
public struct KeyRenewal: Sendable {
  /// Second factors sealed anew.
  public let secondFactors: Int
  /// Accounts whose recovery codes were of an earlier version and could not be carried over.
  public let droppedCodes: Int
}

extension Workspace {
  /// Seals under another key all that the database holds under this one, in one transaction and with an entry of the journal.
  ///
  /// Devices that signed in before, forms on the screen and attempts at single sign-on are marked under the old key and forgotten:
  /// that costs a page to be loaded again.
  /// - Throws: ``SealFailure``, where something was not sealed under this key: then nothing has changed.
  public func renewKey(to next: ServerKey, caller: Caller) async throws -> KeyRenewal {
    try caller.require(.renewKey)
    return try await database.write { [self] connection in
      let accounts = AccountStore(connection)
      var (factors, dropped) = (0, 0)
      for before in try accounts.all() {
        var account = before
        if let sealed = account.secondFactor {
          account.secondFactor = try resealed(sealed, Self.purpose(account.number), next)
          factors += 1
        }
        account.recoveryCodes = try account.recoveryCodes.compactMap { kept in
          guard let sealed = RecoverySeal.bytes(kept) else { return nil }
          return RecoverySeal.text(try resealed(sealed, RecoverySeal.purpose(account.number), next))
        }
        if account.recoveryCodes.count < before.recoveryCodes.count {
          dropped += 1
          try record(.recoveryCodesDropped, by: caller.number, on: String(account.number), in: connection)
        }
        if account != before { try accounts.update(account) }
      }
      try record(
        .keyRenewed, by: caller.number, on: next.identifier, ["before": .string(access.key.identifier)], in: connection)
      return KeyRenewal(secondFactors: factors, droppedCodes: dropped)
    }
  }

  private func resealed(_ sealed: [UInt8], _ purpose: String, _ next: ServerKey) throws -> [UInt8] {
    try next.sealed(try access.key.opened(sealed, for: purpose), for: purpose)
  }

  /// The identifier of the key that the database was sealed anew under last; nil where it never was.
  public func currentKey(_ caller: Caller) async throws -> String? {
    try caller.require(.renewKey)
    return try await database.read { connection in
      try Journal(connection).entries(of: [.keyRenewed], since: "", limit: 1).first?.subject
    }
  }
}
