import Testing

@Suite("fact.repeated: one thing with two rates")
struct DoubledGrowthsTests {
  private func accused(_ text: String) -> [String] {
    Checking(text).said(by: "fact.repeated").filter { $0.hasPrefix("inconsistent") }
  }

  @Test func namedBehind() {
    func text(_ second: String) -> String {
      "Vận tải năm 2016 tăng 8,3% về hành khách và tăng 5,9% về \(second) so với năm 2015."
    }
    #expect(accused(text("hành khách")).count == 1)
    #expect(accused(text("hành khách.km")).isEmpty)
    #expect(accused(text("doanh thu")).isEmpty)
    #expect(accused("Gạo tăng 8,3% về lượng so với tháng trước và tăng 5,9% về lượng so với cùng kỳ.").isEmpty)
    #expect(accused("Gạo tăng 8,3% về lượng và cà phê tăng 5,9% về lượng.").isEmpty)
  }

  @Test func namedBefore() {
    func text(_ first: String, _ base: String) -> String {
      "Khối doanh nghiệp nhà nước \(first) tăng 4,7% so cùng kỳ, số hợp đồng giảm 2,8% \(base)."
    }
    #expect(accused(text("số hợp đồng", "so cùng kỳ")).count == 1)
    #expect(accused(text("số nhân viên", "so cùng kỳ")).isEmpty)
    #expect(accused(text("số hợp đồng", "so tháng trước")).isEmpty)
    #expect(accused("Giá điện tăng 4,7%, giá nước tăng 2,8%.").isEmpty)
  }
}
