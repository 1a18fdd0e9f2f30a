import Testing

/// Lists of which the words, or the parts themselves, leave nothing out.
@Suite("sum.parts: lists told in full")
struct ListsToldInFullTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.parts") }

  @Test func theTwoKindsThereAre() {
    let text = "Quý I cấp mới 34 dự án, trong đó 21 dự án FDI và 11 dự án trong nước."
    #expect(said(text) == ["inconsistent 34 → 32"])
    let some = "Khu có 90 dự án, trong đó 41 dự án FDI đang hoạt động, 30 dự án trong nước đang hoạt động."
    #expect(Checking(some).accused.isEmpty)
  }

  @Test func aRestWithoutANumberStaysOpen() {
    let text = "Khu có 90 dự án, trong đó 51 dự án FDI và 30 dự án trong nước; còn lại là dự án liên doanh."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func whatIsLeftIsTheLast() {
    let text = "Bố trí 64 chuyến xe, trong đó 33 chuyến ra Bắc, 18 chuyến vào Nam, còn 9 chuyến lên Tây Nguyên."
    #expect(said(text) == ["inconsistent 64 → 60"])
  }

  @Test func sizesFromTheLeastToTheMost() {
    let text =
      "Trong 218 doanh nghiệp có 140 doanh nghiệp dưới 50 lao động, 52 doanh nghiệp từ 50 đến dưới 300 lao động và "
      + "21 doanh nghiệp từ 300 lao động trở lên."
    #expect(said(text) == ["inconsistent 218 → 213"])
  }

  @Test func aBracketOfSeveralKinds() {
    let text = "Kết nạp 175 đảng viên mới (84 công nhân, 59 kỹ sư và 37 cán bộ quản lý)."
    #expect(said(text) == ["inconsistent 175 → 180"])
  }

  @Test func whatStandsBehindTheListIsNoPart() {
    let text =
      "Tiếp nhận 11 đơn, gồm 5 đơn kiến nghị, 4 đơn phản ánh và 4 đơn tố cáo; qua rà soát có 6 đơn trùng nội dung."
    #expect(said(text) == ["inconsistent 11 → 13"])
  }

  @Test func whatTheThingsMeasure() {
    let text =
      "Thu hồi 9 dự án với diện tích 66,1 ha, trong đó 4 dự án ven biển (31,5 ha) và 5 dự án vùng núi (27,4 ha)."
    #expect(said(text).contains("inconsistent 66,1 ha → 58.9"))
  }

  /// All the shares bear the total out, and yet the parts do not make it: something is wrong for certain.
  @Test func sharesThatMakeAHundred() {
    let text =
      "Toàn khu có 40.512 lao động, trong đó lao động trong tỉnh 28.350 người (70%), ngoài tỉnh 12.150 người (30%)."
    #expect(said(text) == ["inconsistent 40.512 → 40500"])
  }
}
