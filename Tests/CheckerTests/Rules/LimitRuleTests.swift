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
}
