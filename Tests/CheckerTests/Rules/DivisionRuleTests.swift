import Checker
import Testing

@Suite("sum.division")
struct DivisionRuleTests {
  private func wrong(_ text: String) -> [String?] {
    Checking(text).claims.filter { $0.rule == "sum.division" && $0.verdict == .inconsistent }.map(\.expected)
  }

  /// Each with the right figure in the place of #, and with a wrong one.
  @Test(arguments: [
    // Known divisions, whatever opens their list.
    (
      "Từ đầu năm, các cấp ủy thi hành kỷ luật # đảng viên: 26 người khiển trách, 9 người cảnh cáo, 2 người cách chức, "
        + "1 người khai trừ.", "38", "45"
    ),
    ("Về nhân sự, đại hội bầu # ủy viên, chia thành 47 chính thức và 6 dự khuyết.", "53", "57"),
    ("Quý II, khu công nghiệp nhận # dự án, 21 dự án FDI và 8 dự án DDI, vốn hơn 310 triệu USD.", "29", "33"),
    ("Giám sát được tiến hành với # tổ chức đảng, cấp huyện 9 tổ chức, cơ sở 74 tổ chức.", "83", "85"),
    (
      "Toàn tỉnh có # tổ chức cơ sở đảng, nhiều hơn năm trước 6 tổ chức; đảng bộ cơ sở là 214, chi bộ cơ sở là 431.",
      "645", "649"
    ),
    (
      "Năm nay, tỉnh tặng và truy tặng huy hiệu cho # đảng viên; số được tặng là 874, số truy tặng là 19.", "893", "897"
    ),
    // The whole is called by its kinds: nothing else is in it, even behind "trong đó".
    (
      "Tổng kim ngạch xuất nhập khẩu 9 tháng ước đạt # tỷ USD, tăng 4,1%. Trong đó, xuất khẩu đạt 21,6 tỷ USD, nhập khẩu "
        + "đạt 18,2 tỷ USD.", "39,8", "42,9"
    ),
    ("Ủy ban xử lý # người theo các mức 614 khiển trách, 207 cảnh cáo, 33 cách chức, 18 khai trừ.", "872", "866"),
    // Four digits and more, told as more than, say the next one.
    (
      "Vốn mới và vốn điều chỉnh vào các khu là hơn # tỷ USD. Phần cấp mới là 412,5 triệu USD, phần tăng thêm là 1,938 tỷ USD.",
      "2,349", "2,284"
    ),
    // Kinds of medals and prizes, whether they work inside or outside the zones.
    ("Đoàn giành # huy chương, trong đó có 18 HC Vàng, 21 HC Bạc và 30 HC Đồng.", "69", "78"),
    (
      "Nhà trường đạt # giải. Trong đó, có 12 giải Nhất, 24 giải Nhì, 31 giải Ba và 15 giải Khuyến khích.", "82", "85"
    ),
    (
      "Cả tỉnh có # dự án FDI với 9.120 lao động; trong đó có 41 dự án trong KKT và KCN và 53 dự án ngoài KKT và KCN.",
      "94", "98"
    ),
    // What a colon or gồm opens.
    ("Khu kinh tế có # dự án FDI, thuê 210 ha: Đông Hồ 17 dự án, hơn 120 ha; Tây Hồ 24 dự án, hơn 85 ha.", "41", "38"),
    (
      "Trong đó, # trường mầm non, gồm 8 trường công nhận mới mức 1, 4 trường công nhận lại và 7 trường nâng lên mức 2.",
      "19", "23"
    ),
    // All by the name of the one figure of the sentence before.
    (
      "Dịp này, Huyện ủy trao huy hiệu cho # đảng viên. Loại 30 năm có 61 người, 40 năm có 87 người, 50 năm có 35 người, "
        + "60 năm có 12 người.", "195", "194"
    ),
  ])
  func wholes(_ text: String, right: String, wrong: String) {
    #expect(Checking(text.replacing("#", with: right)).accused.isEmpty)
    #expect(!Checking(text.replacing("#", with: wrong)).accused.isEmpty)
  }

