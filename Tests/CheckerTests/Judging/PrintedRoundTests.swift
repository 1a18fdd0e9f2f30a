import Testing

/// What is rounded to thousands leaves room; what is told of the same whole, or behind a list that is full, is no part.
struct PrintedRoundTests {
  @Test(arguments: [
    "Tổng tài sản đạt 96.000 tỷ đồng, tăng 11.000 tỷ đồng (12,6%) so với năm 2018.",
    "Xuất khẩu chè đạt 84.000 tấn, trị giá 147 triệu USD, giá xuất khẩu bình quân đạt 1.757 USD/tấn.",
  ])
  func roundedToThousands(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  /// Farther off than their rounding.
  @Test(arguments: [
    "Tổng tài sản đạt 96.000 tỷ đồng, tăng 11.000 tỷ đồng (14,6%) so với năm 2018.",
    "Xuất khẩu chè đạt 84.000 tấn, trị giá 147 triệu USD, giá xuất khẩu bình quân đạt 1.857 USD/tấn.",
  ])
  func fartherOff(_ text: String) {
    #expect(Checking(text).accused.count == 1)
  }

  /// Two levels of no more than tens of thousands leave nothing open.
  @Test func levelsOfTensOfThousands() {
    let text = "Mức ăn ca bình quân 24.000 đồng, tăng "
    #expect(Checking(text + "20% so với năm trước (20.000 đồng).").accused.isEmpty)
    #expect(Checking(text + "17% so với năm trước (20.000 đồng).").accused == ["17%"])
    #expect(Checking("Doanh thu đạt 52.000 tỷ đồng, tăng 34% so với 40.000 tỷ đồng năm 2023.").accused == ["34%"])
  }

  @Test(arguments: [
    // Two fractions of the same nine.
    "Huyện có 9/9 xã đạt chuẩn nông thôn mới, trong đó 7/9 xã đạt nâng cao và 4/9 xã đạt kiểu mẫu.",
    // The parts of both.
    "Toàn huyện có 17 sản phẩm OCOP 4 sao, 94 sản phẩm OCOP 3 sao, trong đó 86 sản phẩm thuộc nhóm thực phẩm; 14 sản phẩm thuộc nhóm đồ uống; 11 sản phẩm thuộc nhóm dịch vụ.",
    // Behind a full list.
    "Hội thi có 61 giải chính thức gồm: 13 giải Nhất, 19 giải Nhì, 29 giải Ba và cấp giấy chứng nhận cho 142 giải Khuyến khích.",
    // More than that, and not by that.
    "Tỷ số giới tính đã là 112,2 bé trai trên 100 bé gái (cao hơn mức năm 2009 là 110,5 bé trai trên 100 bé gái).",
    // The last ones are among the others.
    "Huyện có 286 thôn, bản, tổ dân phố, trong đó có 271 thôn, bản, có 38 thôn, bản đặc biệt khó khăn.",
    // What was taken back is more than what is left.
    "Toàn tỉnh cấp điều chỉnh cho 71 dự án với vốn giảm 418,6 tỷ đồng, trong đó có 12 dự án tăng vốn với số vốn tăng là 933,5 tỷ đồng; 7 dự án giảm vốn với số vốn giảm là 1.352 tỷ đồng.",
    // Of the share that they have, not of how many they are.
    "Dưới 40 tuổi có 73 đại biểu, cao hơn 19 người so với dự kiến, tăng 1,8% so với khóa XII.",
    // Of what there was then.
    "Mười tháng, 1.046 dự án được cấp mới với vốn 1.068 triệu USD. Bất động sản có 41 dự án, đạt 455 triệu USD, chiếm 42,6% vốn cấp mới. Xây dựng có 30 dự án, đạt 14,9 triệu USD, chiếm 1,4% vốn cấp mới. Trước đó, bất động sản có 36 dự án, đạt 370 triệu USD, chiếm 38,8% vốn cấp mới.",
    // Of its plan, each.
    "Gieo trồng đạt 93.400 ha/151.200 ha, đạt 61,77% kế hoạch.\nTrong đó cây lương thực 55.210 ha (đạt 58,31%); rau các loại 15.012 ha (80,33%); cây công nghiệp 9.870 ha (50,12%) KH.",
  ])
  func noPart(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  /// The list is of what opens it, whose digits were swapped.
  @Test func partsOfTheirOwnHead() {
    let text =
      "Diện tích rừng hiện có là 41.372.500 ha bao gồm 10.205.300 ha rừng tự nhiên và 4.167.200 ha rừng trồng. Diện tích rừng đủ tiêu chuẩn là 13.702.900 ha."
    #expect(Checking(text).accused == ["41.372.500 ha"])
  }
}
