import Testing

@Suite("sum.levels: sums that no word adds up")
struct ToldSumsTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.levels") }

  @Test func overParagraphs() {
    let rows = """
      Hội Phụ nữ quản lý gần 132 tỷ đồng, với 1.925 hộ vay.
      Hội Nông dân quản lý 118 tỷ đồng, với 1.740 hộ vay.
      Đoàn Thanh niên quản lý 64 tỷ đồng, với 1.012 hộ vay.
      """
    #expect(
      said("Toàn huyện có 188 tổ vay vốn, với 4.677 hộ dân còn dư nợ.\n\(rows)").contains("consistent 4.677 → 4677"))
    #expect(
      !said("Toàn huyện có 188 tổ vay vốn, với 4.377 hộ dân còn dư nợ.\n\(rows)").contains { $0.contains("4.377") })
  }

  /// Nested rows stand between the parts.
  @Test func passedOver() {
    let text = """
      Có 83 dự án với tổng vốn đăng ký 418,6 triệu USD.
      Nhóm đã hoạt động: 36 dự án với 262,4 triệu USD; trong đó ở khu Đông 180,1 triệu USD.
      Nhóm chưa hoạt động: 47 dự án với 156,2 triệu USD.
      """
    #expect(said(text).contains("consistent 418,6 triệu USD → 418.6"))
  }

  @Test func theTotalAtTheEnd() {
    let text =
      "Dự án mới có tổng vốn 143 triệu USD. Năm trước, công ty được cấp dự án thứ nhất với 35 triệu USD và dự án thứ hai với 58 triệu USD. "
      + "Đến nay, công ty đã đầu tư 236 triệu USD."
    #expect(said(text).contains("consistent 236 triệu USD → 236"))
  }

  /// Small numbers are made by chance.
  @Test func byChance() {
    #expect(said("Xã có 8 thôn. Thôn An 3 hộ nghèo, thôn Bình 5 hộ nghèo.").isEmpty)
  }
}
