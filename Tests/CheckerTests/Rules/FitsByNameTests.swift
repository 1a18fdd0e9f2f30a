import Testing

/// Prices, shares, changes, products and sums that fit what was told around them: found right, and never called wrong.
@Suite("what fits by its name")
struct FitsByNameTests {
  private func said(_ text: String, _ printed: String) -> [String] {
    let checking = Checking(text)
    #expect(checking.accused.isEmpty)
    return checking.claims.filter { $0.rule == "pair.elsewhere" && checking.words($0.figure).hasPrefix(printed) }.map(
      \.verdict.rawValue)
  }

  @Test func thePriceOfOneTonne() {
    let text =
      "Tháng 3, xuất khẩu hồ tiêu đạt 24,6 nghìn tấn, trị giá 103,8 triệu USD.\nGiá hồ tiêu xuất khẩu bình quân đạt 4.219 USD/tấn."
    #expect(said(text, "4.219") == ["consistent"])
    #expect(said(text.replacing("4.219", with: "4.912"), "4.912").isEmpty)
    // The price of the year before is not this year's value over this year's quantity.
    #expect(said(text.replacing("đạt 4.219", with: "năm trước hơn 3.400"), "3.400").isEmpty)
  }

  @Test func theGrowthOfAPrice() {
    let text = "Xuất khẩu chè tăng 12,5% về lượng, tăng 26% kim ngạch và tăng 12% về giá so với tháng trước."
    #expect(said(text, "12%") == ["consistent"])
    #expect(said(text.replacing("12% về giá", with: "16% về giá"), "16%").isEmpty)
    #expect(said(text.replacing("12% về giá", with: "12% về số hợp đồng"), "12%").isEmpty)
  }

  @Test func aShareToldWithItsPart() {
    let text =
      "Tổng vốn đăng ký đạt 3,94 tỷ USD.\nTheo đối tác, Hà Lan dẫn đầu với 1,78 tỷ USD, chiếm 45,2%; kế đến là Áo."
    #expect(said(text, "45,2%") == ["consistent"])
    #expect(said(text.replacing("45,2", with: "42,5"), "42,5%").isEmpty)
    let two =
      "Qua phân loại có 8.215 hồ sơ hợp lệ (chiếm tỷ lệ 79,52%) và 2.116 hồ sơ chưa hợp lệ (chiếm tỷ lệ 20,48%)."
    #expect(said(two, "79,52%") == ["consistent"] || said(two, "20,48%") == ["consistent"])
  }

  @Test func theFinerOfTwoSharesTellsTheOther() {
    let text = "Bà Lan được 428 phiếu (90,1% tổng số đại biểu). Ông Hải được 385 phiếu (81,05%)."
    #expect(!said(text, "90,1%").isEmpty || !said(text, "81,05%").isEmpty)
    let wrong = text.replacing("81,05", with: "83,05")
    #expect(said(wrong, "90,1%").isEmpty && said(wrong, "83,05%").isEmpty)
  }

  @Test func theRateOfAChange() {
    let title =
      "Số vụ cháy giảm 37 vụ (21,89%) so với năm ngoái.\nNăm nay trên địa bàn xảy ra 132 vụ cháy, làm 4 người bị thương."
    #expect(said(title, "21,89%") == ["consistent"])
    #expect(said(title.replacing("132 vụ", with: "123 vụ"), "21,89%").isEmpty)
  }

  @Test func whatEachGetsTimesHowMany() {
    let crop = "Diện tích gieo trồng 12.640 ha, năng suất bình quân 61,5 tạ/ha; sản lượng đạt 77.736 tấn."
    #expect(!Checking(crop).claims.filter { $0.verdict == .consistent }.isEmpty)
    let two =
      "Sửa 17 nhà với 25 triệu đồng/nhà; xây mới 9 nhà với 60 triệu đồng/nhà.\nTổng kinh phí trao tặng là 965 triệu đồng."
    #expect(said(two, "965 triệu") == ["consistent"])
    #expect(said(two.replacing("965", with: "956"), "956 triệu").isEmpty)
  }

  @Test func everySecondOfAList() {
    let text =
      "Ban đã tiếp 148 lượt với 216 công dân, trong đó: tiếp thường xuyên 131 lượt, 157 người; tiếp định kỳ 17 lượt, 59 người."
    #expect(said(text, "216") == ["consistent"])
    #expect(said(text.replacing("157 người", with: "156 người"), "216").isEmpty)
  }

  @Test func basesInBracketsAddUpToo() {
    let text =
      "Tổng vốn đạt 42,5 triệu USD, giảm 50,8% so với cùng kỳ (86,41 triệu USD). Trong đó, cấp mới 12,3 triệu USD, giảm 76,5% so với "
      + "cùng kỳ (52,27 triệu USD). Tăng vốn 30,2 triệu USD, giảm 11,5% so với cùng kỳ (34,14 triệu USD)."
    #expect(said(text, "86,41") == ["consistent"])
    // Two digits swapped: the row that breaks what the other two keep.
    #expect(Checking(text.replacing("34,14", with: "31,44")).accused == ["11,5%"])
  }
}
