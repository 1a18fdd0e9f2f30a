import Testing

/// Counts and their prices beside what they come to.
@Suite("Sums of products")
struct SumOfProductsTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "rate.product") }

  @Test(arguments: [
    ("1.060", "consistent 1.060 triệu đồng → 1060"), ("1.160", "inconsistent 1.160 triệu đồng → 1060"),
  ])
  func pricesInBrackets(_ total: String, _ expected: String) {
    let text =
      "Đã xây mới 14 nhà (50 triệu đồng/nhà) và sửa 18 nhà (20 triệu đồng/nhà), với tổng kinh phí \(total) triệu đồng."
    #expect(said(text).contains(expected))
  }

  @Test(arguments: [("205", "consistent 205 triệu đồng → 205"), ("250", "inconsistent 250 triệu đồng → 205")])
  func whatEachIsWorth(_ total: String, _ expected: String) {
    let text =
      "Trao 400 suất quà, trong đó 250 suất trị giá 400.000 đồng và 150 suất trị giá 700.000 đồng, tổng số tiền "
      + "\(total) triệu đồng."
    #expect(said(text).contains(expected))
  }

  @Test(arguments: [
    ("18,9", "consistent 18,9 tỷ đồng → 18.9"), ("19,8", "inconsistent 19,8 tỷ đồng → 18.9"),
  ])
  func forEachAndEachMonth(_ total: String, _ expected: String) {
    let text =
      "Đã chi hỗ trợ cho 4.500 lao động, mức 700.000 đồng/người/tháng, trong 6 tháng, tổng kinh phí \(total) tỷ đồng."
    #expect(said(text).contains(expected))
  }

  @Test(arguments: [
    ("740 triệu đồng", "consistent 740 triệu đồng → 740"), ("1,08 tỷ đồng", "inconsistent 1,08 tỷ đồng → 0.74"),
  ])
  func whatEachWasGivenIsNotRounded(_ total: String, _ expected: String) {
    let found = Checking("Đã hỗ trợ 740 hộ với số tiền \(total), mỗi hộ 1 triệu đồng.").said(by: "rate.average")
    #expect(expected.hasPrefix("consistent") ? !found.contains { $0.hasPrefix("inc") } : found == [expected])
  }

  @Test(arguments: [("864", "consistent 864 → 864"), ("874", "inconsistent 874 → 864")])
  func whatEachHas(_ total: String, _ expected: String) {
    #expect(said("Dự án gồm 8 khối, mỗi khối 108 căn, cung cấp \(total) căn hộ cho công nhân.") == [expected])
  }

  /// The worth of all of them, the total of one only, a total of more.
  @Test(arguments: [
    "Trao 250 suất quà trị giá 100 triệu đồng và 150 suất học bổng trị giá 105 triệu đồng, tổng cộng 205 triệu đồng.",
    "Xây mới 14 nhà (50 triệu đồng/nhà) và sửa 18 nhà (20 triệu đồng/nhà), tổng kinh phí an sinh cả năm 4.300 triệu đồng.",
    "Bình quân mỗi doanh nghiệp nộp 2 tỷ đồng, 35 doanh nghiệp nộp 72 tỷ đồng.",
    "Dự án gồm 8 khối, mỗi khối 108 căn, dành 120 căn cho thuê.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test(arguments: [("240", "consistent 240 triệu đồng → 240"), ("264", "inconsistent 264 triệu đồng → 240")])
  func behindASemicolon(_ total: String, _ expected: String) {
    let text =
      "Trao 144 suất học bổng, trong đó 60 suất mức 1,2 triệu đồng và 84 suất mức 2 triệu đồng; tổng kinh phí \(total) triệu đồng."
    #expect(said(text).contains(expected))
  }

  @Test(arguments: [("830", "consistent 830 triệu đồng → 830"), ("880", "inconsistent 880 triệu đồng → 830")])
  func beforeTheirBracket(_ total: String, _ expected: String) {
    let text =
      "Hỗ trợ 17 căn nhà, kinh phí \(total) triệu đồng (xây mới 11 căn x 60 triệu đồng, sửa chữa 6 căn × 25 triệu đồng, thêm 2 sân x 10 triệu đồng)."
    #expect(said(text).contains(expected))
  }

  /// Something else stands in the bracket; more was counted; a total of more.
  @Test(arguments: [
    "Hỗ trợ 17 căn nhà, kinh phí 880 triệu đồng (xây mới 11 căn x 60 triệu đồng, sửa chữa 6 căn x 25 triệu đồng và hỗ trợ khác).",
    "Trao 350 suất học bổng, trong đó 60 suất mức 1 triệu đồng và 80 suất mức 2 triệu đồng; tổng kinh phí 240 triệu đồng.",
    "Trao 140 suất học bổng, trong đó 60 suất mức 1 triệu đồng và 80 suất mức 2 triệu đồng; tổng kinh phí an sinh cả năm 240 triệu đồng.",
  ])
  func moreIsMeant(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test(arguments: [
    ("tổng kinh phí 2.240 triệu đồng", ["consistent 2.240 triệu đồng → 2240"]),
    ("tổng kinh phí 2.440 triệu đồng", ["inconsistent 2.440 triệu đồng → 2240"]),
    // What the houses cost in all, and what is paid of it.
    ("tổng giá trị xây dựng 2.500 triệu đồng", []),
    ("tổng kinh phí 2.500 triệu đồng, trong đó ngân sách 2.240 triệu đồng", []),
  ])
  func inOneOrder(_ total: String, _ expected: [String]) {
    let text = "Sửa chữa 24 nhà, xây mới 16 nhà; mức hỗ trợ 40 triệu đồng và 80 triệu đồng/nhà, \(total)."
    #expect(said(text) == expected)
  }

  @Test(arguments: [
    (
      "Kinh phí: 12 x 600.000 + 25 x 400.000 + 80 x 250.000 = 37.200.000 đồng.",
      ["consistent 37.200.000 đồng → 37200000"]
    ),
    (
      "Kinh phí: 12 x 600.000 + 25 x 400.000 + 80 x 250.000 = 38.200.000 đồng.",
      ["inconsistent 38.200.000 đồng → 37200000"]
    ),
    // Something is taken off, or put in brackets.
    ("Còn lại: 900.000 − 2 x 300.000 + 100.000 = 400.000 đồng.", []), ("Điểm thi: 5 x 2 + (3 x 4 + 1) = 23 điểm.", []),
  ])
  func writtenOut(_ text: String, _ expected: [String]) { #expect(said(text) == expected) }
}
