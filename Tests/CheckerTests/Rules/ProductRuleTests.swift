import Testing

@Suite("rate.product")
struct ProductRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "rate.product") }

  @Test func countTimesPrice() {
    #expect(
      said("Trao 150 suất quà, mỗi suất 400.000 đồng, tổng trị giá 60 triệu đồng.") == [
        "consistent 60 triệu "
          + "đồng → 60"
      ])
    #expect(
      said("Trao 150 suất quà, mỗi suất 400.000 đồng, tổng trị giá 600 triệu đồng.") == [
        "inconsistent 600 "
          + "triệu đồng → 60"
      ])
  }

  @Test func thePriceBehindASlash() {
    #expect(
      said("Hỗ trợ 1.250 công nhân, mức 500.000 đồng/người, tổng số tiền 652 triệu đồng.")
        == ["inconsistent 652 triệu đồng → 625"])
  }

  @Test func aPriceBetweenTwoAmounts() {
    #expect(
      said("Trao 100 suất quà, mỗi suất trị giá từ 300.000 đến 500.000 đồng, tổng trị giá 42 triệu đồng.")
        == ["consistent 42 triệu đồng → 30..50"])
  }

  /// The total is of all that is listed.
  @Test func oneTotalOfTwoKinds() {
    #expect(
      said(
        "Tặng 100 suất quà, mỗi suất 500.000 đồng; 50 suất học bổng, mỗi suất 1 triệu đồng, tổng trị giá 100 "
          + "triệu đồng."
      )
      .isEmpty)
    #expect(said("Trao 120 suất quà, mỗi suất 2 triệu đồng và 50 xe đạp, tổng trị giá 340 triệu đồng.").isEmpty)
  }

  @Test func severalThingsWithTheirOwnTotals() {
    let text =
      "Trao 300 suất quà, mỗi suất 400.000 đồng, tổng trị giá 120 triệu đồng; 25 căn nhà, mỗi căn 60 triệu "
      + "đồng, "
    func said(_ text: String) -> [String] { Checking(text).said(by: "rate.product") }
    #expect(
      said(text + "tổng kinh phí 1.500 triệu đồng.") == [
        "consistent 120 triệu đồng → 120", "consistent 1.500 triệu đồng → 1500",
      ])
    #expect(said(text + "tổng kinh phí 1.650 triệu đồng.").last == "inconsistent 1.650 triệu đồng → 1500")
    #expect(
      !said(
        "Trao 300 suất quà, mỗi suất 400.000 đồng, tổng số tiền huy động 2 tỷ đồng; 25 căn nhà, mỗi căn 60 triệu "
          + "đồng."
      )
      .contains { $0.hasPrefix("inconsistent") })
    // One total of both.
    #expect(
      !said(
        "Trao 300 suất quà, mỗi suất 400.000 đồng; 25 căn nhà, mỗi căn 60 triệu đồng, tổng kinh phí 1.620 triệu "
          + "đồng."
      )
      .contains { $0.hasPrefix("inconsistent") })
  }

  @Test func aMultiplicationWrittenOut() {
    #expect(said("In 240 pano x 350.000 đồng = 84 triệu đồng.") == ["consistent 84 triệu đồng → 84"])
    #expect(said("In 240 pano x 350.000 đồng = 48 triệu đồng.") == ["inconsistent 48 triệu đồng → 84"])
  }
}
