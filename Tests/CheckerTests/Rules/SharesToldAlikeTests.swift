import Testing

/// Percentages of one whole that is not printed.
@Suite("share.brothers: parts of a whole that is not printed")
struct SharesToldAlikeTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func ofTheirSum() {
    let right =
      "Cấp ủy trực tiếp làm việc với 1.216 lượt (chiếm 81,9% tổng số lượt), ủy quyền 268 lượt (chiếm 18,1% tổng số lượt)."
    #expect(accused(right).isEmpty)
    #expect(accused(right.replacing("18,1%", with: "16,9%")) == ["16,9%"])
    #expect(accused(right.replacing("81,9%", with: "87,6%")) == ["87,6%"])
    let three =
      "Ngành may đạt 3.214,6 triệu USD, chiếm 41,3% tổng vốn đăng ký cấp mới; ngành gỗ đạt 2.871,5 triệu USD, chiếm 36,9%; các ngành còn lại đạt 1.697,2 triệu USD, chiếm 21,8%."
    #expect(accused(three).isEmpty)
    #expect(accused(three.replacing("36,9%", with: "39,6%")) == ["39,6%"])
  }

  @Test func toldInTwoSentences() {
    let right = "Đoàn viên nam có 47 người, chiếm 54,65%. Đoàn viên nữ có 39 người, chiếm 45,34%."
    #expect(accused(right).isEmpty)
    #expect(accused(right.replacing("54,65%", with: "51,65%")) == ["51,65%"])
  }

  @Test func aListThatNamesItsWholeOnce() {
    let right =
      "Hải Phòng dẫn đầu với 512,7 triệu USD, chiếm 18,4% tổng vốn đăng ký; Bắc Giang 341,2 triệu USD, chiếm 12,2%; Hưng Yên 287,6 triệu USD, chiếm 10,3%; Thái Bình 203,4 triệu USD, chiếm 7,3%."
    #expect(accused(right).isEmpty)
    #expect(accused(right.replacing("18,4%", with: "19,7%")) == ["19,7%"])
    let goesOn =
      String(right.dropLast()) + ";\nHà Nam 161,9 triệu USD, chiếm 5,8%; Nam Định 108,7 triệu USD, chiếm 3,9%."
    #expect(accused(goesOn).isEmpty)
    #expect(accused(goesOn.replacing("5,8%", with: "6,4%")) == ["6,4%"])
  }

  @Test func oneBehindTheOther() {
    let right =
      "Nhật Bản đứng thứ hai với 214,6 triệu USD, chiếm 15,8% tổng vốn đầu tư. Đài Loan đứng thứ ba với 187,3 triệu USD, chiếm 13,8% tổng vốn đầu tư."
    #expect(accused(right).isEmpty)
    #expect(accused(right.replacing("13,8%", with: "14,7%")) == ["14,7%"])
    let more = "Có 6,21 tỷ USD vào công nghiệp (chiếm 57,3% tổng vốn đăng ký) và 4,93 tỷ USD vào dịch vụ (chiếm 48,6%)."
    #expect(accused(more) == ["48,6%"])
  }

  @Test(arguments: [
    // Two years have two totals.
    "Năm 2019 nộp 214,6 tỷ đồng, chiếm 5,1% tổng thu ngân sách; năm 2020 nộp 251,3 tỷ đồng, chiếm 5,6% tổng thu ngân sách.",
    // Of the exports, and of the imports.
    "Khối FDI xuất khẩu 16,2 tỷ USD, chiếm 64,1% tổng kim ngạch; nhập khẩu 13,6 tỷ USD, chiếm 59,4%.",
    // Each of its own.
    "Huyện Đông có 212 cán bộ nữ, chiếm 31,4% tổng số cán bộ; huyện Tây có 198 cán bộ nữ, chiếm 28,7% tổng số cán bộ.",
    // The second sentence's are of another number than the first one's.
    "Đã nhận 12.874 đơn nhãn hiệu (chiếm 88,46%), 1.012 đơn kiểu dáng (chiếm 6,95%), 411 đơn sáng chế (chiếm 2,82%), 256 đơn giải pháp (chiếm 1,76%). Quận Đông nộp 4.872 đơn (chiếm 41%), tiếp đến là quận Tây với 4.127 đơn (chiếm 34,73%).",
    // Not those that make the whole.
    "Đảng viên nữ có 214 đồng chí, chiếm 52,3%; đảng viên trẻ có 187 đồng chí, chiếm 45,7%.",
  ])
  func whatMayBeOfTwoWholes(_ text: String) {
    #expect(accused(text).isEmpty)
  }
}
