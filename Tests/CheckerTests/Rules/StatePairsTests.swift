import Testing

/// Changes between things told of two times (`change.difference`, `change.growth`, `ratio.multiple`, `change.points`).
@Suite("Two times told")
struct StatePairsTests {
  private func said(_ text: String, _ rule: String = "change.difference") -> [String] { Checking(text).said(by: rule) }

  // MARK: Several things at once

  @Test(arguments: [
    ("40", "17", ["consistent 40 → 40", "consistent 17 → 17"]),
    ("40", "71", ["consistent 40 → 40", "inconsistent 71 → 17"]),
    ("44", "17", ["inconsistent 44 → 40", "consistent 17 → 17"]),
  ])
  func knownByTheirNames(_ first: String, _ second: String, _ expected: [String]) {
    let text =
      "Hiện huyện có 160 hợp tác xã kiểu mới và 92 hợp tác xã nông nghiệp, trong khi cùng kỳ năm trước là 120 "
      + "hợp tác xã "
      + "kiểu mới và 75 hợp tác xã nông nghiệp; như vậy tăng \(first) hợp tác xã kiểu mới, \(second) hợp tác xã "
      + "nông nghiệp."
    #expect(said(text) == expected)
  }

  @Test(arguments: [("14", "inconsistent 14 → 12"), ("12", "consistent 12 → 12")])
  func eachFromAndTo(_ first: String, _ expected: String) {
    let text =
      "Số trường tăng từ 30 lên 42, số lớp tăng từ 410 lên 515, tức là tăng lần lượt \(first) trường và 105 lớp."
    #expect(said(text) == [expected, "consistent 105 → 105"])
  }

  @Test func knownByTheirOrder() {
    let text = "Năm 2021 xã có 31 hộ nghèo với 12 ha mía; đến năm 2024 có 18 hộ nghèo, 20 ha mía, giảm 11 hộ nghèo."
    #expect(said(text) == ["inconsistent 11 → 13"])
  }

  @Test(arguments: [("15% và 20%", true), ("18% và 20%", false)])
  func percentagesInOneOrder(_ growth: String, _ isRight: Bool) {
    let text =
      "Năm 2022 doanh thu và chi phí lần lượt là 400 tỷ đồng và 250 tỷ đồng, năm 2023 lần lượt là 460 tỷ đồng "
      + "và 300 tỷ "
      + "đồng, tăng tương ứng \(growth)."
    #expect(Checking(text).accused.isEmpty == isRight)
  }

  @Test(arguments: [("10%", true), ("12%", false)])
  func percentagesOfWhat(_ growth: String, _ isRight: Bool) {
    let text =
      "Quý II tiếp nhận 33 đơn với 84 triệu đồng, tăng \(growth) về số đơn và tăng 40% về số tiền so với cùng kỳ "
      + "(30 đơn, 60 triệu đồng)."
    #expect(Checking(text).accused.isEmpty == isRight)
  }

  @Test func percentagesOfTheAmountsBefore() {
    let start = "Đầu nhiệm kỳ có 40 chi hội với 900 hội viên. Đến nay có 50 chi hội với 1.260 hội viên, "
    #expect(Checking(start + "tăng 10 chi hội và 360 hội viên, tương ứng tăng 25% và 40%.").accused.isEmpty)
    #expect(Checking(start + "tăng 10 chi hội và 360 hội viên, tương ứng tăng 25% và 44%.").accused == ["44%"])
  }

  // MARK: Words of the past

