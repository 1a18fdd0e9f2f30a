import Testing

@Suite struct NameReadingTests {
  @Test(arguments: [
    ("Chương trình số 36-CTr/TU", "36-CTr/TU = document 36"), ("Nghị quyết 20 - NQ/TW", "20 - NQ/TW = document 20"),
    ("Kế hoạch số 2812/KH-UBND", "2812/KH-UBND = document 2812"),
    ("Nghị định 35/2022/NĐ-CP", "35/2022/NĐ-CP = document 35 of 2022"),
    ("Nghị quyết số 19-2017/NQ-CP", "19-2017/NQ-CP = document 19 of 2017"),
    ("Luật Đầu tư số 61/2020/QH14", "61/2020/QH14 = document 61 of 2020"),
    ("theo Nghị định 150/CP.", "150/CP = document 150"), ("Nghị quyết 28 của Thành ủy", "28 = document 28"),
    ("đối với Nghị quyết 23 đề nghị", "23 = document 23"), ("Nghị quyết Trung ương 4 khóa XII", "4 = document 4"),
    ("tổ công tác số 12 của", "12 = name"), ("Số 128, đường", "128 = name"), ("dịch COVID-19 đã", "19 = name"),
    ("(GMT+7)", "7 = name"),
    ("xếp thứ 5/21 sở", "5/21 = name"), ("Quốc lộ 4C bị", "4C = name"), ("công nghiệp 4.0; thực tế", "4.0 = name"),
    ("Bệnh viện 115 Nghệ An", "115 = name"), ("Bệnh viện 500 giường", "500 = figure"),
    ("KCN Mỹ Phước 3 và", "3 = name"), ("Công ty cổ phần May 10 và", "10 = name"),
    ("DEEPC 4 huyện Kiến Thụy", "4 = name"),
    ("Hotline 094 540 6866; gọi", "094 540 6866 = name"), ("7,5 triệu người(1).", "7,5 triệu = figure|1 = name"),
    ("Khu vực 1, tăng", "1 = name"), ("khóa 11, 12 và 13.", "11 = name|12 = name|13 = name"),
    ("Nghị quyết số 52 và 23 trình", "52 = document 52|23 = document 23"),
    ("nhiệm vụ: (1) xây; (2) sửa", "1 = name|2 = name"),
  ])
  func names(_ text: String, _ expected: String) {
    #expect(Readings(text).said.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("dân số 1,36 triệu người", "1,36 triệu = figure"), ("dân tộc thiểu số 53 đồng chí", "53 = figure"),
    ("các loại 8.518 ha", "8.518 ha = figure"),
    ("đất công nghiệp 1.512 ha", "1.512 ha = figure"), ("(Điện Biên 82, Lào Cai 3)", "82 = figure|3 = figure"),
    ("khối doanh nghiệp FDI 97, khối", "97 = figure"), ("Kế hoạch 200 đảng viên", "200 = figure"),
    ("Kế hoạch 5 năm 2021-2025", "5 = figure|2021-2025 = years 2021 2025"),
    ("có 12. Trong đó", "12 = figure"), ("tổng số 27 đồng chí", "27 = figure"),
  ])
  func quantities(_ text: String, _ expected: String) {
    #expect(Readings(text).said.joined(separator: "|") == expected)
  }
}
