import Testing

/// What came, and the total it raised.
@Suite("sum.across: raised totals")
struct RaisedTotalTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.across") }
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func whatThereWasStandsInBrackets() {
    let text = "Trong tháng 8, toàn tỉnh cấp mới 9 dự án, nâng tổng số dự án cấp mới 8 tháng lên "
    #expect(said(text + "62 dự án (7 tháng đầu năm có 53 dự án).") == ["consistent 62 → 62"])
    #expect(accused(text + "68 dự án (7 tháng đầu năm có 53 dự án).") == ["68"])
  }

  @Test func raisedToLessThanThereWas() {
    let text = "Tháng 5 cấp phép 7 dự án, nâng tổng số dự án còn hiệu lực lên 214 dự án (cuối tháng 4 là 215 dự án)."
    #expect(accused(text) == ["214"])
  }

  @Test func aMeasureFromAndTo() {
    let text = "Công ty bàn giao thêm 64,5 ha, đưa tổng diện tích đất sạch từ 210 ha lên "
    #expect(accused(text + "274,5 ha.").isEmpty)
    #expect(accused(text + "294,5 ha.") == ["294,5 ha"])
  }

  @Test func whatThereWasAtFirst() {
    let text =
      "Nhà máy tăng vốn thêm 380 tỷ đồng, nâng tổng vốn lên 1.420 tỷ đồng, gấp 1,5 lần vốn ban đầu là 900 tỷ đồng."
    #expect(said(text) == ["inconsistent 1.420 tỷ đồng → 1280"])
  }

  @Test func whatWasAddedUpBeforeCountsOnce() {
    let text =
      "Cùng với 5 dự án mới có vốn 60,5 triệu USD, tổng vốn quý III đạt 148,5 triệu USD, nâng tổng vốn 9 tháng lên "
    #expect(accused(text + "411,5 triệu USD (6 tháng đầu năm: 263 triệu USD).").isEmpty)
    #expect(accused(text + "371,5 triệu USD (6 tháng đầu năm: 263 triệu USD).") == ["371,5 triệu USD"])
  }

  @Test func newAndAddedCapitalOfThePeriod() {
    let text =
      "Trong tháng có 4 dự án mới với vốn 61 triệu USD và 3 dự án tăng vốn thêm 27 triệu USD, nâng tổng vốn thu hút trong "
    #expect(accused(text + "tháng lên 88 triệu USD.").isEmpty)
    #expect(accused(text + "tháng lên 94 triệu USD.") == ["94 triệu USD"])
    #expect(accused(text + "9 tháng lên 410 triệu USD.").isEmpty)
  }

  /// Members come and go untold; so do projects of which some were revoked; an aim is no beginning.
  @Test func whatMayHaveGoneUntold() {
    #expect(
      accused("Chi bộ kết nạp 12 đảng viên, nâng tổng số đảng viên lên 371 đồng chí (đầu năm 366 đồng chí).").isEmpty)
    #expect(
      accused("Quý I cấp mới 8 dự án, thu hồi 3 dự án, nâng tổng số dự án lên 145 dự án (cuối năm trước 140 dự án).")
        .isEmpty)
    #expect(accused("Tháng 6 thu 40 tỷ đồng, nâng tổng thu lên 231 tỷ đồng (kế hoạch 250 tỷ đồng).").isEmpty)
  }
}
