import Testing

/// Lists whose kinds leave nothing out, whatever else the text tells.
@Suite("sum.parts, sum.division: kinds told in full")
struct KindsToldInFullTests {
  private func accused(_ text: String) -> [String] {
    let checking = Checking(text)
    return ["sum.parts", "sum.division", "sum.across", "sum.remaining", "stock.flow", "part.bound"].flatMap {
      checking.said(by: $0).filter { $0.hasPrefix("inconsistent") }
    }
  }

  @Test func aBoundThatHoldsClearsNothing() {
    let text =
      "Ban đã cấp mới 19 dự án với tổng vốn 2.140 tỷ đồng, trong đó có 9 dự án FDI (01 Nhật Bản, 04 Hàn Quốc, 01 Trung Quốc, 01 "
      + "Thái Lan) với tổng vốn đăng ký 67,5 triệu USD."
    #expect(accused(text) == ["inconsistent 9 → 7"])
    #expect(accused(text.replacing("9 dự án FDI", with: "7 dự án FDI")).isEmpty)
  }

  @Test func aBracketIsOfWhatStandsBeforeIt() {
    let text =
      "Toàn huyện có 921 đơn đủ điều kiện. Trong năm đã tổ chức 4 cuộc tuyên truyền, mở 12 lớp tập huấn, in 350 tờ rơi, "
      + "lập 7 tổ công tác, đi 25 xã và 9 phường. Qua phân loại, có 912 đơn (796 khiếu nại, 125 tố cáo) thuộc thẩm quyền."
    #expect(accused(text) == ["inconsistent 912 → 921"])
    #expect(accused(text.replacing("có 912", with: "có 921")).isEmpty)
  }

  @Test func itsOwnChangeMayStandBetween() {
    let text =
      "Tổng số thụ lý là 8.450 việc, tăng 612 việc (tăng 7,8% so với cùng kỳ năm 2021), trong đó: số cũ chuyển sang 3.127 việc; "
      + "số thụ lý mới 5.320 việc."
    #expect(accused(text).count == 1)
    #expect(accused(text.replacing("8.450", with: "8.447")).isEmpty)
  }

  @Test func theRestOfWhatIsDivided() {
    let text =
      "Huyện có 342 người dự tuyển. Trong số 348 người dự tuyển, có 97 người do xã giới thiệu, còn lại 245 người do các ngành giới thiệu."
    #expect(accused(text) == ["inconsistent 245 → 251"])
    #expect(accused(text.replacing("348", with: "342")).isEmpty)
  }

  @Test func pricesRiseFallOrStay() {
    let text = "Trong số 15 nhóm hàng được khảo sát có 06 nhóm tăng giá, 02 nhóm giảm giá, 03 nhóm giữ giá."
    #expect(accused(text) == ["inconsistent 15 → 11"])
    let right = "Trong số 15 nhóm hàng được khảo sát có 06 nhóm tăng giá, 02 nhóm giảm giá, còn lại không biến động."
    #expect(accused(right).isEmpty)
  }

  @Test func whatSignsAddUp() {
    let text = "Cơ quan hiện có 118 người (công chức 47 + viên chức 36 + hợp đồng lao động 24)."
    #expect(accused(text) == ["inconsistent 118 → 107"])
    #expect(accused(text.replacing("118", with: "107")).isEmpty)
  }

  @Test func oneOfBothKindsIsNotAll() {
    let text = "Cả năm thu hút 23 dự án, trong đó 7 dự án FDI, 23 dự án trong nước."
    #expect(accused(text) == ["inconsistent 23 → 30"])
    let some = "Cả năm khởi công 23 dự án, trong đó 7 dự án đã hoàn thành, 23 dự án đúng tiến độ."
    #expect(accused(some).isEmpty)
  }

  @Test func aSurplusIsNoPart() {
    let text =
      "Kim ngạch xuất nhập khẩu đạt 7,24 tỷ USD, trong đó xuất khẩu 4,15 tỷ USD, nhập khẩu 3,29 tỷ USD, xuất siêu 0,86 tỷ USD."
    #expect(accused(text) == ["inconsistent 7,24 tỷ USD → 7.44"])
    #expect(accused(text.replacing("7,24", with: "7,44")).isEmpty)
    let surplus = "Thặng dư thương mại đạt 1,3 tỷ USD; trong đó xuất khẩu đạt 5,2 tỷ USD, nhập khẩu đạt 3,9 tỷ USD."
    #expect(accused(surplus).isEmpty)
  }

  @Test func levelsOfAServiceAreNumbers() {
    let text = "Trong tháng phát sinh 2.417 hồ sơ, trong đó có 95 hồ sơ nộp mức độ 3 và 2.318 hồ sơ nộp mức độ 4."
    #expect(accused(text) == ["inconsistent 2.417 → 2413"])
    #expect(accused(text.replacing("2.417", with: "2.413")).isEmpty)
  }

