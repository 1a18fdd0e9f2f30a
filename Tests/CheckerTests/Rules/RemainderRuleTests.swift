import Testing

@Suite("sum.remaining")
struct RemainderRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.remaining") }

  @Test func aRestThatFits() {
    #expect(said("Kế hoạch mở 48 lớp, đã mở 31 lớp, còn lại 17 lớp.") == ["consistent 17 → 17"])
  }

  @Test func aRestThatDoesNot() {
    #expect(said("Kế hoạch mở 48 lớp, đã mở 31 lớp, còn lại 19 lớp.") == ["inconsistent 19 → 17"])
  }

  @Test func aFractionAndItsRest() {
    #expect(said("Đã giải quyết 41/56 đơn, còn 17 đơn chưa giải quyết.") == ["inconsistent 17 → 15"])
  }

  /// "thu được": done, without "đã".
  @Test func whatWasManaged() {
    #expect(
      said("Huyện phải thu hồi 52,0 tỷ đồng, nhưng mới thu được 31,4 tỷ đồng, còn 22,6 tỷ đồng chưa thực hiện.")
        == ["inconsistent 22,6 tỷ đồng → 20.6"])
    #expect(Checking("Huyện vận động được 60 triệu đồng, chi được 12 triệu đồng, còn 45 triệu đồng.").accused.isEmpty)
  }

  /// Two parts, each with its share, leave no rest that "chưa" could name.
  @Test func oneOfSeveralParts() {
    let text =
      "Tổng số phải thi hành 5.000 việc, trong đó: có điều kiện 3.200 việc, tăng 180 việc (tăng 5,96%) so với cùng kỳ, chiếm 64%; chưa có điều kiện (trừ số theo dõi riêng) 1.600 việc, 32%; "
      + "chưa có điều kiện đã chuyển sổ theo dõi riêng 1.150 việc."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Alone in the bracket right behind its fraction.
  @Test func whatAFractionLacks() {
    #expect(Checking("Cấp huyện bầu được 241/243 đại biểu (thiếu 4 đại biểu).").accused == ["4"])
    #expect(Checking("Cấp huyện bầu được 241/243 đại biểu (thiếu 2 đại biểu).").accused.isEmpty)
    #expect(Checking("Cấp huyện bầu được 241/243 đại biểu (thiếu 5 đại biểu nữ so với đề án).").accused.isEmpty)
  }

  @Test func theLastOfAList() {
    let text = "Có 64 dự án, trong đó 38 dự án đã xong, 11 dự án dừng, còn lại 16 dự án đang làm."
    #expect(said(text) == ["inconsistent 16 → 15"])
  }

  @Test func overSeveralSentences() {
    let text = "Tiếp nhận 205 ý kiến. Đã trả lời 187 ý kiến. Còn 18 ý kiến đang xem xét."
    #expect(said(text) == ["consistent 18 → 18"])
  }

  @Test func aFallIsNoRest() {
    #expect(said("Hộ nghèo từ 320 hộ giảm còn 145 hộ.") == [])
  }

  @Test func attendance() {
    let text = "Hội nghị triệu tập 162 đại biểu, có mặt 155, vắng 9 đại biểu có lý do."
    #expect(Checking(text).said(by: "sum.remaining") == ["inconsistent 9 → 7"])
  }

  @Test func aPercentageTellsWhatIsDoneOfWhat() {
    let text = "Đã bồi thường 243,6 ha, đạt 84% kế hoạch (290 ha), còn vướng 56,4 ha."
    #expect(Checking(text).said(by: "sum.remaining") == ["inconsistent 56,4 ha → 46.4"])
  }

  @Test func whatIsNotYetDone() {
    let text = "Công đoàn đã được thành lập tại 84/97 đơn vị; số đơn vị chưa thành lập là 23."
    #expect(Checking(text).said(by: "sum.remaining") == ["inconsistent 23 → 13"])
  }

  @Test func theRemainderMayComeFirst() {
    let text = "Còn 21 km đường chưa hoàn thành trong tổng số 54 km phải đầu tư; đến nay mới thi công xong 43 km."
    #expect(Checking(text).said(by: "sum.remaining") == ["inconsistent 21 km → 11"])
  }

  @Test func whatIsDoneMayStandOnBothSidesOfTheWhole() {
    let text =
      "Hàn Quốc dẫn đầu với 62 dự án trong tổng số 141 dự án; tiếp theo là Nhật Bản 38 dự án, còn lại 41 dự án."
    #expect(Checking(text).accused == [])
  }

  @Test func theRemaindersOwnSentenceTellsItsParts() {
    let text =
      "Đảng bộ có 52 tổ chức, gồm 4 đảng bộ và 48 chi bộ. Về loại hình: 6 tổ chức khối cơ quan, 3 tổ chức khối trường học, "
      + "còn lại 43 tổ chức khối doanh nghiệp."
    #expect(Checking(text).accused == [])
  }

  @Test func twoThingsDoneOfOneWhole() {
    let text = "Khu nhà ở có 980 căn. Đã bán 640 căn, cho thuê 144 căn, đạt 80%; còn trống 169 căn."
    #expect(Checking(text).said(by: "sum.remaining") == ["inconsistent 169 → 196"])
  }

  @Test func whatWasNotDoneRepeatsTheWordsOfTheDeed() {
    let first = "Dự án ảnh hưởng 734 hộ. Đã kiểm đếm 652 hộ, chi trả 598 hộ. "
    #expect(Checking(first + "Số hộ chưa kiểm đếm là 92 hộ.").said(by: "sum.remaining") == ["inconsistent 92 → 82"])
    #expect(Checking(first + "Số hộ chưa chi trả là 136 hộ.").accused == [])
    #expect(Checking(first + "Ở xã Hòa An, số hộ chưa kiểm đếm là 31 hộ.").accused == [])
  }

  @Test func whatIsStillToDo() {
    let first =
      "Đề án giao thành lập 45 tổ chức đảng. Đến nay đã thành lập 28 tổ chức. Như vậy còn phải thành lập thêm "
    #expect(Checking(first + "27 tổ chức nữa.").accused == ["27"])
    #expect(Checking(first + "17 tổ chức nữa.").accused == [])
  }

  @Test func aShortfallInTheUnitOfItsFraction() {
    #expect(
      Checking("Thu phí 5.420/6.000 triệu đồng, hụt 680 triệu đồng.").said(by: "sum.remaining")
        == ["inconsistent 680 triệu đồng → 580"])
    #expect(Checking("Thu phí 5.420/6.000 triệu đồng, hụt 580 triệu đồng.").accused == [])
  }

  @Test(arguments: [
    ("Phải xây 24 nhà văn hóa, đến nay xây được 15 nhà văn hóa, còn phải xây 12 nhà văn hóa.", true),
    ("Phải xây 24 nhà văn hóa, đến nay xây được 15 nhà văn hóa, còn phải xây 9 nhà văn hóa.", false),
    ("Đã trả 1.284 hồ sơ trong tổng số 1.350 hồ sơ, còn 68 hồ sơ trong hạn.", true),
    ("Trong số 80 hợp tác xã, 68 hợp tác xã đã nộp báo cáo (85%), 17 hợp tác xã chưa nộp.", true),
    ("Trong số 80 hợp tác xã, 68 hợp tác xã đã nộp báo cáo (85%), 12 hợp tác xã chưa nộp.", false),
    ("Xã A có 35 hợp tác xã, xã B có 28 hợp tác xã, còn 16 hợp tác xã ở xã C.", false),
  ])
  func onlyTwoOfItsKind(_ text: String, _ isWrong: Bool) {
    #expect(Checking(text).said(by: "sum.remaining").contains { $0.hasPrefix("inconsistent") } == isWrong)
  }

  /// Two lists of the same whole: what remains is that of the second.
  @Test func ofASecondList() {
    let first =
      "Lớp có 125 học viên tham gia, gồm 70 nam và 55 nữ; trình độ đại học 80 người (64%), trung cấp 30 người "
    #expect(Checking(first + "(24%), còn lại 15 người.").verdicts(by: "sum.remaining") == [.consistent])
    #expect(!Checking(first + "(24%), còn lại 15 người.").accused.contains("15"))
  }

  /// Another part stands between the one that a percentage ties to the whole and the remainder.
  @Test func notOfThatPartAlone() {
    let text = "Có 125 hộ tham gia. Đã nhận vốn 80 hộ (64%), đang làm hồ sơ 20 hộ, còn 45 hộ."
    #expect(Checking(text).said(by: "sum.remaining").allSatisfy { !$0.hasPrefix("inconsistent") })
  }
}
