import Testing

/// Rows beside the rows before them, rows made of other rows, and products of columns.
@Suite("table.sums: rows")
struct TableLagsTests {
  private func wrong(_ text: String) -> [String] {
    Checking(text).said(by: "table.sums").filter { $0.hasPrefix("inconsistent") }
  }

  private func years(_ rate: String) -> String {
    """
    | Năm | Doanh thu (tỷ đồng) | Tăng (%) |
    | 2018 | 315,1 | 21,8 |
    | 2019 | 343,7 | 9,1 |
    | 2020 | 364,3 | 6,0 |
    | 2021 | 382,6 | \(rate) |
    | 2022 | 436,3 | 14,0 |
    """
  }

  @Test func growthOverTheRowBefore() {
    #expect(wrong(years("5,0")).isEmpty)
    #expect(wrong(years("6,5")) == ["inconsistent 6,5 → 5.0..5.1"])
  }

  private func households(_ label: String, _ rate: String) -> String {
    """
    | Chỉ tiêu | 2018 | 2019 | 2020 | 2021 | 2022 |
    | Số hộ | 41204 | 42182 | 42340 | 43248 | 43696 |
    | Hộ nghèo | 6337 | 5108 | 4454 | 3838 | 3277 |
    | \(label) | 15,38 | 12,11 | \(rate) | 8,87 | 7,50 |
    """
  }

  @Test func aRowOfPercentages() {
    #expect(wrong(households("Tỷ lệ hộ nghèo (%)", "10,52")).isEmpty)
    #expect(wrong(households("Tỷ lệ hộ nghèo (%)", "10,44")) == ["inconsistent 10,44 → 10.52"])
    #expect(wrong(households("Thu nhập", "10,44")).isEmpty)
  }

  private func budget(_ whole: String) -> String {
    """
    | Chỉ tiêu | Năm 2021 | Năm 2022 | Năm 2023 |
    | Thu ngân sách | 5.120 | 5.430 | \(whole) |
    | Thu nội địa | 4.110 | 4.380 | 4.790 |
    | Thu xuất nhập khẩu | 1.010 | 1.050 | 1.200 |
    """
  }

  @Test func aRowThatTwoOthersMake() {
    #expect(wrong(budget("5.990")).isEmpty)
    #expect(wrong(budget("6.010")) == ["inconsistent 6.010 → 5990"])
  }

  private func harvest(_ output: String) -> String {
    """
    | Huyện | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn) |
    | A | 3197 | 58,30 | 18639 |
    | B | 8113 | 61,35 | 49773 |
    | C | 12627 | 61,75 | 77972 |
    | D | 10117 | 74,65 | \(output) |
    | E | 7605 | 70,60 | 53691 |
    """
  }

  @Test func productsOfTwoColumns() {
    #expect(wrong(harvest("75523")).isEmpty)
    #expect(wrong(harvest("78523")).count == 1)
  }

  /// A cell that tells more than a number: the sum of its column is not known.
  @Test func cellsThatAreNotRead() {
    func table(_ cell: String) -> String {
      """
      | Huyện | Số cụm | Diện tích |
      | A | 20 | \(cell) |
      | B | 26 | 946 |
      | C | 34 | 841 |
      | Tổng số | 80 | 2.520 |
      """
    }
    #expect(wrong(table("> 600")).isEmpty)
    #expect(wrong(table("633")) == ["inconsistent 2.520 → 2420"])
  }

  /// Large areas rounded one by one; percentages that all but make a hundred.
  @Test func whatWasRoundedOneByOne() {
    let areas = """
      | Vùng | Năm 2022 | Năm 2023 |
      | Bắc | 3.116.921 | 3.925.225 |
      | Trung | 2.436.689 | 2.559.956 |
      | Nam | 2.480.892 | 2.249.335 |
      | Tổng | 8.034.502 | 8.734.515 |
      """
    #expect(wrong(areas).isEmpty)
    let shares = """
      | Khu vực | Năm 2021 | Năm 2022 |
      | Nông nghiệp | 22,50 | 21,40 |
      | Công nghiệp | 41,96 | 47,69 |
      | Dịch vụ | 35,51 | 30,91 |
      | Tổng | 100,00 | 100,00 |
      """
    #expect(wrong(shares).isEmpty)
  }
}
