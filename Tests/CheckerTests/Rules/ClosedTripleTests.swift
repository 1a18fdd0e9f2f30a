import Checker
import Testing

/// Levels, changes and rates that can be of nothing else, whatever other figures nearby would give.
@Suite("Closed triples and rows of changes")
struct ClosedTripleTests {
  private func accused(_ text: String) -> [String?] {
    Checking(text).claims.filter { $0.verdict == .inconsistent }.map(\.expected)
  }

  @Test(arguments: [
    // What it is held against stands behind the semicolon.
    ("Dư nợ toàn chi nhánh là 3.125 tỷ đồng; so với 31/12/2020 tăng 125 tỷ đồng (+#).", "4,2%", "4,8%"),
    // Level, rate and change in one bracket.
    ("Chi tiêu bình quân một hộ đạt 52,5 triệu đồng (tăng # tương đương 2,5 triệu đồng).", "5%", "7%"),
    // A level told roughly, to four digits.
    ("Kho bạc từ chối trên 12.600 món (giảm 1.400 món, # so với cùng kỳ năm 2018).", "10%", "12%"),
    ("Tài sản của quỹ là 8.250 tỷ đồng, tăng vọt 1.650 tỷ (tương đương #) so với đầu năm.", "25%", "22%"),
    (
      "Dư nợ đến 30/6 là 812.400 triệu đồng/31.250 hộ vay/980 tổ vay vốn, tăng 40.400 triệu đồng (+#) so với đầu năm.",
      "5,23%", "5,63%"
    ),
  ])
  func oneLevel(_ text: String, _ right: String, _ wrong: String) {
    #expect(accused(text.replacing("#", with: right)).isEmpty)
    #expect(accused(text.replacing("#", with: wrong)).count == 1)
  }

  /// As many changes as levels, of the same things in the same order, in the next sentence too.
  @Test func rowsOfChanges() {
    func text(_ dead: String, _ hurt: String) -> String {
      "Cả vùng xảy ra 912 vụ, làm chết 304 người, bị thương 640 người; so với cùng kỳ giảm 88 vụ (-8,8%), giảm 36 người chết "
        + "(-\(dead)), tăng 40 người bị thương (+\(hurt))."
    }
    #expect(accused(text("10,6%", "6,7%")).isEmpty)
    // 36 of 640 would be 5,3%.
    #expect(accused(text("5,3%", "6,7%")) == ["10.6"])
    #expect(accused(text("10,6%", "5,9%")) == ["6.7"])
    func found(_ rate: String) -> String {
      "Lực lượng phát hiện 2.140 vụ; xử lý 3.310 đối tượng; tỷ lệ khám phá đạt 81,2%; triệt xóa 44 nhóm. So với tháng 3, tăng 140 vụ "
        + "(+7%), giảm 190 số đối tượng bị xử lý (-\(rate)), tăng 4 số nhóm bị triệt xóa (+10%)."
    }
    #expect(accused(found("5,43%")).isEmpty)
    #expect(accused(found("6,12%")) == ["5.43"])
  }

  /// Each with a reason why the level told is not the one that the change and its rate are of.
  @Test(arguments: [
    // What it was is told, or may be meant.
    "Năm 2016 có 500 hội viên, đến năm 2021 tăng 75 hội viên (15%).",
    "Năm 2021 có 320 trang trại, năm 2022 có 400 trang trại, tăng 80 trang trại, tương đương 25%.",
    // Two changes, and then their rates.
    "Đến nay có 52 tổ với 1.248 hội viên, tăng 12 tổ và 208 hội viên, tương ứng tăng 30% và 20%.",
    // Of a mean.
    "Sản lượng 900 tấn, bình quân mỗi năm tăng 50 tấn (8%).",
    // The rate is a share, or of a whole that is named.
    "Có 240 dự án, tăng 30 dự án (chiếm 25% là dự án FDI).",
    "Có 240 dự án, tăng 30 dự án (20% tổng số dự án của vùng).",
    // One thing at two times, and a change over each.
    "Năm 2020 có 150 hợp tác xã, năm 2021 có 165 hợp tác xã, năm 2022 có 198 hợp tác xã. Năm 2022 tăng 33 hợp tác xã, tương đương 20% so với "
      + "năm 2021; tăng 48 hợp tác xã (32%) so với năm 2020.",
  ])
  func rightLookAlikes(_ text: String) {
    #expect(accused(text).isEmpty)
  }
}
