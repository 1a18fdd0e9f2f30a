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

  /// "các ngành khác", "trở xuống", or as many as were counted: nothing is left out.
  @Test func toldToItsEnd() {
    let others =
      "Đảng viên là công nhân chiếm 46,1%, kỹ sư chiếm 28,4%, quản lý chiếm 17,2%, các đối tượng khác chiếm 10,3%."
    #expect(said(others) == ["inconsistent 10,3% → 8.2..8.5"])
    #expect(said(others.replacing("10,3", with: "8,3")) == ["consistent 8,3% → 8.2..8.5"])
    let degrees =
      "Về trình độ: sau đại học chiếm 12,4%; đại học, cao đẳng chiếm 61,5%; trung cấp trở xuống chiếm 28,1%."
    #expect(said(degrees) == ["inconsistent 28,1% → 26.0..26.2"])
    let peoples =
      "Xã có 3 dân tộc cùng sinh sống. Trong đó dân tộc Tày chiếm 51%, dân tộc Nùng chiếm 34%, dân tộc Dao chiếm 12%."
    #expect(said(peoples).map { $0.prefix(12) } == ["inconsistent"])
    #expect(said(peoples.replacing("3 dân tộc", with: "5 dân tộc")).isEmpty)
  }

  /// One may be several of them, or some are left out.
  @Test func othersThatAreNoRest() {
    #expect(said("Lao động nữ chiếm 54,6%; lao động trẻ chiếm 33,1%; lao động khác chiếm 9,2%.").isEmpty)
    #expect(
      said("Sang Mỹ chiếm 41,0%, sang Nhật chiếm 31,0%, sang EU chiếm 20,0%, sang khu vực khác nhau chiếm 5,0%.")
        .isEmpty)
  }
}
