import Testing

/// Parts in a sentence of their own may be those of a total told paragraphs before.
@Suite("Totals of the paragraphs before")
struct EarlierTotalsTests {
  private func text(_ cases: Int) -> String {
    "Năm qua, toàn tỉnh xảy ra \(cases) vụ cháy.\nTai nạn lao động làm bị thương 40 người.\n"
      + "Ngoài ra, còn xảy ra 1.104 vụ sự cố, gồm 873 vụ sự cố thiết bị điện và 231 vụ cháy cỏ. Địa bàn xảy ra cháy: thành thị 512 vụ; nông thôn 433 vụ."
  }

  @Test func partsOfATotalBefore() {
    #expect(Checking(text(945)).accused.isEmpty)
    // Nothing before that they make.
    #expect(Checking(text(845)).accused == ["433"])
  }
}
