import Testing

/// Averages whose words name their total and their count, whatever else of the two kinds is told.
@Suite("rate.average: what the words name")
struct AverageCertainTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test(arguments: [
    ("18 tổ vay vốn quản lý 720 hộ, bình quân ", "40 hộ/tổ.", "45 hộ/tổ.", "45"),
    ("96 ha còn lại do 32 hộ khác thuê, bình quân ", "3 ha/hộ.", "4 ha/hộ.", "4 ha"),
    (
      "Trong quý, huyện khởi công 12 nhà văn hóa với kinh phí 36 tỷ đồng; 5 nhà văn hóa sửa chữa hết 4 tỷ đồng. Bình quân "
        + "một nhà văn hóa khởi công hết ", "3 tỷ đồng.", "4 tỷ đồng.", "4 tỷ đồng"
    ),
    ("Số học viên của 15 lớp tập huấn là 540, bình quân ", "36 người mỗi lớp.", "38 người mỗi lớp.", "38"),
    (
      "Có 320 hộ trồng chè và 410 hộ nuôi ong. Tiền hỗ trợ của hộ trồng chè là 1,6 tỷ đồng, chiếm 40% nguồn vốn; bình quân "
        + "mỗi hộ được hỗ trợ ", "5 triệu đồng.", "6 triệu đồng.", "6 triệu đồng"
    ),
    (
      "Có 30 hợp đồng với tổng giá dự toán 660 triệu đồng; giá thanh lý 600 triệu đồng. Bình quân mỗi hợp đồng có giá thanh "
        + "lý ", "20 triệu đồng.", "23 triệu đồng.", "23 triệu đồng"
    ),
    (
      "Thu phí bến bãi đạt 24 tỷ đồng, tăng 2 tỷ đồng. Số lượt xe nộp phí 48.000 lượt, bình quân mỗi lượt nộp ",
      "500 nghìn đồng.", "460 nghìn đồng.", "460 nghìn đồng"
    ),
    (
      "Trường có 1.240 học sinh ở hai cơ sở (cơ sở chính 800, cơ sở lẻ 440). Sĩ số bình quân là ",
      "31 em/lớp với 40 lớp.", "33 em/lớp với 40 lớp.", "33"
    ),
  ])
  func theWordsNameBoth(_ text: String, _ right: String, _ wrong: String, _ figure: String) {
    #expect(accused(text + right).isEmpty)
    #expect(accused(text + wrong) == [figure])
  }

  @Test func inBracketsBehindItsTotal() {
    #expect(accused("Giải có 6 bảng, vòng bảng đá 36 trận (6 trận/bảng).").isEmpty)
    #expect(accused("Giải có 6 bảng, vòng bảng đá 36 trận (8 trận/bảng).") == ["8"])
    let text = "Mô hình nhân rộng từ 4 đội lên 60 đội, với 1.500 thành viên (bình quân "
    #expect(accused(text + "25 người/đội).").isEmpty)
    #expect(accused(text + "22 người/đội).") == ["22"])
  }

  @Test func allOfThemAreAddedUp() {
    let text =
      "Xã tặng 900 suất quà: loại lớn 300 suất, loại nhỏ 600 suất. Tổng trị giá 270 triệu đồng. Bình quân một suất quà "
    #expect(accused(text + "300 nghìn đồng.").isEmpty)
    #expect(accused(text + "330 nghìn đồng.") == ["330 nghìn đồng"])
  }

  @Test func theTotalBearsItsSpell() {
    let made =
      "Nhà máy sản xuất trong 8 tháng đạt 960 tấn, riêng hàng xuất khẩu chiếm 60%. So với mục tiêu cả năm 1.500 tấn, kết quả "
      + "này bằng 64%; trung bình mỗi tháng làm ra "
    #expect(accused(made + "120 tấn.").isEmpty)
    #expect(accused(made + "128 tấn.") == ["128 tấn"])
    let sold = "Lượng nước bán ra cả năm đạt 3.600 nghìn m³, bằng 102% kế hoạch. Bình quân mỗi tháng, các hộ sử dụng "
    #expect(accused(sold + "300 nghìn m³.").isEmpty)
    #expect(accused(sold + "320 nghìn m³.") == ["320 nghìn m³"])
  }

  /// Of others, of some of them, of another time, of both together.
  @Test(arguments: [
    "12 doanh nghiệp FDI và 8 doanh nghiệp trong nước nộp 400 tỷ đồng, bình quân 20 tỷ đồng/doanh nghiệp.",
    "Tỉnh thu hút 120 dự án với 3.600 triệu USD. Trong đó, 30 dự án cấp mới với 900 triệu USD, bình quân 30 triệu USD/dự án.",
    "9 tháng thu 900 tỷ đồng, chi 640 tỷ đồng. Bình quân mỗi tháng chi 71,1 tỷ đồng.",
    "9 tháng sản xuất đạt 900 tỷ đồng. Quý III, bình quân mỗi tháng đạt 110 tỷ đồng.",
    "Tháng 9 đạt 120 tỷ đồng, 9 tháng đạt 900 tỷ đồng. Bình quân mỗi tháng năm trước đạt 92 tỷ đồng.",
    "Sản lượng 6 tháng đạt 5.400 tấn; kế hoạch cả năm 12.000 tấn. Để hoàn thành, bình quân mỗi tháng cuối năm phải đạt 1.100 "
      + "tấn.",
    "Huyện có 18 trường với 9.000 học sinh và 560 giáo viên. Bình quân mỗi trường tiểu học có 420 học sinh.",
    "Huyện có 15 dự án mới với 450 tỷ đồng và 10 dự án mở rộng với 200 tỷ đồng. Bình quân mỗi dự án mới 30 tỷ đồng.",
    "Xã có 12 thôn với 1.450 hộ, 5.800 nhân khẩu (bình quân 4 người/hộ).",
    "Toàn huyện có 24 xã, xây mới 36 km đường, bình quân 1,8 km/xã đối với 20 xã nông thôn mới.",
    "30 doanh nghiệp thuê 45 ha, 25 doanh nghiệp khác thuê 50 ha, bình quân 2 ha/doanh nghiệp.",
  ])
  func somethingElseIsMeant(_ text: String) {
    #expect(accused(text).isEmpty)
  }
}
