import Testing

/// What a rule alone would call wrong, and the paragraph as a whole does not.
@Suite struct SecondThoughtsTests {
  @Test(
    "another figure gives the rate exactly",
    arguments: [
      "Tòa tiếp nhận 72 nguồn tin, thụ lý mới 61 tin. Qua phân loại đã giải quyết 61 tin báo (đạt 84,72%).",
      "Kiến nghị thu hồi 6,4 tỷ đồng, kiến nghị khác 5,1 tỷ đồng, đã thu được 3,2 tỷ đồng (đạt 50%).",
    ])
  func fitsAnother(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  @Test(
    "the base belongs to the next comparison",
    arguments: [
      "Có 74 đại biểu nữ (tỷ lệ 25,3%), thấp hơn 6 người so với dự kiến nhưng cao hơn so với khóa trước (khóa trước có 68 người).",
      "Bình quân đạt 15 tiêu chí/xã, tăng 4,5 tiêu chí so với năm 2015, cao hơn bình quân cả nước (12,4 tiêu chí/xã) 2,6 tiêu chí.",
    ])
  func nextComparison(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  @Test func whatRoseDidNotFall() {
    let text =
      "Lực lượng lao động 9 tháng là 45,2 triệu người, tăng 481,5 nghìn người so với cùng kỳ năm trước (quý III là 45,4 triệu người, tăng 451,5 nghìn người so với quý III năm 2017)."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func aChangeManyTimesTooLargeIsOfSomethingElse() {
    let text =
      "Theo kế hoạch, giá trị sản xuất tăng từ 21.055 tỷ đồng lên 23.372 tỷ đồng, tăng thêm 225 tỷ đồng so với phương án đang thực hiện."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func aChangeOffByItsScaleIsWrong() {
    let text = "Sản lượng đạt 58,4 nghìn tấn, tăng 2,2 tấn so với cùng kỳ (56,2 nghìn tấn)."
    #expect(Checking(text).accused == ["2,2 tấn"])
  }

  @Test func twoOthersGiveTheChange() {
    let text =
      "Nửa đầu năm, các cấp xử lý 1.236 đơn (tồn kỳ trước 40 đơn, nhận mới 1.196 đơn), so với cùng kỳ năm trước tăng 131 đơn (6 tháng đầu năm 2019 nhận 1.105 đơn)."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func oneOfARowIsNoPartOfTheOneBefore() {
    let text =
      "Diện tích lúa đạt 11.796 ha (tập trung tại Đức Hòa 3.728 ha, tăng 3,55%; Đơn Phú 3.120 ha, bằng 93,13%; Di Hưng 1.871 ha, bằng 97,91% so cùng kỳ)."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func whatIsFarFromASumIsNoTotal() {
    let text =
      "Các cụm công nghiệp gồm: cụm Thuận Phú với diện tích 25 ha, lấp đầy 100%; cụm Bắc Nghĩa có diện tích 17 ha, lấp đầy 50%; cụm Nghĩa Ninh diện tích 15 ha, lấp đầy 50%."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test(
    "what is told beside the change stays wrong",
    arguments: [
      (
        "Năm 2024 kết nạp 163 đồng chí, tăng 12,4% so với năm 2023 (151 đồng chí); chỉ tiêu là 145 đồng chí.", ["12,4%"]
      ),
      ("Có 8.722 hộ, trong đó nữ làm chủ 2.100 hộ, chiếm 34,1% tổng số 8.722 hộ.", ["34,1%"]),
    ])
  func staysWrong(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  @Test(
    "the number of a name is no part",
    arguments: [
      "Lao động ở 4 khu là 31.245 người, cụ thể: Khu Bắc 14.120 người, Khu Nam 9.308, Khu Tây 5.602 và Phú Cát 2 là 2.215 người.",
      "Huyện có 2 khu: KCN Phú Cát 1 (165 ha) lấp đầy 91%, KCN Phú Cát 2 (240 ha) lấp đầy 64%. Tổng diện tích quy hoạch 405 ha.",
    ])
  func numbersOfNames(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  @Test func whatIsRightIsNotCalledWrong() {
    let text =
      "Đợt 2 chi trả cho 214 hộ với 71,5 tỷ đồng; đợt trước chi trả 386 hộ (120,6 tỷ đồng). Cả hai đợt đã chi trả 600 hộ, đạt 89,6% tổng số 670 hộ phải di dời; còn 70 hộ chưa nhận tiền."
    #expect(Checking(text).accused.isEmpty)
  }

  @Test(
    "figures of another kind beside what they seem to belong to",
    arguments: [
      // The whole of a percentage is no sum of what stands before.
      "Liên đoàn thành lập 14 công đoàn cơ sở. Có 151 công đoàn cơ sở ký thỏa ước mới, chiếm 93,2% trong tổng số 162 công đoàn cơ sở.",
      // The net change sums up what came and went.
      "Có 860 lao động được tuyển mới, 545 lao động nghỉ việc; tính ròng tăng 315 người, nâng tổng số từ 9.120 lên 9.435 người.",
      // A quarter has three months, whatever the sentence began with.
      "Chín tháng, bình quân mỗi tháng xử lý 186 hồ sơ, tổng số 1.674 hồ sơ; quý III xử lý 594 hồ sơ, bình quân 198 hồ sơ/tháng.",
      // Those of them who are something.
      "Năm 2025 kết nạp 183 đảng viên, đạt 107,6% kế hoạch (170 đảng viên). Trong đó 138 đảng viên là công nhân, chiếm 75,4%.",
    ])
  func ofAnotherKind(_ text: String) { #expect(Checking(text).accused.isEmpty) }
}
