import Testing

@testable import Checker

/// What is read of a quantity: value, range, fraction, scale, unit, rate and approximation; see ``ReadText/figures``.
@Suite struct QuantityTests {
  @Test(arguments: [
    ("Vốn đạt 9,6 tỷ USD.", "9.6e9 dollar"),
    ("Vốn đạt 9,6 tỉ USD.", "9.6e9 dollar"),
    ("Vốn đạt 1.718,5 nghìn tỷ đồng.", "1718.5e12 dong"),
    ("Vốn đạt 12 ngàn tỷ đồng.", "12e12 dong"),
    ("Vốn đạt 597,3 triệu USD.", "597.3e6 dollar"),
    ("Vốn đạt 25 triệu đô la Mỹ.", "25e6 dollar"),
    ("Thu được 350 nghìn đồng.", "350e3 dong"),
    ("Thu được $15 triệu.", "15e6 dollar"),
    ("Kết nạp 155 đồng chí.", "155"),
    ("Nữ là 1.850 người/2.400 người.", "1850/2400"),
    ("Có 24 chi bộ/40 chi bộ.", "24/40"),
    ("Xếp loại 80 tổ chức đảng.", "80"),
    ("Trình độ của 80 lao động.", "80"),
    ("Hỗ trợ 20 đồng bào.", "20"),
    ("Cho thuê 25,7 ha đất.", "25.7 physical"),
    ("Cho thuê 25,7 héc-ta đất.", "25.7 physical"),
    ("Cho thuê 25,7 hecta đất.", "25.7 physical"),
    ("Xây 1.200,5 m² nhà.", "1200.5 physical"),
    ("Xây 1.200,5 m2 nhà.", "1200.5 physical"),
    ("Đạt 77,5%.", "77.5 percent"),
    ("Đạt 77,5 %.", "77.5 percent"),
    ("Đạt 77,5 phần trăm.", "77.5 percent"),
    ("Tỷ suất sinh là 14,2 phần nghìn.", "14.2 perMille"),
    ("Tỷ suất sinh là 14,2‰.", "14.2 perMille"),
    ("Tăng 4,7 điểm phần trăm.", "4.7 points"),
    ("Tăng 4,7 điểm %.", "4.7 points"),
    ("Tăng 4,7% điểm.", "4.7 points"),
    ("Gấp 2,5 lần.", "2.5 times"),
    ("Thu 15 tỷ đồng/năm.", "15e9 dong /year"),
    ("Thu 15 tỷ đồng mỗi năm.", "15e9 dong /year"),
    ("Thu nhập 7,8 triệu đồng/người/tháng.", "7.8e6 dong /other /month"),
    ("Thu nhập 7,8 triệu đồng/người lao động/tháng.", "7.8e6 dong /other /month"),
    ("Có 02 đề án.", "2"),
    ("Thu 3.579 tỷ 654 triệu đồng.", "3579654e6 dong"),
    ("Thu 12 tỷ 50 triệu đồng.", "12050e6 dong"),
    ("Thu 470 tỷ 581 triệu 046 nghìn đồng.", "470581046e3 dong"),
    ("Thu 5 triệu 500 nghìn 250 đồng.", "5500250 dong"),
    ("Thành lập tại 53/59 cụm.", "53/59"),
    ("Kết nạp 1.442/1.500 đồng chí.", "1442/1500|1.442"),
    ("Tăng 5-8%.", "5..8 percent"),
    ("Tăng 15- 20 người.", "15..20"),
    ("Tăng 15 – 20 người.", "15..20"),
    ("Tăng 15%-20%.", "15..20 percent"),
    ("Tỷ lệ từ 85% đến 90%.", "85..90 percent"),
    ("Có từ 2 đến 3 khu.", "2..3"),
  ])
  func quantities(_ text: String, _ expected: String) {
    #expect(ReadText(text).figures == [expected])
  }

  /// A number that goes on in the next scale has no decimals.
  @Test func amountsOfSeveralScales() {
    let text = "Đạt 78.02% và thu 1.088 tỷ 473 triệu 419 nghìn đồng, 2.5 tỷ 3 việc."
    #expect(ReadText(text).figures.contains("1088473419e3 dong"))
    #expect(
      ReadText("Thu 12,5 tỷ 50 triệu đồng.").figures
        == ["12.5e9 ", "50e6 dong"].map { $0.trimmingCharacters(in: .whitespaces) })
  }

  @Test func aNumberThatMayBeReadInTwoWays() {
    #expect(ReadText("Vốn đạt 1,718 tỷ USD.", grouping: .commas).figures == ["1718|1.718e9 dollar"])
    #expect(ReadText("Vốn đạt 1,718 tỷ USD.").figures == ["1.718|1718e9 dollar"])
  }

  @Test(arguments: [
    ("Đạt hơn 150%.", ">150 percent"), ("Đạt trên 150%.", ">150 percent"), ("Đạt gần 9 tỷ đồng.", "<9e9 dong"),
    ("Có dưới 50 người.", "<50"), ("Có khoảng 200 người.", "~200"), ("Có xấp xỉ 200 người.", "~200"),
    ("Có ít nhất 5 người.", "≥5"), ("Có tối đa 5 người.", "≤5"), ("Có không quá 5 người.", "≤5"),
    ("Có 50 người trở lên.", "≥50"), ("Có chưa đến 50 người.", "<50"), ("Đạt 150%.", "150 percent"),
    ("Hơn nữa, có 5 người.", "5"),
  ])
  func approximations(_ text: String, _ expected: String) {
    #expect(ReadText(text).figures == [expected])
  }

  @Test(arguments: [
    ("Đạt hai phần ba.", "2/3"), ("Có mười lăm dự án.", "15"), ("Có hai dự án.", "2"), ("Có mười dự án.", "10"),
    ("Có hai mươi mốt dự án.", "21"), ("Có bốn mươi tư dự án.", "44"), ("Vốn tăng gấp đôi.", "2 times"),
    ("Vốn tăng gấp rưỡi.", "1.5 times"), ("Có hai triệu đồng.", "2e6 dong"),
  ])
  func spelled(_ text: String, _ expected: String) {
    let read = ReadText(text)
    #expect(read.figures == [expected])
    #expect(read.line.figures.map(\.isSpelled) == [true])
  }

  @Test(arguments: [
    "Có một số khó khăn.", "Là một trong những tỉnh đi đầu.", "Hai bên thống nhất.", "Đồng chí Ba phát biểu.",
    "Năm nay có nhiều việc.",
    "Phường Tám có nhiều việc.", "Lần thứ hai tổ chức.",
  ])
  func notSpelled(_ text: String) {
    #expect(ReadText(text).figures == [])
  }

  @Test(arguments: [
    ("Có 482 đảng viên, tăng.", "đảng viên"), ("Có 12 tổ chức đảng được thành lập.", "tổ chức đảng"),
    ("Có 15 KCN đang hoạt động.", "KCN"), ("Có 5 của.", ""), ("Đạt 15% kế hoạch.", ""),
  ])
  func nouns(_ text: String, _ noun: String) {
    #expect(ReadText(text).nouns == [noun])
  }

  @Test func durations() {
    let figures = ReadText("Trong 5 năm có 6 dự án.").line.figures
    #expect(figures.map(\.isDuration) == [true, false])
  }
}
