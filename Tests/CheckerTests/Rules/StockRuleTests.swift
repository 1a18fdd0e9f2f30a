import Testing

@Suite("stock.flow")
struct StockRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "stock.flow") }

  @Test func allFlowsTold() {
    let text = "Đầu năm có 318 đoàn viên, trong năm kết nạp 64, chuyển đi 21; cuối năm có 361 đoàn viên."
    #expect(said(text) == ["consistent 361 → 361"])
  }

  @Test func allFlowsToldAndWrong() {
    let text = "Đầu năm có 318 đoàn viên, trong năm kết nạp 64, tiếp nhận 5, chuyển đi 21; cuối năm có 376 đoàn viên."
    #expect(said(text) == ["inconsistent 376 → 366"])
  }

  @Test func oneSideIsAQuestion() {
    let text = "Đầu nhiệm kỳ có 92 đảng viên, trong nhiệm kỳ kết nạp 37 đảng viên, đến nay có 141 đảng viên."
    #expect(said(text) == ["unverifiable 141 → 129"])
  }

  @Test func raisedFromTo() {
    let text = "Trong quý thành lập thêm 9 chi hội, nâng tổng số chi hội từ 63 lên 82 chi hội."
    #expect(said(text) == ["inconsistent 82 → 72"])
    // A digit mistyped is no chi hội that came untold.
    #expect(
      said("Trong quý thành lập thêm 9 chi hội, nâng tổng số chi hội từ 263 lên 282 chi hội.")
        == ["inconsistent 282 → 272"])
  }

  @Test func raisedFromToRight() {
    let text = "Trong quý thành lập thêm 9 chi hội, giải thể 2 chi hội, nâng tổng số chi hội từ 63 lên 70 chi hội."
    #expect(said(text) == ["consistent 70 → 70"])
  }

  @Test func whoLeftByRetiringLeft() {
    let text = "Đầu năm có 318 đoàn viên, kết nạp 64, tiếp nhận 5, nghỉ hưu 12, thôi việc 9; cuối năm có 366 đoàn viên."
    #expect(said(text) == ["consistent 366 → 366"])
  }

  @Test func unknownFlowStopsTheAccusation() {
    let text = "Đầu năm có 318 đoàn viên, kết nạp 64, tiếp nhận 5, chuyển đi 21, đi học 7; cuối năm có 361 đoàn viên."
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }

  @Test func casesHandedOn() {
    let text = "Đầu kỳ có 52 vụ, phát sinh mới 140 vụ, đã giải quyết 161 vụ, còn 41 vụ chuyển kỳ sau."
    #expect(said(text) == ["inconsistent 41 → 31"])
  }

  @Test func datedEnd() {
    let text = "Đầu năm có 318 đoàn viên, kết nạp 64, chuyển đi 21, xóa tên 3 trường hợp; đến 31/12 có 358 đoàn viên."
    #expect(said(text) == ["consistent 358 → 358"])
  }

  @Test func whatCameLessWhatWent() {
    #expect(
      said("Trong tháng tuyển mới 2.410 người, thôi việc 1.985 người, tăng ròng 525 người.") == [
        "inconsistent 525 → 425"
      ])
    let text = "Trong kỳ số chi bộ thực tăng 9: thành lập mới 21 chi bộ, giải thể 7 chi bộ và chuyển giao 5 chi bộ."
    #expect(said(text) == ["consistent 9 → 9"])
  }

  @Test func aNetChangeOfMoreThanTheFlowsIsLeftAlone() {
    let text =
      "Có 12 dự án mới với 104,5 triệu USD, điều chỉnh giảm 12,4 triệu USD, điều chỉnh tăng 61,2 triệu USD; vốn tăng ròng "
      + "153,3 triệu USD."
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }

  @Test func twoFlowsMayNotBeAll() {
    let text = "Đầu năm có 312 dự án. Trong năm cấp mới 24 dự án, thu hồi 5 dự án. Cuối năm tổng số dự án là 335 dự án."
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }

  @Test func mergersAreNoFlows() {
    let text =
      "Đã thành lập 12 chi bộ, sáp nhập 6 chi bộ thành 3 và giải thể 2 chi bộ, đưa số chi bộ từ 71 lên 78 chi bộ."
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }

  @Test func everythingThatCame() {
    let text = "Đầu năm có 1.804 đảng viên. Trong năm số đảng viên tăng 163, số giảm 97. Cuối năm có 1.880 đảng viên."
    #expect(said(text) == ["inconsistent 1.880 → 1870"])
  }

  @Test func whatWentWasNotTakenOff() {
    let text =
      "Đầu năm có 164 chi bộ. Trong năm thành lập mới 18 chi bộ, giải thể 7 chi bộ nên đến cuối năm còn 182 chi bộ."
    #expect(said(text) == ["inconsistent 182 → 175"])
  }

  @Test func aFundCarriedForward() {
    let first =
      "Quỹ năm trước chuyển sang 2.614 triệu đồng, thu trong năm 3.875 triệu đồng, chi trong năm 3.142 triệu đồng, số dư "
      + "cuối năm "
    #expect(said(first + "3.437 triệu đồng.") == ["inconsistent 3.437 triệu đồng → 3347"])
    #expect(said(first + "3.347 triệu đồng.") == ["consistent 3.347 triệu đồng → 3347"])
  }

  @Test func whatCameAndWentIsToldBehindTheFigure() {
    let first =
      "Đầu quý, công ty có 8.412 lao động. Trong quý có 936 lao động được tuyển mới, 702 lao động thôi việc, do đó "
    #expect(said(first + "cuối quý có 8.466 lao động.") == ["inconsistent 8.466 → 8646"])
    #expect(said(first + "cuối quý có 8.646 lao động.") == ["consistent 8.646 → 8646"])
  }

  @Test func theNetIncrease() {
    #expect(said("Chi hội tăng 34 hội viên, giảm 9 hội viên, tăng thực 43 hội viên.") == ["inconsistent 43 → 25"])
  }

  @Test func whatRaisesAStockIsToldInFull() {
    let text = "Trong năm thành lập thêm 8 chi bộ, nâng tổng số chi bộ từ 46 lên 57 chi bộ."
    #expect(Checking(text).said(by: "stock.flow") == ["inconsistent 57 → 54"])
    // People come and go untold, and so do projects that were withdrawn.
    #expect(Checking("Trong năm kết nạp 14 đảng viên, nâng số đảng viên từ 203 lên 215.").accused.isEmpty)
    #expect(
      Checking("Trong năm thu hút 14 dự án, nâng tổng số dự án từ 203 lên 215 sau khi thu hồi một số dự án.").accused
        .isEmpty)
  }
}
