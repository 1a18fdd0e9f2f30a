import Testing

@Suite("fact.restated: một nơi, một số đo")
struct NamedMeasuresTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "fact.restated") }

  private let first = "KCN Phú Lâm có tổng diện tích 435 ha, do tỉnh làm chủ đầu tư.\nHạ tầng đang được xây dựng.\n"

  @Test func aNamedThing() {
    #expect(said(first + "Hiện nay KCN Phú Lâm (diện tích 453 ha) đã có đường nối.") == ["inconsistent 453 ha → 435"])
    #expect(said(first + "Cử tri cho rằng KCN Phú Lâm rộng 435 ha là quá lớn.") == ["consistent 435 ha → 435"])
    #expect(said(first + "Cử tri cho rằng KCN Phú Lâm rộng 612 ha là quá lớn.") == ["unverifiable 612 ha → 435"])
  }

  @Test func whatTheNextParagraphGoesOnAbout() {
    let text = "KCN Phú Lâm có tổng diện tích 435 ha.\nVới quy mô 453 ha, đây là khu lớn nhất tỉnh."
    #expect(said(text) == ["inconsistent 453 ha → 435"])
  }

  @Test(
    "Nơi khác, phần khác, số đo khác, thời gian khác",
    arguments: [
      "KCN Hòa Lâm rộng 453 ha.", "KCN Phú Lâm sau khi mở rộng diện tích 453 ha.",
      "KCN Phú Lâm có diện tích 453 m2 nhà điều hành.", "Giai đoạn 2 của KCN Phú Lâm, khu B rộng 453 ha.",
      "Dự án đầu tư tại KCN Phú Lâm với diện tích 453 ha.", "KCN Phú Lâm bàn giao mặt bằng với diện tích 453 ha.",
      "Với quy mô 512 ha, đây là khu lớn nhất tỉnh.",
    ])
  func others(_ text: String) { #expect(said(first + text).isEmpty) }

  @Test func ownersHaveManySites() {
    let text = "Công ty Sao Mai, tổng vốn đầu tư 120 tỷ đồng.\nCông ty Sao Mai, tổng vốn đầu tư 210 tỷ đồng."
    #expect(said(text).isEmpty)
  }
}
