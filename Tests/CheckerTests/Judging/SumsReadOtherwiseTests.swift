import Testing

/// Totals that words tie to the figures beside them otherwise than as a list of parts.
@Suite("sums read otherwise") struct SumsReadOtherwiseTests {
  @Test(
    "what there was, what came and what went",
    arguments: [
      ("1.846", ["consistent 1.846 → 1846"]), ("1.864", ["inconsistent 1.864 → 1846"]),
      // Others may have come or gone.
      ("1.853", ["unverifiable 1.853 → 1846"]),
    ])
  func accounts(_ members: String, _ expected: [String]) {
    let found = Checking(
      "Hội có \(members) hội viên, biến động trong năm như sau: đầu năm 1.790 người, kết nạp 102 người, chuyển đi 46 người."
    )
    #expect(found.said(by: "stock.flow") == expected)
    #expect(found.accused.isEmpty != expected[0].hasPrefix("inconsistent"))
  }

  @Test(
    "those counted twice",
    arguments: [
      ("772", ["consistent 772 → 772"], [String]()), ("782", ["inconsistent 782 → 772"], ["782"]),
    ])
  func countedTwice(_ people: String, _ expected: [String], _ accused: [String]) {
    let found = Checking(
      "Phát 824 thẻ thư viện, trong đó 52 em dùng cả hai loại thẻ nên số em thực tế là \(people).")
    #expect(found.said(by: "sum.remaining") == expected)
    #expect(found.accused == accused)
  }

  @Test("what does not follow from those who share something")
  func notCountedTwice() {
    let found = Checking(
      "Toàn xã có 512 hộ, trong đó 37 hộ có cả hai vợ chồng đi làm xa; thực tế còn 460 hộ thường trú.")
    #expect(found.accused.isEmpty)
  }

  @Test(
    "lists whose own shares leave something",
    arguments: [
      (
        "Huyện huy động 1.284,6 tỷ đồng. Cụ thể, ngân sách 428,2 tỷ đồng, chiếm 33,33%; tín dụng 642,3 tỷ đồng, chiếm 50%; người dân góp 64,2 tỷ đồng, chiếm 5%...",
        [String]()
      ),
      (
        "Huyện huy động 1.284,6 tỷ đồng, gồm ngân sách 428,2 tỷ đồng, chiếm 33,33%; tín dụng 642,3 tỷ đồng, chiếm 50%; người dân góp 187 tỷ đồng, chiếm 14,56%.",
        ["unverifiable 1.284,6 tỷ đồng → 1257.5"]
      ),
    ])
  func openLists(_ text: String, _ asked: [String]) {
    let found = Checking(text)
    #expect(found.accused.isEmpty)
    #expect(found.said(by: "sum.parts") == asked)
  }

  @Test(
    "parts told by another name",
    arguments: [
      (
        "Chi cục đã xếp loại 1.377 hộ. Trong đó có 318 hộ loại A; 806 hộ loại B; 240 hộ loại C. Số bị hạ loại có 13 trường hợp; còn lại 21 hộ chưa xếp loại.",
        [String]()
      ),
      (
        "Đã kiểm tra 38 doanh nghiệp gồm 31 doanh nghiệp thương mại; 6 doanh nghiệp vận tải; và Công ty TNHH Thành Đạt kinh doanh xăng dầu.",
        []
      ),
      ("Đã kiểm tra 38 doanh nghiệp gồm 31 doanh nghiệp thương mại, 8 doanh nghiệp vận tải.", ["38"]),
    ])
  func otherNames(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test("the first of a bracket is no total of the others")
  func firstOfBracket() {
    let found = Checking(
      "Mưa đá làm hỏng 232 ha ngô (Hòa An: 122 ha; Nguyên Bình: 64 ha; Hạ Lang: 31 ha; Trùng Khánh: 17 ha).")
    #expect(found.accused.isEmpty)
  }

  @Test("what is paid for one is no part")
  func rates() {
    let found = Checking(
      "Tặng quà 3.120 suất, kinh phí 1.872,6 triệu đồng. Sửa 24 nhà, xây mới 16 nhà; mức hỗ trợ 40 triệu đồng và 80 triệu đồng/nhà, tổng 2.240 triệu đồng."
    )
    #expect(found.accused.isEmpty)
  }
}
