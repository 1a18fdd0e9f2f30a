import Testing

@Suite("sum.levels")
struct LevelsRuleTests {
  private func wrong(_ text: String) -> [String] {
    Checking(text).said(by: "sum.levels").filter { $0.hasPrefix("inconsistent") }
  }

  /// What was received adds up, level by level; what was settled does not.
  @Test func columnsOverParagraphs() {
    func text(_ settled: String) -> String {
      """
      Trong quý, toàn tỉnh tiếp nhận 48.310 hồ sơ, đã giải quyết \(settled) hồ sơ. Tỷ lệ hài lòng đạt 98%.
      Cấp tỉnh tiếp nhận 6.120 hồ sơ, giải quyết 5.984 hồ sơ.
      Cấp huyện tiếp nhận 19.470 hồ sơ, đã giải quyết 18.932 hồ sơ, đạt 97,2%.
      Cấp xã tiếp nhận 22.720 hồ sơ, giải quyết 22.415 hồ sơ.
      """
    }
    #expect(wrong(text("47.331")).isEmpty)
    #expect(wrong(text("47.313")) == ["inconsistent 47.313 → 47331"])
  }

  /// What was told roughly adds up to the last digit as well.
  @Test func aColumnToldRoughly() {
    func text(_ households: String) -> String {
      "Dư nợ qua ba hội đạt trên 1.875 tỷ đồng, với \(households) hộ. Hội Phụ nữ trên 844 tỷ đồng với 16.560 hộ. Hội Nông dân gần 633 "
        + "tỷ đồng với 9.636 hộ. Đoàn Thanh niên đạt 398 tỷ đồng với 6.461 hộ."
    }
    #expect(wrong(text("32.657")).isEmpty)
    #expect(wrong(text("32.257")) == ["inconsistent 32.257 → 32657"])
  }

  /// One of the parts, told beside the part of the other column.
  @Test func aPartIsNoWhole() {
    let text =
      "Thu hút 1.430 dự án với vốn trên 18,459 tỷ USD, trong đó có 984 dự án FDI với vốn 15,135 tỷ USD; 446 dự án trong nước với vốn 3,324 "
      + "tỷ USD. Hàn Quốc có 495 dự án."
    #expect(wrong(text).isEmpty)
  }

  @Test func peopleByOtherNames() {
    let rows = "khởi tố 21 vụ, 27 bị can; xử lý hành chính 9 vụ, 14 đối tượng; đang điều tra 4 vụ, 6 đối tượng."
    #expect(wrong("Trong tháng, phát hiện 34 vụ, 47 đối tượng; đã \(rows)").isEmpty)
    #expect(wrong("Trong tháng, phát hiện 34 vụ, 52 đối tượng; đã \(rows)") == ["inconsistent 52 → 47"])
  }

  @Test func bothSidesOfFractions() {
    func text(_ done: Int) -> String {
      """
      Toàn huyện có \(done)/96 trường đạt chuẩn.
      Mầm non có 21/31 trường đạt chuẩn, chiếm 67,7%.
      Tiểu học có 30/38 trường đạt chuẩn.
      Trung học cơ sở có 22/27 trường đạt chuẩn.
      """
    }
    #expect(wrong(text(73)).isEmpty)
    #expect(wrong(text(78)) == ["inconsistent 78/96 → 73"])
  }

  @Test func changesGoWithTheirLevels() {
    func text(_ change: Int) -> String {
      "Số người tham gia là 52.400 người, tăng \(change) người so với cùng kỳ; khối nhà nước 31.150 người, giảm 240 người; "
        + "khối doanh nghiệp 21.250 người, tăng 1.790 người."
    }
    #expect(wrong(text(1550)).isEmpty)
    #expect(wrong(text(1560)) == ["inconsistent 1560 → 1550"])
  }

