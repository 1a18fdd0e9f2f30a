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
}
