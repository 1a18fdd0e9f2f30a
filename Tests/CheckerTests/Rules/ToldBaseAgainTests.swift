import Testing

/// What a change is held against, told before it, beside another comparison, or as an aim.
@Suite("Bases told in other ways")
struct ToldBaseAgainTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }
  private func points(_ text: String) -> [String] { Checking(text).said(by: "change.points") }
  private func difference(_ text: String) -> [String] { Checking(text).said(by: "change.difference") }

  @Test(arguments: [
    ("7,1", "consistent 7,1 điểm phần trăm → 7.0..7.2"), ("8,1", "inconsistent 8,1 điểm phần trăm → 7.0..7.2"),
  ])
  func asecondComparison(_ change: String, _ expected: String) {
    let text =
      "Tỷ lệ bao phủ đạt 93,6%, tăng 2,4 điểm phần trăm so với năm 2021 (91,2%) và tăng \(change) điểm phần trăm so "
      + "với năm 2019 (86,5%)."
    #expect(points(text) == ["consistent 2,4 điểm phần trăm → 2.3..2.5", expected])
  }

  @Test(arguments: [
    ("thấp hơn mục tiêu 90% là 1,4 điểm phần trăm", "consistent 1,4 điểm phần trăm → 1.4"),
    ("thấp hơn mục tiêu 90% là 1,9 điểm phần trăm", "inconsistent 1,9 điểm phần trăm → 1.4"),
    ("vượt chỉ tiêu đề ra (85%) 3,6 điểm phần trăm", "consistent 3,6 điểm phần trăm → 3.1..4.2"),
    ("giảm so với tỷ lệ 92,3% của năm 2022 là 4,3 điểm phần trăm", "inconsistent 4,3 điểm phần trăm → 3.6..3.8"),
  ])
  func namedBeforeThePoints(_ tail: String, _ expected: String) {
    #expect(points("Tỷ lệ hài lòng đạt 88,6%, \(tail).").first?.prefix(12) == expected.prefix(12))
  }

  @Test(arguments: [("0,8", "consistent"), ("0,4", "inconsistent")])
  func anAverageForOne(_ change: String, _ expected: String) {
    let text =
      "Các xã nộp 1.260 triệu đồng, bình quân 4,2 triệu đồng/hộ; so với mức 3,4 triệu đồng/hộ của năm 2020 tăng "
      + "\(change) triệu đồng/hộ."
    #expect(difference(text).contains { $0.hasPrefix(expected) })
  }

  @Test(arguments: [("9", 0), ("19", 1)])
  func aWholeToldInFull(_ change: String, _ count: Int) {
    let text =
      "Xã có 52 tổ tự quản, gồm 33 tổ dân phố và 19 tổ thôn, tăng \(change) tổ so với năm trước (43 tổ)."
    #expect(accused(text).count == count)
  }

  @Test(arguments: [("giảm", 0), ("tăng", 1)])
  func theRightSizeTheWrongWay(_ way: String, _ count: Int) {
    #expect(accused("Có 8.420 học sinh, \(way) 730 học sinh so với năm học trước (9.150 học sinh).").count == count)
  }

  @Test(arguments: [("2", 0), ("9", 1)])
  func smallCounts(_ change: String, _ count: Int) {
    #expect(accused("Đã thành lập 7 tổ hòa giải, vượt \(change) tổ so với chỉ tiêu 5 tổ.").count == count)
  }

  @Test(arguments: [("1,5 triệu đồng", 0), ("1,1 triệu đồng", 1)])
  func twoBesideEachOther(_ gap: String, _ count: Int) {
    #expect(accused("Khu vực thành thị 8,7 triệu đồng, nông thôn 7,2 triệu đồng, chênh nhau \(gap).").count == count)
  }

  @Test(arguments: [("90 triệu USD", 0), ("120 triệu USD", 1)])
  func aGrowthSaidAsAnAmount(_ amount: String, _ count: Int) {
    let text = "Năm 2023 đạt 1.890 triệu USD, năm 2022 đạt 1.800 triệu USD; tăng 5% (tương đương \(amount))."
    #expect(accused(text).count == count)
  }

  @Test(arguments: [("5 lần", 0), ("4 lần", 1)])
  func timesAsManyAsNow(_ times: String, _ count: Int) {
    let text = "Đến nay có 120 kỹ thuật viên; dự kiến năm 2030 cần 600 kỹ thuật viên, gấp \(times) hiện nay."
    #expect(accused(text).count == count)
  }

  @Test(arguments: [("1,6 lần", 0), ("1,2 lần", 1)])
  func aMultipleOfATotal(_ times: String, _ count: Int) {
    let text =
      "Vốn đầu tư đạt 2.880 tỷ đồng, bình quân 576 tỷ đồng/năm, gấp \(times) giai đoạn 2011 - 2015 (1.800 tỷ đồng)."
    #expect(accused(text).count == count)
  }

  @Test(arguments: [
    "Đã trồng 14 ha chè, trong đó 9 ha giống mới, tăng 2 ha so với năm trước (7 ha).",
    "Có 8.420 học sinh; cùng kỳ có 7.690 học sinh, tăng 730 học sinh so với kế hoạch (7.690 học sinh).",
    "Nam 61 tuổi, nữ 58 tuổi, 3 cặp chênh nhau 5 tuổi.",
    "Tỷ lệ hài lòng đạt 88,6%, cao hơn mục tiêu 85%, tăng 2,1 điểm phần trăm.",
    "Nhu cầu gấp 4 lần hiện nay; dự kiến cần 600 kỹ thuật viên, hiện có 120 tình nguyện viên.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(accused(text).isEmpty)
  }

  /// The base told again with its own verb and its own months.
  @Test(arguments: [("131", 0), ("128", 1)])
  func aBaseWithAVerb(_ change: String, _ count: Int) {
    let text =
      "Sáu tháng năm 2020, toàn tỉnh tiếp nhận 1.536 đơn (tồn 40 đơn, mới 1.496 đơn), so với cùng kỳ năm trước tăng "
      + "\(change) đơn (6 tháng đầu năm 2019 tiếp nhận 1.405 đơn)."
    #expect(accused(text).count == count)
  }

  @Test(arguments: [("41", 0), ("44", 1)])
  func lessOfBodies(_ change: String, _ count: Int) {
    #expect(accused("Số đầu mối của các sở bớt \(change), từ 201 còn 160.").count == count)
  }
}
