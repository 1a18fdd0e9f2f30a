import Testing

@Suite("share.lines")
struct ShareLinesRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.lines") }

  @Test func theWholeStandsAbove() {
    let text = """
      Kết quả xếp loại 80 tổ chức cơ sở đảng như sau:
      - Hoàn thành xuất sắc: 14 tổ chức, chiếm 17,5%;
      - Hoàn thành tốt: 58 tổ chức, chiếm 72,5%;
      - Hoàn thành: 8 tổ chức, chiếm 15%.
      """
    #expect(said(text) == ["consistent 17,5% → 17.5", "consistent 72,5% → 72.5", "inconsistent 15% → 10.0"])
  }

  @Test func theWholeStandsBelow() {
    let text = """
      Nguồn vốn xây dựng nhà văn hóa:
      - Ngân sách xã 400 triệu đồng (chiếm 40%);
      - Nhân dân đóng góp 350 triệu đồng (chiếm 35%);
      - Doanh nghiệp ủng hộ 250 triệu đồng (chiếm 52%).
      Tổng cộng: 1.000 triệu đồng.
      """
    #expect(Checking(text).accused == ["52%"])
  }

  @Test func eachLineHasItsOwnWhole() {
    let text = """
      Tình hình cho thuê đất:
      - Khu A: quy hoạch 200 ha, đã cho thuê 140 ha, tỷ lệ 70%
      - Khu B: quy hoạch 150 ha, đã cho thuê 90 ha, tỷ lệ 60%
      - Khu C: quy hoạch 100 ha, đã cho thuê 45 ha, tỷ lệ 54%
      """
    #expect(Checking(text).accused == ["54%"])
  }

  /// Rates of their own, and a list of which the whole is not printed.
  @Test(arguments: [
    """
    Tỷ lệ hộ dùng nước sạch của 900 hộ khảo sát:
    - Xã A: 270 hộ, chiếm 90%
    - Xã B: 240 hộ, chiếm 80%
    - Xã C: 210 hộ, chiếm 70%
    """,
    """
    Kết quả năm học:
    - Giỏi: 120 em, chiếm 24%
    - Khá: 250 em, chiếm 50%
    - Trung bình: 130 em, chiếm 26%
    """,
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func switchedOff() {
    let text = """
      Xếp loại 80 tổ chức:
      - Tốt: 60 tổ chức, chiếm 75%
      - Khá: 16 tổ chức, chiếm 20%
      - Kém: 4 tổ chức, chiếm 15%
      """
    #expect(Checking(text).accused == ["15%"])
    #expect(Checking(text, disabled: ["share.lines"]).accused.isEmpty)
  }
}
