import Checker
import Testing

/// Averages of what is told right before them, or of so many periods as can be meant.
@Suite("Averages of what stands nearest")
struct NearestAveragesTests {
  private func accused(_ text: String) -> [String?] {
    Checking(text).claims.filter { $0.verdict == .inconsistent }.map(\.expected)
  }

  @Test(arguments: [
    // Other counts of the kind stand farther off.
    (
      "Trong số 90 trang trại, có 24 trang trại lớn với tổng vốn 312 tỷ đồng, bình quân # tỷ đồng/trang trại; 66 trang trại khác có 198 tỷ đồng.",
      "13", "14,5"
    ),
    ("Riêng điểm chính có 80 đại biểu, 12 điểm cầu có 372 đại biểu, bình quân # đại biểu/điểm.", "31", "33"),
    // No whole number of periods makes it.
    ("Năm 2022 các mỏ nộp 1.740 tỷ đồng, bình quân mỗi tháng # tỷ đồng.", "145", "136"),
    ("Quý II, trạm bơm cấp 5,22 triệu m³, bình quân # triệu m³ mỗi tháng.", "1,74", "1,63"),
    ("Thêm 640 phòng học sau 4 năm, bình quân mỗi năm đưa vào sử dụng # phòng.", "160", "152"),
  ])
  func oneAverage(_ text: String, _ right: String, _ wrong: String) {
    #expect(accused(text.replacing("#", with: right)).isEmpty)
    #expect(accused(text.replacing("#", with: wrong)).count == 1)
  }

  @Test(arguments: [
    // Shared out among all, and among those named last.
    "Có 12 cụm với 156 dự án, trong đó 38 dự án FDI, tổng vốn 1.216 triệu USD, bình quân 7,8 triệu USD/dự án.",
    "Toàn tỉnh có 156 dự án, 38 dự án FDI có tổng vốn 1.216 triệu USD, bình quân 32 triệu USD/dự án.",
    // Cut off, or over another time that fits.
    "Trong 5 năm mở 213 lớp, bình quân mỗi năm 42 lớp.",
    "Năm 2022 mỏ khai thác 1.020 nghìn tấn, bình quân mỗi tháng 102 nghìn tấn do nghỉ hai tháng.",
    "Giữa nhiệm kỳ kết nạp 155 đoàn viên, bình quân mỗi năm 62 đoàn viên.",
    // Of something else than the total before it.
    "Năm 2022 thu 3.276 tỷ đồng, bình quân mỗi tháng thu phí 11,4 tỷ đồng.",
  ])
  func rightLookAlikes(_ text: String) {
    #expect(accused(text).isEmpty)
  }
}
