import Testing

/// Figures that stand where parts, bases and rests stand, and are something else.
@Suite("neither parts nor bases") struct NotItsPartsTests {
  @Test(
    arguments: [
      // What remains of an aim told farther off.
      (
        "Năm 2025 phấn đấu đào tạo 3.200 lao động. Kết quả đến tháng 8 được 2.140 người, gồm dệt may 960 người, điện tử 770 người, cơ khí 410 "
          + "người. Nữ có 1.020 người. Bốn tháng cuối năm cần đào tạo thêm 1.060 người.", [String]()
      ),
      (
        "Năm 2025 đã đào tạo 2.140 người. Nữ có 1.020 người, còn lại 1.060 người là nam.", ["2.140"]
      ),
      // A level of government, and no plenum.
      (
        "Đạt danh hiệu 541 hộ, gồm cấp trung ương 2, cấp tỉnh 36, cấp huyện 118, cấp xã 385.", []
      ),
      // A width beside lengths.
      ("Cầu dài 418,6 m, gồm cầu chính 250,2 m và đường dẫn 168,4 m, rộng 18,5 m.", []),
      // Each rate of its own base.
      ("Anh Nam nộp thuế 550 nghìn đồng (5% của 5 triệu đồng và 10% của 3 triệu đồng).", []),
      // What is told of the communes, and not they.
      (
        "Cấp nước 7 xã ven biển: công suất 9.600 m³, khai thác 7.200 m³ (75%); giá nước 8.400 đồng/m³, tăng 400 đồng (từ 8.000 đồng/m³).",
        []
      ),
      ("Nhập khẩu ô tô tăng 41%, xe máy 2 bánh nguyên chiếc tăng 65,2%, ô tô 9 chỗ tăng 17,3%.", []),
    ])
  func nothingElseIsAccused(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  @Test(
    "the change behind a percentage of the plan",
    arguments: [
      ("Sản lượng đạt 46.200 tấn, vượt 5% kế hoạch năm, tăng 4,8% (tương ứng 2.100 tấn) so với năm trước.", [String]()),
      ("Sản lượng đạt 46.200 tấn, vượt 5% kế hoạch năm, tăng 5,8% (tương ứng 2.100 tấn) so với năm trước.", ["5,8%"]),
      ("Số thu đạt 5.040 tỷ đồng, tăng 20% (tăng tuyệt đối 840 tỷ đồng) so với năm 2022.", []),
      ("Số thu đạt 5.040 tỷ đồng, tăng 25% (tăng tuyệt đối 840 tỷ đồng) so với năm 2022.", ["25%"]),
      ("Chế biến được 20.800 tấn, bằng 104% cùng kỳ năm trước, nhiều hơn 800 tấn.", []),
      ("Chế biến được 20.800 tấn, bằng 107% cùng kỳ năm trước, nhiều hơn 800 tấn.", ["107%"]),
    ])
  func triples(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  @Test func aScaleWordThatIsWanting() {
    let text =
      "Tổng kim ngạch đạt 64,2 tỷ USD, trong đó kim ngạch xuất khẩu đạt 35,7 USD, kim ngạch nhập khẩu đạt 28,5 tỷ USD."
    let checking = Checking(text)
    #expect(checking.accused == ["35,7 USD"])
    #expect(checking.claims.contains { $0.verdict == .inconsistent && $0.summary.vi.contains("35,7 tỷ USD") })
  }

  @Test(
    "averages over what was reached, of investors, and of those told behind",
    arguments: [
      ("Có 24/30 cấp ủy hoàn thành, kết nạp 72 đảng viên, bình quân 3 đảng viên/cấp ủy.", [String]()),
      ("Có 24/30 cấp ủy hoàn thành, kết nạp 72 đảng viên, bình quân 4 đảng viên/cấp ủy.", ["4"]),
      // Over all thirty it is right too.
      ("Có 24/30 cấp ủy hoàn thành, kết nạp 72 đảng viên, bình quân 2,4 đảng viên/cấp ủy.", []),
      ("Khu có 14 nhà đầu tư thuê 168 ha, bình quân 12 ha/dự án.", []),
      ("Khu có 14 nhà đầu tư thuê 168 ha, bình quân 15 ha/dự án.", ["15 ha"]),
      ("Đảng phí thu 2.880 triệu đồng, bình quân 1,6 triệu đồng mỗi đảng viên trên 1.800 đảng viên.", []),
      (
        "Đảng phí thu 2.880 triệu đồng, bình quân 1,9 triệu đồng mỗi đảng viên trên 1.800 đảng viên.",
        ["1,9 triệu đồng"]
      ),
      ("Tổng kinh phí 4.320 triệu đồng, bình quân 400 nghìn đồng cho mỗi người trong 10.800 người được hỗ trợ.", []),
      (
        "Tổng kinh phí 4.320 triệu đồng, bình quân 450 nghìn đồng cho mỗi người trong 10.800 người được hỗ trợ.",
        ["450 nghìn đồng"]
      ),
    ])
  func averages(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  @Test(
    "behind a gap and its plan, behind a ratio and its base",
    arguments: [
      ("Thu ngân sách 1.430 tỷ đồng, vượt 130 tỷ đồng so với dự toán 1.300 tỷ đồng, đạt 110%.", [String]()),
      ("Thu ngân sách 1.430 tỷ đồng, vượt 130 tỷ đồng so với dự toán 1.300 tỷ đồng, đạt 116%.", ["116%"]),
      ("Kết nạp 72 đảng viên, thiếu 8 đảng viên so với chỉ tiêu 80 đảng viên, bằng 90%.", []),
      ("Kết nạp 72 đảng viên, thiếu 8 đảng viên so với chỉ tiêu 80 đảng viên, bằng 95%.", ["95%"]),
      ("Thu hút 34 dự án, bằng 85% cùng kỳ (40 dự án), giảm 6 dự án.", []),
      ("Thu hút 34 dự án, bằng 85% cùng kỳ (40 dự án), giảm 9 dự án.", ["9"]),
    ])
  func behind(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  /// Visits that are read as people have a name of their own.
  @Test func visitsBesideVisitors() {
    let text = "Huyện tiếp 2.150 lượt công dân với 2.600 người, trong đó lãnh đạo tiếp 860 lượt (40%)."
    #expect(Checking(text).accused.isEmpty)
    #expect(Checking(text.replacing("40%", with: "46%")).accused == ["46%"])
  }
}
