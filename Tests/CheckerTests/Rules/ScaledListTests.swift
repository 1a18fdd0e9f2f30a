import Testing

@Suite("number.scale: a total and its parts, of which one has lost its scale")
struct ScaledListTests {
  private func said(_ text: String) -> [String] {
    Checking(text).said(by: "number.scale").filter { $0.hasPrefix("inconsistent") }
  }

  @Test func aPartWithoutItsScaleWord() {
    func text(_ part: String) -> String {
      "Doanh thu toàn ngành đạt 2,318 triệu tỷ đồng. Trong đó, bán lẻ đạt hơn \(part), tăng 7%.\n"
        + "Dịch vụ lưu trú giảm 3% so với cùng kỳ với doanh thu ước đạt 241.200 tỷ đồng.\nDịch vụ khác đạt 392.600 tỷ đồng."
    }
    #expect(said(text("1,684 triệu đồng")) == ["inconsistent 1,684 triệu đồng → 1684000000"])
    #expect(said(text("1,684 triệu tỷ đồng")).isEmpty)
    // It is no part of this total that is left over.
    #expect(said(text("1,284 triệu đồng")).isEmpty)
  }

  @Test func aPointForAComma() {
    func text(_ part: String) -> String {
      "Xuất khẩu 8 tháng đạt 74,52 triệu USD, trong đó thủy sản đạt 51,36 triệu USD, cao su đạt 21,79 triệu USD, hàng khác đạt \(part)."
    }
    #expect(said(text("1.368 triệu USD")) == ["inconsistent 1.368 triệu USD → 1.368"])
    #expect(said(text("1,368 triệu USD")).isEmpty)
    #expect(said(text("1,368 triệu USD. Cả nước xuất khẩu 1.371 triệu USD")).isEmpty)
  }

  @Test func aCommaLost() {
    func text(_ part: String) -> String {
      "Huyện huy động hơn 5.264 tỷ đồng. Trong đó, vốn tín dụng 4.811,5 tỷ đồng; vốn lồng ghép hơn \(part) tỷ đồng; ngân sách tỉnh 21 tỷ "
        + "đồng (đầu tư 15 tỷ đồng, sự nghiệp 6 tỷ đồng); nhân dân đóng góp 57 tỷ đồng."
    }
    #expect(said(text("3745")) == ["inconsistent 3745 tỷ đồng → 374.5"])
    #expect(said(text("374,5")).isEmpty)
    // With its mark it is no slip of one.
    #expect(said(text("3.745")).isEmpty)
  }

  @Test func aTotalBelowItsParts() {
    func text(_ total: String) -> String {
      "Tháng 11, lượng khách ước đạt \(total) lượt người, tăng 9%. Cụ thể, khách trong nước đạt 742 nghìn lượt người; khách nước ngoài "
        + "đạt 118 nghìn lượt người."
    }
    #expect(said(text("5,1 nghìn")).count == 1)
    #expect(said(text("860 nghìn")).isEmpty)
  }

  @Test(arguments: [
    "Xuất siêu đạt 5,1 nghìn tỷ đồng. Trong đó, xuất khẩu đạt 742 nghìn tỷ đồng, nhập khẩu đạt 736,9 nghìn tỷ đồng.",
    "Tháng 11, khách đạt 5,1 nghìn lượt người. Cụ thể, 11 tháng khách trong nước đạt 742 nghìn lượt người; khách nước ngoài đạt 118 nghìn lượt người.",
    "Tháng 11, khách đạt 5,1 nghìn lượt người. Toàn vùng có 9 tỉnh, trong đó hai tỉnh đón 742 nghìn lượt người và 518 nghìn lượt người.",
    "Mỗi hộ đóng 53,1 nghìn đồng, trong đó cả xã đóng 6,2 triệu đồng, cả huyện đóng 42 triệu đồng.",
  ])
  func noTotalOfThem(_ text: String) { #expect(said(text).isEmpty) }

  @Test func aFewDollarsInTheParagraphBefore() {
    func text(_ amount: String) -> String {
      "Trong 8 tháng, vốn đầu tư nước ngoài vào tỉnh đạt \(amount), bằng 71% so với cùng kỳ.\nCó 19 dự án mới với số vốn 83,4 triệu USD."
    }
    #expect(said(text("214,7 USD")).count == 1)
    #expect(said(text("214,7 triệu USD")).isEmpty)
  }
}
