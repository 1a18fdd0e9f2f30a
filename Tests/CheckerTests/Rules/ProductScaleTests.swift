import Testing

@Suite("number.scale: products and cumulated sums")
struct ProductScaleTests {
  private func said(_ text: String) -> [String] {
    Checking(text).said(by: "number.scale").filter { $0.hasPrefix("inconsistent") }
  }

  @Test func aHarvestWithoutItsScaleWord() {
    func text(_ output: String) -> String {
      "Vụ Mùa, diện tích thu hoạch 1,24 triệu ha, ít hơn cùng kỳ 12,3 ngàn ha; năng suất 52,6 tạ/ha; \(output), tăng 1%."
    }
    #expect(said(text("sản lượng 6,5 tấn")) == ["inconsistent 6,5 tấn → 6500000"])
    #expect(said(text("sản lượng 6,5 triệu tấn")).isEmpty)
    #expect(said(text("sản lượng mỗi hộ 6,5 tấn")).isEmpty)
    #expect(said(text("sản lượng tăng 6,5 tấn")).isEmpty)
    #expect(said(text("riêng 1,2 ha làm điểm đạt sản lượng 6,5 tấn")).isEmpty)
  }

  @Test func giftsOfTwoKinds() {
    func text(_ worth: String) -> String {
      "Hội trao 4.000 phần quà cho người nghèo với tổng trị giá \(worth) (mỗi phần gồm 400.000 đồng tiền mặt và 200.000 đồng hiện vật)."
    }
    #expect(said(text("2,4 triệu đồng")) == ["inconsistent 2,4 triệu đồng → 2400"])
    #expect(said(text("2,4 tỷ đồng")).isEmpty)
  }

  @Test func laterMonthsAreNoFewer() {
    func text(_ later: String) -> String {
      "Trước đó, 5 tháng năm 2012 ước đạt 2,9 triệu lượt khách, tăng 17%, \(later), tăng 18%."
    }
    #expect(said(text("6 tháng năm 2012 ước đạt gần 3,5 nghìn lượt khách")).count == 1)
    #expect(said(text("6 tháng năm 2012 ước đạt gần 3,5 triệu lượt khách")).isEmpty)
    // Another year; another thing.
    #expect(said(text("6 tháng năm 2013 ước đạt gần 3,5 nghìn lượt khách")).isEmpty)
    #expect(said(text("riêng đường biển 6 tháng năm 2012 ước đạt gần 3,5 nghìn lượt khách")).isEmpty)
    #expect(said("Lợi nhuận 5 tháng năm 2012 đạt 41 tỷ đồng, 6 tháng năm 2012 đạt 3 tỷ đồng.").isEmpty)
  }

  @Test func aYearToldLikeItsMonths() {
    func text(_ visitors: String, _ income: String) -> String {
      "Trong 10 tháng đầu năm, khách nội địa đến tỉnh ước đạt 4,1 triệu lượt, tổng thu từ khách tham quan ước đạt 6.300 tỷ đồng.\n"
        + "Cả năm, khách nội địa đến tỉnh ước đạt \(visitors) lượt, tổng thu từ khách tham quan ước đạt \(income) tỷ đồng."
    }
    #expect(said(text("5 triệu", "7,6")).count == 1)
    #expect(said(text("5 triệu", "7.600")).isEmpty)
    // Both are small: of another place.
    #expect(said(text("5 nghìn", "7,6")).isEmpty)
  }
}
