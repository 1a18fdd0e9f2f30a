import Checker
import Testing

@Suite("table.sums: tables copied into running text")
struct PlainTablesTests {
  private func wrong(_ text: String) -> [String] {
    Checking(text).said(by: "table.sums").filter { $0.hasPrefix("inconsistent") }
  }

  private func zones(_ share: String) -> String {
    "Bảng 2: Tỷ lệ lấp đầy các cụm công nghiệp (ha) STT Cụm Đã cho thuê Tổng diện tích Tỷ lệ (%) 1 Cụm Đông Hồ 24,05 30,12 \(share) 2 Cụm Tây Sơn "
      + "18,30 41,77 43,81 3 Cụm Nam Hà 12,44 15,09 82,44"
  }

  @Test func rowsInOneLine() {
    #expect(wrong(zones("78,95")) == ["inconsistent 78,95 → 79.85"])
    #expect(wrong(zones("79,85")).isEmpty)
  }

  /// Another kind of row, and two rows that hold by no relation.
  @Test func rowsOfOtherKinds() {
    #expect(wrong(zones("7,99")).isEmpty)
    #expect(wrong(zones("78,95").replacing("43,81", with: "44,9").replacing("82,44", with: "80,6")).isEmpty)
    #expect(
      wrong(
        "Đợt 1 gửi 240,5 tấn và 267,8 tấn, đạt 90,8%; đợt 2 gửi 61,4 tấn trên 103,0 tấn, đạt 59,6%; đợt 3 đạt 10,6%."
      ).isEmpty)
  }

  private func years(_ totals: [Int]) -> String {
    """
    Năm học A
    Năm học B
    Năm học C
    Tổng số
    \(totals.map(String.init).joined(separator: "\n"))
    - Khối 1
    170
    161
    182
    - Khối 2
    168
    170
    171
    - Khối 3
    174
    167
    167
    """
  }

  @Test func aCellOnEachLine() {
    #expect(wrong(years([512, 489, 520])) == ["inconsistent 489 → 498"])
    #expect(wrong(years([512, 498, 520])).isEmpty)
    #expect(wrong(years([512, 489, 530])).isEmpty)
    #expect(wrong(years([512, 4_980, 520])).isEmpty)
  }

  @Test func fractionsWorkedOutBelow() {
    func text(_ quotient: String) -> String { "31/512\n= 0,061\n30/498\n= \(quotient)\n29/520\n= 0,056" }
    #expect(wrong(text("0,602")) == ["inconsistent 0,602 → 0.060"])
    #expect(wrong(text("0,060")).isEmpty)
  }

  private func shares(_ third: String) -> String {
    "STT Vùng Tỷ lệ %\n1 Bắc 40,5\n2 Trung 31,2\n3 Nam \(third)\n4 Tây 5,5\n5 Đông 2,8\nTổng 100"
  }

  /// More than a hundred is too much; what lacks may not have been printed.
  @Test func numberedShares() {
    #expect(wrong(shares("22,8")) == ["inconsistent 100 → 102.8"])
    #expect(wrong(shares("20,0")).isEmpty)
    #expect(wrong(shares("20,1")).isEmpty)
    #expect(wrong(shares("15,1")).isEmpty)
    #expect(wrong(shares("22,8").replacing("4 Tây", with: "4 Riêng Tây")).isEmpty)
  }
}
