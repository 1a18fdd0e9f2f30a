import Testing

@Suite("share.partition")
struct PartitionRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.partition") }

  @Test func sharesThatFit() {
    let text = "Cơ cấu lao động: công nghiệp chiếm 48,3%, dịch vụ chiếm 30,6%, nông nghiệp chiếm 21,0%."
    #expect(said(text) == ["consistent 21,0% → 21.0..21.2"])
  }

  @Test func sharesThatDoNot() {
    let text = "Cơ cấu vốn: ngân sách chiếm 42,5%, doanh nghiệp chiếm 38,1%, các nguồn khác chiếm 21,4%."
    #expect(said(text) == ["inconsistent 21,4% → 19.3..19.5"])
  }

  @Test func anOpenStructureIsAskedAbout() {
    let text = "Cơ cấu vốn: Nhật Bản chiếm 42,5%, Hàn Quốc chiếm 38,1%, Đài Loan chiếm 16,4%."
    #expect(said(text) == ["unverifiable 16,4% → 19.3..19.5"])
  }

  @Test func sharesOfOtherThings() {
    #expect(said("Doanh thu chiếm 42,5%, xuất khẩu chiếm 38,1%, lao động chiếm 16,4%.") == [])
  }

  @Test func agesToTheOldest() {
    let text = "Về độ tuổi: từ 18 đến 30 tuổi chiếm 38,4%; từ 31 đến 50 tuổi chiếm 52,1%; trên 50 tuổi chiếm 13,5%."
    #expect(Checking(text).said(by: "share.partition").map { $0.prefix(12) } == ["inconsistent"])
  }

  @Test func whatIsToldBehindTheRestIsNoShare() {
    let text =
      "Thị trường: Hoa Kỳ 36,2%, Nhật Bản 18,4%, EU 13,1%, các thị trường còn lại 34,3%, riêng hai thị trường đầu 54,6%."
    #expect(Checking(text).said(by: "share.partition") == ["inconsistent 34,3% → 32.2..32.5"])
  }

  /// Nobody belongs to two: what comes to more than a hundred is wrong, whatever part of it makes a hundred.
  @Test(arguments: [
    """
    Huyện có 6 dân tộc, đông nhất là dân tộc Mường chiếm 61,2%; dân tộc Kinh (Việt) chiếm 29,35%; dân tộc Thái chiếm 4,8%; dân tộc Dao \
    chiếm 2,7%; dân tộc Tày chiếm 1,9%; các dân tộc khác chiếm 1,24%.
    """,
    "Dân tộc Kinh chiếm 81%, dân tộc Nùng chiếm 9,4%, dân tộc Dao chiếm 6,2%, dân tộc Tày chiếm 7,3%.",
  ])
  func moreThanAll(_ text: String) {
    #expect(Checking(text).accused.count == 1)
  }

  @Test(arguments: [
    "Dân tộc Kinh chiếm 81%, dân tộc Nùng chiếm 9,4%, dân tộc Dao chiếm 6,2%, dân tộc Tày chiếm 3,4%.",
    // Things that one may have two of.
    "Doanh nghiệp thiếu vốn chiếm 45%, thiếu lao động chiếm 31%, thiếu đơn hàng chiếm 22%, thiếu mặt bằng chiếm 8%.",
  ])
  func notMoreThanAll(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  /// What some shares win others lose.
  @Test func changesOfShares() {
    let text =
      "Cơ cấu: công nghiệp chiếm 51,2%, tăng 4,6%; dịch vụ chiếm 33,5%, giảm 1,9%; nông nghiệp chiếm 15,3%, giảm"
    #expect(said(text + " 2,7%.").contains { $0.hasPrefix("consistent 2,7%") })
    #expect(said(text + " 2,3%.").contains { $0.hasPrefix("unverifiable 2,3%") })
    let since =
      "Công nghiệp chiếm 51,2%, tăng 4,6% so với 2015; dịch vụ chiếm 33,5%, giảm 1,9% so với 2015 và nông nghiệp chiếm"
    #expect(said(since + " 15,3%, giảm 2,7% so với 2015.").contains { $0.hasPrefix("consistent 2,7%") })
    // Rates of growth.
    #expect(!said(text + " 6,4%.").contains { $0.contains("6,4%") })
  }
}
