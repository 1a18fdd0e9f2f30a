import Testing

/// Averages, prices and multiples beside what they are of, said in other words and places (`rate.average`,
/// `rate.product`, `rate.years`, `ratio.multiple`).
@Suite("Averages told in other words")
struct AverageToldTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test(arguments: [
    // The rate names what is counted before it.
    ("Có 40 hợp tác xã với 5.200 thành viên, bình quân mỗi hợp tác xã 130 thành viên.", [String]()),
    ("Có 40 hợp tác xã với 5.200 thành viên, bình quân mỗi hợp tác xã 150 thành viên.", ["150"]),
    ("Có 40 hợp tác xã với 5.200 thành viên, bình quân 130 thành viên một hợp tác xã.", []),
    ("Có 40 hợp tác xã với 5.200 thành viên, bình quân 150 thành viên một hợp tác xã.", ["150"]),
    // "trên" that is no "more than", "trong" that leaves nothing out.
    ("Xã đầu tư 90 tỷ đồng vốn công trên 45 km đường, bình quân 2 tỷ đồng/km.", []),
    ("Xã đầu tư 90 tỷ đồng vốn công trên 45 km đường, bình quân 3 tỷ đồng/km.", ["3 tỷ đồng"]),
    ("Đã hỗ trợ 150 hộ trong vùng lũ với số tiền 600 triệu đồng, bình quân 7 triệu đồng/hộ.", ["7 triệu đồng"]),
    // In brackets behind, or a sentence before.
    ("Suất đầu tư bình quân đạt 2,5 tỷ đồng/công trình (24 công trình, 60 tỷ đồng).", []),
    ("Suất đầu tư bình quân đạt 2,9 tỷ đồng/công trình (24 công trình, 60 tỷ đồng).", ["2,9 tỷ đồng"]),
    ("Tỉnh có 24 cụm công nghiệp với 960 ha. Diện tích bình quân một cụm công nghiệp là 40 ha.", []),
    ("Tỉnh có 24 cụm công nghiệp với 960 ha. Diện tích bình quân một cụm công nghiệp là 48 ha.", ["48 ha"]),
    // A count that has grown, and by how much.
    (
      "Có 120 sáng kiến, tăng 20 sáng kiến so với năm 2022 (100 sáng kiến), làm lợi 48 tỷ đồng, bình quân 0,5 "
        + "tỷ đồng/sáng "
        + "kiến.", ["0,5 tỷ đồng"]
    ),
    // A whole year.
    ("Tổng thu cả năm là 18 tỷ đồng, bình quân mỗi tháng 1,8 tỷ đồng.", ["1,8 tỷ đồng"]),
    // People by two names; a whole that comes to no fraction was not cut off.
    ("Mở 20 lớp cho 1.200 quần chúng, bình quân 70 học viên/lớp.", ["70"]),
    ("Khu đất 120 ha chia thành 40 lô, bình quân 2 ha/lô.", ["2 ha"]),
  ])
  func averages(_ text: String, _ expected: [String]) {
    #expect(accused(text) == expected)
  }

  @Test(arguments: [
    // Of something else.
    "Kinh phí 520 tỷ đồng trên 65 ha, bình quân 8 tỷ đồng/ha, thấp hơn 3,1 tỷ đồng/ha so với khu bên.",
    "Suất đầu tư đạt 8 tỷ đồng/ha (520 tỷ đồng trên 65 ha), cao hơn mức 5,7 tỷ đồng/ha của toàn tỉnh.",
    "Suất đầu tư đạt 8 tỷ đồng/ha (400 tỷ đồng trên 50 ha), cao gấp 1,8 lần mức trung bình của tỉnh (4,5 tỷ đồng/ha).",
    // What came on top is not what is shared out.
    "Số tổ tăng từ 60 lên 80 với 1.200 thành viên. Theo đó, tăng 20 tổ và 310 thành viên; bình quân mỗi tổ có "
      + "15 thành viên.",
    // What was aimed at, and what came of it.
    "Mỗi năm đào tạo từ 300 đến 400 người; thực tế 3 năm 2021-2023 đã đào tạo 810 người.",
    // Two that the count may be.
    "Toàn khu có 12 dự án với 300 triệu USD và 20 dự án với 500 tỷ đồng. Vốn bình quân một dự án là 31 triệu USD.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(accused(text).isEmpty)
  }

  @Test(arguments: [
    ("Xây 8 căn nhà (70 triệu đồng/căn, tổng cộng 560 triệu đồng).", [String]()),
    ("Xây 8 căn nhà (70 triệu đồng/căn, tổng cộng 650 triệu đồng).", ["650 triệu đồng"]),
    ("Hỗ trợ 320 vé xe với mức 250.000 đồng/vé, tương đương 80 triệu đồng.", []),
    ("Hỗ trợ 320 vé xe với mức 250.000 đồng/vé, tương đương 95 triệu đồng.", ["95 triệu đồng"]),
  ])
  func prices(_ text: String, _ expected: [String]) {
    #expect(accused(text) == expected)
  }

  @Test(arguments: [
    ("Mức thưởng cao nhất 120 triệu đồng, gấp 40 lần mức thấp nhất (3 triệu đồng).", [String]()),
    ("Mức thưởng cao nhất 124,5 triệu đồng, gấp 52 lần mức thấp nhất (3,1 triệu đồng).", ["52 lần"]),
    ("Có 1.180 lượt hộ được tư vấn, gấp đôi năm 2021 (590 lượt).", []),
    ("Có 1.180 lượt hộ được tư vấn, gấp đôi năm 2020 (401 lượt).", ["đôi"]),
    ("Số lượt truy cập quý III đạt 9.300 lượt, gấp 2,9 lần quý I (3.720 lượt).", ["2,9 lần"]),
  ])
  func multiples(_ text: String, _ expected: [String]) {
    #expect(accused(text) == expected)
  }
}
