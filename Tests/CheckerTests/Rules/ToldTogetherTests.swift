import Testing

/// Figures that the words or the brackets put together, and whose claim is wrong, although something else seems to speak for it.
@Suite("figures told together")
struct ToldTogetherTests {
  @Test(arguments: [
    // All shares together are no whole where one of the figures is the whole itself.
    (
      "Cuối năm có 125.000 lao động, tăng 10% so với đầu năm, trong đó lao động nữ 20.000 người (16%), lao động nước ngoài 5.000 người (3,3%).",
      "3,3%"
    ),
    // What became of both levels is told right before.
    (
      "Số doanh nghiệp nợ giảm từ 48 xuống còn 36 đơn vị, tức giảm 27%; tổng số nợ từ 27,6 tỷ đồng giảm còn 19,2 tỷ đồng, giảm 43,8%.",
      "27%"
    ),
    (
      "Xuất khẩu tăng 9,0%, từ 800 lên 872 triệu USD, nhờ hàng dệt may tăng 13,5% (400 lên 448 triệu USD) và hàng da giày tăng 4,0%.",
      "13,5%"
    ),
    (
      "Quý I, khu thu hút 6 dự án với 52,5 triệu USD, giảm 25,0% về số dự án nhưng tăng 23,1% về vốn so với cùng kỳ (8 dự án, 42 triệu USD).",
      "23,1%"
    ),
    ("Ngô gieo trồng 5.400 ha, giảm 9,2% (-600 ha) so với cùng kỳ.", "9,2%"),
    ("Sản lượng lúa đạt 905.000 tấn, giảm 5,8% (45.000 tấn) so với năm 2018.", "5,8%"),
    (
      "Dư nợ đạt 42.000 tỷ đồng, tăng 2.000 tỷ đồng (bằng 5,0%) so với đầu năm và tăng 7.000 tỷ đồng (bằng 21,4%) so với cùng kỳ.",
      "21,4%"
    ),
    (
      "Số người tham gia là 212.000 người (bao gồm lao động nghỉ thai sản), tăng 12.000 người (tăng 5,6%) so với cùng kỳ năm 2020.",
      "5,6%"
    ),
    // Behind the percentage its whole is named, or another change begins.
    (
      "Xuất khẩu toàn tỉnh đạt 6.000 triệu USD, tăng 12%; riêng các khu đạt 4.800 triệu USD, chiếm 85,7% và tăng 9,7%.",
      "85,7%"
    ),
    (
      "Doanh thu đạt 18.000 tỷ đồng, tăng 17,3% so với cùng kỳ; nộp ngân sách 1.260 tỷ đồng, bằng 7,5% doanh thu.",
      "7,5%"
    ),
    (
      "Khảo sát 1.850 công nhân, 1.332 người (72%) đang thuê trọ, trong đó 666 người có con nhỏ, bằng 46,4% số thuê trọ và 36,0% số được khảo sát.",
      "46,4%"
    ),
    (
      "Trong nhiệm kỳ, Đảng ủy kết nạp được 150 đảng viên, tăng 70 đảng viên so với nhiệm kỳ trước (80 đảng viên), tương đương 87,5%; riêng khối nước ngoài kết nạp 30 đảng viên, chiếm 23% tổng số.",
      "23%"
    ),
    // Each of a pattern that another proves.
    (
      "Cụ thể, năm 2024 các khu có 70.000 lao động, 1.960 đảng viên, tỷ lệ 2,8%; năm 2020 có 50.000 lao động, 1.050 đảng viên, tỷ lệ 1,8%.",
      "1,8%"
    ),
    ("Đã cho thuê lần lượt 200 ha trên 250 ha (80,0%) và 108,5 ha trên 175 ha đất công nghiệp (56,0%).", "56,0%"),
    (
      "Đến nay, cả tỉnh có 86 doanh nghiệp ngoài nhà nước thành lập được tổ chức đảng trong tổng số 1.290 doanh nghiệp đủ điều kiện, bằng 7,2%; có tổ chức công đoàn 748 doanh nghiệp, bằng 85%.",
      "7,2%"
    ),
    // The change counts what its level counts, and no other.
    (
      "Từ đầu năm xảy ra 7 vụ ngừng việc với 3.400 lượt người, giảm 5 vụ và 4.793 lượt người so với cùng kỳ năm trước (12 vụ, 8.200 lượt người).",
      "4.793"
    ),
    ("Ban quản lý giảm từ 9 phòng, 3 trung tâm xuống còn 6 phòng, 1 trung tâm, tức giảm 5 phòng và 2 trung tâm.", "5"),
    ("Chín tháng, Đảng bộ kết nạp 170 đảng viên (tăng 38 so với cùng kỳ; cùng kỳ 140).", "38"),
    // The figure beside it is a number of a standard.
    (
      "Có 331 trong tổng số 480 doanh nghiệp lắp trạm quan trắc, chiếm 69,0%; 150 doanh nghiệp được cấp chứng nhận ISO 14001, chiếm 29,3%.",
      "29,3%"
    ),
    // The nearest whole of a part is told right before it.
    (
      "Công ty đầu tư hạ tầng với tổng vốn 3.800 tỷ đồng (tương đương 150 triệu USD), trong đó vốn tự có 570 tỷ đồng, chiếm 18%, vốn vay 3.230 tỷ đồng.",
      "18%"
    ),
    // "(chiếm 52,0%)" is of another whole, "(đạt 84,0%)" near what its own gives.
    (
      "Về án dân sự, trong năm thụ lý 4.200 vụ (chiếm 52,0% số án); giải quyết 3.780 vụ (đạt 84,0%), còn lại 420 vụ.",
      "84,0%"
    ),
  ])
  func wrongAllTheSame(_ text: String, _ figure: String) {
    #expect(Checking(text).accused.contains { $0.contains(figure) }, "\(Checking(text).accused)")
  }

  @Test(arguments: [
    // What a bracket told is not what the next year rose from.
    "Năm 2022 tăng 20% (từ 50 tỷ đồng lên 60 tỷ đồng), năm 2023 tăng 5,5% (đạt 63,3 tỷ đồng).",
    // Of the change that the bracket tells.
    "Lúa gieo trồng 9.500 ha, giảm 5,0% (-500 ha) so với cùng kỳ.",
    "Năng suất đạt 52,5 tạ/ha, tăng 5,0% (2,5 tạ/ha); sản lượng 45.000 tấn, giảm 10,0% (5.000 tấn).",
    // All three together are the whole.
    "Xếp loại xuất sắc 15 đảng viên, chiếm 20,8%; tốt 55 đảng viên, chiếm 76,4%; hoàn thành 2 đảng viên, chiếm 2,8%.",
    // Two kinds of bodies together.
    "Nay còn 6 phòng và 2 trung tâm, giảm 5 đầu mối so với 13 đầu mối trước đây.",
    // Of figures of a row, each compared with another time.
    "Lúa mùa 27.220 ha, bằng 98,80%; ngô 1.677 ha, tăng 3,90%; rau 25.500 ha, bằng 95,40%.",
  ])
  func leftAlone(_ text: String) {
    #expect(Checking(text).accused.isEmpty, "\(Checking(text).accused)")
  }
}
