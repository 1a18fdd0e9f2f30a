import Testing

@Suite("hơn, gần, khoảng before figures told to three digits and more")
struct ToldRoughlyTests {
  @Test func aShareOfThem() {
    func text(_ rate: String, _ done: String = "khoảng 4,21 tỷ USD") -> String {
      "Tổng vốn đầu tư đăng ký là 6,315 tỷ USD. Vốn đầu tư thực hiện ước đạt \(done) (bằng \(rate) tổng vốn đầu tư đăng ký)."
    }
    #expect(Checking(text("69%")).accused == ["69%"])
    #expect(Checking(text("67%")).accused.isEmpty)
    // Told roughly to one digit, it may be half a billion off.
    #expect(Checking(text("69%", "khoảng 4 tỷ USD")).accused.isEmpty)
  }

  /// "hơn 1.574" is not "hơn 1.690" told again.
  @Test func oneFactTwice() {
    let text = "Chi ngân sách quý I hơn 1.690 tỷ đồng.\nTrong quý, chi ngân sách hơn %@ tỷ đồng."
    #expect(
      Checking(text.replacing("%@", with: "1.690")).said(by: "fact.repeated").contains { $0.hasPrefix("consistent") })
    #expect(
      !Checking(text.replacing("%@", with: "1.574")).said(by: "fact.repeated").contains { $0.hasPrefix("consistent") })
  }
}
