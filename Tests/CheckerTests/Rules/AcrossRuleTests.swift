import Testing

@Suite("sum.across")
struct AcrossRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.across") }

  @Test func theTotalAfterItsParts() {
    let text = "Chi bộ 1 có 21 đảng viên; Chi bộ 2 có 18 đảng viên; toàn Đảng bộ có 39 đảng viên."
    #expect(said(text) == ["consistent 39 → 39"])
  }

  @Test func aTotalWithAWrongDigit() {
    let text = "Tổ 1 có 14 đảng viên; Tổ 2 có 17 đảng viên; Tổ 3 có 12 đảng viên; tổng cộng 53 đảng viên."
    #expect(said(text) == ["inconsistent 53 → 43"])
  }

  @Test func overSeveralSentences() {
    let text = "Quý I thu hút 71,5 triệu USD. Quý II thu hút 64,8 triệu USD. Tổng vốn hai quý đạt 136,3 triệu USD."
    #expect(said(text) == ["consistent 136,3 triệu USD → 136.3"])
  }

  @Test func cumulativeTotalsAreOthers() {
    let text = "Quý I thu hút 71,5 triệu USD. Quý II thu hút 64,8 triệu USD. Tổng vốn lũy kế đạt 146,3 triệu USD."
    #expect(said(text) == [])
  }

  @Test func asManyPartsAsAreAnnounced() {
    let text =
      "Xã có 3 thôn với 91 hộ nghèo. Thôn Đông có 32 hộ nghèo, thôn Đoài có 27 hộ nghèo, thôn Thượng có 34 hộ nghèo."
    #expect(said(text) == ["inconsistent 91 → 93"])
  }

  @Test func twoHalvesAfterTheirWhole() {
    let text = "Đã giải quyết 1.652 hồ sơ; trước hạn 1.597 hồ sơ; quá hạn 53 hồ sơ."
    #expect(said(text) == ["inconsistent 1.652 → 1650"])
  }

  @Test func enumeratedThingsAndTheirTotal() {
    let text = "Đã cấp 31 giấy phép, 18 chứng chỉ và xác nhận 47 nội quy; tổng số 69 thủ tục được giải quyết."
    #expect(Checking(text).said(by: "sum.across") == ["inconsistent 69 → 96"])
  }

  @Test func scalesMixed() {
    let text = "Quỹ trao 3 đợt trị giá 210 triệu đồng, 330 triệu đồng và 0,51 tỷ đồng, tổng cộng 1,25 tỷ đồng."
    #expect(Checking(text).said(by: "sum.across").map { $0.prefix(12) } == ["inconsistent"])
  }

  @Test func numbersThatNameAreNoTerms() {
    let text = "Nhà máy 1 có 74 đoàn viên, Nhà máy 2 có 53 đoàn viên, nâng tổng số lên 127 đoàn viên."
    #expect(Checking(text).said(by: "sum.across") == ["consistent 127 → 127"])
  }

  @Test func whatIsToldTogetherIsAddedUp() {
    let text =
      "Kiểm tra 52 tổ chức đảng và 143 đảng viên. Giám sát 31 tổ chức đảng và 76 đảng viên. Tính chung là 83 tổ chức đảng "
      + "và 209 đảng viên."
    #expect(said(text) == ["consistent 83 → 83", "inconsistent 209 → 219"])
  }

  @Test func asManyPartsAsTheTotalSays() {
    let text = "Đợt 1 trao 512 suất, đợt 2 trao 347 suất. Cả hai đợt đã trao 811 suất."
    #expect(said(text) == ["inconsistent 811 → 859"])
  }

  @Test func theRestTellsThatAllIsTold() {
    let text = "Lực lượng bảo vệ có 1.640 người. Khối sản xuất có 1.012 người. Số còn lại 528 người thuộc khối dịch vụ."
    #expect(said(text) == ["inconsistent 1.640 → 1540"])
  }

  @Test func oneOfAListIsNoTotal() {
    let text =
      "Giá trị sản xuất đạt 3.105 tỷ đồng. Trong đó, điện 1.412 tỷ đồng, xi măng 903 tỷ đồng, gỗ 471 tỷ đồng, còn lại là "
      + "các sản phẩm khác 319 tỷ đồng."
    #expect(!Checking(text).accused.contains("903 tỷ đồng"))
  }

  @Test func itemsWithATotalBehindThemAreNoWholeOfEachOther() {
    let text =
      "Tiếp nhận 412 hồ sơ lĩnh vực đất đai, 287 hồ sơ lĩnh vực lao động, 134 hồ sơ lĩnh vực môi trường, tổng 833 hồ sơ."
    #expect(Checking(text).accused == [])
  }

  @Test func sharesTellThatAllIsTold() {
    let text = "Khảo sát 850 công nhân cho thấy 595 người ở trọ, chiếm 70%; 265 người ở nhà riêng, chiếm 30%."
    #expect(said(text).contains("inconsistent 850 → 860"))
  }

  @Test func quartersMakeTheirMonths() {
    let text =
      "Quý I có 1.204 lao động. Quý II có 1.518 lao động. Quý III có 1.377 lao động. Lũy kế 9 tháng có 4.199 lao động."
    #expect(said(text) == ["inconsistent 4.199 → 4099"])
  }

  @Test func thePriceOfOneIsNoPart() {
    let text =
      "In 200 tờ rơi x 3.000 đồng = 0,6 triệu đồng; thuê 2 xe x 1,5 triệu đồng = 3 triệu đồng. Cộng 3,6 triệu đồng."
    #expect(Checking(text).accused == [])
  }

  @Test func aTotalThatNamesBothItsParts() {
    let text =
      "Cấp mới 41 dự án với 314,2 triệu USD; điều chỉnh 25 lượt với 186,7 triệu USD; tổng vốn cấp mới và tăng thêm 480,9 triệu USD."
    #expect(said(text) == ["inconsistent 480,9 triệu USD → 500.9"])
  }

  @Test func yearsWithTheirTotalBehindThem() {
    let text = "Kết quả: năm 2021 kết nạp 61, năm 2022 kết nạp 74, năm 2023 kết nạp 82, tổng cộng 227 đảng viên."
    #expect(Checking(text).accused == ["227"])
  }

  @Test func whatIsToldTogetherMayStandElsewhere() {
    let text = "Khu A: cấp mới 17 dự án, tăng vốn 25 dự án. Như vậy cả hai khu vực có 48 dự án mới."
    #expect(Checking(text).accused == [])
  }

  @Test func twoPartsThatAllButMakeALargeTotal() {
    let text = "Sản lượng đạt 43.126 tấn, tăng 2,4%; đánh bắt 39.068 tấn, tăng 2,3%; nuôi lồng 4.049 tấn, tăng 3,1%."
    #expect(said(text) == ["inconsistent 43.126 tấn → 43117"])
    #expect(said(text.replacingOccurrences(of: "4.049", with: "3.449")) == [])
  }

  @Test func anAverageToldRoughlySpeaksForNoTotal() {
    let text =
      "Quỹ gồm: công đoàn 4.860 triệu đồng, cơ sở 7.935 triệu đồng, nhà hảo tâm 2.540 triệu đồng, tổng 15.328 triệu đồng, "
      + "giúp 22.500 lượt người, bình quân khoảng 680.000 đồng/người."
    #expect(said(text) == ["inconsistent 15.328 triệu đồng → 15335"])
  }
}
