import Testing

/// Averages whose total or count is worded as something else.
@Suite("rate.average: worded as something else")
struct AverageWordedTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test(arguments: [
    // What came on top, and for how many.
    ("Cụm công nghiệp đã cho thuê thêm 58,8 ha cho 14 dự án, bình quân #", "4,2 ha", "4,7 ha", "/dự án."),
    // Both of the same day.
    ("Xí nghiệp đưa đón 1.120 người mỗi ngày bằng 28 xe, trung bình #", "40", "36", " người/xe."),
    // A second average behind the first.
    (
      "Tỉnh có 12 cụm với 420 doanh nghiệp, sử dụng 75.600 lao động; bình quân mỗi cụm có 35 doanh nghiệp và mỗi doanh nghiệp sử dụng #",
      "180", "190", " lao động."
    ),
    // Of those told right before.
    (
      "Huyện thành lập mới 6 công đoàn cơ sở, nâng tổng số lên 84, với 10.080 đoàn viên; bình quân #", "120", "126",
      " đoàn viên mỗi công đoàn cơ sở."
    ),
    (
      "Huyện thành lập mới 6 công đoàn cơ sở, nâng tổng số công đoàn cơ sở lên 84, với 10.080 đoàn viên; bình quân #",
      "120", "126", " đoàn viên mỗi công đoàn cơ sở."
    ),
    // All of them.
    ("Có 96 buổi sinh hoạt được 32/32 chi bộ tổ chức, bình quân #", "3", "3,4", " buổi/chi bộ."),
    ("Cộng 4 KCN: 850 ha, 16.150 lao động; mật độ #", "19", "21,5", " lao động/ha."),
  ])
  func held(_ lead: String, _ right: String, _ wrong: String, _ rest: String) {
    func text(_ number: String) -> String { lead.replacing("#", with: number) + rest }
    #expect(Checking(text(right)).said(by: "rate.average").contains { $0.hasPrefix("consistent \(right) ") })
    #expect(accused(text(right)).isEmpty)
    #expect(accused(text(wrong)) == [wrong])
  }

  /// An average that is raised; of some of them; only some of the branches; each one's trips; of the ground that was let.
  @Test(arguments: [
    "Xã hỗ trợ thêm 500 triệu đồng cho 20 hộ, nâng mức hỗ trợ bình quân lên 30 triệu đồng/hộ.",
    "Tỉnh có 12 cụm với 420 doanh nghiệp, sử dụng 75.600 lao động; bình quân mỗi cụm có 35 doanh nghiệp và mỗi doanh nghiệp FDI sử dụng 210 lao động.",
    "Có 96 buổi sinh hoạt được 30/32 chi bộ tổ chức, bình quân 3 buổi/chi bộ.",
    "Huyện thành lập mới 6 hợp tác xã, nâng tổng số lên 84, với 10.080 thành viên, bình quân mỗi hợp tác xã mới có 112 thành viên.",
    "Xí nghiệp có 28 xe, đưa đón 1.120 người mỗi ngày, mỗi xe chở 20 người.",
    "Cộng 4 KCN: 850 ha, 16.150 lao động; mật độ 21,5 lao động/ha đất đã cho thuê.",
  ])
  func somethingElseIsMeant(_ text: String) {
    #expect(accused(text).isEmpty)
  }
}
