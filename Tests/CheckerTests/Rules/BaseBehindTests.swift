import Testing

/// A base named and printed right behind the rate.
@Suite("Bases right behind a rate")
struct BaseBehindTests {
  @Test(arguments: [
    (
      "Trạm xử lý tiếp nhận 6.300 m³/ngày đêm, bằng 75% công suất thiết kế 9.000 m³/ngày đêm.",
      "share.percent", "inconsistent 75% → 70.0"
    ),
    (
      "Trạm xử lý tiếp nhận 6.300 m³/ngày đêm, bằng 70% công suất thiết kế 9.000 m³/ngày đêm.",
      "share.percent", "consistent 70% → 70.0"
    ),
    (
      "Thu phí 9 tháng đạt 840 triệu đồng, mới bằng 78% dự toán năm 2025 (1.200 triệu đồng).",
      "plan.attained", "inconsistent 78% → 69.9..70.1"
    ),
    (
      "Suất vốn một nhà máy là 9,0 triệu USD, gấp 1,9 lần mức 6,0 triệu USD của năm trước.",
      "ratio.multiple", "inconsistent 1,9 lần → 1.5"
    ),
    (
      "Số lao động ở thành phố gấp 3,5 lần ở huyện (60.000 người so với 20.000 người).",
      "ratio.multiple", "inconsistent 3,5 lần → 3.0"
    ),
  ])
  func told(_ text: String, _ rule: String, _ expected: String) {
    #expect(Checking(text).said(by: rule).contains(expected))
  }

  /// What is measured may be an earlier figure of the kind: the sum of a list, what was done in all months.
  @Test(arguments: [
    "Giải ngân được 640 tỷ đồng, gồm 400 tỷ đồng vốn tỉnh và 240 tỷ đồng vốn huyện, đạt 80% kế hoạch giao (800 tỷ đồng).",
    "Lũy kế 7 tháng thu 350 tỷ đồng, bình quân mỗi tháng 50 tỷ đồng, bằng 70% kế hoạch năm (500 tỷ đồng).",
    "Vụ đông có 90 ha rau, chiếm 30% diện tích canh tác 300 ha, tập trung nhiều nhất ở hai xã.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
