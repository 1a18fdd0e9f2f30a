import Testing

/// Whole and part told in all the ways in which reports tell them.
@Suite("share.percent, its structures")
struct ShareStructureTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.percent") }

  @Test(arguments: [
    // Part and whole in one breath.
    ("Lao động nữ là 1.850 người/2.500 người, chiếm 74%.", "consistent 74% → 74"),
    ("Lao động nữ là 1.850 người/2.500 người, chiếm 64%.", "inconsistent 64% → 74"),
    ("Đã giải quyết 72 trên 90 kiến nghị (đạt 70%).", "inconsistent 70% → 80"),
    ("Nhà ở đáp ứng 1.200 chỗ ở trên nhu cầu 4.000 chỗ, đạt 36%.", "inconsistent 36% → 30"),
    ("Có 54 bản thỏa ước trên 72 doanh nghiệp, đạt 57%.", "inconsistent 57% → 75"),
    ("Có 90 công đoàn cơ sở trong tổng số 120 doanh nghiệp (đạt 57%).", "inconsistent 57% → 75"),
    // The whole first.
    ("Trong 250 đảng viên được kết nạp có 60 công nhân trực tiếp sản xuất, chiếm 42%.", "inconsistent 42% → 24"),
    ("Toàn xã có 120 tổ hợp tác, trong đó 90 tổ hoạt động tốt, chiếm 57%.", "inconsistent 57% → 75"),
    (
      "Xuất khẩu đạt 800 tỷ đồng, tăng 6% so với 750 tỷ đồng năm trước; trong đó dệt may 320 tỷ đồng, chiếm 46%.",
      "inconsistent 46% → 40"
    ),
    // The whole behind, named.
    ("Vốn thu hồi là 400 tỷ đồng, chỉ chiếm 50% tổng vốn đăng ký 8.000 tỷ đồng của khu.", "inconsistent 50% → 5"),
    ("Dư nợ cho vay đạt 11.200 tỷ đồng. Nợ xấu là 112 tỷ đồng, chiếm 1,2% tổng dư nợ.", "inconsistent 1,2% → 1"),
    ("Dự án liên quan 800 hộ. Đã chi trả cho 600 hộ, đạt 57% số hộ.", "inconsistent 57% → 75"),
    // Named before.
    (
      "Kết nạp mới 400 đoàn viên, đạt 80% chỉ tiêu. Trong số kết nạp mới có 240 đoàn viên nữ, chiếm 66%.",
      "inconsistent 66% → 60"
    ),
    // What came in and what became of it.
    ("Giới thiệu 120 đoàn viên ưu tú cho Đảng, 72 đồng chí được kết nạp, chiếm 66%.", "inconsistent 66% → 60"),
    ("Hội nghị triệu tập 150 đại biểu, có mặt 141 (49%).", "inconsistent 49% → 94"),
    ("Nhu cầu tuyển dụng là 4.000 người, đã cung ứng 2.600 người, đáp ứng 56%.", "inconsistent 56% → 65"),
    // Hedged.
    ("Kết nạp 45 đảng viên, chiếm hơn 40% trong tổng số 120 đảng viên.", "inconsistent 40% → 37.5"),
  ])
  func wholes(_ text: String, _ expected: String) {
    let found = said(text).filter { !$0.hasPrefix("consistent 80%") }
    #expect(found.map(brief) == [expected])
  }

  /// `64% → 74` of `64% → 74.0` and of `64% → 73.9..74.1`.
  private func brief(_ text: String) -> String {
    let parts = text.components(separatedBy: " → ")
    let ends = parts[1].components(separatedBy: "..").compactMap(Double.init)
    let middle = ends.isEmpty ? 0 : (ends.reduce(0, +) / Double(ends.count) * 10).rounded() / 10
    let shown = middle == middle.rounded() ? String(Int(middle)) : String(middle)
    return "\(parts[0]) → \(shown)"
  }

  @Test func siblingsProveTheWhole() {
    let text =
      "Đảng bộ có 40 chi bộ. Kết quả: 8 chi bộ xuất sắc, chiếm 20%; 29 chi bộ tốt, chiếm 72,5%; 3 chi bộ, chiếm 5,7%."
    #expect(said(text) == ["consistent 20% → 20.0", "consistent 72,5% → 72.5", "inconsistent 5,7% → 7.5"])
  }

  @Test func partsThatMakeTheWholeProveIt() {
    let text =
      "Dư nợ đạt 5.000 tỷ đồng. Trong đó, ngắn hạn 3.000 tỷ đồng, chiếm 60%; trung hạn 2.000 tỷ đồng, chiếm 50%."
    #expect(Checking(text).accused == ["50%"])
  }

  @Test func oneOfAListHasItsShare() {
    let text = "Đã giải quyết 800 hồ sơ, trước hạn 720 hồ sơ (99%), đúng hạn 80 hồ sơ."
    #expect(Checking(text).accused == ["99%"])
  }

  /// A share of a sibling's whole fits by chance: 30 are 12% of 250 too.
  @Test func chanceDoesNotExcuse() {
    let text =
      "Có 400 đảng viên, trong đó: xuất sắc 80 đồng chí (20,0%); tốt 250 đồng chí (62,5%); đạt 30 đồng chí (12%)."
    #expect(Checking(text).accused == ["12%"])
  }

  @Test func thePartBearsTheWholesName() {
    let text =
      "Đại hội triệu tập 180 đại biểu. Đại biểu nữ 54 đồng chí, chiếm 36%; đại biểu trẻ 90 đồng chí, chiếm 50%."
    #expect(Checking(text).accused == ["36%"])
  }

  @Test func laterMembersOfAList() {
    let text = "Cấp ủy gồm 200 đồng chí; trong đó 80 đồng chí tham gia lần đầu, 50 đồng chí là nữ, chiếm 28%."
    #expect(Checking(text).accused == ["28%"])
  }

  @Test func thePartIsKnownByItsName() {
    let text =
      "Khối dệt may đạt 640 tỷ đồng. Khối da giày đạt 360 tỷ đồng. Doanh thu tổng 1.000 tỷ đồng, trong đó khối dệt "
      + "may chiếm 61%."
    #expect(Checking(text).accused == ["61%"])
  }

  @Test func votes() {
    #expect(said("Chủ tịch được bầu với 37/39 phiếu, đạt 96,3%.") == ["inconsistent 96,3% → 94.9"])
    // 37 of 40: three seats may have been empty.
    #expect(Checking("Chủ tịch được bầu với 37/39 phiếu, đạt 92,5%.").accused.isEmpty)
  }

  /// Each sets a trap: another whole, another plan, a rate of its own.
  @Test(arguments: [
    "Có 10.000 thí sinh, 9.000 thí sinh đậu, chiếm 90%. Trong đó, cụm A có 5.700 thí sinh đậu, chiếm 95%, cụm B có "
      + "3.300 thí sinh đậu, chiếm 82,5%.",
    "Kế hoạch vốn 600 tỷ đồng. Đến nay giải ngân 290 tỷ đồng; trong đó vốn trung ương giải ngân 220 tỷ đồng (đạt 54%).",
    "Toàn huyện có 300 doanh nghiệp, 182 doanh nghiệp có công đoàn; trong số doanh nghiệp có công đoàn thì 91 doanh "
      + "nghiệp có chi bộ, chiếm 50%.",
    "Có 40 cơ sở, trong đó 9 cơ sở thuộc loại trên 200 lao động, tức 75% loại đó.",
    "Số đơn vị có chi đoàn, công đoàn lần lượt là 40 và 75 trên 100 đơn vị, đạt 40% và 75%.",
    "Kết nạp 50 đồng chí (đạt 100%), riêng khối trường học kết nạp 24 đồng chí (đạt 120%).",
    "Kết quả khả quan. Lao động nữ chiếm 60%.", "Đạt 60% (54 hộ).",
    "Có 30/40 doanh nghiệp ký thỏa ước; trong đó 15 doanh nghiệp đạt loại A, chiếm 50%.",
    "Tổng số 500 lao động, tăng 25% so với 400 người năm trước, trong đó nữ 300 người (60%).",
    "Có 6 dự án của Nhật Bản (150 triệu USD) chiếm 50% tổng vốn đầu tư; 12 dự án của Hàn Quốc, vốn 300 triệu USD.",
    "Khu A và khu B rộng 700 ha và 750 ha: khu A cho thuê 385 ha (55,0%), khu B cho thuê 630 ha (84,0%).",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
