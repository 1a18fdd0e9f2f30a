import Testing

/// An acronym in brackets behind what it stands for changes nothing of what a sentence says.
struct BracketedAcronymTests {
  @Test(arguments: [
    "Năm 2019, tỉnh được giao dự toán thu ngân sách nhà nước (NSNN) là 8.400 tỷ đồng. Tuy nhiên, lũy kế số thu từ đầu năm đạt 7.984 tỷ đồng, bằng 94,05% dự toán năm 2019.",
    "Toàn tỉnh có 60 khu công nghiệp (KCN), trong đó 45 khu đã hoạt động, chiếm 70%.",
  ])
  func figuresAreReadThroughIt(_ text: String) {
    let plain = text.replacing(" (NSNN)", with: "").replacing(" (KCN)", with: "")
    #expect(Checking(text).accused == Checking(plain).accused)
    #expect(Checking(text).accused.count == 1)
  }

  /// The places of the findings are those of the text as it is printed.
  @Test func placesStay() {
    let text = "Thu ngân sách nhà nước (NSNN) đạt 450 tỷ đồng, bằng 80% dự toán (600 tỷ đồng)."
    #expect(Checking(text).accused == ["80%"])
  }

  /// A unit, or what kind of projects they are, is no acronym of the word before.
  @Test func unitsAndKindsStay() {
    #expect(Checking("Toàn tỉnh có 46 dự án, gồm 30 dự án (FDI) và 15 dự án (DDI).").accused == ["46"])
  }
}
