import Testing

/// Two things told side by side for a whole and for each of its parts.
@Suite("sum.across: two things side by side")
struct ParallelSumsTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.across") }

  @Test func thePartsOfTheOneProveThoseOfTheOther() {
    let text = "Huyện khen 52 tập thể, 310 cá nhân; trong đó cấp tỉnh 12 tập thể, 65 cá nhân, cấp huyện 40 tập thể, "
    #expect(Checking(text + "245 cá nhân.").accused.isEmpty)
    #expect(said(text + "265 cá nhân.") == ["inconsistent 310 → 330"])
  }

  @Test func bodiesThatWereMerged() {
    let parts =
      "trên cơ sở Đoàn xã Hòa An (22 chi đoàn, 540 đoàn viên) và Đoàn xã Hòa Bình (30 chi đoàn, 790 đoàn viên)."
    #expect(Checking("Huyện đoàn hiện có 52 chi đoàn với 1.330 đoàn viên, \(parts)").accused.isEmpty)
    #expect(Checking("Huyện đoàn hiện có 52 chi đoàn với 1.310 đoàn viên, \(parts)").accused == ["1.310"])
  }

  @Test func thePartsStandBefore() {
    let text = "Đợt đầu mở 4 lớp với 160 học viên. Đợt sau mở 3 lớp với 105 học viên. Như vậy, cả hai đợt có 7 lớp với "
    #expect(Checking(text + "265 học viên.").accused.isEmpty)
    #expect(Checking(text + "275 học viên.").accused == ["275"])
  }

  /// Some of the members of the same societies; some of the pupils of the same classes; a list that is not told to its end.
  @Test(arguments: [
    "Huyện có 9 hợp tác xã với 420 thành viên. Năm qua, 2 hợp tác xã với 60 thành viên được vay vốn, 7 hợp tác xã với 15 "
      + "thành viên trẻ dự lớp học.",
    "Toàn trường có 8 lớp với 300 học sinh, trong đó 3 lớp với 96 học sinh bán trú, 5 lớp với 150 học sinh giỏi.",
    "Huyện khen 52 tập thể, 310 cá nhân; trong đó cấp tỉnh 12 tập thể, 65 cá nhân, cấp xã 30 tập thể, 120 cá nhân.",
  ])
  func whatOnlyLooksLikeParts(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