  /// The same communes were met twice; a row of which nobody was hurt may be left untold; a list that goes on; other years.
  @Test(arguments: [
    "Đoàn kiểm tra 40 cơ sở tại 12 xã. Đợt một kiểm tra 18 cơ sở tại 8 xã. Đợt hai kiểm tra 22 cơ sở tại 7 xã.",
    "Xảy ra 318 vụ tai nạn, làm bị thương 274 người. Đường bộ xảy ra 301 vụ, bị thương 262 người. Đường sắt xảy ra 11 vụ, bị "
      + "thương 12 người.",
    "Khởi tố 33 vụ, 46 bị can. Phát hiện 22 vụ, 26 đối tượng; khởi tố 16 vụ, 18 bị can; xử lý 2 vụ, 2 bị can; còn 4 vụ, 6 bị can.",
    "Năm 2023 kết nạp 240 đảng viên, cuối năm có 5.100 đảng viên. Sáu tháng đầu kết nạp 110 đảng viên, có 4.970 đảng viên. "
      + "Sáu tháng cuối kết nạp 130 đảng viên, có 5.100 đảng viên.",
  ])
  func whatOnlyLooksLikeRows(_ text: String) { #expect(wrong(text).isEmpty) }

  // MARK: Parts that leave nothing out

  @Test(arguments: [
    (
      "Huyện ủy tặng Huy hiệu Đảng cho 142 đảng viên. Loại 30 năm có 61 người, 40 năm có 45 người, 50 năm có 23 người và 55 "
        + "năm có 11 người.", "142"
    ),
    (
      "Đại hội có 246 đại biểu. Theo tuổi, dưới 30 có 8 người, 30-45 có 112 người, trên 45 có 130 người.",
      "246"
    ),
    ("Ban Chấp hành có 178 ủy viên; 90 người ở Trung ương. Nam là 161 người, nữ là 20 người.", "178"),
    (
      "Thành phố tiếp nhận 146 ý kiến của cử tri. Đến nay đã trả lời 87 kiến nghị (60,8%); 56 kiến nghị đang xử lý (39,2%).",
      "146"
    ),
    (
      "Có 61/70 đảng bộ kết nạp giảm; trong đó 7 đảng bộ giảm trên 15%, 13 đảng bộ giảm từ 10-15%, 44 đảng bộ giảm dưới 10%.",
      "61/70"
    ),
    (
      "Có 507 đại biểu trúng cử. Về dân tộc, 84% là người Kinh (420 người) và 16% thuộc các dân tộc khác (80 người).",
      "507"
    ),
    (
      "Qua rà soát có 1.204 người nghiện. Trong đó 291 người không có nơi cư trú ổn định, 910 người có nơi cư trú ổn định.",
      "1.204"
    ),
    (
      "Tỉnh kỷ luật 51 tổ chức đảng, tăng 6 tổ chức. Có 39 nơi bị khiển trách và 16 nơi bị cảnh cáo.",
      "51"
    ),
    (
      "Các tổ thụ lý 412 vụ việc. Trong đó có 287 vụ việc hòa giải thành, 96 vụ việc hòa giải không thành và 38 vụ việc "
        + "chưa giải quyết.", "412"
    ),
    (
      "Đảng bộ có 648 tổ chức cơ sở đảng, hơn năm trước 9 tổ chức. Đảng bộ cơ sở là 231 (thêm 4), chi bộ cơ sở là 420 (thêm 5).",
      "648"
    ),
  ])
  func partsToldToTheLast(_ text: String, _ total: String) { #expect(Checking(text).accused == [total]) }

  /// Some were punished otherwise; kinds that overlap; the rest is not told; far off; the parts of the nearer whole; the sum is
  /// printed.
  @Test(arguments: [
    "Tỉnh kỷ luật 412 đảng viên. Có 311 người bị khiển trách và 96 người bị cảnh cáo.",
    "Cơ quan có 93 công chức, trong đó 31 người có trình độ thạc sĩ (33%), 58 người đã bồi dưỡng (gần 63%), 40 người dưới 40 "
      + "tuổi (khoảng 43%).",
    "Đảng bộ có 1.126 đảng viên. Có 397 đảng viên nữ, chiếm 35,2%; 512 đảng viên có trình độ đại học, chiếm 45,4%; 218 đảng "
      + "viên có trình độ cao cấp lý luận chính trị, chiếm 19,3%.",
    "Trong năm tổ chức 28 đoàn; trong đó có 11 đoàn trong nước, 16 đoàn nước ngoài.",
    "Huyện có 640 cán bộ. Lớp bồi dưỡng có 41 nam, 37 nữ.",
    "Tỉnh kỷ luật 72 đảng viên. Riêng ủy ban kiểm tra các cấp xử lý 70 đảng viên: 41 khiển trách, 20 cảnh cáo, 5 cách chức, 4 "
      + "khai trừ.",
    "Bầu 503 đại biểu, có 499 người được xác nhận. Nam là 348 người, nữ là 151 người.",
  ])
  func whatIsOfAnotherWhole(_ text: String) { #expect(wrong(text).isEmpty) }
}
