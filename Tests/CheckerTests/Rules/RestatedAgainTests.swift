import Checker
import Testing

/// Figures told side by side again, deeds named again, rounded figures told in full.
@Suite("fact.restated: again")
struct RestatedAgainTests {
  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "fact.restated") }

  @Test func sideBySide() {
    let first = "Với 2.381 đoàn viên sinh hoạt tại 47 công đoàn cơ sở, phong trào lớn mạnh.\n"
    #expect(verdicts(first + "Hội nghị ghi nhận 47 công đoàn cơ sở và 2.831 đoàn viên.") == [.inconsistent])
    #expect(!verdicts(first + "Hội nghị ghi nhận 47 công đoàn cơ sở và 2.540 đoàn viên.").contains(.inconsistent))
    #expect(!verdicts(first + "Hội nghị ghi nhận 74 công đoàn cơ sở và 2.831 đoàn viên.").contains(.inconsistent))
    let second =
      "Năm 2019 có 47 công đoàn cơ sở và 2.381 đoàn viên.\nNăm 2022 có 47 công đoàn cơ sở và 2.831 đoàn viên."
    #expect(!verdicts(second).contains(.inconsistent))
  }

  @Test func deedsNamedAgain() {
    let first = "Trong năm, Đảng bộ kết nạp 73 đảng viên mới.\n"
    #expect(verdicts(first + "Việc kết nạp 79 đảng viên mới là cố gắng lớn.") == [.inconsistent])
    #expect(verdicts(first + "Việc kết nạp 73 đảng viên mới là cố gắng lớn.") == [.consistent])
    #expect(verdicts(first + "Việc kết nạp 69 đảng viên mới thuộc khối FDI được ghi nhận.").isEmpty)
    #expect(verdicts(first + "Việc kết nạp 12 đảng viên mới là công nhân được ghi nhận.").isEmpty)
    #expect(
      verdicts("Năm 2022 kết nạp 73 đảng viên mới.\nNăm 2023, việc kết nạp 79 đảng viên mới là cố gắng lớn.").isEmpty)
  }

  @Test(arguments: [
    ("Có hơn 2.300 hộ dân (cụ thể là 2.318 hộ).", [Verdict.consistent]),
    ("Có hơn 2.300 hộ dân (cụ thể là 2.291 hộ).", [.inconsistent]),
    ("Gần 700 người vào Đảng trong năm; con số cụ thể là 712 người.", [.inconsistent]),
    ("Vốn đăng ký là 68,4 triệu USD, tức hơn 68 triệu USD.", [.consistent]),
    ("Có hơn 2.300 hộ dân. Cụ thể là 120 hộ nghèo.", []),
  ])
  func roundedAndInFull(_ text: String, _ expected: [Verdict]) {
    #expect(verdicts(text) == expected)
  }

  @Test func countsTakenUpAgain() {
    let eight = "Có 08 mặt hàng giảm giá so với quý trước, 05 mặt hàng tăng giá.\n"
    #expect(verdicts(eight + "Trong 9 mặt hàng giảm giá, so với quý trước, gạo giảm nhiều nhất.") == [.inconsistent])
    #expect(
      !verdicts(eight + "Trong 8 mặt hàng giảm giá so với quý trước, gạo giảm nhiều nhất.").contains(.inconsistent))
    // Against something else; of something else; of a part.
    for near in [
      "Trong 9 mặt hàng giảm giá so với cùng kỳ, gạo giảm nhiều nhất.",
      "Trong 13 mặt hàng bình ổn giá, gạo giảm nhiều nhất.", "Trong 3 mặt hàng giảm giá mạnh, gạo giảm nhiều nhất.",
      "So với cùng kỳ thì khác. Trong 9 mặt hàng giảm giá, gạo giảm nhiều nhất.",
      "Ở Tân Hòa cũng vậy. Trong 9 mặt hàng giảm giá, gạo giảm nhiều nhất.",
    ] { #expect(!verdicts(eight + near).contains(.inconsistent), "\(near)") }
  }
}
