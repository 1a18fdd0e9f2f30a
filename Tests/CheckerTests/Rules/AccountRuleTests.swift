import Testing

@Suite("account.identity")
struct AccountRuleTests {
  private func said(_ text: String) -> [String] {
    Checking(text).said(by: "account.identity").map { String($0.split(separator: " →")[0]) }
  }

  @Test func whatIsOwnedAndOwed() {
    let firm =
      "Đến ngày 30/9/2023, vốn chủ sở hữu của công ty tăng 9% so với đầu năm, lên 1.655 tỷ đồng; nợ phải trả là 2.560 tỷ đồng."
    #expect(said(firm + " Tổng tài sản đạt hơn 4.200 tỷ đồng.") == ["consistent 4.200 tỷ đồng"])
    #expect(said(firm + " Tổng tài sản đạt 4.125 tỷ đồng.") == ["inconsistent 4.125 tỷ đồng"])
    #expect(said(firm + "\nTổng nguồn vốn là 4.215 tỷ đồng.") == ["consistent 4.215 tỷ đồng"])
    // In another paragraph it may be of another firm.
    #expect(said(firm + "\nTổng nguồn vốn là 4.125 tỷ đồng.") == [])
  }

  @Test func grossProfitAndItsMargin() {
    let sales = "Doanh thu thuần giảm 12% còn 620,4 tỷ đồng, giá vốn hàng bán giảm 6% xuống 403,1 tỷ đồng."
    let right = sales + " Lợi nhuận gộp đạt 217,3 tỷ đồng, biên lãi gộp thu hẹp từ 39% về 35%."
    #expect(said(right) == ["consistent 217,3 tỷ đồng"])
    #expect(Checking(right).accused.isEmpty)
    #expect(said(sales + " Lợi nhuận gộp đạt 227,3 tỷ đồng.") == ["inconsistent 227,3 tỷ đồng"])
    #expect(
      said("Công ty thu về 620,4 tỷ đồng doanh thu thuần và lợi nhuận gộp 217,3 tỷ đồng, biên lợi nhuận gộp là 38%.")
        == [
          "inconsistent 38%"
        ])
    // The quarter may be told with its year; of a profit that is wrong, the margin is not judged.
    #expect(
      said(
        "Doanh thu thuần quý II/2023 đạt 620,4 tỷ đồng; giá vốn 403,1 tỷ đồng, lãi gộp 227,3 tỷ đồng, biên lãi gộp 35%."
      )
        == ["inconsistent 227,3 tỷ đồng"])
    // After tax, of the parent firm perhaps.
    #expect(said("Doanh thu thuần đạt 620,4 tỷ đồng, lãi sau thuế 93 tỷ đồng; biên lãi ròng đạt 17%.") == [])
  }

  @Test(arguments: [
    // Another time.
    "Quý I, doanh thu thuần đạt 620,4 tỷ đồng, giá vốn 403,1 tỷ đồng; 6 tháng đầu năm, lợi nhuận gộp đạt 227,3 tỷ đồng.",
    "Doanh thu thuần năm 2022 đạt 620,4 tỷ đồng, giá vốn 403,1 tỷ đồng; năm 2021, lợi nhuận gộp là 227,3 tỷ đồng.",
    // One part of it, or what comes from elsewhere.
    "Doanh thu thuần từ cho thuê đất 620,4 tỷ đồng, giá vốn 403,1 tỷ đồng, lợi nhuận gộp 227,3 tỷ đồng.",
    "Doanh thu tài chính 620,4 tỷ đồng, giá vốn 403,1 tỷ đồng, lợi nhuận gộp 227,3 tỷ đồng.",
    "Tổng tài sản 4.125 tỷ đồng, nợ phải trả ngắn hạn 2.560 tỷ đồng, vốn chủ sở hữu 1.655 tỷ đồng.",
    "Tồn kho chiếm 31% tổng tài sản với 4.125 tỷ đồng, nợ phải trả 2.560 tỷ đồng, vốn chủ sở hữu 1.655 tỷ đồng.",
    // Before what was given back.
    "Doanh thu đạt 620,4 tỷ đồng, giá vốn 403,1 tỷ đồng, lợi nhuận gộp 212,3 tỷ đồng.",
  ])
  func whatIsNotOfOneAccount(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
