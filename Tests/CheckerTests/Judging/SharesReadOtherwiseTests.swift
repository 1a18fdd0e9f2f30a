import Testing

/// Percentages that words tie to other figures than the nearest.
@Suite("shares read otherwise") struct SharesReadOtherwiseTests {
  @Test(
    "of several together",
    arguments: [
      ("Trong quý bị nhắc nhở 4 hộ, xử phạt 6 hộ trên 1.250 hộ được kiểm tra, bằng 0,8%.", "consistent 0,8% → 0.8"),
      ("Trong quý bị nhắc nhở 4 hộ, xử phạt 6 hộ trên 1.250 hộ được kiểm tra, bằng 0,9%.", "inconsistent 0,9% → 0.8"),
      (
        "Hội có 620 hội viên vùng cao và 380 hội viên vùng biên (cộng 1.000), chiếm 40% tổng số 2.500 hội viên.",
        "consistent 40% → 40.0"
      ),
      (
        "Hội có 620 hội viên vùng cao và 380 hội viên vùng biên (cộng 1.000), chiếm 45% tổng số 2.500 hội viên.",
        "inconsistent 45% → 40.0"
      ),
      (
        "Hội có 620 hội viên vùng cao và 380 hội viên vùng biên (năm trước 400), chiếm 16,2% tổng số 2.500 hội viên.",
        "inconsistent 16,2% → 15.2"
      ),
    ])
  func together(_ text: String, _ expected: String) {
    let found = Checking(text)
    #expect(found.said(by: "share.percent").contains(expected))
    #expect(found.accused.count == (expected.hasPrefix("inconsistent") ? 1 : 0))
  }

  @Test(
    "each of its own fraction",
    arguments: [
      ("98,1% và 93,3%", [String]()), ("98,1% và 95,3%", ["95,3%"]), ("96,1% và 93,3%", ["96,1%"]),
    ])
  func respective(_ shares: String, _ accused: [String]) {
    let text = "Quân số huấn luyện 412/420 (bộ binh) và 56/60 (pháo binh), đạt tỷ lệ \(shares)."
    #expect(Checking(text).accused == accused)
  }

  @Test(
    "of the sum right before it, of less, and no share at all",
    arguments: [
      (
        "Nợ phải thu 15,5 tỷ đồng, đã thu 9,5 tỷ đồng trong đợt một và 2,9 tỷ đồng trong đợt hai, tổng cộng 12,4 tỷ đồng (80%).",
        [String]()
      ),
      ("Người Mường có 1.240 hộ/5.310 khẩu, chiếm 41,2% dân số huyện.", []),
      ("Có 7 xã/15 địa phương đạt chuẩn, chiếm 52% số địa phương.", ["52%"]),
      (
        "Phải thu 402,5 tỷ đồng, đã thu 255,2 tỷ đồng, đạt 63,4%, vượt chỉ tiêu cấp trên giao (60%) 3,4 điểm %.", []
      ),
      ("Phải thu 402,5 tỷ đồng, đã thu 255,2 tỷ đồng (64,4%).", ["64,4%"]),
      ("Đã giải quyết 388 vụ trong tổng số 405 vụ thụ lý, đạt tỷ lệ 97,0%; chuyển tòa án khác 5 vụ.", []),
      ("Đã giải quyết 388 vụ trong tổng số 405 vụ thụ lý, đạt tỷ lệ 97,4%; chuyển tòa án khác 5 vụ.", ["97,4%"]),
      ("Đã giải quyết 388 vụ trong tổng số 405 vụ thụ lý, đạt tỷ lệ 97,0%; tăng 5 vụ so với năm trước.", ["97,0%"]),
      ("Có 412/420 hộ dùng nước sạch và 56/60 thôn có nhà văn hóa, tăng 3,1% và 2,2% so với năm trước.", []),
    ])
  func others(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test("what they are of is no sum of them")
  func outOf() {
    #expect(
      Checking("Kỷ luật 9 đảng viên, khai trừ 6 đảng viên trên tổng số 1.500 đảng viên, bằng 1,0%.").accused.isEmpty)
  }

  @Test("of all that bear the name")
  func kinds() {
    let found = Checking(
      "Rừng trồng mới đến nay 640,5 ha bằng 91,5% kế hoạch; keo lá tràm 310 ha, keo tai tượng 146,5 ha, còn lại là quế, hồi 184 ha. Diện tích keo bị sâu 12,8 ha (ăn lá 8,3 ha, đục thân 4,5 ha), tương ứng 2,8% tổng diện tích keo."
    )
    #expect(found.accused.isEmpty)
    #expect(found.said(by: "share.percent").contains("consistent 2,8% → 2.8"))
  }
}
