import Testing

/// What fits figures told some sentences before, by what it is called: found right, and never called wrong.
@Suite("what fits nearby")
struct FitsNearbyTests {
  private func verdicts(_ text: String, _ printed: String, by rule: String) -> [String] {
    let checking = Checking(text)
    return checking.claims.filter { $0.rule == rule && checking.words($0.figure).hasPrefix(printed) }.map(
      \.verdict.rawValue)
  }

  @Test func partsOfOneWholeThatIsNotPrinted() {
    let votes = "Bà A đạt 88,10% số phiếu (74 phiếu). Ông B đạt 71,43% số phiếu (60 phiếu)."
    #expect(verdicts(votes, "71,43%", by: "pair.elsewhere") == ["consistent"])
    #expect(verdicts(votes.replacing("71,43", with: "73,41"), "73,41%", by: "pair.elsewhere").isEmpty)
  }

  @Test func theGrowthOfAMean() {
    let text =
      "Trong tháng có 1.960 doanh nghiệp mới, tăng 12,4% về số doanh nghiệp và tăng 31,5% về số vốn. Vốn bình quân "
      + "một doanh nghiệp tăng 17,0%."
    #expect(verdicts(text, "17,0%", by: "growth.mean") == ["consistent"])
    #expect(verdicts(text.replacing("17,0%", with: "19,1%"), "19,1%", by: "growth.mean").isEmpty)
    let plain = text.replacing(" về số doanh nghiệp", with: "").replacing(" về số vốn", with: "")
    #expect(verdicts(plain, "17,0%", by: "pair.elsewhere") == ["consistent"])
  }

  @Test func aMeanOfWhatWasCounted() {
    let text =
      "Cả tỉnh có 4.310 hợp tác xã với tổng vốn 36.200 tỷ đồng. Năm nay giải thể 120 hợp tác xã.\nQuy mô vốn bình quân của "
      + "một hợp tác xã là 8,4 tỷ đồng."
    #expect(verdicts(text, "8,4 tỷ", by: "pair.elsewhere") == ["consistent"])
    #expect(verdicts(text.replacing("8,4", with: "9,4"), "9,4 tỷ", by: "pair.elsewhere").isEmpty)
  }

  @Test func whatIsMissing() {
    let text = "Cấp xã bầu được 1.742/1.769 đại biểu (thiếu 27 đại biểu)."
    #expect(!Checking(text).claims.filter { $0.verdict == .consistent }.isEmpty)
    #expect(verdicts(text.replacing("thiếu 27", with: "thiếu 31"), "31", by: "pair.elsewhere").isEmpty)
  }

  @Test func partsTold() {
    #expect(
      verdicts("Toàn tỉnh có 571 dự án, đã có 318 dự án đi vào hoạt động.", "318", by: "bound.total") == ["consistent"])
    #expect(
      verdicts("Toàn tỉnh có 318 dự án, đã có 571 dự án đi vào hoạt động.", "571", by: "bound.total").isEmpty)
    #expect(
      verdicts(
        "Sản lượng 6 tháng đạt 182,4 nghìn tấn, tăng 3,8% (quý II đạt 91,7 nghìn tấn).", "91,7", by: "bound.total")
        == ["consistent"])
    // Brothers are no whole of each other.
    #expect(verdicts("Kết quả: nữ: 37 ứng cử viên; dân tộc: 8 ứng cử viên.", "8", by: "bound.total").isEmpty)
  }

  @Test func digitsToldAgain() {
    let text = "Đã tiếp nhận hơn 2.400 kiến nghị.\nĐến nay 2.451 kiến nghị được trả lời."
    #expect(verdicts(text, "2.451", by: "fact.repeated") == ["consistent"])
    #expect(verdicts(text.replacing("2.451", with: "2.515"), "2.515", by: "fact.repeated").isEmpty)
    #expect(
      verdicts("Vốn tăng thêm 18.327,4 tỷ đồng.\nTrong đó có 18.327 tỷ đồng tăng vốn.", "18.327", by: "fact.repeated")
        == [
          "consistent"
        ])
    // Three words behind a small count tell as much as three digits.
    #expect(
      verdicts("Vụ việc khiến 9 người bị thương nặng.\nCó 9 người bị thương nặng.", "9", by: "fact.repeated") == [
        "consistent"
      ])
  }

  @Test func percentagesOfACountToldBefore() {
    let text = "Tỉnh bầu được 70 đại biểu, trong đó nữ chiếm tỷ lệ 25,71%; tái cử 35,71%."
    #expect(verdicts(text, "35,71%", by: "granularity.group") == ["consistent"])
    #expect(verdicts(text.replacing("35,71", with: "36,15"), "36,15%", by: "granularity.group").isEmpty)
  }

  @Test func namesAmongOtherWords() {
    #expect(
      verdicts(
        "Có 3 huyện hoàn thành là Sơn Hà (100,1%), Ba Tơ (100,9%), Minh Long (100,2%).", "3", by: "count.enumeration")
        == ["consistent"])
    #expect(
      verdicts("Trụ sở 2 xã Ia Lâu và Ia Mơ bị hư hại.", "2", by: "count.enumeration") == ["consistent"])
    #expect(
      verdicts(
        "Có 4 huyện hoàn thành là Sơn Hà (100,1%), Ba Tơ (100,9%), Minh Long (100,2%).", "4", by: "count.enumeration"
      )
      .isEmpty)
    #expect(
      verdicts(
        "Tỉnh có 3 dân tộc chính: dân tộc Mường chiếm 61%; dân tộc Thái 22%; dân tộc Dao 9%.", "3",
        by: "count.enumeration")
        == ["consistent"])
  }

  @Test func aWholeThatIsNotPrinted() {
    let text = "Có 18 giáo viên được công nhận chiến sĩ thi đua, tỷ lệ 31,58%."
    #expect(verdicts(text, "31,58%", by: "granularity.group") == ["consistent"])
    #expect(verdicts(text.replacing("31,58", with: "31,85"), "31,85%", by: "granularity.group").isEmpty)
  }

  @Test func aHandfulOfPeople() {
    let text = "Hội nghị đề cử 9 người ứng cử, trong đó 3 nữ, 100% là người địa phương; 92% có trình độ đại học."
    #expect(verdicts(text, "92%", by: "granularity.group") == ["inconsistent"])
    #expect(verdicts(text.replacing("92%", with: "89%"), "89%", by: "granularity.group") == ["consistent"])
    // Of another body, told of by itself.
    #expect(
      verdicts(text.replacing("92% có trình độ", with: "năm trước 92% có trình độ"), "92%", by: "granularity.group")
        .count <= 1)
    // Of many nearly every percentage is one.
    #expect(verdicts(text.replacing("9 người", with: "19 người"), "92%", by: "granularity.group").isEmpty)
  }

  @Test func daysOfAMonth() {
    #expect(verdicts("Trong 4 ngày, từ ngày 2 - 5/6/2024, đoàn làm việc.", "4", by: "date.span") == ["consistent"])
    #expect(verdicts("Trong 7 ngày, từ ngày 2 - 5/6/2024, đoàn làm việc.", "7", by: "date.span").isEmpty)
  }

  @Test func closeToOneOfTheTwoIsAsked() {
    let text = "Năm qua Đảng bộ kết nạp 41 đảng viên, tăng 64,1% so với năm trước."
    #expect(verdicts(text, "64,1%", by: "granularity.base") == ["unverifiable"])
    #expect(verdicts(text.replacing("64,1", with: "67,3"), "67,3%", by: "granularity.base") == ["inconsistent"])
  }
}
