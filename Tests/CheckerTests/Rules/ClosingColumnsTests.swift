import Testing

@Suite("sum.levels: what a sentence sums up")
struct ClosingColumnsTests {
  private func wrong(_ text: String) -> [String] {
    Checking(text).said(by: "sum.levels").filter { $0.hasPrefix("inconsistent") }
  }

  @Test func unitByUnit() {
    func text(_ dong: String) -> String {
      "Trong kỳ có 44 dự án nước ngoài mới với hơn 318 triệu USD và 7 dự án trong nước với 640 tỷ đồng. Ngoài ra, 29 dự án nước ngoài tăng vốn với "
        + "số vốn tăng thêm hơn 255 triệu USD và 2 dự án trong nước tăng thêm 185 tỷ đồng. Như vậy, các khu đã thu hút 573 triệu USD và \(dong) "
        + "tỷ đồng."
    }
    #expect(wrong(text("825")).isEmpty)
    #expect(wrong(text("gần 830")).isEmpty)
    #expect(wrong(text("gần 930")) == ["inconsistent 930 tỷ đồng → 825"])
    #expect(wrong(text("925")) == ["inconsistent 925 tỷ đồng → 825"])
    #expect(wrong(text("2.925")).isEmpty)
  }

  /// One part was meant in tỷ: the other column shows that the rows are all there are.
  @Test func aPartOfAnotherScale() {
    func text(_ part: String) -> String {
      "Khu thu hút 41 dự án với vốn khoảng 9,46 tỷ USD và 21.350 tỷ đồng, gồm: 12 dự án đã chạy (61,5 triệu USD và 4.120 tỷ đồng); 20 dự án đang xây "
        + "(148 triệu USD và 11.480 tỷ đồng); 9 dự án chờ cấp phép (\(part) USD và 5.750 tỷ đồng)."
    }
    #expect(wrong(text("9,25 tỷ")).isEmpty)
    #expect(wrong(text("9,25 triệu")) == ["inconsistent 9,25 triệu USD → 9250.50"])
  }
}
