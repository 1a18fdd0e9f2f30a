import Testing

/// Parts that the words say overlap, things of other kinds, fractions and bases of something else.
@Suite("overlaps and other bases") struct OverlappingPartsTests {
  @Test(
    "counted twice",
    arguments: [
      (
        "Có 96 em được nhận đỡ đầu, gồm 54 em do Hội Phụ nữ, 27 em do Công an, 21 em do Đoàn Thanh niên; có 6 em được hai đơn vị cùng nhận.",
        [String]()
      ),
      (
        "Cả 3 vụ án có 15 bị cáo, trong đó vụ thứ nhất 8 bị cáo, vụ thứ hai 6 bị cáo, vụ thứ ba 4 bị cáo; 3 bị cáo bị xét xử trong cả hai vụ đầu.",
        []
      ),
      ("Ba cuộc thanh tra gồm 14 đơn vị, lần lượt 6, 5 và 5 đơn vị; có 2 đơn vị được thanh tra ở hai cuộc.", []),
      ("Có 96 em được nhận đỡ đầu, gồm 54 em do Hội Phụ nữ, 27 em do Công an, 21 em do Đoàn Thanh niên.", ["96"]),
    ])
  func twice(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "each told by itself",
    arguments: [
      "Lô 1 gồm 12 kiện, lô 2 gồm 18 kiện, mỗi kiện 24 hộp; kiểm tra ngẫu nhiên 10 kiện.",
      "Bắt 312 vụ, 468 đối tượng; khởi tố 298 vụ, 431 bị can, số còn lại xử lý hành chính 37 đối tượng.",
      "Bầu lần 1 được 12/15 đồng chí, lần 2 bầu thêm 2 trong số 4 người còn lại.",
    ])
  func alone(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  @Test(
    "a fraction or a bracket of something else",
    arguments: [
      ("Có 44% số doanh nghiệp (214/486) phản hồi, trong đó 61,2% đánh giá thuận lợi.", [String]()),
      ("Sản lượng bằng 1/3 sản lượng toàn huyện và bằng 70% công suất nhà máy.", []),
      ("Tiến độ phải đạt 71,3% (9/12 tháng của chỉ tiêu 95% là 71,25%).", []),
      ("Công suất giường đạt 94,6% giường thực kê (1.120 giường), 117,7% giường kế hoạch (900 giường).", []),
      ("Sản lượng đạt 2,14 triệu tấn, gấp rưỡi năm 2019, gấp đôi năm 2016 (1,07 triệu tấn).", []),
      ("Có 46% số doanh nghiệp (214/486) phản hồi.", ["46%"]),
    ])
  func fractions(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test("another deed at the end of the list")
  func anotherDeed() {
    let lead =
      "Có 21 hợp tác xã ngừng hoạt động, gồm 12 hợp tác xã nông nghiệp, 9 hợp tác xã phi nông nghiệp và 2 hợp tác xã "
    #expect(Checking(lead + "dịch vụ giải thể.").accused.isEmpty)
    #expect(Checking(lead + "dịch vụ.").accused == ["21"])
  }
}
