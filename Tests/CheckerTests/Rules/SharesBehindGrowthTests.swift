import Testing

/// Between the part and its share stands its growth; between a level and its name a bracket without figures.
@Suite("shares behind a growth, names before a bracket") struct SharesBehindGrowthTests {
  @Test func oneOfSeveralSharesIsWrong() {
    func text(_ share: String) -> String {
      "Doanh thu phí toàn thị trường đạt 40.000 tỷ đồng. Dẫn đầu là công ty An Phú với doanh thu 7.200 tỷ đồng, tăng 21,4% so với cùng kỳ năm 2023, chiếm thị phần 18%; tiếp đến là Bình Minh với 5.200 tỷ đồng, tăng 4,1% so với cùng kỳ năm 2023, chiếm thị phần \(share); Cửu Long với 3.600 tỷ đồng, tăng 15,6%, chiếm thị phần 9%; Đại Nam với 2.800 tỷ đồng, giảm 7,8%, chiếm thị phần 7%."
    }
    #expect(Checking(text("13%")).accused.isEmpty)
    #expect(Checking(text("13,75%")).accused == ["13,75%"])
  }

  @Test func aBracketInTheName() {
    func text(_ rate: String) -> String {
      "Tổng nợ xấu toàn địa bàn (không tính Ngân hàng Chính sách) là 1.512 tỷ đồng, chiếm tỷ lệ 0,9% trên tổng dư nợ. So với đầu năm nợ xấu tăng 252 tỷ đồng, tương ứng mức tăng \(rate)."
    }
    #expect(Checking(text("20%")).accused.isEmpty)
    #expect(Checking(text("16,7%")).accused == ["16,7%"])
  }
}
