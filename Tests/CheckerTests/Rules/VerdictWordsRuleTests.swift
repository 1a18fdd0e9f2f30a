import Testing

@Suite("verdict.words")
struct VerdictWordsRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "verdict.words") }

  @Test(arguments: [
    "Số chi bộ tăng từ 21 lên 34 chi bộ.",
    "Số vụ tai nạn giảm từ 34 vụ xuống còn 21 vụ.",
    "Tăng trưởng đạt 8,2%, cao hơn mức 6,1% của cả nước.",
    "Kết nạp 215 đảng viên, vượt chỉ tiêu đề ra (200 đảng viên).",
    "Thu ngân sách đạt 96% kế hoạch, chưa đạt chỉ tiêu đề ra.",
  ])
  func wordsThatFit(_ text: String) {
    #expect(Checking(text).verdicts(by: "verdict.words") == [.consistent])
  }

  @Test(arguments: [
    ("Số chi bộ tăng từ 58 lên 47 chi bộ.", "47"),
    ("Số vụ tranh chấp giảm từ 21 vụ xuống còn 34 vụ.", "34"),
    ("Tỷ lệ lấp đầy đạt 61,9%, cao hơn mức bình quân của vùng (68,1%).", "68,1%"),
    ("Kết nạp 155 đảng viên, vượt chỉ tiêu đề ra (200 đảng viên).", "200"),
    ("Kết nạp 215 đảng viên, chưa đạt chỉ tiêu đề ra (200 đảng viên).", "200"),
    ("Thu ngân sách đạt 104% kế hoạch, chưa đạt chỉ tiêu đề ra.", "104%"),
    ("Công tác kết nạp đảng viên hoàn thành vượt mức kế hoạch, đạt 92% kế hoạch.", "92%"),
    ("Thành lập thêm 3 chi bộ, nâng số chi bộ của Đảng bộ từ 27 lên 24.", "24"),
    ("Số phòng chuyên môn từ 14 xuống còn 17 phòng.", "17"),
  ])
  func wordsThatDoNot(_ text: String, _ figure: String) {
    let claims = Checking(text)
    #expect(
      claims.claims.filter { $0.rule == "verdict.words" && $0.verdict == .inconsistent }.map { claims.words($0.figure) }
        == [figure])
  }

  @Test(arguments: [
    // A better rank is a smaller number; less may be better; another plan; another thing; an aim.
    "Chỉ số năng lực cạnh tranh tăng từ vị trí 58 lên 47.",
    "Tỷ lệ hộ nghèo còn 1,8%, vượt chỉ tiêu đề ra (2%).",
    "Đến nay đạt 45% kế hoạch năm, hoàn thành kế hoạch quý.",
    "Thu nội địa đạt 105% dự toán, nhưng thu xuất nhập khẩu chưa đạt chỉ tiêu.",
    "Phấn đấu hoàn thành kế hoạch, đến nay đạt 60% kế hoạch.",
    "Cơ bản hoàn thành kế hoạch, đạt 98% kế hoạch.",
    "Thu nhập tăng 3,2%, cao hơn 4,1 triệu đồng so với năm trước.",
    "Số doanh nghiệp tăng từ 40 với 900 đảng viên lên 52 với 1.200 đảng viên.",
    "Tín dụng tăng 10%, cao hơn so với cùng kỳ 0,4% và cao hơn mức chung là 1,2%.",
    "Giá bán giảm 3%, thấp hơn mức giảm 5% của năm trước.",
    "Đô thị được nâng từ loại 4 lên loại 3.",
    "Sáp nhập từ 3 xã lên 1 phường.",
    "Chỉ số cải cách hành chính từ thứ 17 lên thứ 12.",
  ])
  func nothingIsWrong(_ text: String) {
    #expect(!Checking(text).verdicts(by: "verdict.words").contains(.inconsistent))
  }
}
