import Testing

@Suite("part.bound")
struct BoundRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "part.bound") }

  @Test func aPartWithinItsWhole() {
    #expect(said("Toàn xã có 1.240 hộ, trong đó 86 hộ kinh doanh.") == ["consistent 86 → ?"])
  }

  @Test func aPartLargerThanItsWhole() {
    #expect(said("Toàn xã có 124 hộ, trong đó 186 hộ kinh doanh.") == ["inconsistent 186 → ?"])
  }

  @Test func aShareOverAHundred() {
    #expect(said("Tỷ lệ đảng viên dự sinh hoạt đạt 104%.") == ["inconsistent 104% → ?"])
  }

  /// What is studied is a resolution, no plan.
  @Test func aShareOfThoseWhoStudiedAResolution() {
    #expect(said("Tỷ lệ đảng viên tham gia học tập nghị quyết đạt 198%.") == ["inconsistent 198% → ?"])
  }

  /// What a part has, and parts of a balance, may be more than the whole.
  @Test(arguments: [
    "Đảng bộ có 60 tổ chức cơ sở đảng, trong đó có 35 đảng bộ, 25 chi bộ cơ sở với 3 đảng bộ bộ phận và 210 chi bộ.",
    "Cả nước xuất siêu 2,5 tỷ USD, trong đó khu vực trong nước nhập siêu 12 tỷ USD, khu vực FDI xuất siêu 14,5 tỷ USD.",
  ])
  func noParts(_ text: String) {
    #expect(!Checking(text).verdicts(by: "part.bound").contains(.inconsistent))
  }

  @Test func plansMayBePassed() {
    #expect(said("Thu ngân sách đạt 112% dự toán.") == [])
  }

  @Test func theNumberReachedIsNoPart() {
    let text = "Giới thiệu 84 đoàn viên, trong đó 61 người được kết nạp, đưa số đảng viên lên 530 đồng chí."
    #expect(said(text) == ["consistent 61 → ?"])
  }

  @Test func moreAnsweredThanReceivedIsAskedAbout() {
    #expect(said("Bộ phận một cửa tiếp nhận 512 hồ sơ, đã giải quyết 540 hồ sơ.") == ["unverifiable 540 → ?"])
  }
}
