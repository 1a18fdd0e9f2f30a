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
