import Testing

/// Rates that are no average of what stands near them.
@Suite("rates of something else") struct PrescribedRatesTests {
  @Test(
    "what may or should be",
    arguments: [
      ("Hạn mức 4 ha/hộ, xã giao 1.248 ha rừng cho 325 hộ, bình quân 3,84 ha/hộ.", [String]()),
      ("Định mức 2,5 bác sĩ/trạm, huyện có 16 trạm với 28 bác sĩ.", []),
      ("Giá trần 4,5 triệu đồng/suất, tổ chức 120 suất với tổng kinh phí 504 triệu đồng.", []),
      ("Chi phí 4,5 triệu đồng/suất, tổ chức 120 suất với tổng kinh phí 504 triệu đồng.", ["504 triệu đồng"]),
    ])
  func norms(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "by how much an average rose",
    arguments: [
      ("Mỗi cán bộ phụ trách 150 hồ sơ (16 cán bộ, 2.400 hồ sơ), tăng 24 hồ sơ/cán bộ so với năm trước.", [String]()),
      ("Trường có 24 lớp với 912 học sinh, bình quân 38 học sinh/lớp, vượt quy định 3 học sinh/lớp.", []),
      ("Trường có 24 lớp với 912 học sinh, bình quân 36 học sinh/lớp.", ["36"]),
    ])
  func gaps(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "a time told in two units",
    arguments: [
      ("Sau 2 năm 6 tháng, huyện xóa 620 nhà tạm, bình quân mỗi năm 248 nhà.", [String]()),
      ("Sau 2 năm rưỡi, tỉnh kết nạp 4.200 đảng viên, bình quân mỗi năm 1.680 đảng viên.", []),
      ("Chạy thử 10 ngày 12 giờ, nhà máy xử lý 6.300 m³, bình quân 600 m³/ngày.", []),
      ("Trong 4 năm (2021 - 2024) và 6 tháng đầu năm 2025, tỉnh thu hút 216 dự án, bình quân 48 dự án/năm.", []),
      ("Sau 2 năm, huyện xóa 620 nhà tạm, bình quân mỗi năm 248 nhà.", ["248"]),
    ])
  func times(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "two teams, and a fall a year",
    arguments: [
      ("Đội 1 thu hoạch 12 ha/ngày, đội 2 thu hoạch 9 ha/ngày; sau 6 ngày cả hai đội thu 117 ha.", [String]()),
      ("Tỷ lệ hộ nghèo giảm từ 9,84% xuống 4,72%, bình quân mỗi năm giảm 1,71 điểm phần trăm.", []),
      ("Tỷ lệ hộ nghèo giảm từ 9,84% xuống 4,72%, giảm 1,71 điểm phần trăm.", ["1,71 điểm phần trăm"]),
    ])
  func two(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }
}
