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

  /// The level's year right behind it; a clause of its own.
  @Test func aChangeBehindASemicolon() {
    let lead = "Dư nợ tăng từ 6.400 tỷ đồng cuối năm 2019 lên 9.200 tỷ đồng cuối năm 2023; bình quân mỗi năm tăng "
    #expect(said(lead + "700 tỷ đồng.") == ["consistent 700 tỷ đồng → 700"])
    #expect(said(lead + "790 tỷ đồng.") == ["inconsistent 790 tỷ đồng → 700"])
    let other = "Dư nợ tăng từ 6.400 tỷ đồng năm 2019 lên 9.200 tỷ đồng năm 2023; huy động vốn bình quân mỗi năm tăng "
    #expect(Checking(other + "790 tỷ đồng.").accused.isEmpty)
  }

  /// Both years are counted; a year fewer may be meant, and what ends within a year is not so long.
  @Test func fromOneYearToAnother() {
    let lead = "Từ năm 2018 đến 2022 huyện đã đào tạo nghề cho 6.450 lao động, trung bình mỗi năm "
    #expect(said(lead + "1.290 người.") == ["consistent 1.290 → 1290"])
    #expect(said(lead + "1.390 người.") == ["inconsistent 1.390 → 1290"])
    #expect(Checking(lead + "1.612 người.").accused.isEmpty)
    // Years that open what is told next; what was done until now.
    let next =
      "Từ năm 2019 đến nay đã kết nạp 600 đảng viên, bình quân mỗi năm 120 đảng viên; từ năm 2021 đến năm 2023 kết nạp 390 đồng chí."
    #expect(Checking(next).accused.isEmpty)
    #expect(Checking("Từ năm 2022 đến năm 2025, mỗi năm trồng 120 ha rừng, đến nay đã trồng 300 ha.").accused.isEmpty)
    let half = "Từ năm 2018 đến tháng 6/2022 huyện đã đào tạo nghề cho 6.450 lao động, trung bình mỗi năm 1.430 người."
    #expect(Checking(half).accused.isEmpty)
  }

  /// How much, what it brought, and the price.
  @Test func whatItWasSoldFor() {
    let lead = "Tháng 6, xuất khẩu đạt 25.400 tấn, tương đương 11,43 triệu USD; giá xuất khẩu đạt "
    #expect(said(lead + "450 USD/tấn.") == ["consistent 450 USD → 450"])
    #expect(said(lead + "420 USD/tấn.") == ["inconsistent 420 USD → 450"])
    #expect(Checking(lead + "447,5 USD/tấn.").accused.isEmpty)
    let other = "Tháng 6, xuất khẩu đạt 25.400 tấn, tương đương 11,43 triệu USD; giá xuất khẩu tháng 5 đạt 420 USD/tấn."
    #expect(Checking(other).accused.isEmpty)
  }
}
