import Testing

/// Lists that all but make their total: when that is an error though they may be open.
@Suite("sum.parts, sum.across: near their total")
struct NearTotalsTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func twoKindsOfWhichAThirdIsSeldomTold() {
    let text = "Kế hoạch vốn là 520,4 tỷ đồng, trong đó vốn trung ương 310,2 tỷ đồng, vốn địa phương "
    #expect(accused(text + "210,2 tỷ đồng.").isEmpty)
    #expect(accused(text + "235,2 tỷ đồng.") == ["520,4 tỷ đồng"])
    #expect(
      accused("Ban cung cấp 74 thủ tục, trong đó 51 dịch vụ công toàn trình và 21 dịch vụ công một phần.") == ["74"])
  }

  /// A third kind makes the difference, or the words leave it out.
  @Test func aThirdKindMayBeMissing() {
    #expect(accused("Có 96 đơn vị, trong đó 71 đơn vị ở miền núi, 18 đơn vị ở ven biển.").isEmpty)
    #expect(accused("Kinh phí 930 triệu đồng, chủ yếu từ ngân sách 610 triệu đồng, xã hội hóa 240 triệu đồng.").isEmpty)
    #expect(
      accused("Thu ngân sách 8.450 tỷ đồng; trong đó thu nội địa 6.900 tỷ đồng, thu xuất nhập khẩu 1.310 tỷ đồng.")
        .isEmpty)
  }

  @Test func aBracketThatHoldsNothingButParts() {
    #expect(accused("Đã kiểm tra 41 lượt đơn vị (Đảng ủy 16, Ủy ban Kiểm tra 27).") == ["41"])
    #expect(accused("Đã kiểm tra 41 lượt đơn vị (Đảng ủy 16, các đơn vị khác chưa báo cáo).").isEmpty)
    #expect(accused("Có 60 dự án (Hàn Quốc 21, Nhật Bản 17).").isEmpty)
  }

  @Test func whatWasCarriedOverIsAPart() {
    let text = "Trung tâm tiếp nhận 2.316 hồ sơ, trong đó tiếp nhận mới 2.104 hồ sơ, kỳ trước chuyển sang "
    #expect(accused(text + "212 hồ sơ.").isEmpty)
    #expect(accused(text + "221 hồ sơ.") == ["2.316"])
  }

  @Test func aShareTooCoarseToTell() {
    let text =
      "Cần tuyển 6.241 lao động, trong đó lao động phổ thông 5.120 người (82%), có tay nghề 830 người, kỹ sư 290 người."
    #expect(accused(text) == ["6.241"])
  }

  /// A share with its decimals finds the total right: the list may be open.
  @Test func aShareThatSpeaksForTheTotal() {
    let text =
      "Cần tuyển 6.310 lao động, trong đó lao động phổ thông 5.120 người (81,1%), có tay nghề 830 người, kỹ sư 290 người."
    #expect(!accused(text).contains("6.310"))
  }

  @Test func aColonRightBehindTheTotal() {
    let text = "Trao Huy hiệu cho 34 đồng chí: 3 đồng chí 50 năm tuổi Đảng, 9 đồng chí 40 năm, "
    #expect(accused(text + "22 đồng chí 30 năm.").isEmpty)
    #expect(accused(text + "19 đồng chí 30 năm.") == ["34"])
    #expect(accused("Hội nghị có 34 đại biểu: 12 đại biểu nữ, 9 đại biểu trẻ, 20 đại biểu dân tộc thiểu số.").isEmpty)
  }

  @Test func aPartOfABracketAboveItsTotal() {
    let text =
      "Nhận 2.180 đơn, trong đó đơn trùng là 214 đơn, đơn đủ điều kiện là 1.966 đơn (khiếu nại 58, tố cáo 91 và kiến nghị "
    #expect(accused(text + "1.817 đơn).").isEmpty)
    #expect(accused(text + "2.031 đơn).") == ["2.031"])
  }

  /// Some of a closed list make another figure near by chance.
  @Test func aClosedListAfterOtherFigures() {
    let text = "Kết nạp 48 đảng viên, giảm 7 đảng viên so với cùng kỳ (55 đảng viên). Trao Huy hiệu cho "
    #expect(accused(text + "19 đồng chí, gồm 60 năm 1 đồng chí, 50 năm 6 đồng chí và 40 năm 12 đồng chí.").isEmpty)
    #expect(accused(text + "20 đồng chí, gồm 60 năm 1 đồng chí, 50 năm 6 đồng chí và 40 năm 12 đồng chí.") == ["20"])
  }

  @Test func nobodyWhoCameToHarmIsLeftOut() {
    let text = "Trong năm xảy ra 41 vụ tai nạn làm 46 người bị nạn. Có 4 người chết, 15 người bị thương nặng và "
    #expect(accused(text + "27 người bị thương nhẹ.").isEmpty)
    #expect(accused(text + "29 người bị thương nhẹ.") == ["46"])
  }

  @Test func aRestThatIsCounted() {
    let text = "Ban hành 318 văn bản, trong đó có 9 nghị quyết, 41 kế hoạch, 77 thông báo, còn lại "
    #expect(accused(text + "191 văn bản khác.").isEmpty)
    #expect(accused(text + "181 văn bản khác.").count == 1)
  }

  @Test func surveyedThingsInOneSentence() {
    let text = "Qua kiểm tra 84 dự án, đoàn đề nghị gia hạn 47 dự án, thu hồi 12 dự án, nhắc nhở "
    #expect(accused(text + "25 dự án.").isEmpty)
    #expect(accused(text + "26 dự án.") == ["84"])
    #expect(
      accused("Đảng bộ có 4.120 đảng viên; có 530 đảng viên xuất sắc, 3.240 đảng viên tốt, 344 đảng viên khá…").isEmpty)
  }

  @Test func amountsThatChanceDoesNotBringSoNear() {
    let text =
      "Giá trị sản xuất đạt 912,446 tỷ đồng, tăng 14%; nông nghiệp 402,115 tỷ đồng; công nghiệp 231,08 tỷ đồng; "
    #expect(accused(text + "dịch vụ 279,251 tỷ đồng.").isEmpty)
    #expect(accused(text + "dịch vụ 278,251 tỷ đồng.") == ["912,446 tỷ đồng"])
  }

  @Test func halvesInTheNextSentence() {
    let text =
      "Chín tháng tỉnh đón 418.350 lượt khách, tăng 12%. Khách quốc tế 96.120 lượt, tăng 30%; khách trong nước "
    #expect(accused(text + "322.230 lượt, tăng 8%.").isEmpty)
    #expect(accused(text + "322.530 lượt, tăng 8%.") == ["418.350"])
  }

  @Test func specifiedToTheLastAmount() {
    let text =
      "Công đoàn đã chi 5,31 tỷ đồng. Cụ thể, hỗ trợ đoàn viên bị thiệt hại 3,9 tỷ đồng; hỗ trợ người bị thương 210 triệu đồng. "
    #expect(accused(text + "Ngoài ra, dành 1,2 tỷ đồng mua quà.").isEmpty)
    #expect(accused(text + "Ngoài ra, dành 1,4 tỷ đồng mua quà.") == ["5,31 tỷ đồng"])
  }
}
