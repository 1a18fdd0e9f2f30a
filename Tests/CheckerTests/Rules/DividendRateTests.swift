import Testing

@Suite("rate.product: dividends of shares of 10.000 đồng")
struct DividendRateTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "rate.product") }

  @Test func eachPerCentIsAHundred() {
    func text(_ amount: String) -> String {
      "Công ty trả cổ tức tỷ lệ 7%/cổ phiếu, tương đương mỗi cổ phiếu nhận \(amount) đồng."
    }
    #expect(said(text("7700")) == ["inconsistent 7700 đồng → 700"])
    #expect(said(text("700")) == ["consistent 700 đồng → 700"])
    // Shares of a hundred thousand đồng are asked about.
    #expect(said(text("7000")).allSatisfy { $0.hasPrefix("unverifiable") })
  }

  @Test(arguments: [
    "Cổ tức 15%, thị giá 25.000 đồng/cổ phiếu.", "Phát hành cổ phiếu trả cổ tức 20%, giá 12.000 đồng/cổ phiếu.",
    "Lãi suất 15%, tương đương 1.600 đồng mỗi cổ phiếu.",
  ])
  func otherAmounts(_ text: String) { #expect(!said(text).contains { $0.hasPrefix("inconsistent") }) }
}
