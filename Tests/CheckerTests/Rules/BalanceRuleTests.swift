import Testing

@Suite("sum.balance")
struct BalanceRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.balance") }

  @Test func aBalanceThatFits() {
    let text = "Xuất khẩu đạt 742 triệu USD, nhập khẩu đạt 615 triệu USD, xuất siêu 127 triệu USD."
    #expect(said(text) == ["consistent 127 triệu USD → 127"])
  }

  @Test func importsMayBeMore() {
    let text = "Xuất khẩu 5,5 tỷ USD; nhập khẩu 6,8 tỷ USD; nhập siêu 1,3 tỷ USD."
    #expect(said(text) == ["consistent 1,3 tỷ USD → 1.3"])
  }

  @Test func aBalanceThatDoesNot() {
    let text = "Xuất khẩu đạt 742 triệu USD, nhập khẩu đạt 615 triệu USD, xuất siêu 172 triệu USD."
    #expect(said(text) == ["inconsistent 172 triệu USD → 127"])
  }

  @Test func whatIsLeftOfABudget() {
    let text = "Ngân sách cấp 3.820 triệu đồng, chi 3.165 triệu đồng, kết dư 565 triệu đồng."
    #expect(Checking(text).said(by: "sum.balance").map { $0.prefix(12) } == ["inconsistent"])
  }
}
