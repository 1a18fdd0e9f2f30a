import Testing

/// Area, yield and output.
@Suite("Area, yield and output")
struct HarvestTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "rate.product") }

  @Test(arguments: [("31.284 tấn", "consistent"), ("32.824 tấn", "inconsistent")])
  func inARow(_ output: String, _ expected: String) {
    #expect(said("Xã Tân Lập: 5.214 ha, 60 tạ/ha, \(output).").first?.hasPrefix(expected) ?? false)
  }

  @Test(arguments: [("24.780 tấn", 0), ("25.980 tấn", 1)])
  func eachNamed(_ output: String, _ count: Int) {
    let text = "Diện tích thu hoạch 4.200 ha, năng suất bình quân 5,9 tấn/ha, sản lượng đạt \(output)."
    #expect(Checking(text).accused.count == count)
  }

  /// What was sown is not all harvested; another area; about.
  @Test(arguments: [
    "Diện tích gieo trồng 4.200 ha, năng suất 59 tạ/ha, sản lượng 24.100 tấn.",
    "Diện tích 4.200 ha, trong đó lúa lai có năng suất 62 tạ/ha, sản lượng cả vụ 24.780 tấn.",
    "Diện tích thu hoạch 4.200 ha, năng suất 59 tạ/ha, sản lượng khoảng 24.000 tấn.",
    "Cả huyện có 4.200 ha lúa, 59 tạ/ha là năng suất cao nhất, 18.000 tấn đã bán.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  /// With their changes between, in clauses of their own; of ground that was sown only where there is too much.
  @Test(arguments: [
    ("Thu hoạch lúa Mùa được 82 ngàn ha; năng suất đạt 51,35 tạ/ha; sản lượng đạt", "421", "453", "ngàn tấn"),
    (
      "Diện tích lúa đạt 6.420 ha (giảm 115 ha), năng suất đạt 56,5 tạ/ha (tăng 0,4 tạ/ha), sản lượng ước đạt",
      "36.273",
      "33.273", "tấn"
    ),
    (
      "Diện tích gieo cấy lúa đạt 18.300 ha, tăng 210 ha so với vụ trước; năng suất đạt 63,5 tạ/ha, giảm 0,9 tạ/ha; sản lượng toàn vụ đạt",
      "116.205", "126.205", "tấn, giảm 310 tấn"
    ),
    ("Huyện đã thu hoạch 5.140/5.320 ha lúa hè thu, năng suất đạt 58,35 tạ/ha, sản lượng", "29.992", "32.992", "tấn"),
  ])
  func withTheirChanges(_ lead: String, _ right: String, _ wrong: String, _ unit: String) {
    #expect(said("\(lead) \(right) \(unit).").first?.hasPrefix("consistent") ?? false)
    #expect(said("\(lead) \(wrong) \(unit).").first?.hasPrefix("inconsistent") ?? false)
  }

  /// More than all of them could bear.
  @Test func moreThanItCouldGive() {
    #expect(Checking("Diện tích cà phê 15.200 ha, năng suất 28,3 tạ/ha, sản lượng 45.150 tấn.").accused.count == 1)
  }

  /// Sown and lost in part; not all bearing yet; a part harvested and the whole season; other crops too; a yield of a part; of two grounds.
  @Test(arguments: [
    "Diện tích gieo cấy lúa đạt 4.200 ha, tăng 120 ha; năng suất đạt 59 tạ/ha, giảm 0,5 tạ/ha; sản lượng đạt 22.900 tấn.",
    "Diện tích cà phê đạt 15.200 ha, tăng 2%; năng suất đạt 28,3 tạ/ha, tăng 1%; sản lượng đạt 40.150 tấn, tăng 3%.",
    "Diện tích mía đạt 2.300 ha, giảm 5%; năng suất đạt 650 tạ/ha, tăng 2%; sản lượng đạt 138.000 tấn, giảm 3%.",
    "Diện tích cà phê 15.200 ha, năng suất 28,3 tạ/ha, sản lượng 40.150 tấn.",
    "Có 3.200 ha lúa đã thu hoạch, chiếm 82% diện tích; năng suất đạt 48,4 tạ/ha, tăng 2 tạ/ha; sản lượng toàn vụ đạt 18.700 tấn.",
    "Diện tích lúa đạt 7.600 ha (giảm 26 ha), năng suất đạt 55,5 tạ/ha, sản lượng lương thực có hạt ước đạt 47.840 tấn.",
    "Diện tích lúa thu hoạch 7.600 ha, tăng 20 ha; năng suất vụ xuân đạt 66,5 tạ/ha, tăng 1 tạ/ha; sản lượng đạt 45.980 tấn.",
    "Diện tích lúa đạt 7.600 ha, tăng 20 ha; đã thu hoạch 90%, năng suất đạt 60,5 tạ/ha, tăng 1 tạ/ha; sản lượng đạt 41.382 tấn.",
    "Toàn tỉnh có 15.000 ha lúa và 2.000 ha ngô, tăng 3%; năng suất đạt 60 tạ/ha, tăng 1%; sản lượng đạt 98.000 tấn.",
  ])
  func otherGround(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
