import Figures
import Testing

@testable import Checker

@Suite struct SlipTests {
  private func slip(_ printed: String, _ right: String) -> Slip? {
    guard let printed = Numeral(Array(printed.utf8)[...], grouping: .dots)?.value,
      let right = Numeral(Array(right.utf8)[...], grouping: .dots)?.value
    else { return nil }
    return Slip(printed: printed, right: right)
  }

  @Test(arguments: [
    ("16", "160", Slip.decimalMark), ("155", "1155", .digitDropped), ("142", "1142", .digitDropped),
    ("1142", "112", .digitAdded),
    ("172", "127", .digitsSwapped), ("6.720", "6.270", .digitsSwapped), ("155", "165", .digitChanged),
    ("9,6", "96", .decimalMark),
    ("1,5", "15", .decimalMark),
  ])
  func digits(_ printed: String, _ right: String, _ expected: Slip) {
    #expect(slip(printed, right) == expected)
  }

  @Test(arguments: [("155", "155"), ("155", "731"), ("5", "6"), ("12", "8"), ("155,0", "155"), ("123", "321654")])
  func noSlip(_ printed: String, _ right: String) {
    #expect(slip(printed, right) == nil)
  }

  /// What is computed is rounded as it would have been printed before its digits are compared.
  @Test func roundedFirst() {
    #expect(Slip(printed: ExactDecimal(87), right: ExactDecimal(coefficient: 77_4, scale: 1)) == .digitChanged)
    #expect(Slip(printed: ExactDecimal(87), right: ExactDecimal(coefficient: 77_6, scale: 1)) == .digitsSwapped)
  }

  /// A figure that is another of the same two levels.
  @Test(arguments: [
    ("Số dự án tăng từ 50 lên 70 dự án, tăng 140%.", Slip.ratioForGrowth),
    ("Năm 2019 có 50 dự án, năm 2020 có 70 dự án, bằng 40% so với năm 2019.", .growthForRatio),
    ("Số dự án tăng từ 50 lên 70 dự án, tăng 28,6%.", .otherBase),
    ("Kế hoạch 200 đảng viên, kết nạp 250 đảng viên, vượt 125% kế hoạch.", .attainedForExcess),
    ("Kế hoạch 200 đảng viên, kết nạp 250 đảng viên, đạt 25% kế hoạch.", .excessForAttained),
  ])
  func ofTwoLevels(_ text: String, _ slip: Slip) {
    let claims = Checking(text).claims.filter { $0.verdict == .inconsistent }
    #expect(claims.count == 1)
    #expect(
      claims.allSatisfy { $0.explanation.vi.contains(slip.phrase.vi) && $0.explanation.en.contains(slip.phrase.en) })
  }

  @Test func everySlipHasItsOwnWords() {
    let all: [Slip] = [
      .digitDropped, .digitAdded, .digitsSwapped, .digitChanged, .decimalMark, .ratioForGrowth, .growthForRatio,
      .attainedForExcess, .excessForAttained, .otherBase, .scaleWord,
    ]
    #expect(Set(all.map(\.phrase.vi)).count == all.count)
  }
}