  @Test func someOfAFewMakeAnotherByChance() {
    let text =
      "Danh mục kêu gọi đầu tư gồm 21 dự án: 7 dự án cảng biển (3.900 tỷ đồng), 5 dự án chế biến (1.860 tỷ đồng), 3 dự án kho bãi "
      + "(920 tỷ đồng), 2 dự án nhà ở (640 tỷ đồng)."
    #expect(accused(text) == ["inconsistent 21 → 17"])
    let nested = "Đoàn đạt 38 giải, trong đó, trường A có 23 giải, gồm 4 giải nhất, 8 giải nhì và 11 giải ba."
    #expect(accused(nested).isEmpty)
  }

  @Test func forHowManyIsNoIncrease() {
    let text =
      "Quý II cấp mới 05 dự án; điều chỉnh tăng vốn cho 14 dự án, trong đó 8 dự án FDI với số vốn tăng thêm 42,6 triệu USD và 3 dự án "
      + "trong nước với số vốn tăng thêm 318 tỷ đồng."
    #expect(accused(text) == ["inconsistent 14 → 11"])
    #expect(accused(text.replacing("cho 14", with: "cho 11")).isEmpty)
  }

  @Test func theListIsOfItsOwnPartOfTheSentence() {
    let text =
      "Trong tháng cấp mới cho 02 dự án FDI với vốn 3,5 triệu USD; tăng vốn cho 9 lượt dự án, trong đó: 04 dự án FDI tăng 7,1 triệu USD "
      + "và 02 dự án DDI tăng 64 tỷ đồng."
    #expect(accused(text) == ["inconsistent 9 → 6"])
    #expect(accused(text.replacing("cho 9", with: "cho 6")).isEmpty)
  }

  @Test func newOnesAndThoseCarriedOver() {
    let text =
      "Trong quý tiếp nhận mới 3.615 hồ sơ, hồ sơ kỳ trước chuyển sang là 428, tổng số phải giải quyết là 4.051 hồ sơ."
    #expect(accused(text) == ["inconsistent 4.051 → 4043"])
    let some =
      "Trong quý tiếp nhận mới 3.615 hồ sơ, kỳ trước chuyển sang 428 hồ sơ, tổng số đã giải quyết là 3.902 hồ sơ."
    #expect(accused(some).isEmpty)
  }

  @Test func everyWayInWhichMembersComeAndGo() {
    let text =
      "Đầu năm Đảng bộ có 812 đảng viên; trong năm kết nạp 43, chuyển đến 28, chuyển đi 31, từ trần 3, xóa tên 2; cuối năm có 851 "
      + "đảng viên."
    #expect(accused(text) == ["inconsistent 851 → 847"])
    let some = "Đầu năm Đảng bộ có 812 đảng viên; trong năm kết nạp 43, chuyển đi 31; cuối năm có 851 đảng viên."
    #expect(accused(some).isEmpty)
  }

  @Test func whatLacksLessThanItsLeastPart() {
    let text =
      "Đã xử lý 914 đơn đủ điều kiện, trong đó thụ lý 268 đơn, hướng dẫn 471 đơn, chuyển 122 đơn, đôn đốc 41 đơn."
    #expect(accused(text) == ["inconsistent 914 → 902"])
    let open =
      "Đã xử lý 914 đơn đủ điều kiện, trong đó thụ lý 268 đơn, hướng dẫn 471 đơn, chuyển 122 đơn, đôn đốc 14 đơn."
    #expect(accused(open).isEmpty)
  }

  @Test func moreThanThereAreToldToTheLast() {
    let text = "Đã tổ chức 63 phiên, trong đó 49 phiên trực tuyến, 12 phiên tại trung tâm và lưu động 9 phiên."
    #expect(accused(text) == ["inconsistent 63 → 70"])
    let overlap = "Hội nghị có 63 đại biểu, trong đó 49 đại biểu nam, 14 đại biểu nữ và 9 đại biểu trẻ."
    #expect(accused(overlap).isEmpty)
  }

  @Test func aPartBehindTheListsOwnSemicolon() {
    let text =
      "Quỹ đã phân bổ 612,4 tỷ đồng cho các tỉnh; trong đó, phân bổ bằng tiền là 671,9 tỷ đồng; phân bổ hàng hóa là 5,3 tỷ đồng."
    #expect(!accused(text).isEmpty)
    let people = "Ban Chỉ huy có 14 người, gồm: Chỉ huy trưởng, 2 Chỉ huy phó và 17 ủy viên."
    #expect(!accused(people).isEmpty)
    let head = "Ban Chỉ huy có 14 người, gồm Chỉ huy trưởng, 2 Chỉ huy phó và 11 ủy viên."
    #expect(accused(head).isEmpty)
  }
}
