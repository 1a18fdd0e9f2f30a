import Checker
import Testing

@Suite("granularity: counts told by name a sentence before, rows without decimals, votes")
struct GranularityNamedTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  /// 13 from 8 are 62,5% more, from 9 44,4%.
  @Test func aCountToldBeforeItsName() {
    func text(_ rate: String) -> String {
      "Quý I, toàn huyện xảy ra 22 vụ tai nạn, làm chết 6 người, bị thương 13 người. So với cùng kỳ năm trước, số vụ tai nạn tăng 10%, số người "
        + "chết tăng 20%, số người bị thương tăng \(rate)."
    }
    #expect(accused(text("57,6%")) == ["57,6%"])
    #expect(accused(text("62,5%")).isEmpty)
  }

  /// 7 from 6 are 16,7% more, 24 from 23 are 4,3%.
  @Test func rowsOfRatesThatShareTheirVerb() {
    func text(_ rate: String) -> String {
      "Tháng 8, toàn tỉnh xảy ra 15 vụ cháy, làm chết 7 người và 24 người bị thương; so với cùng kỳ năm trước tăng 7,14% số vụ, \(rate) số người "
        + "chết và 4,35% số người bị thương."
    }
    #expect(accused(text("13,4%")) == ["13,4%"])
    #expect(Checking(text("16,67%")).verdicts(by: "granularity.base") == [.consistent, .consistent, .consistent])
  }

  @Test func rowsOfWhichOneNameIsToldTwice() {
    let text =
      "Tháng này xảy ra 15 vụ, làm chết 7 người; cả năm xảy ra 160 vụ, so với cùng kỳ tăng 7,3% số vụ và 5,1% số người chết."
    #expect(accused(text).isEmpty)
  }

  @Test func ratesInTheOrderOfTheirCounts() {
    func text(_ rate: String) -> String {
      "Có 18 hợp tác xã giải thể, 21 hợp tác xã hoạt động trở lại, tăng lần lượt so với cùng kỳ là 50% và \(rate)."
    }
    #expect(accused(text("7,9%")) == ["7,9%"])
    #expect(Checking(text("5%")).verdicts(by: "granularity.base") == [.consistent, .consistent])
    // Which three of them is not said; and of a plan there is none.
    #expect(accused("Có 5 xã, 18 xã và 21 xã đạt, tăng lần lượt so với cùng kỳ là 50% và 7,9%.").isEmpty)
  }

  /// Each of its own name.
  @Test func ratesInBracketsBehindNames() {
    #expect(
      accused(
        "Có 22 đơn vị vượt chỉ tiêu cả năm, gồm các chi cục Hòa Sơn (vượt 64%), Phú Lâm (vượt 100%), Tân An (vượt 74%)."
      ).isEmpty)
  }

  @Test func aCountNamedBehindTheRate() {
    func text(_ rate: String) -> String {
      "Tháng 5, cả huyện xảy ra 11 vụ, làm chết 3 người, bị thương 17 người. So với cùng kỳ, tăng 10% số vụ, giảm 25% số người chết, tăng \(rate) số "
        + "người bị thương."
    }
    #expect(accused(text("36,9%")) == ["36,9%"])
    #expect(accused(text("41,7%")).isEmpty)
  }

  /// 14 from 6 are 133,3% more, from 7 100%: a round rate is no rough one where those beside it are told to the hundredth.
  @Test func aRoundRateOfAFineRow() {
    func text(_ fires: String, _ loss: String) -> String {
      "Sáu tháng, xảy ra 31 vụ cháy, bị thương 14 người. So với cùng kỳ, số vụ cháy tăng \(fires), người bị thương tăng 110%, thiệt hại tăng \(loss)."
    }
    #expect(accused(text("19,23%", "42,35%")) == ["110%"])
    #expect(accused(text("19%", "42%")).isEmpty)
  }

  /// Of two periods, of another body, told roughly.
  @Test(arguments: [
    "Quý I xảy ra 22 vụ, bị thương 13 người. Tháng 3 có 5 người chết, bị thương 7 người. So với cùng kỳ, người bị thương tăng 57,6%.",
    "Quý I, huyện A làm chết 6 người, bị thương 13 người. Toàn tỉnh, so với cùng kỳ, số người bị thương tăng 57,6%.",
    "Quý II có 14 vụ phạm pháp, bắt 21 đối tượng. So với cùng kỳ, số đối tượng bị khởi tố tăng 17,3%.",
    "Quý I xảy ra 22 vụ, bị thương gần 13 người. So với cùng kỳ, người bị thương tăng 57,6%.",
    "Quý I xảy ra 22 vụ, 8 người bị thương, bị thương nặng 13 người. So với cùng kỳ, người bị thương tăng 57,6%.",
  ])
  func ofSomethingElse(_ text: String) {
    #expect(accused(text).isEmpty)
  }

  /// Of 40, 3 are 7,5% and 4 are 10%.
  @Test func aRowWithoutDecimals() {
    func text(_ share: String) -> String {
      "Hội đồng nhân dân huyện có đủ 40 đại biểu, trong đó nữ chiếm 30%, dân tộc thiểu số chiếm \(share), dưới 35 tuổi chiếm 15%."
    }
    #expect(accused(text("9%")) == ["9%"])
    #expect(accused(text("10%")).isEmpty)
    #expect(accused(text("9% tổng số đại biểu khóa trước")).isEmpty)
  }

  @Test(arguments: [
    "Hội đồng nhân dân huyện có đủ 40 đại biểu, trong đó nữ chiếm khoảng 30%, dân tộc chiếm 9%, dưới 35 tuổi chiếm 15%.",
    "Hội đồng nhân dân huyện có đủ 40 đại biểu, trong đó nữ chiếm 29%, dân tộc chiếm 9%, dưới 35 tuổi chiếm 15%.",
    "Hội đồng nhân dân tỉnh có đủ 85 đại biểu, trong đó nữ chiếm 29%, dân tộc chiếm 9%, dưới 35 tuổi chiếm 15%.",
  ])
  func aRowThatDoesNotFitOrIsRough(_ text: String) {
    #expect(accused(text).isEmpty)
  }

  /// A list of parts stands between the whole and its shares: 23 of 57 are 40,35%.
  @Test func aRowBehindAList() {
    func text(_ share: String) -> String {
      "Danh sách sơ bộ gồm 57 người ứng cử, với cơ cấu: khối Đảng 12 người, Mặt trận 14 người, nhà nước 15 người, vũ trang 4 người, sự nghiệp 6 "
        + "người, kinh tế 3 người, tôn giáo 2 người, dân tộc 1 người. Trong đó về cơ cấu trẻ chiếm 31,58%; cơ cấu nữ chiếm 43,86%; tái cử chiếm "
        + "\(share)."
    }
    #expect(accused(text("40,50%")) == ["40,50%"])
    #expect(accused(text("40,35%")).isEmpty)
  }

  /// All the others are of 52: 18 are 34,62%, 17 are 32,69%.
  @Test func votesToTheHundredth() {
    func text(_ share: String) -> String {
      "Ông An có số phiếu tín nhiệm cao chiếm 71,15%, tín nhiệm chiếm 19,23%, tín nhiệm thấp chiếm 9,62%; bà Ba có số phiếu tín nhiệm cao chiếm "
        + "57,69%, tín nhiệm chiếm \(share), tín nhiệm thấp chiếm 7,69%."
    }
    #expect(accused(text("34,26%")) == ["34,26%"])
    #expect(accused(text("34,62%")).isEmpty)
  }

  /// Votes of the many who went to the polls, and what is no vote.
  @Test(arguments: [
    "Ông An đạt số phiếu 99,12%, ông Bình đạt số phiếu 98,47%, bà Chi đạt số phiếu 97,33%, ông Dũng đạt số phiếu 96,81%, bà Em đạt số phiếu 95,26%.",
    "Ông An có số phiếu tín nhiệm cao chiếm 71,15%, tín nhiệm chiếm 19,23%, tín nhiệm thấp chiếm 9,62%, tỷ lệ cử tri hài lòng chiếm 83,47%; bà Ba "
      + "có số phiếu tín nhiệm cao chiếm 57,69%, tín nhiệm chiếm 34,62%, tín nhiệm thấp chiếm 7,69%.",
  ])
  func noVotesOfFew(_ text: String) {
    #expect(accused(text).isEmpty)
  }

  /// 14 of 51 are 27,45%, and of no other number; 29 are 59,9% of none at all, and 56,9% of 51.
  @Test func twoLinesOfOneWhole() {
    func text(_ share: String) -> String {
      """
      Có 14 cán bộ, giáo viên đạt giáo viên giỏi cấp huyện, tỉ lệ 27,45%.
      Có 29 cán bộ, giáo viên đạt lao động tiên tiến, tỉ lệ \(share).
      """
    }
    #expect(accused(text("59,9%")) == ["59,9%"])
    #expect(accused(text("56,9%")).isEmpty)
    #expect(accused(text("61,7%")).isEmpty)
  }
}
