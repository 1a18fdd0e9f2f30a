import Testing

@Suite("bound.total")
struct TotalBoundRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "bound.total") }

  @Test func whatOneUnitHasFitsIntoTheTotal() {
    let total = "Toàn Đảng bộ hiện có tổng số 2.914 đảng viên."
    let part = "Chi bộ Công ty Sao Mai có hơn 120 đảng viên đang sinh hoạt."
    #expect(
      said(total + "\n" + part) == ["consistent hơn 120 → ?"] || said(total + "\n" + part) == ["consistent 120 → ?"])
    #expect(said(part + "\n" + total).count == 1)
  }

  @Test func aLargerFigureIsLeftAlone() {
    #expect(
      said("Toàn Đảng bộ hiện có tổng số 914 đảng viên.\nKhối doanh nghiệp của tỉnh có 1.120 đảng viên.").isEmpty)
  }

  @Test func otherThingsAreLeftAlone() {
    #expect(
      said("Toàn Đảng bộ hiện có tổng số 2.914 đảng viên.\nCông ty Sao Mai có 120 công nhân trực tiếp.").isEmpty)
  }

  @Test func aBoundClearsNoFigure() {
    let text = """
      Toàn Đảng bộ hiện có tổng số 2.914 đảng viên.
      Chi bộ khối văn phòng có 120 đảng viên, tăng từ 95 lên 120 đảng viên, tăng 31 đảng viên.
      """
    #expect(Checking(text).accused == ["31"])
  }

  @Test func shorterAndLongerTimes() {
    #expect(said("Tháng 7 thu 56 tỷ đồng; 7 tháng thu 371 tỷ đồng.") == ["consistent 56 tỷ đồng → ?"])
    #expect(said("Quý II có 18 dự án mới.\nLũy kế đến nay có 214 dự án.").count == 1)
    #expect(said("Tháng 7 thu 571 tỷ đồng; 7 tháng chi 371 tỷ đồng.").isEmpty)
  }

  @Test func fewerOfThoseToldFirst() {
    #expect(
      said("Kiểm tra 312 đảng viên; kết luận 96 đảng viên vi phạm, kỷ luật 57 đảng viên.") == [
        "consistent 96 → ?", "consistent 57 → ?",
      ])
    #expect(said("Cả nước có 930 ca mắc, nhiều nhất là Hòa Sơn 210 ca.") == ["consistent 210 → ?"])
  }

  @Test func percentagesAndTheirLimits() {
    #expect(said("Tỷ lệ nữ cấp ủy trên 15% như Hòa Sơn 16,2%.").count == 1)
    #expect(said("Tỷ lệ nữ cấp ủy trên 15% như Hòa Sơn 14,2%.").isEmpty)
    #expect(said("Tỷ lệ đi bầu bình quân 89,1% (cao nhất 93,5%, thấp nhất 82,4%).").count == 2)
    #expect(said("Có 94% số hộ dùng nước hợp vệ sinh, trong đó 36% số hộ dùng nước sạch.") == ["consistent 36% → ?"])
  }

  @Test func brothersAreNoParts() {
    #expect(said("Đường sắt làm chết 17 người. Đường thủy làm chết 9 người.").isEmpty)
    #expect(said("Đơn đúng 1 vụ việc; đơn sai 17 vụ việc; tố cáo sai 2 vụ việc.").isEmpty)
  }

  @Test func whatIsLeftAndWhatIsDone() {
    func told(_ text: String) -> Bool { !said(text).isEmpty }
    #expect(told("Công ty Long Khê đạt doanh thu 820 tỷ đồng, tăng 4%. Lợi nhuận sau thuế là 96 tỷ đồng."))
    #expect(told("Các dự án FDI đăng ký 210 triệu USD. Vốn thực hiện đạt 84 triệu USD."))
    #expect(!told("Công ty Long Khê đạt doanh thu 96 tỷ đồng. Lợi nhuận sau thuế là 820 tỷ đồng."))
    #expect(!told("Công ty Long Khê đạt doanh thu 820 tỷ đồng. Lợi nhuận là 96 triệu USD."))
  }
}
