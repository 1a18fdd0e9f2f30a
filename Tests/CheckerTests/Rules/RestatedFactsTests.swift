import Testing

@testable import Checker

@Suite("fact.restated: what is repeated exactly")
struct RestatedFactsTests {
  private func accused(_ text: String) -> [String] {
    Checking(text).said(by: "fact.restated").filter { $0.hasPrefix("inconsistent") }
  }

  @Test func theSameRateBesideAnotherLevel() {
    let first = "Giá trị ngành chăn nuôi đạt 4.217 tỷ đồng, tăng 6,35%.\n"
    #expect(accused(first + "Riêng chăn nuôi đạt 4.271 tỷ đồng, tăng 6,35%.") == ["inconsistent 4.271 tỷ đồng → 4217"])
    #expect(accused(first + "Riêng chăn nuôi đạt 4.290 tỷ đồng, tăng 6,35%.").count == 1)
    #expect(accused(first + "Riêng chăn nuôi đạt 4.217 tỷ đồng, tăng 6,35%.").isEmpty)
    #expect(accused(first + "Riêng trồng trọt đạt 4.271 tỷ đồng, tăng 6,35%.").isEmpty)
    #expect(accused(first + "Riêng chăn nuôi đạt 4.290 tỷ đồng, tăng 7,12%.").isEmpty)
  }

  @Test func theSameLevelBesideAnotherRate() {
    let first = "Doanh thu bán lẻ đạt 26.891 tỷ đồng, tăng 10,39%.\n"
    #expect(
      accused(first + "Doanh thu bán lẻ của tỉnh đạt 26.891 tỷ đồng, tăng 10,35%.") == ["inconsistent 10,35% → 10.39"])
    // Rounded.
    #expect(accused(first + "Doanh thu bán lẻ của tỉnh đạt 26.891 tỷ đồng, tăng 10,4%.").isEmpty)
    #expect(
      accused(first + "Doanh thu bán lẻ của tỉnh đạt 26.891 tỷ đồng, bằng 10,35% kế hoạch năm.").isEmpty)
  }

  @Test func theSameDigitsWithAnotherScaleWord() {
    let first = "Kim ngạch xuất khẩu đạt 134,92 tỷ USD.\n"
    #expect(
      accused(first + "Cả năm, xuất khẩu mang về 134,92 triệu USD.") == ["inconsistent 134,92 triệu USD → 134.92"])
    #expect(accused(first + "Cả năm, nông sản mang về 134,92 triệu USD.").isEmpty)
    #expect(accused(first + "Cả năm, xuất khẩu tôm mang về 134,95 triệu USD.").isEmpty)
  }

  @Test func theSameTotalAboveIt() {
    let first = "Trong 4.236 ha quy hoạch có 1.274 ha đất cây xanh.\n"
    #expect(
      accused(first + "Cụ thể, của 4.236 ha quy hoạch có 1.247 ha đất cây xanh.") == ["inconsistent 1.247 ha → 1274"])
    #expect(accused(first + "Cụ thể, của 4.236 ha quy hoạch có 1.247 ha đất giao thông.").isEmpty)
  }

  @Test func ofAnotherTime() {
    let first = "Tháng 3/2023, doanh thu vận tải đạt 4.217 tỷ đồng, tăng 6,35%.\n"
    #expect(accused(first + "Tháng 4/2023, doanh thu vận tải đạt 4.271 tỷ đồng, tăng 6,35%.").isEmpty)
  }
}
