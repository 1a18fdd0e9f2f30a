import Testing

@Suite("sum.levels: totals that their parts all but make")
struct WrongTotalTests {
  private func wrong(_ text: String) -> [String] {
    Checking(text).said(by: "sum.levels").filter { $0.hasPrefix("inconsistent") }
  }

  @Test func aScaleWord() {
    func text(_ whole: String) -> String {
      "Toàn vùng có 64 dự án với tổng vốn đăng ký \(whole); trong đó 25 dự án trong khu với tổng vốn đăng ký 531,42 triệu USD và 39 dự "
        + "án ngoài khu với tổng vốn đăng ký 306,15 triệu USD."
    }
    #expect(wrong(text("837,57 triệu USD")).isEmpty)
    #expect(wrong(text("837,57 tỷ USD")) == ["inconsistent 837,57 tỷ USD → 0.84"])
    #expect(wrong(text("1.260 tỷ USD")).isEmpty)
  }

  @Test func aScaleWordLeftOut() {
    func text(_ whole: String) -> String {
      "Tỉnh thu hút 92 dự án với tổng vốn khoảng \(whole), đạt 88% kế hoạch. Trong đó, 51 dự án mới có tổng vốn khoảng 263 triệu USD, 41 dự "
        + "án điều chỉnh có tổng vốn tăng thêm khoảng 318 triệu USD."
    }
    #expect(wrong(text("581 triệu USD")).isEmpty)
    #expect(wrong(text("581 USD")) == ["inconsistent 581 USD → 581000000"])
  }

  @Test func aScaleWordLeftOutOfACount() {
    func text(_ whole: String) -> String {
      "Tổng lượng khách lưu trú ước đạt \(whole), tăng 21,4% so cùng kỳ. Trong đó, khách trong nước đạt 1.862 nghìn lượt; khách quốc tế đạt "
        + "1.120 nghìn lượt."
    }
    #expect(wrong(text("2.982 nghìn lượt")).isEmpty)
    #expect(wrong(text("2.982 lượt")) == ["inconsistent 2.982 → 2982000"])
    #expect(wrong(text("2.928 lượt")).isEmpty)
  }

  @Test func aLongListOfNames() {
    func text(_ whole: String) -> String {
      """
      Huyện ủy giao các đảng bộ kết nạp \(whole) đảng viên mới.
      Cụ thể: Đảng bộ An Lạc kết nạp 62 đảng viên mới; Bình Phú 48; Cẩm Sơn 55; Đông Thành 39; Hải Vân 44; Khánh Lộc 51; Long Hòa 37; \
      Mỹ Đức 46 và Đảng bộ Công an 28 đảng viên mới.
      """
    }
    #expect(wrong(text("410")).isEmpty)
    #expect(wrong(text("401")) == ["inconsistent 401 → 410"])
    #expect(wrong(text("418")) == ["inconsistent 418 → 410"])
    #expect(wrong(text("520")).isEmpty)
  }

  @Test func threeThatCanHardlyMissIt() {
    func text(_ whole: String) -> String {
      "Tổng số thí sinh đăng ký là \(whole), trong đó số chỉ xét tốt nghiệp là 61.204. Số thí sinh thi cả hai là 148.930 và số thí sinh tự do "
        + "là 27.815."
    }
    #expect(wrong(text("237.949")).isEmpty)
    #expect(wrong(text("237.946")) == ["inconsistent 237.946 → 237949"])
    #expect(wrong(text("241.946")).isEmpty)
  }

  /// A list that may not be told to its end; the worst of them; a number that belongs to a name; one of a list itself; two brackets.
  @Test(arguments: [
    "Tổng thu 61.830 tỷ đồng, trong đó: nội địa 40.120 tỷ đồng; dầu thô 3.044 tỷ đồng; hải quan 12.600 tỷ đồng; viện trợ 5.480 tỷ đồng.",
    "Có 1.250 hộ bị ngập, chủ yếu gồm: xã An Hòa 410 hộ; xã Bình Lâm 385 hộ; xã Cẩm Thủy 260 hộ; xã Đại Lộc 190 hộ.",
    "Số lao động là 36.134 người, cụ thể: KCN Sông Mây 14.450 người, Long Bình 10.216, Tân An 8.120 và Phú Mỹ 2 là 3.348 người.",
    "Đăng ký thi toán: 59.302; văn: 57.310; ngoại ngữ: 46.066; lý: 20.867; hóa: 15.310; sinh: 9.890.",
    "Xử lý 94 tổ chức và 1.894 đảng viên. Trong đó, địa phương xử lý 80 tổ chức (khiển trách 57, cảnh cáo 23) và 1.869 đảng viên (khiển "
      + "trách 768, cảnh cáo 551, cách chức 18, khai trừ 532).",
  ])
  func whatOnlyComesNear(_ text: String) { #expect(wrong(text).isEmpty) }
}
