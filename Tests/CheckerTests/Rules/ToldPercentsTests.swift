import Testing

/// What percentages told one after the other say of each other: found right, and never called wrong.
@Suite("percentages told together")
struct ToldPercentsTests {
  private func said(_ text: String, _ printed: String) -> [String] {
    let checking = Checking(text)
    #expect(checking.accused.isEmpty)
    return checking.claims.filter { $0.rule == "pair.elsewhere" && checking.words($0.figure).hasPrefix(printed) }.map(
      \.verdict.rawValue)
  }

  @Test func aGrowthLiesBetweenThoseOfItsParts() {
    let text =
      "Giá trị sản xuất của huyện ước tăng 6,43% so với cùng kỳ. Trong đó, khu vực trồng trọt tăng 2,18%; khu vực chăn nuôi tăng "
      + "9,07%; khu vực thủy sản giảm 0,5%."
    #expect(said(text, "6,43%") == ["consistent"])
    // No part grew so fast: the list may be open, and nothing is said.
    #expect(said(text.replacing("6,43", with: "9,43"), "9,43%").isEmpty)
  }

  @Test func ofPairsTheFirstIsCompared() {
    let text =
      "Vận tải đường thủy tăng 7,4% về lượng và tăng 3,1% về doanh thu so với năm trước, trong đó tuyến nội tỉnh tăng 8,2% và "
      + "tăng 1,5%; tuyến liên tỉnh tăng 5,9% và tăng 6,6%."
    #expect(said(text, "7,4%") == ["consistent"])
    // The second of the pair is compared with nothing.
    #expect(said(text, "3,1%").isEmpty)
  }

  @Test func ratesOfAllAndOfEach() {
    let text = "Tỷ lệ đỗ chung toàn huyện đạt 96,12%, trong đó, hệ công lập đạt 97,45%, hệ bổ túc đạt 84,30%."
    #expect(said(text, "96,12%") == ["consistent"])
    #expect(said(text.replacing("96,12", with: "98,12"), "98,12%").isEmpty)
  }

  /// What stands before the list, and is not what the list is of.
  @Test func anotherSentenceIsNoWhole() {
    let text =
      "Thu nhập bình quân tăng 5,2% so với năm trước. Có ba huyện tăng trưởng cao, gồm: Tân Hòa tăng 7,1%, An Lạc tăng 4,3%, Phú "
      + "Mỹ tăng 3,9%."
    #expect(said(text, "5,2%").isEmpty)
    let brothers =
      "Đàn bò tăng 4,1%, trong đó bò sữa tăng 6,2%, bò thịt tăng 3,8%; đàn lợn tăng 9,5%, trong đó lợn nái tăng 2,4%."
    #expect(said(brothers, "6,2%").isEmpty)
  }

  @Test func sharesOfAHundredOverSentences() {
    let text =
      "Số xã đạt loại tốt chiếm 21,4%. Số xã đạt loại khá chiếm 63,7%. Số xã trung bình 14,1%. Số xã yếu 0,8%."
    #expect(said(text, "0,8%") == ["consistent"])
    #expect(said(text.replacing("14,1", with: "13,1"), "0,8%").isEmpty)
  }

  @Test func oneOfThemTheTotal() {
    let text =
      "Tỷ lệ hộ thiếu nước của tỉnh là 9,36%. Tỷ lệ hộ thiếu nước ở miền núi là 6,11%, tỷ lệ hộ thiếu nước ở ven biển là 3,25%."
    #expect(said(text, "9,36%") == ["consistent"])
    #expect(said(text.replacing("3,25", with: "3,52"), "9,36%").isEmpty)
  }

  @Test func contributionsToAGrowth() {
    let text =
      "Kinh tế của huyện tăng 7,35%. Khu vực nông nghiệp đóng góp 0,92 điểm phần trăm. Khu vực công nghiệp đóng góp 4,18 điểm phần "
      + "trăm; khu vực dịch vụ đóng góp 2,25 điểm phần trăm."
    #expect(said(text, "7,35%") == ["consistent"])
    #expect(said(text.replacing("2,25", with: "2,52"), "7,35%").isEmpty)
  }
}
