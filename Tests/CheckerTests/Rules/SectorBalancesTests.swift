import Checker
import Testing

/// Balances of two sectors and of all trade, and the growth of a mean over a month.
@Suite("Balances of sectors and monthly means")
struct SectorBalancesTests {
  private func accused(_ text: String) -> [String?] {
    Checking(text).claims.filter { $0.verdict == .inconsistent }.map(\.expected)
  }

  /// Two sectors, and the balance of both.
  @Test(arguments: [
    (
      "Tính chung 7 tháng xuất siêu # tỷ USD, trong đó khu vực kinh tế trong nước nhập siêu 12,4 tỷ USD; khu vực có vốn đầu tư nước ngoài (kể cả dầu thô) xuất siêu 15,9 tỷ USD.",
      "3,5", "3,1"
    ),
    (
      "Nhập siêu # tỷ USD; khu vực kinh tế trong nước nhập siêu 18,4 tỷ USD, khu vực FDI xuất siêu 15,2 tỷ USD.", "3,2",
      "3,5"
    ),
    (
      "9 tháng năm 2021, tổng kim ngạch xuất, nhập khẩu đạt 210,5 triệu USD; trong đó xuất khẩu đạt 130,2 triệu USD; nhập khẩu đạt 80,3 triệu USD. Cán cân thương mại 9 tháng của tỉnh đạt xuất siêu # triệu USD.",
      "49,9", "46,2"
    ),
  ])
  func balances(_ text: String, _ right: String, _ wrong: String) {
    #expect(accused(text.replacing("#", with: right)).isEmpty)
    #expect(accused(text.replacing("#", with: wrong)).count == 1)
  }

  @Test func balancesOfOthers() {
    let sides =
      "9 tháng năm 2021, tổng kim ngạch xuất, nhập khẩu đạt 210,5 triệu USD; trong đó xuất khẩu đạt 130,2 triệu USD; nhập khẩu đạt 80,3 triệu USD. "
    #expect(
      accused(
        sides + "Cán cân thương mại 9 tháng đạt xuất siêu 49,9 triệu USD (cùng kỳ 2020 xuất siêu 41,3 triệu USD)."
      ).isEmpty)
    #expect(accused(sides + "Cán cân thương mại tháng 9 nhập siêu 4,1 triệu USD.").isEmpty)
    #expect(
      accused(
        "Tháng 7 nhập siêu 0,3 tỷ USD; khu vực FDI 7 tháng xuất siêu 15,9 tỷ USD, khu vực FDI năm trước xuất siêu 12 tỷ USD."
      ).isEmpty)
  }

  /// The growth of a mean, held against the month before as its sum's and its count's are.
  @Test func meansByTheMonth() {
    func text(_ rate: String) -> String {
      "Tháng 5, cả vùng có 1.250 hộ kinh doanh mới với số vốn đăng ký là 2.500 tỷ đồng, tăng 10% về số hộ, tăng 32% về vốn đăng ký và tăng 8% về số lao động "
        + "so với tháng 4. Vốn đăng ký bình quân một hộ đạt 2,0 tỷ đồng, tăng \(rate) so với tháng trước."
    }
    #expect(accused(text("20%")).isEmpty)
    #expect(accused(text("24,5%")).count == 1)
  }
}
