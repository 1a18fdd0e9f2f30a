import Foundation
import TestSupport
import Testing

@testable import Credentials

@Suite struct OneTimePasswordTests {
  private let secret: OneTimeSecret

  init() throws { secret = try #require(OneTimeSecret(bytes: Array("12345678901234567890".utf8))) }

  /// RFC 4226, appendix D.
  @Test func codesOfRFC4226() {
    let codes = [
      "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489",
    ]
    #expect((0..<10).map { OneTimePassword.code(secret: secret, step: $0) } == codes)
  }

  /// RFC 6238, appendix B, whose codes have eight digits: ours are their last six.
  @Test(
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
      (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ] as [(Int64, String)])
  func codesOfRFC6238(_ seconds: Int64, _ code: String) {
    let step = OneTimePassword.step(at: seconds)
    #expect(OneTimePassword.code(secret: secret, step: step) == code.suffix(6))
    #expect(OneTimePassword.accepted(String(code.suffix(6)), secret: secret, at: seconds, after: nil) == step)
  }

  @Test func steps() {
    #expect([-31, -30, -1, 0, 29, 30, 59, 60].map(OneTimePassword.step) == [-2, -1, -1, 0, 0, 1, 1, 2])
  }

  @Test func isGoodForThreeStepsAndOnce() {
    let step: Int64 = 50_000_000
    let code = OneTimePassword.code(secret: secret, step: step)
    for (now, isGood) in [(step - 2, false), (step - 1, true), (step, true), (step + 1, true), (step + 2, false)] {
      for seconds in [now * 30, now * 30 + 29] {
        #expect(OneTimePassword.accepted(code, secret: secret, at: seconds, after: nil) == (isGood ? step : nil))
      }
    }
    #expect(OneTimePassword.accepted(code, secret: secret, at: step * 30, after: step - 1) == step)
    #expect(OneTimePassword.accepted(code, secret: secret, at: step * 30, after: step) == nil)
    #expect(OneTimePassword.accepted(code, secret: secret, at: step * 30, after: step + 1) == nil)
  }

  @Test(arguments: ["287 082", " 287082 ", "2 8 7 0 8 2", "287\u{A0}082\n"])
  func spacesArePassedOver(_ code: String) {
    #expect(OneTimePassword.accepted(code, secret: secret, at: 59, after: nil) == 1)
  }

  @Test(arguments: ["", "28708", "2870820", "287-082", "２８７０８２", "+87082", "28708a", "287082\u{301}", "0x1234"])
  func noCodes(_ code: String) {
    #expect(OneTimePassword.accepted(code, secret: secret, at: 59, after: nil) == nil)
  }

  @Test func extremes() {
    for seconds in [Int64.min, .max] {
      let code = OneTimePassword.code(secret: secret, step: OneTimePassword.step(at: seconds))
      #expect(OneTimePassword.accepted(code, secret: secret, at: seconds, after: nil) != nil)
    }
    let long = "287082" + String(repeating: " ", count: 1_000_000)
    #expect(OneTimePassword.accepted(long, secret: secret, at: 59, after: nil) == nil)
  }

  @Test func propertyOneCodeIsTakenOnce() {
    var generator = SeededGenerator(seed: 6238)
    for _ in 0..<Fuzzing.rounds {
      let secret = OneTimeSecret.random()
      let seconds = Int64.random(in: 0...1 << 40, using: &generator)
      let step = OneTimePassword.step(at: seconds) + Int64.random(in: -1...1, using: &generator)
      let code = OneTimePassword.code(secret: secret, step: step)
      let accepted = OneTimePassword.accepted(code, secret: secret, at: seconds, after: nil)
      #expect(accepted != nil)
      #expect(OneTimePassword.accepted(code, secret: secret, at: seconds, after: accepted) == nil)
    }
  }

  @Test func fuzzCodes() {
    var generator = SeededGenerator(seed: 4226)
    for _ in 0..<Fuzzing.rounds {
      let code = Fuzzing.damaged("287082", by: &generator)
      guard OneTimePassword.accepted(code, secret: secret, at: 59, after: nil) != nil else { continue }
      let digits = code.filter { !$0.isWhitespace }
      #expect(["755224", "287082", "359152"].contains(digits))
    }
  }
}

@Suite struct OneTimeSecretTests {
  @Test func text() throws {
    let secret = try #require(OneTimeSecret(bytes: Array("12345678901234567890".utf8)))
    #expect(secret.text == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    #expect(OneTimeSecret(secret.text) == secret)
    #expect(OneTimeSecret("gezdgnbvgy3tqojqgezdgnbvgy3tqojq") == secret)
    #expect(OneTimeSecret.random().bytes.count == 20)
    #expect(OneTimeSecret.random() != OneTimeSecret.random())
  }

  @Test func uri() throws {
    let secret = try #require(OneTimeSecret(bytes: Array("12345678901234567890".utf8)))
    #expect(
      secret.uri(account: "bình@bql.vn?x=1&y:%/ #") == "otpauth://totp/Nhi%E1%BB%87m%20k%E1%BB%B3:"
        + "b%C3%ACnh%40bql.vn%3Fx%3D1%26y%3A%25%2F%20%23?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=Nhi%E1%BB%87m%20k%E1%BB%B3&algorithm=SHA1&digits=6&period=30")
    let parts = try #require(URLComponents(string: secret.uri(account: "bình")))
    #expect(parts.queryItems?.first { $0.name == "issuer" }?.value == "Nhiệm kỳ")
    #expect(parts.path == "/Nhiệm kỳ:bình")
  }

  @Test func noSecrets() {
    for text in ["", "GEZD", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1", String(repeating: "GEZDGNBV", count: 100)] {
      #expect(OneTimeSecret(text) == nil)
    }
    #expect(OneTimeSecret(bytes: [1, 2, 3]) == nil)
    #expect(OneTimeSecret(bytes: Array(0..<65)) == nil)
  }

  @Test func fuzzTexts() {
    var generator = SeededGenerator(seed: 20)
    for _ in 0..<Fuzzing.rounds {
      let secret = OneTimeSecret.random()
      #expect(OneTimeSecret(secret.text) == secret)
      if let read = OneTimeSecret(Fuzzing.damaged(secret.text, by: &generator)) {
        #expect((16...64).contains(read.bytes.count))
      }
    }
  }
}
