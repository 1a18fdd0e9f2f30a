import Testing

/// Lists of which the words, or the parts themselves, leave nothing out.
@Suite("sum.parts: lists told in full")
struct ListsToldInFullTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.parts") }

  @Test func theTwoKindsThereAre() {
    let text = "Quý I cấp mới 34 dự án, trong đó 21 dự án FDI và 11 dự án trong nước."
    #expect(said(text) == ["inconsistent 34 → 32"])
    let some = "Khu có 90 dự án, trong đó 41 dự án FDI đang hoạt động, 30 dự án trong nước đang hoạt động."
    #expect(Checking(some).accused.isEmpty)
  }

  @Test func aRestWithoutANumberStaysOpen() {
    let text = "Khu có 90 dự án, trong đó 51 dự án FDI và 30 dự án trong nước; còn lại là dự án liên doanh."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func whatIsLeftIsTheLast() {
    let text = "Bố trí 64 chuyến xe, trong đó 33 chuyến ra Bắc, 18 chuyến vào Nam, còn 9 chuyến lên Tây Nguyên."
    #expect(said(text) == ["inconsistent 64 → 60"])
  }

  @Test func sizesFromTheLeastToTheMost() {
    let text =
      "Trong 218 doanh nghiệp có 140 doanh nghiệp dưới 50 lao động, 52 doanh nghiệp từ 50 đến dưới 300 lao động và "
      + "21 doanh nghiệp từ 300 lao động trở lên."
    #expect(said(text) == ["inconsistent 218 → 213"])
  }

  @Test func aBracketOfSeveralKinds() {
    let text = "Kết nạp 175 đảng viên mới (84 công nhân, 59 kỹ sư và 37 cán bộ quản lý)."
    #expect(said(text) == ["inconsistent 175 → 180"])
  }

  @Test func whatStandsBehindTheListIsNoPart() {
    let text =
      "Tiếp nhận 11 đơn, gồm 5 đơn kiến nghị, 4 đơn phản ánh và 4 đơn tố cáo; qua rà soát có 6 đơn trùng nội dung."
    #expect(said(text) == ["inconsistent 11 → 13"])
  }

  @Test func whatTheThingsMeasure() {
    let text =
      "Thu hồi 9 dự án với diện tích 66,1 ha, trong đó 4 dự án ven biển (31,5 ha) và 5 dự án vùng núi (27,4 ha)."
    #expect(said(text).contains("inconsistent 66,1 ha → 58.9"))
  }

  /// All the shares bear the total out, and yet the parts do not make it: something is wrong for certain.
  @Test func sharesThatMakeAHundred() {
    let text =
      "Toàn khu có 40.512 lao động, trong đó lao động trong tỉnh 28.350 người (70%), ngoài tỉnh 12.150 người (30%)."
    #expect(said(text) == ["inconsistent 40.512 → 40500"])
  }

  // MARK: More than their total

  /// What is added is a total like others, and the sentence behind it tells what it is made of.
  @Test func whatWasAddedIsToldInTheNextSentence() {
    func text(_ new: String) -> String {
      "Vốn thu hút tăng thêm là 4.318,4 tỷ đồng. Trong đó cấp mới cho 17 dự án với vốn đăng ký \(new) tỷ đồng, điều chỉnh "
        + "tăng vốn 6 lượt dự án với 565,8 tỷ đồng."
    }
    #expect(said(text("3.952,6")) == ["inconsistent 4.318,4 tỷ đồng → 4518.4"])
    #expect(said(text("3.752,6")) == ["consistent 4.318,4 tỷ đồng → 4318.4"])
    // A third kind may be left out.
    #expect(said(text("2.752,6")).isEmpty)
  }

  @Test func groupsOfTheNextSentenceMayOverlap() {
    let text =
      "Vốn thu hút là 4.318,4 tỷ đồng. Trong đó có 17 dự án điện tử với vốn 3.952,6 tỷ đồng, 6 dự án của Nhật Bản với vốn "
      + "565,8 tỷ đồng."
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }

  /// The total is borne out by its share of the plan, so that a part is wrong, however far it is off.
  @Test func aPartFarOffInAListThatIsToldToItsLast() {
    func text(_ high: String, _ low: String) -> String {
      "Chi thường xuyên cả năm là 8.640 tỷ đồng, bằng 72,0% dự toán được giao từ đầu năm (12.000 tỷ đồng) và tăng 4,5% so "
        + "với cùng kỳ năm ngoái; trong đó, cấp tỉnh \(high) tỷ đồng, đạt 80% và cấp huyện \(low) tỷ đồng, đạt 61%."
    }
    #expect(said(text("7.205", "2.310")) == ["inconsistent 2.310 tỷ đồng → 1435"])
    #expect(said(text("5.205", "1.310")).isEmpty)
  }

  @Test func partsThatAreMoreThanTheySay() {
    func text(_ total: String, _ last: String) -> String {
      "Sản lượng qua cảng là \(total) triệu tấn, trong đó xuất khẩu hơn 2,31 triệu tấn, nhập khẩu hơn 2,64 triệu tấn, "
        + "\(last) 1,73 triệu tấn."
    }
    #expect(said(text("6,42", "nội địa")) == ["inconsistent 6,42 triệu tấn → 6.68"])
    #expect(said(text("6,72", "nội địa")) == ["consistent 6,72 triệu tấn → 6.68"])
    // What is cooled may be sent abroad.
    #expect(said(text("6,42", "hàng lạnh")).isEmpty)
  }

  @Test func someOfTheThingsMakeMoreThanAll() {
    func text(_ verb: String, _ last: String) -> String {
      "Năm nay \(verb) 6 dự án với tổng vốn 3.220 tỷ đồng (tương đương 140 triệu USD), trong đó có các dự án lớn như: dự án "
        + "nhà máy lốp xe Sao Bắc: 38 triệu USD; dự án kho lạnh Hòa Phát: 61 triệu USD; dự án sợi Minh Long: \(last) triệu "
        + "USD."
    }
    #expect(said(text("cấp phép", "72")) == ["inconsistent 140 triệu USD → 171"])
    #expect(said(text("cấp phép", "12")).isEmpty)
    // Larger than all of them: it was counted otherwise.
    #expect(said(text("cấp phép", "172")).isEmpty)
  }

  @Test(arguments: ["tương đương 1.957,3 triệu USD", "(tương đương 1.957,3 triệu USD)"])
  func aPartInAnotherMoney(worth: String) {
    func text(_ total: String) -> String {
      "Tổng vốn đầu tư đạt \(total) triệu USD, trong đó dự án FDI là 7.812,6 triệu USD, trong nước là 46.230,5 tỷ đồng "
        + "\(worth)."
    }
    #expect(said(text("9.450")) == ["inconsistent 9.450 triệu USD → 9770"])
    #expect(said(text("9.769,9")) == ["consistent 9.769,9 triệu USD → 9769.9"])
  }

  @Test func aBracketBehindALabelledWhole() {
    func text(_ whole: String) -> String {
      "Quy mô: Phân khu 1: \(whole)ha (Đất nhà máy: 71,4ha, đất cây xanh: 28,2ha)."
    }
    #expect(said(text("96,6")) == ["inconsistent 96,6ha → 99.6"])
    #expect(said(text("99,6")) == ["consistent 99,6ha → 99.6"])
    #expect(said(text("146,6")).isEmpty)
  }
}
