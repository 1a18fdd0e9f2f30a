import Testing

@Suite("date.order: periods compared with themselves")
struct SelfComparisonsTests {
  private func said(_ text: String) -> [String] {
    Checking(text).said(by: "date.order").filter { $0.hasPrefix("inconsistent") }
  }

  @Test func aPeriodBesideItself() {
    func text(_ base: String) -> String {
      "Lũy kế 5 tháng đầu năm 2022, xuất khẩu tiêu đạt 96 nghìn tấn, giảm 7,4% so với \(base)."
    }
    #expect(said(text("5 tháng đầu năm 2022")) == ["inconsistent 5 tháng đầu năm 2022 → 5 tháng đầu năm 2021"])
    #expect(said(text("5 tháng đầu năm 2021")).isEmpty)
    #expect(said(text("cùng kỳ năm 2022")).count == 1)
    #expect(said(text("cùng kỳ năm 2023")).count == 1)
    #expect(said(text("cùng kỳ năm 2021")).isEmpty)
    #expect(said(text("kế hoạch 5 tháng đầu năm 2022")).isEmpty)
    #expect(said("Quý I/2022, sản lượng giảm 3% so với quý I/2022.").count == 1)
  }

  @Test func withoutItsYear() {
    func text(_ base: String) -> String {
      "Trong 15 ngày đầu tháng 4, giá gạo đạt 480 USD/tấn, giảm 1% so với 15 ngày đầu tháng 3 và giảm 9,2% so với \(base)."
    }
    #expect(said(text("15 ngày đầu tháng 4")).count == 1)
    #expect(said(text("15 ngày đầu tháng 4/2020")).isEmpty)
    #expect(said(text("15 ngày đầu tháng 4, năm 2020")).isEmpty)
    #expect(said(text("15 ngày đầu tháng 4 năm trước")).isEmpty)
  }

  @Test func theYearOfTheTitle() {
    func text(_ year: String) -> String {
      "Đón 3,2 triệu lượt khách trong 7 tháng đầu năm 2016\nTrong 7 tháng đầu năm, khách quốc tế tăng 14,6% so với cùng kỳ năm \(year); khách "
        + "nội địa tăng 6,1% so với cùng kỳ năm 2015."
    }
    #expect(said(text("2017")) == ["inconsistent năm 2017 → năm 2015"])
    #expect(said(text("2015")).isEmpty)
  }

  @Test(arguments: [
    "Quý I/2022 giảm 2%; quý II/2022 tăng 3% so với quý I/2022.",
    "Tháng 3/2022 đạt 5 tỷ đồng, tháng 4/2022 đạt 6 tỷ đồng, tăng 20% so với tháng 3/2022.",
    "Kết quả cao hơn 6 tháng đầu năm 2022, tăng 5% so với cùng kỳ năm 2022.",
    "6 tháng cuối năm 2022 tăng 8% so với 6 tháng đầu năm 2022.", "Doanh thu năm 2021 chỉ bằng 80% so với năm 2022.",
    "6 tháng đầu năm tăng 8% so với 6 tháng đầu năm ngoái.",
    "Luật có hiệu lực từ tháng 7/2020, số vụ 9 tháng đầu năm nay tăng 5% so với cùng kỳ năm 2021.",
    "6 tháng đầu năm 2021 thu 420 tỷ đồng; 6 tháng đầu năm 2022 thu 450 tỷ đồng, tăng 7,1% so với cùng kỳ năm 2021.",
    "Dự toán 6 tháng đầu năm 2022 tăng 3% so với 6 tháng đầu năm 2022.",
  ])
  func otherTimes(_ text: String) { #expect(said(text).isEmpty) }
}
