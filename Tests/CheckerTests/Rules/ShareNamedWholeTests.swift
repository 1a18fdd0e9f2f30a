import Testing

/// Percentages whose whole the words name, or their bracket, or the others of their row.
@Suite("Shares of a whole that is named")
struct ShareNamedWholeTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.percent") }

  /// Those that do not have it bear its name too.
  @Test func theWholeThatHasIt() {
    func text(_ rate: String) -> String {
      "Có 1.250 việc có điều kiện thi hành và 380 việc chưa có điều kiện thi hành. Trong số có điều kiện, đã thi hành xong 900 việc, đạt tỷ lệ \(rate)."
    }
    #expect(said(text("78,4%")) == ["inconsistent 78,4% → 72.0"])
    #expect(Checking(text("72%")).accused.isEmpty)
  }

  @Test func whatAFractionMakesUp() {
    #expect(said("Có 12/480 vụ bị hủy chiếm 2,8% và 18/480 vụ bị sửa chiếm 3,75%.").first == "inconsistent 2,8% → 2.5")
    #expect(said("Có 24/32 giáo viên trên chuẩn = 71%.") == ["inconsistent 71% → 75.0"])
    #expect(Checking("Có 12/480 vụ bị hủy chiếm 2,5%; 24/32 giáo viên trên chuẩn = 75%.").accused.isEmpty)
    // Of a whole told before, and of something else.
    #expect(Checking("Trong số 40 hồ sơ, có 12/15 hồ sơ đất đai chiếm 30%.").accused.isEmpty)
    #expect(Checking("Có 36/40 hộ trồng quế chiếm 45% diện tích rừng của thôn.").accused.isEmpty)
    #expect(Checking("Có 9/12 cụm công nghiệp với 300 ha chiếm 2,8% diện tích; 9/12 cụm đạt 2,8%.").accused.isEmpty)
  }

  /// What the next sentence begins with is not what the percentage is of.
  @Test func theNextSentenceNamesNothingOfIt() {
    let text = "Đã có 192/240 doanh nghiệp tổ chức bữa ăn ca cho người lao động, đạt "
    #expect(Checking(text + "74,5%. Giá trị bữa ăn bình quân là 26.000 đồng.").accused == ["74,5%"])
    #expect(Checking(text + "80%. Giá trị bữa ăn bình quân là 26.000 đồng.").accused.isEmpty)
  }

  private func votes(_ first: Int, _ second: Int) -> String {
    "Kết quả bỏ phiếu: bà Lan đạt 45/\(first) (đạt tỷ lệ 93,75%) phiếu đồng ý; ông Hưng đạt 42/\(second) (đạt tỷ lệ 87,5%) phiếu "
      + "đồng ý; ông Phú đạt 40/48 (đạt tỷ lệ 83,33%) phiếu đồng ý."
  }

  /// Where the others of the row are of what stands behind the bar, no seats are meant that are not printed.
  @Test func votesInARow() {
    #expect(said(votes(48, 47)).contains("inconsistent 87,5% → 89.4"))
    #expect(Checking(votes(48, 48)).accused.isEmpty)
    #expect(Checking(votes(46, 46)).accused.isEmpty)
  }

  /// What was done with the whole is said of its figure and behind the percentage, and another one fits.
  @Test func whatWasDoneWithTheWhole() {
    let text =
      "Sở nhận 640 hồ sơ các loại; đã thẩm định 580 hồ sơ, có 464 hồ sơ đạt yêu cầu (chiếm 72,5% tổng số hồ sơ đã thẩm định)."
    #expect(said(text) == ["inconsistent 72,5% → 80.0"])
    #expect(Checking(text.replacing("72,5%", with: "80,0%")).accused.isEmpty)
    #expect(Checking(text.replacing("đã thẩm định).", with: "đã nhận).")).accused.isEmpty)
  }

  @Test func aNameBehindABar() {
    let text =
      "Dư nợ của các quỹ đạt 8.400 tỷ đồng, tăng 6,2% so với đầu năm. Trong đó, cho vay nhà ở là 2.100 tỷ đồng, tăng 11,5%, "
      + "chiếm tỷ trọng 22,8%/tổng dư nợ."
    #expect(Checking(text).accused == ["22,8%"])
    #expect(Checking(text.replacing("22,8%", with: "25,0%")).accused.isEmpty)
    #expect(Checking(text.replacing("tổng dư nợ", with: "tổng dư nợ bất động sản")).accused.isEmpty)
  }

  /// Two parts and their percentages agree on one whole, and neither is the other's.
  @Test func bothOfAWholeThatIsNotPrinted() {
    let text =
      "Tỷ lệ xã đạt chuẩn nông thôn mới là 75% (15 xã), trong đó: tỷ lệ xã đạt chuẩn nâng cao # (4 xã)."
    #expect(Checking(text.replacing("#", with: "20%")).accused.isEmpty)
    #expect(Checking(text.replacing("#", with: "30%")).accused == ["30%"])
  }

  /// Percentages that make just 100 are of those that were assessed.
  @Test func ofThoseAssessed() {
    let text =
      "Đảng bộ có 655 chi bộ. Qua đánh giá có 402 chi bộ hoàn thành xuất sắc (chiếm 62,23%); có 31,58% chi bộ hoàn thành tốt; "
      + "chỉ có # chi bộ hoàn thành và 0,31% chi bộ chưa hoàn thành."
    #expect(Checking(text.replacing("#", with: "5,88%")).accused.isEmpty)
    #expect(Checking(text.replacing("#", with: "5,38%")).accused == ["62,23%"])
  }

  /// Net of something, and of all.
  @Test func ofAllRevenue() {
    let text =
      "Doanh thu # trong quý còn 840 tỷ đồng. Doanh thu từ cho thuê đất đạt 630 tỷ đồng, chiếm 66% tổng doanh thu."
    #expect(Checking(text.replacing(" #", with: " thuần")).accused.isEmpty)
    #expect(Checking(text.replacing(" #", with: "")).accused == ["66%"])
  }
}
