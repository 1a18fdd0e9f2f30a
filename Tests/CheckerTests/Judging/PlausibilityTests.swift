import Testing

@testable import Checker

/// What is far from what it is held against is asked about; what is near, or a slip away, is wrong.
struct PlausibilityTests {
  /// How many they are stands some figures before.
  private func perEnterprise(_ average: String) -> String {
    "Khu có 80 doanh nghiệp với 16.000 lao động, bình quân 200 lao động/doanh nghiệp. Tổng vốn 24.160 triệu USD, bình quân "
      + "\(average) triệu USD/doanh nghiệp."
  }

  @Test func farIsAskedAbout() {
    #expect(Checking(perEnterprise("302")).accused.isEmpty)
    #expect(Checking(perEnterprise("280")).accused == ["280 triệu USD"])
    #expect(Checking(perEnterprise("450")).accused.isEmpty)
    #expect(Checking(perEnterprise("450")).verdicts(by: "rate.average").contains(.unverifiable))
  }

  /// Two digits exchanged lead anywhere.
  @Test func aSlipIsWrongAtAnyDistance() {
    #expect(Checking(perEnterprise("203")).accused == ["203 triệu USD"])
  }

  /// Nothing else stands between them.
  @Test func aloneIsWrongAtAnyDistance() {
    #expect(Checking("Xã có 250 hộ nghèo, trong đó 100 hộ được vay vốn, chiếm 63%.").accused == ["63%"])
  }

  /// A list that may go on is short of its total by little, or told to its last.
  @Test(arguments: [
    ("An Giang 88, Cần Thơ 61, Cà Mau 42", true), ("An Giang 88, Cần Thơ 61, Cà Mau 57", false),
  ])
  func shortLists(_ list: String, _ isRight: Bool) {
    let text = "Toàn vùng ghi nhận 207 ca tại: \(list)."
    #expect(Checking(text).accused.isEmpty == isRight)
  }
}
