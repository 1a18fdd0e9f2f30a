import Testing

@Suite("fact.repeated")
struct RepetitionRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "fact.repeated") }

  @Test func theSameTwice() {
    #expect(
      said("Hiện toàn Đảng bộ có 1.357 đảng viên. Trong buổi lễ, 1.357 đảng viên được phổ biến quy định mới.") == [
        "consistent 1.357 → 1357"
      ])
  }

  @Test func aMistypedDigitStandsAgainstTwoOthers() {
    let text = """
      96 đại biểu đại diện cho 537 đảng viên toàn Đảng bộ về dự đại hội.
      Số đảng viên của Đảng bộ hiện nay là 573 đảng viên. Đến cuối nhiệm kỳ, 573 đảng viên đã học nghị quyết.
      """
    #expect(said(text).first == "inconsistent 537 → 573")
  }

  @Test func withoutMajorityTheLaterIsAccused() {
    let text = "Đảng bộ Khu công nghiệp có 1.268 đảng viên. Bí thư nêu rõ, toàn Đảng bộ hiện có 1.286 đảng viên."
    #expect(said(text) == ["inconsistent 1.286 → 1268"])
  }

  @Test func moneyOfOneYear() {
    let text =
      "Năm 2022, các doanh nghiệp trong cụm nộp ngân sách 2.574 tỷ đồng. Số nộp ngân sách năm 2022 của doanh nghiệp "
      + "trong cụm là 2.547 tỷ đồng."
    #expect(said(text) == ["inconsistent 2.547 tỷ đồng → 2574"])
  }

  @Test(arguments: [
    // Another year, another body, a target, a part, those who came.
    "Năm 2021, toàn Đảng bộ có 462 đảng viên. Đến nay, toàn Đảng bộ có 482 đảng viên.",
    "Đảng bộ Công ty May có 462 đảng viên. Đảng bộ Công ty Thép có 482 đảng viên.",
    "Toàn Đảng bộ có 462 đảng viên. Phấn đấu toàn Đảng bộ có 482 đảng viên.",
    "Toàn Đảng bộ có 482 đảng viên. Toàn Đảng bộ có 462 đảng viên chính thức.",
    "Toàn Đảng bộ có 482 đảng viên. Toàn Đảng bộ có 462 đảng viên tham dự hội nghị.",
    "Quý I năm 2023, toàn tỉnh thu ngân sách 3.412 tỷ đồng. Quý II năm 2023, toàn tỉnh thu ngân sách 3.142 tỷ đồng.",
    "Năm 2023, toàn tỉnh nộp ngân sách 3.412 tỷ đồng. Lũy kế đến hết năm 2023, toàn tỉnh nộp ngân sách 3.142 tỷ đồng.",
    "Dự án có tổng vốn đầu tư 1.245 tỷ đồng. Dự án có tổng vốn đầu tư 1.254 tỷ đồng.",
    "Toàn Đảng bộ có 482 đảng viên. Khi đó, toàn Đảng bộ có 462 đảng viên.",
    "Toàn tỉnh có hơn 1.240 doanh nghiệp. Toàn tỉnh có 1.245 doanh nghiệp.",
  ])
  func nothingIsWrong(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test(arguments: [
    "Tính đến cuối năm 2023, các khu công nghiệp có 17.830 lao động. Tổng số lao động trong các khu công nghiệp cuối "
      + "năm 2023 là 18.730 người.",
    "Năm 2024, kim ngạch xuất khẩu của các doanh nghiệp trong khu đạt 3.456 triệu USD. Như vậy, kim ngạch xuất khẩu "
      + "năm 2024 đạt 3.465 triệu USD.",
    "Nhiệm kỳ 2015-2020, Đảng bộ kết nạp 427 đảng viên. Trong nhiệm kỳ 2015-2020, toàn Đảng bộ đã kết nạp được 472 "
      + "đảng viên mới.",
  ])
  func swappedDigitsInOtherWords(_ text: String) {
    #expect(Checking(text).verdicts(by: "fact.repeated") == [.inconsistent])
  }

  @Test(arguments: [
    "Năm 2023, xuất khẩu đạt 3.456 triệu USD. Năm 2024, xuất khẩu đạt 3.465 triệu USD.",
    "Năm 2024, thu nội địa đạt 3.456 tỷ đồng. Năm 2024, chi thường xuyên đạt 3.465 tỷ đồng.",
    "Quý I năm 2024, kim ngạch xuất khẩu đạt 3.456 triệu USD. Quý II năm 2024, kim ngạch xuất khẩu đạt 3.465 triệu "
      + "USD.",
    "Có 427 dự án đang hoạt động trong các khu công nghiệp. Các khu công nghiệp có 472 dự án đang hoạt động và đang "
      + "xây dựng.",
  ])
  func swappedDigitsOfAnotherThing(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func theTotalOfTheSentence() {
    #expect(
      said("Toàn huyện có 29 chợ, trong năm xây mới 3 chợ, nâng tổng số chợ lên 29 chợ.") == ["consistent 29 → 29"])
  }

  @Test func fourDigitsSwappedAParagraphOn() {
    let first = "Đảng bộ Khu Công nghiệp Sao Mai hiện có 4.261 đảng viên.\n"
    #expect(
      Checking(first + "Tỷ lệ đảng viên trên số lao động còn thấp: với 4.621 đảng viên, mới đạt một phần.").accused == [
        "4.621"
      ])
    #expect(Checking(first + "Năm 2019 có 4.621 đảng viên, việc quản lý gặp khó khăn.").accused.isEmpty)
  }

  @Test func againInBrackets() {
    let text = "Tỷ lệ bao phủ đạt 81,3%, cao hơn 6,1 điểm phần trăm so với năm trước (81,3% so với 75,2%)."
    #expect(Checking(text).verdicts(by: "fact.repeated").contains(.consistent))
  }

  @Test func thoseWhoTookPartAreNearlyAll() {
    let text =
      "Đảng bộ Khu Công nghiệp Sao Mai hiện có 4.621 đảng viên.\nCuối năm, 4.261 đảng viên tham gia học tập nghị quyết."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func theSameValueOfTheSameThings() {
    func again(_ text: String) -> Bool { Checking(text).verdicts(by: "fact.repeated") == [.consistent] }
    #expect(again("Cả huyện có 45 công đoàn cơ sở.\nĐã có 39/45 công đoàn tổ chức đại hội."))
    #expect(again("Khu công nghiệp lấp đầy 78%.\nMột năm qua, tỷ lệ lấp đầy giữ ở 78%."))
    #expect(again("Gần 1 tỷ USD vào khu công nghiệp\nNăm qua các khu thu hút 945 triệu USD."))
    #expect(!again("Khu công nghiệp lấp đầy 78%.\nTỷ lệ trẻ đến lớp đạt 78%."))
    #expect(!again("Cả huyện có 45 công đoàn cơ sở.\nHuyện trồng 45 ha rừng."))
  }
}
