import Testing

@Suite("share.brothers, share.lines: percentages far off, beside those of the same whole")
struct TurnedShareTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func theSmallerPartHasTheLargerPercentage() {
    func text(_ first: String) -> String {
      "Trong quý, toàn tỉnh xảy ra 258 vụ tai nạn, làm 31 người chết. Trong đó, 9 vụ tai nạn trên đường cao tốc (chiếm \(first)), làm 2 người "
        + "bị thương; 37 vụ tai nạn trên quốc lộ (chiếm 14,3%), làm 12 người chết."
    }
    #expect(accused(text("42,2%")) == ["42,2%"])
    #expect(accused(text("3,5%")).isEmpty)
  }

  @Test func ofMoney() {
    func text(_ own: String) -> String {
      "Tổng vốn huy động của huyện đạt 640,5 tỷ đồng, trong đó: ngân sách trung ương 51,24 tỷ đồng, chiếm 8,00%; ngân sách tỉnh 1,215 tỷ đồng, "
        + "chiếm \(own); ngân sách huyện 83,265 tỷ đồng, chiếm 13,00%."
    }
    #expect(accused(text("17,36%")) == ["17,36%"])
    #expect(accused(text("0,19%")).isEmpty)
  }

  /// Each of its own whole, of a plan, or of another unit.
  @Test(arguments: [
    "Trong quý xảy ra 258 vụ tai nạn. Trong đó, 9 vụ tai nạn trên đường cao tốc (chiếm 45,0% số vụ của cả vùng); 37 vụ tai nạn trên quốc lộ (chiếm "
      + "14,3%).",
    "Cả năm có 258 vụ. Trong đó, 9 vụ do tốc độ (tăng 42,2%); 37 vụ do rượu bia (chiếm 14,3%).",
    "Huyện có 258 hộ nghèo. Trong đó, 9 hộ ở xã A (42,9%), 37 hộ ở xã B (20,4%).",
  ])
  func ofAnotherWhole(_ text: String) {
    #expect(accused(text).isEmpty)
  }

  @Test func copiedFromTheLineBefore() {
    func text(_ last: String) -> String {
      """
      Toàn xã có 2.480 người trong độ tuổi lao động. Bao gồm:
      - Học sinh, sinh viên là 372 người, chiếm tỷ lệ 15,0% trong tổng số lao động.
      - Làm nông nghiệp là 1.860 người, chiếm tỷ lệ 75,0% trong tổng số lao động.
      - Làm nội trợ là 248 người, chiếm tỷ lệ \(last) trong tổng số lao động.
      """
    }
    #expect(accused(text("75,0%")) == ["75,0%"])
    #expect(accused(text("10,0%")).isEmpty)
  }

  @Test func theFirstLineIsTheWhole() {
    func text(_ last: String) -> String {
      """
      Tổng diện tích tự nhiên: 3.250,4 ha – Tỷ lệ: 100%
      Diện tích đất nông nghiệp: 2.762,84 ha – Tỷ lệ: 85,00%
      Diện tích đất lâm nghiệp: 325,04 ha – Tỷ lệ: 10,00%
      Diện tích đất ở: 97,51 ha – Tỷ lệ: \(last)
      """
    }
    #expect(Checking(text("10,00%")).said(by: "share.lines").contains("inconsistent 10,00% → 3.00"))
    #expect(accused(text("3,00%")).isEmpty)
  }

  @Test func aFractionWithASign() {
    #expect(accused("+ Trình độ: 32/36 = 88,08% số giáo viên có trình độ trên chuẩn.") == ["88,08%"])
    #expect(accused("+ Trình độ: 32/36 = 88,89% số giáo viên có trình độ trên chuẩn.").isEmpty)
  }
}
