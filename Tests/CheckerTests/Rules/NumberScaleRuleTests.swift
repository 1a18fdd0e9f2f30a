import Testing

@Suite("number.scale")
struct NumberScaleRuleTests {
  private func accused(_ text: String) -> [String] {
    let checking = Checking(text)
    return checking.claims.filter { $0.rule == "number.scale" && $0.verdict == .inconsistent }.map {
      checking.words($0.figure)
    }
  }

  @Test func moreDollarsThanThereAre() {
    #expect(accused("Doanh thu đạt 3.417 tỷ USD, xuất khẩu đạt 2,96 tỷ USD.") == ["3.417 tỷ USD"])
    #expect(accused("Doanh thu đạt 3,417 tỷ USD, xuất khẩu đạt 2,96 tỷ USD.").isEmpty)
  }

  @Test func theWorldIsLarger() {
    #expect(accused("Thương mại thế giới đạt 32.000 tỷ USD, xuất khẩu của tỉnh đạt 2,96 tỷ USD.").isEmpty)
    // Nothing beside it shows what is usual.
    #expect(accused("Quy mô vốn lên tới 32.000 tỷ USD.").isEmpty)
  }

  @Test func aScaleWordLost() {
    let text = "Doanh thu quý III ước đạt hơn 8.140 đồng, 9 tháng ước đạt hơn 21.300 tỷ đồng."
    #expect(accused(text) == ["8.140 đồng"])
  }

  @Test func aPriceIsInSingleDong() {
    #expect(accused("Giá bán lẻ 8.140 đồng, doanh thu đạt 21.300 tỷ đồng.").isEmpty)
    #expect(accused("Doanh thu đạt 21.300 tỷ đồng, xăng tăng 940 đồng/lít.").isEmpty)
    #expect(accused("Doanh thu bình quân 8.140 đồng mỗi vé, cả tuyến 21.300 tỷ đồng.").isEmpty)
  }

  @Test func aScaleWordRaised() {
    let text = "GRDP ước đạt 71.400 tỷ đồng. Tổng mức bán lẻ hơn 52.300 nghìn tỷ đồng."
    #expect(accused(text) == ["52.300 nghìn tỷ đồng"])
    #expect(accused("GRDP ước đạt 71.400 tỷ đồng. Tổng mức thanh toán hơn 52.300 nghìn tỷ đồng.").isEmpty)
  }

  @Test func theMarkIsMoved() {
    #expect(
      accused("Chi cục thu 4.816,5 tỷ đồng. Văn phòng thu 3,204 tỷ đồng; các đội thu 1.612,5 tỷ đồng.") == [
        "3,204 tỷ đồng"
      ])
    // It fits nothing: a small amount.
    #expect(accused("Chi cục thu 4.816,5 tỷ đồng. Văn phòng thu 3,214 tỷ đồng; các đội thu 1.612,5 tỷ đồng.").isEmpty)
  }

  /// Where decimals stand behind a point, three of them may.
  @Test func aPointThatMayBeAComma() {
    func text(_ mark: String) -> String {
      "Vốn tăng thêm đạt trên 3\(mark)84 tỷ USD, tăng 2\(mark)6% so với cùng kỳ. Dự án lọc dầu tăng vốn 1.207 tỷ USD, dự án khu đô "
        + "thị tăng 640 triệu USD."
    }
    #expect(accused(text(",")) == ["1.207 tỷ USD"])
    #expect(accused(text(".")).isEmpty)
  }

  /// All projects have brought at least what some of them brought.
  @Test func lessInAllThanInAPart() {
    let text =
      "Trong 8 tháng, các khu công nghiệp thu hút được 260 dự án đầu tư với tổng vốn đầu tư 41.500 tỷ đồng. Lũy kế đến nay, các khu công nghiệp có 2.140 dự án với tổng vốn đầu tư 618,4 tỷ đồng."
    #expect(accused(text) == ["618,4 tỷ đồng"])
    #expect(accused(text.replacing("618,4 tỷ", with: "618,4 nghìn tỷ")).isEmpty)
    // What was laid out is told of fewer.
    #expect(accused(text.replacing("2.140 dự án", with: "140 dự án")).isEmpty)
  }
}
