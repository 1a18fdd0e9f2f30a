import Testing

/// Lists whose figures make the whole that is told beside them: as many items as are counted.
@Suite("count.enumeration: lists closed by their whole")
struct SummedItemsTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "count.enumeration") }

  @Test func namesOfTheirOwn() {
    let list =
      " huyện với tổng kinh phí 90 tỷ đồng, gồm: Tân Lạc 30 tỷ đồng, Kim Bôi 25 tỷ đồng và Mai Châu 35 tỷ đồng."
    #expect(said("Tỉnh hỗ trợ 3" + list) == ["consistent 3 → 3"])
    #expect(said("Tỉnh hỗ trợ 4" + list) == ["inconsistent 4 → 3"])
  }

  @Test func theWholeStandsBehind() {
    let list = " lớp: cho cán bộ mới (60 học viên), cho bí thư (45 học viên). Tổng số học viên 105 người."
    #expect(said("Mở 2" + list) == ["consistent 2 → 2"])
    #expect(said("Mở 4" + list) == ["inconsistent 4 → 2"])
  }

  @Test func partsOfAWhole() {
    let text = "Có 84 tổ được chia thành "
    #expect(said(text + "3 loại: Giỏi 20, Khá 50, Đạt 14.") == ["consistent 3 → 3"])
    #expect(said(text + "5 loại: Giỏi 20, Khá 50, Đạt 14.") == ["inconsistent 5 → 3"])
  }

  /// What they are made of, several at once, some of them, and what is counted by the list itself.
  @Test(arguments: [
    "Tỉnh thành lập 4 khu công nghiệp với tổng diện tích 900 ha, gồm: đất công nghiệp 600 ha, đất cây xanh 300 ha.",
    "Toàn huyện có 5 dự án: vốn ngân sách 200 tỷ đồng, vốn vay 300 tỷ đồng, tổng cộng 500 tỷ đồng.",
    "Hỗ trợ 4 xã với tổng kinh phí 900 triệu đồng, gồm: Tân Lập 300 triệu đồng, Minh Tân 200 triệu đồng, Hòa Bình và Phú "
      + "Xuân 400 triệu đồng.",
    "Cả huyện có 5 xã với 1.200 hộ nghèo: Tân Lập 300 hộ, Minh Tân 400 hộ, các xã khác 500 hộ.",
    "Đoàn kiểm tra 5 doanh nghiệp, xử phạt 120 triệu đồng, trong đó Công ty An Phát 70 triệu đồng, Công ty Bình Minh 50 "
      + "triệu đồng.",
    "Sau 3 năm, 12 dự án được cấp phép: khu A 7 dự án, khu B 5 dự án.",
    "Trong 5 năm huy động 900 tỷ đồng, gồm: ngân sách 500 tỷ đồng, nhân dân đóng góp 400 tỷ đồng.",
    "Đề án có 3 lĩnh vực: kinh tế 12 nhiệm vụ, xã hội 8 nhiệm vụ, tổng cộng 20 nhiệm vụ đã hoàn thành; còn lại là quốc phòng.",
  ])
  func noListOfThem(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
