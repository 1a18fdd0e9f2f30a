import Testing

/// Totals whose words say of how many they are, or that begin the next sentence.
@Suite("sum.across: totals of what was just told")
struct CountedTotalsTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func ofSoManyParts() {
    let text = "Sở Y tế tiếp nhận 214 hồ sơ, Sở Xây dựng 176 hồ sơ, Sở Tài chính 95 hồ sơ; ba sở tiếp nhận "
    #expect(accused(text + "485 hồ sơ.").isEmpty)
    #expect(accused(text + "481 hồ sơ.") == ["481"])
  }

  @Test func ofBothStages() {
    let text = "Giai đoạn 1 rộng 160 ha đã xong, giai đoạn 2 rộng 95 ha đang làm; tổng diện tích cả hai giai đoạn là "
    #expect(accused(text + "255 ha.").isEmpty)
    #expect(accused(text + "265 ha.") == ["265 ha"])
  }

  @Test func inTheNextSentence() {
    let text =
      "KCN Bình An có 3.120 lao động, KCN Long Mỹ 2.045 lao động, KCN Phú Tân 1.830 lao động. Tổng lao động của 3 khu là "
    #expect(accused(text + "6.995 lao động.").isEmpty)
    #expect(accused(text + "6.985 lao động.") == ["6.985"])
  }

  /// Other things are counted, or more than was told.
  @Test func ofOthers() {
    #expect(
      accused("Khối A tuyển 310 người, khối B tuyển 280 người; hai khối còn lại tuyển 640 người.").isEmpty)
    #expect(
      accused("KCN Bình An thuê 36 ha, KCN Long Mỹ 28 ha. Tổng diện tích quy hoạch toàn tỉnh là 1.840 ha.").isEmpty)
    #expect(accused("Xã A đạt 42 triệu đồng, xã B đạt 39 triệu đồng, ba xã đạt trên 50 triệu đồng.").isEmpty)
  }

  @Test func atTheBeginningOfTheNextSentence() {
    let text =
      "Đến 20/5, thu hút 11 dự án mới, vốn 318 triệu USD và 6 dự án tăng vốn với 92 triệu USD. Tổng vốn thu hút là "
    #expect(accused(text + "410 triệu USD.").isEmpty)
    #expect(accused(text + "438 triệu USD.") == ["438 triệu USD"])
  }

  @Test func eachInBrackets() {
    let text =
      "Thành lập 2 chi bộ: Chi bộ Công ty Sao Mai (6 đảng viên) và Chi bộ Công ty Hải Long (8 đảng viên), với tổng số "
    #expect(accused(text + "14 đảng viên.").isEmpty)
    #expect(accused(text + "12 đảng viên.") == ["12"])
  }

  @Test func capacitiesAddUp() {
    let text = "Trạm gồm hai mô-đun 5.200 m³ và 3.400 m³, tổng công suất "
    #expect(accused(text + "8.600 m³/ngày đêm.").isEmpty)
    #expect(accused(text + "8.900 m³/ngày đêm.") == ["8.900 m³"])
    #expect(
      accused("Công nhân hưởng lương 7 triệu đồng/tháng và phụ cấp 1 triệu đồng/tháng, tổng 9 triệu đồng/tháng.").count
        < 2)
  }

  @Test func yearsBeforeTheirFigures() {
    let text =
      "Kết nạp qua các năm: 2021 là 38, 2022 là 51, 2023 là 64 và 2024 là 70 đồng chí. Tổng cộng cả giai đoạn kết nạp "
    #expect(accused(text + "223 đảng viên.").isEmpty)
    #expect(accused(text + "233 đảng viên.") == ["233"])
  }

  @Test func aNamedTotalRow() {
    let rows =
      "| Loại hình | Số chi bộ | Tỷ lệ |\n| Nhà nước | 14 | 20,6% |\n| Tư nhân | 33 | 48,5% |\n"
      + "| FDI | 21 | 30,9% |\n"
    #expect(accused(rows + "| Tổng cộng | 68 | 100% |").isEmpty)
    #expect(accused(rows + "| Tổng cộng | 71 | 100% |").contains("71"))
    #expect(!accused(rows + "| Tổng cộng | 140 | 100% |").contains("140"))
  }
}
