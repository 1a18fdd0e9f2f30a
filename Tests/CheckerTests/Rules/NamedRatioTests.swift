import Testing

@Suite("ratio.multiple: one named thing beside another")
struct NamedRatioTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "ratio.multiple") }

  @Test func byTheirNames() {
    let text = "Xuất khẩu đạt 2.460 triệu USD, nhập khẩu 1.640 triệu USD; xuất khẩu bằng "
    #expect(said(text + "1,5 lần nhập khẩu.") == ["consistent 1,5 lần → 1.5"])
    #expect(said(text + "1,8 lần nhập khẩu.") == ["inconsistent 1,8 lần → 1.5"])
    let capital = "Vốn cấp mới 930 triệu USD, vốn điều chỉnh 310 triệu USD, vốn cấp mới gấp "
    #expect(said(capital + "3 lần vốn điều chỉnh.").first?.hasPrefix("consistent") == true)
    #expect(said(capital + "4 lần vốn điều chỉnh.").first?.hasPrefix("inconsistent") == true)
  }

  @Test(arguments: [
    // Another thing than the two that are told, or one of two of the name.
    "Xuất khẩu đạt 2.460 triệu USD, nhập khẩu 1.640 triệu USD; năng suất lao động gấp 4 lần bình quân chung.",
    "Xuất khẩu quý I 900 triệu USD, xuất khẩu quý II 1.560 triệu USD, nhập khẩu 1.640 triệu USD; xuất khẩu bằng 1,5 lần nhập khẩu.",
  ])
  func ofSomethingElse(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  /// "về số dự án", "về vốn đăng ký": the words say of which levels, whatever else would give the multiple.
  @Test func byWhatTheyAreAbout() {
    let text = "Năm 2015 có 40 dự án với 410 triệu USD; đến năm 2024 có 128 dự án với 2.050 triệu USD, gấp "
    #expect(
      said(text + "3,2 lần về số dự án và 5 lần về vốn đăng ký.") == [
        "consistent 3,2 lần → 3.2", "consistent 5 lần → 5",
      ])
    #expect(
      said(text + "3,6 lần về số dự án và 6 lần về vốn đăng ký.") == [
        "inconsistent 3,6 lần → 3.2", "inconsistent 6 lần → 5",
      ])
  }
}
