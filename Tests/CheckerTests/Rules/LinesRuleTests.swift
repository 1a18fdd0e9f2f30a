import Testing

@Suite("sum.lines")
struct LinesRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.lines") }

  @Test func linesThatFit() {
    let text = """
      Số lớp đã mở:
      - Quận An Bình: 14 lớp
      - Quận Tân Lợi: 9 lớp
      Tổng cộng: 23 lớp
      """
    #expect(said(text) == ["consistent 23 → 23"])
  }

  @Test func linesThatDoNot() {
    let text = """
      Số tiền ủng hộ:
      - Công ty A: 120 triệu đồng
      - Công ty B: 85,5 triệu đồng
      Cộng: 215,5 triệu đồng
      """
    #expect(said(text) == ["inconsistent 215,5 triệu đồng → 205.5"])
  }

  @Test func twoKindsAreAddedApart() {
    let text = """
      Kết quả:
      - Đợt 1: 6 lớp, 418 học viên.
      - Đợt 2: 4 lớp, 236 học viên.
      Tổng cộng: 10 lớp, 664 học viên.
      """
    #expect(said(text) == ["consistent 10 → 10", "inconsistent 664 → 654"])
  }

  @Test func theHeadlineMayBeTheTotal() {
    let text = """
      Đã tổ chức 12 hội nghị.
      - Năm 2021: 5 hội nghị.
      - Năm 2022: 7 hội nghị.
      """
    #expect(said(text) == ["consistent 12 → 12"])
  }

  @Test func aHeadlineThatDoesNotFitIsNoTotal() {
    let text = """
      Đã tổ chức 15 hội nghị.
      - Năm 2021: 5 hội nghị.
      - Năm 2022: 7 hội nghị.
      """
    #expect(said(text) == [])
  }
}
