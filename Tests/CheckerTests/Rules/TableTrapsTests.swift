import Testing

/// Tables as they are printed, of which nothing is wrong.
struct TableTrapsTests {
  /// A rate lies between those of its parts.
  @Test func ratesInRows() {
    let text = """
      | Chỉ tiêu | Đơn vị tính | Tổng số | Thành thị | Nông thôn |
      | Lao động | Người | 131.204 | 18.011 | 113.193 |
      | - Nam | Người | 67.480 | 9.802 | 57.678 |
      | - Nữ | Người | 63.724 | 8.209 | 55.515 |
      | - Thuần nông | Người | 105.310 | 13.920 | 91.390 |
      | - Nam | % | 51,4 | 54,4 | 51,0 |
      | - Nữ | % | 48,6 | 45,6 | 49,0 |
      """
    #expect(Checking(text).accused.isEmpty)
  }

  /// Years head columns.
  @Test func yearsAsHeads() {
    let text = """
      | Chỉ tiêu | ĐVT | 2011 | 2012 | 2013 |
      | Nông nghiệp | Tỷ đồng | 364,51 | 392,42 | 406,15 |
      | Công nghiệp | Tỷ đồng | 353,2 | 452,21 | 505,26 |
      | Dịch vụ | Tỷ đồng | 378,7 | 431,21 | 483,33 |
      | Tổng | Tỷ đồng | 3105,41 | 3285,84 | 3405,74 |
      """
    #expect(Checking(text).accused.isEmpty)
  }

  /// Small numbers are made of others by chance.
  @Test func smallRows() {
    let text = """
      | Di tích | 2005 | 2008 | 2009 | 2010 | 2011 |
      | Số di tích được xếp hạng | 17 | 23 | 26 | 27 | 27 |
      | Thắng cảnh | 14 | 15 | 16 | 16 | 16 |
      | Lịch sử | - | 5 | 7 | 8 | 8 |
      | Kiến trúc nghệ thuật | 2 | 2 | 2 | 2 | 2 |
      | Khảo cổ | 1 | 1 | 1 | 1 | 1 |
      | Tỉnh | - | 6 | 8 | 8 | 8 |
      | Quốc gia | 17 | 17 | 18 | 19 | 19 |
      """
    #expect(Checking(text).accused.isEmpty)
  }

  /// One divided by one is no mean.
  @Test func smallQuotients() {
    let text = """
      | | Tổng số | Nữ | Dân tộc | Đạt chuẩn |
      | Hiệu trưởng | 1 | 1 | 0 | 1 |
      | Phó Hiệu trưởng | 1 | 0 | 0 | 1 |
      | Giáo viên | 36 | 31 | 0 | 36 |
      | Nhân viên | 3 | 2 | 0 | 3 |
      | Cộng | 41 | 34 | 0 | 41 |
      """
    #expect(Checking(text).accused.isEmpty)
  }

  /// The total row lacks its first cell, so that its sums stand a column too far to the left.
  @Test func aCellIsMissing() {
    let text = """
      | STT | Huyện | Hộ nghèo | Số tờ | Hộ cận nghèo | Số tờ |
      | 1 | Yên Bình | 8.023 | 8.117 | 1.915 | 1.938 |
      | 2 | Trấn Yên | 6.010 | 6.099 | 1.736 | 1.750 |
      | 3 | Văn Yên | 11.311 | 11.588 | 3.344 | 3.400 |
      | Tổng cộng | 25.344 | 25.804 | 6.995 | 7.088 |
      """
    #expect(Checking(text).accused.isEmpty)
  }
}
