import Testing

@Suite("change.growth")
struct GrowthRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "change.growth") }

  @Test(arguments: [
    ("Số dự án tăng từ 50 lên 70 dự án, tăng 40%.", "consistent 40% → 40.0"),
    ("Số dự án tăng từ 50 lên 70 dự án, tăng 41%.", "inconsistent 41% → 40.0"),
    ("Số dự án tăng từ 48 lên 57 dự án, tăng 18,75%.", "consistent 18,75% → 18.75"),
    ("Số dự án tăng từ 48 lên 57 dự án, tăng 18,8%.", "consistent 18,8% → 18.8"),
    ("Số dự án tăng từ 48 lên 57 dự án, tăng 18,7%.", "rounded 18,7% → 18.8"),
    ("Số dự án tăng từ 48 lên 57 dự án, tăng 18,6%.", "inconsistent 18,6% → 18.8"),
    ("Số vụ giảm từ 48 xuống còn 39 vụ, giảm 18,8%.", "consistent 18,8% → 18.8"),
    ("Số vụ giảm từ 48 xuống còn 39 vụ, giảm 23,1%.", "inconsistent 23,1% → 18.8"),
    ("Số dự án tăng từ 50 lên 70 dự án, tăng hơn 35%.", "consistent 35% → 40.0"),
    ("Số dự án tăng từ 50 lên 70 dự án, tăng gần 45%.", "consistent 45% → 40.0"),
    ("Số dự án tăng từ 50 lên 70 dự án, tăng hơn 45%.", "inconsistent 45% → 40.0"),
  ])
  func fromAndTo(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  /// Measured levels leave the growth an interval.
  @Test(arguments: [
    ("12%", "consistent 12% → 11.9..12.1"), ("15%", "inconsistent 15% → 11.9..12.1"),
  ])
  func measuredLevels(_ growth: String, _ expected: String) {
    let text = "Năm 2019 thu ngân sách đạt 1.250 tỷ đồng, năm 2020 đạt 1.400 tỷ đồng, tăng \(growth) so với năm 2019."
    #expect(said(text) == [expected])
  }

  /// The growth of a rate is told in per cent or, loosely, in points.
  @Test(arguments: ["2,1%", "40,4%"])
  func ratesOfRates(_ growth: String) {
    let text = "Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%, giảm \(growth)."
    #expect(Checking(text).verdicts(by: "change.growth") == [.consistent])
  }

  @Test(arguments: [
    "Số dự án tăng từ 50 lên 70 dự án; vốn đăng ký tăng 25%.",
    "Năm 2020 thu hút 70 dự án, tăng 40% so với năm 2018; năm 2019 thu hút 60 dự án.",
    "Năm 2018 có 50 dự án, năm 2019 có 60 dự án, năm 2020 có 70 dự án, tăng 40% so với năm 2018.",
    "Năm 2018 có 50 dự án, năm 2019 có 60 dự án, năm 2020 có 70 dự án, tăng 16,7%.",
    "Số dự án tăng từ 50 lên 70 dự án, bình quân mỗi năm tăng 7%.",
    "Số dự án tăng từ 50 lên 70 dự án, tăng 7%/năm.",
    "Đến nay có 24/31 chi bộ đạt trong sạch, tăng 5%.",
    "Năm 2019 có 50 dự án với vốn 80 triệu USD, năm 2020 có 70 dự án với vốn 90 triệu USD, tăng 12,5%.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func switchedOff() {
    let text = "Số dự án tăng từ 50 lên 70 dự án, tăng 41%."
    let checking = Checking(text, disabled: ["change.growth"])
    #expect(checking.accused.isEmpty && checking.said(by: "change.growth").isEmpty)
  }

  /// "cùng kỳ …" right behind the level, and "so với … (…)" before the change.
  @Test(arguments: [
    ("Nhập khẩu đạt 660 triệu USD, cùng kỳ đạt 600 triệu USD, tăng 10%.", "consistent 10% → 9.8..10.2"),
    ("Nhập khẩu đạt 660 triệu USD, cùng kỳ đạt 600 triệu USD, tăng 110%.", "inconsistent 110% → 9.8..10.2"),
    ("Đã kết nạp 126 đảng viên. So với năm 2022 (105 đảng viên), số kết nạp tăng 20%.", "consistent 20% → 20.0"),
    ("Đã kết nạp 126 đảng viên. So với năm 2022 (105 đảng viên), số kết nạp tăng 21%.", "inconsistent 21% → 20.0"),
  ])
  func aBaseToldBefore(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  @Test(arguments: [
    "Thu hút 48 dự án, cùng kỳ 40 dự án, vốn đăng ký tăng 35%.",
    "Doanh thu đạt 520 tỷ đồng (năm 2023: 410 tỷ đồng), lợi nhuận tăng 12%.",
    "Năm 2024 xuất khẩu 5,8 tỷ USD, năm 2023 nhập khẩu 4,2 tỷ USD, tăng 10%.",
  ])
  func aBaseOfSomethingElse(_ text: String) {
    #expect(!Checking(text).verdicts(by: "change.growth").contains(.inconsistent))
  }

  @Test func ofTheThingThatIsNamedBehind() {
    let text = "Có 15 vụ với 480 người, so với cùng kỳ (20 vụ; 640 người) tỷ lệ giảm "
    #expect(said(text + "25% số vụ và 25% số người.").allSatisfy { $0.hasPrefix("consistent") })
    #expect(said(text + "25% số vụ và 75% số người.").contains("inconsistent 75% → 25.0"))
  }

  @Test func overTwoYears() {
    let text =
      "Năm 2021 đạt 400 tấn; năm 2022 đạt 440 tấn, tăng 10%; năm 2023 đạt 528 tấn, tăng 20%. Sau hai năm tổng số tăng "
    #expect(said(text + "32%.").last?.hasPrefix("consistent 32%") ?? false)
    #expect(said(text + "30%.").last?.hasPrefix("inconsistent 30%") ?? false)
  }

  @Test func ofATotalBesideWhatItsPartsWere() {
    let text =
      "Khối trong nước đạt 4.200 tỷ đồng (cùng kỳ 4.000 tỷ đồng), khối FDI 6.600 tỷ đồng (cùng kỳ 6.000 tỷ đồng). "
      + "Tính chung, tổng giá trị 10.800 tỷ đồng, tăng "
    #expect(said(text + "8% so với cùng kỳ.").contains("consistent 8% → 8.0"))
    #expect(said(text + "6% so với cùng kỳ.").contains("inconsistent 6% → 8.0"))
  }

  @Test func aRateNamedBeforeItsFigure() {
    let text = "Năm 2020 có 20.000 đoàn viên, đến nay có 25.000 đoàn viên. Tỷ lệ tăng đoàn viên là "
    #expect(said(text + "25%.") == ["consistent 25% → 25.0"])
    #expect(said(text + "20%.") == ["inconsistent 20% → 25.0"])
  }

  /// "so với …" names and prints the base; what stands further off clears nothing.
  @Test(arguments: [
    (
      "Tổng thu đạt 6,41 tỷ đồng, bằng 80% kế hoạch (8 tỷ đồng), tăng 15,3% so với 9 tháng năm 2022 (5,72 tỷ đồng).",
      true
    ),
    (
      "Tổng thu đạt 6,41 tỷ đồng, bằng 80% kế hoạch (8 tỷ đồng), tăng 12,1% so với 9 tháng năm 2022 (5,72 tỷ đồng).",
      false
    ),
    ("Giá suất ăn 25.000 đồng, tăng 8% so với mức 20.000 đồng của năm trước; hộ khá chiếm 33%, hộ nghèo 25%.", true),
    ("Sản lượng tăng 14,0%, từ 400 lên 448 triệu USD.", true),
    ("Sản lượng tăng 12,0%, từ 400 lên 448 triệu USD.", false),
    ("Công suất 312 MW, bình quân 2,6 MW mỗi trạm, tăng 100 MW so với năm ngoái (212 MW).", false),
  ])
  func aBaseThatIsTold(_ text: String, _ isWrong: Bool) {
    #expect(Checking(text).accused.isEmpty != isWrong)
  }

  /// The level reached is printed: what the base would come to says nothing.
  @Test func nothingIsWorkedOutWhereItIsPrinted() {
    let text = "Nhóm may mặc tăng 22,0% (300 lên 351 triệu USD)."
    #expect(!Checking(text).said(by: "change.growth").contains { $0.hasPrefix("consistent") })
  }

  /// "có tỷ lệ … cao hơn 20%" counts by a limit; what is only more is growth.
  @Test func moreThanTheTermBefore() {
    #expect(Checking("Đảng bộ có 18 chi bộ, cao hơn 20% so với nhiệm kỳ trước (12 chi bộ).").accused == ["20%"])
  }

  /// The level of the year that the growth names, in the next sentence; what does not fit is left alone.
  @Test func theYearThatIsNamed() {
    let text =
      "Lợi nhuận năm 2032 đạt 860 tỷ đồng, vượt 12% kế hoạch và tăng trưởng # so với năm 2031. Trong năm 2031, công ty lần đầu "
      + "vượt mốc nửa nghìn tỷ, đạt mức 601 tỷ đồng."
    #expect(said(text.replacing("#", with: "43%")) == ["consistent 43% → 42.9..43.3"])
    #expect(said(text.replacing("#", with: "53%")).isEmpty)
  }
}
