import Testing

/// What firms answer when they are asked how things went.
@Suite("share.partition: answers of a survey")
struct SurveyAnswersTests {
  private func said(_ text: String) -> [String] {
    Checking(text).said(by: "share.partition").map { String($0.split(separator: " →")[0]) }
  }

  @Test func threeAnswersMakeAHundred() {
    #expect(
      said("Trong quý, có 31,4% số cơ sở đánh giá thuận lợi hơn quý trước; 42,8% giữ ổn định và 25,8% gặp khó khăn.")
        == [
          "consistent 25,8%"
        ])
    #expect(
      said("Có 22% đơn vị dự kiến đơn hàng giảm; 27,5% dự kiến tăng lên và 50,5% cho rằng, đơn hàng sẽ ổn định.") == [
        "consistent 50,5%"
      ])
  }

  @Test func threeAnswersThatDoNot() {
    let more = "Có 31,4% số cơ sở nhận định tốt lên; 43,9% nhận định giữ ổn định và 25,8% nhận định khó khăn hơn."
    #expect(said(more) == ["inconsistent 25,8%"])
    let swapped = "Có 31,4% số cơ sở nhận định tốt lên; 48,2% nhận định giữ ổn định và 25,8% nhận định khó khăn hơn."
    #expect(said(swapped) == ["inconsistent 48,2%"])
    let far = "Có 31,4% số cơ sở nhận định tốt lên; 42,8% nhận định giữ ổn định và 28,4% nhận định khó khăn hơn."
    #expect(said(far) == ["inconsistent 28,4%"])
    let fewer = "Có 31,4% số cơ sở nhận định tốt lên; 41,7% nhận định giữ ổn định và 25,8% nhận định khó khăn hơn."
    #expect(said(fewer) == ["inconsistent 25,8%"])
    // In any order, and not closed by "và".
    let turned = "Có 25,8% số cơ sở dự báo giá bán giảm, 31,4% dự báo giá bán tăng, 44,9% dự báo giá bán ổn định."
    #expect(said(turned) == ["inconsistent 44,9%"])
  }

  @Test func someGiveNoAnswer() {
    let whole = "Có 31% số cơ sở nhận định tốt lên; 41% nhận định giữ ổn định và 25% nhận định khó khăn hơn."
    #expect(said(whole) == ["unverifiable 25%"])
    let silent =
      "Có 31,4% số cơ sở nhận định tốt lên; 41,7% nhận định giữ ổn định và 25,8% nhận định khó khăn hơn. Số còn lại không trả lời."
    #expect(said(silent) == ["unverifiable 25,8%"])
  }

  @Test func twoAnswersInBrackets() {
    #expect(
      said(
        "Khối dệt may có 74,2% cơ sở đánh giá ổn định và tốt hơn (42,8% ổn định và 31,4% tốt hơn), 25,8% khó khăn hơn.")
        == ["consistent 74,2%", "consistent 25,8%"])
    #expect(
      said("Theo đánh giá, tỷ lệ ở khối dệt may là 75,2% (42,8% giữ ổn định và 31,4% tốt hơn).") == [
        "inconsistent 75,2%"
      ])
    #expect(
      said("Có 74,2% cơ sở dự báo ổn định và tốt hơn, trong đó 42,8% dự báo ổn định, 31,4% dự báo tốt hơn.") == [
        "consistent 74,2%"
      ])
  }

  @Test func twoAnswersThatAreNotTheOneBefore() {
    #expect(
      said("Có 78,5% cơ sở dự báo ổn định và tốt hơn (trong đó, 42,8% dự báo ổn định và 31,4% dự báo tốt hơn).") == [
        "inconsistent 78,5%"
      ])
    #expect(
      said("Có 70,6% cơ sở dự báo ổn định và tốt hơn, trong đó 42,8% dự báo ổn định và 31,4% dự báo tốt hơn.") == [
        "inconsistent 70,6%"
      ])
  }

  @Test func whatIsLeft() {
    // More than all.
    #expect(said("Có 74,2% cơ sở đánh giá ổn định và tốt hơn; 27,9% đánh giá khó khăn hơn.") == ["inconsistent 27,9%"])
    // All others answer.
    let others =
      "Khối dệt may có 74,2% cơ sở đánh giá ổn định và tốt hơn (42,8% ổn định và 31,4% tốt hơn), 25,8% khó khăn hơn; khu vực FDI là 68,1% (40,6% ổn định và 27,5% tốt hơn), 30,2% khó khăn hơn."
    #expect(said(others).filter { !$0.hasPrefix("consistent") } == ["inconsistent 30,2%"])
  }

  @Test func whatIsLeftIsAskedAbout() {
    #expect(said("Có 74,2% cơ sở đánh giá ổn định và tốt hơn; 23,9% đánh giá khó khăn hơn.") == ["unverifiable 23,9%"])
  }

  @Test(arguments: [
    // Other groups' answers.
    "Khối dệt may có 31,4% cơ sở nhận định tốt lên, khu vực FDI có 43,9% nhận định ổn định và 25,8% khó khăn hơn.",
    // Two questions.
    "Có 51,4% cơ sở đánh giá tốt lên và 48,9% đánh giá giá bán tăng.",
    // Of one thing among others.
    "Có 51,4% cơ sở đánh giá tốt lên, 22,8% đánh giá ổn định và 29,3% đánh giá gặp khó khăn về vốn.",
    // One more is told.
    "Có 75,2% cơ sở nhận định chung (42,8% ổn định và 31,4% tốt hơn, 1% không ý kiến).",
  ])
  func whatAreNoAnswersOfOneQuestion(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
