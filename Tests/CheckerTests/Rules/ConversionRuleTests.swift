import Testing

@Suite("money.conversion")
struct ConversionRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "money.conversion") }
  private func verdicts(_ text: String) -> [String] { Checking(text).verdicts(by: "money.conversion").map(\.rawValue) }

  @Test func aPlausibleRate() {
    #expect(verdicts("Dự án có vốn 40 triệu USD (tương đương 960 tỷ đồng).") == ["consistent"])
    #expect(verdicts("Dự án có vốn 960 tỷ đồng (khoảng 40 triệu USD).") == ["consistent"])
  }

  @Test func aDigitLost() {
    #expect(verdicts("Dự án có vốn 40 triệu USD, tương đương 96 tỷ đồng.") == ["inconsistent"])
    #expect(verdicts("Vốn đăng ký 597,332 triệu USD tương đương 967 tỷ đồng.") == ["inconsistent"])
  }

  /// A rate of another year may have been taken.
  @Test func aRateThatIsOff() {
    #expect(verdicts("Năm 2024, dự án có vốn 40 triệu USD, tương đương 700 tỷ đồng.") == ["unverifiable"])
    #expect(verdicts("Năm 2010, dự án có vốn 40 triệu USD, tương đương 750 tỷ đồng.") == ["consistent"])
  }

  @Test func aPrintedRate() {
    #expect(
      said("Vốn 50 triệu USD, tương đương 1.170 tỷ đồng (tỷ giá 23.400 đồng/USD).") == [
        "consistent 1.170 tỷ "
          + "đồng → 1170"
      ])
    #expect(
      said("Vốn 50 triệu USD, tương đương 1.700 tỷ đồng (tỷ giá 23.400 đồng/USD).") == [
        "inconsistent 1.700 tỷ "
          + "đồng → 1170"
      ])
    #expect(verdicts("Vốn 50 triệu USD, tương đương 1.170 tỷ đồng (1 USD = 23.400 đồng).") == ["consistent"])
  }

  @Test func sumsOfTwoMonies() {
    #expect(
      said("Tổng vốn 100 triệu USD và 1.200 tỷ đồng, quy đổi 150 triệu USD (tỷ giá 24.000 đồng/USD).")
        == ["consistent 150 triệu USD → 150"])
    #expect(
      said(
        "Tổng vốn quy đổi 180 triệu USD, gồm vốn FDI 100 triệu USD và vốn trong nước 1.200 tỷ đồng (tỷ giá 24.000 "
          + "đồng/USD).")
        == ["inconsistent 180 triệu USD → 150"])
  }

  @Test func twoAmountsThatAreNotOne() {
    #expect(said("Thu hút 30 triệu USD và 1.200 tỷ đồng.").isEmpty)
    #expect(said("Vốn FDI đạt 30 triệu USD (vốn trong nước 12 tỷ đồng).").isEmpty)
  }

  @Test func otherMonies() {
    #expect(verdicts("Khoản vay 20 triệu EUR (khoảng 540 tỷ đồng).") == ["consistent"])
    #expect(verdicts("Khoản vay 20 triệu EUR (khoảng 54 tỷ đồng).") == ["inconsistent"])
  }

  @Test func severalPairs() {
    #expect(
      verdicts(
        "Vốn 1.200 tỷ đồng (tương đương 50 triệu USD) năm 2020 và 2.500 tỷ đồng (tương đương 100 triệu USD) "
          + "năm 2024.")
        == ["consistent", "consistent"])
    #expect(
      verdicts(
        "Vốn cấp mới 30 triệu USD (tương đương 750 tỷ đồng) và tăng thêm 8 triệu USD (tương đương 2.000 tỷ "
          + "đồng).")
        == ["consistent", "inconsistent"])
    #expect(
      verdicts("Tổng vốn 4.600 tỷ đồng (200 triệu USD), thiết bị 90 triệu USD (207 tỷ đồng).")
        == ["consistent", "inconsistent"])
  }

  /// The year that the paragraph named before.
  @Test func theYearOfTheParagraph() {
    #expect(
      verdicts("Năm 2024 thu hút 12 dự án. Dự án lớn nhất 40 triệu USD, tương đương 600 tỷ đồng.") == ["unverifiable"])
    #expect(verdicts("Dự án lớn nhất 40 triệu USD, tương đương 600 tỷ đồng.") == ["consistent"])
  }

  @Test func aRateOfTheNextSentence() {
    let text = "Dự án có vốn 5.200 tỷ đồng (tương đương 300 triệu USD). "
    #expect(verdicts(text + "Tỷ giá tính là 26.000 đồng/USD.") == ["inconsistent"])
    let other = "Dự án có vốn 120 triệu USD, tương đương 2.760 tỷ đồng. Tỷ giá hiện nay là 25.400 đồng/USD."
    #expect(verdicts(other) != ["inconsistent"])
  }

  @Test func behindAFewWords() {
    let text = "Tập đoàn rót thêm 200 triệu USD vào KCN phía Bắc, tương đương "
    #expect(verdicts(text + "5.000 tỷ đồng theo tỷ giá 25.000 đồng/USD.") == ["consistent"])
    #expect(verdicts(text + "500 tỷ đồng theo tỷ giá 25.000 đồng/USD.") == ["inconsistent"])
  }

  @Test func aDecimalMarkMovedInBrackets() {
    #expect(verdicts("Năm 2024, dự án thứ hai có vốn 60 triệu USD (150,5 tỷ đồng).") == ["inconsistent"])
  }

  @Test func ofWhatStandsRightBefore() {
    let text = "Doanh thu ước 18,7 tỷ USD và 7.500 tỷ đồng (khoảng 320 triệu USD)."
    #expect(Checking(text).accused.isEmpty)
  }
}

/// Amounts of one list, all converted at one rate.
@Suite("money.conversion: lists")
struct ConvertedListTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func oneRateThatIsNotItsLists() {
    let text =
      "Gồm dự án cơ khí 40 triệu USD (khoảng 1.008 tỷ đồng), dự án bao bì 30 triệu USD (khoảng 756 tỷ đồng) và dự án may "
    #expect(accused(text + "20 triệu USD (khoảng 504 tỷ đồng).").isEmpty)
    #expect(accused(text + "20 triệu USD (khoảng 304 tỷ đồng).") == ["304 tỷ đồng"])
  }

  /// Two alone do not say which is wrong; years have their own rates.
  @Test func ratesThatMayDiffer() {
    #expect(
      accused("Dự án cơ khí 40 triệu USD (khoảng 1.008 tỷ đồng), dự án may 20 triệu USD (khoảng 404 tỷ đồng).").isEmpty)
  }

  @Test func aPointWhereACommaIsMeant() {
    let text = "Tổng vốn 254.600 tỷ đồng (tương đương 11.069 tỷ USD), trong đó FDI đăng ký 1,75 tỷ USD."
    #expect(accused(text).contains("11.069 tỷ USD"))
  }

  /// A paper that writes its decimals behind a point throughout.
  @Test func pointsThroughout() {
    let text = "Tổng vốn 254.600 tỷ đồng (tương đương 11.069 tỷ USD), trong đó FDI đăng ký 1.752 tỷ USD."
    #expect(!accused(text).contains("11.069 tỷ USD"))
  }
}