  @Test(arguments: [
    ("Trạm bơm sau nâng cấp đạt 96 m3, trước đó là 80 m3, tăng 20%.", [String]()),
    ("Trạm bơm sau nâng cấp đạt 96 m3, trước đó là 80 m3, tăng 30%.", ["30%"]),
    ("Khu vườn có diện tích 12,5 ha (cũ: 9,2 ha), tăng 3,3 ha.", []),
    ("Khu vườn có diện tích 12,5 ha (cũ: 9,2 ha), tăng 4,1 ha.", ["4,1 ha"]),
    ("Văn phòng còn 33 người, giảm 11 người (trước 44 người).", []),
    ("Văn phòng còn 33 người, giảm 14 người (trước 44 người).", ["14"]),
    ("Thủ tục rút còn 6 ngày thay vì 10 ngày như trước, giảm 40%.", []),
    ("Thủ tục rút còn 6 ngày thay vì 10 ngày như trước, giảm 50%.", ["50%"]),
    ("Chi hội có 214 hội viên, tăng 34 hội viên so với con số 180 hồi đầu nhiệm kỳ.", []),
    ("Chi hội có 214 hội viên, tăng 37 hội viên so với con số 180 hồi đầu nhiệm kỳ.", ["37"]),
    ("Khi mới thành lập, hội chỉ có 5 tổ, đến nay con số này là 17, tức tăng thêm 12 tổ.", []),
    ("Khi mới thành lập, hội chỉ có 5 tổ, đến nay con số này là 17, tức tăng thêm 15 tổ.", ["15"]),
    ("Sản lượng đạt 1,32 triệu tấn, tăng 120 nghìn tấn so với mức 1,2 triệu tấn của cùng kỳ.", []),
  ])
  func wordsOfThePast(_ text: String, _ expected: [String]) {
    #expect(Checking(text).accused == expected)
  }

  @Test(arguments: [("8", true), ("6", false)])
  func pointsAgainstANamedYear(_ points: String, _ isRight: Bool) {
    let text = "Tỷ lệ nhựa hóa đường xã năm nay đạt 61%, cao hơn \(points) điểm phần trăm so với năm 2020 là 53%."
    #expect(Checking(text).accused.isEmpty == isRight)
  }

  // MARK: Over several sentences

  @Test(arguments: [("30", "consistent 30 → 30"), ("38", "inconsistent 38 → 30")])
  func thePastToldAfterwards(_ change: String, _ expected: String) {
    let text =
      "Toàn huyện có 150 câu lạc bộ, tăng \(change) câu lạc bộ so với cùng kỳ. Cùng kỳ năm trước, huyện có 120 "
      + "câu lạc bộ."
    #expect(said(text) == [expected])
  }

  @Test(arguments: [("95", "consistent 95 → 95"), ("59", "inconsistent 59 → 95")])
  func whatWasDoneMeanwhile(_ change: String, _ expected: String) {
    let text =
      "Đầu năm có 1.205 hội viên. Trong năm kết nạp 120 hội viên, khai trừ 25 hội viên. Cuối năm có 1.300 hội "
      + "viên, tăng "
      + "ròng \(change) hội viên."
    #expect(said(text).contains(expected))
  }

  @Test(arguments: [("16", true), ("19", false)])
  func eachYearAgainstAnother(_ change: String, _ isRight: Bool) {
    let text =
      "Số vụ cháy qua các năm 2021, 2022, 2023 lần lượt là 40 vụ, 31 vụ và 24 vụ; như vậy năm 2023 giảm "
      + "\(change) vụ so "
      + "với năm 2021."
    #expect(Checking(text).accused.isEmpty == isRight)
  }

  @Test(arguments: [("50%", true), ("65%", false)])
  func monthsByTheirNames(_ growth: String, _ isRight: Bool) {
    let text =
      "Lượng khách tháng 4 là 46 nghìn lượt, tháng 5 là 69 nghìn lượt và tháng 6 là 58 nghìn lượt. Tháng 5 tăng "
      + "\(growth) so với tháng 4."
    #expect(Checking(text).accused.isEmpty == isRight)
  }

  @Test(arguments: [("25%", true), ("29%", false)])
  func thePastRightBefore(_ growth: String, _ isRight: Bool) {
    let text =
      "Hội thi có 260 thí sinh dự, 14 đội đoạt giải. Năm trước có 208 thí sinh, như vậy số thí sinh tăng \(growth)."
    #expect(Checking(text).accused.isEmpty == isRight)
  }

