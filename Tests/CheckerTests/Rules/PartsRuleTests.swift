import Testing

@Suite("sum.parts")
struct PartsRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.parts") }

  @Test func aListThatFits() {
    #expect(said("Hội thi có 96 thí sinh, gồm 54 nam và 42 nữ.") == ["consistent 96 → 96"])
  }

  @Test func aClosedListThatDoesNot() {
    let text = "Hội thi có 96 thí sinh, gồm 51 thí sinh khối A, 28 thí sinh khối B và 16 thí sinh khối C."
    #expect(said(text) == ["inconsistent 96 → 95"])
  }

  @Test func formsOfPunishmentAreClosed() {
    let text = "Thi hành kỷ luật 31 đảng viên với các hình thức: khiển trách 17, cảnh cáo 9, khai trừ 4."
    #expect(said(text) == ["inconsistent 31 → 30"])
  }

  /// A span within the list is nothing that something went on from.
  @Test func aListWithSpans() {
    let text = "Toàn khu có 46 dự án, gồm 7 dự án trên 50 triệu USD, 18 dự án từ 10 đến 50 triệu USD và "
    #expect(said(text + "21 dự án dưới 10 triệu USD.") == ["consistent 46 → 46"])
    #expect(Checking(text + "25 dự án dưới 10 triệu USD.").accused == ["46"])
  }

  /// "cùng 1 vụ": each of the two.
  @Test func whatTwoHaveEach() {
    let text = "Xử lý 98 vụ vi phạm. Cụ thể, tại xã Sơn Hồng 45 vụ, Sơn Lĩnh 32 vụ, Sơn Tây 13 vụ, Sơn Kim 6 vụ, "
    #expect(Checking(text + "Sơn Lễ và Sơn Giang cùng 1 vụ.").accused.isEmpty)
  }

  @Test func anOpenListIsAskedAbout() {
    let text = "Tỉnh có 340 hợp tác xã, trong đó nông nghiệp 251 hợp tác xã, vận tải 78 hợp tác xã."
    #expect(said(text) == ["unverifiable 340 → 329"])
  }

  @Test func anOpenListFarOffIsLeftAlone() {
    #expect(said("Tỉnh có 340 hợp tác xã, trong đó nông nghiệp 51 hợp tác xã, vận tải 18 hợp tác xã.") == [])
  }

  @Test func twoHalvesAreClosed() {
    #expect(said("Lớp có 45 học viên (nam: 26 học viên, nữ: 18 học viên).") == ["inconsistent 45 → 44"])
  }

  @Test func percentagesThatMakeAHundredCloseTheList() {
    let text = "Đánh giá 50 chi bộ: xuất sắc 11 chi bộ (20%), tốt 33 chi bộ (60%), khá 11 chi bộ (20%)."
    #expect(said(text) == ["inconsistent 50 → 55"])
  }

  @Test func overlappingGroupsAreNotAdded() {
    let text = "Đại hội bầu 25 đồng chí, trong đó nữ 8 đồng chí, trẻ 7 đồng chí, dân tộc thiểu số 9 đồng chí."
    #expect(said(text) == [])
  }

  @Test func numbersInWords() {
    let text = "Tổ công tác gồm sáu đồng chí: một tổ trưởng, hai phó tổ trưởng và bốn thành viên."
    #expect(said(text) == ["inconsistent sáu → 7"])
  }

  @Test func whatIsNotCountedLeavesTheListOpen() {
    #expect(said("Ban Tổ chức có 9 đồng chí, gồm 1 trưởng ban, 2 phó trưởng ban và các ủy viên.") == [])
  }

  @Test func nestedPartitions() {
    let text = "Xây 14 nhà: 8 nhà ở miền núi, gồm 5 nhà mới, 3 nhà sửa; 6 nhà ở đồng bằng, gồm 2 nhà mới, 4 nhà sửa."
    #expect(said(text) == ["consistent 14 → 14", "consistent 8 → 8", "consistent 6 → 6"])
  }

  /// Nothing can be left where there is more already.
  @Test func aRestOfMoreThanThereIs() {
    func text(_ part: Int) -> String {
      "Tính đến hết tháng 8, cả huyện trồng được 640 ha rừng, tăng 12% so với năm trước và gấp rưỡi năm 2019. Trong số này, keo \(part) ha; quế 268 ha, còn "
        + "lại là cây khác."
    }
    #expect(Checking(text(413)).accused == ["640 ha"])
    #expect(Checking(text(302)).accused.isEmpty)
  }

  @Test func theSecondPartitionIsJudgedOnItsOwn() {
    let text =
      "Trong 120 học viên: theo giới tính có 70 nam, 50 nữ; theo khu vực có 82 người ở doanh nghiệp và 42 người ở cơ "
      + "quan."
    #expect(said(text) == ["consistent 120 → 120", "inconsistent 42 → 38"])
  }

  @Test func partsInASmallerUnit() {
    let text = "Tổng vốn ba dự án là 2,1 tỷ USD, gồm 940 triệu USD, 655 triệu USD và 512 triệu USD."
    #expect(said(text) == ["consistent 2,1 tỷ USD → 2.1"])
  }

  @Test func whatThePartsMeasure() {
    let text =
      "Tỉnh có 8 khu, diện tích 1.900 ha: trong đó 3 khu phía Bắc 620 ha, 3 khu phía Nam 900 ha, "
      + "2 khu phía Tây 480 ha."
    #expect(Checking(text).said(by: "sum.parts").contains("inconsistent 1.900 ha → 2000"))
  }

  @Test func consistsOfToldInParticular() {
    let text =
      "Ban gồm 38 biên chế, cụ thể: Lãnh đạo 03 người, Văn phòng 09 người, phòng Quản lý Đầu tư 12 người, "
      + "phòng Lao động 15 người."
    #expect(Checking(text).said(by: "sum.parts") == ["inconsistent 38 → 39"])
  }

  /// Three parts and more that nearly make their total were meant to make it.
  @Test func aListThatNearlyMakesItsTotal() {
    let text =
      "Toàn thành phố có 87.440 thí sinh đăng ký dự thi. Trong đó, có 75.452 thí sinh hệ phổ thông, 9.194 thí sinh hệ giáo dục thường xuyên, 2.791 thí sinh tự do."
    #expect(Checking(text).said(by: "sum.parts") == ["inconsistent 87.440 → 87437"])
    #expect(Checking(text.replacing("2.791", with: "1.191")).accused.isEmpty)
  }

  @Test func theTotalLacksTheLastPart() {
    let text =
      "Toàn tỉnh có 190 trường đạt chuẩn. Trong đó, mầm non có 43 trường, tiểu học có 109 trường, THCS có 38 trường và THPT có 9 trường."
    #expect(Checking(text).said(by: "sum.parts") == ["inconsistent 190 → 199"])
  }

  /// The one before it has no name of its own.
  @Test func theTotalLacksTheLastPartBehindABareOne() {
    let text =
      "Trong số 1.842 trường hợp bị xử lý thì cấp xã có 1.577 trường hợp, cấp huyện 265 và cấp tỉnh có 11 trường hợp."
    #expect(Checking(text).said(by: "sum.parts") == ["inconsistent 1.842 → 1853"])
    #expect(Checking(text.replacing("1.842", with: "1.853")).accused.isEmpty)
  }

  /// Lists that say "gồm" and leave out a good part.
  @Test(arguments: [
    "Nuôi trồng ước 400.000 tấn, tăng 4,7%, gồm cá 267.100 tấn, tôm 87.600 tấn.",
    "Vốn được bố trí cho 79 dự án, gồm 53 dự án chuyển tiếp, 23 dự án khởi công mới, còn lại là các dự án khác.",
    "Khối ngoại góp 2,4 tỷ USD: 133 dự án mới, 106 dự án điều chỉnh. Khối nội góp 1,4 tỷ USD: 74 dự án mới, 35 dự án điều chỉnh.",
    "Kỷ luật 56 đảng viên. Chia theo mức: 31 khiển trách, 21 cảnh cáo, 2 cách chức, 2 khai trừ; chia theo cấp xử lý: tỉnh 1 trường hợp, huyện và tương đương 8, cơ sở 18, chi bộ 29.",
  ])
  func noTotalOfThese(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  @Test func twoPartsThatMakeALittleMoreThanTheirTotal() {
    let text = "Xưởng được cấp 86,4 triệu USD, trong đó vốn góp 25,9 triệu USD, vốn huy động 64,8 triệu USD."
    #expect(said(text) == ["inconsistent 86,4 triệu USD → 90.7"])
    let gifts = "Hội tặng 412 suất quà, trong đó 250 suất loại lớn và 175 suất loại nhỏ."
    #expect(said(gifts) == ["inconsistent 412 → 425"])
  }

  @Test func whatMakesAGoodDealMoreOverlaps() {
    #expect(
      said("Có 28 cơ sở bị nhắc nhở, trong đó 19 cơ sở lỗi về rác thải, 12 cơ sở lỗi về lao động.")
        == ["unverifiable 28 → 31"])
  }

  @Test func whatIsBothIsCountedTwice() {
    let text =
      "Trạm tiếp 12.480 lượt khám, trong đó 9.140 lượt bảo hiểm, 3.960 lượt định kỳ (có lượt vừa khám vừa bảo hiểm)."
    #expect(said(text) == ["unverifiable 12.480 → 13100"])
  }

  @Test func anotherStateBehindASemicolonIsNoPart() {
    let text = "Trả kết quả 5.702 hồ sơ, trong đó đúng hạn 5.690 hồ sơ; đang giải quyết trong hạn 162 hồ sơ."
    #expect(said(text) == ["unverifiable 5.702 → 5852"])
  }

  @Test func andBeforeTheLastPartClosesTheList() {
    let text = "Vườn ươm có 324 dự án, trong đó 44 dự án chế biến và 267 dự án trồng trọt."
    #expect(said(text) == ["inconsistent 324 → 311"])
  }

  @Test func whatStandsBehindASemicolonIsAnotherList() {
    let text = "Xã có 163 dự án, trong đó 52 dự án FDI và 107 dự án trong nước; sản xuất 76 dự án, dịch vụ 39 dự án."
    #expect(said(text).first == "inconsistent 163 → 159")
  }

  @Test func halvesOfMoneyLackNothing() {
    let text = "Kim ngạch của huyện đạt 1.975 triệu USD, trong đó xuất khẩu 1.120 triệu USD, nhập khẩu 740 triệu USD."
    #expect(said(text) == ["inconsistent 1.975 triệu USD → 1860"])
  }

  @Test func aSmallPartOfAFullListMayBeFarOff() {
    // The shares show that the total is right.
    let text = "Đoàn tiếp nhận 163 ý kiến, gồm 71 ý kiến về đất (43,6%), 67 ý kiến về thuế (41,1%), 34 ý kiến về lương."
    #expect(said(text) == ["inconsistent 34 → 25"])
  }

  @Test func sharesThatMakeAHundredSpeakForTheParts() {
    let text =
      "Vận động 13.927 lượt người học, trong đó bổ túc 1.740 lượt (12,5%), học nghề 7.656 lượt (55%), an toàn 4.524 lượt (32,5%)."
    #expect(said(text) == ["inconsistent 13.927 → 13920"])
  }

  /// The list opens the sentence behind its total's.
  @Test func inTheNextSentence() {
    func text(_ recurrent: String) -> [String] {
      Checking(
        "Tổng chi ngân sách năm là 36.480 tỷ đồng. Trong đó, chi đầu tư phát triển là 14.120 tỷ đồng, chi trả nợ gốc là 2.360 tỷ đồng và chi "
          + "thường xuyên là \(recurrent) tỷ đồng."
      ).accused
    }
    #expect(text("22.870") == ["36.480 tỷ đồng"])
    #expect(text("20.000").isEmpty)
    // Some of it may be untold.
    #expect(text("17.950").isEmpty)
  }

  @Test func peoples() {
    func text(_ others: String) -> [String] {
      Checking(
        "Dân số của xã là 6.120 người. Thành phần dân tộc bao gồm: dân tộc Tày có 4.310 người, dân tộc Kinh có 1.405 người và các dân tộc khác "
          + "có \(others) người."
      ).accused
    }
    #expect(text("495") == ["6.120"])
    #expect(text("405").isEmpty)
  }

  /// What is left is told without a number, and without a comma before it.
  @Test func theRestIsNotCounted() {
    #expect(
      Checking(
        "Diện tích tự nhiên là 1.920 ha, trong đó đất lúa 310 ha; đất rừng 1.180 ha; đất ở 24 ha còn lại là đất khác."
      )
      .accused.isEmpty)
  }

  /// "theo kế hoạch" says which of them, and makes no plan of what follows.
  @Test func partsThatWerePlanned() {
    let text = "Thanh tra Sở triển khai 214 cuộc (146 cuộc theo kế hoạch và 58 cuộc đột xuất)."
    #expect(Checking(text).accused == ["214"])
    #expect(Checking(text.replacing("214", with: "204")).accused.isEmpty)
  }
}
