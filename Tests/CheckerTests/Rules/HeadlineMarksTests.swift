import Testing

/// Titles that round, double or add up.
@Suite("headline.body: marks, multiples and sums")
struct HeadlineMarksTests {
  private func accused(_ title: String, _ body: String) -> [String] { Checking(title + "\n" + body).accused }

  @Test func marks() {
    let title = "Sao Mai: Thu ngân sách vượt mốc 3.400 tỷ đồng"
    #expect(accused(title, "Năm 2023, các đơn vị tại Sao Mai nộp ngân sách 3.040 tỷ đồng.") == ["3.400 tỷ đồng"])
    #expect(accused(title, "Năm 2023, các đơn vị tại Sao Mai nộp ngân sách 3.412 tỷ đồng.").isEmpty)
    #expect(
      accused(title, "Hết tháng 11, các đơn vị tại Sao Mai nộp ngân sách 3.040 tỷ đồng.\nCả năm ước đạt 3.420 tỷ đồng.")
        .isEmpty)
  }

  @Test func places() {
    let title = "TỈNH HÒA AN ĐỨNG THỨ 4 CẢ NƯỚC VỀ QUY HOẠCH KHU CÔNG NGHIỆP"
    #expect(accused(title, "Với 37 khu công nghiệp được quy hoạch, tỉnh Hòa An đứng thứ 5 cả nước.") == ["THỨ 4"])
    // The same; of another scope; of two times; of another thing; of the year before.
    #expect(accused(title, "Với 37 khu công nghiệp được quy hoạch, tỉnh Hòa An đứng thứ 4 cả nước.").isEmpty)
    #expect(accused(title, "Tỉnh Hòa An đứng thứ 2 vùng Đông Nam Bộ về quy hoạch khu công nghiệp.").isEmpty)
    #expect(
      accused(title, "Tỉnh Hòa An từ đứng thứ 5 cả nước nay đứng thứ 4 cả nước về quy hoạch khu công nghiệp.").isEmpty)
    #expect(accused(title, "Về cải cách hành chính, Sở Nội vụ xếp thứ 9 cả nước.").isEmpty)
    #expect(accused(title, "Năm trước, tỉnh Hòa An đứng thứ 5 cả nước về quy hoạch khu công nghiệp.").isEmpty)
  }

  @Test func partsOfWhatIsCounted() {
    let title = "KCN Tân Phú: 17 doanh nghiệp được kiểm tra về môi trường"
    let body = " doanh nghiệp tại KCN Tân Phú về môi trường. Có 12 doanh nghiệp chấp hành tốt, 7 doanh nghiệp vi phạm; "
    #expect(accused(title, "Đoàn liên ngành đã kiểm tra 19" + body + "xử phạt 4 doanh nghiệp.") == ["17"])
    #expect(accused(title, "Đoàn liên ngành đã rà soát 26" + body + "đã kiểm tra 17 doanh nghiệp.").isEmpty)
  }

  @Test func almost() {
    let title = "Gần 900 triệu USD vào các khu công nghiệp Sao Mai"
    let body =
      "Các khu công nghiệp Sao Mai thu hút 12 dự án mới, vốn 410 triệu USD và 9 dự án tăng vốn với 208 triệu USD."
    #expect(accused(title, body + " Tổng vốn thu hút là 618 triệu USD.") == ["900 triệu USD"])
    #expect(accused(title, body + " Tổng vốn thu hút là 618 triệu USD.\nVốn trong nước đạt 880 triệu USD.").isEmpty)
    #expect(accused("Hơn 600 triệu USD vào các khu công nghiệp Sao Mai", body).isEmpty)
  }

  @Test func partsOfOtherNames() {
    let body = "Đợt này tặng vé cho 4.380 đoàn viên, gồm 3.820 người đi xe khách và 560 người đi tàu."
    #expect(accused("Gần 4.000 đoàn viên được tặng vé về quê", body) == ["4.000"])
    #expect(accused("Hơn 4.300 đoàn viên được tặng vé về quê", body).isEmpty)
    #expect(
      accused(
        "Gần 3.000 công nhân được xét nghiệm",
        "Đợt này khám cho 3.200 công nhân, trong đó 2.950 người được xét nghiệm."
      ).isEmpty)
  }

  @Test func bothKinds() {
    let title = "Sao Mai: 174 dự án còn hiệu lực"
    #expect(accused(title, "Khu Sao Mai có 95 dự án FDI và 52 dự án trong nước còn hiệu lực.") == ["174"])
    #expect(accused(title, "Khu Sao Mai có 122 dự án FDI và 52 dự án trong nước còn hiệu lực.").isEmpty)
    #expect(accused(title, "Khu Sao Mai có 95 dự án FDI và 52 dự án trong nước đang xây dựng.").isEmpty)
  }

  @Test func doubled() {
    let title = "Đảng viên mới ở khối tư nhân tăng gấp đôi"
    #expect(accused(title, "Năm 2022, khối này kết nạp 40 đảng viên, năm 2023 kết nạp 58 đảng viên.") == ["đôi"])
    #expect(accused(title, "Năm 2022, khối này kết nạp 30 đảng viên, năm 2023 kết nạp 58 đảng viên.").isEmpty)
    #expect(accused(title, "Năm 2020, khối này kết nạp 40 đảng viên, năm 2023 kết nạp 58 đảng viên.").isEmpty)
  }
}
