import Checker
import Testing

@Suite("change.triple")
struct TripleRuleTests {
  private func accused(_ text: String) -> [String?] {
    Checking(text).claims.filter { $0.verdict == .inconsistent }.map(\.expected)
  }

  /// The rate as it is printed, and what the level and the change give; `#` stands for the rate.
  @Test(arguments: [
    ("Khu có 4.120 lao động, đạt 103% kế hoạch, giảm # - tương đương 180 lao động so với năm 2021.", "4,19%", "4,62%"),
    ("Hội kết nạp 1.260 hội viên, tăng # với 160 hội viên so với cùng kỳ.", "14,5%", "12,5%"),
    ("Tiếp nhận 540 đơn, giảm 60 đơn, bằng # so với cùng kỳ năm trước.", "90%", "88,4%"),
    ("Thu 3.120 tỷ đồng, đạt 112% dự toán, tăng # so với năm 2020 (+240 tỷ đồng).", "8,3%", "9,4%"),
    ("Số đảng viên bị kỷ luật là 18 người, bớt 6 người so với cùng kỳ (giảm #).", "25%", "33%"),
    ("Cả tỉnh phát triển 12.400 thuê bao, hơn năm 2019 là 900 thuê bao (#).", "7,83%", "8,83%"),
    ("Vốn tăng thêm hơn 503 triệu USD (tăng #, tức thêm 66,9 triệu USD).", "15,3%", "16,4%"),
    ("Dư nợ đạt 3.412 tỷ đồng/68.220 khách hàng, tăng 212 tỷ đồng so với đầu năm, tỷ lệ tăng #.", "6,6%", "7,6%"),
    ("Thu nhập đạt 61,5 triệu đồng/người/năm, tăng 4,5 triệu đồng (#) so với năm 2020.", "7,9%", "9,7%"),
    ("Tổng thu 2.300 tỷ đồng, bằng # so với năm 2022, tăng 99 tỷ đồng.", "104,5%", "105,5%"),
    ("Thu 380 tỷ đồng, tăng 249,9 tỷ đồng, gấp # so với năm 2015.", "2,9 lần", "3,5 lần"),
    ("Khách đạt 15.200 lượt, giảm #, giảm 1.650 lượt so cùng kỳ.", "9,8%", "12,4%"),
  ])
  func twoFixTheThird(_ text: String, _ right: String, _ wrong: String) {
    #expect(accused(text.replacing("#", with: right)).isEmpty)
    #expect(accused(text.replacing("#", with: wrong)).count == 1)
  }

  /// Levels told one or two sentences before, known by their names.
  @Test func namedLevels() {
    func text(_ deaths: String) -> String {
      "Xảy ra 812 vụ cháy, làm chết 104 người, bị thương 231 người. So với cùng kỳ, số vụ cháy giảm 38 vụ (4,47%), "
        + "số người chết giảm 16 người (\(deaths)), số người bị thương tăng 11 người (5%)."
    }
    #expect(accused(text("13,33%")).isEmpty)
    #expect(accused(text("15,48%")) == ["13.33"])
  }

  /// The rate, the level that it led to, and the change that both give.
  @Test func theChangeToldLast() {
    let rise = "Tổng tài sản tăng 12,5% so với cùng kỳ, lên 5.400 tỷ đồng, tương ứng tăng # tỷ đồng."
    #expect(
      Checking(rise.replacing("#", with: "hơn 600")).said(by: "change.triple") == ["consistent 600 tỷ đồng → 597..603"])
    #expect(accused(rise.replacing("#", with: "675")) == ["597..603"])
    #expect(accused(rise.replacing("#", with: "610")).isEmpty)
    #expect(accused("Nợ vay giảm 10,0%, còn 4.500 tỷ đồng, tương ứng giảm 500 tỷ đồng.").isEmpty)
    #expect(accused("Nợ vay giảm 10,0%, còn 4.500 tỷ đồng, tương ứng giảm 450 tỷ đồng.").count == 1)
    #expect(accused("Doanh thu tăng 12,5%, lên 5.400 tỷ đồng, lợi nhuận tương ứng tăng 75 tỷ đồng.").isEmpty)
  }

  /// Each with a reason why change, rate and level are not of one thing.
  @Test(arguments: [
    // Each is held against another time.
    "Sản lượng đạt 5.000 tấn, tăng 300 tấn so với tháng trước, tăng 15% so với cùng kỳ.",
    // A share of what is new, and of a whole that is named.
    "Có 240 dự án, tăng 30 dự án (chiếm 25% là dự án FDI).",
    "Có 240 dự án, tăng 30 dự án (20% tổng số dự án của vùng).",
    // Of which of two changes is not said.
    "Thụ lý 90 vụ với 160 bị can, tăng 15 vụ, 6 bị can, tỷ lệ tăng 20%.",
    // What is told first is what it was before.
    "Năm 2015 có 400 hội viên, đến năm 2020 tăng 60 hội viên (15%).",
    // Another thing is named on the way.
    "Thu ngân sách 900 tỷ đồng; chi đầu tư tăng 50 tỷ đồng (12%).",
    "Thu ngân sách 900 tỷ đồng, riêng thuế bảo vệ môi trường tăng 50 tỷ đồng (12%).",
    // Of the plan, as far as is said.
    "Đạt 45,2 nghìn tấn, bằng 104,6%, tăng 1,1 nghìn tấn so với cùng kỳ.",
    // So much a year.
    "Có 1.200 hội viên, bình quân mỗi năm tăng 60 hội viên (6%).",
    // A level of the sentence before gives it as it is printed.
    "Toàn tỉnh có 640 hợp tác xã. Trong đó 320 hợp tác xã nông nghiệp, tăng 40 hợp tác xã (6,67%).",
  ])
  func nothingIsAccused(_ text: String) { #expect(accused(text).isEmpty) }

  /// In the next sentence, and far off: divided by what it came to.
  @Test func dividedByWhatItCameTo() {
    let text = "Tổng nợ xấu trên địa bàn là 1.620 tỷ đồng. So với đầu năm nợ xấu tăng 520 tỷ đồng, tương ứng tăng "
    #expect(Checking(text + "32,1%.").accused == ["32,1%"])
    #expect(Checking(text + "47,3%.").accused.isEmpty)
    #expect(Checking(text + "29,4%.").accused.isEmpty)
  }
}
