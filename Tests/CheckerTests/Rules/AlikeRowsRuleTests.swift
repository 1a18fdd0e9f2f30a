import Testing

/// Rows told in the same words: what the others agree on, each must keep.
@Suite("row.alike") struct AlikeRowsRuleTests {
  private func accused(_ text: String) -> [String] {
    Checking(text).said(by: "row.alike").filter { $0.hasPrefix("inconsistent") }
  }

  @Test(
    arguments: [
      // A quotient that no word names.
      (
        "Trường A: chỉ tiêu 420, đăng ký 588, tỷ lệ chọi 1,40; trường B: chỉ tiêu 360, đăng ký 477, tỷ lệ chọi 1,17; trường C: chỉ tiêu 300, đăng ký 351, tỷ lệ chọi 1,17.",
        ["inconsistent 1,17 → 1.33"]
      ),
      // A product, told in another unit.
      (
        "- Lúa: diện tích 1.320 ha, năng suất 57,4 tạ/ha, sản lượng 7.577 tấn\n- Ngô: diện tích 405 ha, năng suất 46,2 tạ/ha, sản lượng 1.871 tấn\n- Lạc: diện tích 118 ha, năng suất 22,5 tạ/ha, sản lượng 325 tấn",
        ["inconsistent 325 tấn → 264..267"]
      ),
      // A share whose whole is told first.
      (
        "Xã Bình An 415 hộ, 382 hộ có nước máy, tỷ lệ 92,0%; xã Hải Tân 528 hộ, 461 hộ có nước máy, tỷ lệ 87,3%; xã Lộc Thủy 296 hộ, 248 hộ có nước máy, tỷ lệ 84,9%.",
        ["inconsistent 84,9% → 83.8"]
      ),
      // Two rows: the second is one digit off what the first keeps.
      (
        "Khối hành chính giao 126, có mặt 112, chưa tuyển 14; khối sự nghiệp giao 1.845, có mặt 1.768, chưa tuyển 67.",
        ["inconsistent 67 → 77"]
      ),
    ])
  func breaksWhatTheOthersKeep(_ text: String, _ expected: [String]) { #expect(accused(text) == expected) }

  /// A fall told as a rise.
  @Test func turned() {
    let text = """
      - Thu phí, lệ phí: 864 triệu đồng/790 triệu đồng (tăng 9,4%)
      - Thu từ đất: 1.512 triệu đồng/1.340 triệu đồng (tăng 12,8%)
      - Thu khác: 418 triệu đồng/452 triệu đồng (tăng 7,5%)
      """
    #expect(Checking(text).said(by: "row.alike").filter { $0.hasPrefix("inconsistent") } == ["inconsistent 7,5% → ?"])
    #expect(Checking(text.replacing("(tăng 7,5%)", with: "(giảm 7,5%)")).accused.isEmpty)
  }

  @Test(arguments: [
    // All rows keep it.
    "Trường A: chỉ tiêu 420, đăng ký 588, tỷ lệ chọi 1,40; trường B: chỉ tiêu 360, đăng ký 477, tỷ lệ chọi 1,33.",
    // What agrees in one row only is chance.
    "Xã A trồng 42 ha, chăm sóc 30 ha, khoanh nuôi 12 ha; xã B trồng 55 ha, chăm sóc 31 ha, khoanh nuôi 40 ha; xã C trồng 37 ha, chăm sóc 28 ha, khoanh nuôi 16 ha.",
    // Members come and go otherwise than by admission.
    "Chi bộ A: đầu năm 25 đảng viên, kết nạp 3, cuối năm 28; chi bộ B: đầu năm 31 đảng viên, kết nạp 2, cuối năm 32; chi bộ C: đầu năm 18 đảng viên, kết nạp 1, cuối năm 19.",
    "Đảng bộ A đầu năm 125, kết nạp 13, cuối năm 138; Đảng bộ B đầu năm 131, kết nạp 12, cuối năm 142; Đảng bộ C đầu năm 118, kết nạp 11, cuối năm 129.",
    // A kind that the others do not have may go untold.
    "Xã Đông đăng ký 1.142, trồng chè 681, trồng quế 461; xã Tây đăng ký 1.118, trồng chè 663, trồng quế 338; xã Nam đăng ký 1.127, trồng chè 674, trồng quế 453.",
    // One row tells one figure more.
    "Tổ 1: 142 hộ, 138 hộ đạt, 4 hộ chưa đạt; tổ 2: 151 hộ, 146 hộ đạt, 4 hộ chưa đạt, 01 hộ không bình xét; tổ 3: 138 hộ, 126 hộ đạt, 12 hộ chưa đạt.",
    // Told as nearly so much.
    "Trường A: chỉ tiêu 420, đăng ký 588, tỷ lệ chọi 1,40; trường B: chỉ tiêu 360, đăng ký 477, tỷ lệ chọi gần 1,4; trường C: chỉ tiêu 300, đăng ký 351, tỷ lệ chọi 1,17.",
  ])
  func nothingIsSaidOf(_ text: String) { #expect(accused(text).isEmpty) }

  @Test func rightOnesAreToldOf() {
    let text =
      "Trường A: chỉ tiêu 420, đăng ký 588, tỷ lệ chọi 1,40; trường B: chỉ tiêu 360, đăng ký 477, tỷ lệ chọi 1,33."
    #expect(Checking(text).said(by: "row.alike") == ["consistent 1,40 → 1.40", "consistent 1,33 → 1.33"])
  }
}
