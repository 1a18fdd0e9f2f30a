import Testing

/// Bases told in brackets behind the changes they belong to.
@Suite("Bases in brackets behind")
struct SoleBaseTests {
  private func said(_ text: String, _ rule: String = "change.difference") -> [String] { Checking(text).said(by: rule) }

  @Test(arguments: [("9,4", "consistent 9,4 tỷ đồng → 9.3..9.5"), ("8,7", "inconsistent 8,7 tỷ đồng → 9.3..9.5")])
  func twoChangesAndTheirBases(_ change: String, _ expected: String) {
    let text =
      "Còn 31 hợp tác xã nợ thuế với số tiền 22,1 tỷ đồng, so với cuối năm 2023 giảm 6 hợp tác xã và giảm \(change) "
      + "tỷ đồng (cuối năm 2023: 37 hợp tác xã, 31,5 tỷ đồng)."
    #expect(said(text) == ["consistent 6 → 6", expected])
  }

  @Test(arguments: [("5", "consistent 5 → 5"), ("12", "inconsistent 12 → 5")])
  func changesSaidToCorrespond(_ change: String, _ expected: String) {
    let text =
      "Đã giám sát 19 chi bộ và 44 đảng viên, tăng tương ứng \(change) chi bộ và 8 đảng viên so với năm 2021 "
      + "(14 chi bộ, 36 đảng viên)."
    #expect(said(text) == [expected, "consistent 8 → 8"])
  }

  @Test(arguments: [("55", "consistent 55 triệu đồng → 54..56"), ("61", "inconsistent 61 triệu đồng → 54..56")])
  func heldAgainstAnotherPlace(_ change: String, _ expected: String) {
    let text = "Giá đất tại huyện là 120 triệu đồng/ha, thấp hơn thị xã \(change) triệu đồng/ha (175 triệu đồng/ha)."
    #expect(said(text) == [expected])
  }

  @Test(arguments: [("412", "consistent 412 → 412"), ("421", "inconsistent 421 → 412")])
  func theLevelOfAnotherClause(_ change: String, _ expected: String) {
    let text =
      "Đã mở 14 lớp với 1.655 lượt người dự, giảm 3 lớp so với năm 2022 (17 lớp); số lượt người giảm \(change) người "
      + "(năm 2022 là 2.067 lượt người)."
    #expect(said(text) == ["consistent 3 → 3", expected])
  }

  @Test(arguments: [("5%", "consistent"), ("9%", "inconsistent")])
  func aBracketForEachGrowth(_ growth: String, _ expected: String) {
    let text =
      "Cảng cá đón 4,2 triệu tấn hải sản và 640 lượt tàu, lần lượt tăng \(growth) (cùng kỳ 4,0 triệu tấn) và 6,7% "
      + "(cùng kỳ 600 lượt tàu)."
    #expect(said(text, "change.growth").first?.hasPrefix(expected) ?? false)
  }

  /// What stands in the brackets is what it has become, is of another thing, or is what a level not printed was.
  @Test(arguments: [
    "Vốn FDI đạt 310 triệu USD; xuất khẩu tăng 61 triệu USD so với cùng kỳ (285 triệu USD).",
    "Năm trước có 40 lớp, năm nay tăng 6 lớp (hiện có 47 lớp).",
    "Đã trồng 120 ha rừng, tăng 30 ha, trong đó rừng phòng hộ (75 ha) do xã quản lý.",
    "Có 12 chi bộ ghép và 30 chi bộ độc lập, tăng 4 chi bộ so với năm 2021 (26 chi bộ).",
    "Giá thuê là 120 triệu đồng/ha, tăng 12 triệu đồng/ha (tiền cọc 30 triệu đồng/ha).",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
