import Testing

@Suite("share.whole")
struct WholeAgainRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.whole") }

  @Test func theWholeIsPrintedAgain() {
    #expect(said("Tỉnh có 16 cụm công nghiệp, 9/16 cụm công nghiệp đã có dự án.") == ["consistent 9/16 → 16"])
  }

  @Test func anotherWholeProvesNothing() {
    #expect(said("Tỉnh có 16 cụm công nghiệp, 9/12 cụm công nghiệp miền núi đã có dự án.").isEmpty)
    #expect(said("Tỉnh có 16 cụm công nghiệp, 9/16 xã đạt chuẩn.").isEmpty)
  }
}
