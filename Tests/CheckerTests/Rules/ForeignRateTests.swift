import Testing

/// "tỷ lệ đúng hạn đạt 98,9%" behind what was taken in and what was dealt with: a rate with a name of its own.
@Suite("rates with a name of their own") struct ForeignRateTests {
  private static let files = "Ban đã tiếp nhận 4.310 hồ sơ, đã giải quyết 4.096 hồ sơ"

  @Test(
    "of something else",
    arguments: [
      ", tỷ lệ đúng hạn đạt 99,2%", ", tỷ lệ giải quyết đúng hạn đạt 99,2%", ", đạt tỷ lệ trước hạn 99,2%",
      " (tỷ lệ đúng hạn 99,2%)",
      ", tỷ lệ hài lòng đạt 99,2%", ", tỷ lệ giải quyết trước hạn và đúng hạn là 99,2%",
    ])
  func others(_ rate: String) { #expect(Checking(Self.files + rate + ".").accused.isEmpty) }

  @Test(
    "of what was dealt with",
    arguments: [
      ", đạt tỷ lệ 92,2%", ", tỷ lệ giải quyết đạt 92,2%", " (tỷ lệ 92,2%)", ", tỷ lệ hồ sơ đã giải quyết là 92,2%",
    ])
  func own(_ rate: String) {
    #expect(Checking(Self.files + rate + ".").accused == ["92,2%"])
    #expect(Checking(Self.files + rate.replacing("92,2", with: "95,0") + ".").accused.isEmpty)
  }

  @Test func namedByWhatIsDone() {
    let text =
      "Toàn khu có 236 công đoàn cơ sở với 81.400 đoàn viên trên tổng số 92.500 lao động, tỷ lệ tập hợp đạt 94,8%."
    #expect(Checking(text).accused == ["94,8%"])
    #expect(Checking(text.replacing("94,8", with: "88,0")).accused.isEmpty)
  }

  @Test func namedByAWordOfThePart() {
    #expect(Checking("Đảng bộ có 640 đảng viên, trong đó 212 đảng viên nữ, tỷ lệ nữ đạt 35,1%.").accused == ["35,1%"])
    #expect(Checking("Tỷ lệ chi bộ có chi ủy là 78,7% (46/61 chi bộ).").accused == ["78,7%"])
  }
}