  // MARK: In brackets

  @Test(arguments: [("9", "consistent 9 → 9"), ("7", "inconsistent 7 → 9")])
  func levelAndChangeInOneBracket(_ change: String, _ expected: String) {
    #expect(said("Cả xã có 36 đội văn nghệ (năm trước 27 đội, tăng \(change) đội).") == [expected])
  }

  @Test(arguments: [("14", true), ("17", false)])
  func fromAndToBehind(_ change: String, _ isRight: Bool) {
    let text =
      "Khối đoàn thể tăng \(change) chi hội và 210 hội viên (từ 20 chi hội, 500 hội viên lên 34 chi hội, 710 hội viên)."
    #expect(Checking(text).accused.isEmpty == isRight)
  }

  /// The figure in brackets is what it grew by, not what it was.
  @Test(arguments: ["Năng suất đạt 48,4 tạ/ha, tăng 2,1% (1,0 tạ/ha).", "Sản lượng đạt 5.200 tấn, giảm 4% (217 tấn)."])
  func anAmountBehindAPercentage(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  // MARK: Nothing is accused

  @Test(arguments: [
    // Another thing of the same unit.
    "Năm 2022 doanh thu đạt 500 tỷ đồng; năm 2023 nộp ngân sách 620 tỷ đồng, tăng 5 tỷ đồng.",
    "Nhóm dệt đạt 4,7 tỷ USD, tăng 12,4% so với cùng kỳ; nhóm gỗ đạt 3,2 tỷ USD, tăng 7,7%.",
    // The level once more, and what it is compared with.
    "Tỷ lệ đạt chuẩn là 83,5%, cao hơn 6,1 điểm phần trăm so với đầu nhiệm kỳ (83,5% so với 77,4%).",
    // Of another series, behind the bracket.
    "Số cộng tác viên giảm từ 50 người xuống 44 người (6 người, giảm 12%), trong khi số bạn đọc tăng từ 7.300 lên 8.120.",
    // By its own year.
    "Năm 2021 tăng 10% (từ 30 tỷ đồng lên 33 tỷ đồng), năm 2022 tăng 4,2% (đạt 34,4 tỷ đồng).",
    // One of fifteen years.
    "Năm 2009 có 12 chi hội; đến nay có 40 chi hội. Tính mỗi năm (14 năm), huyện tăng 2,1 chi hội.",
    // Another subject of the same name.
    "Năm 2022 có 50 dự án, năm 2023 có 70 dự án; số dự án điều chỉnh vốn tăng 5 dự án.",
    // Of another time than the two.
    "Năm 2021 có 60 hợp tác xã, năm 2024 có 84 hợp tác xã, tăng 3 hợp tác xã so với năm trước.",
    // A year of several.
    "Sản lượng tăng từ 30 tấn lên 42 tấn, bình quân mỗi năm tăng thêm 4 tấn.",
    // Part of a whole.
    "Xã có 2.100 hội viên, chiếm 15% trong 14.000 người dân, tăng 10% so với năm trước (1.909 người).",
    // Told of another period afterwards.
    "Năm 2022 thu đạt 3.400 tỷ đồng, tăng 22% so với cùng kỳ; tổng thu 3 tháng đầu năm 2023 đạt 610 tỷ đồng.",
    // Those that came on top are counted, not compared.
    "Hội ra đời với 7 hội viên; đến nay có 19 hội viên. Trong số tăng thêm có 9 xin gia nhập, 3 hội viên từ nơi khác.",
    // Against another part.
    "Tỷ lệ phủ sóng cuối năm 2022 là 64,0%, cuối năm 2023 đạt 69,5%. Cả vùng cao mới đạt 41,2%, thấp hơn 28,3 điểm "
      + "phần trăm so với vùng thấp.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
