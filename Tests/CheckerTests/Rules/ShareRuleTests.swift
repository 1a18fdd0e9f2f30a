import Testing

@Suite("share.percent")
struct ShareRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.percent") }

  @Test(arguments: [
    ("Có 312 dự án, trong đó 125 dự án FDI, chiếm 40,1%.", "consistent 40,1% → 40.1"),
    ("Có 312 dự án, trong đó 125 dự án FDI, chiếm 40%.", "consistent 40% → 40.1"),
    ("Có 312 dự án, trong đó 126 dự án FDI, chiếm 40,3%.", "rounded 40,3% → 40.4"),
    ("Có 312 dự án, trong đó 125 dự án FDI, chiếm 41,1%.", "inconsistent 41,1% → 40.1"),
    ("Trong 312 dự án có 125 dự án FDI, chiếm 41,1%.", "inconsistent 41,1% → 40.1"),
    ("Tổng số 312 dự án, trong đó có 125 dự án FDI, chiếm 14,1%.", "inconsistent 14,1% → 40.1"),
    ("Thành lập tổ chức đảng ở 53/59 cụm (89,8%).", "consistent 89,8% → 89.8"),
    ("Thành lập tổ chức đảng ở 53/59 cụm (98,8%).", "inconsistent 98,8% → 89.8"),
    ("Tỷ lệ đạt 89,8% (53/59 cụm).", "consistent 89,8% → 89.8"),
  ])
  func shares(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  /// The whole may be another than the one printed: a question, no error.
  @Test(arguments: [
    "Có 48/48 đại biểu có mặt biểu quyết tán thành, đạt 90,57% tổng số đại biểu.",
    "Có 312 dự án, trong đó 125 dự án FDI, chiếm 55,2% tổng vốn đăng ký.",
  ])
  func questions(_ text: String) {
    #expect(Checking(text).verdicts(by: "share.percent") == [.unverifiable])
  }

  @Test(arguments: [
    "Có 53/59 cụm công nghiệp hoạt động, tỷ lệ lấp đầy 71,22%.",
    "Tổng số 312 dự án, trong đó vốn FDI chiếm 45%.",
    "Có 312 dự án, 125 doanh nghiệp đã thành lập tổ chức đảng, lao động nữ chiếm 60%.",
    "Kết nạp 155 đảng viên, trong đó nữ 70 người, dân tộc thiểu số 30 người, tuổi bình quân 28, tăng 5%.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func switchedOff() {
    let text = "Thành lập tổ chức đảng ở 53/59 cụm (98,8%)."
    let checking = Checking(text, disabled: ["share.percent"])
    #expect(checking.accused.isEmpty && checking.said(by: "share.percent").isEmpty)
  }

  /// The other percentages of the row are of a whole that is not printed.
  @Test func ofAWholeThatIsNotPrinted() {
    let text =
      "Toàn tỉnh kỷ luật 52 đảng viên. Chia theo hình thức: 26 người bị khiển trách (50%), 18 người bị cảnh cáo (34,6%), 8 người bị khai trừ (15,4%). Về nội dung, nhiều nhất là vi phạm những điều không được làm với 16 trường hợp (20,1%), rồi đến đạo đức, lối sống 15 trường hợp (18,8%), dân số 12 trường hợp (15,0%), tập trung dân chủ 8 trường hợp (10,0%)."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func ofTheBaseNotedInBrackets() {
    let text =
      "Vốn cấp mới 1,2 tỷ USD, bằng 52,2% (2,3 tỷ USD); vốn điều chỉnh 1,48 tỷ USD, bằng 151,6% (976,25 triệu USD)."
    #expect(Checking(text).accused.isEmpty)
    #expect(said(text).contains("consistent 151,6% → 151.1..152.1"))
  }

  /// A row of rates of which none fits is worked out on something else; one that alone does not fit is wrong.
  @Test func ratesToldInARow() {
    let none =
      "Năm 2014 thụ lý 3.300 vụ, hòa giải thành 2.310 vụ, đạt 73,5%; năm 2015 thụ lý 2.500 vụ, hòa giải thành 1.675 vụ, đạt 69,7%; năm 2016 thụ lý 2.200 vụ, hòa giải thành 1.606 vụ, đạt 75,6%."
    #expect(Checking(none).accused.isEmpty)
    let one =
      "Án hình sự thụ lý 1.300 vụ, giải quyết 1.144 vụ, đạt 88%. Án dân sự thụ lý 6.200 vụ, giải quyết 5.208 vụ, đạt 83,5%. Án hành chính thụ lý 80 vụ, giải quyết 54 vụ, đạt 67,5%."
    #expect(Checking(one).accused == ["83,5%"])
  }

  @Test func aThresholdIsNoShare() {
    #expect(Checking("Có 4/9 huyện đạt tỷ lệ dưới 3% và cả 9/9 huyện, thành phố đạt tỷ lệ dưới 10%.").accused.isEmpty)
    #expect(Checking("Đại biểu tái cử là 103/194 người, hơn 59%.").accused == ["59%"])
  }
}
