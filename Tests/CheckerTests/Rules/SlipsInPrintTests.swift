import Testing

/// Slips as they were found in print, each beside what is right.
@Suite("slips found in print") struct SlipsInPrintTests {
  @Test(
    arguments: [
      // The whole that the percentages are not of.
      (
        "Danh sách 64 người, trong đó 41 người trình độ đại học (65,1%); 22 người trình độ sau đại học (34,9%); nữ có 25 người (39,7%), 8 người dưới 40 tuổi (12,7%) và 5 người ngoài Đảng (7,9%).",
        ["64"]
      ),
      (
        "Danh sách 63 người, trong đó 41 người trình độ đại học (65,1%); 22 người trình độ sau đại học (34,9%); nữ có 25 người (39,7%), 8 người dưới 40 tuổi (12,7%) và 5 người ngoài Đảng (7,9%).",
        []
      ),
      // Raised, and raised again.
      (
        "Số giáo viên năm 2021 là 842 người, tăng lên 917 người vào năm 2022 và tiếp tục tăng thêm 64 người vào năm 2023, nâng tổng số giáo viên hiện nay là 991 người.",
        ["991"]
      ),
      (
        "Số giáo viên năm 2021 là 842 người, tăng lên 917 người vào năm 2022 và tiếp tục tăng thêm 64 người vào năm 2023, nâng tổng số giáo viên hiện nay là 981 người.",
        []
      ),
      // One level, one comparison, two changes.
      (
        "Kim ngạch xuất khẩu là 41,27 tỷ USD, tăng 12,4% so với cùng kỳ năm 2021. Riêng dệt may tăng 9%. Tính chung, kim ngạch xuất khẩu là 41,27 tỷ USD, tăng 14,2% so với cùng kỳ năm 2021.",
        ["14,2%"]
      ),
      (
        "Kim ngạch xuất khẩu là 41,27 tỷ USD, tăng 12,4% so với cùng kỳ năm 2021. Tính chung, kim ngạch xuất khẩu là 41,27 tỷ USD, tăng 14,2% so với bình quân 5 năm trước.",
        []
      ),
      // One number, two units.
      (
        "Tổng diện tích tự nhiên là 1.245,36 ha, gồm 9 xã. Huyện thành lập năm 2013. Tổng diện tích tự nhiên là 1.245,36 km2.",
        ["1.245,36 km2"]
      ),
      // All levels of "các cấp".
      (
        "Toàn huyện có 4.318 hộ đạt danh hiệu các cấp, trong đó cấp Trung ương 24 hộ, cấp tỉnh 186 hộ, cấp huyện 612 hộ, cấp xã 3.596 hộ.",
        ["4.318"]
      ),
      (
        "Toàn huyện có 4.418 hộ đạt danh hiệu các cấp, trong đó cấp Trung ương 24 hộ, cấp tỉnh 186 hộ, cấp huyện 612 hộ, cấp xã 3.596 hộ.",
        []
      ),
      // Groups that overlap can only make more.
      (
        "Hội nghị lập danh sách 72 ứng cử viên, gồm: khối Đảng 21 người, khối đoàn thể 23 người, nữ 24 người và dân tộc thiểu số 2 người.",
        ["72"]
      ),
      (
        "Hội nghị lập danh sách 62 ứng cử viên, gồm: khối Đảng 21 người, khối đoàn thể 23 người, nữ 24 người và dân tộc thiểu số 2 người.",
        []
      ),
      // The bracket says what the fraction is, whoever else has the same percentage; votes are told of all seats.
      (
        "Thôn Đông có 54/56 hộ (96,43%) góp đất; thôn Tây 49/56 hộ (đạt tỷ lệ 87,50%) góp đất; thôn Nam 49/54 hộ (đạt tỷ lệ 87,50%) góp đất.",
        ["87,50%"]
      ),
      (
        "Chủ tịch đạt 54/56 phiếu (96,43%); Phó Chủ tịch thứ nhất đạt 49/56 (đạt tỷ lệ 87,50%) phiếu tín nhiệm cao; Phó Chủ tịch thứ hai đạt 49/54 (đạt tỷ lệ 87,50%) phiếu tín nhiệm cao.",
        []
      ),
      // A price of one kilogram, and how many there were.
      (
        "Tổng trọng lượng lợn tiêu hủy là 12.450 kg; kinh phí hỗ trợ theo mức 36.000 đồng/kg là 448,2 tỷ đồng.",
        ["448,2 tỷ đồng"]
      ),
      (
        "Tổng trọng lượng lợn tiêu hủy là 12.450 kg; kinh phí hỗ trợ theo mức 36.000 đồng/kg là 448,2 triệu đồng.",
        []
      ),
      (
        "Dư nợ 112 tỷ đồng của 2.240 hộ vay, bình quân 50 triệu đồng/hộ; nợ quá hạn 112 triệu đồng, chiếm 0,1%.", []
      ),
      // Nothing but the day: no third point.
      ("Thứ ba, ngày 21/11/2024.", ["21/11/2024"]),
      ("Thứ năm, ngày 21/11/2024.", []),
      // "Hải Phòng 947" is no room.
      (
        "Bão làm thiệt hại 9.412 ha lúa (Hải Phòng 947, Thái Bình 3.150, Nam Định 2.870, Ninh Bình 1.303, Hà Nam 1.412).",
        ["9.412 ha"]
      ),
      (
        "Bão làm thiệt hại 9.682 ha lúa (Hải Phòng 947, Thái Bình 3.150, Nam Định 2.870, Ninh Bình 1.303, Hà Nam 1.412).",
        []
      ),
    ] as [(String, [String])])
  func isCalledWrong(_ text: String, _ figures: [String]) { #expect(Checking(text).accused == figures) }

  /// What is rounded to the printed figure's decimals is told as nearly so much.
  @Test func roundedDifferences() {
    let claims = Checking("Tuyến đường dài 8,1 km, nay kéo dài lên 12,4 km, tăng 5 km.").claims
    #expect(claims.contains { $0.explanation.vi.contains("12,4 − 8,1 ≈ 4 km") })
  }
}
