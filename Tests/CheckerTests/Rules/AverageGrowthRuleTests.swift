import Testing

@Suite("growth.average")
struct AverageGrowthRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "growth.average") }

  private let levels = "Doanh thu tăng từ 1.000 tỷ đồng năm 2020 lên 1.464 tỷ đồng năm 2024, tăng bình quân "

  @Test func compounded() {
    #expect(said(levels + "10%/năm.") == ["consistent 10% → 10.0"])
    #expect(said(levels + "18%/năm.") == ["inconsistent 18% → 10.0"])
  }

  /// 46,4% ÷ 4 = 11,6%: a mean of another kind, which is asked about; so is one year too few.
  @Test func anotherMeanIsAskedAbout() {
    #expect(said(levels + "11,6%/năm.") == ["unverifiable 11,6% → 10.0"])
    #expect(said(levels + "13,6%/năm.") == ["unverifiable 13,6% → 10.0"])
  }

  @Test func yearsBeforeTheLevels() {
    #expect(
      said("Năm 2019 doanh thu đạt 500 tỷ đồng, năm 2021 doanh thu đạt 605 tỷ đồng, tăng bình quân 10%/năm.")
        == ["consistent 10% → 10.0"])
  }

  /// The growth of 2021 itself rests on a level that is not printed.
  @Test func aStageThatBeginsWithItsFirstLevel() {
    #expect(
      said(
        "Thu ngân sách giai đoạn 2021-2025 tăng bình quân 20%/năm, từ 500 tỷ đồng năm 2021 lên 700 tỷ đồng năm "
          + "2025.")
        == ["unverifiable 20% → 8.8"])
  }

  @Test func twoSubjects() {
    #expect(
      said(
        "Doanh thu tăng bình quân 7%/năm, nộp ngân sách tăng từ 200 tỷ đồng năm 2020 lên 400 tỷ đồng năm "
          + "2024."
      ).isEmpty)
  }

  @Test func aLevelOfEveryYear() {
    #expect(said("Doanh thu hằng năm đạt 4,5 tỷ USD, tăng trưởng bình quân 7%/năm.") == ["unverifiable 7% → ?"])
    #expect(said("Doanh thu bình quân đạt 4,5 tỷ USD/năm, tăng trưởng bình quân 7%/năm.").isEmpty)
  }

  /// What it was is told by how much it grew.
  @Test(arguments: [
    ("Thu ngân sách năm 2020 đạt 380 tỷ đồng, tăng 250 tỷ đồng so với năm 2015, bình quân tăng 23,9%/năm.", false),
    ("Thu ngân sách năm 2020 đạt 380 tỷ đồng, tăng 250 tỷ đồng so với năm 2015, bình quân tăng 20,1%/năm.", true),
    // Divided by the years; of another time; of another thing.
    ("Thu ngân sách năm 2020 đạt 380 tỷ đồng, tăng 250 tỷ đồng so với năm 2015, bình quân tăng 38,5%/năm.", false),
    ("Thu ngân sách năm 2020 đạt 380 tỷ đồng, tăng 250 tỷ đồng so với kế hoạch, bình quân tăng 20,1%/năm.", false),
    ("Thu năm 2020 đạt 380 tỷ đồng, tăng 250 tỷ đồng so với năm 2015; chi bình quân tăng 20,1%/năm.", false),
  ])
  func fromAnAmount(_ text: String, _ isWrong: Bool) {
    #expect(Checking(text).verdicts(by: "growth.average").contains(.inconsistent) == isWrong)
  }
}
