import Testing

/// Accounts from what there was to what there is: in the lines of a list, in the rows of a table, in one sentence.
@Suite("stock: accounts told in full")
struct StockAccountsTests {
  private func lines(_ flows: String, _ end: Int) -> Checking {
    Checking("Biến động hội viên trong quý II:\n- Đầu quý: 640 hội viên\n\(flows)\n- Cuối quý: \(end) hội viên")
  }

  @Test func lineByLine() {
    let flows = "- Kết nạp: 21\n- Chuyển đi: 9\n- Xóa tên: 4"
    #expect(lines(flows, 648).said(by: "stock.text") == ["consistent 648 → 648"])
    #expect(lines(flows, 684).said(by: "stock.text") == ["inconsistent 684 → 648"])
  }

  @Test func onlyWhatCameIsTold() {
    #expect(lines("- Kết nạp: 21", 666).said(by: "stock.text") == ["unverifiable 666 → 661"])
  }

  /// A line of which nothing is known may be part of another, or come and go as well.
  @Test(arguments: [
    "- Kết nạp: 21\n- Trong đó nữ: 9\n- Chuyển đi: 4", "- Kết nạp: 21\n- Điều chỉnh: 30\n- Chuyển đi: 4",
  ])
  func aLineThatIsNotUnderstood(_ flows: String) {
    #expect(lines(flows, 684).said(by: "stock.text").isEmpty)
  }

  @Test func rowByRow() {
    func table(_ last: Int) -> [String] {
      Checking(
        """
        | Năm | Đầu năm | Kết nạp | Chuyển đi, giảm khác | Cuối năm |
        | 2022 | 310 | 24 | 8 | 326 |
        | 2023 | 326 | 30 | 11 | \(last) |
        """
      ).said(by: "table.sums")
    }
    #expect(table(345) == ["consistent 326 → 326", "consistent 345 → 345"])
    #expect(table(354) == ["consistent 326 → 326", "inconsistent 354 → 345"])
  }

  /// A column that may go either way, and rows of which none fits.
  @Test func tablesThatProveNothing() {
    let unknown = """
      | Năm | Đầu năm | Tăng, giảm | Chuyển đi | Cuối năm |
      | 2022 | 310 | 24 | 8 | 326 |
      | 2023 | 326 | 30 | 11 | 354 |
      """
    let none = """
      | Xã | Đầu năm | Kết nạp | Chuyển đi | Cuối năm |
      | Hòa An | 310 | 24 | 8 | 330 |
      | Hòa Bình | 326 | 30 | 11 | 354 |
      """
    #expect(Checking(unknown).accused.isEmpty)
    #expect(Checking(none).accused.isEmpty)
  }

  @Test func whatWentWasAdded() {
    let text =
      "Đầu năm 2024, xã có 470 hộ kinh doanh. Trong năm cấp mới 52 hộ, chấm dứt hoạt động 9 hộ, nên đến cuối năm còn "
    #expect(Checking(text + "513 hộ kinh doanh.").said(by: "stock.flow") == ["consistent 513 → 513"])
    #expect(Checking(text + "531 hộ kinh doanh.").said(by: "stock.flow") == ["inconsistent 531 → 513"])
    #expect(Checking(text + "516 hộ kinh doanh.").said(by: "stock.flow") == ["unverifiable 516 → 513"])
  }
}
