import Testing

/// What a careful reader sees beside a figure: the whole of its own name, what a bracket takes away, the row that makes the total. Beside
/// each what is wrong all the same.
@Suite("told elsewhere") struct ToldElsewhereTests {
  // MARK: Shares

  /// Of the whole, and of what the whole is a part of.
  @Test func wholeOfWhole() {
    func text(_ last: String) -> [String] {
      Checking(
        "Toàn huyện có 3.120 hộ nghèo trong tổng số 26.000 hộ toàn huyện, chiếm 12,0%. Có 2.860 hộ nghèo thiếu hụt thu nhập, chiếm 11,0%; có 2.340 "
          + "hộ nghèo là đồng bào dân tộc thiểu số, chiếm 75,0%; 624 hộ nghèo có người cao tuổi, chiếm 20,0%; 312 hộ nghèo có người khuyết tật, "
          + "chiếm \(last)%."
      ).accused
    }
    #expect(text("10,0").isEmpty)
    #expect(text("13,0") == ["13,0%"])
    // Of the first of some parts only where others are told too.
    #expect(
      Checking(
        "Đảng bộ có 1.368 đảng viên, trong đó chính thức 1.251 đồng chí (91,4%), dự bị 117 đồng chí (8,6%). Đảng viên nữ là 704 đồng chí, chiếm 56,3%."
      ).accused == ["56,3%"])
  }

  /// Of the fund that bears the same name.
  @Test func ownName() {
    func text(_ loan: String) -> [String] {
      Checking(
        "Huyện được giao 640 tỷ đồng, gồm 400 tỷ đồng vốn vay và 240 tỷ đồng vốn đối ứng. Đến hết quý III đã chi 412 tỷ đồng, đạt 64,4%, cao hơn "
          + "9,4 điểm phần trăm so với cùng kỳ năm 2023 (55%). Vốn vay chi 280 tỷ đồng (\(loan)%), vốn đối ứng chi 132 tỷ đồng (55%)."
      ).accused
    }
    #expect(text("70").isEmpty)
    #expect(text("78") == ["78%"])
  }

  @Test(arguments: [
    ("Kỳ thi năm nay có 11/15 trường tiểu học đỗ 100% (tăng 2 trường so với năm 2022).", [String]()),
    ("Toàn huyện có 9/14 xã đạt 100% hộ dùng nước sạch.", []),
    ("Kỳ thi năm nay có 11/15 học sinh đỗ, đạt 100%.", ["100%"]),
    ("Toàn huyện có 9/14 xã đạt chuẩn, đạt 74,3%.", ["74,3%"]),
  ])
  func eachOfThem(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  // MARK: Sums

  @Test func takenAway() {
    func text(_ handed: String) -> [String] {
      Checking(
        "Quý I, tổng số thụ lý là 12.640 việc, tăng 310 việc (2,51%) so với cùng kỳ (trong đó đã ủy thác \(handed) việc, đình chỉ 5 việc). Kết quả "
          + "phân loại có 9.020 việc có điều kiện thi hành và 3.495 việc chưa có điều kiện thi hành."
      ).accused
    }
    #expect(text("120").isEmpty)
    #expect(text("20") == ["12.640"])
  }

  @Test func rowsTold() {
    let text = "Số mô hình qua các năm 2021, 2022, 2023 "
    #expect(
      Checking(
        text
          + "tương ứng 210, 240, 265; doanh thu tương ứng 60; 110; 130,5 tỷ đồng. Ba năm cộng lại 715 mô hình, doanh thu 300,5 tỷ đồng."
      ).accused.isEmpty)
    #expect(Checking(text + "lần lượt là 210, 240, 265. Ba năm cộng lại 735 mô hình.").accused == ["735"])
  }

  /// What some are out of is not their sum.
  @Test func outOfAll() {
    #expect(
      Checking(
        "Hội nghị quán triệt được nối tới 20 điểm cầu. Có 1.140 cán bộ, hội viên dự trên tổng số 1.190 người được mời, tỷ lệ 95,8%. Vắng 50 người."
      ).accused.isEmpty)
  }

  // MARK: Lists

  @Test func totalToldAgain() {
    func text(_ last: String) -> [String] {
      Checking(
        "Viện đang triển khai 36 đề tài. Phân theo cấp quản lý, trong 36 đề tài có 5 đề tài cấp quốc gia, 9 đề tài cấp bộ và \(last) đề tài cấp cơ sở."
      ).accused
    }
    #expect(text("22").isEmpty)
    #expect(text("20") == ["36"])
  }

  /// A part of one list is no total of the next one.
  @Test func listsOfTheirOwn() {
    let first =
      "Vốn đường bộ đạt 3,2 tỷ USD, bao gồm: 41 dự án mới với vốn 1,4 tỷ USD và 58 dự án chuyển tiếp với vốn 1,8 tỷ USD. "
    #expect(
      Checking(
        first
          + "Vốn đường thủy đạt hơn 0,9 tỷ USD, bao gồm 36 dự án mới với vốn hơn 0,5 tỷ USD và 19 dự án chuyển tiếp với vốn 0,4 tỷ USD."
      ).accused.isEmpty)
    #expect(
      Checking(first + "Vốn đường thủy có 45 dự án, bao gồm 36 dự án mới và 19 dự án chuyển tiếp.").accused == ["45"])
    #expect(
      Checking("Toàn ngành có 365 dự án. Vốn đạt 0,9 tỷ USD, bao gồm 146 dự án mới và 229 dự án chuyển tiếp.").accused
        == ["365"])
  }

  /// One that is named is one more; what is kept behind the semicolon is none.
  @Test(arguments: [
    (
      "Sau sắp xếp, Sở giảm từ 8 đầu mối xuống còn 5 (giảm 3), gồm Thanh tra và 4 phòng chuyên môn; đơn vị trực thuộc giữ nguyên 3 đơn vị.",
      [String]()
    ),
    ("Sau sắp xếp, Sở còn 6 phòng, gồm Văn phòng và 5 phòng nghiệp vụ; đơn vị trực thuộc giữ nguyên 2 đơn vị.", []),
    (
      "Sau sắp xếp, Sở còn 6 phòng, gồm 3 phòng quản lý và 4 phòng nghiệp vụ; đơn vị trực thuộc giữ nguyên 2 đơn vị.",
      ["6"]
    ),
  ])
  func keptAsTheyWere(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  @Test(arguments: [
    (
      "Thành phố lập danh sách 846 người ứng cử, bầu 515 đại biểu. Trong đó, có 831 đại biểu do Mặt trận giới thiệu, 15 đại biểu tự ứng cử.",
      [String]()
    ),
    ("Lập danh sách 846 người để bầu lấy 515 đại biểu. Trong đó, có 531 đại biểu là nữ.", []),
    ("Đại hội có 515 đại biểu. Trong đó, có 531 đại biểu chính thức.", ["531"]),
  ])
  func largerFigure(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  /// An average over all members, where those who signed up are told in between.
  @Test func averagesOfAFartherCount() {
    let text =
      "Hội quản lý 2.150 hội viên tại 48 chi hội, 9 cơ sở hội, mỗi chi hội có khoảng 45 hội viên. Trong năm kết nạp 96 hội viên, đạt 120% kế hoạch. Các cấp hội vận động được 47 căn nhà: xây mới 5 nhà, sửa 12 nhà, hỗ trợ 30 hộ. Phong trào có 1.904 hội viên đăng ký, chiếm 88,6% tổng số hội viên. Quỹ hội huy động được 86 triệu đồng, bình quân 40,0 nghìn đồng/hội viên."
    #expect(Checking(text).accused.isEmpty)
    #expect(Checking(text.replacing("40,0", with: "42,7")).accused == ["42,7 nghìn đồng"])
  }

  /// What stands behind a closed bracket is of the fraction before it.
  @Test func fractionsInAClosedBracket() {
    let text = "Huyện có 31/45 trường đạt chuẩn (mầm non 11/15, tiểu học 12/16, THCS 8/14), đạt 68,9%."
    #expect(Checking(text).accused.isEmpty)
    #expect(Checking(text.replacing("68,9%", with: "66,9%")).accused == ["66,9%"])
  }

  /// "Ngoài …, còn …": more of them, and no rest.
  @Test func whatThereIsBesides() {
    let text = "Đội xử lý 640 trường hợp vi phạm nồng độ cồn. Trong đó 410 trường hợp ở mức cao, chiếm 64,1%. "
    #expect(Checking(text + "Ngoài nồng độ cồn, còn 320 trường hợp chở quá tải.").accused.isEmpty)
    #expect(Checking(text + "Còn lại 220 trường hợp ở mức thấp.").accused == ["220"])
    // A count of its own name that became less.
    #expect(
      Checking("Số chi bộ có chi ủy là 62/96 chi bộ; số chi bộ dưới 5 đảng viên còn 8, giảm 3 so với đầu nhiệm kỳ.")
        .accused.isEmpty)
  }
}
