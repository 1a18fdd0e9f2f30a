import Testing

@Suite("share.brothers")
struct ShareBrothersRuleTests {
  private func accused(_ text: String) -> [String] {
    Checking(text).said(by: "share.brothers").filter { $0.hasPrefix("inconsistent") }
  }

  @Test func theWholeStandsInTheSentenceBefore() {
    let text = """
      Đại hội có 412 đại biểu dự. Đại biểu nữ có 134 người (32,52%), người dân tộc thiểu số có 57 người (15,83%), \
      dưới 40 tuổi có 71 người (17,23%).
      """
    #expect(Checking(text).accused == ["15,83%"])
  }

  @Test func theWholeStandsParagraphsAbove() {
    let text = """
      Huyện bầu được 236 đại biểu hội đồng cấp xã.
      Cuộc bầu cử diễn ra đúng luật, an toàn, tiết kiệm.
      Về cơ cấu, đại biểu nữ là 71 người, chiếm tỷ lệ 30,08%; đại biểu tôn giáo là 19 người, chiếm tỷ lệ 8,05%; đại biểu tái cử \
      là 102 người, chiếm tỷ lệ 46,22%.
      """
    #expect(accused(text) == ["inconsistent 46,22% → 43.22"])
  }

  @Test(arguments: [
    // The part behind its percentage.
    """
    Trong số 480 hội viên được hỏi, có 62,5% là nữ (300 người) và 31% là người cao tuổi (180 người); 12,5% là hộ nghèo (60 người).
    """,
    // Without a comma, each with another verb.
    """
    Trong số 160 đồng chí cấp ủy có 148 đồng chí trình độ đại học chiếm 92,5%; 45 đồng chí cao cấp lý luận bằng 28,1%; 112 \
    đồng chí trung cấp lý luận chiếm 65%.
    """,
    // Two things for each, the percentages named.
    """
    Toàn khu có 325 dự án, vốn 4,2 tỷ USD. Nhật Bản có 87 dự án, 900 triệu USD, chiếm 26,77% số dự án và 21,4% vốn. Hàn Quốc có \
    64 dự án, 610 triệu USD, chiếm 19,69% số dự án và 14,5% vốn. Đài Loan có 41 dự án, 300 triệu USD, chiếm 15,62% số dự án và 7,1% vốn.
    """,
    // The whole is not printed.
    """
    Chia theo lĩnh vực: đất đai 33 đơn (42,9%), xây dựng 21 đơn (27,3%), môi trường 14 đơn (18,2%), lao động 9 đơn (13,7%).
    """,
  ])
  func oneOfTheRowIsWrong(_ text: String) {
    #expect(Checking(text).accused.count == 1)
  }

  /// Each of them is right, or is of a whole of its own.
  @Test(arguments: [
    // Another whole is told between.
    """
    HĐND tỉnh có 60 đại biểu: nữ 21 người, chiếm 35%; trẻ tuổi 9 người, chiếm 15%. HĐND huyện có 410 đại biểu, nữ 130 người, chiếm 32,5% \
    số người ứng cử.
    """,
    // Of the part before.
    """
    Đảng bộ có 1.240 đảng viên: nữ 402 đồng chí, chiếm 32,42%; dân tộc thiểu số 118 đồng chí, chiếm 9,52%; dưới 30 tuổi 211 đồng chí, \
    chiếm 17,02%, trong đó 96 đồng chí là sinh viên, chiếm 45,5%.
    """,
    // Another term in brackets.
    """
    Quốc hội có 500 đại biểu: nữ 142 người (tỷ lệ 28,4%), cao hơn khóa trước (có 122 người, tỷ lệ 24,4%); trẻ tuổi 61 người (tỷ lệ 12,2%); \
    tái cử 161 người (tỷ lệ 32,2%), thấp hơn khóa trước (có 167 người, tỷ lệ 33,7%).
    """,
    // A second row, of a whole that is not printed.
    """
    Kỷ luật 62 đảng viên: khiển trách 28 người (45,2%), cảnh cáo 21 người (33,9%), khai trừ 13 người (21%). Về nội dung, vi phạm \
    điều cấm 15 trường hợp (20,3%), đạo đức 14 trường hợp (18,9%), dân số 12 trường hợp (16,2%).
    """,
    // Rates of their own.
    """
    Số hộ nghèo của các xã: Tân An 45 hộ (5,2%), Tân Bình 61 hộ (7,1%), Tân Lập 38 hộ (4,4%), Tân Phú 52 hộ (8,3%).
    """,
    // Rounded so that they make a hundred.
    """
    Trong số 499 đại biểu có 126 người ở Trung ương (chiếm 25%), 67 người ở địa phương (chiếm 14%), 306 người ở cơ quan khác (chiếm 61%).
    """,
    // Of a whole that the words name.
    """
    Tỉnh có 960 doanh nghiệp: nhỏ 612 doanh nghiệp, chiếm 63,75%; vừa 204 doanh nghiệp, chiếm 21,25%; có tổ chức đảng 84 doanh nghiệp, \
    chiếm 11,3% số doanh nghiệp có trên 20 lao động.
    """,
  ])
  func nothingIsAccused(_ text: String) {
    #expect(accused(text).isEmpty)
  }

