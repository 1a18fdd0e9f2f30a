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

  @Test func theOneThingOfItsName() {
    let text = "Ban tổ chức trao 240 suất quà. Các nhà tài trợ đã đồng hành để 260 suất quà nói trên đến tay công nhân."
    #expect(Checking(text).accused == ["260"])
  }
}
