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

  /// Parts of which the last is "khác" make no more than what is told as "gần".
  @Test func morePartsThanNearly() {
    func text(_ total: String) -> String {
      "Thu ngân sách đạt \(total) tỷ đồng. Trong đó, thu thuế, phí là 47,3 tỷ đồng; thu tiền đất là 34,4 tỷ đồng; thu khác ngân sách 4,2 tỷ đồng."
    }
    #expect(Checking(text("gần 85,6")).accused.count == 1)
    #expect(Checking(text("gần 86")).accused.isEmpty)
    #expect(Checking(text("hơn 85,6")).accused.isEmpty)
  }
}
