import Testing

@Suite("stock.flow")
struct StockRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "stock.flow") }

  @Test func allFlowsTold() {
    let text = "Đầu năm có 318 đoàn viên, trong năm kết nạp 64, chuyển đi 21; cuối năm có 361 đoàn viên."
    #expect(said(text) == ["consistent 361 → 361"])
  }

  @Test func allFlowsToldAndWrong() {
    let text = "Đầu năm có 318 đoàn viên, trong năm kết nạp 64, tiếp nhận 5, chuyển đi 21; cuối năm có 376 đoàn viên."
    #expect(said(text) == ["inconsistent 376 → 366"])
  }

  @Test func oneSideIsAQuestion() {
    let text = "Đầu nhiệm kỳ có 92 đảng viên, trong nhiệm kỳ kết nạp 37 đảng viên, đến nay có 141 đảng viên."
    #expect(said(text) == ["unverifiable 141 → 129"])
  }

  @Test func raisedFromTo() {
    let text = "Trong quý thành lập thêm 9 chi hội, nâng tổng số chi hội từ 63 lên 82 chi hội."
    #expect(said(text) == ["inconsistent 82 → 72"])
  }

  @Test func raisedFromToRight() {
    let text = "Trong quý thành lập thêm 9 chi hội, giải thể 2 chi hội, nâng tổng số chi hội từ 63 lên 70 chi hội."
    #expect(said(text) == ["consistent 70 → 70"])
  }

  @Test func whoLeftByRetiringLeft() {
    let text = "Đầu năm có 318 đoàn viên, kết nạp 64, tiếp nhận 5, nghỉ hưu 12, thôi việc 9; cuối năm có 366 đoàn viên."
    #expect(said(text) == ["consistent 366 → 366"])
  }

  @Test func unknownFlowStopsTheAccusation() {
    let text = "Đầu năm có 318 đoàn viên, kết nạp 64, tiếp nhận 5, chuyển đi 21, đi học 7; cuối năm có 361 đoàn viên."
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }

  @Test func casesHandedOn() {
    let text = "Đầu kỳ có 52 vụ, phát sinh mới 140 vụ, đã giải quyết 161 vụ, còn 41 vụ chuyển kỳ sau."
    #expect(said(text) == ["inconsistent 41 → 31"])
  }

  @Test func datedEnd() {
    let text = "Đầu năm có 318 đoàn viên, kết nạp 64, chuyển đi 21, xóa tên 3 trường hợp; đến 31/12 có 358 đoàn viên."
    #expect(said(text) == ["consistent 358 → 358"])
  }
}
