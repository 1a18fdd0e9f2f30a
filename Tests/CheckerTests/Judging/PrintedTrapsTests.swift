import Testing

/// Sentences as they are printed, of which nothing is wrong: each was accused once, and has the reason beside it why it is not.
struct PrintedTrapsTests {
  /// A multiple of a year whose figure is not printed.
  @Test func anotherYear() {
    let text =
      "Thu nhập bình quân của hộ gia đình từ 80 triệu đồng/hộ năm 2012 lên 136 triệu đồng (tăng gấp 1,7 "
      + "lần, gấp 3,3 lần so với năm 2008)."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Of how many, not of how much land.
  @Test func anotherMeasure() {
    let text =
      "Hai vùng có 312 cụm với tổng diện tích khoảng 64,2 nghìn ha, đất công nghiệp khoảng 41,5 nghìn ha, "
      + "chiếm tương ứng 54,8% về số lượng và 60,1% về diện tích so với cả nước."
    #expect(Checking(text).accused.isEmpty)
  }

  /// One of each, of two that are named.
  @Test func oneEach() {
    let text =
      "Huyện có 38 dự án mới, gồm 26 dự án công nghiệp; 7 dự án du lịch; 3 dự án nhà ở; khoáng sản và viễn "
      + "thông, mỗi lĩnh vực có 1 dự án."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Scores are rounded.
  @Test func fractionOfScores() {
    let text =
      "Cải cách thể chế: 8.87/13 điểm (68.27%) – xếp thứ 12/63."
    #expect(Checking(text).accused.isEmpty)
  }

  /// What is below them is no part of their number.
  @Test func below() {
    let text =
      "Toàn tỉnh có 446 tổ chức cơ sở đảng gồm 142 đảng bộ và 304 chi bộ cơ sở. Trong 142 đảng bộ cơ sở, có "
      + "1217 chi bộ trực thuộc."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Changes in the bracket behind a rate are the rate's.
  @Test func rateBehindRate() {
    let text =
      "Trong số việc có điều kiện thi hành, số thi hành xong là 1.874 việc (tăng 47 việc so với cùng kỳ năm "
      + "2023), đạt tỷ lệ 81,37% (tăng 0,16% so với cùng kỳ năm 2023, vượt 0,29% so với chỉ tiêu được giao)."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Both fell, each said again per cent.
  @Test func changeListed() {
    let text =
      "Sáu tháng, khởi tố 3.960 vụ án, phê chuẩn khởi tố 5.820 bị can, giảm 540 vụ (12%), 480 bị can (7,6%) "
      + "so với cùng kỳ năm 2021."
    #expect(Checking(text).accused.isEmpty)
  }

  /// The shares show the total right: some were not told.
  @Test func sharesProveTotal() {
    let text =
      "Cán bộ, công chức cấp xã 1.842 người, trong đó hoàn thành xuất sắc nhiệm vụ 702 người, chiếm tỷ lệ "
      + "38,11%; hoàn thành tốt nhiệm vụ 1.096 người, chiếm tỷ lệ 59,50%; hoàn thành nhiệm vụ nhưng còn hạn "
      + "chế về năng lực 18 người, chiếm tỷ lệ 0,98% và không hoàn thành nhiệm vụ 08 người, chiếm tỷ lệ "
      + "0,43%."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Communes and towns together.
  @Test func twoKinds() {
    let text =
      "Toàn huyện có 14 xã và 2 thị trấn, trong đó có 15 xã, thị trấn thuộc diện khó khăn và 01 xã đạt "
      + "chuẩn."
    #expect(Checking(text).accused.isEmpty)
  }

  /// One of two that are added, not the whole.
  @Test func togetherWith() {
    let text =
      "Nếu tính cả 1.860,4 nghìn tỷ đồng vốn tăng thêm của 31,2 nghìn doanh nghiệp thì tổng số vốn bổ sung "
      + "vào nền kinh tế trong 11 tháng là 3.240,9 nghìn tỷ đồng."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Compared with last year, as the row behind it says.
  @Test func comparedRow() {
    let text =
      "Cả tỉnh gieo 28.470 ha. Trong đó, lúa 23.610 ha, bằng 97,40%; ngô 1.520 ha, tăng 2,80%; khoai 164 "
      + "ha, bằng 91,20% so với cùng thời điểm năm trước."
    #expect(Checking(text).accused.isEmpty)
  }

  /// The rate of that time.
  @Test func thatTime() {
    let text =
      "Trong 4 nhóm hàng chỉ có hạt điều tăng thấp hơn cùng kỳ năm 2015 (cùng kỳ 2015 đạt 20,1%)."
    #expect(Checking(text).accused.isEmpty)
  }

  /// The one told first is one more.
  @Test func uncountedHead() {
    let text =
      "Khối chính quyền có 24 người, gồm: Chủ tịch, 3 Phó Chủ tịch và 20 Ủy viên."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Of a budget there is something else.
  @Test func moneyMayLack() {
    let text =
      "Mười tháng chi 18.240 tỷ đồng, trong đó đầu tư phát triển 9.871 tỷ đồng, chi thường xuyên 8.302,5 tỷ "
      + "đồng."
    #expect(Checking(text).accused.isEmpty)
  }

  /// A word of the whole's name is not the whole.
  @Test func notOfOneName() {
    let text =
      "Cả 12 chỉ tiêu dịch vụ khách hàng đều đạt quy định, trong đó đã cấp điện cho 118 khách hàng trung "
      + "áp."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Of the old and the new together.
  @Test func bothBases() {
    let text =
      "Hai cấp đã thụ lý mới 582 vụ việc và 96 vụ việc tháng trước chuyển sang; đã giải quyết 241 vụ việc, "
      + "đạt 35,5%."
    #expect(Checking(text).accused.isEmpty)
  }

  /// What each has is no mean of what others have.
  @Test func whatEachHas() {
    let text =
      "Cụ thể, thành phố có 2 đơn vị bầu cử, bầu 10 đại biểu; Hòa An và Phú Bình mỗi huyện có 2 đơn vị bầu "
      + "cử, mỗi huyện bầu 6 đại biểu; Tân Lập và Yên Sơn mỗi huyện có 2 đơn vị bầu cử, mỗi huyện bầu 8 đại "
      + "biểu."
    #expect(Checking(text).accused.isEmpty)
  }

  /// The last part has not become of its whole.
  @Test func itsWhole() {
    let text =
      "Tháng 5, toàn thị trường bán đạt 18.420 xe, bao gồm 12.870 xe du lịch, 5.391 xe thương mại và 159 xe "
      + "chuyên dụng, giảm 8% so với tháng 4 và giảm 52% so với tháng 5-2022."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Cut off, not rounded.
  @Test func cutOff() {
    let text =
      "Giá trị xây dựng đạt 1,06 triệu tỷ đồng. Trong đó nhà ở đạt 417.200 tỷ đồng, nhà không để ở đạt "
      + "184.900 tỷ đồng, công trình dân dụng đạt 338.600 tỷ đồng, xây dựng chuyên dụng đạt 127.100 tỷ đồng."
    #expect(Checking(text).accused.isEmpty)
  }

  /// The parts go on in the next sentence.
  @Test func toldFurther() {
    let text =
      "Toàn tỉnh có 482.137 người theo đạo, nhiều nhất là Phật giáo có 231.480 người, Cao Đài có 172.906 "
      + "người, Công giáo có 41.377 người, Tin Lành có 36.219 người, Hồi giáo có 141 người. Còn lại các tôn "
      + "giáo khác như Minh Lý Đạo có chín người, Bahai có năm người."
    #expect(Checking(text).accused.isEmpty)
  }

  /// What a later sentence tells is no base.
  @Test func laterSentence() {
    let text =
      "Tỉnh đã cấp mới 52 dự án với tổng số vốn cấp mới và điều chỉnh hơn 28.460 tỷ đồng, bằng 84,7% cùng "
      + "kỳ năm 2023; trong đó vốn FDI đạt trên 610 triệu USD. Thành lập mới 1.420 doanh nghiệp, tăng 8,48% "
      + "so với cùng kỳ với tổng vốn 14.730 tỷ đồng, tăng 26,15%."
    #expect(Checking(text).accused.isEmpty)
  }

  /// The aims were met; the rate is none.
  @Test func aimsMet() {
    let text =
      "Huyện có 27/30 chỉ tiêu đạt và vượt kế hoạch, đưa tốc độ phát triển kinh tế đạt 8,42%, cao hơn mức "
      + "bình quân chung."
    #expect(Checking(text).accused.isEmpty)
  }

  /// A rate with a name of its own.
  @Test func ownName() {
    let text =
      "Có 7/9 xã đạt chuẩn văn hóa, về môi trường, tỷ lệ dân đô thị được cấp nước sạch là 94%."
    #expect(Checking(text).accused.isEmpty)
  }

  /// A bracket in another clause is no plan.
  @Test func noPlanInBracket() {
    let text =
      "Thu từ xuất nhập khẩu trong tháng 2 ước đạt 15,21 nghìn tỷ đồng, lũy kế 2 tháng đạt 38,4 nghìn tỷ "
      + "đồng, bằng 13,6% dự toán năm, xấp xỉ cùng kỳ năm 2017; sau khi hoàn thuế giá trị gia tăng (16,2 "
      + "nghìn tỷ đồng), thu cân đối đạt khoảng 22,2 nghìn tỷ đồng, bằng 13,7% dự toán năm."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Of the visits.
  @Test func visitsNotVisitors() {
    let text =
      "Các đơn vị đã tiếp 94 lượt/107 người đến khiếu nại. Nội dung gồm đất đai 71 lượt, bồi thường 4 lượt, "
      + "lĩnh vực khác 18 lượt."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Each of its own whole.
  @Test func besideAnotherShare() {
    let text =
      "Cả nước đã tiêm nhắc lần một tổng số 41.250.480 mũi tiêm (71,3%) tiêm nhắc lần hai tổng số 9.384.120 "
      + "mũi tiêm (48,6%)."
    #expect(Checking(text).accused.isEmpty)
  }

  /// A hundredth of a hundredth is seldom told.
  @Test func littleOfMoney() {
    let text =
      "Tổng thu ngân sách ước đạt 84.260 tỷ đồng. Trong đó, thu nội địa 57.931 tỷ đồng, đạt 24,1% dự toán; "
      + "dầu thô 4.812 tỷ đồng, đạt 38,2% dự toán; xuất nhập khẩu 21.509 tỷ đồng, đạt 20,9% dự toán."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Compared with two things.
  @Test func twoComparisons() {
    let text =
      "Tái cử 154 người, tăng 8 người so với dự kiến, tăng 6,14% so với khóa trước."
    #expect(Checking(text).accused.isEmpty)
  }

  /// A bracket tells the time before.
  @Test func noteOfThePast() {
    let text =
      "Đã có 612/612 chi, đảng bộ ở cơ sở tổ chức thành công đại hội, đã bầu được 3820 đồng chí vào cấp ủy. "
      + "Trong đó, số đồng chí có trình độ văn hóa trung học phổ thông là 3047 đồng chí (khóa trước là 2214 "
      + "đồng chí), chiếm 79,7%; về trình độ chuyên môn đại học có 1314 đồng chí (khóa trước là 921 đồng "
      + "chí), chiếm 34,3%; về trình độ lý luận chính trị sơ cấp có 506 đồng chí, chiếm 13,2%."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Of all who were rated.
  @Test func ofAllBrothers() {
    let text =
      "Trong năm kết nạp 2 đảng viên, nâng tổng số đảng viên lên 81 đồng chí. Đảng viên hoàn thành xuất sắc là 16 đảng viên, chiếm tỷ lệ 20%; hoàn thành "
      + "tốt là 62 đảng viên chiếm tỷ lệ 77,5%; 02 đảng viên hoàn thành nhiệm vụ chiếm tỷ lệ 2,5%."
    #expect(Checking(text).accused.isEmpty)
  }

  /// A whole number is soon found where there are millions.
  @Test func largeBase() {
    let text =
      "Tổng số ca tử vong đến nay là 38.412 ca, chiếm tỷ lệ 0,4% so với tổng số ca nhiễm."
    #expect(Checking(text).accused.isEmpty)
  }

  /// What they had in common.
  @Test func criterionOfRate() {
    let text =
      "Hiện có tới 34/63 địa phương tỉ lệ giải ngân là 0%."
    #expect(Checking(text).accused.isEmpty)
  }

  /// The total they are of is not printed.
  @Test func namedTotal() {
    let text =
      "Tỉnh có 128 dự án theo hình thức 100% vốn nước ngoài với tổng vốn 712 triệu USD, chiếm 90,8% tổng số "
      + "dự án và 72% tổng vốn đầu tư. Các dự án còn lại theo hình thức liên doanh.\n"
      + "Công nghiệp chế biến đứng thứ nhất với 118 dự án, chiếm 84% tổng số dự án. Đứng thứ hai là nông "
      + "nghiệp với 19 dự án (chiếm 13% tổng số dự án).\n"
      + "Hàn Quốc dẫn đầu với 71 dự án (chiếm 50% tổng số dự án)."
    #expect(Checking(text).accused.isEmpty)
  }

  /// The figure before the bracket is the whole of another.
  @Test func partIsWhole() {
    let text =
      "Cơ cấu 98 người đủ tiêu chuẩn ứng cử như sau: nữ: 36 ứng cử viên (đạt tỷ lệ 36,73%); dân tộc: 9 ứng "
      + "cử viên (đạt tỷ lệ 9,18%); ngoài Đảng: 21 ứng cử viên (đạt tỷ lệ 21,43%); trẻ tuổi: 22 ứng cử viên "
      + "(đạt tỷ lệ 22,45%); tái cử là 26 ứng cử viên tính trên số đại biểu hiện nay là 71 đại biểu (đạt tỷ "
      + "lệ 36,62%)."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Heroes are no peoples.
  @Test func otherKind() {
    let text =
      "Dân tộc Tày có 104 đại biểu; 3 dân tộc chưa có đại biểu tham dự là: Brâu, Chứt, Rơ Măm; có 4 Anh "
      + "hùng Lực lượng vũ trang nhân dân và 1 Anh hùng Lao động."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Four small numbers make a fifth by chance.
  @Test func chanceOfFour() {
    let text =
      "Tỉnh Phú An sắp xếp 80 đơn vị, giảm 52 đơn vị. Tỉnh Hà Bình sắp xếp 12 đơn vị cấp xã, giảm 7 đơn vị. "
      + "Tỉnh Quảng Yên sắp xếp 16 đơn vị cấp xã, giảm 9 đơn vị cấp xã. Tỉnh Nghi Sơn sắp xếp 39 đơn vị, giảm "
      + "20 đơn vị cấp xã. Tỉnh Quảng Hòa sắp xếp 33 đơn vị, giảm 16 đơn vị cấp xã."
    #expect(Checking(text).accused.isEmpty)
  }

  /// All grades together make a hundred.
  @Test func gradesOfHundred() {
    let text =
      "Bậc trung học phổ thông có 219.400 em đạt học lực giỏi trên tổng số 2.285.000 học sinh, đạt tỷ lệ "
      + "9,6%; số học sinh học lực khá là 973.000 em, đạt tỷ lệ 42,6%; tỷ lệ học sinh học lực trung bình là "
      + "39,8%; học lực yếu là 7,59% và học lực kém là 0,37%."
    #expect(Checking(text).accused.isEmpty)
  }

  /// How far they were to be.
  @Test func criterionInBracket() {
    let text =
      "Ước cả nước có 41/63 địa phương thu nội địa đạt tiến độ (trên 16%), trong đó 28 địa phương đạt trên "
      + "18% dự toán năm."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Households of two places.
  @Test func siblingsOfOtherPlaces() {
    let text =
      "Đầu năm 2016, toàn tỉnh có 17.162 hộ nghèo, chiếm 5,81%; 11.658 hộ cận nghèo, chiếm 3,95%; thì vùng "
      + "đồng bào dân tộc thiểu số có 4.250 hộ nghèo, chiếm 19,98% và 1.913 hộ cận nghèo, chiếm 8,99%."
    #expect(Checking(text).accused.isEmpty)
  }

  /// One more is told in a word.
  @Test func oneInAWord() {
    let text =
      "Rà soát các tiêu chí nông thôn mới ở 187 xã trong toàn tỉnh, bình quân mỗi xã đạt 9,8 tiêu chí. Cụ thể, có một xã đạt 19 "
      + "tiêu chí; 22 xã đạt từ 15-18 tiêu chí; 81 xã đạt 10-14 tiêu chí; 79 xã đạt từ 5-9 tiêu chí; 4 xã đạt dưới 5 tiêu chí."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Of all of them, and not of the part told last.
  @Test func amongAllOfThem() {
    let text =
      "Quý 4, toàn ngành đã triển khai 118 cuộc thanh tra tại 176 đơn vị, trong đó kỳ trước chuyển sang 39 cuộc. "
      + "Trong số này có 109 cuộc theo kế hoạch và 9 cuộc đột xuất."
    #expect(Checking(text).accused.isEmpty)
  }

  /// The worst of them.
  @Test func theWorstHit() {
    let text =
      "Mưa lũ đã khiến 47 người chết và mất tích, trong đó 26 người chết, 21 người mất tích. "
      + "Các tỉnh chịu thiệt hại lớn gồm An Hòa 8 người, Phú Thanh 4 người, Bình Lào 4 người, Quảng Trà 2 người."
    #expect(Checking(text).accused.isEmpty)
  }

  /// Stars count nothing.
  @Test func stars() {
    let text =
      "Toàn tỉnh hiện có 250 sản phẩm, trong đó có 211 sản phẩm đạt 3 sao và 39 sản phẩm đạt 4 sao, đạt 192,3% kế hoạch đề ra."
    #expect(Checking(text).accused.isEmpty)
  }

  /// What is wrong is the scale of the whole, and not the share.
  @Test func scale() {
    let text =
      "Tòa án cấp tỉnh và cấp huyện thụ lý 5.412 ngàn vụ, việc án các loại. Trong đó, cấp tỉnh thụ lý 431 "
      + "vụ án các loại, cấp huyện thụ lý 4.981 vụ, việc án các loại. Tòa án 2 cấp đã giải quyết được 3.274 "
      + "vụ án (đạt tỷ lệ 60,5%)."
    #expect(Checking(text).accused == ["5.412 ngàn"])
  }
}
