import Testing

/// When a list that does not make its total is an error, and when it is only asked about.
@Suite("sum.parts: lists told in full")
struct ClosedListTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.parts") }

  @Test func partsThatExcludeEachOtherCannotMakeMore() {
    let text = "Huyện có 13 cụm công nghiệp, trong đó 9 cụm đã đi vào hoạt động, 6 cụm đang xây dựng hạ tầng."
    #expect(said(text) == ["inconsistent 13 → 15"])
  }

  @Test func groupsOfOneThingMayMakeMore() {
    let text = "Có 31 cơ sở bị xử phạt, trong đó 22 cơ sở vi phạm về môi trường, 14 cơ sở vi phạm về lao động."
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }

  @Test func oneDividingWordKeepsPartsApart() {
    let text = "Quỹ đất rộng 640 ha, trong đó khu sản xuất 410 ha, khu dịch vụ 168 ha, khu cây xanh 81 ha."
    #expect(said(text) == ["inconsistent 640 ha → 659"])
  }

  @Test func twoSmallHalvesAreAskedAbout() {
    let text = "Năm qua tổ chức 34 lớp; trong đó có 13 lớp trong nước, 20 lớp nước ngoài."
    #expect(said(text) == ["unverifiable 34 → 33"])
  }

  @Test func aSlipInALargeTotalOfHalvesIsAnError() {
    let text = "Tiếp nhận 5.842 hồ sơ, trong đó khu vực FDI 3.617 hồ sơ, khu vực trong nước 2.215 hồ sơ."
    #expect(said(text) == ["inconsistent 5.842 → 5832"])
  }

  @Test func whatConsistsOfTwoPartsIsWhole() {
    let text = "Kinh phí là 9,45 tỷ đồng, gồm nguồn công đoàn 6,1 tỷ đồng, nguồn xã hội hóa 2,75 tỷ đồng."
    #expect(said(text) == ["inconsistent 9,45 tỷ đồng → 8.85"])
  }

  @Test func aBracketWithAllItsParts() {
    let text = "Xảy ra 19 vụ tai nạn (3 vụ chết người, 9 vụ nặng, 5 vụ nhẹ) tại 12 doanh nghiệp."
    #expect(said(text) == ["inconsistent 19 → 17"])
  }

  @Test func capitalAddedToProjectsIsAPart() {
    let text = "Vốn thu hút đạt 700,5 triệu USD, bao gồm: cấp mới 412,3 triệu USD, điều chỉnh tăng 248,2 triệu USD."
    #expect(said(text) == ["inconsistent 700,5 triệu USD → 660.5"])
  }

  @Test func aTotalThatLacksItsLastPart() {
    let text =
      "Tổng chi là 912,4 triệu đồng, gồm khối A 611,3 triệu đồng, khối B 301,1 triệu đồng, khối C 95,6 triệu đồng."
    #expect(said(text) == ["inconsistent 912,4 triệu đồng → 1008.0"])
  }

  @Test func insurancesOverlap() {
    let text =
      "Có 52.600 người tham gia, trong đó bảo hiểm xã hội bắt buộc 14.200 người, bảo hiểm thất nghiệp 13.100 người, "
      + "bảo hiểm y tế 51.300 người."
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }

  @Test func anAssociationOfWomenIsNoGroupOfWomen() {
    let text = "Đã giới thiệu 356 người, trong đó công đoàn 214 người, Đoàn Thanh niên 121 người, Hội Phụ nữ 31 người."
    #expect(said(text) == ["inconsistent 356 → 366"])
  }

  @Test func aBalanceIsNoPart() {
    let text =
      "Kim ngạch đạt 7,85 tỷ USD, trong đó xuất khẩu 4,31 tỷ USD, nhập khẩu 3,54 tỷ USD, xuất siêu 0,77 tỷ USD."
    #expect(said(text) == ["consistent 7,85 tỷ USD → 7.85"])
  }

  @Test func theSumMayBePrintedNearby() {
    let text =
      "Đảng bộ có 96 chi bộ. Kết quả xếp loại: hoàn thành xuất sắc 18 chi bộ, hoàn thành tốt 64 chi bộ, không hoàn thành "
      + "2 chi bộ. Cộng chung 84 chi bộ đã xếp loại."
    #expect(!Checking(text).accused.contains("96"))
  }

  @Test func twoPartitionsThatAgreeJudgeTheTotal() {
    let text =
      "Các khu có 173 dự án: 74 dự án FDI, 89 dự án trong nước; trong đó 118 dự án đã hoạt động, 45 dự án đang xây."
    #expect(said(text) == ["inconsistent 173 → 163"])
  }

  @Test func theFirstPartitionIsWrongWhereTheSecondFits() {
    let text =
      "Đảng bộ có 64 tổ chức, gồm 21 đảng bộ cơ sở và 49 chi bộ cơ sở; theo loại hình có 24 tổ chức khối cơ quan và 40 "
      + "tổ chức khối doanh nghiệp."
    #expect(said(text) == ["consistent 64 → 64", "inconsistent 49 → 43"])
  }

  @Test func whatIsToldFurtherAwayMayBeTheTotal() {
    let text =
      "Trong 517 dự án có 342 dự án FDI và 175 dự án trong nước. Phân theo tiến độ: 391 dự án đã hoạt động, 74 dự án đang "
      + "xây dựng, 62 dự án đang hoàn thiện thủ tục."
    #expect(Checking(text).accused == ["62"])
  }

  @Test func fractionsAddUpTwice() {
    let right = "Đạt chuẩn 51/68 trường, trong đó tiểu học 32/41 trường, trung học 19/27 trường."
    let wrong = "Đạt chuẩn 51/68 trường, trong đó tiểu học 32/41 trường, trung học 17/27 trường."
    #expect(said(right) == ["consistent 51/68 → 51"])
    #expect(said(wrong) == ["inconsistent 51/68 → 49"])
  }

  @Test func whatThePartsMeasureInBrackets() {
    let text = "Công suất đặt 88,4 MW, gồm 14 dự án tại khu A (51,7 MW) và 8 dự án tại khu B (33,1 MW)."
    #expect(said(text) == ["inconsistent 88,4 MW → 84.8"])
  }

  @Test func aRoundedTotalOnTheWrongSide() {
    let text = "Gần 3.000 đoàn viên dự hội thi, gồm 1.420 đoàn viên khối sản xuất và 1.735 đoàn viên khối dịch vụ."
    #expect(said(text) == ["inconsistent 3.000 → 3155"])
  }

  @Test func halvesAreAPartitionOfTheirOwn() {
    let text =
      "Trong 964 đảng viên của Đảng bộ, đảng viên chính thức 871 đồng chí, dự bị 93 đồng chí; nam 548 đồng chí, nữ 461 "
      + "đồng chí."
    #expect(Checking(text).accused == ["461"])
  }

  @Test func asManyPartsAsThereAreStages() {
    let text = "Thành lập 31 chi bộ, chia 3 giai đoạn: đầu kỳ 9 chi bộ; giữa kỳ 12 chi bộ; cuối kỳ 8 chi bộ."
    #expect(said(text) == ["inconsistent 31 → 29"])
  }

  @Test func aNumberReadAsANameMayBeAPart() {
    let text = "Giải quyết 205 kiến nghị, trong đó tiền lương 84, tổ 61, nội dung khác 42."
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }
}
