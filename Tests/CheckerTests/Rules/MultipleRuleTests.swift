import Testing

@Suite("ratio.multiple")
struct MultipleRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "ratio.multiple") }

  @Test func theBaseInBrackets() {
    #expect(said("Năm 2024 có 60 dự án, gấp 3 lần năm 2020 (20 dự án).") == ["consistent 3 lần → 3"])
    #expect(said("Năm 2024 có 60 dự án, gấp 4 lần năm 2020 (20 dự án).") == ["inconsistent 4 lần → 3"])
  }

  @Test func fromAndTo() {
    #expect(said("Vốn đầu tư tăng từ 200 tỷ đồng lên 500 tỷ đồng, gấp 2,5 lần.") == ["consistent 2,5 lần → 2.5"])
    #expect(said("Vốn đầu tư tăng từ 200 tỷ đồng lên 500 tỷ đồng, gấp 3,5 lần.") == ["inconsistent 3,5 lần → 2.5"])
  }

  @Test func inWords() {
    #expect(said("Số chi bộ tăng gấp đôi, từ 21 lên 42 chi bộ.") == ["consistent đôi → 2"])
    #expect(said("Số chi bộ tăng gấp ba, từ 21 lên 42 chi bộ.") == ["inconsistent ba → 2"])
  }

  /// "tăng 1,5 lần" is said of 2,5 times as much too.
  @Test func grownByTimes() {
    #expect(said("Vốn đầu tư tăng từ 200 tỷ đồng lên 500 tỷ đồng, tăng 1,5 lần.") == ["consistent 1,5 lần → 1.5"])
    #expect(said("Vốn đầu tư tăng từ 200 tỷ đồng lên 500 tỷ đồng, tăng 2,5 lần.") == ["consistent 2,5 lần → 2.5"])
  }

  @Test func occasionsAreNoMultiples() {
    #expect(said("Từ 12 đơn vị lên 30 đơn vị được kiểm tra, tổ chức 4 lần kiểm tra.").isEmpty)
  }

  @Test func moreThanTimes() {
    #expect(
      !said("Vốn đầu tư tăng từ 200 tỷ đồng lên 900 tỷ đồng, gấp hơn 3 lần.").contains { $0.hasPrefix("inconsistent") })
  }

  @Test func besideAChangeInBrackets() {
    #expect(
      Checking("Đến nay có 90 chi đoàn (tăng 60 chi đoàn, gấp 3 lần).").verdicts(by: "ratio.multiple") == [.consistent])
  }

  @Test func aPartBehindTheColonIsNoBase() {
    let text =
      "Vốn trong nước 11.207 tỷ đồng, gấp 2,4 lần cùng kỳ: cấp mới 10.599 tỷ đồng, gấp 2,36 lần; tăng vốn 608 tỷ đồng, gấp 2,8 lần."
    #expect(Checking(text).accused.isEmpty)
  }
}
