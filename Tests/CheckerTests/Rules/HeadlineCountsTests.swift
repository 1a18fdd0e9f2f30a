import Testing

@testable import Checker

@Suite("headline.body: số đếm ở tiêu đề")
struct HeadlineCountsTests {
  private func accused(_ text: String) -> [String] {
    Checking(text).said(by: "headline.body").filter { $0.hasPrefix("inconsistent") }
  }

  @Test("Tiêu đề gõ nhầm, hoặc “hơn” mà nội dung không tới")
  func wrong() {
    #expect(
      accused("Tặng 52 xe đạp cho học sinh nghèo\nSáng 5/9, Đoàn khối tặng 25 xe đạp cho học sinh nghèo.").count == 1)
    #expect(
      accused("Hơn 340 hộ dân được khám bệnh miễn phí\nSáng 7/4, bệnh viện khám bệnh cho 304 hộ dân tại xã.") == [
        "inconsistent 340 → 304"
      ])
    #expect(
      accused(
        "Xã Bình An: 46 thanh niên lên đường nhập ngũ\nXã có 146 thanh niên lên đường nhập ngũ, gồm 120 công dân vào "
          + "quân "
          + "đội và 26 công dân vào công an."
      ).count == 1)
  }

  @Test(
    "Tiêu đề gộp, hoặc nói của một phần",
    arguments: [
      "Trao 120 suất học bổng cho học sinh nghèo\nHội Khuyến học trao 102 suất học bổng cho học sinh nghèo vượt khó "
        + "và 18 "
        + "suất học bổng cho học sinh giỏi.",
      "Khen thưởng 45 tập thể, cá nhân\nTại hội nghị, tỉnh khen thưởng 15 tập thể và 30 cá nhân.",
      "Tuyên dương 45 công nhân tiêu biểu\nTỉnh tuyên dương công nhân tiêu biểu; trong đó có 35 công nhân trực tiếp "
        + "sản xuất.",
      "Hơn 340 hộ dân được khám bệnh miễn phí\nSáng 7/4, bệnh viện khám bệnh cho 346 hộ dân tại xã.",
    ])
  func right(_ text: String) { #expect(accused(text).isEmpty) }

  @Test("Số đo ở tiêu đề")
  func measures() {
    let title = "Sao Mai thu hút 3,4 tỷ USD vốn FDI trong 6 tháng\n"
    #expect(
      accused(title + "6 tháng đầu năm, tỉnh Sao Mai thu hút được 3,1 tỷ USD vốn FDI vào 40 dự án.") == [
        "inconsistent 3,4 tỷ USD → 3.1"
      ])
    #expect(accused(title + "Quý I, tỉnh Sao Mai thu hút được 3,1 tỷ USD vốn FDI vào 40 dự án.").isEmpty)
    #expect(accused(title + "6 tháng đầu năm, tỉnh Sao Mai giải ngân được 3,1 tỷ USD vốn FDI.").isEmpty)
    #expect(
      accused(title + "6 tháng, tỉnh thu hút được 3,1 tỷ USD vốn FDI.\nTính đến nay, đã có 3,4 tỷ USD.").isEmpty)
  }

  @Test("Tiêu đề làm tròn, nhắc lại")
  func agreeing() {
    func said(_ text: String) -> [String] { Checking(text).said(by: "headline.body") }
    #expect(
      said("Hơn 3,1 tỷ USD vào các khu công nghiệp\nTổng vốn đạt 3.148 triệu USD, tăng khá.") == [
        "consistent 3,1 tỷ USD → 3148"
      ])
    #expect(
      said("Gần 4.300 công nhân được tặng quà\nChương trình đã trao 4.276 suất quà cho người lao động.").first
        == "consistent 4.300 → 4276")
    #expect(said("Xuất khẩu tăng gần 11%\nKhối tư nhân tăng trên 11% nhờ đơn hàng mới.").isEmpty)
  }

  @Test("Tiêu đề nhiều hơn nội dung, bằng lời khác: chỉ hỏi")
  func asked() {
    let text = "Việc làm cho hơn 9.600 lao động\nTừ đầu năm, các nhà máy đã tuyển 8.720 lao động."
    #expect(Checking(text).verdicts(by: "headline.body") == [.unverifiable])
  }

  @Test("Một câu thay cho tiêu đề")
  func sentence() {
    let text = "Đảng bộ huyện kết nạp 316 đảng viên mới.\nNăm qua, Đảng bộ huyện kết nạp 361 quần chúng ưu tú vào Đảng."
    #expect(accused(text) == ["inconsistent 316 → 361"])
  }

  @Test("Tiêu đề nói nhiều hơn hẳn")
  func farBelow() {
    let text = "Hơn 2.500 công nhân được khám bệnh\nTrong 2 ngày, bệnh viện khám cho 1.420 công nhân."
    #expect(Checking(text).verdicts(by: "headline.body") == [.unverifiable])
  }

  @Test("Tỷ lệ ở tiêu đề")
  func percents() {
    let text = "KCN Phú Lâm lấp đầy 71,5%\nTỷ lệ lấp đầy đến nay là 71,5%, cao hơn đầu năm."
    #expect(Checking(text).verdicts(by: "headline.body") == [.consistent])
  }

  @Test func twoDigitsOfOneThingAreSwapped() {
    let title = "Trao 36 suất quà Tết sum vầy cho lao động nghèo\nCông đoàn đã tặng "
    let rest = " suất quà Tết sum vầy cho lao động nghèo trên địa bàn."
    #expect(Checking(title + "63" + rest).verdicts(by: "headline.body") == [.inconsistent])
    #expect(!Checking(title + "42" + rest).verdicts(by: "headline.body").contains(.inconsistent))
  }

  @Test func twoYearsAreTwoThings() {
    let text = "Năm 2023 kiểm tra 47 đảng viên.\nNăm 2024 kiểm tra 74 đảng viên."
    #expect(!Checking(text).verdicts(by: "headline.body").contains(.inconsistent))
  }
}
