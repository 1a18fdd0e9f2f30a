import Checker
import Testing

@Suite("granularity.group")
struct GroupShareRuleTests {
  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "granularity.group") }

  @Test(arguments: [
    ("Qua rà soát, 84,2% trong số 19 chi bộ có phòng họp riêng.", Verdict.consistent),
    ("Qua rà soát, 83,5% trong số 19 chi bộ có phòng họp riêng.", .inconsistent),
    ("Trong tổng số 9 khu công nghiệp, 70,0% đã có nhà máy xử lý nước thải.", .inconsistent),
    ("Trong tổng số 9 khu công nghiệp, 66,7% đã có nhà máy xử lý nước thải.", .consistent),
    ("Chi bộ hiện có 37 đảng viên, trong đó 26,8% là nữ.", .inconsistent),
    ("Chi bộ hiện có 37 đảng viên, trong đó 27,0% là nữ.", .consistent),
    ("Đoàn kiểm tra 40 cơ sở, 15% trong số đó vi phạm về môi trường.", .consistent),
  ])
  func saidOfJustThese(_ text: String, _ verdict: Verdict) {
    #expect(verdicts(text) == [verdict])
  }

  @Test(arguments: [
    ("Chi bộ có 26 đảng viên. Năm qua, 73,1% đảng viên đăng ký học tập.", Verdict.consistent),
    ("Chi bộ có 26 đảng viên. Năm qua, 74,4% đảng viên đăng ký học tập.", .inconsistent),
    ("Đảng bộ có 18 chi bộ. Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt 72,2%.", .consistent),
    ("Đảng bộ có 18 chi bộ. Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt 73,9%.", .inconsistent),
  ])
  func ofTheSameName(_ text: String, _ verdict: Verdict) {
    #expect(verdicts(text) == [verdict])
  }

  /// One or two fewer were assessed; others are spoken of; the part is printed itself; too many; another year; a kind of
  /// them.
  @Test(arguments: [
    "Chi bộ có 26 đảng viên. Năm qua, 72,0% đảng viên đăng ký học tập.",
    "Chi bộ có 26 đảng viên. Toàn tỉnh, 74,4% đảng viên đăng ký học tập.",
    "Chi bộ có 26 đảng viên. Năm qua, 74,4% đảng viên nữ đăng ký học tập.",
    "Chi bộ có 26 đảng viên. Năm qua, 74% đảng viên đăng ký học tập.",
    "Kết nạp 26 đảng viên. Năm qua, 74,4% đảng viên đăng ký học tập.",
    "Đảng bộ có 1.260 đảng viên. Năm qua, 74,4% đảng viên đăng ký học tập.",
    "Chi bộ hiện có 37 đảng viên, trong đó 26,8% số được kết nạp từ năm 2020 là nữ.",
    "Trong 12 tháng, 74,4% đảng viên đăng ký học tập.",
    "Kết nạp 26 đảng viên. Nữ chiếm 40,1%, trình độ đại học 61,3%.",
  ])
  func saysNothingOrFits(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func kindsOfPeople() {
    #expect(
      verdicts("Chi bộ kết nạp 26 đảng viên. Nữ chiếm 38,5%, trình độ đại học 57,7%.") == [.consistent, .consistent])
  }
}
