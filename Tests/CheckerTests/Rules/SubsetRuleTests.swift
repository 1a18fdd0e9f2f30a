import Testing

@Suite("bound.subset")
struct SubsetRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "bound.subset") }

  @Test func aPartOfTheSentenceBefore() {
    #expect(said("Toàn Đảng bộ có 482 đảng viên. Trong đó có 193 đảng viên nữ.") == ["consistent 193 → ?"])
    #expect(said("Toàn Đảng bộ có 482 đảng viên. Trong đó có 493 đảng viên nữ.") == ["inconsistent 493 → ?"])
  }

  @Test func thoseAdmittedAreOfThoseIntroduced() {
    #expect(
      said("Công đoàn giới thiệu 640 đoàn viên ưu tú. Có 87 đồng chí được kết nạp vào Đảng.") == ["consistent 87 → ?"])
    #expect(said("Công đoàn giới thiệu 87 đoàn viên ưu tú. Có 640 đồng chí được kết nạp vào Đảng.").isEmpty)
  }

  @Test(arguments: [
    "Trong năm kết nạp 42 đảng viên. Trong đó, tổng số đảng viên toàn Đảng bộ là 482 đảng viên.",
    "Khu có 42 doanh nghiệp. Trong đó có 1.250 lao động.",
    "Trong năm kết nạp 4 đảng viên; hội hiện có 150/2.000 đảng viên. Trong đó, có 30 đảng viên là cán bộ xã.",
    "Khu có 42 dự án, thêm 55 dự án mở rộng. Trong đó có 60 dự án mới.",
  ])
  func nothingIsSaid(_ text: String) {
    #expect(said(text).isEmpty)
  }

  @Test func aFractionMayBeWhatIsMeant() {
    let text =
      "Kết nạp được 05 đảng viên; trong các hội hiện có 128/2.410 đảng viên. Trong đó, có 26 đảng viên là cán bộ chuyên trách."
    #expect(Checking(text).said(by: "bound.subset") == [])
  }

  @Test func thoseAtWork() {
    func said(_ text: String) -> [String] { Checking(text).said(by: "bound.subset") }
    #expect(said("Khu có 164 dự án. 118 dự án đã hoạt động.") == ["consistent 118 → ?"])
    #expect(said("Khu có 98 dự án. 118 dự án đã hoạt động trên toàn tỉnh.").isEmpty)
    #expect(said("Trong năm cấp thêm 164 dự án. 118 dự án đã hoạt động.").isEmpty)
  }

  /// A list of measures behind the one measure of the sentence before.
  @Test func listsOfMeasures() {
    func text(_ maize: String, _ lead: String = "Diện tích vụ này đạt 512,4 ha.") -> [String] {
      Checking("\(lead) Trong đó, ngô \(maize) ha; khoai lang 140,2 ha; đậu các loại 35,1 ha.").accused
    }
    #expect(text("698,3") == ["698,3 ha"])
    #expect(text("298,3").isEmpty)
    // Alone, or beside another time or a number of its own, it is asked.
    #expect(Checking("Diện tích vụ này đạt 512,4 ha. Trong đó, ngô 698,3 ha.").accused.isEmpty)
    #expect(
      Checking("Diện tích vụ này đạt 512,4 ha. Trong đó, cả năm ngô 698,3 ha; khoai lang 140,2 ha.").accused.isEmpty)
    #expect(text("698,3", "Diện tích lúa 820,6 ha, rau màu 512,4 ha.").isEmpty)
    // Something else was done with it; of a balance each part may be larger.
    #expect(
      Checking("Đã thu hoạch 512,4 ha. Trong đó, xã A gieo trồng 698,3 ha; xã B gieo trồng 140,2 ha.").accused.isEmpty)
    #expect(
      Checking("Lợi nhuận đạt 512,4 tỷ đồng. Trong đó, công ty mẹ 698,3 tỷ đồng; công ty con lỗ 185,9 tỷ đồng.").accused
        .isEmpty)
  }
}
