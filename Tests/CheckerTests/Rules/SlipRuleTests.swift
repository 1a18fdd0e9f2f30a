import Checker
import Testing

@Suite("slip.single")
struct SlipRuleTests {
  private func right(_ text: String) -> [String?] {
    Checking(text).claims.filter { $0.verdict == .inconsistent }.map(\.expected)
  }

  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "slip.single") }

  @Test func thingsOfManyNamesUnderOne() {
    func text(_ total: String) -> String {
      "Văn phòng đã ban hành 14 nghị quyết, 58 kế hoạch, 73 công văn và 36 thông báo, tổng số \(total) văn bản."
    }
    #expect(Checking(text("181")).accused.isEmpty)
    #expect(verdicts(text("191")) == [.inconsistent])
    #expect(right(text("191")) == ["181"])
  }

  @Test func amountsInBrackets() {
    func text(_ total: String) -> String {
      "Tỉnh trao quyết định cho 3 nhà đầu tư với tổng vốn \(total) tỷ đồng, gồm: hạ tầng khu Đông (2.140 tỷ đồng), "
        + "nhà máy sợi (1.385 tỷ đồng) và kho lạnh (465 tỷ đồng)."
    }
    #expect(Checking(text("3.990")).accused.isEmpty)
    #expect(right(text("3.890")) == ["3990"])
  }

  @Test func aTotalInASentenceOfItsOwn() {
    func text(_ total: String) -> String {
      "Quý I thu 1.318 tỷ đồng. Quý II thu 1.472 tỷ đồng. Cộng chung, hai quý đã thu \(total) tỷ đồng."
    }
    #expect(Checking(text("2.790")).accused.isEmpty)
    // Swapped, and what was to be carried forgotten.
    #expect(right(text("2.970")) == ["2790"])
    #expect(right(text("2.690")) == ["2790"])
  }

  @Test func anotherScale() {
    func text(_ unit: String) -> String {
      "Ba dự án tăng vốn là nhà máy kính (tăng 21,4 triệu USD), nhà máy giấy (tăng 6,5 triệu USD) và cảng cạn "
        + "(tăng 4,8 triệu USD). Tổng vốn tăng thêm là 32,7 \(unit) USD."
    }
    #expect(Checking(text("triệu")).accused.isEmpty)
    #expect(verdicts(text("tỷ")) == [.inconsistent])
  }

  @Test func whatIsLeft() {
    func text(_ rest: String) -> String {
      "Riêng năm nay được giao 684 tỷ đồng, đã giải ngân 271 tỷ đồng, số vốn còn lại \(rest) tỷ đồng phải xong trước Tết."
    }
    #expect(Checking(text("413")).accused.isEmpty)
    #expect(!Checking(text("431")).accused.isEmpty)
  }

  /// Each of these has a total and parts that come near it, and a reason why they are not its parts.
  @Test(arguments: [
    // A part beside the total, not the total.
    "Từ đầu năm cấp 14 dự án mới: 3 dự án nước ngoài, 11 dự án trong nước. Tổng cộng có 864 dự án, với 692 dự án trong nước "
      + "và 172 dự án nước ngoài.",
    // More than is told.
    "Huyện kết nạp 677 đảng viên, gồm: Công giáo 443 đảng viên, Phật giáo 221 đảng viên, Cao Đài 12 đảng viên…",
    "Chi cho các việc 7.210 tỷ đồng, gồm: đường (3.100 tỷ đồng), cầu (2.010 tỷ đồng), bến (2.000 tỷ đồng) và việc khác.",
    // Of a count, what came may stand beside it.
    "Xã có 462 hộ nghèo, 131 hộ thoát nghèo, số còn lại 341 hộ và 10 hộ mới.",
    // A part that is told roughly cannot show a slip.
    "Khu phía bắc thu 1.318 tỷ đồng. Khu phía nam thu trên 1.472 tỷ đồng. Cộng chung, hai khu đã thu 2.970 tỷ đồng.",
    // What a percentage is of.
    "Có 151 công đoàn ký thỏa ước, 14 công đoàn gia hạn, chiếm 94,3% trong tổng số 175 công đoàn.",
  ])
  func saysNothing(_ text: String) { #expect(verdicts(text).isEmpty) }
}
