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

  /// The total row lacks a cell: its numbers stand under other heads.
  @Test func aRowThatLacksACell() {
    let text = """
      TT | Tên xã | Số hộ | Số khẩu | Nam | Nữ | Mật độ (ng/km2) | Số hộ nghèo
      1 | Nậm Hà | 241 | 1502 | 739 | 763 | 26 | 84
      2 | Khe Lớn | 460 | 2466 | 1251 | 1215 | 29 | 91
      3 | Suối Vàng | 551 | 3310 | 1632 | 1678 | 34 | 102
      4 | Đồi Thông | 662 | 4318 | 2164 | 2154 | 22 | 126
      Tổng số | 1914 | 11596 | 5786 | 5810 | 27 | 403
      """
    #expect(Checking(text).accused.isEmpty)
  }

  /// Of the year before, which the columns do not always hold.
  @Test func yearsApart() {
    let text = """
      Chỉ tiêu | 2015 | 2017 | 2018 | 2019 | 2020
      TỔNG SỐ | 4.902.117 | 5.981.340 | 6.771.206 | 7.902.611 | 7.781.045
      Tập thể | 112.304 | 171.206 | 180.411 | 195.104 | 188.020
      Tư nhân | 447.220 | 590.318 | 611.240 | 702.115 | 655.340
      Cá thể | 4.342.593 | 5.219.816 | 5.979.555 | 7.005.392 | 6.937.685
      TỔNG SỐ | 111,40 | 110,90 | 113,21 | 116,71 | 98,46
      Tập thể | 73,10 | 104,20 | 105,38 | 108,14 | 96,37
      Tư nhân | 97,05 | 91,33 | 103,54 | 114,87 | 93,34
      Cá thể | 115,20 | 113,08 | 114,55 | 117,16 | 99,03
      """
    #expect(Checking(text).accused.isEmpty)
  }

  /// Hectares are rounded one by one.
  @Test func roundedRows() {
    let text = """
      Huyện | Tổng diện tích | Đất nông nghiệp | Đất chuyên dùng
      TỔNG SỐ | 90.119 | 52.101 | 16.884
      A | 7.201 | 3.402 | 1.105
      B | 7.336 | 3.511 | 2.240
      C | 7.012 | 2.880 | 1.590
      D | 9.105 | 5.402 | 1.960
      E | 7.811 | 4.409 | 1.930
      G | 12.804 | 8.240 | 2.004
      H | 12.902 | 7.690 | 1.980
      I | 10.150 | 6.350 | 1.480
      K | 7.700 | 4.805 | 1.250
      L | 8.098 | 5.411 | 1.345
      """
    #expect(Checking(text).accused.isEmpty)
  }

  /// A rate of a thousand that stays the same has changed by nothing.
  @Test func ratesThatStay() {
    let text = """
      Chỉ tiêu | Năm 2023 | Ước năm 2024 | So với năm 2023 (%)
      Dân số trung bình (người) | 612.340 | 622.140 | 101,60
      Nam | 311.020 | 316.000 | 101,60
      Nữ | 301.320 | 306.140 | 101,60
      Tỷ lệ chết | 5,30 | 5,30 | 0,00
      """
    #expect(Checking(text).accused.isEmpty)
  }
}
