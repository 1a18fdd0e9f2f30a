import Testing

/// Shares, remainders and products whose words did not tie them before.
@Suite("what a figure is worked out of") struct WorkedOutAgainTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  /// Words between a noun and the verb of its share that say which of them are counted.
  @Test func sharesOfANarrowedCount() {
    let text = "Trong số 160 đồng chí cấp ủy viên có 152 đồng chí có trình độ đại học trở lên chiếm 89%."
    #expect(accused(text) == ["89%"])
    #expect(accused(text.replacing("89%", with: "95%")).isEmpty)
    #expect(
      accused("Toàn xã có 12.400 nhân khẩu, có 5.950 người trong độ tuổi lao động chiếm 47,3%.") == ["47,3%"])
    // Of something else: what the second name counts.
    #expect(accused("Khu có 160 doanh nghiệp, có 84 doanh nghiệp trong đó lao động nữ chiếm 70,5%.").isEmpty)
    #expect(accused("Tỉnh có 90 xã, có 25 xã có đồng bào dân tộc chiếm 60,4%.").isEmpty)
  }

  /// Shares of votes over several sentences, of the seats that a fraction tells.
  @Test func votesOverSentences() {
    let text =
      "Có 50/53 đại biểu tham dự. Đồng chí A được 41 phiếu, tín nhiệm cao chiếm 77,36%, tín nhiệm chiếm 15,09%. Đồng chí B có số phiếu tín nhiệm cao chiếm 66,04%, tín nhiệm chiếm 24,53%. Đồng chí C có số phiếu tín nhiệm cao chiếm 56,66%, tín nhiệm chiếm 33,96%."
    #expect(accused(text) == ["56,66%"])
    #expect(accused(text.replacing("56,66%", with: "56,60%")).isEmpty)
  }

  /// "= 786.000.000 đồng" behind so many people, past a bracket behind what each gets.
  @Test func productsPastABracket() {
    let text =
      "Mức hỗ trợ 400.000 đồng/người (ngân sách tỉnh 300.000 đồng/người; ngân sách huyện 100.000 đồng/người) cho 1.365 người = 564.000.000 đồng."
    #expect(accused(text) == ["564.000.000 đồng"])
    #expect(accused(text.replacing("564.000.000", with: "546.000.000")).isEmpty)
  }

  /// What has been taken in, what has been dealt with, and what is left.
  @Test func remaindersOfWhatWasTakenIn() {
    let text = "Trong quý, Ban đã tiếp nhận 2.640 đơn, đã xử lý 2.385 đơn, còn 265 đơn đang xem xét."
    #expect(accused(text) == ["265"])
    #expect(accused(text.replacing("265", with: "255")).isEmpty)
  }

  /// An amount without a part of it that is left out.
  @Test func amountsWithoutAPart() {
    let text =
      "Thu nội địa đạt 12.480 tỷ đồng, bằng 104% dự toán. Nếu không kể tiền sử dụng đất (3.150 tỷ đồng) thì thu nội địa đạt 9.303 tỷ đồng."
    #expect(accused(text) == ["9.303 tỷ đồng"])
    #expect(accused(text.replacing("9.303", with: "9.330")).isEmpty)
    // Of another name.
    #expect(
      accused(
        "Tổng thu đạt 15.000 tỷ đồng. Nếu không kể tiền sử dụng đất (3.150 tỷ đồng) thì thu nội địa đạt 9.303 tỷ đồng."
      ).isEmpty)
  }

  /// Kinds called by the whole's own word, one of them by that word alone.
  @Test func kindsOfOneWord() {
    let text =
      "Trên địa bàn có 20 trường học, gồm 11 trường mầm non, 5 trường tiểu học, 3 trường trung học cơ sở."
    #expect(accused(text) == ["20"])
    #expect(accused(text.replacing("20", with: "19")).isEmpty)
  }

  /// The dead and the injured of one row are not added up.
  @Test func theDeadAndTheInjured() {
    #expect(
      accused(
        "Toàn tỉnh xảy ra 228 vụ, làm chết 103 người, bị thương 258 người. Trong đó, có 2 vụ đặc biệt nghiêm trọng làm chết 6 người, bị thương 11 người; rất nghiêm trọng 7 vụ, làm chết 14 người, bị thương 13 người; nghiêm trọng 86 vụ, làm chết 75 người, bị thương 39 người."
      ).isEmpty)
  }

  @Test func classesOfOrganisations() {
    let text =
      "Đảng bộ đạt trong sạch, vững mạnh chiếm 85,40% (trong đó tiêu biểu 20,10%), hoàn thành tốt nhiệm vụ chiếm 12,15%, hoàn thành nhiệm vụ chiếm 2,10%, yếu kém chiếm 0,95%."
    #expect(accused(text) == ["0,95%"])
    #expect(accused(text.replacing("0,95%", with: "0,35%")).isEmpty)
  }
}
