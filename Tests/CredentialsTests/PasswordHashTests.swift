import Foundation
import TestSupport
import Testing

@testable import Credentials

@Suite struct PasswordHashTests {
  private static let password = "Khu công nghệ cao Hòa Lạc"

  @Test func verifiesItsPasswordAlone() throws {
    let hash = try PasswordHash.make(Self.password, cost: .forTests)
    #expect(hash.verifies(Self.password))
    for other in ["", "khu công nghệ cao Hòa Lạc", Self.password + " ", String(Self.password.dropLast())] {
      #expect(!hash.verifies(other), "\(other)")
    }
    let kept = try #require(PasswordHash(hash.text))
    #expect(kept.verifies(Self.password))
    #expect(kept.text == hash.text)
    #expect(try PasswordHash.make(Self.password, cost: .forTests).text != hash.text, "each has its own salt")
  }

  /// Made by Python's `hashlib.scrypt`.
  @Test(arguments: [
    (Self.password, "$scrypt$ln=4,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$o9wEeAYL5guG6GnoSj42ojqfUVMfES4KTOsHBPQfV60"),
    (
      "correct horse battery",
      "$scrypt$ln=10,r=8,p=2$AAECAwQFBgcICQoLDA0ODw$5V+IyNOG7VdNqfEwku7fVRNmRq0SrjnsUA8hH2Zy59M"
    ),
  ])
  func isWhatOthersMake(_ password: String, _ text: String) throws {
    let hash = try #require(PasswordHash(text))
    #expect(hash.verifies(password))
    #expect(!hash.verifies(password + "x"))
    #expect(hash.text == text)
    #expect(hash.needsRenewal)
  }

  /// Keyboards send the same letters in several forms, and several kinds of spaces.
  @Test func takesAllFormsOfUnicode() throws {
    let hash = try PasswordHash.make(Self.password, cost: .forTests)
    #expect(hash.verifies(Self.password.decomposedStringWithCanonicalMapping))
    #expect(hash.verifies("Khu công nghê\u{323} cao Ho\u{300}a Lạc"))
    #expect(hash.verifies("Khu\u{A0}công\u{2009}nghệ\u{3000}cao\u{1680}Hòa Lạc"))
    #expect(!hash.verifies("Khu công nghệ cao Hoà Lạc"), "another spelling is another password")
    #expect(!hash.verifies("Ｋhu công nghệ cao Hòa Lạc"), "width counts")
  }

  @Test func hasBounds() throws {
    let longest = String(repeating: "x", count: 4096)
    #expect(try PasswordHash.make(longest, cost: .forTests).verifies(longest))
    for bad in ["", longest + "x"] {
      #expect(throws: (any Error).self) { try PasswordHash.make(bad, cost: .forTests) }
    }
    #expect(!PasswordHash.decoy.verifies(longest + "x"))
  }

  @Test func currentCost() throws {
    let hash = try PasswordHash.make(Self.password, cost: .current)
    #expect(hash.text.hasPrefix("$scrypt$ln=15,r=8,p=3$"))
    #expect(!hash.needsRenewal)
    #expect(hash.verifies(Self.password))
    #expect(!PasswordHash.decoy.verifies(Self.password))
    #expect(PasswordHash.decoy.text.hasPrefix("$scrypt$ln=15,r=8,p=3$"))
    #expect(PasswordHash(PasswordHash.decoy.text) != nil)
  }

  /// Less memory or less work than today's is weaker.
  @Test(arguments: [
    ("ln=15,r=8,p=3", false), ("ln=16,r=8,p=2", false), ("ln=16,r=8,p=1", true), ("ln=14,r=8,p=8", true),
    ("ln=15,r=8,p=2", true), ("ln=15,r=8,p=4", false),
  ])
  func renewal(_ cost: String, _ isDue: Bool) throws {
    let hash = try #require(PasswordHash(Self.text(cost)))
    #expect(hash.needsRenewal == isDue)
  }

  /// What is no hash, or would take gigabytes or minutes.
  @Test(arguments: [
    "ln=17,r=8,p=1", "ln=30,r=8,p=1", "ln=16,r=16,p=1", "ln=15,r=8,p=64", "ln=0,r=8,p=1", "ln=15,r=8,p=0",
    "ln=15,r=0,p=1", "ln=16,r=1,p=1", "ln=-1,r=8,p=1", "ln=015,r=8,p=3", "ln=+15,r=8,p=3", "ln=15,r=8", "ln=15,p=3,r=8",
    "ln=15,r=8,p=3,x=1", "ln=15, r=8,p=3", "ln=１５,r=8,p=3", "ln=99999999999999999999,r=8,p=3", "",
  ])
  func costsOutOfBounds(_ cost: String) { #expect(PasswordHash(Self.text(cost)) == nil) }

  @Test func noHash() {
    let good = Self.text("ln=4,r=8,p=1")
    #expect(PasswordHash(good) != nil)
    for bad in [
      "", "$", "$$$$", good + "$", "x" + good, good + "=", good + "\n", String(good.dropLast()),
      "$argon2id$ln=4,r=8,p=1$a$b",
      good.replacing("scrypt", with: "Scrypt"), "$scrypt$ln=4,r=8,p=1$c2hvcnQ$\(Self.hash)",
      "$scrypt$ln=4,r=8,p=1$\(Self.salt)$\(Self.salt)", String(repeating: good, count: 9999),
    ] {
      #expect(PasswordHash(bad) == nil, "\(bad.prefix(100))")
    }
  }

  /// Whatever is read writes itself as it was, and costs little.
  @Test func fuzzTexts() {
    var generator = SeededGenerator(seed: 7914)
    for _ in 0..<Fuzzing.rounds {
      let text = Fuzzing.damaged(Self.text("ln=4,r=8,p=1"), by: &generator)
      guard let hash = PasswordHash(text) else { continue }
      #expect(Array(hash.text.utf8) == Array(text.utf8))
    }
  }

  @Test func propertyCostsAreBounded() {
    for log2N in -1...70 {
      for r in -1...70 {
        for p in -1...70 {
          guard let cost = ScryptCost(keptLog2N: log2N, r: r, p: p) else { continue }
          #expect(cost.memory <= 64 << 20)
          #expect(cost.memory * p <= 4 * 128 << 20)
        }
      }
    }
  }

  private static let salt = PlainBase64.text([UInt8](repeating: 1, count: 16))
  private static let hash = PlainBase64.text([UInt8](repeating: 2, count: 32))

  private static func text(_ cost: String) -> String { "$scrypt$\(cost)$\(salt)$\(hash)" }
}
