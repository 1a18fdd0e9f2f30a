import Testing

@Suite("share.occupancy")
struct OccupancyRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.occupancy") }

  @Test func leasedOverLeasable() {
    #expect(
      said("Diện tích đất công nghiệp là 420 ha. Đến nay đã cho thuê 331 ha, tỷ lệ lấp đầy 78,8%.") == [
        "consistent "
          + "78,8% → 78.6..79.0"
      ])
    #expect(
      said("Diện tích đất công nghiệp là 420 ha. Đến nay đã cho thuê 331 ha, tỷ lệ lấp đầy 87,8%.") == [
        "inconsistent 87,8% → 78.6..79.0"
      ])
  }

  @Test func countsAreNoArea() {
    let text = "Có 53/59 cụm công nghiệp thu hút được doanh nghiệp, tỷ lệ lấp đầy đạt 71,22%."
    #expect(said(text) == ["unverifiable 71,22% → ?"])
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func landInThePlanIsNotLeasable() {
    #expect(Checking("Khu có tổng diện tích quy hoạch 900 ha, đã cho thuê 210 ha, tỷ lệ lấp đầy 62%.").accused.isEmpty)
  }
}
