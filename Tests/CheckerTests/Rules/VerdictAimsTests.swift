import Checker
import Testing

/// Aims printed beside what was reached, and words that say that they were met.
@Suite("verdict.words: aims")
struct VerdictAimsTests {
  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "verdict.words") }

  @Test(arguments: [
    "Tỷ lệ hộ dùng nước sạch đạt 91,2%, vượt mục tiêu 93%.",
    "Tỷ lệ hộ dùng nước sạch đạt 94,1%, chưa đạt mục tiêu 93%.",
    "Kết nạp 84 đảng viên, vượt chỉ tiêu 90 đảng viên.",
    "Nghị quyết đặt chỉ tiêu trên 80% chi bộ đạt bốn tốt. Kết quả đạt 77,5%, hoàn thành chỉ tiêu đề ra.",
    "Chỉ tiêu: kết nạp từ 120 đảng viên trở lên; thực hiện 112 đảng viên, vượt chỉ tiêu đề ra.",
  ])
  func contradicted(_ text: String) {
    #expect(verdicts(text).contains(.inconsistent))
  }

  /// The excess itself; less is better; the aim of another time, of each year, of another thing.
  @Test(arguments: [
    "Tỷ lệ hộ dùng nước sạch đạt 91,2%, vượt mục tiêu 90%.", "Tỷ lệ hộ dùng nước sạch đạt 91,2%, vượt kế hoạch 3,5%.",
    "Kết nạp 84 đảng viên, vượt chỉ tiêu 9 đảng viên.", "Tỷ lệ hộ nghèo còn 2,1%, vượt mục tiêu 2,5%.",
    "Mục tiêu đến năm 2025 trên 80% chi bộ đạt bốn tốt. Năm 2023 đạt 77,5%, hoàn thành mục tiêu đề ra.",
    "Nghị quyết đặt chỉ tiêu mỗi năm kết nạp 120 đảng viên. Khối này kết nạp 112 đảng viên, vượt chỉ tiêu được giao.",
    "Nghị quyết đặt chỉ tiêu trên 80% chi bộ đạt bốn tốt. Tỷ lệ tổ đảng đạt 27,5%, hoàn thành chỉ tiêu đề ra.",
    "Kế hoạch phấn đấu trên 80% chi bộ đạt bốn tốt. Kết quả đạt 77,5%, hoàn thành chỉ tiêu của cấp trên cho nhóm này.",
  ])
  func notContradicted(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
