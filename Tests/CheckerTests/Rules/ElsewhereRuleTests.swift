import Foundation
import Testing

@Suite("pair.elsewhere")
struct ElsewhereRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "pair.elsewhere") }

  @Test func aMultipleOfLevelsToldBefore() {
    let text = """
      Đầu nhiệm kỳ có 58 công đoàn cơ sở với 21.460 đoàn viên.
      Đến nay có 137 công đoàn cơ sở với 64.905 đoàn viên.
      Nhìn lại, số đoàn viên đã gấp 3,02 lần.
      """
    #expect(said(text) == ["consistent 3,02 lần → ?"])
    #expect(said(text.replacingOccurrences(of: "3,02", with: "3,42")).isEmpty)
  }

  @Test func aShareOfATotalInTheLineAbove() {
    let text = """
      Các khu công nghiệp có 286 dự án nước ngoài.
      Theo quốc gia: Hàn Quốc 118 dự án
      Như vậy, Hàn Quốc dẫn đầu với tỷ trọng 41,3%.
      """
    #expect(said(text) == ["consistent 41,3% → ?"])
  }

  @Test func whatDoesNotFitIsLeftAlone() {
    let text = """
      Kết quả của cùng kỳ năm trước chỉ là 1.020 tỷ đồng.
      Thu tiền thuê đất của khu kinh tế ước đạt 1.326 tỷ đồng. Thu phí hạ tầng tăng 31%.
      """
    #expect(said(text).isEmpty)
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func aPercentageWithoutDecimalsMustBeHitClosely() {
    let text = """
      Kết quả của năm trước là 1.020 tỷ đồng.
      Năm nay thu 1.329 tỷ đồng. Thu phí hạ tầng tăng 30%.
      """
    #expect(said(text).isEmpty)
  }

  /// How far a plan was met, by the name of what was planned.
  @Test func plansByTheirNames() {
    let text = """
      Lũy kế doanh thu đạt 312 tỷ đồng, tăng 5%. Lãi sau thuế tăng 9%, đạt 92 tỷ đồng.
      Năm nay đặt mục tiêu doanh thu đạt 640,5 tỷ đồng và lợi nhuận sau thuế 80,4 tỷ đồng.
      """
    let inOrder = text + "\nNhư vậy đã lần lượt thực hiện 49% và 114% chỉ tiêu doanh thu và lợi nhuận."
    #expect(said(inOrder) == ["consistent 49% → 48.6..48.8", "consistent 114% → 113.7..115.1"])
    let one = text + "\nNhư vậy đã hoàn thành 49% mục tiêu về doanh thu và vượt 14% kế hoạch lợi nhuận."
    #expect(said(one).count == 2)
    // The other's name.
    #expect(said(text + "\nNhư vậy đã hoàn thành 49% mục tiêu về lợi nhuận.").isEmpty)
  }
}
