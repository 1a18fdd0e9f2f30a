import Testing

/// Sentences as they are printed, right as far as anyone can tell: what stands beside a figure is told apart from it.
struct PrintedApartTests {
  /// The list in the bracket has no end; each of the communes has its hundred per cent; the ones taken in are held against the year
  /// before, not against what came over; the shares are of both classes; subjects are listed, not prizes; the others are not all.
  @Test(arguments: [
    "Lâm sản đạt 5,4 tỷ USD, tăng 11% (gỗ đạt 4,9 tỷ USD, tăng 9%; tre, nứa đạt 260 triệu USD; Các loại thịt, trứng đạt 510 triệu USD, tăng 3%.",
    "Kết thúc ngày bỏ phiếu, toàn tỉnh có 912/1.048 khu vực bỏ phiếu và 98/151 xã phường, thị trấn có cử tri đi bầu đạt tỷ lệ 100%.",
    "Số cũ chuyển sang là 3.906 việc; từ ngày 01/10/2020, thụ lý mới 4.512 việc, tăng 318 việc (chiếm tỷ lệ 7,58% so với năm 2020).",
    "Tổng thụ lý là 6.160 việc. Kết quả phân loại thì có 4.980 việc có điều kiện (chiếm tỷ lệ 81,64%) giảm 112 việc (2,20%) so với năm 2021 và 1.120 việc chưa có điều kiện (chiếm tỷ lệ 18,36%).",
    "Học sinh tỉnh đoạt 9 giải nhất ở các môn: Toán, Vật lý, Hóa học, Sinh học.",
    "Công an huyện khởi tố hai anh em ông H. và 9 người khác. Trong đó, 11 người bị tạm giam.",
  ])
  func isNotAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  /// 26 of 29 are 89,655…%, 3 are 10,344…%; 14 of 43 are 32,558…%.
  @Test func whatAShareThatIsCutOffLeaves() {
    #expect(
      Checking("Về đất đai có 29/43 đơn, chiếm 67,44%; lĩnh vực khác 14/43 đơn, chiếm 32,58%.").accused == ["32,58%"])
    #expect(Checking("Về đất đai có 26/29 đơn, chiếm 89,65%; lĩnh vực khác 3/29 đơn, chiếm 10,35%.").accused.isEmpty)
  }

  /// The main matters are of all 214, not of the 35; a list that makes its own total is no other's; what may be let holds what has been.
  @Test(arguments: [
    "Các cấp đã thi hành kỷ luật 214 đảng viên, gồm: khiển trách 150 đảng viên, cảnh cáo 48 trường hợp, cách chức 9, khai trừ 7; trong đó, cấp ủy viên 35 đồng chí. Vi phạm chủ yếu là: đất đai 18, tài chính 8, dân số 27.",
    "Năm 2023, tỉnh cấp mới 57 dự án. Các cấp đã thi hành kỷ luật 53 đảng viên, gồm: khiển trách 26 đảng viên, cảnh cáo 12 trường hợp, cách chức 10, khai trừ 5.",
    "Toàn tỉnh có 186 người bị thương do tai nạn. Các cấp đã thi hành kỷ luật 188 đảng viên, gồm: khiển trách 83 trường hợp, cảnh cáo 18 đảng viên, cách chức 77 trường hợp, khai trừ 10.",
    "KCN An Hòa có diện tích quy hoạch 1.764,9 ha, trong đó đất công nghiệp có thể cho thuê 1.080,1 ha; đã cho thuê 688,2 ha, tỷ lệ lấp đầy 63,7%.",
  ])
  func listsOfAnotherTotal(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
