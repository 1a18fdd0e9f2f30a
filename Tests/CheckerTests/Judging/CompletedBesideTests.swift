import Testing

/// What another figure of the sentence completes is right; what none does is wrong.
@Suite("completed beside") struct CompletedBesideTests {
  @Test(
    arguments: [
      // What was so then, told in a bracket.
      (
        "Vốn đầu tư 11 tháng đạt 412,6 nghìn tỷ đồng, bằng 74% kế hoạch và tăng 18,3% so với cùng kỳ năm trước (cùng kỳ năm 2021 bằng 71,6% và tăng 15,2%).",
        [String]()
      ),
      // The rest in two.
      (
        "Rà soát 128 vụ việc phức tạp, đã giải quyết xong 119 vụ. Hiện còn sáu vụ chờ ý kiến của tỉnh và ba vụ đang xác minh.",
        []
      ),
      ("Có 128 vụ việc, đã giải quyết xong 119 vụ, còn lại 6 vụ.", ["6"]),
      // One told before the others.
      (
        "Thuế tính theo biểu gồm 250 nghìn đồng bậc 1 (5% của 5 triệu), 500 nghìn đồng bậc 2 (10% của 5 triệu) và 330 nghìn đồng bậc 3 (15% của "
          + "2,2 triệu), cộng 1.080 nghìn đồng.", []
      ),
      // Pupils are no projects.
      ("Cuộc thi có 31 dự án tập thể (2 học sinh/dự án) và 40 dự án cá nhân, tổng số 102 học sinh.", []),
      ("Cuộc thi có 31 dự án tập thể và 40 dự án cá nhân, tổng số 72 dự án.", ["72"]),
      // The average of another total.
      (
        "Khu di tích đón 1,16 triệu lượt khách với 20.000 đoàn, bình quân mỗi đoàn khoảng 58 người; khách quốc tế chỉ 8.400 lượt.",
        []
      ),
      // The fraction explains the percentage before it.
      ("Tỷ lệ tiêm chủng đạt 70% (9.450/13.500 trẻ), cùng kỳ chỉ đạt 64,8%, tăng 5,2 điểm phần trăm.", []),
    ])
  func figures(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }
}
