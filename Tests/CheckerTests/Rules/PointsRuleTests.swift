import Testing

@Suite("change.points")
struct PointsRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "change.points") }

  @Test(arguments: [
    ("giảm 2,1 điểm phần trăm", "consistent 2,1 điểm phần trăm → 2.0..2.2"),
    ("giảm 2,1 điểm %", "consistent 2,1 điểm % → 2.0..2.2"),
    ("giảm 2,1% điểm", "consistent 2,1% điểm → 2.0..2.2"),
    ("giảm 2,4 điểm phần trăm", "inconsistent 2,4 điểm phần trăm → 2.0..2.2"),
  ])
  func fromAndTo(_ change: String, _ expected: String) {
    #expect(said("Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%, \(change).") == [expected])
  }

  @Test(arguments: [
    ("4,7", "consistent 4,7 điểm phần trăm → 4.6..4.8"), ("7,4", "inconsistent 7,4 điểm phần trăm → 4.6..4.8"),
  ])
  func twoYears(_ change: String, _ expected: String) {
    let text = "Năm 2019 tỷ lệ lấp đầy đạt 66,5%, năm 2020 đạt 71,2%, tăng \(change) điểm phần trăm so với năm 2019."
    #expect(said(text) == [expected])
  }

  @Test func cutOff() {
    let text = "Tỷ lệ che phủ rừng tăng từ 41,45% lên 42,02%, tăng 0,5 điểm phần trăm."
    #expect(said(text) == ["rounded 0,5 điểm phần trăm → 0.6"])
  }

  @Test(arguments: [
    "Tỷ lệ lấp đầy đạt 71,2%, tăng 4,7 điểm phần trăm so với cùng kỳ; tỷ lệ hộ nghèo còn 3,1%.",
    "Tỷ lệ lấp đầy đạt 71,2%, tỷ lệ hộ nghèo giảm 2,1 điểm phần trăm.",
    "Chỉ số cải cách hành chính đạt 85 điểm, tăng 3 điểm so với năm 2019.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func switchedOff() {
    let text = "Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%, giảm 2,4 điểm phần trăm."
    let checking = Checking(text, disabled: ["change.points"])
    #expect(checking.accused.isEmpty && checking.said(by: "change.points").isEmpty)
  }

  /// The rate a year before in brackets, and rates of several years.
  @Test func told() {
    let year = "Tỷ lệ hồ sơ trực tuyến đạt 82,4% (năm 2022: 60,1%), tăng "
    #expect(Checking(year + "22,3 điểm phần trăm.").verdicts(by: "change.points") == [.consistent])
    #expect(Checking(year + "23,3 điểm phần trăm.").verdicts(by: "change.points") == [.inconsistent])
    let span = "Năm 2021 là 80,2%, năm 2022 là 83,1%, năm 2023 là 88,7%. Qua hai năm, chỉ số này tăng "
    #expect(Checking(span + "8,5 điểm phần trăm.").verdicts(by: "change.points") == [.consistent])
    #expect(Checking(span + "9,5 điểm phần trăm.").verdicts(by: "change.points") == [.inconsistent])
  }

  @Test func againstOthers() {
    let text = "Tỷ lệ đạt 82,4% (năm 2022: 60,1%), cao hơn bình quân chung 5 điểm phần trăm."
    #expect(!Checking(text).verdicts(by: "change.points").contains(.inconsistent))
  }
}
