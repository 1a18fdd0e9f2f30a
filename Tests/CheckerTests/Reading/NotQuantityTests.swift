import Testing

@testable import Checker

/// Numbers that count nothing: dates, terms, orders, documents, names.
@Suite struct NotQuantityTests {
  @Test(arguments: [
    "Họp ngày 26/6/2024.", "Họp ngày 13-1-2020.", "Họp ngày 01.8.2020.", "Họp ngày 26/6.",
    "Họp ngày 05 tháng 02 năm 2026.",
    "Họp tháng 4/2016.", "Họp tháng 10.", "Họp ngày 15.", "Họp ngày 15, 16 và 17.", "Năm 2015 thành lập.",
    "Họp ngày 26/6/20224.",
    "Nhiệm kỳ 2015-2020.", "Nhiệm kỳ 2015 - 2020.", "Giai đoạn 2021– 2025.", "Quý III/2021.", "Quý 1/2024.",
    "Năm học 2020-2021.",
    "Đại hội lần thứ 12.", "Đại hội lần thứ 4.", "Trung ương khóa 12.", "Xếp thứ 5.", "Điều 3 quy định.",
    "Khoản 2 Điều 15.",
    "Phường 5.", "Quận 7.", "Mục 1.2.", "Bảng 3.",
    "Chương trình số 36-CTr/TU.", "Quyết định số 775.", "Nghị quyết 28 của Ban Thường vụ.", "Nghị quyết số 20 - NQ/TW.",
    "Kế hoạch 2812/KH-UBND.", "Nghị định 35/2022/NĐ-CP.", "Luật số 91/2025/QH15.", "Công văn 4620/BKHĐT-QLKKT.",
    "Nghị quyết 42/NQ-CP.", "Hướng dẫn 43-HD/BTCTW.",
    "Dịch COVID-19.", "Công nghiệp 4.0.", "KCN DEEPC 4 huyện Kiến Thụy.", "Công ty cổ phần May 10.", "Mạng 5G.",
    "Nhóm G7.",
    "Họp lúc 19h30.", "Họp lúc 14:52.", "Họp lúc 7 giờ 30 phút.", "Điện thoại 0912 345 678.",
    "Điện thoại (0225) 3.823.207.",
    "Quốc lộ 4C.", "1. Kết quả chung", "2) Kết quả chung",
  ])
  func noFigure(_ text: String) {
    #expect(ReadText(text).figures == [])
  }

  @Test(arguments: [
    ("Họp ngày 26/6/2024.", WrittenDate(day: 26, month: 6, year: 2024)),
    ("Họp ngày 13-1-2020.", WrittenDate(day: 13, month: 1, year: 2020)),
    ("Họp ngày 01.8.2020.", WrittenDate(day: 1, month: 8, year: 2020)),
    ("Họp ngày 05 tháng 02 năm 2026.", WrittenDate(day: 5, month: 2, year: 2026)),
    ("Họp tháng 4/2016.", WrittenDate(month: 4, year: 2016)),
    ("Họp năm 2016.", WrittenDate(year: 2016)),
    ("Họp ngày 31/02/2024.", WrittenDate(day: 31, month: 2, year: 2024)),
    ("Họp ngày 26/6/20224.", WrittenDate(day: 26, month: 6, year: 20224, yearDigits: 5)),
  ])
  func dates(_ text: String, _ expected: WrittenDate) {
    let dates = ReadText(text).line.mentions.compactMap { mention in
      if case .date(let date) = mention.kind { date } else { nil }
    }
    #expect(dates == [expected])
  }

  @Test(
    arguments: [
      ("Chương trình số 36-CTr/TU.", 36, "CTr", "TU", nil), ("Nghị quyết số 20 - NQ/TW.", 20, "NQ", "TW", nil),
      ("Kế hoạch 2812/KH-UBND.", 2812, "KH", "UBND", nil), ("Nghị định 35/2022/NĐ-CP.", 35, "NĐ", "CP", 2022),
    ] as [(String, Int, String, String, Int?)])
  func references(_ text: String, _ number: Int, _ sign: String, _ body: String, _ year: Int?) throws {
    let references = ReadText(text).line.mentions.compactMap { mention -> WrittenReference? in
      if case .reference(let reference) = mention.kind { reference } else { nil }
    }
    let reference = try #require(references.first)
    #expect(references.count == 1)
    #expect(reference.number == number)
    #expect(reference.sign == Word(sign))
    #expect(reference.body == [Word(body)])
    #expect(reference.year == year)
    #expect(!reference.type.isEmpty)
  }

  /// What looks like one of them and counts all the same.
  @Test(arguments: [
    ("Mỗi năm 2000 lao động có việc.", ["2000"]), ("Kế hoạch 200 đảng viên.", ["200"]), ("Tháng 5 có 12 vụ.", ["12"]),
    ("Đất công nghiệp 1.512 ha.", ["1512|1.512 physical"]), ("Tổng số 775 người.", ["775"]), ("Có 5/9 huyện.", ["5/9"]),
    ("Năm 2020 có 2020 dự án.", ["2020"]), ("Mỗi ngày 30 suất.", ["30"]), ("Trong 8 tháng 33 vụ.", ["8", "33"]),
  ])
  func quantitiesAllTheSame(_ text: String, _ expected: [String]) {
    #expect(ReadText(text).figures == expected)
  }
}
