import Testing

/// Percentages of a whole that stands farther off, or that the words frame: what is told of them, and what is wrong.
@Suite("share.brothers, framed")
struct FramedShareTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.brothers") }

  @Test(arguments: [
    // "trong số", past a criterion and a note.
    "Trong số 54 bí thư chi bộ được bầu, có 23 người có độ tuổi dưới 40 (tính đến ngày đại hội), chiếm 42,1%.",
    // The base of the fraction before.
    "Tỉnh đã có 112/184 trường mầm non đạt chuẩn, chiếm 60,9%; trong đó có 31 trường đạt chuẩn mức độ 2, tỷ lệ 16,5%.",
    // Dealt with, off by a hair.
    "Tòa án hai cấp thụ lý 4.316 vụ, việc, đã giải quyết 3.742 vụ, việc; đạt 86,64%.",
    // Of the one number of the fraction or of the other.
    "Xã có 1.362/1.401 cử tri bỏ phiếu, trong đó 1.190 cử tri đồng ý, đạt tỷ lệ 91,25%.",
    // The rate's name stands before the fraction.
    "- Tòa chuyên trách đã xét xử phúc thẩm 412/1.364 vụ, đạt tỷ lệ xét xử là 28,2%.",
    // No assembly has so many seats.
    "Số cử tri đồng ý với đề án là 1.274/2.210 người, đạt tỷ lệ 54,67%.",
    // Lines of a list; the rate named.
    """
    - Dân cư: Tổng số: 714 hộ, 3.305 khẩu.
    - Tổng số hộ nghèo: 305 hộ, 1.411 khẩu; Tỷ lệ hộ nghèo: 43,6%.
    """,
    """
    Tổng số hộ: 2.940 hộ; số nhân khẩu: 12.310.
    Kinh tế chủ yếu là nông nghiệp. Xã có 12 trường học.
    Hộ nghèo: 418 hộ = 14,5%.
    """,
    // Named behind the percentage.
    "Toàn huyện có 81.460 nhân khẩu. Tỷ lệ tăng dân số là 1,18%. Về lao động, có 41.230 người trong độ tuổi, chiếm 53,7% dân số.",
  ])
  func isAccused(_ text: String) {
    #expect(Checking(text).accused.count == 1)
  }

  @Test(arguments: [
    // The same, right.
    "Trong số 54 bí thư chi bộ được bầu, có 23 người có độ tuổi dưới 40 (tính đến ngày đại hội), chiếm 42,6%.",
    "Tòa án hai cấp thụ lý 4.316 vụ, việc, đã giải quyết 3.742 vụ, việc; đạt 86,70%.",
    // Of another whole, which is not printed: two are of it.
    "Tổng số hộ: 714 hộ. Qua rà soát, hộ nghèo 105 hộ, tỷ lệ 14,9%; hộ cận nghèo 62 hộ, tỷ lệ 8,8%.",
    // Two totals nearly give it.
    "Tổng số 412 đại biểu được triệu tập. Tổng số 405 đại biểu có mặt. Đại biểu nữ là 131 người, chiếm 32,1%.",
    // Another place's people.
    "Dân số của huyện là 96.240 người. Số người trong độ tuổi lao động là 58.130 người, chiếm 1,2% dân số cả vùng.",
    // A larger one is told between.
    "Tổng số hộ của xã: 714 hộ. Toàn huyện có 9.312 hộ, hộ nghèo 105 hộ, tỷ lệ 14,3%.",
  ])
  func isNotAccused(_ text: String) {
    #expect(said(text).allSatisfy { !$0.hasPrefix("inconsistent") })
  }

  /// Two that are of an older whole, among many that are of the one printed.
  @Test func twoAreOfAnOlderWhole() {
    let text = """
      Có 87 người đủ điều kiện ứng cử.
      Nữ là 31 người, tỷ lệ 35,63%; ngoài Đảng là 9 người, tỷ lệ 10,34%; dưới 40 tuổi là 24 người, tỷ lệ 27,59%.
      Dân tộc thiểu số là 6 người, tỷ lệ 6,82%; tôn giáo là 7 người, tỷ lệ 7,95%.
      Trên đại học là 52 người, tỷ lệ 59,77%; đại học là 33 người, tỷ lệ 37,93%.
      """
    #expect(Checking(text).accused.sorted() == ["6,82%", "7,95%"])
  }

  /// Another figure before the row's own whole gives it by chance.
  @Test func aChanceBeforeTheRowsWholeDoesNotClear() {
    let text = """
      Khóa I có 403 đại biểu.
      Khóa II có 468 đại biểu: 58 đại biểu dân tộc (12,4%); 51 đại biểu nữ (10,9%); 42 đại biểu thanh niên (9,0%); 84 đại biểu ngoài \
      Đảng (17,9%); 5 đại biểu tôn giáo (1,2%).
      """
    #expect(Checking(text).accused == ["1,2%"])
  }

  @Test func exchanged() {
    let text = """
      Số phải thi hành là 9.640 việc, trong đó có điều kiện thi hành 6.402 việc (chiếm 57,93%).
      Về tiền, số phải thi hành là 1.286,4 tỷ đồng, trong đó có điều kiện thi hành 745,2 tỷ đồng (chiếm 66,41%).
      """
    let alarms = Checking(text).claims.filter { $0.verdict == .inconsistent }
    #expect(alarms.map(\.stated) == ["57.93", "66.41"])
    #expect(alarms.allSatisfy { $0.explanation.vi.contains("lẫn chỗ") })
  }

  @Test func onlyOneOfTwoIsNotExchanged() {
    let text = """
      Số phải thi hành là 9.640 việc, trong đó có điều kiện thi hành 6.402 việc (chiếm 66,41%).
      Về tiền, số phải thi hành là 1.286,4 tỷ đồng, trong đó có điều kiện thi hành 745,2 tỷ đồng (chiếm 57,93%).
      """
    #expect(Checking(text).accused.isEmpty)
  }

  /// What fits is told, wherever the whole stands, and clears nothing.
  @Test(arguments: [
    "Tỉnh có 346 dự án còn hiệu lực. Sáu tháng qua cấp mới 12 dự án. Đã có 301 dự án hoạt động, chiếm 87%.",
    "Huyện có 125 kiến nghị của cử tri.\nĐến nay đã có 98 kiến nghị được giải quyết (bằng 78%).",
    """
    - Phụ nữ: 211 người, tỷ lệ 41,37%;
    - Độ tuổi bình quân (tính trong 510 người): 45 tuổi.
    """,
    // Of a whole that is not printed: of 512.
    "Ông A được 386 phiếu tín nhiệm cao (75,39%). Ông B được 371 phiếu tín nhiệm cao (72,46%).",
    "Trong số 412 trường hợp trúng cử có 338 người là dân tộc Kinh.\nĐộ tuổi trên 40 có 371 người, chiếm 90%.",
  ])
  func whatFitsIsTold(_ text: String) {
    #expect(!Checking(text).claims.filter { $0.relation == .share && $0.verdict == .consistent }.isEmpty)
  }
}
