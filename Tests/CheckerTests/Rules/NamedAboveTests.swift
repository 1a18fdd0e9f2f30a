import Testing

@Suite("fact.restated: số đã nêu trên")
struct NamedAboveTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "fact.restated") }

  @Test func theFigureAbove() {
    let first = "Chỉ tiêu kết nạp năm 2027 là 240 đảng viên, tăng 12 đồng chí. "
    #expect(
      said(first + "Để đạt chỉ tiêu 260 đảng viên nêu trên, các chi bộ phải cố gắng.") == ["inconsistent 260 → 240"])
    #expect(
      said(first + "Để đạt chỉ tiêu 240 đảng viên nêu trên, các chi bộ phải cố gắng.") == ["consistent 240 → 240"])
    #expect(said(first + "Để đạt chỉ tiêu 260 đảng viên, các chi bộ phải cố gắng.").isEmpty)
    #expect(said(first + "Trong đó 60 hồ sơ nêu trên đã được thẩm tra.").isEmpty)
  }

  /// The paragraph before.
  @Test func theParagraphBefore() {
    let first = "Khu có 63 doanh nghiệp, thu hút 47.800 lao động.\n"
    #expect(said(first + "Với 48.700 lao động nói trên, nhu cầu nhà ở là rất lớn.") == ["inconsistent 48.700 → 47800"])
    #expect(Checking(first + "Với 47.800 lao động nói trên, nhu cầu nhà ở là rất lớn.").accused.isEmpty)
    // Not two digits swapped; not of one name; not said to stand above.
    #expect(Checking(first + "Với 12.600 lao động nói trên, nhu cầu nhà ở là rất lớn.").accused.isEmpty)
    #expect(Checking(first + "Với 36 dự án nói trên, nhu cầu nhà ở là rất lớn.").accused.isEmpty)
    #expect(Checking(first + "Với 48.700 lao động vào năm 2030, nhu cầu nhà ở là rất lớn.").accused.isEmpty)
  }

  @Test func theOneThingOfItsName() {
    let text = "Ban tổ chức trao 240 suất quà. Các nhà tài trợ đã đồng hành để 260 suất quà nói trên đến tay công nhân."
    #expect(Checking(text).accused == ["260"])
  }
}
