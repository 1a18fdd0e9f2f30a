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
}
