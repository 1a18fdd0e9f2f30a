import Testing

/// Changes, ratios and attainments beside lists, brackets and bases that explain them: each was accused once.
struct OrdinarySentencesChangesTests {
  @Test(arguments: [
    // Parts that make their total are no base of it.
    "Đến hết quý III, huyện có 6.240 xã viên, tăng 1.310 xã viên (26,6%) so với năm 2021, gồm 2.415 xã viên nữ và "
      + "3.825 xã viên nam.",
    "Đến nay, quận có 4.380 giáo viên, bằng 91,6% so với năm 2021 (trong đó 512 giáo viên hợp đồng; 3.868 giáo viên "
      + "biên chế).",
    // A bracket behind a part tells of that part.
    "Đảng bộ xã có 48 chi bộ, tăng 6 chi bộ so với cùng kỳ (42 chi bộ), trong đó có 31 chi bộ khu phố (tăng 3,3%) và "
      + "17 chi bộ cơ quan (tăng 41,7%).",
    // Behind the list the total is spoken of.
    "Huyện có 924 giáo viên, trong đó có 110 giáo viên mầm non, chiếm 11,9%; 200 giáo viên tiểu học, chiếm 21,6%; 614 "
      + "giáo viên trung học, chiếm 66,5%; tăng 184 giáo viên (24,86%) so với cùng kỳ năm trước.",
    "Sau sắp xếp, xã còn 412 đơn, bằng 103,0% kế hoạch. Năm 2023, xã tiếp nhận 608 đơn (gồm 238 đơn khiếu nại, chiếm "
      + "39,14%, 370 đơn tố cáo, chiếm 60,86%); bằng 84,3% so với cùng kỳ.",
    // The capital, told right before, is compared.
    "Toàn tỉnh có 52.610 hộ kinh doanh, tăng 8% so với cùng kỳ (48.713 hộ kinh doanh), gồm 12.610 hộ kinh doanh mới và "
      + "40.000 hộ kinh doanh cũ với tổng vốn đăng ký 6.471 tỷ đồng, bằng 88,0% so với cùng kỳ.",
    // A base that its own change has used.
    "Tính đến hết tháng 6/2024, tỉnh có 3.862 viên chức, tăng 11,4% so với năm 2022 (3.467 viên chức), cụ thể: 2.104 "
      + "viên chức nữ, 1.758 viên chức nam. Trong năm, các xã đã xử lý 41.305 hồ sơ, đạt 103,3% kế hoạch (39.985 hồ "
      + "sơ), bao gồm 20.112 hồ sơ trước hạn và 21.193 hồ sơ đúng hạn; bằng 121,9% so với năm 2022.",
    // A plan that its own attainment has used, of other things.
    "Toàn tỉnh có 7.418 dự án, bằng 96,2% kế hoạch (7.711 dự án). Hiện còn 24.650 đơn vị sự nghiệp, bằng 112,5% kế "
      + "hoạch.",
    "Huyện có 72 chi bộ cơ sở, đạt 90% kế hoạch (80 chi bộ cơ sở). Toàn huyện có 33 công đoàn cơ sở, đạt 110% kế hoạch "
      + "năm.",
    // A part in per cent of its own total, printed inside the bracket.
    "Sau sắp xếp, huyện còn 36.118 viên chức, đạt 101,06% kế hoạch (35.739 viên chức) (trong đó 10.222 viên chức nữ "
      + "(28,30%); 25.896 viên chức nam (71,70%)).",
    // A bracket within the bracket says nothing of the change before both.
    "Trong năm, các cấp đã xử lý 932 đơn vị, tăng 206 đơn vị so với cùng kỳ năm trước (trong đó 634 xã (68,0%); 188 "
      + "phường (20,2%); 110 thị trấn (11,8%)).",
    "Đến hết tháng 6/2024, tỉnh có 2.914 hợp tác xã, tăng 412 hợp tác xã so với năm 2022 (2.502 hợp tác xã) (trong đó "
      + "2.011 hợp tác xã nông nghiệp (69,01%); 903 hợp tác xã vận tải (30,99%)).",
    // What a sentence before counts is no base of a change that its own percentage proves.
    "Đến nay, toàn thành phố có 26.318 đơn vị, giảm 5.999 đơn vị (18,6%) so với cùng kỳ, cụ thể: 7.986 xã và 18.332 "
      + "phường. Tính đến hết tháng 6/2024, tỉnh có 87.254 lượt khách, giảm 26.251 lượt khách (23,1%) so với cùng kỳ "
      + "năm trước.",
  ])
  func whatIsToldBesideItExplainsIt(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test(arguments: [
    ("Huyện có 95 giáo viên, tăng 25 giáo viên so với năm 2022 (80 giáo viên), gồm 40 nam và 55 nữ.", "25"),
    (
      "Huyện có 95 giáo viên, gồm 40 giáo viên nam và 55 giáo viên nữ; tăng 17,5% so với năm 2022 (80 giáo viên).",
      "17,5%"
    ),
    ("Huyện có 960 chi bộ, đạt 92,0% kế hoạch (1.000 chi bộ), gồm 400 chi bộ xã và 560 chi bộ phường.", "92,0%"),
    ("Huyện có 620 giáo viên, tăng 120 giáo viên (34,0%) so với cùng kỳ, gồm 220 nam và 400 nữ.", "34,0%"),
  ])
  func whatNothingExplainsIsTold(_ text: String, _ wrong: String) {
    #expect(Checking(text).accused == [wrong])
  }
}
