import Checker
import Testing

/// Differences that the words tie to their two figures.
@Suite("Told gaps")
struct ToldGapsTests {
  private func accused(_ text: String) -> [String?] {
    Checking(text).claims.filter { $0.verdict == .inconsistent }.map(\.expected)
  }

  @Test(arguments: [
    // From, to and the change, whatever it is called.
    ("Thời gian cấp phép rút từ 20 ngày xuống 14 ngày (giảm # ngày, tức 30%).", "6", "1"),
    ("Số đầu mối giảm từ 14 phòng, trung tâm xuống còn 9, giảm # đầu mối.", "5", "12"),
    ("Tổ hợp tác có trụ sở tăng từ 12/40 tổ lên 31/44 tổ, tức tăng # tổ.", "19", "21"),
    ("Tỷ lệ che phủ tăng từ 41,5% lên 44,1%, tức tăng # điểm.", "2,6", "3,2"),
    // A growth over a base in brackets, said again as an amount.
    ("Quý II thu 208,4 tỷ đồng, tăng 4,2% so với quý I (200,0 tỷ đồng), tương ứng tăng # tỷ đồng.", "8,4", "9,1"),
    // What it was in brackets behind, and the level before the semicolon.
    (
      "Huyện ghi nhận 164 điểm sạt lở mới ở 37 xã, thị trấn; giảm # điểm sạt lở so với tuần trước (190 điểm sạt lở).",
      "26", "23"
    ),
    // The two it lies between, in the bracket behind it.
    ("Các tháng tới phải trồng thêm # ha (kế hoạch 450 ha, đã trồng 318 ha, đạt 70,7%).", "132", "141"),
    ("Mức chênh lệch là # triệu đồng (9,2 triệu đồng và 6,7 triệu đồng).", "2,5", "2,9"),
    // Who does not, beside a fraction of who does.
    ("Toàn xã có 48/51 tổ họp bình xét (# tổ mới thành lập không họp bình xét).", "3", "7"),
    ("Đến nay có 11/15 tiêu chí đạt; có # tiêu chí không đạt so với đề án.", "4", "9"),
  ])
  func oneGap(_ text: String, _ right: String, _ wrong: String) {
    #expect(accused(text.replacing("#", with: right)).isEmpty)
    #expect(accused(text.replacing("#", with: wrong)).count == 1)
  }

  /// Several things, each with its level, its change and its base; where one fits, the others must.
  @Test func listedBases() {
    func behind(_ people: String) -> String {
      "Trong kỳ xảy ra 9 vụ với 2.180 lượt người tham gia, giảm 3 vụ và \(people) lượt người so với cùng kỳ (12 vụ, 3.040 lượt người)."
    }
    #expect(accused(behind("860")).isEmpty)
    #expect(accused(behind("890")) == ["860"])
    func before(_ schools: String) -> String {
      "Huyện có 14 trường với 210 lớp, 6.320 trẻ; so với năm 2019 (12 trường, 188 lớp, 5.900 trẻ), tăng \(schools) trường, 22 lớp, 420 trẻ."
    }
    #expect(accused(before("2")).isEmpty)
    #expect(accused(before("5")) == ["2"])
  }

  /// Each with a reason why the difference is of something else.
  @Test(arguments: [
    // Its parts, or what it came to.
    "Trong năm tăng 12 dự án (8 dự án FDI, 4 dự án trong nước).",
    "Số tổ tăng lên 53 tổ (năm 2019 có 40 tổ, năm 2020 có 46 tổ).",
    // Others that are neither: new ones, or of another kind.
    "Có 45/60 đơn vị đạt chuẩn; 10 đơn vị chưa đạt chuẩn, 5 đơn vị chưa xét.",
    "Có 45/60 đơn vị có trang thông tin; 9 đơn vị chưa có máy chủ.",
    "42 dự án đã sản xuất, 14 dự án triển khai đúng tiến độ, 4 dự án triển khai chậm, 3 dự án chưa triển khai.",
    // A net change over more than the two.
    "Số thôn giảm từ 120 xuống 98, giảm bình quân mỗi năm 7 thôn.",
  ])
  func rightLookAlikes(_ text: String) {
    #expect(accused(text).isEmpty)
  }
}
