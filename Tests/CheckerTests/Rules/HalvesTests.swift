import Foundation
import Testing

/// Halves that nothing can stand beside, second divisions of one total, and lists that come to a few too many.
@Suite("sum.parts, sum.remaining: halves and divisions")
struct HalvesTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func theShareOfTheFirstHalfProvesTheWhole() {
    let text =
      "Tổng số lao động của huyện là 5.200 người, trong đó lao động nữ 2.600 người, chiếm 50%; lao động trong tỉnh 3.900 "
      + "người, chiếm 75%; lao động ngoài tỉnh "
    #expect(accused(text + "1.300 người.").isEmpty)
    #expect(accused(text + "1.320 người.") == ["1.320"])
  }

  @Test func oneContradictionIsToldOnce() {
    #expect(accused("Thu về 640 phiếu, trong đó 612 phiếu hợp lệ; số phiếu không hợp lệ là 38.").count == 1)
    #expect(accused("Thu về 640 phiếu, trong đó 612 phiếu hợp lệ; số phiếu không hợp lệ là 28.").isEmpty)
  }

  /// Only some of the second half; a second kind of ballots.
  @Test(arguments: [
    "Huyện có 5.200 lao động; lao động trong tỉnh 3.900 người, chiếm 75%; lao động ngoài tỉnh mới tuyển 210 người.",
    "Đoàn có 60 đại biểu, trong đó 28 đại biểu nữ, 20 đại biểu trẻ và 15 đại biểu dân tộc thiểu số.",
    "Huyện có 5.200 lao động, trong đó 3.900 lao động trong tỉnh. Riêng ngành may có 310 lao động ngoài tỉnh.",
  ])
  func notTheOtherHalf(_ text: String) {
    #expect(accused(text).isEmpty)
  }

  @Test func aSecondDivisionProvesTheTotal() {
    let text =
      "Tổng số 210 hội viên mới: chia theo giới có 96 nam và 124 nữ; chia theo địa bàn có 80 đồng chí ở xã, 130 "
    #expect(accused(text + "đồng chí ở phường.") == ["124"])
    #expect(accused(text.replacingOccurrences(of: "124", with: "114") + "đồng chí ở phường.").isEmpty)
  }

  /// The parts of a first division are no whole of the second.
  @Test func theWholeOfASecondDivision() {
    let text =
      "Huyện kỷ luật 54 hội viên. Chia theo mức: 31 khiển trách, 21 cảnh cáo, 2 khai trừ; chia theo cấp xử lý: cấp huyện 1 "
      + "trường hợp, cấp cơ sở 18, chi hội 35."
    #expect(accused(text).isEmpty)
  }

  @Test func aFewTooMany() {
    let text = "Huyện tổ chức 64 buổi tư vấn, trong đó 30 buổi trực tiếp, 14 buổi lưu động và "
    #expect(accused(text + "20 buổi trực tuyến.").isEmpty)
    #expect(accused(text + "22 buổi trực tuyến.") == ["64"])
  }

  @Test func numberedLots() {
    let text = "Tuyến đê dài 21,4 km, chia làm 3 gói thầu: gói 1 dài 8,2 km, gói 2 dài 7,5 km, gói 3 dài "
    #expect(accused(text + "5,7 km.").isEmpty)
    #expect(accused(text + "6,9 km.") == ["21,4 km"])
  }

  @Test func sharesThatTellAll() {
    let text =
      "Trong 50 hội viên mới, khối xã có 20 người (41,7%), khối phường 16 người (33,3%), còn lại 12 người (25%)."
    #expect(accused(text).contains("50"))
    #expect(accused(text.replacingOccurrences(of: "50", with: "48")).isEmpty)
  }

  @Test func totalsRightBehindTheirParts() {
    #expect(accused("Quý I, xã hỗ trợ 3 dự án FDI và 6 dự án trong nước, tổng cộng 5 dự án.") == ["5"])
    #expect(accused("Quý I, xã hỗ trợ 3 dự án FDI và 6 dự án trong nước, tổng cộng 9 dự án.").isEmpty)
    #expect(accused("Tăng: kết nạp 46, chuyển đến 18, cộng 67 đồng chí.") == ["67"])
    #expect(
      accused("Hội nghị quán triệt nghị quyết tại 1 điểm cầu chính và 23 điểm cầu cơ sở, tổng cộng 25 điểm cầu.") == [
        "25"
      ])
  }

  @Test func aBalanceBehindItsTwoSides() {
    let text = "Xuất khẩu đạt 845 triệu USD, nhập khẩu 612 triệu USD. "
    #expect(accused(text + "Cán cân thương mại thặng dư 233 triệu USD.").isEmpty)
    #expect(accused(text + "Cán cân thương mại thặng dư 243 triệu USD.") == ["243 triệu USD"])
    #expect(accused(text + "Riêng với thị trường EU, nước ta xuất siêu 120 triệu USD.").isEmpty)
  }
}
