import Testing

@Suite("rate.average")
struct AverageRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "rate.average") }

  @Test func perThing() {
    #expect(
      said("Toàn Đảng bộ có 32 chi bộ với 480 đảng viên, bình quân 15 đảng viên/chi bộ.") == [
        "consistent 15 → "
          + "15"
      ])
    #expect(
      said("Toàn Đảng bộ có 32 chi bộ với 480 đảng viên, bình quân 25 đảng viên/chi bộ.") == [
        "inconsistent 25 "
          + "→ 15"
      ])
  }

  @Test func theAverageComesFirst() {
    #expect(
      said("Bình quân mỗi chi bộ có 15 đảng viên; toàn Đảng bộ có 40 chi bộ với 480 đảng viên.") == [
        "inconsistent "
          + "15 → 12"
      ])
  }

  @Test func anAverageOfPeopleIsRounded() {
    #expect(said("Mở 7 lớp cho 430 học viên, bình quân 61 học viên/lớp.") == ["consistent 61 → 61.4"])
  }

  @Test func perYear() {
    #expect(
      said("Ba năm qua, huyện thu hút 36 dự án, bình quân mỗi năm 12 dự án.") == ["consistent 12 → 12"])
    #expect(
      said("Ba năm qua, huyện thu hút 36 dự án, bình quân mỗi năm 15 dự án.") == ["inconsistent 15 → 12"])
  }

  /// 2021 to 2024 are four years, or three steps: three steps are asked about.
  @Test func aStageCountedAnotherWay() {
    #expect(
      said("Giai đoạn 2021-2024, thành phố hỗ trợ 48 hợp tác xã, trung bình 16 hợp tác xã mỗi năm.")
        == ["unverifiable 16 → 12"])
  }

  /// Members there are, and members admitted each year, are two things.
  @Test func aStockIsNoSum() {
    #expect(said("Nhiệm kỳ 2020-2025, toàn Đảng bộ có 500 đảng viên, bình quân mỗi năm kết nạp 40 đảng viên.").isEmpty)
  }

  @Test func wages() {
    let text = "Quỹ lương tháng là 24 tỷ đồng. Công ty có 3.000 lao động. Thu nhập bình quân "
    #expect(said(text + "8 triệu đồng/người/tháng.") == ["consistent 8 triệu đồng → 8"])
    #expect(said(text + "9,2 triệu đồng/người/tháng.") == ["inconsistent 9,2 triệu đồng → 8.0"])
  }

  @Test func twoSeriesEachWithItsAverage() {
    let text =
      "FDI có 40 dự án với vốn 800 triệu USD, bình quân 20 triệu USD/dự án, trong nước có 30 dự án với vốn "
      + "3.000 tỷ đồng, bình quân 120 tỷ đồng/dự án."
    #expect(said(text) == ["consistent 20 triệu USD → 20", "inconsistent 120 tỷ đồng → 100"])
  }

  @Test func meansOfListedFigures() {
    func said(_ text: String) -> [String] { Checking(text).said(by: "rate.average") }
    #expect(
      said("Ba năm qua, xã thu lần lượt 14, 16 và 21 tỷ đồng, bình quân 17 tỷ đồng/năm.") == [
        "consistent 17 tỷ đồng → 17"
      ])
    #expect(
      said("Ba năm qua, xã thu lần lượt 14, 16 và 21 tỷ đồng, bình quân 19 tỷ đồng/năm.") == [
        "inconsistent 19 tỷ đồng → 17"
      ])
    // Shared out among other things than the years.
    #expect(
      !said("Các năm 2021-2023, xã thu lần lượt 14, 16 và 21 tỷ đồng, bình quân 3 tỷ đồng/thôn.")
        .contains { $0.hasPrefix("inconsistent") })
    #expect(
      !said("Giá thuê từ 70 - 120 USD/m2, bình quân 3 USD/m2/tháng.").contains { $0.hasPrefix("inconsistent") })
    #expect(
      said("Thu nhập 8 - 10 triệu đồng/tháng, bình quân 9 triệu đồng/tháng.").allSatisfy { $0.hasPrefix("consistent") })
    #expect(
      said("Thu nhập 8 - 10 triệu đồng/tháng, bình quân 11 triệu đồng/tháng.") == [
        "inconsistent 11 triệu đồng "
          + "→ 8..10"
      ])
    #expect(said("Lương cơ bản 5 - 7 triệu đồng/tháng, thu nhập bình quân 11 triệu đồng/tháng.").isEmpty)
  }

  /// What one average was worked out from, the one beside it is worked out from too.
  @Test(arguments: [
    ("5 KCN có 120 dự án với 30.500 lao động. Bình quân mỗi KCN có 24 dự án và 6.100 lao động.", false),
    ("5 KCN có 120 dự án với 30.500 lao động. Bình quân mỗi KCN có 24 dự án và 6.010 lao động.", true),
    ("5 KCN có 120 dự án với 30.500 lao động. Bình quân mỗi KCN có 24 dự án và 310 lao động nữ.", false),
    (
      "Khu có 80 doanh nghiệp với 16.000 lao động, bình quân 200 lao động/doanh nghiệp. Tổng vốn 2.400 triệu USD, "
        + "bình quân 33 triệu USD/doanh nghiệp.", true
    ),
    (
      "Khu có 80 doanh nghiệp với 16.000 lao động, bình quân 200 lao động/doanh nghiệp. Khối FDI có vốn 2.400 triệu "
        + "USD, bình quân 40 triệu USD/doanh nghiệp.", false
    ),
    (
      "Cả nhiệm kỳ (5 năm) kiểm tra 75 tổ chức, giám sát 60 tổ chức, bình quân mỗi năm kiểm tra 15 tổ chức, "
        + "giám sát 13 tổ chức.", true
    ),
    ("Trong 5 năm tuyển 500 lao động và 40 kỹ sư, bình quân mỗi năm tuyển 100 lao động và đào tạo 25 kỹ sư.", false),
    ("6 KCN ven sông có diện tích 1.500 ha (bình quân 270 ha/KCN).", true),
    ("Thu hút 20 dự án với 300 triệu USD (bình quân cả nước 12 triệu USD/dự án).", false),
    ("12 doanh nghiệp còn lại có 1.800 lao động, bình quân 160 lao động/doanh nghiệp.", true),
  ])
  func toldBesideAnother(_ text: String, _ isWrong: Bool) {
    #expect(Checking(text).verdicts(by: "rate.average").contains(.inconsistent) == isWrong)
  }

  @Test func aCountNamedBeforeItsNumber() {
    let text = "Số doanh nghiệp tăng lên 150, nộp 3.000 tỷ đồng, bình quân "
    #expect(said(text + "20 tỷ đồng/doanh nghiệp.").first?.hasPrefix("consistent") ?? false)
    #expect(said(text + "25 tỷ đồng/doanh nghiệp.").first?.hasPrefix("inconsistent") ?? false)
  }
}
