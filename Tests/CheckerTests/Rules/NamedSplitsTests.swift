import Testing

@Suite("sum.across: wholes whose parts everybody knows, and what is added to a total")
struct NamedSplitsTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func whoCameToHarm() {
    let text = "Vụ lật xe làm 19 người bị nạn, 02 người chết, 05 người bị thương nặng, "
    #expect(accused(text + "10 người bị thương nhẹ.") == ["19"])
    #expect(accused(text + "12 người bị thương nhẹ.").isEmpty)
  }

  @Test func theLabourForce() {
    let text =
      "Lực lượng lao động từ 15 tuổi trở lên của tỉnh là 412,6 nghìn người, lao động có việc làm 398,2 nghìn người, lao động thất nghiệp "
    #expect(accused(text + "9,1 nghìn người.") == ["412,6 nghìn"])
    #expect(accused(text + "14,4 nghìn người.").isEmpty)
  }

  @Test func whatWasSaved() {
    let text = "Tổng giá dự toán các gói thầu là 2.460 triệu đồng; giá trúng thầu 2.215 triệu đồng, tiết kiệm "
    #expect(accused(text + "265 triệu đồng.") == ["2.460 triệu đồng"])
    #expect(accused(text + "245 triệu đồng.").isEmpty)
  }

  @Test func whatTheCourtSaid() {
    #expect(accused("Án phúc thẩm 150 vụ, giữ nguyên án sơ thẩm 82 vụ, sửa án 51 vụ, hủy án 9 vụ.") == ["150"])
    #expect(
      accused("Đại hội bầu 27 đồng chí vào Ban Chấp hành, 15 đồng chí tái cử, 10 đồng chí tham gia lần đầu.") == ["27"])
  }

  @Test func whatIsCountedTogether() {
    let text =
      "Huy động được 640 triệu đồng từ ba nguồn: công nhân 210 triệu đồng, doanh nghiệp 330 triệu đồng, khác 100 triệu đồng. Nếu tính cả 85 triệu đồng hiện vật quy đổi, tổng giá trị là "
    #expect(accused(text + "752 triệu đồng.") == ["752 triệu đồng"])
    #expect(accused(text + "725 triệu đồng.").isEmpty)
  }

  @Test func yearsTogether() {
    let text = "Năm 2021 thu 210 tỷ đồng, năm 2022 thu 236 tỷ đồng, năm 2023 thu 251 tỷ đồng. "
    #expect(accused(text + "Cộng ba năm thu 679 tỷ đồng.") == ["679 tỷ đồng"])
    #expect(accused(text + "Cộng ba năm thu 697 tỷ đồng.").isEmpty)
    #expect(accused(text + "Cả nhiệm kỳ 5 năm thu 1.120 tỷ đồng.").isEmpty)
  }

  @Test func theYearIsRaised() {
    let text =
      "Vốn thực hiện 9 tháng là 1.260 tỷ đồng. Quý IV, các chủ đầu tư đăng ký giải ngân 410 tỷ đồng, nâng cả năm lên "
    #expect(accused(text + "1.790 tỷ đồng.") == ["1.790 tỷ đồng"])
    #expect(accused(text + "1.670 tỷ đồng.").isEmpty)
  }

  @Test func sortedInTheNextSentence() {
    let text = "Toàn huyện xảy ra 31 vụ cháy. Nguyên nhân do chập điện 19 vụ, bất cẩn 8 vụ, "
    #expect(accused(text + "đang điều tra 6 vụ.") == ["31"])
    #expect(accused(text + "đang điều tra 4 vụ.").isEmpty)
    #expect(
      accused(
        "Đoàn khảo sát 70 doanh nghiệp. Kết quả phân loại: 41 doanh nghiệp ổn định, 22 doanh nghiệp khó khăn, 10 doanh nghiệp tạm dừng."
      ) == ["70"])
  }

  @Test(arguments: [
    // Some causes are not told.
    "Toàn huyện xảy ra 31 vụ cháy. Nguyên nhân do chập điện 19 vụ, bất cẩn 8 vụ, sét 1 vụ.",
    // Those who answered, and no others, were classified.
    "Khảo sát 70 doanh nghiệp, thu về 62 doanh nghiệp trả lời. Kết quả phân loại: 41 doanh nghiệp ổn định, 16 doanh nghiệp khó khăn, 5 doanh nghiệp tạm dừng.",
    "Dự toán năm 2.400 triệu đồng, thực chi 2.100 triệu đồng, tiết kiệm 10% chi thường xuyên.",
    "Vụ tai nạn làm 20 người thương vong, gồm 3 người chết, 17 người bị thương.",
    "Lực lượng lao động của tỉnh là 402,5 nghìn người, trong đó nữ 198 nghìn người; thất nghiệp 7,1 nghìn người.",
    "Huy động được 640 triệu đồng. Nếu tính cả 85 triệu đồng hiện vật và 40 triệu đồng ngày công, tổng giá trị là 765 triệu đồng.",
  ])
  func ofSomethingElse(_ text: String) { #expect(accused(text).isEmpty) }
}