  @Test func switchedOff() {
    let text = """
      Đại hội có 412 đại biểu dự. Đại biểu nữ có 134 người (32,52%), người dân tộc thiểu số có 57 người (15,83%), dưới 40 tuổi có 71 \
      người (17,23%).
      """
    #expect(Checking(text, disabled: ["share.brothers", "share.percent"]).accused.isEmpty)
  }
}

/// Wordings of shares that are told with their whole.
@Suite("Shares told with their whole")
struct SharesToldTests {
  @Test(arguments: [
    "Nửa đầu năm cấp xã tiếp nhận 4.310 hồ sơ, đã giải quyết 4.120 hồ sơ; trong đó, đúng hạn 4.056 hồ sơ, đạt tỷ lệ 105,2%.",
    "Cơ quan đã xử lý 71 đảng viên, bằng 84,5% cùng kỳ; cấp ủy viên là 19 người, chiếm 28,4%.",
    "Vốn ngoại 2,4 tỷ USD, gồm 96 dự án mới 1,3 tỷ USD, bằng 69,9% (1,86 tỷ USD); 80 lượt tăng vốn 1,1 tỷ USD, bằng 127,3% (955 triệu USD).",
    "Đã có 61 thôn, khu dân cư trên tổng số 97 nơi hoàn thành hương ước, bằng 59,2%.",
    "Số cử tri đi bầu là 214.870/tổng số 215.406 cử tri, đạt 96,75%.",
    "Đơn vị phải giải quyết 640 vụ, 910 bị can, đã giải quyết 621 vụ, 884 bị can, đạt tỷ lệ 93,1%.",
    "Huyện có 212 đơn thuộc thẩm quyền giải quyết. Đến nay đã giải quyết 187 đơn (khiếu nại 120, tố cáo 67), đạt tỷ lệ 82%.",
    "Toàn ngành có 418/560 trường đạt chuẩn, chiếm tỷ lệ hơn 68%.",
    "Khu kinh tế có tổng vốn đăng ký 812,4 tỷ đồng, vốn thực hiện ước đạt 402,7 tỷ đồng, đạt 46,1% tổng vốn đầu tư đăng ký.",
    "Khu có 380 dự án còn hiệu lực. Sáu tháng qua cấp mới 14 dự án. Đã có 331 dự án vận hành, chiếm 93% tổng số.",
    "Kế hoạch vốn năm 2023 là 3.260 tỷ đồng. Đến hết tháng 9 giải ngân 2.010 tỷ đồng, đạt 66,2% kế hoạch.",
  ])
  func isAccused(_ text: String) {
    #expect(Checking(text).accused.count == 1)
  }

  /// What the words leave open, or what is told roughly.
  @Test(arguments: [
    "Dư nợ cho vay đạt trên 86.000 tỷ đồng. Nợ xấu gần 1.250 tỷ đồng, chiếm 1,46% tổng dư nợ.",
    "Toàn ngành có 418/560 trường đạt chuẩn, chiếm tỷ lệ hơn 70%.",
    "Xã có 300 hộ, số hộ khá là 120 hộ, bằng 40% (300 hộ).",
    "Chín tháng kết nạp 60 đảng viên, đạt 97% kế hoạch. Kế hoạch cả năm là 85 đảng viên.",
    "Khu có 380 dự án còn hiệu lực. Đã có 331 dự án vận hành, chiếm 93% tổng số của cả vùng.",
  ])
  func isNotAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
