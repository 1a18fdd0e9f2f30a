import Testing

/// Amounts in figures and the same amounts in words.
@Suite("number.words") struct WordedAmountRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "number.words") }

  @Test(
    "what the words say",
    arguments: [
      ("Quỹ khuyến học: 3.500.000.000 đồng (Ba tỷ năm trăm triệu đồng).", "consistent 3.500.000.000 đồng → 3500000000"),
      ("Quỹ khuyến học: 3.500.000.000 đồng (Ba mươi lăm tỷ đồng).", "inconsistent 3.500.000.000 đồng → 35000000000"),
      (
        "Chi hỗ trợ 84.250.000 đồng (Bằng chữ: Tám mươi tư triệu hai trăm năm mươi nghìn đồng).",
        "consistent 84.250.000 đồng → 84250000"
      ),
      (
        "Chi hỗ trợ 84.250.000 đồng, bằng chữ: tám mươi tư triệu, hai trăm năm mươi nghìn đồng chẵn.",
        "consistent 84.250.000 đồng → 84250000"
      ),
      ("Vốn góp 2,5 tỷ đồng (hai tỷ rưỡi).", "consistent 2,5 tỷ đồng → 2.5"),
      ("Tổng vốn 14 nghìn tỷ đồng (mười bốn nghìn tỷ đồng).", "consistent 14 nghìn tỷ đồng → 14"),
      ("Trồng 1.005 cây (một nghìn không trăm linh năm cây).", "consistent 1.005 → 1005"),
      ("Biên bản lập thành 04 (bốn) bản.", "consistent 04 → 4"),
      ("Nộp hồ sơ trong 25 (mười lăm) ngày.", "inconsistent 25 → 15"),
      ("Nộp chậm thì phạt 8% (tám phần trăm).", "consistent 8% → 8"),
    ])
  func amounts(_ text: String, _ expected: String) { #expect(said(text) == [expected]) }

  @Test func inALineOfItsOwn() {
    #expect(
      said("Tổng cộng: 41.060.000 đồng\nBằng chữ: Bốn mươi mốt triệu không trăm sáu mươi nghìn đồng.") == [
        "consistent 41.060.000 đồng → 41060000"
      ])
    #expect(
      said("Tổng cộng: 41.060.000 đồng\n(Bằng chữ: Bốn mươi mốt triệu sáu trăm nghìn đồng./.)") == [
        "inconsistent 41.060.000 đồng → 41600000"
      ])
    // Behind the amount something else is told.
    #expect(said("Tổng cộng: 41.060.000 đồng, đã nộp đủ\nBằng chữ: Bốn mươi triệu đồng.").isEmpty)
  }

  @Test(
    "words that are no amount, or of something else",
    arguments: [
      "Thời hạn thực hiện 24 tháng (hai năm).", "Đại biểu nêu 5 ý kiến (một là về đất đai, hai là về vốn).",
      "Có 12 (năm 2023 có 9) hồ sơ.", "Tỉnh có 30 xã (ba xã đảo).", "Xử phạt 12 trường hợp (mười trường hợp đã nộp).",
      "Huyện có 6 (năm) xã đảo.", "Kho chứa 250 tấn (hai trăm bao).", "Giao 40 căn (hai hai căn).",
      "Mỗi suất 1,2 triệu đồng (một triệu hai).", "Có 120 suất (một trăm hai).",
    ])
  func others(_ text: String) { #expect(said(text).isEmpty) }
}
