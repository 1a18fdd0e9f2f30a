import Testing

@testable import Checker

@Suite("fact.restated")
struct RestatedRuleTests {
  private func accused(_ text: String) -> [String] {
    Checking(text).said(by: "fact.restated").filter { $0.hasPrefix("inconsistent") }
  }

  private static let calm = "Phong trào thi đua lan rộng. Nhiều mô hình hay được nhân rộng."

  @Test("Hai chữ số bị đảo ở lần nhắc lại")
  func swapped() {
    #expect(
      accused("Hội Nông dân huyện hiện có 12.480 hội viên. \(Self.calm) Để chăm lo cho 12.840 hội viên, Hội lập quỹ.")
        == ["inconsistent 12.840 → 12480"])
    #expect(
      accused("Khu có 24 nhà máy với diện tích 1.365 ha. \(Self.calm) Với 1.635 ha và 24 nhà máy, dư địa còn lớn.")
        == ["inconsistent 1.635 ha → 1365"])
  }

  @Test("Năm thành lập nêu hai lần khác nhau")
  func founding() {
    let first = "Được thành lập năm 1995, Trường Cao đẳng nghề có bề dày truyền thống. \(Self.calm)"
    #expect(accused("\(first) Từ khi thành lập (1996), Trường đã đào tạo hàng vạn lao động.").count == 1)
    #expect(accused("\(first) Từ khi thành lập (1995), Trường đã đào tạo hàng vạn lao động.").isEmpty)
    #expect(accused("\(first) Từ khi thành lập (1996), Công đoàn khu luôn đồng hành.").isEmpty)
  }

  @Test("Số nhóm của cùng một nghị quyết")
  func cited() {
    let first = "Nghị quyết số 08-NQ/HU đề ra 6 nhóm giải pháp."
    #expect(
      accused("\(first) Các chi bộ bám 7 nhóm giải pháp của Nghị quyết số 08-NQ/HU.") == ["inconsistent 7 → 6"])
    #expect(accused("\(first) Các chi bộ bám 7 nhóm giải pháp của Nghị quyết số 09-NQ/TU.").isEmpty)
  }

  @Test(
    "Số khác của nơi khác, kỳ khác, phần khác",
    arguments: [
      "KCN Phú An có diện tích 145 ha. Hạ tầng đồng bộ. KCN Tân Lập có diện tích 154 ha.",
      "Năm 2021, toàn khu kết nạp 178 đảng viên. Công tác tạo nguồn tốt. Năm 2022, toàn khu kết nạp 187 đảng viên.",
      "Vụ đông xuân gieo cấy 3.450 ha. Sâu bệnh ít. Vụ hè thu gieo cấy 3.540 ha.",
      "Dự án có vốn đầu tư đăng ký 245 triệu USD. Do giá tăng, vốn đầu tư điều chỉnh là 254 triệu USD.",
      "Toàn Đảng bộ có 63 chi bộ. Công tác kiểm tra được tăng cường. Nhờ đó, 58 chi bộ được xếp loại trong số 60 chi "
        + "bộ.",
    ])
  func others(_ text: String) { #expect(accused(text).isEmpty) }

  @Test(
    "Nhắc lại đúng",
    arguments: [
      "Toàn khu có 18.432 đoàn viên; cuối buổi, Bí thư Đoàn phát biểu thay mặt hơn 18 nghìn đoàn viên.",
      "Hội nghị có 84 đại biểu tham dự. Kết thúc hội nghị, 84/84 đại biểu nhất trí thông qua.",
      "Huyện có 118 trạm bơm điện. Vụ này mưa ít. Cả 118 trạm đều vận hành được.",
    ])
  func again(_ text: String) { #expect(Checking(text).verdicts(by: "fact.restated") == [.consistent]) }

  @Test func wordsThatTellNothing() {
    let text =
      "Số đoàn viên là lao động trực tiếp sản xuất hiện có 473 đồng chí, chiếm phần lớn. Ở mục hai, báo cáo lại ghi đoàn "
      + "viên là lao động trực tiếp có 437 đồng chí."
    #expect(Checking(text).accused == ["437"])
  }

  @Test func roundingsOfAnotherMonth() {
    let text = "Đến hết tháng 5, dư nợ đạt 61.248 tỷ đồng. Ước đến cuối tháng 6 đạt khoảng 61.900 tỷ đồng."
    #expect(Checking(text).verdicts(by: "fact.restated").isEmpty)
  }

  @Test func theDayOfFounding() {
    let first = "Chi bộ Sao Mai được thành lập ngày 2/3/2017 với 9 đảng viên. Từ ngày "
    #expect(
      Checking(first + "2/8/2017, ngày thành lập Chi bộ, đến nay đã kết nạp 20 đồng chí.").accused == ["2/8/2017"])
    #expect(Checking(first + "2/3/2017, ngày thành lập Chi bộ, đến nay đã kết nạp 20 đồng chí.").accused.isEmpty)
  }

  @Test func aConjunctionTellsNoOtherTime() {
    let first = "Công ty May Sông Thao là nơi nhiều lao động nhất với 12.740 người. "
    #expect(
      Checking(first + "Sau khi nhận nhà xưởng mới, toàn bộ 12.470 lao động của Công ty được nâng lương.").verdicts(
        by: "fact.restated") == [.inconsistent])
  }
}
