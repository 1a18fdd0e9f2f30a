import Testing

/// Totals told right behind what they add up.
@Suite("sum.across: closing totals")
struct ClosingTotalsTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.across") }

  @Test func thingsOfOtherNames() {
    #expect(said("Tuyên dương 28 tập thể và 65 cá nhân, tổng số 93 gương tốt.") == ["consistent 93 → 93"])
    #expect(said("Tuyên dương 28 tập thể và 65 cá nhân, tổng số 87 gương tốt.") == ["inconsistent 87 → 93"])
  }

  @Test func whatTheThingsCostStandsBetween() {
    let text =
      "Khu có 71 dự án trong nước với vốn 8.400 tỷ đồng và 46 dự án FDI với vốn 905 triệu USD, tổng cộng 121 dự án."
    #expect(said(text) == ["inconsistent 121 → 117"])
  }

  @Test func placesAreNoGrades() {
    let text = "Hội nghị nối 1 điểm cầu chính và 31 điểm cầu cơ sở, tổng cộng 35 điểm cầu."
    #expect(said(text) == ["inconsistent 35 → 32"])
  }

  @Test func oneAfterTheOther() {
    let text = "Ba phòng giải quyết lần lượt 205, 318 và 127 hồ sơ, cộng 661 hồ sơ."
    #expect(said(text) == ["inconsistent 661 → 650"])
  }

  @Test func addedUpOnceMoreInTheBracket() {
    let text = "Cấp 830 giấy phép (cấp mới 512, gia hạn 203, cấp lại 115; cộng 841)."
    #expect(said(text) == ["inconsistent 841 → 830"])
  }

  /// The total is of something else: nobody adds classes to pupils.
  @Test func aFarTotalIsAnother() {
    #expect(said("Mở 6 lớp bồi dưỡng và 4 hội nghị, tổng số 1.240 người tham gia.") == [])
  }

  @Test func whoTakesPartInEachOfThem() {
    let text = "Mở 3 lớp về Đảng (240 học viên), 2 lớp nghiệp vụ (115 học viên), tổng số 362 học viên."
    #expect(said(text) == ["inconsistent 362 → 355"])
  }
}
