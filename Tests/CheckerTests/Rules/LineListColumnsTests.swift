import Testing

@Suite("sum.lines: lists of two columns")
struct LineListColumnsTests {
  private func text(_ head: String, last: String = "+ 03 căn hộ du lịch với 42 phòng;") -> String {
    """
    Toàn huyện hiện có \(head). Trong đó:
    + 02 khách sạn 4 sao với 310 phòng;
    + 05 khách sạn 3 sao với 405 phòng;
    + 18 nhà nghỉ với 216 phòng;
    \(last)
    Công suất phòng bình quân đạt 61%.
    """
  }

  @Test func bothColumns() {
    #expect(Checking(text("28 cơ sở lưu trú với 973 phòng")).accused.isEmpty)
    #expect(Checking(text("27 cơ sở lưu trú với 973 phòng")).accused == ["27"])
    #expect(Checking(text("28 cơ sở lưu trú với 937 phòng")).accused == ["937"])
  }

  /// Less than the total: others may go untold; a line without the second kind is no row.
  @Test func notAllTold() {
    #expect(Checking(text("30 cơ sở lưu trú với 1.020 phòng")).accused.isEmpty)
    #expect(Checking(text("27 cơ sở lưu trú với 973 phòng", last: "+ 03 căn hộ du lịch mới mở;")).accused.isEmpty)
    #expect(Checking(text("28 cơ sở lưu trú với 490 phòng")).accused.isEmpty)
  }

  /// What another line tells of too.
  @Test func overlapping() {
    #expect(
      Checking(
        text("27 cơ sở lưu trú với 950 phòng", last: "+ 03 cơ sở vừa là khách sạn vừa là nhà nghỉ với 42 phòng;")
      ).accused
        .isEmpty)
  }
}
