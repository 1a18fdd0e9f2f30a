import Testing

@Suite("bound.total")
struct TotalBoundRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "bound.total") }

  @Test func whatOneUnitHasFitsIntoTheTotal() {
    let total = "Toàn Đảng bộ hiện có tổng số 2.914 đảng viên."
    let part = "Chi bộ Công ty Sao Mai có hơn 120 đảng viên đang sinh hoạt."
    #expect(
      said(total + "\n" + part) == ["consistent hơn 120 → ?"] || said(total + "\n" + part) == ["consistent 120 → ?"])
    #expect(said(part + "\n" + total).count == 1)
  }

  @Test func aLargerFigureIsLeftAlone() {
    #expect(
      said("Toàn Đảng bộ hiện có tổng số 914 đảng viên.\nKhối doanh nghiệp của tỉnh có 1.120 đảng viên.").isEmpty)
  }

  @Test func otherThingsAreLeftAlone() {
    #expect(
      said("Toàn Đảng bộ hiện có tổng số 2.914 đảng viên.\nCông ty Sao Mai có 120 công nhân trực tiếp.").isEmpty)
  }

  @Test func aBoundClearsNoFigure() {
    let text = """
      Toàn Đảng bộ hiện có tổng số 2.914 đảng viên.
      Chi bộ khối văn phòng có 120 đảng viên, tăng từ 95 lên 120 đảng viên, tăng 31 đảng viên.
      """
    #expect(Checking(text).accused == ["31"])
  }
}
