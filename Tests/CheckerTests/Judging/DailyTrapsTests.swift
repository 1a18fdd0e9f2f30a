import Testing

/// Right sentences of daily reports that look as if a figure in them were wrong, and beside some of them one that is.
@Suite("daily reports that look wrong") struct DailyTrapsTests {
  @Test(arguments: [
    // More that is not done, without a number.
    "Tuyến kênh dài 12,4 km, đã kiên cố 8,1 km, còn 2 km đang thi công, đoạn cuối chưa bố trí vốn.",
    // Another thing is denied.
    "Cả nước có 54 trạm, 45 trạm đã có giấy phép, 12 trạm chưa lắp thiết bị quan trắc.",
    // What there was is told behind.
    "Hóa chất đã dùng 132,3 lít trên 196 lít được cấp, còn 63,7 lít.",
    // Not among those that were returned.
    "Trả kết quả 5.702 hồ sơ, trong đó đúng hạn 5.690 hồ sơ; đang giải quyết trong hạn 162 hồ sơ.",
    // Some of those in work; some of what was saved.
    "Lực lượng lao động 512 nghìn người, lao động có việc làm trong khu vực chính thức 310 nghìn người, thất nghiệp 11 nghìn người.",
    "Kinh phí được giao 6.200 triệu đồng, thực chi 5.480 triệu đồng, tiết kiệm 310 triệu đồng.",
    // With more than was multiplied.
    "Lớp có 40 học viên, mỗi học viên được hỗ trợ 3 triệu đồng, tổng kinh phí 145 triệu đồng gồm cả tiền giảng viên.",
    // Shifts of a day.
    "Nhà máy có 320 công nhân, mỗi ca 95 người, ngày làm 3 ca, còn 35 người phục vụ.",
    // Of all, and of the new ones.
    "Số học viên của 15 lớp tại chức là 540, bình quân cả trường 38 người/lớp.",
    "Tổng vốn đầu tư 996 triệu USD trên diện tích 166 ha; suất đầu tư các dự án mới đạt 9 triệu USD/ha.",
    // In a time of its own, over a mean, of two things at one time.
    "Đến 31/12/2023 nợ xấu là 36,2 tỷ đồng; cuối năm 2022 nợ xấu 30,1 tỷ đồng, quý I/2024 nợ xấu giảm 6,1 tỷ đồng.",
    "Nếu như năm 2019 có 14 đội thì nay là 23 đội, riêng năm nay tăng 3 đội.",
    "Cùng kỳ năm trước thu 412 tỷ đồng. Năm nay thu 438 tỷ đồng, tăng 5,8% so với bình quân 3 năm.",
    "Trong quý III, Tòa án thụ lý 512 vụ, giải quyết 441 vụ, đạt 86,1%; so với cùng kỳ thụ lý tăng 34 vụ, giải quyết tăng 21 vụ "
      + "(cùng kỳ thụ lý 478 vụ, giải quyết 420 vụ).",
    // Plans of their own.
    "Chỉ tiêu tuyển sinh 1.380, đã tuyển 1.300 sinh viên, đạt 94,2%; hệ cao đẳng 720 sinh viên, đạt 102,9% chỉ tiêu.",
    "Kế hoạch trồng 2.800 ha. Vụ xuân trồng 1.044 ha, đạt 98% kế hoạch vụ, bằng 37,3% kế hoạch năm.",
  ])
  func right(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  @Test(
    arguments: [
      ("Tuyến kênh dài 12,4 km, đã kiên cố 8,1 km, còn 2 km đang thi công.", ["2 km"]),
      ("Cả nước có 54 trạm, 45 trạm đã có giấy phép, 12 trạm chưa có giấy phép.", ["12"]),
      (
        "Lực lượng lao động 512 nghìn người, lao động có việc làm 490 nghìn người, thất nghiệp 11 nghìn người.",
        ["512 nghìn"]
      ),
      ("Số học viên của 15 lớp tại chức là 540, bình quân 38 người/lớp.", ["38"]),
      ("Nếu như năm 2019 có 14 đội thì nay là 23 đội, tăng 3 đội.", ["3"]),
      ("Cùng kỳ năm trước thu 412 tỷ đồng. Năm nay thu 438 tỷ đồng, tăng 5,8%.", ["5,8%"]),
    ] as [(String, [String])])
  func wrong(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }
}
