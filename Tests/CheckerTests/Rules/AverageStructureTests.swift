import Testing

/// Averages that stand where no other total and count can be meant.
@Suite("rate.average: structure")
struct AverageStructureTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "rate.average") }

  @Test func aChangeSharedOutAmongTheYears() {
    let lead = "Sản lượng tăng từ 3,2 triệu tấn (năm 2019) lên 5,2 triệu tấn (năm 2024), bình quân mỗi năm tăng "
    #expect(said(lead + "400 nghìn tấn.") == ["consistent 400 nghìn tấn → 400"])
    #expect(said(lead + "460 nghìn tấn.") == ["inconsistent 460 nghìn tấn → 400"])
  }

  @Test func inBracketsBehindItsTotal() {
    let text = "9 tháng đầu năm tiếp nhận 2.610 hồ sơ (bình quân 310 hồ sơ/tháng), đã giải quyết 2.540 hồ sơ."
    #expect(said(text) == ["inconsistent 310 → 290"])
  }

  @Test func theCountStandsInTheSentenceBefore() {
    let text = "Năm 2024 xảy ra 90 vụ tai nạn, giảm 12 vụ. Thiệt hại 2,7 tỷ đồng, bình quân 36 triệu đồng/vụ."
    #expect(said(text) == ["inconsistent 36 triệu đồng → 30"])
  }

  @Test func ofWhichOfThemIsNotSaid() {
    let text =
      "Có 31/35 chi bộ đã đại hội; 4 chi bộ còn lại sẽ đại hội trong tháng. Các đại hội đã bầu 186 cấp ủy viên, bình "
      + "quân 6 đồng chí/chi bộ."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func aPlannedAmountIsSharedOutAsItIs() {
    let text = "Hai bên ký 16 biên bản với giá trị dự kiến 480 tỷ đồng, bình quân 36 tỷ đồng/biên bản."
    #expect(said(text) == ["inconsistent 36 tỷ đồng → 30"])
  }
}
