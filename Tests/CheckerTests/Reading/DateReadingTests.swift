import Testing

@Suite struct DateReadingTests {
  @Test(arguments: [
    ("Ngày 26/6/2024 họp", "26/6/2024 = date 26.6.2024"), ("ngày 13-1-2020", "13-1-2020 = date 13.1.2020"),
    ("ngày 01.8.2020", "01.8.2020 = date 1.8.2020"),
    ("ngày 05 tháng 02 năm 2026", "05 tháng 02 năm 2026 = date 5.2.2026"),
    ("đường 30 tháng 4, phường", "30 tháng 4 = date 30.4._"), ("tháng 4/2016", "4/2016 = date _.4.2016"),
    ("Tháng 5.2015, khách", "5.2015 = date _.5.2015"), ("Hết tháng 4 năm 2016 có", "4 năm 2016 = date _.4.2016"),
    ("Sáng 01/8, đại hội", "01/8 = date 1.8._"), ("Đến ngày 20/4 hải quan", "20/4 = date 20.4._"),
    ("đến 15/12 hải quan", "15/12 = date 15.12._"), ("Đến ngày 14.4, tỉnh", "14.4 = date 14.4._"),
    ("đợt 19/5, có", "19/5 = date 19.5._"), ("Quý III/2021 nhận", "2021 = date _._.2021"),
    ("Tuần 43/2022 có", "43/2022 = date _._.2022"),
    ("điểm PCI 2019, tăng", "2019 = date _._.2019"), ("giai đoạn 2021-25, tăng", "2021-25 = years 2021 2025"),
    ("nhiệm kỳ 2015 - 2020", "2015 - 2020 = years 2015 2020"), ("Hết năm 2021 tỷ lệ nghèo", "2021 = date _._.2021"),
    ("lúc 14:52 họp", "14:52 = name"), ("lúc 8 giờ 30 phút", "8 giờ 30 phút = name"), ("Đến 20h ngày", "20h = name"),
  ])
  func datesAndTimes(_ text: String, _ expected: String) {
    #expect(Readings(text).said == [expected])
  }

  @Test(arguments: [
    ("quỹ lương tháng 28,0 tỷ đồng", "28,0 tỷ đồng = figure"), ("bị phá trong tháng 24 ha", "24 ha = figure"),
    ("mỗi ngày 30 suất ăn", "30 = figure"), ("mỗi năm 2000 lao động", "2000 = figure"),
    ("thêm 2000-2500 lao động", "2000-2500 = figure"),
    ("đến 5/9 huyện đạt", "5/9 = figure"), ("Đạt: 6/5, bằng", "6/5 = figure"),
  ])
  func quantities(_ text: String, _ expected: String) {
    #expect(Readings(text).said == [expected])
  }

  @Test func monthsCountedAndNamed() {
    #expect(Readings("8 tháng 33 vụ, 46 bị can").said == ["8 = figure", "33 = figure", "46 = figure"])
    #expect(Readings("6 tháng 4 dự án").said == ["6 = figure", "4 = figure"])
    #expect(Readings("ngày 15, 16 và 17, họp").said == ["15 = date 15._._", "16 = date 16._._", "17 = date 17._._"])
    #expect(Readings("Trong 4 ngày 1 - 4.8, mưa").said == ["4 = figure", "1 = date 1._._", "4.8 = date 4.8._"])
    #expect(
      Readings("2020: 52; 2021: 47").said == [
        "2020 = date _._.2020", "52 = figure", "2021 = date _._.2021", "47 = figure",
      ])
  }
}
