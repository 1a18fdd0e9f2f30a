import Testing

/// The kinds of a known division, each told in a sentence of its own.
@Suite("sum.levels: kinds over several sentences")
struct ToldKindsTests {
  private func wrong(_ text: String) -> [String] {
    Checking(text).said(by: "sum.levels").filter { $0.hasPrefix("inconsistent") }
  }

  /// New and added capital make more than what was attracted, whatever else was told; what is told of a part is passed over.
  @Test func partsExceedTheirWhole() {
    func text(_ whole: String) -> String {
      "Sáu tháng đầu năm, tỉnh thu hút \(whole) triệu USD vốn FDI. Cấp mới 14 dự án với số vốn 152,6 triệu USD; trong đó, 9 dự án "
        + "trong khu công nghiệp với 101,2 triệu USD. Ngoài ra, điều chỉnh tăng vốn cho 11 lượt dự án với số vốn tăng thêm 96,3 triệu USD."
    }
    #expect(wrong(text("231,4")) == ["inconsistent 231,4 triệu USD → 248.9"])
    #expect(wrong(text("248,9")).isEmpty)
    // Shares may have been bought as well.
    #expect(wrong(text("266,8")).isEmpty)
  }

  /// The whole is called by both kinds: then they are all there is.
  @Test func wholeCalledByItsKinds() {
    func text(_ whole: String) -> String {
      "Tỉnh đã cấp giấy chứng nhận đăng ký đầu tư mới và tăng vốn cho \(whole) dự án FDI. Tổng vốn đạt gần 2 tỷ USD, vượt kế hoạch. Trong tổng số dự "
        + "án được cấp, có 82 dự án đầu tư mới với vốn hơn 1 tỷ USD; 61 dự án được điều chỉnh tăng vốn."
    }
    #expect(Checking(text("145")).accused == ["145"])
    #expect(Checking(text("143")).accused.isEmpty)
  }

  /// Two figures told of each kind: the first ones are of the first whole.
  @Test func twoColumns() {
    func text(_ month: String, _ months: String) -> String {
      """
      Tổng kim ngạch xuất nhập khẩu tháng 5 đạt \(month) tỷ USD, giảm so với tháng trước. Tính chung 5 tháng, kim ngạch xuất nhập khẩu đạt \(months) tỷ USD.
      Trong đó, xuất khẩu tháng 5 đạt 2,14 tỷ USD và 5 tháng đạt 10,43 tỷ USD.
      Nhập khẩu tháng 5 đạt 1,97 tỷ USD, 5 tháng đạt 8,21 tỷ USD.
      """
    }
    #expect(wrong(text("4,11", "18,64")).isEmpty)
    #expect(wrong(text("3,86", "18,64")) == ["inconsistent 3,86 tỷ USD → 4.11"])
    #expect(wrong(text("4,11", "19,75")) == ["inconsistent 19,75 tỷ USD → 18.64"])
  }

  @Test(arguments: [
    // Paid out, not registered.
    "Năm qua, tổng vốn FDI thực hiện đạt 98,5 triệu USD. Cấp mới 12 dự án với vốn đăng ký 61,2 triệu USD. Tăng vốn 9 dự án với 44,1 triệu USD.",
    // One project of each kind.
    "Cấp mới cho 21 dự án và tăng vốn cho 13 dự án, với tổng vốn 182,5 triệu USD. Riêng dự án mới của Công ty A có vốn 100 triệu USD. Dự án "
      + "tăng vốn lớn nhất của Công ty B tăng thêm 95 triệu USD.",
    // Another direction.
    "Khối FDI xuất khẩu 310 triệu USD. Khối trong nước xuất khẩu 95 triệu USD. Tổng kim ngạch nhập khẩu là 390 triệu USD.",
    // Another time.
    "Tháng 9, cấp mới 5 dự án với vốn 20,5 triệu USD. Tháng 9, tăng vốn 3 dự án với 10,2 triệu USD. Tính chung 10 tháng, tổng vốn cấp mới và tăng "
      + "thêm đạt 32,9 triệu USD.",
    // The list goes on with what has none of the kinds.
    "Giá trị sản xuất đạt 1.367 tỷ đồng. Trong đó, doanh nghiệp trung ương đạt 97 tỷ đồng; doanh nghiệp địa phương đạt 1.306 tỷ đồng; doanh nghiệp "
      + "tư nhân đạt 2.204 tỷ đồng.",
    // Grades told by another name.
    "Đã xếp loại 1.917 đảng viên. Có 120 đảng viên hoàn thành xuất sắc; 1.445 đảng viên hoàn thành tốt; 311 đảng viên hoàn thành nhiệm vụ. Số vi phạm "
      + "tư cách có 41 trường hợp.",
    // One of a list, and some of another of it.
    "Tòa án giải quyết 1.405 vụ, bao gồm 687 vụ hình sự, 581 vụ dân sự và 137 vụ hành chính. Trong đó, 484 vụ hình sự được xét xử lưu động.",
    // The capital of both kinds together.
    "Huyện có 76 dự án, cụ thể: 18 dự án FDI, 58 dự án trong nước với tổng vốn 5.759 tỷ đồng. Năm qua dự án FDI tăng thêm 1.053 tỷ đồng.",
  ]) func rightNeighbours(_ text: String) {
    #expect(wrong(text).isEmpty)
  }
}
