import Checker
import Testing

/// A figure in the bracket behind a change that is not what the change is held against.
@Suite("brackets that tell of something else") struct ForeignBracketTests {
  @Test(
    "nothing is accused",
    arguments: [
      // Another span of time.
      "Quý III năm 2022, chi cục kiểm tra 260 cơ sở, tăng 30% (quý II năm 2022 kiểm tra 220 cơ sở).",
      "Quý III năm 2022, chi cục kiểm tra 260 cơ sở, tăng 60 cơ sở so với cùng kỳ (quý II năm 2022 kiểm tra 220 cơ sở).",
      // Another name.
      "Năm 2021, trạm y tế khám 2.600 lượt, tăng 30% (năm 2020 khám tiêm chủng là 2.200 lượt).",
      "Tiền lãi của công ty là 26 tỷ đồng, tăng 30% (cùng kỳ doanh số là 22 tỷ đồng).",
      "Tiền lãi của công ty là 26 tỷ đồng, tăng 6 tỷ đồng (cùng kỳ doanh số là 22 tỷ đồng).",
      // The plan, and in the bracket another time.
      "Sản lượng chè đạt 2.600 tấn, tăng 30% so với kế hoạch (cùng kỳ năm trước là 2.200 tấn).",
      "Sản lượng chè đạt 2.600 tấn, tăng 600 tấn so với kế hoạch (cùng kỳ năm trước là 2.200 tấn).",
      "Tỷ lệ che phủ đạt 56%, tăng 2 điểm phần trăm so với kế hoạch (cùng kỳ năm trước là 51%).",
      // Another year.
      "Năm 2021, trạm y tế khám 2.600 lượt, tăng 30% so với năm 2018 (năm 2020 có 2.200 lượt).",
      "Năm 2021, trạm y tế khám 2.600 lượt, gấp 2 lần so với năm 2018 (năm 2020 có 2.200 lượt).",
      "Năm 2021 tỷ lệ che phủ đạt 56%, tăng 4 điểm phần trăm so với năm 2018 (năm 2020 đạt 54%).",
    ])
  func others(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  @Test(
    "the base is in the bracket: `#` stands for the change",
    arguments: [
      ("Quý III thu 260 tỷ đồng, tăng # so với quý II (quý II thu 200 tỷ đồng).", "30%", "40%"),
      ("Tháng 5 thu 260 tỷ đồng, tăng # so với tháng trước (tháng 4 thu 200 tỷ đồng).", "30%", "40%"),
      (
        "9 tháng đầu năm 2021, trạm y tế khám 2.600 lượt, tăng # (9 tháng đầu năm 2020 khám 2.000 lượt).", "30%", "40%"
      ),
      ("Năm 2021, trạm y tế khám 2.600 lượt, tăng # so với năm 2018 (năm 2018 có 2.000 lượt).", "30%", "40%"),
      ("Tiền lãi của công ty là 26 tỷ đồng, tăng # (cùng kỳ tiền lãi là 20 tỷ đồng).", "30%", "40%"),
      ("Sản lượng chè đạt 2.600 tấn, tăng # so với kế hoạch (kế hoạch năm là 2.000 tấn).", "30%", "40%"),
      ("Xảy ra 26 vụ, tăng # so với cùng kỳ (cùng kỳ năm 2021 toàn tỉnh xảy ra 20 vụ).", "30%", "40%"),
      ("Sản lượng chè đạt 2.600 tấn, tăng # (tăng tuyệt đối 600 tấn) so với năm trước.", "30%", "40%"),
    ])
  func bases(_ text: String, _ right: String, _ wrong: String) {
    #expect(Checking(text.replacing("#", with: right)).accused.isEmpty)
    #expect(Checking(text.replacing("#", with: wrong)).accused == [wrong])
  }

  /// Of the parts in the bracket none has fallen, but the total; where they do not come to it, the total is wrong.
  @Test func partsBeforeTheChange() {
    func text(_ total: String, _ rate: String) -> String {
      "Toàn ngành còn \(total) trạm (gồm 12 trạm huyện và 40 trạm xã), giảm 13 trạm, tương ứng giảm \(rate)."
    }
    #expect(Checking(text("52", "20%")).accused.isEmpty)
    #expect(Checking(text("52", "35%")).accused == ["35%"])
    #expect(Checking(text("58", "20%")).accused == ["58"])
  }
}
