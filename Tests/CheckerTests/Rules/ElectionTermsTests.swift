import Testing

@Suite("date.term: elections and consultations")
struct ElectionTermsTests {
  private func said(_ text: String) -> [String] {
    Checking(text).said(by: "date.term").filter { $0.hasPrefix("inconsistent") }
  }

  @Test func onOneDayForOneTerm() {
    func text(_ number: String, _ years: String) -> String {
      "Mặt trận lập danh sách người ứng cử đại biểu Quốc hội khóa \(number) và đại biểu HĐND các cấp, nhiệm kỳ \(years)."
    }
    #expect(said(text("XIV", "2021-2026")) == ["inconsistent 2021-2026 → 2016-2021"])
    #expect(said(text("XV", "2021-2026")).isEmpty)
    #expect(said(text("XVI", "2026-2031")).isEmpty)
    #expect(said(text("XIII", "2011 - 2016")).isEmpty)
    #expect(said("Đại biểu Quốc hội khóa XII (nhiệm kỳ 2011-2016) tiếp xúc cử tri.").count == 1)
    #expect(said("Đại hội XII của Đảng, nhiệm kỳ 2011-2016 thành công.") == ["inconsistent 2011-2016 → 2016-2021"])
  }

  @Test func toldOnceWhereItStandsFirst() {
    let text =
      "Danh sách 74 người ứng cử đại biểu HĐND tỉnh nhiệm kỳ 2011-2016 đã được thông qua.\n"
      + "Cử tri nhận xét người ứng cử đại biểu Quốc hội khóa XIV và đại biểu HĐND tỉnh, nhiệm kỳ 2011-2016."
    let checking = Checking(text)
    let found = checking.claims.filter { $0.rule == "date.term" && $0.verdict == .inconsistent }
    #expect(found.count == 1)
    #expect(found.first.map { $0.figure.start < 80 } ?? false)
  }

  @Test(arguments: [
    "HĐND tỉnh khóa XVI, nhiệm kỳ 2016-2021 họp phiên cuối.",
    "Đại biểu Quốc hội khóa XV và người ứng cử đại biểu HĐND nhiệm kỳ 2026-2031 dự hội nghị.",
    "Tổng kết bầu cử đại biểu Quốc hội khóa XIV và chuẩn bị bầu cử đại biểu HĐND nhiệm kỳ 2021-2026.",
    "Đại hội XIII của Đảng bộ tỉnh, nhiệm kỳ 2005-2010.",
    "Đại hội XII của Đảng. Nhiệm kỳ 2020-2025, Đảng bộ có 40 chi bộ.",
    // The term that was to be, the plan's years, the province's congress.
    "Đại biểu Quốc hội khóa XII, nhiệm kỳ 2007-2012 tiếp xúc cử tri.", "Đại hội XII của Đảng, nhiệm kỳ 2016-2020.",
    "Thực hiện Nghị quyết Đại hội Đảng bộ huyện và Đại hội XIII của Đảng, nhiệm kỳ 2020-2025.",
    "Tổng kết hoạt động của Quốc hội khóa XIV, Đoàn đại biểu tỉnh; HĐND tỉnh nhiệm kỳ 2021-2026.",
  ])
  func otherBodies(_ text: String) { #expect(said(text).isEmpty) }

  @Test func oneStepOfTheConsultations() {
    func text(_ number: String) -> String {
      "Chiều nay diễn ra hội nghị hiệp thương lần thứ hai thỏa thuận lập danh sách sơ bộ người ứng cử. Hội nghị hiệp thương lần thứ \(number) đã thông qua "
        + "danh sách sơ bộ 36 người."
    }
    #expect(said(text("III")) == ["inconsistent lần thứ III → lần thứ hai"])
    #expect(said(text("hai")).isEmpty)
    #expect(
      said(
        "Hội nghị hiệp thương lần thứ hai lập danh sách sơ bộ 36 người. Hội nghị hiệp thương lần thứ ba lập danh sách chính thức 24 người."
      )
      .isEmpty)
    #expect(
      said(
        "Hội nghị hiệp thương lần thứ hai lập danh sách sơ bộ 36 người. Sau hội nghị hiệp thương lần thứ ba, 12 người rút khỏi danh sách sơ bộ."
      )
      .isEmpty)
  }
}
