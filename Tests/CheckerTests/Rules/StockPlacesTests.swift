import Testing

@Suite("stock.text: ba chỗ")
struct StockPlacesTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "stock.text") }

  private let founded = "Năm 2016, Đảng bộ được nâng cấp với 28 tổ chức đảng, 410 đảng viên.\n"

  @Test func foundedWithAndNow() {
    let flow = "Nhiệm kỳ 2015-2020, Đảng bộ kết nạp 190 đảng viên mới.\n"
    let now = "Dự đại hội có 120 đại biểu đại diện cho %@ đảng viên."
    #expect(said(founded + flow + now.replacing("%@", with: "560")) == ["unverifiable 560 → 600"])
    #expect(said(founded + flow + now.replacing("%@", with: "600")) == ["consistent 600 → 600"])
  }

  @Test(
    "Nhiệm kỳ khác, không rõ nhiệm kỳ, thứ khác, cỡ khác",
    arguments: [
      "Nhiệm kỳ 2010-2015, Đảng bộ kết nạp 190 đảng viên mới.", "Đảng bộ kết nạp 190 đảng viên mới.",
      "Nhiệm kỳ 2015-2020, Đảng bộ thành lập mới 190 công đoàn cơ sở.",
      "Nhiệm kỳ 2015-2020, Đảng bộ kết nạp 4 đảng viên mới.",
    ])
  func notTogether(_ flow: String) {
    #expect(said(founded + flow + "\nDự đại hội có 120 đại biểu đại diện cho 560 đảng viên.").isEmpty)
  }
}
