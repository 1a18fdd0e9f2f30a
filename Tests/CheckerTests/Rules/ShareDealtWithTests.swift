import Foundation
import Testing

/// Shares of the one thing told before: what was done with it, a kind of it, what is left of it.
@Suite("Shares of what is dealt with")
struct ShareDealtWithTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.percent") }

  /// Another count may be told between the cases that were cleared up and their rate.
  @Test func casesWithTheirPeople() {
    func text(_ rate: String) -> String {
      "Đợt cao điểm xảy ra 60 vụ trộm cắp, giảm 20% so với cùng kỳ, công an đã điều tra làm rõ 51 vụ, với 88 đối tượng, đạt tỷ lệ \(rate)."
    }
    #expect(said(text("58%")) == ["inconsistent 58% → 85.0"])
    #expect(Checking(text("85%")).accused.isEmpty)
  }

  /// "về số vụ", "về số bị cáo": which of the two columns.
  @Test func shareOfItsColumn() {
    func text(_ cases: String, _ people: String) -> String {
      "Tòa án thụ lý 1.250 vụ với 2.300 bị cáo; đã xét xử 1.200 vụ với 2.185 bị cáo, đạt tỷ lệ \(cases) về số vụ và \(people) về số bị cáo."
    }
    #expect(said(text("96%", "95%")) == ["consistent 96% → 96.0", "consistent 95% → 95.0"])
    #expect(said(text("69%", "95%")).first == "inconsistent 69% → 96.0")
    #expect(said(text("96%", "91,5%")).last == "inconsistent 91,5% → 95.0")
    // Another year's, and nothing that was done with them.
    let years =
      "Năm 2022 thụ lý 300 vụ với 400 bị cáo; năm 2023 thụ lý 250 vụ với 380 bị cáo, đạt 90% về số vụ và 95% về số bị cáo."
    #expect(Checking(years).accused.isEmpty)
  }

  @Test(arguments: [
    ("Phòng tiếp công dân ghi nhận 64 đơn, đã trả lời 48 đơn, đạt 81%.", "inconsistent 81% → 75.0"),
    ("Đợt vận động có 250 hộ đăng ký, sau thẩm tra 200 hộ đủ điều kiện (86,0%).", "inconsistent 86,0% → 80.0"),
    ("Cụm công nghiệp có 80,0 ha, đã cho thuê 60,0 ha, đạt 70%; còn lại là cây xanh.", "inconsistent 70% → 74.9..75.1"),
    ("Có 90 đơn thuộc thẩm quyền, đã giải quyết 87 đơn, đạt 103%.", "inconsistent 103% → 96.7"),
    ("Toàn cụm có 1.500 lao động; lao động nữ 900 người, chiếm 56%.", "inconsistent 56% → 60.0"),
    (
      "Giới thiệu 80 quần chúng ưu tú, trong đó 52 người được kết nạp, chiếm 69% số được giới thiệu.",
      "inconsistent 69% → 65.0"
    ),
    (
      "Năm nay hội thu 4.200 triệu đồng; trích nộp cấp trên 2.100 triệu đồng, bằng 46% số thu.",
      "inconsistent 46% → 50.0"
    ),
    ("Toàn quận thu hút 900 triệu USD, trong đó các KCN chiếm 85% với 720 triệu USD.", "inconsistent 85% → 79.9..80.1"),
    ("Hồ chứa có dung tích 8.000 m³, đang trữ 5.600 m³, đạt 75% dung tích thiết kế.", "inconsistent 75% → 70.0"),
  ])
  func ofTheOneThingBefore(_ text: String, _ expected: String) {
    #expect(said(text).contains(expected))
  }

  /// Side by side, at two times, of a plan, of another place.
  @Test(arguments: [
    "Khối A kết nạp 58 đảng viên, khối B kết nạp 52 đảng viên, đạt 86%.",
    "Năm 2023 thành lập 60 tổ hợp tác, năm 2024 thành lập 54 tổ hợp tác, đạt 86%.",
    "Xã có 50 mô hình, đã nhân rộng 44 mô hình, đạt 81% kế hoạch.",
    "KCN Hòa Lạc có 300 ha; KCN Phú Nghĩa đã cho thuê 250 ha, đạt 90%.",
    "Dự đại hội có 67 đại biểu đương nhiên và 433 đại biểu được bầu; nữ là 60 người, tỷ lệ 12%.",
    "Cả nước cấy 1.360 nghìn ha, bằng 94,5% cùng kỳ; miền Bắc đã cấy 1.140 nghìn ha, bằng 90,4%.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func theRestMakesTheWhole() {
    let first = "Kế hoạch vốn năm giao cho Ban là 412 tỷ đồng. Đến nay Ban giải ngân 247 tỷ đồng, đạt "
    let rest = "% kế hoạch; số vốn còn phải giải ngân là 165 tỷ đồng."
    #expect(Checking(first + "64,1" + rest).accused == ["64,1%"])
    #expect(Checking(first + "60,0" + rest).accused.isEmpty)
  }

  @Test func theListMakesTheWhole() {
    let list =
      "Khảo sát 160 bếp ăn: 112 bếp (70%) có bữa ăn từ 25.000 đồng trở lên, 40 bếp từ 20.000 đến dưới 25.000 đồng "
    #expect(Checking(list + "(28%), 8 bếp dưới 20.000 đồng (5%).").accused == ["28%"])
    #expect(Checking(list + "(25%), 8 bếp dưới 20.000 đồng (5%).").accused.isEmpty)
  }

  @Test func theRestIsNamedBehind() {
    let first = "Năm nay có 73 mô hình được đăng ký. Qua thẩm định, 58 mô hình được công nhận, đạt "
    #expect(Checking(first + "73,9%. Có 15 mô hình chưa đạt.").accused == ["73,9%"])
    #expect(Checking(first + "79,5%. Có 15 mô hình chưa đạt.").accused.isEmpty)
    let fees =
      "Tổng thu đảng phí đạt 4.386 triệu đồng. Số được giữ lại là 2.412 triệu đồng, nộp lên cấp trên 1.974 triệu "
    #expect(Checking(fees + "đồng, chiếm 48%.").accused == ["48%"])
    #expect(Checking(fees + "đồng, chiếm 45%.").accused.isEmpty)
    // Two that make no whole.
    #expect(
      !Checking(fees.replacingOccurrences(of: "4.386", with: "5.120") + "đồng, chiếm 48%.").accused.contains("48%"))
  }

  @Test func theCriterionIsNoPart() {
    #expect(
      said("Qua rà soát, 12/48 tổ có dưới 5 hội viên, chiếm 29%.").contains("inconsistent 29% → 25.0"))
    #expect(Checking("Qua rà soát, 12/48 tổ có dưới 5 hội viên, chiếm 25%.").accused.isEmpty)
  }

  /// The rate first, its pair behind.
  @Test(arguments: [
    ("Tỷ lệ thanh toán trực tuyến đạt 74,6% với 408 trong số 600 giao dịch.", "inconsistent 74,6% → 68.0"),
    ("Tỷ lệ có việc làm ngay đạt 97%, tương đương 540 em trong 600 em ra trường.", "inconsistent 97% → 90.0"),
    ("Tỷ lệ cây xanh đạt 29,4% (66 ha trên 240 ha).", "inconsistent 29,4% → 27.2..27.8"),
  ])
  func ahead(_ text: String, _ expected: String) {
    #expect(said(text).contains(expected))
  }

  @Test(arguments: [
    "Tỷ lệ lấp đầy đạt 78%, với 12 dự án và 300 lao động trên 140 ha.",
    "Tỷ lệ hài lòng đạt 92%, tăng so với 60 ý kiến trong số 80 ý kiến năm trước.",
    "Tỷ lệ hộ nghèo còn 3%, trong đó 40 hộ trên 50 hộ được hỗ trợ, đạt 80%.",
  ])
  func notAhead(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  /// So near that nothing else can be meant; the comma is a decimal mark where others show it.
  @Test(arguments: [
    ("Khu có 12.500 tỷ đồng vốn đăng ký. Đến nay 38 doanh nghiệp giải ngân 7.815 tỷ đồng, chiếm 62,61%.", ["62,61%"]),
    ("Đăng ký 7,338 tỷ USD. Vốn đã thực hiện 5,14 tỷ USD (bằng 73% vốn đăng ký).", ["73%"]),
    ("Đăng ký 203,536 triệu USD, thực hiện 171,315 triệu USD, bằng 84,25% vốn đăng ký.", ["84,25%"]),
  ])
  func almost(_ text: String, _ expected: [String]) {
    #expect(Checking(text).accused == expected)
  }

  @Test func whatIsHandedToThoseAbove() {
    #expect(said("Tổng thu 3.200 triệu đồng; nộp cấp trên 960 triệu đồng, bằng 30%.").contains("consistent 30% → 30.0"))
    #expect(Checking("Trong năm đã cấp trên 200 giấy phép, đạt 95% kế hoạch.").accused.isEmpty)
  }

  @Test func anAverageBetween() {
    let text = "Thu hút 21 dự án với 3.654 tỷ đồng, bình quân 174 tỷ đồng/dự án, đạt 113,3% kế hoạch (3.000 tỷ đồng)."
    #expect(Checking(text).said(by: "plan.attained").contains("inconsistent 113,3% → 121.8"))
    let classes =
      "Trường mở lớp cho 1.000 học viên. Riêng 4 lớp có 400 học viên, bình quân 100 học viên mỗi lớp, chiếm "
    #expect(Checking(classes + "43% tổng số học viên.").accused == ["43%"])
    #expect(Checking(classes + "40% tổng số học viên.").accused.isEmpty)
  }

  /// Of all the land, or of the land that can be let: never less than of all.
  @Test func landThatCanBeLet() {
    #expect(Checking("Cụm công nghiệp có 80,0 ha, đã cho thuê 60,0 ha, đạt 88%.").accused.isEmpty)
    #expect(Checking("Cụm công nghiệp có 80,0 ha, đã cho thuê 60,0 ha, đạt 68%.").accused == ["68%"])
  }
}
