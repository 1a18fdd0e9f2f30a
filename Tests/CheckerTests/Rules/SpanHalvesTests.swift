import Testing

@Suite("share.partition: two spans that meet")
struct SpanHalvesTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.partition") }

  @Test func agesThatMeet() {
    #expect(
      said("Về độ tuổi: dưới 40 tuổi chiếm 58,3% (tăng 2,1%), từ 41 trở lên chiếm 42,7% (giảm 2,1%).")
        == ["inconsistent 42,7% → 41.7..41.8"])
    #expect(said("Đảng viên dưới 30 tuổi 27,4%, từ 30 tuổi trở lên 72,6%.") == ["consistent 72,6% → 72.6..72.7"])
    #expect(
      said("Doanh nghiệp dưới 50 lao động chiếm 61%, trên 50 lao động chiếm 36%.").first?.hasPrefix("inconsistent 36%")
        == true)
  }

  /// The limits of ages are no levels of a change told in brackets.
  @Test func limitsAreNoLevels() {
    let text = "Cán bộ dưới 40 tuổi chiếm 58,3% (giảm 2,9%), từ 41 trở lên chiếm 41,7% (tăng 2,9%)."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test(arguments: [
    // A third span, spans that leave some out, shares of something each.
    "Dưới 40 tuổi chiếm 31%, từ 41 đến 50 tuổi chiếm 40%, trên 50 tuổi chiếm 29%.",
    "Dưới 30 tuổi chiếm 25%, trên 50 tuổi chiếm 70%.",
    "Trong số đảng viên dưới 40 tuổi, 62% là nữ; trong số đảng viên trên 40 tuổi, 35% là nữ.",
    "Người dưới 40 tuổi có trình độ đại học chiếm 62%; trên 40 tuổi 45%.",
  ])
  func othersAreLeftAlone(_ text: String) { #expect(Checking(text).accused.isEmpty) }
}
