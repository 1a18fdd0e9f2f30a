import Checker
import Testing

/// A growth behind its level, and in the bracket behind it what that was before.
@Suite("what it was, in the bracket behind its growth") struct EarlierInBracketTests {
  private func said(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "change.growth") }

  @Test(
    "amounts: `#` stands for the growth",
    arguments: [
      (
        "Diện tích lúa ngập úng là 20,4 ha, giảm # (6 tháng đầu năm 2022, diện tích lúa ngập úng là 60 ha).", "66,0%",
        "86,5%"
      ),
      ("Trung tâm giải quyết 1.800 hồ sơ, tăng # (cùng kỳ năm trước là 1.500 hồ sơ).", "20%", "26%"),
      ("Trung tâm giải quyết 1.800 hồ sơ, bằng 72% kế hoạch, tăng # (cùng kỳ năm 2021 là 1.500 hồ sơ).", "20%", "17%"),
      (
        "Số thu phí đạt 38,2 tỷ đồng, tăng # so với cùng kỳ năm trước (năm 2022 thu phí đạt 34 tỷ đồng).", "12,4%",
        "17,4%"
      ),
    ])
  func amounts(_ text: String, _ right: String, _ wrong: String) {
    #expect(said(text.replacing("#", with: right)) == [.consistent])
    #expect(Checking(text.replacing("#", with: wrong)).accused == [wrong])
  }

  /// Points or growth; both are right.
  @Test(
    "rates",
    arguments: [
      ("Thu tiền đạt 108,4% chỉ tiêu, tăng # so với cùng kỳ (năm 2019 đạt 95,8%).", "12,6%", "11,9%"),
      ("Thu tiền đạt 108,4% chỉ tiêu, tăng # so với cùng kỳ (năm 2019 đạt 95,8%).", "13,2%", "11,9%"),
      ("Tỷ lệ hộ cận nghèo còn 5,4%, giảm # so với cùng kỳ (năm 2020 là 6,6%).", "1,2%", "2,1%"),
    ])
  func rates(_ text: String, _ right: String, _ wrong: String) {
    #expect(said(text.replacing("#", with: right)) == [.consistent])
    #expect(Checking(text.replacing("#", with: wrong)).accused == [wrong])
  }

  /// Another span of time, a plan, an amount of which the rate is told.
  @Test(
    "nothing is accused",
    arguments: [
      "Năm 2023 trung tâm giải quyết 1.800 hồ sơ, tăng 20% (6 tháng đầu năm 2022 giải quyết 700 hồ sơ).",
      "Trung tâm giải quyết 1.800 hồ sơ, tăng 20% (kế hoạch năm 2022 là 1.400 hồ sơ).",
      "Thu tiền đạt 108,4% dự toán, tăng 16,5% so với cùng kỳ (cùng kỳ đạt 95,8% dự toán).",
      "Thu 640 tỷ đồng, đạt 108,4% chỉ tiêu, tăng 11,9% so với cùng kỳ (năm 2019 đạt 95,8%).",
      "Thu 640 tỷ đồng, tỷ lệ đạt 85,6%, tăng 20% so với cùng kỳ (cùng kỳ đạt 80,5%).",
      "Chỉ số bán buôn đạt 107,2%, tăng 7,2% so với cùng kỳ (cùng kỳ năm 2021 đạt 103,5%).",
      "Xã có 120 hộ nghèo, chiếm 8,2%, giảm 20% so với cùng kỳ (cùng kỳ năm trước chiếm 9,7%).",
    ])
  func others(_ text: String) { #expect(Checking(text).accused.isEmpty) }
}
