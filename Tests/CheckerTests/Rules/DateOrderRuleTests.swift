import Checker
import Testing

@Suite("date.order")
struct DateOrderRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "date.order") }
  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "date.order") }

  @Test func periodsBackwards() {
    #expect(said("Nhiệm kỳ 2025 - 2020 kết nạp 15 đảng viên.") == ["inconsistent 2020 → ?"])
    #expect(said("Từ năm 2025 đến năm 2020, vốn tăng.") == ["inconsistent 2020 → ?"])
    #expect(said("Từ ngày 15/8/2024 đến ngày 15/7/2024, ra quân.") == ["inconsistent 15/7/2024 → ?"])
    #expect(said("Từ tháng 5/2024 đến tháng 3/2024, giải ngân chậm.") == ["inconsistent 3/2024 → ?"])
  }

  @Test(arguments: [
    "Từ ngày 15/12 đến ngày 14/1/2023, ra quân.", "Từ năm 2020 đến năm 2025, vốn tăng.", "So sánh 2025/2020 tăng 12%.",
    "Đến năm 2020 và từ năm 2015.", "Khởi công nhà máy A tháng 10/2022 và khánh thành nhà máy B tháng 6/2021.",
    "Kế hoạch số 12-KH/TU ngày 10/5/2019, tiếp tục thực hiện Nghị quyết số 20-NQ/TU ngày 15/8/2020.",
    "Được cấp phép năm 2023, khởi công năm 2022.",
  ])
  func nothingPlainlyOutOfOrder(_ text: String) {
    #expect(said(text).isEmpty)
  }

  @Test func workBegunAndFinished() {
    #expect(said("Dự án khởi công năm 2022, khánh thành năm 2021.") == ["inconsistent 2021 → ?"])
    #expect(
      verdicts("Dự án khởi công tháng 3/2022, khánh thành tháng 11/2023 và đi vào hoạt động từ đầu năm 2024.") == [
        .consistent, .consistent,
      ])
  }

  @Test func documentsAndWhatTheyCarryOut() {
    let child =
      "Chương trình hành động số 09-CTr/ĐU ngày 30/6/2020 của Đảng ủy thực hiện Nghị quyết số 20-NQ/TU ngày "
      + "15/8/2020 của Tỉnh ủy."
    #expect(said(child) == ["inconsistent 30/6/2020 → ?"])
    let parent =
      "Nghị quyết số 20-NQ/TU ngày 15/8/2020 của Tỉnh ủy được cụ thể hóa bằng Kế hoạch số 9-KH/ĐU ngày 30/9/2020 của "
      + "Đảng ủy."
    #expect(verdicts(parent) == [.consistent])
  }

  @Test func aDayWithinItsMonth() {
    #expect(said("Đến tháng 4/2016, đã ban hành Quyết định số 77 ngày 13/4/2016.") == ["consistent 13/4/2016 → ?"])
  }

  @Test func usedBeforeItIsFinished() {
    #expect(verdicts("Cầu hoàn thành tháng 8/2023, đưa vào sử dụng tháng 6/2023.") == [.unverifiable])
    #expect(verdicts("Cầu khởi công tháng 8/2023, đưa vào sử dụng tháng 6/2023.") == [.inconsistent])
  }

  @Test func landBeforeWorksIsAsked() {
    let text = "Dự án được giao đất ngày 20/8/2023 và khởi công ngày 5/6/2023."
    #expect(Checking(text).verdicts(by: "date.order") == [.unverifiable])
  }

  @Test func aPhaseRunsAfterTheWorksBegin() {
    let text = "Nhà máy khởi công ngày 4/3/2023 và đi vào vận hành giai đoạn 1 tháng %@."
    #expect(Checking(text.replacing("%@", with: "9/2022")).accused == ["9/2022"])
    #expect(Checking(text.replacing("%@", with: "9/2024")).accused.isEmpty)
  }

  @Test func worksNamedBetween() {
    #expect(
      said("Dự án khởi công tháng 6/2022, hoàn thành hạ tầng kỹ thuật vào năm 2020.") == ["inconsistent 2020 → ?"])
    #expect(verdicts("Dự án khởi công tháng 6/2022, dự kiến hoàn thành hạ tầng vào năm 2025.") == [.consistent])
    #expect(said("Dự án khởi công tháng 6/2022, hoàn thành giải phóng mặt bằng năm 2020.").isEmpty)
    #expect(said("Dự án khởi công tháng 6/2022, hoàn thành thủ tục vào năm 2020.").isEmpty)
  }

  @Test func yearsThatATermCannotHave() {
    #expect(said("Ban Chấp hành nhiệm kỳ 2108-2023 gồm 15 đồng chí.") == ["inconsistent 2108-2023 → 2018-2023"])
    #expect(said("Ban Chấp hành (nhiệm kỳ 203-2018) gồm 15 đồng chí.") == ["inconsistent 203-2018 → 2013-2018"])
    #expect(said("Giai đoạn 2021 - 2205, huyện làm 40 km đường.") == ["inconsistent 2021 - 2205 → 2021 - 2025"])
    #expect(said("Nghị quyết đại hội lần thứ 5, nhiệm kỳ 2020- 2020.") == ["inconsistent 2020- 2020 → 2020- 2025"])
    #expect(said("Giai đoạn 2020-2020, huyện làm 40 km đường.").isEmpty)
    #expect(verdicts("Đại hội nhiệm kỳ 2005-2020 bầu 15 đồng chí.") == [.unverifiable])
  }

  @Test(arguments: [
    "Giai đoạn 2010-15, huyện làm 40 km đường.", "Kế hoạch giai đoạn 201-2018/KH-UBND được ban hành.",
    "Giai đoạn 1997-2021, huyện làm 40 km đường.", "Liên hệ nhiệm kỳ 024-3825-1999.",
    "Công trình giai đoạn 300-2000 m có vốn lớn.",
  ])
  func numbersThatAreNoTerms(_ text: String) {
    #expect(said(text).isEmpty)
  }

  @Test func meetingsThatCloseAYear() {
    let meeting = "Hội nghị tổng kết công tác đảng năm 2021, phương hướng nhiệm vụ năm 2022 của Đảng ủy diễn ra ngày "
    #expect(said(meeting + "11/01/2021 tại hội trường.") == ["inconsistent 11/01/2021 → 11/01/2022"])
    #expect(verdicts(meeting + "11/01/2022 tại hội trường.") == [.consistent])
    #expect(verdicts(meeting + "27/12/2021 tại hội trường.") == [.consistent])
    #expect(
      said(
        "Sáng 14/01/2020, Công đoàn các khu tổ chức hội nghị tổng kết hoạt động năm 2020, triển khai nhiệm vụ năm 2021."
      )
        == ["inconsistent 14/01/2020 → 14/01/2021"])
  }

  @Test(
    "Kế hoạch họp, hội nghị giữa năm, cuộc họp của năm khác",
    arguments: [
      "Ngày 14/01/2020, Công đoàn ban hành kế hoạch tổ chức hội nghị tổng kết năm 2020, triển khai nhiệm vụ năm 2021.",
      "Hội nghị tổng kết năm 2021, triển khai nhiệm vụ năm 2022 được tổ chức theo Kế hoạch ngày 11/01/2021.",
      "Hội nghị tổng kết năm 2021, triển khai nhiệm vụ năm 2022 đã thành công; Đảng ủy họp ngày 11/01/2021.",
      "Ngày 14/01/2020, Công đoàn tổ chức hội nghị triển khai nhiệm vụ năm 2020, chuẩn bị kế hoạch năm 2021.",
    ])
  func otherMeetings(_ text: String) { #expect(said(text).isEmpty) }

  @Test func cumulatedToTheMonth() {
    let month = "Thu phí hạ tầng tháng 5/2023 đạt 41 tỷ đồng, lũy kế 5 tháng "
    #expect(
      said(month + "đầu năm 2022 đạt 188 tỷ đồng.") == [
        "inconsistent 5 tháng đầu năm 2022 → 5 tháng đầu năm 2023"
      ])
    #expect(verdicts(month + "năm 2023 đạt 188 tỷ đồng.") == [.consistent])
    #expect(
      verdicts("Tháng 5/2023 thu 41 tỷ đồng, tăng so với tháng trước, lũy kế 5 tháng năm 2022 đạt 188 tỷ đồng.") == [
        .unverifiable
      ])
    #expect(
      said("Thu tháng 5/2023 đạt 41 tỷ đồng, cao hơn bình quân lũy kế 5 tháng năm 2022 là 37 tỷ đồng.").isEmpty)
    #expect(
      said(month + "năm 2023 đạt 188 tỷ đồng, lũy kế 5 tháng năm 2022 đạt 170 tỷ đồng.").allSatisfy {
        $0.hasPrefix("consistent")
      })
  }
}
