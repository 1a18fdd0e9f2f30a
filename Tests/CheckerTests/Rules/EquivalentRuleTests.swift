import Testing

@Suite("change.equivalent")
struct EquivalentRuleTests {
  private static let levels = "Đầu nhiệm kỳ có 191 đảng viên, đến nay có 482 đảng viên, tăng 291 đảng viên"

  private func said(_ text: String) -> [String] { Checking(text).said(by: "change.equivalent") }

  @Test(arguments: [
    (", tương đương 152%.", "consistent 152% → 152.4"), (", tương đương 152,4%.", "consistent 152,4% → 152.4"),
    (" (152,4%).", "consistent 152,4% → 152.4"), (" (152,3%).", "rounded 152,3% → 152.4"),
    (" (125,3%).", "inconsistent 125,3% → 152.4"), (", tức 252%.", "inconsistent 252% → 152.4"),
    (", tương ứng 60,4%.", "inconsistent 60,4% → 152.4"),
  ])
  func besideBothLevels(_ told: String, _ expected: String) {
    #expect(said(Self.levels + told) == [expected])
  }

  /// "=", "chiếm tỷ lệ" behind a change that is held against another time.
  @Test func whatAChangeComesTo() {
    #expect(said("Thụ lý 1.260 vụ, tăng 210 vụ = 24% so với năm 2019.") == ["inconsistent 24% → 20.0"])
    #expect(said("Thụ lý 1.260 vụ, tăng 210 vụ (chiếm tỷ lệ 18,2%) so với năm 2019.") == ["inconsistent 18,2% → 20.0"])
    #expect(said("Thụ lý 1.260 vụ, tăng 210 vụ (chiếm tỷ lệ 20%) so với năm 2019.") == ["consistent 20% → 20.0"])
    // Of what there are now; and of something else.
    #expect(Checking("Thụ lý 1.260 vụ, tăng 210 vụ (chiếm tỷ lệ 16,7%) so với năm 2019.").accused.isEmpty)
    #expect(Checking("Thụ lý 1.260 vụ, tăng 210 vụ, chiếm 18,2% số vụ cả tỉnh.").accused.isEmpty)
  }

  /// Level, change and rate say what the change is; another figure behind "so với" says nothing of it.
  @Test func aChangeThatItsRateProves() {
    let text =
      "Tổng số thụ lý là 470 việc, tăng 165 việc (54,1%) so với cùng kỳ, trong đó có 163 việc có điều kiện giải quyết."
    #expect(said(text) == ["consistent 54,1% → 54.1"])
    #expect(Checking(text).said(by: "change.difference").isEmpty)
  }

  @Test func amountsOfSeveralScales() {
    func text(_ rate: String) -> String {
      "Số tiền thụ lý là 48 tỷ 300 triệu 420 nghìn đồng, tăng 12 tỷ 75 triệu 105 nghìn đồng (\(rate)) so với cùng kỳ."
    }
    #expect(said(text("33,3%")) == ["consistent 33,3% → 33.3"])
    #expect(said(text("31,3%")) == ["inconsistent 31,3% → 33.3"])
  }

  /// One level and the change give the other.
  @Test(arguments: [
    ("Xảy ra 62 vụ, tăng 13 vụ (26,5%) so với cùng kỳ.", "consistent 26,5% → 26.5"),
    ("Xảy ra 62 vụ, tăng 13 vụ (21%) so với cùng kỳ.", "inconsistent 21% → 26.5"),
    ("Xảy ra 62 vụ, giảm 13 vụ (17,3%) so với cùng kỳ.", "consistent 17,3% → 17.3"),
    ("Xảy ra 62 vụ, giảm 13 vụ (21%) so với cùng kỳ.", "inconsistent 21% → 17.3"),
    ("Đến nay có 846 đảng viên, tăng 173 đảng viên (25,7%) so với đầu nhiệm kỳ.", "consistent 25,7% → 25.7"),
    ("Đến nay có 846 đảng viên, tăng 173 đảng viên (27,5%) so với đầu nhiệm kỳ.", "inconsistent 27,5% → 25.7"),
  ])
  func besideOneLevel(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  @Test(arguments: [
    "Đến nay có 846 đảng viên, tăng 173 đảng viên, trong đó nữ chiếm 25%.",
    "Đến nay có 846 đảng viên, tăng 173 đảng viên so với đầu nhiệm kỳ; tỷ lệ nữ tương đương 25%.",
    "Xảy ra 62 vụ, tăng 13 vụ; tỷ lệ phá án đạt 85%.",
    "Tăng 13 vụ (26,5%) so với cùng kỳ.",
    "Năm 2015 có 400 hội viên, đến năm 2020 tăng 60 hội viên (15%).",
    "Có 1.200 hội viên, bình quân mỗi năm tăng 60 hội viên (5%).",
    "Sản lượng đạt 5.000 tấn, tăng 300 tấn so với tháng trước, tăng 15% so với cùng kỳ.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func switchedOff() {
    let text = Self.levels + " (125,3%)."
    let checking = Checking(text, disabled: ["change.equivalent"])
    #expect(checking.accused.isEmpty && checking.said(by: "change.equivalent").isEmpty)
  }

  @Test(arguments: [
    ("Doanh thu là 1.320 tỷ đồng, tăng 120 tỷ đồng so với 1.200 tỷ đồng năm 2022, tương ứng 10%.", false),
    ("Doanh thu là 1.320 tỷ đồng, tăng 120 tỷ đồng so với 1.200 tỷ đồng năm 2022, tương ứng 12%.", true),
    (
      "Có 60 chi bộ với 900 đảng viên, trước đó có 40 chi bộ với 600 đảng viên, tăng 20 chi bộ (50%) và 300 đảng viên "
        + "(55%).", true
    ),
    (
      "Có 60 chi bộ với 900 đảng viên, trước đó có 40 chi bộ với 600 đảng viên, tăng 20 chi bộ (50%) và 300 đảng viên "
        + "(50%).", false
    ),
  ])
  func besideABase(_ text: String, _ isWrong: Bool) {
    #expect(Checking(text).verdicts(by: "change.equivalent").contains(.inconsistent) == isWrong)
  }

  /// A share in brackets behind an amount; the level told may be the one that is exceeded.
  @Test(arguments: [
    ("Vốn đăng ký đạt 905 triệu USD, trong đó cấp mới 640 triệu USD, tăng thêm 265 triệu USD (chiếm 29,3%).", false),
    ("Vốn đăng ký 905 triệu USD, gồm cấp mới 640 triệu USD, tăng thêm 265 triệu USD (29,3% tổng vốn).", false),
    ("Khóa trước, trường tuyển 480 học viên; chỉ tiêu khóa này cao hơn 60 học viên (12,5%).", false),
    ("Khóa trước, trường tuyển 480 học viên; chỉ tiêu khóa này thấp hơn 60 học viên (12,5%).", false),
    ("Trường có 480 học viên, tăng 60 học viên (12,5%).", true),
  ])
  func ofWhatTheWordsSay(_ text: String, _ isWrong: Bool) {
    #expect(Checking(text).verdicts(by: "change.equivalent").contains(.inconsistent) == isWrong)
  }
}
