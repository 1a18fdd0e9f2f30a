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

  @Test func landThatWasRented() {
    let text = "Khu có 200 ha đất công nghiệp có thể cho thuê; đến nay 14 nhà đầu tư đã ký hợp đồng thuê 150 ha"
    #expect(Checking(text + ", tỷ lệ lấp đầy 57%.").accused == ["57%"])
    let risen =
      "Khu có 300 ha, trong đó đất công nghiệp cho thuê 200 ha. Đầu năm đã cho thuê 120 ha; trong năm ký mới hợp đồng "
      + "thuê đất với 30 ha, nâng diện tích cho thuê lên 150 ha, tỷ lệ lấp đầy tăng từ 60% lên "
    #expect(Checking(risen + "75%.").accused.isEmpty)
    #expect(Checking(risen + "85%.").accused == ["85%"])
  }

  @Test func theRateOfOtherLand() {
    let text = "Khu có 200 ha đất công nghiệp, đã cho thuê 150 ha, tỷ lệ lấp đầy 75%. Tỷ lệ lấp đầy toàn tỉnh đạt 62%."
    #expect(Checking(text).accused.isEmpty)
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
