import Testing

@testable import Checker

/// What each figure of a sentence does in it.
@Suite struct RoleTests {
  @Test(
    arguments: [
      ("Số chi bộ tăng từ 24 lên 31 chi bộ, tăng 7 chi bộ.", [.from, .to, .change]),
      ("Số hộ nghèo giảm từ 120 xuống còn 95 hộ, giảm 25 hộ.", [.from, .to, .change]),
      ("Đến nay có 482 đảng viên, tăng 291 đảng viên so với đầu nhiệm kỳ.", [.level, .change]),
      ("Thu hút 155 dự án, tăng 15% so với cùng kỳ.", [.level, .growth]),
      ("Thu hút 155 dự án, giảm 15% so với cùng kỳ.", [.level, .growth]),
      ("Tỷ lệ tăng 4,7 điểm phần trăm.", [.growth]),
      ("Vốn đạt 9 tỷ USD, gấp 2,5 lần nhiệm kỳ trước.", [.level, .multiple]),
      ("Vốn đạt 9 tỷ USD, bằng 140% so với nhiệm kỳ trước.", [.level, .ratio]),
      ("Kết nạp 155 đảng viên, đạt 77,5% kế hoạch.", [.level, .attained]),
      ("Kết nạp 155 đảng viên, vượt 15% kế hoạch.", [.level, .excess]),
      ("Kết nạp 155 đảng viên, vượt 20 đảng viên so với kế hoạch.", [.level, .excess]),
      ("Kế hoạch 200 đảng viên, kết nạp 155 đảng viên.", [.plan, .level]),
      ("Có 312 dự án, trong đó 125 dự án FDI, chiếm 40,1%.", [.level, .part, .share]),
      ("Trong 312 dự án có 125 dự án FDI.", [.total, .level]),
      ("Tổng số 312 dự án.", [.total]),
      ("Tăng 291 đảng viên, tương đương 152%.", [.change, .equivalent]),
      ("Tăng 15% so với cùng kỳ (1.087 tỷ đồng).", [.growth, .base]),
      ("Bình quân mỗi năm kết nạp 31 đảng viên.", [.average]),
      ("Còn lại 45 hộ.", [.remaining]),
      ("Đạt 78% kế hoạch (200 đảng viên).", [.attained, .plan]),
    ] as [(String, [Role])])
  func roles(_ text: String, _ expected: [Role]) {
    #expect(ReadText(text).roles == expected)
  }

  @Test(arguments: [
    ("Số vụ tăng 12 vụ.", 1), ("Số vụ giảm 12 vụ.", -1), ("Số vụ giảm 12%.", -1), ("Số vụ tăng 12%.", 1),
    ("Thấp hơn 12 vụ.", -1), ("Cao hơn 12 vụ.", 1),
  ])
  func signs(_ text: String, _ sign: Int) {
    #expect(ReadText(text).line.figures.map(\.sign) == [sign])
  }

  @Test(
    arguments: [
      ("Tăng 15% so với cùng kỳ.", .samePeriod), ("Tăng 15% so với nhiệm kỳ trước.", .previousTerm),
      ("Tăng 15% so với đầu nhiệm kỳ.", .startOfTerm), ("Đạt 78% kế hoạch.", .plan),
      ("Đạt 78% so với chỉ tiêu.", .plan),
      ("Tăng 15% so với năm 2019.", .other), ("So với cùng kỳ năm trước tăng 15%.", .samePeriod), ("Tăng 15%.", .none),
    ] as [(String, Comparison)])
  func comparisons(_ text: String, _ expected: Comparison) {
    #expect(ReadText(text).line.figures.map(\.comparison) == [expected])
  }

  @Test func times() {
    let text = "Đầu nhiệm kỳ có 191 đảng viên; năm 2018 có 300 đảng viên; đến nay có 482 đảng viên."
    #expect(ReadText(text).line.figures.map(\.time) == [.startOfTerm, .year(2018), .now])
    #expect(ReadText("Tăng 15% so với năm 2019.").line.figures.map(\.comparisonTime) == [.year(2019)])
  }

  @Test func clausesAndBrackets() {
    let figures = ReadText("Có 5 chi bộ (tăng 2); có 40 đảng viên (tăng 6, giảm 1).").line.figures
    #expect(figures.map(\.clause) == [0, 0, 1, 1, 1])
    #expect(figures.map { $0.bracket != 0 } == [false, true, false, true, true])
    #expect(figures[1].bracket != figures[3].bracket && figures[3].bracket == figures[4].bracket)
  }

  @Test func byHowMuchNotWhatItWas() {
    #expect(ReadText("Kỷ luật 56 đảng viên, ít hơn cùng kỳ 4 người.").line.figures.map(\.role) == [.level, .change])
    #expect(
      ReadText("Thu 18.945 tỷ đồng, tăng 32% so với năm 2017 (+4.607 tỷ đồng).").line.figures.last?.role == .change)
    #expect(
      ReadText("Có 119 doanh nghiệp, tăng 37 doanh nghiệp so với cùng kỳ (45,1%).").line.figures.last?.role == .share)
  }

  /// What stands before a colon or a comma is said of the figure before it.
  @Test func comparisonsEndAtMarks() {
    #expect(ReadText("Vốn 48 triệu USD, gấp 2 lần cùng kỳ: 4 dự án mới.").line.figures.last?.time == TimeMark.none)
    #expect(
      ReadText("Huy động tăng 12% so với cuối năm 2021, đáp ứng 56% nhu cầu.").line.figures.last?.comparison
        == Comparison.none)
  }
}
