import Testing

@Suite("Rows of print that are no lists of parts")
struct PrintedRowsTests {
  /// Right as they stand; each was once accused.
  @Test(arguments: [
    "Đến ngày 10/9, cả vùng gieo cấy được 820,4 nghìn ha lúa, bằng 99,1% cùng kỳ năm trước, trong đó các tỉnh phía Bắc đạt 702 nghìn ha, bằng "
      + "100,3%; các tỉnh phía Nam đạt 118,4 nghìn ha, bằng 92,6%.",
    "Diện tích tự nhiên là 3.320,4 ha. Trong đó đất nông nghiệp 412,6 ha, đất trồng cây hàng năm: 371,2 ha, đất trồng lúa: 201,7 ha, đất trồng cây "
      + "hàng năm khác 169,5 ha; đất trồng cây lâu năm: 41,4 ha, đất lâm nghiệp 2.486,3 ha, đất nuôi trồng thủy sản 2,6 ha, đất chưa sử dụng 201,9 "
      + "ha.",
    """
    Trong 9 tháng tổng số khách quốc tế ước đạt 1.860.000 lượt, tăng 21,4%; khách nội địa ước đạt 35,7 triệu lượt, tăng 9,2% so với cùng kỳ năm 2016.
    Tổng số khách quốc tế trong năm 2017 ước đạt 8 triệu lượt, tăng 23%; khách du lịch nội địa ước đạt 40 triệu lượt, tăng 9,5% so với cùng kỳ năm 2016.
    """,
  ])
  func right(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  /// What is let of some zones is no part of all of them.
  @Test func occupancyOfThoseThatOperate() {
    let some =
      "Toàn tỉnh có 14 KCN với tổng diện tích 3.120 ha; 9 KCN đã đi vào hoạt động với diện tích 2.310 ha, tỷ lệ lấp đầy 78%."
    #expect(Checking(some).accused.isEmpty)
    #expect(
      Checking("Tổng diện tích đất công nghiệp 364 ha, đã cho thuê 273 ha, tỷ lệ lấp đầy 78%.").accused == ["78%"])
  }
}
