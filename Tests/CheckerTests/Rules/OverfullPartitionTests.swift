import Testing

@Suite("share.partition: classes that exclude each other and exceed a hundred")
struct OverfullPartitionTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func unionsThatManageLoans() {
    func text(_ first: String) -> String {
      "Trong đó, Hội Phụ nữ quản lý chiếm tỷ trọng \(first) tổng dư nợ ủy thác; Hội Nông dân chiếm 30,12%; Hội Cựu chiến binh chiếm 14,6%; Đoàn "
        + "Thanh niên chiếm 7,03%."
    }
    #expect(accused(text("49,25%")) == ["49,25%"])
    #expect(accused(text("48,25%")).isEmpty)
  }

  @Test func degrees() {
    func text(_ last: String) -> String {
      "Bí thư chi bộ có trình độ đại học đạt tỷ lệ 21%; cao đẳng: 9%; trung cấp: 35%; sơ cấp: \(last)."
    }
    #expect(accused(text("42%")) == ["42%"])
    #expect(accused(text("30%")).isEmpty)
  }

  @Test func behindAnotherShare() {
    func text(_ first: String) -> String {
      "Toàn xã có 5.120 người trong độ tuổi lao động, chiếm 46,8%, trong đó dân tộc Kinh chiếm \(first), dân tộc Tày chiếm 14,2%, dân tộc Dao chiếm "
        + "6,1%, dân tộc Nùng chiếm 3,4%."
    }
    #expect(accused(text("81,3%")) == ["81,3%"])
    #expect(accused(text("76,3%")).isEmpty)
  }

  /// Classes that one may belong to together with another.
  @Test func mayOverlap() {
    #expect(
      accused("Đại biểu nữ chiếm 41%; trẻ tuổi chiếm 38%; trình độ đại học chiếm 72%; dân tộc thiểu số chiếm 12%.")
        .isEmpty)
  }
}
