import Testing

/// Shares whose whole the words do not name, and shares told in rows.
@Suite("Shares of what stands nearby")
struct ShareNearbyTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.percent") }

  /// More than all of them, the task they fulfilled, the rate reached.
  @Test(arguments: [
    ("Có 47/50 tổ trưởng dự họp, đạt 104%.", "inconsistent 104% → 94.0"),
    ("Qua kiểm tra, 36/40 hộ đạt yêu cầu, bằng 85%.", "inconsistent 85% → 90.0"),
    ("Khảo sát 500 hộ, thu về 420/500 phiếu, đạt 88%.", "inconsistent 88% → 84.0"),
    (
      "Đến nay có 156 trường học có nhà ăn trên 240 trường học, nâng tỷ lệ lên 68%.",
      "inconsistent 68% → 65.0"
    ),
    ("Tỷ lệ hộ có nước sạch tăng từ 60% (240/400 hộ) lên 79% (315/420 hộ).", "inconsistent 79% → 75.0"),
  ])
  func fractions(_ text: String, _ expected: String) {
    #expect(said(text).contains(expected))
  }

  @Test(arguments: [
    ("Trạm có công suất 800 kW, phụ tải cao nhất 560 kW, bằng 76% công suất.", "inconsistent 76% → 69.9..70.1"),
    ("Hợp tác xã có 250 ha đất, vùng chuyên canh 150 ha, bằng 64%.", "inconsistent 64% → 59.7..60.3"),
  ])
  func onlyPair(_ text: String, _ expected: String) {
    #expect(said(text).contains(expected))
  }

  /// What nearly fits may still be of something else.
  @Test(arguments: [
    "Tổng mức đầu tư 900 tỷ đồng, phần cầu đường 540 tỷ đồng, đạt 57%.",
    "Toàn xã có 640 hộ. Sau đợt khảo sát ở 8 thôn, phát hiện 96 hộ thiếu nước, chiếm 16,2%.",
  ])
  func asked(_ text: String) {
    #expect(Checking(text).verdicts(by: "share.percent") == [.unverifiable])
  }

  /// What is far off is of something else.
  @Test(arguments: [
    "Doanh thu 900 tỷ đồng, nộp ngân sách 540 tỷ đồng, đạt 92%.",
    "Có 9/13 khu đã hoạt động, tỷ lệ lấp đầy bình quân đạt 61,8%.",
    "Kết nạp 18 đồng chí (đạt 120%).",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func told() {
    let parts = "Trong 400 công nhân thì 220 người ở trọ, 130 người có nhà riêng và 50 người ở ký túc xá"
    #expect(
      said("\(parts), tỷ lệ tương ứng 55%, 32,5% và 12,5%.")
        == ["consistent 55% → 55.0", "consistent 32,5% → 32.5", "consistent 12,5% → 12.5"])
    #expect(
      said("\(parts), tỷ lệ tương ứng 55%, 35,5% và 12,5%.")
        == ["consistent 55% → 55.0", "inconsistent 35,5% → 32.5", "consistent 12,5% → 12.5"])
  }

  /// Another pair of one kind gives exactly what is printed.
  @Test(arguments: [
    "Huyện tiếp nhận 31 chi bộ và 820 đảng viên, nâng tổng số lên 140 chi bộ và 3.610 đảng viên, phần tiếp nhận chiếm "
      + "22,7%.",
    "Huyện tiếp nhận 31 chi bộ và 820 đảng viên, nâng tổng số lên 140 chi bộ và 3.610 đảng viên. Phần tiếp nhận chiếm "
      + "22,7% đảng số.",
  ])
  func ofAnotherPair(_ text: String) {
    let verdicts = Checking(text).verdicts(by: "share.percent")
    #expect(!verdicts.contains(.inconsistent) && !verdicts.contains(.unverifiable))
  }
}
