import Testing

@Suite("fact.restated: two counts told together again")
struct TwinCountsTests {
  private func verdicts(_ second: String) -> [String] {
    let first = "Công tác trong kỳ\nCấp ủy đã kiểm tra 18 tổ chức đảng và 47 đảng viên theo chương trình.\n"
    return Checking(first + second).said(by: "fact.restated")
  }

  @Test func theSecondIsSwapped() {
    #expect(
      verdicts("Việc kiểm tra 18 tổ chức đảng và 74 đảng viên có tác dụng tốt.").contains("inconsistent 74 → 47"))
  }

  @Test(arguments: [
    "Việc kiểm tra 18 tổ chức đảng và 47 đảng viên có tác dụng tốt.",
    "Ngoài ra, giám sát 18 tổ chức đảng và 74 đảng viên.",
    "Việc kiểm tra 19 tổ chức đảng và 74 đảng viên có tác dụng tốt.",
    "Việc kiểm tra 18 tổ chức đảng và 52 đảng viên có tác dụng tốt.",
  ])
  func nothingIsWrong(_ second: String) {
    #expect(!verdicts(second).contains { $0.hasPrefix("inconsistent") })
  }
}
