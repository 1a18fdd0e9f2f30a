import Testing

/// Averages of the one total and the one count that are told, and of two stocks told in pairs.
@Suite("rate.average: nothing else can be meant")
struct AverageSoleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "rate.average") }

  @Test func onlyOneTotalAndOneCount() {
    let text = "Hội nghị có 120 đại biểu, đại diện cho 3.360 hội viên, tức bình quân mỗi đại biểu đại diện cho "
    #expect(said(text + "28 hội viên.") == ["consistent 28 → 28"])
    #expect(said(text + "33 hội viên.") == ["inconsistent 33 → 28"])
  }

  @Test func theCountIsWhatWasReached() {
    let text =
      "Đầu năm có 48 hợp tác xã; trong năm thành lập 4 nên cuối năm còn 52 hợp tác xã. Vốn góp là 260 tỷ đồng, "
    #expect(said(text + "bình quân 5 tỷ đồng/hợp tác xã.") == ["consistent 5 tỷ đồng → 5"])
    #expect(said(text + "bình quân 6 tỷ đồng/hợp tác xã.") == ["inconsistent 6 tỷ đồng → 5"])
  }

  @Test func thenAndNow() {
    let text =
      "Năm 2018, huyện có 14 hợp tác xã với 420 thành viên, đến nay có 25 hợp tác xã với 900 thành viên. Bình quân mỗi hợp "
      + "tác xã có "
    #expect(said(text + "36 thành viên.") == ["consistent 36 → 36"])
    #expect(said(text + "41 thành viên.") == ["inconsistent 41 → 36"])
    #expect(said(text + "30 thành viên trước đây.") == ["consistent 30 → 30"])
  }

  @Test func bothAveragesAreTold() {
    let text =
      "Từ chỗ chỉ có 6 cụm với diện tích 180 ha, đến nay huyện có 9 cụm với diện tích 315 ha; quy mô bình quân một cụm tăng "
      + "từ 30 ha lên "
    #expect(said(text + "35 ha.") == ["consistent 30 ha → 30", "consistent 35 ha → 35"])
    #expect(said(text + "38 ha.") == ["consistent 30 ha → 30", "inconsistent 38 ha → 35"])
  }

  /// Of an earlier time, and of some of the members.
  @Test(arguments: [
    "Có 14 hợp tác xã vốn 21 tỷ đồng. Đầu nhiệm kỳ, vốn bình quân chỉ 1,3 tỷ đồng/hợp tác xã.",
    "Năm 2018, huyện có 14 hợp tác xã với 420 thành viên, đến nay có 25 hợp tác xã với 900 thành viên. Trước đây, bình "
      + "quân mỗi hợp tác xã có 33 thành viên nữ.",
    "Chương trình có 40 trạm y tế, vốn 64 tỷ đồng. Khối xã có kinh phí 18 tỷ đồng, bình quân 1,4 tỷ đồng mỗi trạm cũ.",
  ])
  func somethingElseIsMeant(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
