import Checker
import Testing

@Suite("growth.weighted")
struct WeightedGrowthRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "growth.weighted") }

  @Test func withLevels() {
    let parts =
      "Thu nội địa đạt 3.300 tỷ đồng, tăng 10%; thu xuất nhập khẩu đạt 1.040 tỷ đồng, tăng 4%; tổng thu "
      + "4.340 tỷ đồng, tăng "
    #expect(said(parts + "8,5%.") == ["consistent 8,5% → 8.5"])
    #expect(said(parts + "14%.") == ["inconsistent 14% → 8.5"])
  }

  @Test func partsThatAreAll() {
    #expect(
      said("Tổng kim ngạch tăng 15,2%, gồm xuất khẩu tăng 12% và nhập khẩu tăng 10,5%.")
        == ["inconsistent 15,2% → 10.5..12.0"])
    #expect(
      said("Tổng kim ngạch tăng 11,2%, gồm xuất khẩu tăng 12% và nhập khẩu tăng 10,5%.")
        == ["consistent 11,2% → 10.5..12.0"])
  }

  @Test func opposites() {
    #expect(
      said("Giá trị sản xuất tăng 16%, trong đó khu vực FDI tăng 13,5%, khu vực trong nước tăng 6,4%.")
        == ["inconsistent 16% → 6.4..13.5"])
  }

  /// trong đó names some of the parts; what is left may have grown faster.
  @Test func partsThatAreSome() {
    #expect(said("Giá trị sản xuất tăng 14%, trong đó dệt may tăng 9,5%, da giày tăng 6,4%.").isEmpty)
  }

  /// 5,15 and 4,82 come near 10,23, but nothing makes them its parts.
  @Test func threeThingsSideBySide() {
    #expect(
      said(
        "Vốn đăng ký 10 tỷ USD, tăng 43,6%; vốn bổ sung 5,2 tỷ USD, giảm 37,3%; góp vốn 4,8 tỷ USD, tăng "
          + "47%."
      ).isEmpty)
  }

  @Test func halvesAndWhatTheyAreTogether() {
    func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "growth.weighted") }
    let halves = "Khối FDI tăng 8,4%, khối trong nước tăng 3,1%"
    #expect(verdicts(halves + "; tính chung toàn khu tăng 9,6%.") == [.inconsistent])
    #expect(verdicts(halves + ". Tính chung, giá trị sản xuất tăng 7,2%.") == [.consistent])
    #expect(verdicts(halves + ". Tính chung toàn tỉnh, giá trị sản xuất tăng 9,6%.").isEmpty)
    #expect(verdicts(halves + ". Trong khi đó, kim ngạch nhập khẩu tăng 9,6%.").isEmpty)
    #expect(verdicts("Khối FDI tăng 8,4%, khối dệt may tăng 3,1%. Tính chung, sản xuất tăng 9,6%.").isEmpty)
  }

  /// Growth, ratios and multiples alike, where the parts make the total.
  @Test func partsOfTheTimeBefore() {
    func area(_ ratio: String) -> [String] {
      said(
        "Cả tỉnh gieo được 84,6 nghìn ha, bằng \(ratio) cùng kỳ năm trước; vùng cao 62,1 nghìn ha, bằng 99,4%, vùng thấp "
          + "22,5 nghìn ha, bằng 92,6%.")
    }
    #expect(area("97,5%") == ["consistent 97,5% → 97.5"])
    #expect(area("94,1%") == ["inconsistent 94,1% → 97.5"])
    func revenue(_ growth: String) -> [String] {
      said(
        "Doanh thu quý I là 205,5 triệu USD, hơn cùng kỳ \(growth): sản xuất 134,7 triệu USD, gấp 1,75 lần; dịch vụ "
          + "70,8 triệu USD, tăng 34,2%; xuất khẩu 66,9 triệu USD, tăng 104,7%.")
    }
    #expect(revenue("58,5%") == ["consistent 58,5% → 58.4"])
    #expect(revenue("63,1%") == ["inconsistent 63,1% → 58.4"])
  }

  /// Two rates of each: the first goes with the first. Thousands of billions of đồng are reckoned as well as single ones.
  @Test func twoRatesOfEach() {
    func trade(_ month: String, _ year: String) -> [String] {
      said(
        "Doanh thu bán lẻ ước đạt 13.640,5 tỷ đồng, tăng \(month) so với tháng trước và tăng \(year) so với cùng kỳ. Trong đó: "
          + "khu vực trong nước đạt 13.548,4 tỷ đồng, tăng 5,2% so với tháng trước và tăng 6% so với cùng kỳ; khu vực có vốn "
          + "nước ngoài đạt 92,1 tỷ đồng, tăng 0,9% so với tháng trước, tăng 48,8% so với cùng kỳ.")
    }
    #expect(trade("5,2%", "6,2%") == ["consistent 5,2% → 5.2", "consistent 6,2% → 6.2"])
    #expect(trade("1,6%", "20%") == ["inconsistent 1,6% → 5.2", "inconsistent 20% → 6.2"])
    let oneLeftOut =
      "Xuất khẩu đạt 3.122,4 triệu USD, tăng 36,4% so với tháng trước và giảm 7,7% so với cùng kỳ. Trong đó, khối trong nước đạt "
      + "587,3 triệu USD, tăng 36,8% và giảm 8,9% so với cùng kỳ; khối FDI đạt 2.535,1 triệu USD, tăng 36,3%."
    #expect(!said(oneLeftOut).contains { $0.hasPrefix("inconsistent") })
  }

  /// No parts that make the total, another time, a plan, or other things.
  @Test(arguments: [
    "Gieo được 84,6 nghìn ha, bằng 94,1% cùng kỳ; lúa 52,1 nghìn ha, bằng 99,4%, ngô 22,5 nghìn ha, bằng 92,6%.",
    "Thu 84,6 tỷ đồng, bằng 94,1% cùng kỳ; thuế 62,1 tỷ đồng, bằng 99,4% kế hoạch, phí 22,5 tỷ đồng, bằng 92,6% kế hoạch.",
    "Thu 84,6 tỷ đồng, tăng 4,1% so với năm 2020; thuế 62,1 tỷ đồng, tăng 9,4% so với năm 2019, phí 22,5 tỷ đồng, tăng 8,2%.",
  ])
  func noPartsOfOneTime(_ text: String) { #expect(!said(text).contains { $0.hasPrefix("inconsistent") }) }
}
