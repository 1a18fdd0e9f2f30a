import Foundation
import Workflows

/// What is kept about a person, as JSON.
public enum PersonalDataFile {
  private struct Document: Encodable {
    struct Grant: Encodable {
      let role: String
      let unit: String?
      let withUnitsBelow: Bool
      let from: String
      let to: String?
    }
    struct Session: Encodable {
      let began: String
      let lastUsed: String
      let ends: String
      let address: String
      let browser: String
    }
    struct Token: Encodable {
      let name: String
      let scopes: [String]
      let created: String
      let expires: String
      let lastUsed: String?
    }
    struct Act: Encodable {
      let entry: Int64
      let at: String
      let act: String
      let subject: String
    }

    let number: Int64
    let signInName: String?
    let name: String
    let state: String
    let created: String
    let hasPassword: Bool
    let hasSecondFactor: Bool
    let isLinkedToSingleSignOn: Bool
    let roles: [Grant]
    let sessions: [Session]
    let tokens: [Token]
    let acts: [Act]
  }

  public static func json(_ data: PersonalDataAnswer) throws -> Data {
    let account = data.account
    let document = Document(
      number: account.number, signInName: account.signIn, name: account.name, state: account.state.rawValue,
      created: account.created, hasPassword: account.hasPassword, hasSecondFactor: account.hasSecondFactor,
      isLinkedToSingleSignOn: account.isLinked,
      roles: account.grants.map {
        .init(
          role: $0.role.rawValue, unit: $0.unit?.code, withUnitsBelow: $0.withBranch, from: $0.from.iso, to: $0.to?.iso)
      },
      sessions: data.sessions.map {
        .init(began: $0.began, lastUsed: $0.seen, ends: $0.ends, address: $0.address, browser: $0.agent)
      },
      tokens: data.tokens.map {
        .init(name: $0.name, scopes: $0.scopes, created: $0.created, expires: $0.expires, lastUsed: $0.seen)
      },
      acts: data.acts.map { .init(entry: $0.sequence, at: $0.at, act: $0.act, subject: $0.subject) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(document)
  }
}
