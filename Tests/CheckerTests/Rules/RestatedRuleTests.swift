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
}
