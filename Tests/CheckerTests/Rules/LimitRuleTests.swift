import Checker
import Testing

@Suite("bound.limit")
struct LimitRuleTests {
  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "bound.limit") }

  @Test func votesAndVoters() {
    let congress = "Dự Đại hội có 96/98 đại biểu được triệu tập, 2 đại biểu vắng mặt.\n"
    #expect(verdicts(congress + "Người trúng cử cao nhất đạt 97/98 phiếu.") == [.inconsistent])
    #expect(verdicts(congress + "Người trúng cử cao nhất đạt 95/98 phiếu.") == [.consistent])
    #expect(verdicts(congress + "Hội nghị cán bộ trước đó lấy 110/112 phiếu.").isEmpty)
    #expect(verdicts(congress + "Ban Kiểm phiếu phát ra 98/98 phiếu.").isEmpty)
  }

  @Test func meansAndExtremes() {
    #expect(verdicts("Lớp đông nhất có 71 học viên, bình quân 74,2 học viên mỗi lớp.") == [.inconsistent])
    #expect(verdicts("Lớp ít nhất có 41 học viên, bình quân 39,5 học viên mỗi lớp.") == [.inconsistent])
    #expect(verdicts("Tỷ lệ dự họp bình quân 88,4%, nơi cao nhất 97,1%.") == [.consistent])
    #expect(Checking("Lớp đông nhất có 71 học viên, bình quân 174 học viên mỗi xã.").accused.isEmpty)
    #expect(Checking("Khu đông nhất có 71 dự án, bình quân 740 lao động mỗi khu.").accused.isEmpty)
    #expect(Checking("Lớp đông nhất năm trước 71 học viên; bình quân mỗi huyện 90 học viên.").accused.isEmpty)
  }

  /// The rate of all lies between those of its parts.
  @Test(arguments: [
    ("Tỷ lệ thất nghiệp 9 tháng là # (quý I là 2,21%; quý II là 2,19%; quý III là 2,2%).", "2,2%", "1,9%"),
    ("Tỷ lệ thất nghiệp chung là #, trong đó thành thị 3,12%, nông thôn 1,81%.", "2,32%", "3,32%"),
    ("Tỷ lệ tốt nghiệp toàn tỉnh là #, trong đó, THPT là 98,4%, GDTX là 88,4%.", "97,6%", "87,6%"),
  ])
  func ratesOfAll(_ text: String, _ right: String, _ wrong: String) {
    #expect(Checking(text.replacing("#", with: right)).accused.isEmpty)
    #expect(Checking(text.replacing("#", with: wrong)).verdicts(by: "bound.limit") == [.inconsistent])
  }

  @Test(arguments: [
    // Shares that make the whole's.
    "Tỷ lệ lao động qua đào tạo là 32%, trong đó nam 18%, nữ 14%.",
    // What is attained bit by bit.
    "Tỷ lệ giải ngân 9 tháng là 68,2% (quý I là 12,1%; quý II là 18,4%; quý III là 27,7%).",
    // Another rate than theirs.
    "Tỷ lệ hộ nghèo là 2,1%. Tỷ lệ thất nghiệp ở thành thị 3,1%, nông thôn 2,6%.",
  ])
  func ratesOfOthers(_ text: String) { #expect(Checking(text).verdicts(by: "bound.limit").isEmpty) }
}
