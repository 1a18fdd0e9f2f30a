import Testing

@Suite("growth.mean")
struct MeanGrowthRuleTests {
  private func said(_ text: String) -> [String] {
    Checking(text).said(by: "growth.mean").map { String($0.split(separator: " →")[0]) }
  }
  private let told = """
    Quý I, tỉnh có 4.120 hợp tác xã mới với số vốn 9.064 tỷ đồng, tăng 12% về số hợp tác xã và tăng 34,4% về số vốn so với cùng kỳ năm trước.
    """

  @Test func theMeanGrowsByTheQuotient() {
    #expect(
      said(told + " Vốn bình quân một hợp tác xã đạt 2,2 tỷ đồng, tăng 20% so với cùng kỳ năm trước.") == [
        "consistent 20%"
      ])
    #expect(
      said(told + "\nVốn bình quân trên một hợp tác xã đạt 2,2 tỷ đồng, tăng 27% so với cùng kỳ.") == [
        "inconsistent 27%"
      ])
  }

  @Test(arguments: [
    // Another time, to go by the level.
    " Tháng 3, vốn bình quân một hợp tác xã đạt 2,6 tỷ đồng, tăng 27% so với cùng kỳ năm trước.",
    // Compared with another month.
    " Vốn bình quân một hợp tác xã đạt 2,2 tỷ đồng, tăng 27% so với quý trước.",
    // Of something else.
    " Vốn bình quân một dự án đạt 2,2 tỷ đồng, tăng 27% so với cùng kỳ năm trước.",
  ])
  func whatIsOfAnotherTime(_ text: String) {
    #expect(said(told + text).isEmpty)
  }
}
