import Testing

/// What is paid for one in one period, beside amounts of another; and days of which something else is told.
@Suite("rates of other periods") struct RatesOfOtherPeriodsTests {
  private static let before =
    "Năm trước đơn giá 412 nghìn đồng/ha, diện tích 30.000 ha, số tiền 12.360 triệu đồng. "

  @Test(
    "raised from the year before",
    arguments: [
      ("Năm nay đơn giá nâng thêm 33 nghìn đồng/ha, đạt 445 nghìn đồng/ha.", [String]()),
      ("Năm nay đơn giá nâng thêm 33 nghìn đồng/ha, đạt 455 nghìn đồng/ha.", ["455 nghìn đồng"]),
      ("Năm nay đơn giá dự kiến ở mức 450 nghìn đồng/ha.", []),
    ])
  func raised(_ text: String, _ accused: [String]) { #expect(Checking(Self.before + text).accused == accused) }

  @Test("raised from what the year before gave")
  func raisedFromMean() {
    let found = Checking(
      "Năm 2023 thu 12 tỷ đồng từ 30.000 vé. Năm nay giá vé tăng thêm 50.000 đồng, đạt 450.000 đồng/vé.")
    #expect(found.accused.isEmpty)
  }

  @Test(
    "the days of a week",
    arguments: [
      ("Cộng tuần 2.940 lượt, mỗi ngày bình quân 420 lượt; hai ngày cuối tuần chiếm 54,4%.", [String]()),
      ("Trong 7 ngày đón 2.940 lượt, mỗi ngày bình quân 480 lượt; hai ngày cuối tuần chiếm 54,4%.", ["480"]),
      ("Cả tuần tiếp nhận 175 hồ sơ, bình quân 35 hồ sơ/ngày; hai ngày đầu tuần chiếm 60%.", []),
    ])
  func week(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }
}
