import Testing

@Suite("sum.parts: a total that other figures bear out")
struct SuspectPartsTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.parts") }

  @Test func aPartIsWrongWhereTheTotalIsRight() {
    let text =
      "Năm 2024, thu phí đạt 7.342 triệu đồng, gồm khối A 3.105 triệu đồng, khối B 2.461 triệu đồng và khối C "
      + "1.667 triệu đồng; so với năm 2023 (6.118 triệu đồng) tăng 1.224 triệu đồng, tương ứng tăng 20,0%."
    #expect(said(text) == ["inconsistent 1.667 triệu đồng → 1776"])
  }

  @Test func whatFitsIsNoError() {
    let text =
      "Cụm công nghiệp rộng 86,4 ha, gồm đất nhà máy 61,2 ha (chiếm 70,8%), đất kho 5,1 ha, đất cây xanh 9,6 ha và đất hạ "
      + "tầng 10,5 ha."
    #expect(Checking(text).accused == [])
  }

  @Test func groupsWithinOneAnother() {
    let text = "Trong 15 khu có 11 khu lấp đầy trên 50% và 6 khu lấp đầy trên 90% (40% số khu)."
    #expect(Checking(text).accused == [])
  }

  @Test func agesLeaveNobodyOut() {
    let first = "Chi bộ có 348 đảng viên, gồm 251 nam và 97 nữ. Phân theo độ tuổi: dưới 30 tuổi 86 đồng chí, "
    #expect(Checking(first + "từ 30 đến 45 tuổi 144 đồng chí, trên 45 tuổi 181 đồng chí.").accused == ["181"])
    #expect(Checking(first + "từ 30 đến 45 tuổi 144 đồng chí, trên 45 tuổi 118 đồng chí.").accused == [])
  }

  @Test func aCriterionTellsThemAll() {
    let first = "Hội có 1.260 hội viên. Phân theo loại hình: "
    #expect(Checking(first + "khối sản xuất 734 hội viên, khối dịch vụ 562 hội viên.").accused.count == 1)
    #expect(Checking(first + "khối sản xuất 734 hội viên, khối dịch vụ 411 hội viên.").accused == [])
  }

  @Test func aPartLeftOutOfTheTotal() {
    let text =
      "Thu trong quý đạt 900 triệu đồng, gồm khối A 600 triệu đồng, khối B 300 triệu đồng, khối C 75 triệu đồng."
    #expect(said(text) == ["inconsistent 900 triệu đồng → 975"])
  }
}
