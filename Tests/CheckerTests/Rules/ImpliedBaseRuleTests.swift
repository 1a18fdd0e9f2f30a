import Testing

@Suite("granularity.base")
struct ImpliedBaseRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "granularity.base") }

  /// 62 are 24,0 per cent more than 50 and 26,5 more than 49; there is nothing between.
  @Test(arguments: [
    ("Kết nạp 62 đảng viên, tăng 24,8% so với cùng kỳ.", "inconsistent 24,8% → 24.0"),
    ("Kết nạp 62 đảng viên, tăng 24% so với cùng kỳ.", "consistent 24% → 24.0"),
    ("Kết nạp 62 đảng viên, tăng 26,5% so với cùng kỳ.", "consistent 26,5% → 26.5"),
    ("Kết nạp 62 đảng viên, tăng 26,6% so với cùng kỳ.", "unverifiable 26,6% → 26.5"),
    ("Kết nạp 62 đảng viên, đạt 68,9% kế hoạch.", "consistent 68,9% → 68.9"),
    ("Kết nạp 62 đảng viên, đạt 68,8% kế hoạch.", "rounded 68,8% → 68.9"),
    ("Kết nạp 7 đảng viên, đạt 95% kế hoạch.", "inconsistent 95% → 100.0"),
    ("Thành lập 13 tổ chức đảng, vượt 30% kế hoạch.", "consistent 30% → 30.0"),
    ("Xảy ra 62 vụ, giảm 24,4% so với cùng kỳ.", "consistent 24,4% → 24.4"),
    ("Xảy ra 7 vụ, giảm 15% so với cùng kỳ.", "inconsistent 15% → 12.5"),
    ("Thu hút 14 dự án, bằng 140% so với nhiệm kỳ trước.", "consistent 140% → 140.0"),
  ])
  func wholeBases(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  /// A share of all of its own kind; a share of money says nothing of counts.
  @Test func shares() {
    #expect(said("Có 9 đảng viên hoàn thành xuất sắc, chiếm 21,6% tổng số đảng viên.") == ["inconsistent 21,6% → 21.4"])
    #expect(said("Có 9 đảng viên hoàn thành xuất sắc, chiếm 21,4% tổng số đảng viên.") == ["consistent 21,4% → 21.4"])
    #expect(said("Có 125 dự án FDI, chiếm 55,2% tổng vốn đăng ký.").isEmpty)
  }

  /// What is measured, large or approximate has some base for every percentage.
  @Test(arguments: [
    "Cho thuê 62 ha đất, tăng 24,8% so với cùng kỳ.", "Vốn đạt 62 triệu USD, tăng 24,8% so với cùng kỳ.",
    "Kết nạp 5.173 đảng viên, tăng 24,8% so với cùng kỳ.", "Kết nạp 62 đảng viên, tăng hơn 24,8% so với cùng kỳ.",
    "Kết nạp khoảng 62 đảng viên, tăng 24,8% so với cùng kỳ.",
  ])
  func anyBase(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
    #expect(Checking(text).verdicts(by: "granularity.base") == [.consistent])
  }

  /// "vượt 65%" of a plan where "đạt 65%" (13 of 20) may be meant.
  @Test func excessOrAttainment() {
    #expect(
      Checking("Thành lập 13 tổ chức đảng, vượt 65% kế hoạch.").verdicts(by: "granularity.base") == [.unverifiable])
    // Nobody says of a third of a plan that it was surpassed.
    #expect(said("Thành lập 13 tổ chức đảng, vượt 35% kế hoạch.") == ["inconsistent 35% → 30.0"])
    // A rate beside its aim is nothing's attainment.
    #expect(said("Còn 2 chỉ tiêu chưa đạt là tỷ lệ hộ nghèo (9,2% so với chỉ tiêu 10%).").isEmpty)
  }

  @Test(arguments: [
    "Kết nạp 62 đảng viên; thu ngân sách tăng 24,8% so với cùng kỳ.",
    "Kết nạp 62 đảng viên, thu ngân sách tăng 24,8% so với cùng kỳ.",
    "Trong 62 ngày, sản lượng tăng 24,8% so với cùng kỳ.",
    "Kết nạp 62 đảng viên, bình quân tăng 24,8% so với cùng kỳ.",
    "Kết nạp 62 đảng viên, tăng từ 5-8% so với cùng kỳ.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  /// A base that is printed is used, whatever other might do.
  @Test func aPrintedBaseComesFirst() {
    let text = "Năm 2019 kết nạp 50 đảng viên, năm 2020 kết nạp 62 đảng viên, tăng 24,8% so với năm 2019."
    #expect(Checking(text).accused == ["24,8%"])
  }

  @Test func switchedOff() {
    let text = "Kết nạp 62 đảng viên, tăng 24,8% so với cùng kỳ."
    let checking = Checking(text, disabled: ["granularity.base"])
    #expect(checking.accused.isEmpty && checking.said(by: "granularity.base").isEmpty)
  }

  /// The figure before the rate is the plan itself.
  @Test(arguments: [
    ("Phát triển hội viên vượt xa nghị quyết đề ra (17 hội viên), đạt 160,3% kế hoạch.", false),
    ("Thành lập chi bộ vượt chỉ tiêu được giao (13 chi bộ), bằng 145% chỉ tiêu.", false),
    ("Kết nạp 7 đảng viên, đạt 95% kế hoạch.", true),
  ])
  func ofAnAim(_ text: String, _ isWrong: Bool) {
    #expect(Checking(text).verdicts(by: "granularity.base").contains(.inconsistent) == isWrong)
  }

  @Test(
    "levels that prove nothing",
    arguments: [
      "Có 500 doanh nghiệp thành lập mới, tăng 7,6% so với cùng kỳ.",
      "Thụ lý 81 vụ với 168 bị cáo, tăng 13 vụ, 6 bị cáo so với năm 2022, tỷ lệ tăng 19,1% so với cùng kỳ.",
      "Đại biểu tự ứng cử có 2 người (tỷ lệ 0,4%), giảm 0,4% so với khóa trước.",
      "Có 781 doanh nghiệp tạm dừng và 86 doanh nghiệp giải thể, tăng 49,7% so với cùng kỳ.",
    ])
  func nothingIsSaid(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  @Test func namedInTheSentenceBefore() {
    let text =
      "Toàn tỉnh xảy ra 29 vụ cháy, làm chết 10 người. So với cùng kỳ năm ngoái, số vụ cháy tăng 11,15%, số người chết tăng 100%."
    #expect(Checking(text).accused == ["11,15%"])
    #expect(Checking(text.replacing("11,15%", with: "11,54%")).accused.isEmpty)
  }

  /// Two shares of one whole that is not printed.
  @Test(arguments: [
    ("Huyện có 512 hộ nghèo (4,12%) và 640 hộ cận nghèo (#).", "5,15%", "5,63%"),
    ("Toàn tỉnh còn 9.604 hộ nghèo, chiếm tỷ lệ 3,14%; hộ cận nghèo là 6.943 hộ, chiếm tỷ lệ #.", "2,27%", "2,43%"),
    (
      "Có 206.810 người tham gia BHXH, chiếm 35,1% lực lượng lao động (LLLĐ); BHTN 191.379 người, chiếm # LLLĐ.",
      "32,48%",
      "34,48%"
    ),
  ])
  func siblingsOfOneWhole(_ text: String, _ right: String, _ wrong: String) {
    #expect(Checking(text.replacing("#", with: right)).accused.isEmpty)
    #expect(Checking(text.replacing("#", with: wrong)).verdicts(by: "granularity.base").contains(.inconsistent))
  }

  @Test(arguments: [
    // Of other wholes: those of one people; another district's.
    "Huyện có 512 hộ nghèo (4,12%), trong đó 140 hộ nghèo dân tộc thiểu số (chiếm 9,35% số hộ dân tộc thiểu số).",
    "Có 512 hộ nghèo (4,12% số hộ toàn huyện) và 640 hộ cận nghèo (6,90% số hộ nông thôn).",
    // Fell by so much.
    "Có 512 hộ nghèo (giảm 4,12%), 640 hộ cận nghèo (giảm 6,90%).",
    // Counted on two days, perhaps.
    "Huyện có 5.120 hộ nghèo (4,12%) và 6.400 hộ cận nghèo (5,12%).",
  ])
  func sharesOfOtherWholes(_ text: String) { #expect(Checking(text).accused.isEmpty) }
}
