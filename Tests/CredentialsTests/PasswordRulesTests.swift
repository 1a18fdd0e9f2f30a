import Foundation
import TestSupport
import Testing

@testable import Credentials

@Suite struct PasswordRulesTests {
  private func faults(_ password: String) -> [PasswordFault] {
    PasswordRules.faults(of: password, signIn: "tran.binh@bqlkcn.gov.vn", name: "Trần Văn Bình")
  }

  @Test(arguments: [
    "Mưa chiều trên sông Hậu", "correct horse battery staple", "xkvqmzjwtrgb", "9f3k-2m7q-x8w1",
    "Ba mươi bốn cây lộc vừng",
    "ủ ấm đàn gà con", "1975 và 2025 nhé", "bốn mùa hoa nở đỏ 12345", "😀🐈 mèo con ngủ",
    // Words of everybody are fine among others.
    "password của tôi là bí mật", "an binh o khap noi",
  ])
  func good(_ password: String) { #expect(faults(password) == []) }

  @Test(arguments: [
    ("", PasswordFault.tooShort), ("mưa chiều", .tooShort), ("xkvqmzjwtrg", .tooShort),
    // Several spaces count as one, and a letter in two code points as one.
    ("mưa      chiều", .tooShort), ("đẹp quá ạ".decomposedStringWithCanonicalMapping, .tooShort),
    (String(repeating: "mưa chiều ", count: 13), .tooLong), (String(repeating: "a", count: 1_000_000), .tooLong),
    ("motherfucker", .common), ("International", .common), ("PASSWORD2024!!", .common), ("2024-password", .common),
    ("__iloveyou__!", .common), ("Matkhau", .tooShort), ("i love you 2025!", .common), ("passwordpassword", .common),
    ("qwerty qwerty 1", .common), ("abc123abc123!", .common), ("123456123456", .common), ("AnhYêuEm2025!", .common),
    ("Ｐａｓｓｗｏｒｄ2024!!", .common), ("1q2w3e4r5t6y", .common),
    ("tran.binh và hoa", .personal), ("hoa của TRANBINH", .personal), ("trần văn bình 88", .personal),
    ("nhiemky và những", .product), ("Nhiệm Kỳ mới đến rồi", .product), ("nhiem-ky đến rồi", .product),
    ("aaaaaaaaaaaaaaaa", .monotonous), ("            ", .tooShort), ("123456789012", .monotonous),
    ("210987654321", .monotonous), ("abcdefghijkl", .monotonous), ("LKJIHGFEDCBA", .monotonous),
    ("abababababab", .monotonous), ("xyzqxyzqxyzqx", .monotonous), ("abcdef654321", .monotonous),
  ])
  func bad(_ password: String, _ fault: PasswordFault) {
    #expect(faults(password).contains(fault), "\(password.prefix(60)): \(faults(password))")
  }

  @Test func shortNamesAreInManyWords() {
    #expect(PasswordRules.faults(of: "an lành giữa biển", signIn: "an", name: "An") == [])
  }

  @Test func boundaries() {
    let word =
      "mưa chiều bay xa, gió thổi nhẹ qua đồng lúa chín vàng bên sông Hồng đỏ nặng phù sa bồi đắp quê ta bao đời nay đó mà ai đâu ngờ"
    #expect(faults(String(word.prefix(12))) == [])
    #expect(faults(String(word.prefix(11))) == [.tooShort])
    let long = String((word + word).prefix(128))
    #expect(faults(long) == [])
    #expect(faults(long + "x") == [.tooLong])
    #expect(faults(long.decomposedStringWithCanonicalMapping) == [])
  }

  @Test func eachFaultHasItsOwnSentence() {
    #expect(Set(PasswordFault.allCases.map(\.phrase)).count == PasswordFault.allCases.count)
  }

  /// Each password of the list, with digits and signs around it.
  @Test func propertyCommonOnesStayCommon() {
    var generator = SeededGenerator(seed: 20_000)
    let words = CommonPasswordList.words.split(whereSeparator: \.isWhitespace)
    #expect(words.count > 19_000)
    for _ in 0..<Fuzzing.rounds {
      guard let word = words.randomElement(using: &generator), word.contains(where: \.isLetter) else { continue }
      let digits = String(UInt32.random(in: 0...999_999, using: &generator))
      #expect(faults("\(digits)\(word)").contains(.common), "\(digits)\(word)")
      #expect(faults("\(word.uppercased())!\(digits)").contains(.common), "\(word)!\(digits)")
    }
  }

  @Test func propertyRandomOnesAreTaken() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<Fuzzing.rounds {
      let password = Base32.text(Fuzzing.bytes(10...60, by: &generator))
      #expect(faults(password) == [], "\(password)")
    }
  }

  @Test func fuzzPasswords() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<Fuzzing.rounds {
      let password = Fuzzing.damaged("Mật khẩu: nhiệm kỳ 123", by: &generator)
      // The same for every form of Unicode.
      #expect(faults(password) == faults(password.decomposedStringWithCanonicalMapping), "\(password)")
    }
  }
}
