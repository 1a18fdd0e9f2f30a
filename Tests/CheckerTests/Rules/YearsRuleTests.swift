import Testing

@Suite("rate.years")
struct YearsRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "rate.years") }

  @Test func aTermIsFiveYears() {
    #expect(said("Mỗi năm kết nạp 40 đảng viên, cả nhiệm kỳ kết nạp 200 đảng viên.") == ["consistent 200 → 200"])
    #expect(said("Mỗi năm kết nạp 40 đảng viên, cả nhiệm kỳ kết nạp 250 đảng viên.") == ["inconsistent 250 → 200"])
  }

  @Test func ranges() {
    #expect(
      said("Mỗi năm kết nạp từ 20 đến 30 đảng viên, cả nhiệm kỳ 2025-2030 kết nạp 100 - 150 đảng viên.")
        == ["consistent 100 - 150 → 100..150"])
    #expect(
      said("Mỗi năm kết nạp từ 20 đến 30 đảng viên, cả nhiệm kỳ 2025-2030 kết nạp 180 đảng viên.")
        == ["inconsistent 180 → 100..150"])
  }

  @Test func aLowerBoundLeavesRoom() {
    #expect(
      said("Phấn đấu mỗi năm kết nạp từ 30 đảng viên trở lên; cả nhiệm kỳ kết nạp 160 đảng viên.") == [
        "consistent "
          + "160 → 150"
      ])
  }

  @Test func anAverageIsRounded() {
    #expect(
      said("Bình quân mỗi năm kết nạp 24 đảng viên, cả nhiệm kỳ kết nạp 122 đảng viên.") == ["consistent 122 → 120"])
  }

  @Test func quarters() {
    #expect(said("Mỗi quý mở 2 lớp, cả năm mở 8 lớp.") == ["consistent 8 → 8"])
    #expect(said("Mỗi quý mở 2 lớp, cả năm mở 7 lớp.") == ["unverifiable 7 → 8"])
  }

  /// What was aimed at and what has been done need not agree.
  @Test func anAimBesideAResult() {
    #expect(said("Nghị quyết đề ra mục tiêu mỗi năm kết nạp 90 đảng viên; sau 2 năm đã kết nạp 146 đảng viên.").isEmpty)
    #expect(
      said(
        "Nhiệm kỳ 2015-2020 kết nạp 155 đảng viên; nhiệm kỳ 2020-2025 phấn đấu mỗi năm kết nạp 50 đảng "
          + "viên."
      ).isEmpty)
  }

  @Test func anotherThingIsDone() {
    #expect(said("Mỗi năm kiểm tra 4 chi bộ, cả nhiệm kỳ thành lập 12 chi bộ.").isEmpty)
  }

  /// Told alike, and the one beside it is right.
  @Test(arguments: [
    ("Mỗi năm mở 12 lớp bồi dưỡng, cả nhiệm kỳ 60 lớp bồi dưỡng; mỗi năm lập 4 chi bộ, cả nhiệm kỳ 25 chi bộ.", true),
    ("Mỗi năm mở 12 lớp bồi dưỡng, cả nhiệm kỳ 60 lớp bồi dưỡng; mỗi năm lập 4 chi bộ, cả nhiệm kỳ 20 chi bộ.", false),
    ("Mỗi năm thành lập 7 chi bộ, 15 tổ chức công đoàn; trong 5 năm có 35 chi bộ và 85 tổ chức công đoàn.", true),
    ("Mỗi năm nộp 12,5 tỷ đồng tiền thuê đất, như vậy trong 4 năm doanh nghiệp đã nộp 55 tỷ đồng.", true),
    ("Mỗi năm nộp 12,5 tỷ đồng tiền thuê đất, như vậy sau khi giảm 30% thì trong 4 năm nộp 35 tỷ đồng.", false),
  ])
  func toldBesideAnother(_ text: String, _ isWrong: Bool) {
    #expect(Checking(text).verdicts(by: "rate.years").contains(.inconsistent) == isWrong)
  }
}
