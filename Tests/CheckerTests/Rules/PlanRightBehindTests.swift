import Testing

/// What was done, its plan and how far it went, told one right behind the other.
@Suite("plans right behind what was done") struct PlanRightBehindTests {
  @Test(
    arguments: [
      ("Lợi nhuận 9 tháng 164,2 tỷ (KH 220 tỷ, 71,6%), quý III 58,3 tỷ.", ["71,6%"]),
      ("Lợi nhuận 9 tháng 164,2 tỷ (KH 220 tỷ, 74,6%), quý III 58,3 tỷ.", []),
      ("Lũy kế tháng 38,6 triệu kWh/KH 52 triệu kWh = 79%.", ["79%"]),
      ("Lũy kế tháng 38,6 triệu kWh/KH 52 triệu kWh = 74%.", []),
      ("Sản lượng 2,87 triệu tấn, KH năm 4,1 triệu tấn, thực hiện 76,0%.", ["76,0%"]),
      ("Diện tích 228 ha (KH 240 ha), đạt 90%.", ["90%"]),
      // A rise, and no plan.
      ("Sản lượng 2,87 triệu tấn, KH năm 4,1 triệu tấn, tăng 12,4%.", []),
      // Those who came, not what was planned.
      ("Hội có 284 hội viên, được triệu tập 112 đại biểu, dự 108 (96,4%).", []),
      // Two who gave a plan.
      ("Thu ngân sách 386 tỷ đồng, dự toán tỉnh giao 450 tỷ đồng, đạt 102,4% dự toán huyện giao.", []),
      ("Thu ngân sách 386 tỷ đồng, dự toán tỉnh giao 450 tỷ đồng, đạt 88,5% dự toán tỉnh giao.", ["88,5%"]),
    ] as [(String, [String])])
  func attainment(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }
}