  @Test func sharesOfAWholeMakeAHundred() {
    func text(_ last: String) -> String {
      "Mức xuất sắc là 12,6%, hoàn thành tốt 71,3%, hoàn thành 15,2%, không hoàn thành \(last)."
    }
    #expect(Checking(text("0,9%")).accused.isEmpty)
    #expect(wrong(text("9,0%")).count == 1)
    // Cut off, the shares may leave a little.
    #expect(Checking(text("0,8%")).accused.isEmpty)
  }

  @Test func whatIsToldBesideEachPart() {
    func text(_ change: String) -> String {
      "Có 918 người tham gia, tăng \(change) người (khu vực bắt buộc: 702 người, tăng 31 người; khu vực tự nguyện: 216 người, "
        + "giảm 8 người)."
    }
    #expect(Checking(text("23")).accused.isEmpty)
    #expect(Checking(text("29")).accused.count == 1)
  }

  /// Each of these has a figure and items that come near it, and a reason why they are not its parts.
  @Test(arguments: [
    // A third kind may not be told.
    "Ban đã cấp 64 giấy chứng nhận, trong đó 41 giấy cho nhà đầu tư nước ngoài, 22 giấy cho nhà đầu tư trong nước.",
    // Zones of a third kind are no whole of those inside and outside the others.
    "Có 16 dự án được đầu tư trong các Cụm Công nghiệp với 290 tỷ đồng; 08 dự án ngoài KKT, KCN với 412 tỷ đồng; 9 dự án trong KKT.",
    // Prizes of which one kind may not have been told.
    "Đội tuyển đạt 44 giải, trong đó có 9 giải Nhất, 14 giải Nhì, 19 giải Ba.",
    // One of the kinds in the sentence before.
    "Năm 2025 thu hút 6 dự án FDI với 71,2 triệu USD và 14 dự án trong nước với 2.160 tỷ đồng. Năm 2024 là 4 dự án FDI với "
      + "62,4 triệu USD và 9 dự án trong nước với 1.870 tỷ đồng.",
    // Another figure is what they make.
    "Có 44 dự án được chấp thuận, 40 dự án đã hoạt động gồm 25 dự án FDI và 15 dự án trong nước.",
    // Other things of the kind between them.
    "Toàn tỉnh có 260 HTX: 171 HTX nông nghiệp, 48 HTX thương mại, 22 HTX xây dựng, 19 HTX dịch vụ.",
    // A rest without a number.
    "Trong tổng số 940 đảng viên, khối xã có 512 đồng chí, khối trường học 214 đồng chí, khối cơ quan 186 đồng chí, còn lại là "
      + "sinh hoạt tạm thời.",
    // The first of a row.
    "35 xã đạt đủ 19 tiêu chí; 14 xã đạt 15 tiêu chí; 19 xã đạt 10 tiêu chí; 3 xã đạt 9 tiêu chí.",
    // Groups that overlap.
    "Đoàn gồm 50 đại biểu: 18 đại biểu nữ, 24 đại biểu trẻ, 11 đại biểu dân tộc thiểu số.",
    // A number read as a name may be a part.
    "Chi bộ trực thuộc là 514: xã, phường 305, trường học 112, cơ quan 59, công an 38.",
    // Shares of a share, and names that only sound like kinds.
    "Một số đơn vị làm nhanh: Quân sự tỉnh 58,2%, huyện Phú Nam 24,6%, Công an tỉnh 21,4%.",
    // Another criterion begins behind the semicolon.
    "Chia theo mức: 30 khiển trách, 19 cảnh cáo, 3 cách chức, 4 khai trừ; chia theo cấp: Ban Thường vụ 2 trường hợp, chi bộ 7.",
  ])
  func traps(_ text: String) { #expect(wrong(text).isEmpty) }

  /// What there was before is not told: parts that come near the raised total do so by chance.
  @Test func aTotalRaisedByMoreThanIsTold() {
    let raised =
      "Quý I có 61 doanh nghiệp gia nhập, quý II có 44 doanh nghiệp và quý III có 38 doanh nghiệp. Tổng số đưa lên 152 "
      + "doanh nghiệp."
    #expect(Checking(raised).accused.isEmpty)
    #expect(!Checking(raised.replacing("Tổng số đưa lên 152", with: "Tổng số là 152")).accused.isEmpty)
  }
}
