import Testing

@Suite("sum.lines")
struct LinesRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.lines") }

  @Test func linesThatFit() {
    let text = """
      Số lớp đã mở:
      - Quận An Bình: 14 lớp
      - Quận Tân Lợi: 9 lớp
      Tổng cộng: 23 lớp
      """
    #expect(said(text) == ["consistent 23 → 23"])
  }

  @Test func linesThatDoNot() {
    let text = """
      Số tiền ủng hộ:
      - Công ty A: 120 triệu đồng
      - Công ty B: 85,5 triệu đồng
      Cộng: 215,5 triệu đồng
      """
    #expect(said(text) == ["inconsistent 215,5 triệu đồng → 205.5"])
  }

  @Test func twoKindsAreAddedApart() {
    let text = """
      Kết quả:
      - Đợt 1: 6 lớp, 418 học viên.
      - Đợt 2: 4 lớp, 236 học viên.
      Tổng cộng: 10 lớp, 664 học viên.
      """
    #expect(said(text) == ["consistent 10 → 10", "inconsistent 664 → 654"])
  }

  @Test func theHeadlineMayBeTheTotal() {
    let text = """
      Đã tổ chức 12 hội nghị.
      - Năm 2021: 5 hội nghị.
      - Năm 2022: 7 hội nghị.
      """
    #expect(said(text) == ["consistent 12 → 12"])
  }

  @Test func aHeadlineThatDoesNotFitIsNoTotal() {
    let text = """
      Đã tổ chức 15 hội nghị.
      - Năm 2021: 5 hội nghị.
      - Năm 2022: 7 hội nghị.
      """
    #expect(said(text) == [])
  }

  @Test func aHeadlineThatTheLinesExceed() {
    let text = """
      Đã vận động 6.450 triệu đồng, phân theo nguồn như sau:
      + Ngân sách huyện: 1.240 triệu đồng
      + Doanh nghiệp: 3.910 triệu đồng
      + Nhân dân: 1.400 triệu đồng
      """
    #expect(said(text) == ["inconsistent 6.450 triệu đồng → 6550"])
  }

  @Test func aClassificationIsWhole() {
    let text = """
      Xếp loại đảng viên (912 đồng chí được đánh giá):
      a) Hoàn thành xuất sắc: 164
      b) Hoàn thành tốt: 701
      c) Hoàn thành: 32
      d) Không hoàn thành: 5
      """
    #expect(said(text) == ["inconsistent 912 → 902"])
  }

  @Test func openLinesThatFallShortAreAskedAbout() {
    let text = """
      Đã thành lập 52 tổ chức, trong đó:
      - Khối công nghiệp: 24 tổ chức
      - Khối dịch vụ: 15 tổ chức
      - Khối y tế: 11 tổ chức
      """
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }

  @Test func linesWithinLines() {
    let text = """
      1. Có đến cuối năm trước: 1.350
      2. Tăng: 96, gồm:
      - Kết nạp: 61
      - Chuyển đến: 35
      3. Giảm: 41, gồm:
      - Chuyển đi: 30
      - Từ trần: 11
      """
    #expect(said(text) == ["consistent 96 → 96", "consistent 41 → 41"])
  }

  @Test func twoMeasuresInTheLines() {
    let text = """
      Kết quả kiểm tra:
      - Đợt đầu: 21 tổ chức đảng, 46 đảng viên;
      - Đợt hai: 13 tổ chức đảng, 28 đảng viên.
      Tổng cộng đã kiểm tra 34 tổ chức đảng và 84 đảng viên.
      """
    #expect(said(text) == ["consistent 34 → 34", "inconsistent 84 → 74"])
  }

  @Test func theNextParagraphTellsTheParts() {
    let text = """
      Toàn tỉnh đón 914.200 lượt khách, giảm 12% so với năm trước.
      Trong đó có 301.700 lượt khách lưu trú, 612.500 lượt khách đi trong ngày.
      """
    // The paragraph goes on with the one before, and is read with it.
    #expect(Checking(text).said(by: "sum.parts") == ["consistent 914.200 → 914200"])
  }

  @Test func theNextParagraphTellsTooMuch() {
    let text = """
      Toàn khu có 4.310 lao động mới.
      Trong đó, khối điện tử 2.640 lao động, khối may mặc 1.770 lao động.
      """
    #expect(Checking(text).accused == ["4.310"])
  }

  /// Other lists of the same people make their number.
  @Test func fractionsOfOneWhole() {
    func text(_ lastOfSchool: String, _ name: String = "Khác") -> String {
      """
      - Giới tính:
      * Nữ: 9/34 vị, chiếm 26,47%;
      * Nam: 25/34 vị, chiếm 73,53%.
      - Trình độ:
      * Đại học: 19/34 vị, chiếm 55,88%;
      * Cao đẳng: 6/34 vị, chiếm 17,65%;
      * \(name): \(lastOfSchool)/34 vị.
      - Nghề nghiệp:
      * Công nhân: 13/34 vị, chiếm 38,24%;
      * Viên chức: 11/34 vị, chiếm 32,35%;
      * Khác: 10/34 vị, chiếm 29,41%.
      """
    }
    #expect(said(text("8")).filter { $0.hasPrefix("inconsistent") } == ["inconsistent 8/34 → 9"])
    #expect(said(text("9")).allSatisfy { $0.hasPrefix("consistent") })
    // What is not called the rest may not be all.
    #expect(!said(text("8", "Trung cấp")).contains { $0.hasPrefix("inconsistent") })
  }

  /// No other list shows that the lines tell all there are.
  @Test func fractionsOfOneListAlone() {
    let text = """
      Trình độ của đại biểu:
      * Đại học: 19/34 vị;
      * Cao đẳng: 6/34 vị;
      * Khác: 8/34 vị.
      """
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }
}
