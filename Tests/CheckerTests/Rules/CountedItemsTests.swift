import Testing

/// Things told with figures, places and remarks of their own, as many as are counted: found right, and never called wrong.
@Suite("as many as are counted")
struct CountedItemsTests {
  private func said(_ text: String) -> [String] {
    let checking = Checking(text)
    #expect(checking.accused.isEmpty)
    return checking.said(by: "count.enumeration")
  }

  @Test func partsWithRemarks() {
    let text =
      "3 xã viên được vay vốn gồm: Chị Lý Thị Hoa, tổ hợp tác Bờ Đông, xã Tân Hòa; chị Vũ Thị Lụa, tổ hợp tác Bờ Tây, xã An Thịnh và "
      + "chị Hồ Thị Mận, tổ hợp tác Gò Cao, xã Phú Lâm."
    #expect(said(text).count == 1)
    #expect(said(text.replacing("3 xã viên", with: "4 xã viên")).isEmpty)
    let bracket = "Có 02 nhóm giữ giá ổn định (đồ uống và thuốc lá; văn hóa, giải trí)."
    #expect(said(bracket).count == 1)
    #expect(said(bracket.replacing("02", with: "05")).isEmpty)
  }

  @Test func numbersGoOnAsNames() {
    let text = "5 quận có số thu từ 900 tỷ đồng là quận 2, 6, 11, Thanh Xuân, Long Biên."
    #expect(said(text).count == 1)
    #expect(said(text.replacing("5 quận", with: "4 quận")).isEmpty)
  }

  @Test func namesRightBehind() {
    let text = "Vốn tăng do 2 dự án khu công nghiệp Hòa Long mở rộng và khu công nghiệp Đại Thịnh mở rộng tăng vốn."
    #expect(said(text).count == 1)
    #expect(said(text.replacing("2 dự án", with: "7 dự án")).isEmpty)
  }

  @Test func itsKindToldAgain() {
    let text =
      "Mặt trận hai cấp đã vận động hơn 2,1 tỷ đồng. Trong đó, cấp huyện 940 triệu đồng, cấp xã hơn 1,1 tỷ đồng."
    #expect(said(text).count == 1)
    #expect(said(text.replacing(", cấp xã hơn 1,1 tỷ đồng", with: "")).isEmpty)
  }

  @Test func toldBeforeTheCount() {
    #expect(said("Trồng trọt và chăn nuôi tiếp tục là hai lĩnh vực thu hút nhiều lao động.").count == 1)
    #expect(said("Trồng trọt, thủy sản và chăn nuôi tiếp tục là hai lĩnh vực thu hút nhiều lao động.").isEmpty)
  }

  @Test func changesOfSoManyKinds() {
    let text =
      "So với cùng kỳ giảm cả 3 tiêu chí, số vụ giảm 17 vụ, số người chết giảm 5 người, số người bị thương giảm 8 người."
    #expect(said(text).count == 1)
    #expect(said(text.replacing("số người chết giảm 5 người", with: "số người chết tăng 5 người")).isEmpty)
  }

  @Test func namesWithAFigureEach() {
    let text =
      "Có 4 tỉnh xuất khẩu trên 3 tỷ USD. Cụ thể, Long Giang dẫn đầu với 7,2 tỷ USD, xếp thứ hai là Bình An 5,4 tỷ USD, Hải Hưng đạt "
      + "4,1 tỷ USD và Sơn Bình đạt 3,3 tỷ USD."
    #expect(said(text).count == 1)
    #expect(said(text.replacing("4 tỉnh", with: "6 tỉnh")).isEmpty)
    // Each of the counts has a figure of its own.
    #expect(
      said("Toàn tỉnh có 3 huyện phía Bắc 640 ha, 4 huyện phía Nam 1.120 ha, 2 huyện phía Tây 570 ha.").isEmpty)
  }
}
