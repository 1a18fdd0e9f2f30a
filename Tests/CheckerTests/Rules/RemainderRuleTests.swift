import Testing

@Suite("sum.remaining")
struct RemainderRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.remaining") }

  @Test func aRestThatFits() {
    #expect(said("Kế hoạch mở 48 lớp, đã mở 31 lớp, còn lại 17 lớp.") == ["consistent 17 → 17"])
  }

  @Test func aRestThatDoesNot() {
    #expect(said("Kế hoạch mở 48 lớp, đã mở 31 lớp, còn lại 19 lớp.") == ["inconsistent 19 → 17"])
  }

  @Test func aFractionAndItsRest() {
    #expect(said("Đã giải quyết 41/56 đơn, còn 17 đơn chưa giải quyết.") == ["inconsistent 17 → 15"])
  }

  @Test func theLastOfAList() {
    let text = "Có 64 dự án, trong đó 38 dự án đã xong, 11 dự án dừng, còn lại 16 dự án đang làm."
    #expect(said(text) == ["inconsistent 16 → 15"])
  }

  @Test func overSeveralSentences() {
    let text = "Tiếp nhận 205 ý kiến. Đã trả lời 187 ý kiến. Còn 18 ý kiến đang xem xét."
    #expect(said(text) == ["consistent 18 → 18"])
  }

  @Test func aFallIsNoRest() {
    #expect(said("Hộ nghèo từ 320 hộ giảm còn 145 hộ.") == [])
  }

  @Test func attendance() {
    let text = "Hội nghị triệu tập 162 đại biểu, có mặt 155, vắng 9 đại biểu có lý do."
    #expect(Checking(text).said(by: "sum.remaining") == ["inconsistent 9 → 7"])
  }
}
