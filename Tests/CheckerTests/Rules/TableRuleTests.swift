import Foundation
import Testing

@Suite("table.sums")
struct TableRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "table.sums") }

  @Test func aTotalRowThatFits() {
    let text = """
      | Đơn vị | Kế hoạch | Thực hiện |
      | Khối A | 120 | 96 |
      | Khối B | 80 | 71 |
      | Tổng | 200 | 167 |
      """
    #expect(said(text) == ["consistent 200 → 200", "consistent 167 → 167"])
  }

  @Test func aTotalRowThatDoesNot() {
    let text = """
      | Đơn vị | Kế hoạch | Thực hiện |
      | Khối A | 120 | 96 |
      | Khối B | 80 | 71 |
      | Tổng | 200 | 176 |
      """
    #expect(said(text) == ["consistent 200 → 200", "inconsistent 176 → 167"])
  }

  /// The heads say what is divided by what, though only half of the rows hold.
  @Test func attainmentByItsHeads() {
    func table(_ head: String) -> String {
      """
      | Đơn vị | \(head) | Kết nạp | Tỷ lệ |
      | Cụm A | 40 | 46 | 115% |
      | Cụm B | 35 | 28 | 74% |
      | Cụm C | 25 | 19 | 67% |
      | Cụm D | 50 | 45 | 90% |
      """
    }
    #expect(Checking(table("Chỉ tiêu")).accused == ["74%", "67%"])
    #expect(Checking(table("Năm trước")).accused.isEmpty)
  }

  /// Such heads stand in nearly every table; only letters and Roman numbers say that rows are parts of parts.
  @Test(arguments: ["TT", "STT", "Khu"])
  func aShortHeadIsNoNumberOfAGroup(_ head: String) {
    let text = """
      | \(head) | Số dự án |
      | Khu Đông | 134 |
      | Khu Tây | 127 |
      | Tổng cộng | 271 |
      """
    #expect(said(text) == ["inconsistent 271 → 261"])
    #expect(Checking(text.replacingOccurrences(of: "| \(head) ", with: "| II ")).accused.isEmpty)
  }

  @Test func aTotalColumn() {
    let text = """
      | Đơn vị | Tổng số | Nam | Nữ |
      | Khối A | 45 | 25 | 20 |
      | Khối B | 31 | 13 | 18 |
      | Khối C | 28 | 11 | 16 |
      """
    #expect(said(text) == ["consistent 45 → 45", "consistent 31 → 31", "inconsistent 28 → 27"])
  }

  @Test func aColumnOfPercentages() {
    let text = """
      | Đơn vị | Kế hoạch | Thực hiện | Tỷ lệ |
      | Khối A | 120 | 96 | 80,0 |
      | Khối B | 80 | 71 | 88,8 |
      | Khối C | 60 | 45 | 75,0 |
      | Khối D | 50 | 43 | 68,0 |
      """
    #expect(
      said(text) == [
        "consistent 80,0 → 80.0", "consistent 88,8 → 88.8", "consistent 75,0 → 75.0", "inconsistent 68,0 → 86.0",
      ])
  }

  @Test func sharesOfTheTotalRow() {
    let text = """
      | Ngành | Lao động | Tỷ trọng |
      | Dệt may | 300 | 60,0 |
      | Da giày | 100 | 20,0 |
      | Điện tử | 75 | 15,0 |
      | Khác | 25 | 8,0 |
      | Tổng | 500 | 100 |
      """
    #expect(Checking(text).accused.contains("8,0"))
  }

  @Test func partsOfPartsAreNotAdded() {
    let text = """
      | Khoản | Số |
      | I | 60 |
      | - Thuế | 40 |
      | - Phí | 20 |
      | Tổng | 70 |
      """
    #expect(said(text) == [])
  }

  @Test func theWholeYear() {
    let text = """
      | Quý | Giao | Đạt |
      | I | 20 | 24 |
      | II | 30 | 33 |
      | III | 25 | 21 |
      | Cả năm | 75 | 87 |
      """
    #expect(Checking(text).accused == ["87"])
  }

  @Test func theColumnThatItsHeadCallsTheTotal() {
    let text = """
      | Khu | Cấp mới | Tăng vốn | Tổng |
      |---|---|---|---|
      | Đông | 64 | 31 | 95 |
      | Tây | 52 | 18 | 76 |
      """
    #expect(said(text) == ["consistent 95 → 95", "inconsistent 76 → 70"])
  }

  @Test func aColumnOfAverages() {
    let text = """
      | Đảng bộ | Số chi bộ | Đảng viên | Bình quân |
      |---|---|---|---|
      | Cảng | 8 | 184 | 23 |
      | Dệt | 6 | 126 | 21 |
      | Thép | 5 | 90 | 24 |
      | Điện | 10 | 172 | 17,2 |
      """
    #expect(Checking(text).accused == ["24"])
  }

  /// The head says what the column is: two right rows are enough.
  @Test func aColumnOfChanges() {
    let text = """
      | Nội dung | Đầu kỳ | Cuối kỳ | Tăng/giảm |
      | Chi hội | 26 | 31 | +5 |
      | Hội viên | 812 | 790 | -12 |
      | Tổ dân phố | 40 | 43 | +3 |
      """
    #expect(said(text) == ["consistent 5 → 5", "inconsistent 12 → 22", "consistent 3 → 3"])
  }

  @Test func aColumnOfChangesAgainstSomethingElse() {
    let text = """
      | Nội dung | Kế hoạch | Thực hiện | Tăng |
      | Chi hội | 26 | 31 | 9 |
      | Hội viên | 812 | 890 | 14 |
      | Tổ dân phố | 40 | 43 | 6 |
      """
    #expect(said(text).isEmpty)
  }
}
