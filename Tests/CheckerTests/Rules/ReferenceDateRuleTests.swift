import Checker
import Testing

@Suite("reference.date")
struct ReferenceDateRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "reference.date") }
  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "reference.date") }

  @Test func twoDatesInOneYear() {
    #expect(
      said(
        "Chỉ thị số 15-CT/TU ngày 3/4/2022 nêu rõ. Thực hiện Chỉ thị số 15-CT/TU ngày 4/3/2022, các cấp ủy vào cuộc.")
        == [
          "inconsistent 4/3/2022 → 3/4/2022"
        ])
  }

  @Test func theRarerDateIsUnderlined() {
    let text = """
      Chỉ thị số 15-CT/TU ngày 4/3/2022 nêu rõ.
      Thực hiện Chỉ thị số 15-CT/TU ngày 3/4/2022, các cấp ủy vào cuộc.
      Sơ kết Chỉ thị số 15-CT/TU ngày 3/4/2022.
      """
    #expect(Checking(text).accused == ["4/3/2022"])
  }

  @Test func anotherTermIsAskedAbout() {
    let text = "Nghị quyết số 03-NQ/TU ngày 10/12/2021 nêu rõ. Trước đó, Nghị quyết số 03-NQ/TU ngày 5/2/2016 cũng vậy."
    #expect(verdicts(text) == [.unverifiable])
  }

  @Test(arguments: [
    "Quyết định số 12/QĐ-UBND ngày 5/3/2021. Quyết định số 12/QĐ-UBND ngày 7/2/2023.",
    "Kế hoạch số 45-KH/TU ngày 10/5/2023 thay thế Kế hoạch số 45-KH/TU ngày 14/4/2023.",
    "Nghị quyết số 05-NQ/ĐU ngày 3/4/2022 của Đảng ủy Công ty Hòa Phát. Nghị quyết số 05-NQ/ĐU ngày 9/4/2022 của "
      + "Đảng ủy Công ty Sao Mai.",
  ])
  func twoDocuments(_ text: String) {
    #expect(said(text).isEmpty)
  }

  @Test func committeeAndStandingCommittee() {
    let text =
      "Chương trình số 36-CTr/TU ngày 13-1-2020 của Ban Thường vụ Thành ủy. Thành ủy Sao Mai đã ban hành Chương "
      + "trình số 36-CTr/TU ngày 13-1-2020."
    #expect(verdicts(text).sorted { $0.rawValue < $1.rawValue } == [.consistent, .rounded])
  }

  @Test func signsAndIssuers() {
    func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "reference.date") }
    #expect(verdicts("Quyết định số 411/QĐ-TTg của UBND tỉnh có hiệu lực.") == [.inconsistent])
    #expect(verdicts("Quyết định số 411/QĐ-TTg của Thủ tướng Chính phủ có hiệu lực.").isEmpty)
    #expect(verdicts("Kế hoạch triển khai Quyết định số 411/QĐ-TTg của UBND tỉnh có hiệu lực.").isEmpty)
    #expect(verdicts("UBND tỉnh ban hành quy hoạch được duyệt tại Quyết định số 411/QĐ-TTg.").isEmpty)
  }

  @Test func theDayBefore() {
    func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "reference.date") }
    let first = "Ngày 05/9/2022, Bộ Chính trị ban hành Nghị quyết số 23-NQ/TW. "
    #expect(verdicts(first + "Nghị quyết số 23-NQ/TW ngày 05/9/2022 đã được học tập.") == [.consistent])
    #expect(verdicts(first + "Nghị quyết số 23-NQ/TW ngày 09/5/2022 đã được học tập.") == [.inconsistent])
  }

  @Test func boardsAndMinistries() {
    func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "reference.date") }
    #expect(verdicts("Hướng dẫn số 9-HD/BDVTU của Ban Tổ chức Tỉnh ủy có hiệu lực.") == [.inconsistent])
    #expect(verdicts("Hướng dẫn số 9-HD/BDVTU của Ban Dân vận Tỉnh ủy có hiệu lực.").isEmpty)
    #expect(verdicts("Hướng dẫn số 9-HD/BDVTU của Tỉnh ủy có hiệu lực.").isEmpty)
    #expect(verdicts("Thông tư số 15/2022/TT-BTC của Bộ Nội vụ có hiệu lực.") == [.inconsistent])
    #expect(verdicts("Thông tư số 15/2022/TT-BTC của Bộ trưởng Bộ Tài chính có hiệu lực.").isEmpty)
  }

  @Test func aHigherBodyCarriesOutNoLowerOnesPapers() {
    func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "reference.date") }
    #expect(verdicts("Triển khai Chỉ thị số 33-CT/TU của Ban Bí thư, các chi bộ vào cuộc.") == [.inconsistent])
    #expect(verdicts("Triển khai Chỉ thị số 33-CT/TW của Tỉnh ủy, các chi bộ vào cuộc.").isEmpty)
  }

  @Test func daysWithoutAYear() {
    func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "reference.date") }
    let first = "Ngày 7/6, Tỉnh ủy ban hành Quyết định số 925-QĐ/TU về nhân sự.\n"
    #expect(verdicts(first + "Từ khi có Quyết định số 925-QĐ/TU ngày 17/6, tổ chức đã ổn định.") == [.inconsistent])
    #expect(verdicts(first + "Từ khi có Quyết định số 925-QĐ/TU ngày 7/6, tổ chức đã ổn định.") == [.consistent])
    #expect(verdicts(first + "Từ khi có Quyết định số 952-QĐ/TU ngày 17/6, tổ chức đã ổn định.").isEmpty)
    #expect(verdicts(first + "Kế hoạch số 925-KH/TU ngày 17/6 cũng vậy.").isEmpty)
  }
}
