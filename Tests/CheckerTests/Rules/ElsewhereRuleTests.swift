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
}
