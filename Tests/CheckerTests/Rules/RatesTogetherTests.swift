import Checker
import Testing

@Suite("Rates of all and of parts, means, multiples said again")
struct RatesTogetherTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test(arguments: [
    ("tăng 142,4%, gấp 2,5 lần so với tuần trước", ["2,5 lần"]),
    ("tăng 142,4%, gấp 2,4 lần so với tuần trước", []),
    ("tăng 250%, gấp 2,5 lần so với cùng kỳ", ["2,5 lần"]),
    ("tăng 250%, tức gấp 3,5 lần so với cùng kỳ", []),
    ("tăng 104%, gấp 2 lần so với cùng kỳ", []),
    ("tăng 45%, gấp 2 lần về lượng so với cùng kỳ", []),
    ("tăng 45% so với cùng kỳ, gấp 2,5 lần so với kế hoạch", []),
    ("tăng 45%, gấp 2,5 lần mức tăng chung", []),
    ("tăng 142,4%, gấp gần 2,5 lần so với tuần trước", []),
  ])
  func growthAsAMultiple(_ words: String, _ wrong: [String]) {
    #expect(accused("Số ca mắc sốt xuất huyết trong tuần \(words).") == wrong)
  }

  private func graduates(_ rate: String, _ first: String = "hệ THPT", _ second: String = "hệ GDTX") -> String {
    "Tỷ lệ học sinh tốt nghiệp toàn tỉnh đạt \(rate), trong đó \(first) có 11.205/11.356 học sinh đỗ; \(second) có 612/740 học sinh đỗ."
  }

  /// Of two kinds that leave nothing out; two districts of many are not all.
  @Test func theRateOfAll() {
    #expect(accused(graduates("98,7%")) == ["98,7%"])
    #expect(accused(graduates("97,7%")).isEmpty)
    #expect(accused(graduates("khoảng 98,7%")).isEmpty)
    #expect(accused(graduates("98,7%", "huyện A", "huyện B")).isEmpty)
  }

  private func rice(_ rate: String) -> String {
    "Vụ đông, cả tỉnh gieo trồng 48,6 nghìn ha, bằng \(rate) cùng kỳ năm trước. Trong đó các huyện phía Bắc gieo 39,4 nghìn ha, bằng 98,7 cùng kỳ năm "
      + "trước; các huyện phía Nam gieo 9,2 nghìn ha, bằng 94,1%."
  }

  @Test func aRateWithoutItsSign() {
    #expect(accused(rice("91,5%")) == ["91,5%"])
    #expect(accused(rice("97,8%")).isEmpty)
  }

  private func means(_ mean: String, _ growth: String) -> String {
    """
    Quý I, cả nước có 24.310 doanh nghiệp (DN) thành lập mới với số vốn đăng ký 191.840 tỷ đồng. So với cùng kỳ, số DN thành lập mới tăng 12,5%, số vốn đăng ký tăng 36,1%.
    Vốn đăng ký bình quân 1 DN đạt \(mean), tăng \(growth) so với cùng kỳ.
    """
  }

  /// 136,1 over 112,5 is 121,0: the mean is of just this capital and these firms. Where another growth is told, of others.
  @Test func aMeanWhoseGrowthProvesIt() {
    #expect(accused(means("8,3 tỷ đồng", "21,0%")) == ["8,3 tỷ đồng"])
    #expect(accused(means("7,9 tỷ đồng", "21,0%")).isEmpty)
    #expect(accused(means("8,3 tỷ đồng", "15,2%")).isEmpty)
    #expect(accused(means("khoảng 8,3 tỷ đồng", "21,0%")).isEmpty)
  }
}
