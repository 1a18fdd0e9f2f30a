import Testing

/// Shares of all kinds that a division has.
@Suite("share.partition: the kinds of a division")
struct DividedSharesTests {
  private func said(_ text: String) -> [String] {
    Checking(text).said(by: "share.partition").map { String($0.split(separator: " →")[0]) }
  }

  @Test func changesStandBetween() {
    let right =
      "Công nghiệp - xây dựng chiếm 51,24%, tăng 2,1% so với năm 2019; dịch vụ chiếm 30,16%, giảm 1,3% so với năm 2019 và nông nghiệp chiếm 18,6%, giảm 0,8% so với năm 2019."
    #expect(said(right).contains("consistent 18,6%"))
    #expect(said(right.replacing("18,6%", with: "19,3%")) == ["inconsistent 19,3%"])
  }

  @Test func namesWithCommas() {
    let right =
      "Theo ngành, cho vay nông, lâm nghiệp, thủy sản chiếm 27%; công nghiệp, xây dựng chiếm 38%; thương mại, dịch vụ chiếm 35%."
    #expect(said(right) == ["consistent 35%"])
    #expect(said(right.replacing("35%", with: "31%")) == ["inconsistent 31%"])
  }

  @Test func whatBracketsNote() {
    let right =
      "Khu vực nông, lâm, thủy sản 4,12% (cùng kỳ là 4,57%); khu vực công nghiệp, xây dựng 37,4% (cùng kỳ là 38,13%) và khu vực dịch vụ, thuế 58,48% (cùng kỳ là 57,3%)."
    #expect(said(right).contains("consistent 57,3%"))
    #expect(said(right.replacing("57,3%", with: "53,7%")).contains("inconsistent 53,7%"))
  }

  @Test func formsOfFirms() {
    let right =
      "Phân theo loại hình, có 88,4% doanh nghiệp thành lập mới là công ty TNHH, công ty cổ phần chiếm 10,9%, doanh nghiệp tư nhân chiếm 0,7%."
    #expect(said(right) == ["consistent 0,7%"])
    #expect(said(right.replacing("88,4%", with: "83,4%")) == ["inconsistent 0,7%"])
  }

  @Test func whatOneLosesTheOthersWin() {
    let right =
      "Nông nghiệp chiếm 18,25%, giảm 1,16%; công nghiệp chiếm 43,15%, tăng 1,02%; dịch vụ chiếm 33,1%, tăng 0,25%; thuế chiếm 5,5%, giảm 0,11%."
    #expect(Checking(right).accused.isEmpty)
    #expect(Checking(right.replacing("1,02%", with: "1,2%")).accused == ["0,11%"])
  }

  @Test func twoKindsCalledAlike() {
    let right = "Trong tổng đàn gà thì gà trắng chiếm 62,4%, còn gà màu chiếm 37,6%."
    #expect(Checking(right).accused.isEmpty)
    #expect(Checking(right.replacing("37,6%", with: "39,1%")).accused == ["39,1%"])
  }

  @Test func contributionsWithoutSubsidies() {
    let wrong =
      "Trong 7,42% tăng trưởng, nông nghiệp đóng góp 0,51 điểm phần trăm; công nghiệp đóng góp 4,13 điểm phần trăm; dịch vụ đóng góp 2,05 điểm phần trăm; thuế sản phẩm trừ trợ cấp đóng góp 0,34 điểm phần trăm."
    #expect(said(wrong) == ["inconsistent 7,42%"])
  }

  @Test(arguments: [
    // The taxes are left out.
    "Trong GRDP, nông, lâm nghiệp chiếm 20,3%; công nghiệp, xây dựng chiếm 41,2%; dịch vụ chiếm 34,1%.",
    // Rates, and no shares.
    "Tỷ lệ lao động qua đào tạo của nông nghiệp là 21,4%, của công nghiệp là 42,7%, của dịch vụ là 38,1%; chung là 35,2%.",
    // A share of a share.
    "Có 98,2% học sinh được xếp loại, trong đó giỏi 31,2%, khá 44,5%, trung bình 20,1%, yếu 2,4%.",
    // Two things, not two kinds of one.
    "Trong tổng số lao động, lao động nữ chiếm 61,3%, còn lao động trẻ chiếm 40,9%.",
    "Trong tổng số hộ thì hộ trồng lúa chiếm 61,3%, còn hộ nuôi cá chiếm 40,9%.",
  ])
  func whatMakesNoHundred(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  /// Very content and content are two answers where both are told; "rất hài lòng" may be told of those who are content.
  @Test func veryContent() {
    let right = "Kết quả khảo sát: rất hài lòng 27,3%, hài lòng 61,2%, bình thường 8,4%, không hài lòng 3,1%."
    #expect(said(right).contains("consistent 3,1%"))
    #expect(Checking(right.replacing("27,3%", with: "25,3%")).accused == ["3,1%"])
    #expect(
      Checking("Kết quả: hài lòng và rất hài lòng 88,5%, bình thường 8,4%, không hài lòng 5,1%.").accused == ["5,1%"])
    let within = "Kết quả: hài lòng 88,5%, trong đó rất hài lòng 27,3%; bình thường 8,4%, không hài lòng 3,1%."
    #expect(Checking(within).accused.isEmpty)
  }
}
