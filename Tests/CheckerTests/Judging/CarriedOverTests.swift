import Testing

/// What came over from the year before is no level of what was taken in; but of two years it is one thing.
@Suite("what was carried over") struct CarriedOverTests {
  @Test(
    arguments: [
      ("580", "20,0%", [String]()), ("560", "20,0%", ["560"]), ("580", "18,5%", ["18,5%"]),
    ])
  func ofBothYears(_ change: String, _ rate: String, _ accused: [String]) {
    let text =
      "Số đơn chuyển sang năm 2022 là 3.480 đơn, so với số đơn chuyển sang năm 2021 (2.900 đơn) tăng \(change) đơn (tăng \(rate))."
    #expect(Checking(text).accused == accused)
  }

  @Test func besideNewOnes() {
    #expect(
      Checking("Năm trước chuyển sang 2.900 đơn; tiếp nhận mới 3.480 đơn, tăng 640 đơn so với năm 2021.").accused
        .isEmpty)
  }
}
