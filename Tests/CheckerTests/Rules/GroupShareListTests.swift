import Checker
import Testing

@Suite("granularity.group: shares of the one count before them")
struct GroupShareListTests {
  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "granularity.group") }

  /// 9 of 41 are 22,0%, 10 are 24,4%; 29 of 34 are 85,3%, 30 are 88,2%.
  @Test(arguments: [
    ("Ban Chấp hành gồm 41 đồng chí, trong đó nữ chiếm 22,0%.", Verdict.consistent),
    ("Ban Chấp hành gồm 41 đồng chí, trong đó nữ chiếm 23,2%.", .inconsistent),
    ("Công ty có 34 tổ trưởng, 85,3% là đảng viên.", .consistent),
    ("Công ty có 34 tổ trưởng, 86,9% là đảng viên.", .inconsistent),
    ("Khảo sát 34 hợp tác xã, 86,9% số hợp tác xã muốn vay thêm vốn.", .inconsistent),
  ])
  func ofAllThereAre(_ text: String, _ verdict: Verdict) {
    #expect(verdicts(text) == [verdict])
  }

  /// Two shares of a row agree on 47; 12 of them are 25,53%, 13 are 27,66%.
  @Test func oneOfARow() {
    let row =
      "Đại hội có 47 đại biểu dự. Trong đó, tỷ lệ đại biểu nữ đạt %; tái cử đạt 61,70%; dưới 40 tuổi đạt 19,15%."
    #expect(
      verdicts(row.replacing("%;", with: "25,53%;", maxReplacements: 1)) == [.consistent, .consistent, .consistent])
    #expect(Checking(row.replacing("%;", with: "26,41%;", maxReplacements: 1)).accused == ["26,41%"])
  }

  /// Of some of them, of money, of those of another body, told in brackets, said roughly, or where no two others agree.
  @Test(arguments: [
    "Ban Chấp hành gồm 41 đồng chí, trong đó nữ chiếm 23,2% số ủy viên Ban Thường vụ.",
    "Khu công nghiệp có 34 dự án, trong đó vốn đầu tư nước ngoài chiếm 86,9%.",
    "Khu công nghiệp có 34 dự án với tổng vốn 520 tỷ đồng, trong đó ngành may chiếm 86,9%.",
    "Công ty có 34 tổ trưởng, khoảng 86,9% là đảng viên.",
    "Kết nạp thêm 34 đảng viên, 86,9% là công nhân.",
    "Đại hội có 47 đại biểu dự. Tỷ lệ đại biểu nữ đạt 26,41%; tái cử đạt 60,15%; dưới 40 tuổi đạt 19,15%.",
    "Đại hội có 47 đại biểu dự, đại diện cho 1.260 đảng viên. Tỷ lệ nữ trong Đảng bộ đạt 26,41%.",
  ])
  func saysNothing(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
