import Testing

@Suite("table.sums: rows that others below them make")
struct MadeRowsTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "table.sums") }
  private func wrong(_ text: String) -> [String] { said(text).filter { $0.hasPrefix("inconsistent") } }

  private func table(_ last: String) -> String {
    """
    | Năm học | Khóa A | Khóa B | Khóa C | Khóa D |
    | Số giáo viên | 5.310 | 5.402 | 5.517 | 5.634 |
    | Tiểu học | 3.120 | 3.184 | 3.247 | 3.310 |
    | Công lập | 3.120 | 3.184 | 3.247 | 3.302 |
    | Ngoài công lập | - | - | - | 8 |
    | Trung học | 2.190 | 2.218 | 2.270 | 2.324 |
    | Công lập | 2.105 | 2.130 | 2.178 | \(last) |
    | Ngoài công lập | 85 | 88 | 92 | 97 |
    """
  }

  /// A dash is nothing; what stands higher is made of the heads of the blocks below it.
  @Test func blocksWithinBlocks() {
    #expect(wrong(table("2.227")).isEmpty)
    #expect(said(table("2.227")).filter { $0.hasPrefix("consistent") }.count == 12)
    #expect(wrong(table("2.277")) == ["inconsistent 2.324 → 2374"])
  }

  /// Plan and outcome, each of every other column.
  @Test func everyOtherColumn() {
    func text(_ sum: String) -> String {
      """
      | Huyện | Kế hoạch | Thực hiện | Nhóm một, kế hoạch | Nhóm một, thực hiện | Nhóm hai, kế hoạch | Nhóm hai, thực hiện |
      | An | 1.686 | 1.687 | 1.353 | 1.351 | 333 | 336 |
      | Bình | 9.725 | \(sum) | 7.920 | 7.990 | 1.805 | 1.850 |
      | Cẩm | 7.546 | 7.650 | 5.910 | 5.980 | 1.636 | 1.670 |
      | Đông | 4.539 | 5.410 | 4.214 | 5.020 | 325 | 390 |
      """
    }
    #expect(wrong(text("9.840")).isEmpty)
    #expect(wrong(text("9.940")) == ["inconsistent 9.940 → 9840"])
  }

  /// "Trong đó" rows that tell some; rates between their parts.
  @Test(arguments: [
    "| Chỉ tiêu | A | B | C |\n| Dân số | 4.120 | 4.310 | 4.415 |\n| Nữ | 2.010 | 2.120 | 2.190 |\n| Thành thị | 1.320 | 1.410 | 1.455 |",
    "| Chỉ tiêu | A | B | C |\n| Chung | 101,4 | 102,2 | 103,1 |\n| Nam | 101,1 | 102,9 | 103,3 |\n| Nữ | 101,7 | 101,6 | 102,8 |",
  ])
  func whatAreNoParts(_ text: String) { #expect(said(text).isEmpty) }
}
