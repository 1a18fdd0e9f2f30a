import Testing

@Suite("sum.remaining: who is wanting")
struct ShortfallTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.remaining") }

  @Test func ofWhatWasGranted() {
    #expect(said("Ban được giao 82 biên chế, hiện có 76 người, thiếu 9 người.") == ["inconsistent 9 → 6"])
    #expect(said("Ban được giao 82, hiện có 76, thiếu 6 người.") == ["consistent 6 → 6"])
    #expect(said("Ban được giao 82, hiện có 76, thiếu 9 người.") == ["inconsistent 9 → 6"])
  }

  @Test func ofWhoWasCalled() {
    let text = "Có 118 đơn vị dự trên 140 đơn vị được mời, "
    #expect(said(text + "27 đơn vị vắng.") == ["inconsistent 27 → 22"])
    #expect(said(text + "22 đơn vị vắng.") == ["consistent 22 → 22"])
  }

  @Test func ofWhatABracketTells() {
    let text = "Cử tri bầu ra 73 người trúng cử, khuyết "
    #expect(said(text + "4 đại biểu (số lượng quy định là 75 đại biểu).") == ["inconsistent 4 → 2"])
    #expect(said(text + "2 đại biểu (số lượng quy định là 75 đại biểu).") == ["consistent 2 → 2"])
  }

  @Test(arguments: [
    // Wanting beside something else, or told of others.
    "Được giao 130 biên chế, hiện có 108, thiếu 15 người so với định mức của ngành.",
    "Ngành y tế được giao 60 biên chế; hiện có 3 trạm, thiếu 12 bác sĩ.",
    "Hội nghị triệu tập 90 đại biểu; đầu giờ có mặt 40 khách mời, vắng 2 đại biểu.",
  ])
  func ofSomethingElse(_ text: String) { #expect(Checking(text).accused.isEmpty) }
}
