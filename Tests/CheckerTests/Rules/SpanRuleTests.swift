import Checker
import Testing

@Suite("date.span")
struct SpanRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "date.span") }

  @Test func bothWaysOfCounting() {
    #expect(said("Kỷ niệm 30 năm xây dựng và phát triển (1997 - 2027).") == ["consistent 30 → 30"])
    #expect(said("Kế hoạch 5 năm 2021-2025.") == ["consistent 5 → 5"])
    #expect(said("Nhiệm kỳ 5 năm 2020-2025.") == ["consistent 5 → 5"])
    #expect(said("Dịp 88 năm ngày thành lập Đảng (3/2/1930 - 3/2/2018).") == ["consistent 88 → 88"])
  }

  @Test func neitherWayFits() {
    #expect(said("Kỷ niệm 30 năm xây dựng và phát triển (1997 - 2022).") == ["inconsistent 30 → 25..26"])
    #expect(said("Sau 10 năm (2013-2020), số chi bộ tăng.") == ["inconsistent 10 → 7..8"])
    #expect(said("Trong 3 năm 2016-2020, tinh giản 12 biên chế.") == ["inconsistent 3 → 4..5"])
  }

  @Test(arguments: [
    "Sau 3 năm đầu giai đoạn 2021-2025, có 12 dự án.", "Sau 3 năm thực hiện Đề án (2021-2030), có 12 chi bộ.",
    "Hơn 20 năm xây dựng và phát triển (1998-2020).", "Học kỳ 1 năm học 2017-2018 có 12 lớp.",
    "Có 5 năm. Giai đoạn 2016-2018 khác.",
  ])
  func yearsOfSomethingElse(_ text: String) {
    #expect(said(text).isEmpty)
  }

  @Test func datesThatStandApart() {
    func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "date.span") }
    #expect(verdicts("Lô đất thuê năm 2018, thời hạn 25 năm, hết hạn năm 2043.") == [.consistent])
    #expect(verdicts("Lô đất thuê năm 2018, thời hạn 25 năm, hết hạn năm 2053.") == [.inconsistent])
    #expect(verdicts("Lô đất thuê năm 2018, thời hạn 25 năm, gia hạn đến năm 2053 hết hạn.").isEmpty)
    #expect(verdicts("Đến nay (2025), đồng chí có 12 năm công tác ở Ban (từ năm 2013).") == [.consistent])
    #expect(verdicts("Đến nay (2025), đồng chí có 18 năm công tác ở Ban (từ năm 2013).") == [.inconsistent])
    #expect(verdicts("Nhiệm kỳ 2020-2026 là 5 năm nhiều thử thách.") == [.unverifiable])
  }

  @Test func lengthsBehindTwoDates() {
    func said(_ text: String) -> [String] { Checking(text).said(by: "date.span") }
    #expect(said("Dự án làm từ tháng 2/2021 đến tháng 8/2022 (18 tháng).") == ["consistent 18 → 18..19"])
    #expect(said("Dự án làm từ tháng 2/2021 đến tháng 8/2022 (28 tháng).") == ["inconsistent 28 → 18..19"])
    #expect(said("Từ năm 2012 đến năm 2024, sau 12 năm xây dựng, khu đã lấp đầy.") == ["consistent 12 → 12..13"])
    #expect(said("Từ năm 2012 đến năm 2024, trong 3 năm liền khu dẫn đầu.").isEmpty)
    #expect(said("Từ tháng 3/2012 đến tháng 9/2024 (12 năm) khu đã lấp đầy.").isEmpty)
  }

  /// More years than the period right before has.
  @Test(arguments: [
    ("Giai đoạn 2020-2022, trong vòng 10 năm qua, xảy ra 296 vụ.", true),
    ("Giai đoạn 2012-2022, trong vòng 10 năm qua, xảy ra 296 vụ.", false),
    ("Giai đoạn 2015-2025, trong vòng 3 năm đầu, xảy ra 296 vụ.", false),
    ("Giai đoạn 2020-2022 có 3 vụ; trong 10 năm qua có 296 vụ.", false),
  ])
  func withinSoManyYears(_ text: String, _ isWrong: Bool) {
    #expect(Checking(text).verdicts(by: "date.span").contains(.inconsistent) == isWrong)
  }
}
