import Testing

/// A total that something else finds right, and parts that do not make it: then a part is wrong, or they are no parts.
@Suite("totals proved otherwise") struct ProvedTotalsTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func aSecondDivisionMakesTheTotal() {
    let text =
      "Trong 1.536 đảng viên của Đảng bộ, đảng viên chính thức 1.402 đồng chí, dự bị 143 đồng chí; nam 918 đồng chí, nữ 618 đồng chí."
    #expect(accused(text) == ["143"])
    #expect(accused(text.replacing("143", with: "134")).isEmpty)
  }

  /// "6 người (quy định 7, thiếu 1 dược sĩ), trong đó …": what is more than the whole by itself is no part of it.
  @Test func whatIsMoreThanTheWhole() {
    #expect(accused("Trạm có 7 người (quy định 8, thiếu 1 dược sĩ), trong đó 2 bác sĩ, 2 y sĩ, 3 điều dưỡng.").isEmpty)
  }

  @Test func peopleByTwoNamesWithShares() {
    let text = "Đảng bộ có 1.264 đảng viên, trong đó nam 1.140 đồng chí (90,8%), nữ 116 đồng chí (9,2%)."
    #expect(accused(text) == ["1.264"])
    #expect(accused(text.replacing("1.264", with: "1.256")).isEmpty)
    // Visits are counted otherwise than visitors.
    #expect(
      accused(
        "Tỉnh đã tiếp 18.400 người, trong đó lãnh đạo tiếp 12.600 lượt (chiếm 80,0%), ủy quyền 3.150 lượt (chiếm 20,0%)."
      ).isEmpty)
  }

  /// What is added up behind a list is the total of that list.
  @Test func listsWithTotalsOfTheirOwn() {
    let text =
      "Tăng: kết nạp 88, chuyển đến 41, cộng 129 đồng chí. Giảm: chuyển đi 52, từ trần 5, xóa tên 3, khai trừ 2, cộng 62 đồng chí."
    #expect(accused(text).isEmpty)
    #expect(accused(text.replacing("cộng 62", with: "cộng 65")) == ["65"])
  }

  /// A rate to two decimals does not tell 9.410 from 9.412.
  @Test func ratesThatCannotTell() {
    let text =
      "Tổng nguồn thu năm 2019 là 83.600 triệu đồng, năm 2020 là 93.010 triệu đồng tăng 9.412 triệu đồng tương đương tăng 11,26%."
    #expect(accused(text) == ["9.412 triệu đồng"])
    #expect(accused(text.replacing("9.412", with: "9.410")).isEmpty)
  }

  @Test(
    "few things",
    arguments: [
      ("Năm 2016 tỉnh có 9 KCN, đến năm 2024 có 14 KCN, tăng 1 KCN.", ["1"]),
      ("Năm 2016 tỉnh có 9 KCN, đến năm 2024 có 14 KCN, tăng 5 KCN.", []),
      (
        "Trong 284 dự án, phân theo nguồn vốn có 160 dự án FDI và 124 dự án trong nước; phân theo tình trạng có 205 dự án đang hoạt động, 47 dự án "
          + "đang xây dựng và 44 dự án chưa triển khai.", ["44"]
      ),
    ])
  func few(_ text: String, _ wrong: [String]) { #expect(accused(text) == wrong) }

  @Test func whatIsNotDoneIsNoPart() {
    #expect(
      accused("Đã giải quyết 612 tin, gồm: khởi tố 398 tin, không khởi tố 214 tin, đang giải quyết 150 tin.").isEmpty)
  }

  @Test func aListWithinABracketEndsWithIt() {
    let text =
      "Trong đó có 6 xã đạt 19 tiêu chí (gồm các xã: Tân Lập, Hòa Bình, Phú Xuân, Tam Giang, Cư Bao, Ea Tam); 4 xã đạt 15 đến 18 tiêu chí; 5 xã "
      + "đạt 10 đến 14 tiêu chí."
    #expect(accused(text).isEmpty)
  }
}
