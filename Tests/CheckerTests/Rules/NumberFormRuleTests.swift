import Testing

@Suite("number.form")
struct NumberFormRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "number.form") }

  /// However it is read.
  @Test(arguments: [
    ("Hàng hóa bán ra 33.018.7 tỷ đồng.", "33.018.7"), ("Vốn trong nước là 1,732,62 tỷ đồng.", "1,732,62"),
    ("Đã có 1.0648.217/1.083.406 cử tri đi bầu.", "1.0648.217"),
    ("Bão làm chết 31.42 con gia súc và 512.640 con gia cầm.", "31.42"),
  ])
  func brokenMarks(_ text: String, _ number: String) { #expect(said(text) == ["inconsistent \(number) → ?"]) }

  /// It may have four decimals.
  @Test func fourDigits() {
    #expect(said("Nguồn vốn huy động đạt 21.3140 tỷ đồng.") == ["unverifiable 21.3140 → ?"])
  }

  /// Right, and not written as it should be.
  @Test func countsWithDecimals() {
    #expect(
      said("Hội Phụ nữ 21.306 hộ vay, Hội Nông dân 17.258 hộ vay, Đoàn Thanh niên 14,206 hộ vay.") == [
        "rounded 14,206 → 14206"
      ])
    #expect(said("Hội Phụ nữ 21.306 hộ vay, bình quân 3,125 người một hộ.").isEmpty)
    #expect(said("Hội Phụ nữ 21,306 hộ vay, Hội Nông dân 17,258 hộ vay.").isEmpty)
  }

  @Test func provedByOthers() {
    #expect(
      said("Tổng số là 62.417 người (trung ương: 4.206 người; địa phương: 58.2811 người).") == [
        "inconsistent 58.2811 → 58211"
      ])
    #expect(
      said("Huy động trên 42 ngàn tỷ đồng\nTổng vốn huy động đạt 42.3170 tỷ đồng.") == [
        "inconsistent 42.3170 tỷ đồng → 42317"
      ])
    // Neither the rest nor the title fits.
    #expect(
      said("Tổng số là 62.417 người (trung ương: 4.216 người; địa phương: 58.2811 người).") == [
        "inconsistent 58.2811 → ?"
      ])
    #expect(
      said("Huy động trên 35 ngàn tỷ đồng\nTổng vốn huy động đạt 42.3170 tỷ đồng.") == ["unverifiable 42.3170 → ?"])
  }

  @Test(arguments: [
    "Doanh thu đạt 1.234.567 đồng.", "Doanh thu đạt 1.234,56 tỷ đồng.", "Ngày 12.5.2023 người dân đến làm thủ tục.",
    "Mục 1.2.3 đồng thời nêu rõ trách nhiệm.", "Phiên bản 3.12.1 triệu hồi được các tệp cũ.",
    "Tọa độ 21.0285 độ vĩ Bắc.",
    "Giá trị đạt 25.91 tỷ đồng.", "Hệ số 0.1234 đồng biến.",
  ])
  func otherNumbers(_ text: String) { #expect(said(text).isEmpty) }
}
