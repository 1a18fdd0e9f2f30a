import Testing

/// Figures that the words put in an order: told where they keep it, and never called wrong.
@Suite("told ties")
struct ToldTiesTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "bound.total") }

  @Test func aboveAndBelowALevel() {
    #expect(said("Quý III, sản lượng tăng 9,4%, cao hơn mức tăng 8,7% của quý II.") == ["consistent 8,7% → ?"])
    #expect(said("Quý III, sản lượng tăng 8,4%, thấp hơn tốc độ tăng 8,7% của quý II.") == ["consistent 8,7% → ?"])
    #expect(said("Cả năm cho thuê 64 ha, vượt mục tiêu 60 ha.") == ["consistent 60 ha → ?"])
    #expect(said("Cả năm tăng 27,5%, vượt kế hoạch đề ra (kế hoạch tăng từ 17 - 19%).").count == 1)
    // By how much, and what is not so.
    #expect(said("Cả năm đạt 64 tỷ đồng, vượt kế hoạch 5 tỷ đồng.").isEmpty)
    #expect(said("Quý III, sản lượng tăng 8,1%, cao hơn mức tăng 8,7% của quý II.").isEmpty)
    #expect(said("Quý III, sản lượng tăng 9,4%, không cao hơn mức tăng 8,7% của quý II.").isEmpty)
  }

  /// What stands before the part is not the whole's.
  @Test func aPartAmongAllOfThem() {
    #expect(said("Có trên 3 xã trong số 9 xã đạt chuẩn.") == ["consistent 3 → ?"])
    #expect(said("Trong 3 xã trong tổng số 9 xã có chợ.") == ["consistent 3 → ?"])
  }

  @Test func withinTheRangeOfAnAim() {
    let aim = "Chỉ tiêu mỗi năm kết nạp từ 40 đến 50 đảng viên."
    #expect(said(aim + " Năm nay kết nạp 43 đảng viên.") == ["consistent 43 → ?"])
    #expect(said(aim + " Năm nay kết nạp 39 đảng viên.").isEmpty)
    #expect(said("Mỗi lớp có 40 đến 50 đảng viên. Năm nay kết nạp 43 đảng viên.").isEmpty)
  }

  @Test func theFirstAndTheLastOfAList() {
    let first = "Khối ngoài nhà nước lạc quan nhất với 61,4% doanh nghiệp."
    #expect(
      said(first + " Tỷ lệ này của khối nhà nước là 58,2% và khối FDI là 55,9%.") == ["consistent 61,4% → ?"])
    #expect(said(first + " Tỷ lệ này của khối nhà nước là 68,2% và khối FDI là 55,9%.").isEmpty)
    #expect(said("Cao nhất là Hòa Sơn đạt 99,7%; Phú Lâm 99,2%; Tân An 98,8%.").first == "consistent 99,7% → ?")
    #expect(said("Mức tăng cao nhất trong 5 năm là 9,1%; quý I tăng 7,2%; quý II tăng 6,8%.").isEmpty)
    #expect(
      said("Đại biểu cao tuổi nhất là 74 tuổi, trẻ nhất là 33 tuổi, độ tuổi trung bình là 51 tuổi.").count == 2)
    #expect(said("Đại biểu cao tuổi nhất là 44 tuổi, độ tuổi trung bình là 51 tuổi.").isEmpty)
  }

  @Test func partsThatDoNotFillTheirWhole() {
    let sentences =
      "GRDP đạt 8.310 tỷ đồng. Khu vực nông nghiệp đạt 1.940 tỷ đồng. Khu vực công nghiệp đạt 3.620 tỷ đồng. "
      + "Khu vực dịch vụ đạt 2.015 tỷ đồng."
    #expect(said(sentences) == ["consistent 8.310 tỷ đồng → ?"])
    #expect(said(sentences.replacing(". ", with: ".\n")) == ["consistent 8.310 tỷ đồng → ?"])
    #expect(!said(sentences.replacing("2.015", with: "4.015")).contains("consistent 8.310 tỷ đồng → ?"))
    #expect(
      said(
        "Trong mức tăng 6,1% của tỉnh, nông nghiệp đóng góp 0,5 điểm phần trăm, dịch vụ đóng góp 2,7 điểm phần trăm.")
        == ["consistent 6,1% → ?"])
    // Two things told side by side are no parts of one.
    #expect(
      !said("Doanh thu đạt 940 tỷ đồng. Cụ thể, bán hàng đạt 310 tỷ đồng, lợi nhuận đạt 84 tỷ đồng.").contains(
        "consistent 940 tỷ đồng → ?"))
  }

  @Test func someOfTheOthersInPlainWords() {
    #expect(said("Hiện có 38 công đoàn cơ sở trong tổng số 45 doanh nghiệp.") == ["consistent 38 → ?"])
    #expect(said("Trong số 26 đảng viên bị xóa tên có 7 trường hợp chuyển nơi ở.") == ["consistent 7 → ?"])
    #expect(said("Ban Quản lý cấp 14 giấy chứng nhận, trong đó có 9 dự án FDI.") == ["consistent 9 → ?"])
    #expect(said("Hiện 14/19 khu đã đi vào hoạt động.") == ["consistent 14/19 → ?"])
    #expect(said("Hiện có 48 công đoàn cơ sở trong tổng số 45 doanh nghiệp.").isEmpty)
    #expect(said("Tiếp 1.840 người, trong đó có 12 vụ đông người.").isEmpty)
    #expect(said("Triển khai 65 dự án với 5.934 căn, trong đó có 10 dự án hoàn thành.") == ["consistent 10 → ?"])
  }

  @Test func whatCameOnTop() {
    #expect(said("Trong năm có thêm 17 dự án, đưa tổng số dự án lên 128 dự án.") == ["consistent 17 → ?"])
    #expect(said("Dư nợ tăng 570 tỷ đồng so với đầu năm, đạt 5.708 tỷ đồng.") == ["consistent 570 tỷ đồng → ?"])
    #expect(said("Cấp mới 86 triệu USD; tăng vốn 41 triệu USD.").isEmpty)
  }

  @Test func shorterTimesAndBrothers() {
    #expect(said("Trong tuần ghi nhận 37 ca mắc. Lũy kế đến nay có 412 ca mắc.") == ["consistent 37 → ?"])
    #expect(
      said(
        "Giá trị sản xuất tháng 4 ước đạt 349 tỷ đồng, tăng 5,8%. Qua đó đưa giá trị sản xuất 4 tháng ước đạt 1.391 tỷ đồng."
      ) == ["consistent 349 tỷ đồng → ?"])
    // Nothing in brackets opens a list of what stands behind them.
    #expect(
      !said("Gia cầm có 640 nghìn con (trong đó có 410 nghìn con gà); đàn trâu 54 nghìn con.").contains(
        "consistent 54 nghìn → ?"))
    #expect(
      said("Vốn đăng ký bình quân trong tháng đạt 11 tỷ đồng. Tính chung 5 tháng vốn đăng ký đạt 1.430 tỷ đồng.")
        .isEmpty)
  }

  @Test func whatCameInAndWhatBecameOfIt() {
    #expect(
      said("Các cấp vận động được 12 tỷ đồng. Từ đó đã hỗ trợ hộ nghèo 9 tỷ đồng.") == ["consistent 9 tỷ đồng → ?"])
    #expect(said("Các cấp vận động được 9 tỷ đồng. Từ đó đã hỗ trợ hộ nghèo 12 tỷ đồng.").isEmpty)
    #expect(said("Trong kỳ xuất khẩu đạt 940 triệu USD; nhập khẩu đạt 310 triệu USD.").isEmpty)
    #expect(said("Tỷ lệ tốt nghiệp đạt 99,4%, tăng 0,7%. Trong đó, loại giỏi chiếm 1,2%.") == ["consistent 1,2% → ?"])
    #expect(said("Đảng viên công nhân có 1.403, trong đó có 678 là lao động trực tiếp.") == ["consistent 678 → ?"])
  }
}
