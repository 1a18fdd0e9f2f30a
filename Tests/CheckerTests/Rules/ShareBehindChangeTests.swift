import Testing

/// Percentages behind a part's change, over all of what stands behind a bar, and multiples named behind.
@Suite("shares and multiples that words name")
struct ShareBehindChangeTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func behindTheChangeOfItsPart() {
    let right =
      "Tổng số phải thi hành là 6.214 việc, trong đó số có điều kiện thi hành là 4.987 việc, tăng 61 việc (tăng 1,24% so với cùng kỳ năm trước); chiếm 80,25% trong tổng số phải thi hành."
    #expect(accused(right).isEmpty)
    #expect(accused(right.replacing("80,25%", with: "83,25%")) == ["83,25%"])
  }

  @Test func ofAllBehindTheBar() {
    let right = "Toàn huyện có 164/215 thôn đạt chuẩn văn hóa, tỷ lệ đạt 76,3% trên tổng số thôn."
    #expect(accused(right).isEmpty)
    #expect(accused(right.replacing("76,3%", with: "73,6%")) == ["73,6%"])
    #expect(accused("Đã cấp 41.560/43.182 giấy, đạt 91,2% tổng số giấy cần cấp.") == ["91,2%"])
  }

  @Test func multiplesOfWhatIsNamed() {
    let right =
      "Từ 14 tổ chức đảng với 162 đảng viên, đến nay Đảng bộ có 49 tổ chức đảng với 891 đảng viên, gấp 3,5 lần về tổ chức đảng và 5,5 lần về đảng viên."
    #expect(accused(right).isEmpty)
    #expect(accused(right.replacing("5,5 lần", with: "5,1 lần")) == ["5,1 lần"])
    #expect(accused(right.replacing("3,5 lần", with: "3,2 lần")) == ["3,2 lần"])
  }

  @Test(arguments: [
    // Of the province's communes, which are not printed.
    "Có 12/15 xã điểm đạt chuẩn, chiếm 20% tổng số xã.",
    // All seats, which are not printed.
    "Nghị quyết được 47/47 đại biểu có mặt tán thành, đạt 94% tổng số đại biểu.",
    // Three levels of the name: which two are meant is not said.
    "Đảng bộ có 162 đảng viên năm 2010, 405 đảng viên năm 2015 và 891 đảng viên năm 2020, gấp 2,2 lần về đảng viên.",
  ])
  func whatLeavesRoom(_ text: String) {
    #expect(accused(text).isEmpty)
  }
}
