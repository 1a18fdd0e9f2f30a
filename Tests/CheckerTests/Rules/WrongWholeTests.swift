import Testing

/// Figures that look like parts, wholes and changes, and are of something else.
@Suite struct WrongWholeTests {
  @Test(arguments: [
    "Đầu quý có 926 đoàn viên; trong quý kết nạp mới 114 người, chuyển đến 27 người, giảm 83 người do chuyển đi.",
    "Toàn tỉnh có 13 cụm công nghiệp, trong đó 9 cụm đã hoạt động; tỷ lệ lấp đầy bình quân của 9 cụm đạt 64,2%.",
    "Số chi hội tăng từ 52 lên 76 chi hội, tăng 24 chi hội; riêng năm 2024 thành lập 6 chi hội, chiếm 25% mức tăng.",
    "Nhiều nhất là Công ty Sao Mai (31), Công ty Hòa An (22), Công ty Minh Tâm (17), chiếm 50% trong tổng số 140 đảng viên.",
  ])
  func nothingIsAccused(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  @Test func aPartOfTheLevelIsStillJudged() {
    let text = "Có 76 chi hội, trong đó 19 chi hội mới thành lập, chiếm 35% tổng số chi hội."
    #expect(Checking(text).accused == ["35%"])
  }
}
