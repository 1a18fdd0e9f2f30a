import TestSupport
import Testing

@testable import Credentials

@Suite struct RecoveryCodeTests {
  @Test func areTenOfTenCharacters() {
    let codes = RecoveryCodes.make()
    #expect(Set(codes).count == 10)
    for code in codes {
      #expect(code.wholeMatch(of: /[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}/) != nil, "\(code)")
    }
    #expect(Set(RecoveryCodes.make()).isDisjoint(with: codes))
  }

  /// All 32 characters come: 50 bits.
  @Test func propertyHasFiftyBits() {
    let letters = Set((0..<100).flatMap { _ in RecoveryCodes.make().joined() })
    #expect(letters.count == 33)
  }

  @Test(arguments: [
    "ABCDE-01XYZ", "abcde01xyz", " abcde o1xyz ", "abcde–OlXYZ", "a b c d e - o i x y z", "abcdeOLxyz\n",
  ])
  func typedInManyWays(_ typed: String) {
    #expect(RecoveryCodes.digest(typed) == RecoveryCodes.digest("abcde-01xyz"))
  }

  @Test func digest() {
    // sha256sum of "abcde01xyz"
    #expect(RecoveryCodes.digest("abcde-01xyz") == "68036ccfb0919909028282e73624e9305ee68bf41f3f3aa9e3707be530754b6b")
    #expect(RecoveryCodes.digest("abcde-01xy") != RecoveryCodes.digest("abcde-01xyz"))
    #expect(RecoveryCodes.digest(String(repeating: "-", count: 1_000_000)) == RecoveryCodes.digest(""))
  }

  @Test func fuzzCodes() {
    var generator = SeededGenerator(seed: 10)
    let code = "abcde-01xyz"
    for _ in 0..<Fuzzing.rounds {
      let typed = Fuzzing.damaged(code, by: &generator)
      let isSame = RecoveryCodes.digest(typed) == RecoveryCodes.digest(code)
      let plain = typed.unicodeScalars.filter { $0 != "-" && !$0.properties.isWhitespace }.map { "\($0)".lowercased() }
      let read = plain.map { ["i": "1", "l": "1", "o": "0"][$0, default: $0] }.joined()
      #expect(isSame == read.unicodeScalars.elementsEqual("abcde01xyz".unicodeScalars), "\(typed)")
    }
  }
}

@Suite struct SecretTokenTests {
  @Test func texts() {
    let token = SecretToken.random(prefix: SecretToken.programPrefix).text
    #expect(token.wholeMatch(of: /nk_[A-Za-z0-9_-]{43}/) != nil)
    #expect(SecretToken.random().text.wholeMatch(of: /[A-Za-z0-9_-]{43}/) != nil)
    #expect(SecretToken.random().text != SecretToken.random().text)
  }

  @Test func digest() {
    #expect(SecretToken.digest(of: "abcde01xyz") == "68036ccfb0919909028282e73624e9305ee68bf41f3f3aa9e3707be530754b6b")
  }
}
