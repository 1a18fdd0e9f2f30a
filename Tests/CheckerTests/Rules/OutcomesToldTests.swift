import Testing

@Suite("sum.remaining: what is done, and what is not, right behind their whole")
struct OutcomesToldTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.remaining") }

  @Test func whateverIsLeft() {
    #expect(said("Toàn huyện phát hiện 27 ổ dịch, đã dập 22 ổ, còn 2 ổ đang hoạt động.") == ["inconsistent 2 → 5"])
    #expect(said("Toàn huyện phát hiện 27 ổ dịch, đã dập 22 ổ, còn 5 ổ đang hoạt động.") == ["consistent 5 → 5"])
    #expect(
      said("Có 812 hộ bị ảnh hưởng; 760 hộ đã nhận tiền và bàn giao mặt bằng, còn 58 hộ chưa đồng thuận.") == [
        "inconsistent 58 → 52"
      ])
  }

  @Test func theSameWordsDenied() {
    let text = "Qua kiểm tra 54 trạm cấp nước, 45 trạm đã có giấy phép khai thác, "
    #expect(said(text + "12 trạm chưa có giấy phép.") == ["inconsistent 12 → 9"])
    #expect(said(text + "9 trạm chưa có giấy phép.") == ["consistent 9 → 9"])
  }

  @Test func theOneAndNotTheOther() {
    let text = "Tại 34 dự án được giám sát, 14 dự án đúng tiến độ, "
    #expect(Checking(text + "17 dự án chậm tiến độ hoặc phải điều chỉnh.").accused == ["17"])
    #expect(Checking(text + "20 dự án chậm tiến độ hoặc phải điều chỉnh.").accused.isEmpty)
  }

  @Test func aWholeToldAgain() {
    let text = "Ủy ban kiểm tra thụ lý 58 đơn, tăng 6 đơn so với năm trước. "
    #expect(Checking(text + "Trong 53 đơn nói trên, 31 đơn khiếu nại, 27 đơn kiến nghị.").accused == ["53"])
    #expect(Checking(text + "Trong 53 đơn đã xử lý, 30 đơn khiếu nại, 23 đơn kiến nghị.").accused.isEmpty)
  }

  @Test func theRestInABracket() {
    let text =
      "Khu có 96 dự án. Trong đó, 70 dự án trong nước và 26 dự án FDI. 51 dự án đã hoạt động, 20 dự án đang xây dựng, số còn lại "
    #expect(Checking(text + "(29 dự án) đang làm thủ tục.").accused == ["29"])
    #expect(Checking(text + "(25 dự án) đang làm thủ tục.").accused.isEmpty)
  }

  @Test func moreThanThereAre() {
    let text = "Số viên chức dôi dư là 31 người, đã bố trí 19 người, "
    #expect(said(text + "15 người đang chờ việc.") == ["inconsistent 15 → 12"])
    #expect(Checking(text + "8 người đang chờ việc.").accused.isEmpty)
    #expect(
      Checking("Trong 12 dự án trọng điểm có 9 dự án đã hoàn thành, 6 dự án chuyển tiếp.").accused == ["12"])
  }

  @Test func ofAFraction() {
    #expect(Checking("Đến nay 17/23 trường đạt chuẩn quốc gia, 9 trường chưa đạt.").accused == ["9"])
    #expect(Checking("Có 9/14 tàu đã vào bờ, 8 tàu còn lại đang trên đường về.").accused == ["8"])
    #expect(Checking("Đã trả lời 11/13 kiến nghị, đạt 84,6%; 4 kiến nghị đang xem xét.").accused == ["4"])
    #expect(
      Checking(
        "Đã cứng hóa 50,4/61,2 km đường, gồm đường xã 20,1/24,2 km, đường thôn 18/21 km, đường ngõ 12,3/16 km. Còn 12,6 km đường phải đầu tư."
      ).accused == ["12,6 km"])
  }

  @Test func ofTakingsToldBefore() {
    let text = "Hội chợ thu được 96 triệu đồng. Trừ chi phí 31 triệu đồng, số tiền còn lại "
    #expect(Checking(text + "56 triệu đồng được trao cho hộ nghèo.").accused == ["56 triệu đồng"])
    #expect(Checking(text + "65 triệu đồng được trao cho hộ nghèo.").accused.isEmpty)
  }

  @Test func ofATotalToldFartherBefore() {
    let text =
      "Tổng dư nợ các chương trình đạt 300 tỷ đồng. Doanh số cho vay 80 tỷ đồng, thu nợ 60 tỷ đồng. Dư nợ tập trung ở các chương trình: hộ nghèo 90 tỷ đồng, hộ cận nghèo 70 tỷ đồng, việc làm 60 tỷ đồng; các chương trình còn lại "
    #expect(Checking(text + "84 tỷ đồng.").accused == ["84 tỷ đồng"])
    #expect(Checking(text + "80 tỷ đồng.").accused.isEmpty)
  }

  @Test func cooperativesByTheirShortName() {
    let text = "Toàn tỉnh có 140 hợp tác xã nông nghiệp: 60 HTX trồng trọt, 45 HTX chăn nuôi, còn lại "
    #expect(Checking(text + "38 HTX dịch vụ.").accused == ["38"])
    #expect(Checking(text + "35 HTX dịch vụ.").accused.isEmpty)
  }

  @Test(arguments: [
    // What is left may be from before.
    "Trong tuần phát hiện 4 ổ dịch mới, đã dập 2 ổ, hiện còn 7 ổ đang hoạt động.",
    // Another thing is denied.
    "Trường có 40 phòng, đã lắp máy chiếu 30 phòng, còn 5 phòng chưa có quạt.",
    "Toàn xã có 1.200 hộ, 900 hộ đã dùng nước sạch, 120 hộ chưa dùng nước máy.",
    // More is told to be left.
    "Xã có 300 hộ đăng ký, 250 hộ đã lắp đồng hồ, 30 hộ chưa lắp do thiếu vốn, còn lại chưa có nhu cầu.",
    "Có 12 tàu gặp bão, 7 tàu đã vào bờ, còn 4 tàu đang neo tại đảo, một tàu mất liên lạc.",
    "Đến tháng 6 có 45 tổ, đã kiện toàn 30 tổ, còn 12 tổ đang kiện toàn, 3 tổ giải thể.",
    // The first of a list is one of its parts.
    "Rà soát giữa năm, 29 việc hoàn thành, 8 việc đang làm đúng hạn, 3 việc chậm.",
    "Đến nay có 31 dự án hoàn thành, 12 dự án đã thi công, còn 3 dự án chưa khởi công.",
    // A step on the way.
    "Trong 12 dự án có 9 dự án đã hoàn thành giải phóng mặt bằng, 6 dự án đang thi công.",
    // Visits, and the people that were spoken with; members and cells.
    "Tổ chức 5 phiên với 320 lượt lao động, 140 người được phỏng vấn, còn 30 người chờ kết quả.",
    "Quý I kết nạp 61 đảng viên; thành lập 4 chi bộ, còn thiếu 2 so với kế hoạch.",
    "Có 98/124 xã có sân thể thao, 86/124 xã có nhà văn hóa; còn 11 xã chưa có cả hai.",
    "Có 289/340 doanh nghiệp đủ điều kiện đã thành lập công đoàn; tính trên 412 doanh nghiệp đang hoạt động thì còn thấp.",
    "Hội chợ thu được 96 triệu đồng, tài trợ 20 triệu đồng. Trừ chi phí 31 triệu đồng, còn lại 85 triệu đồng.",
  ])
  func ofSomethingElse(_ text: String) { #expect(Checking(text).accused.isEmpty) }
}
