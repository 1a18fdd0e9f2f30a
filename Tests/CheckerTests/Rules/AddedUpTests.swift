import Testing

/// Totals that add up what the sentences and lines before them tell.
@Suite("Totals of what was just told")
struct AddedUpTests {
  private func wrong(_ text: String, by rule: String) -> [String] {
    Checking(text).said(by: rule).filter { $0.hasPrefix("inconsistent") }
  }

  /// "5 lượt dự án điều chỉnh tăng vốn, tổng vốn tăng thêm 42,8 triệu USD" is the capital of those five, and is added.
  @Test func ownTotalsAreAdded() {
    func text(_ whole: String) -> String {
      "Trong quý III, Ban Quản lý cấp mới 8 dự án FDI với số vốn 71,5 triệu USD. Cũng trong quý, có 6 lượt dự án điều chỉnh tăng vốn, tổng vốn tăng "
        + "thêm 42,8 triệu USD. Như vậy, tổng vốn FDI thu hút trong quý đạt \(whole) triệu USD."
    }
    #expect(wrong(text("106,1"), by: "sum.across") == ["inconsistent 106,1 triệu USD → 114.3"])
    #expect(wrong(text("114,3"), by: "sum.across").isEmpty)
  }

  /// What the parts are compared with is none of them.
  @Test func basesAreNoParts() {
    func text(_ whole: String) -> String {
      "Khối FDI nộp 7,4 tỷ USD, tăng 8% so với năm 2023 (6,9 tỷ USD); khối trong nước nộp 2,3 tỷ USD, tăng 4% so với 2,2 tỷ USD. Tổng số nộp là "
        + "\(whole) tỷ USD."
    }
    #expect(wrong(text("10,3"), by: "sum.across") == ["inconsistent 10,3 tỷ USD → 9.7"])
    #expect(wrong(text("9,7"), by: "sum.across").isEmpty)
  }

  /// Bodies and people told side by side are two columns, and a change is none of its line's levels.
  @Test func linesOfTwoColumns() {
    func text(_ bodies: String) -> String {
      """
      Công tác kiểm tra, giám sát:
      - Kiểm tra chấp hành: 21 tổ chức đảng, 44 đảng viên;
      - Giám sát chuyên đề: 16 tổ chức đảng, 28 đảng viên;
      - Kiểm tra dấu hiệu vi phạm: 4 tổ chức đảng, 7 đảng viên.
      Tổng cộng kiểm tra, giám sát \(bodies) tổ chức đảng và 79 đảng viên.
      """
    }
    #expect(wrong(text("44"), by: "sum.lines") == ["inconsistent 44 → 41"])
    #expect(wrong(text("41"), by: "sum.lines").isEmpty)
    let changed = """
      Phát triển đoàn thể:
      - Công đoàn: thành lập 16 công đoàn cơ sở, tăng 20%;
      - Đoàn Thanh niên: thành lập 9 chi đoàn;
      - Hội Liên hiệp Thanh niên: thành lập 8 chi hội, tăng 3 chi hội.
      Tổng cộng thành lập 36 tổ chức.
      """
    #expect(wrong(changed, by: "sum.lines") == ["inconsistent 36 → 33"])
  }

  /// Shares too coarse to tell the printed total from the sum bear nothing out.
  @Test func coarseShares() {
    func text(_ whole: String) -> String {
      "Các doanh nghiệp khám sức khỏe cho \(whole) lao động, tăng so với năm trước. Kết quả: loại I 61.920 người (72,8%), loại II 20.110 người "
        + "(23,6%), loại III 3.020 người (3,6%)."
    }
    #expect(wrong(text("85.053"), by: "sum.parts") == ["inconsistent 85.053 → 85050"])
    #expect(wrong(text("85.050"), by: "sum.parts").isEmpty)
  }
}
