import Checker
import Testing

@Suite("count.enumeration")
struct EnumerationRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "count.enumeration") }

  @Test(arguments: [
    ("Đề ra 3 nhiệm vụ: (1) tuyên truyền; (2) kiểm tra; (3) dân vận.", "consistent 3 → 3"),
    ("Đề ra 4 nhiệm vụ: (1) tuyên truyền; (2) kiểm tra; (3) dân vận.", "inconsistent 4 → 3"),
    ("Đề ra 4 nhiệm vụ: a) tuyên truyền; b) kiểm tra; c) dân vận.", "inconsistent 4 → 3"),
    ("Nhấn mạnh bốn nội dung: một là, đoàn kết; hai là, kiểm tra; ba là, dân vận.", "inconsistent bốn → 3"),
    ("Thực hiện 02 đề án: (i) Đề án cơ khí; (ii) Đề án hóa chất; kiến nghị bổ sung đất.", "consistent 02 → 2"),
  ])
  func markers(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  @Test(arguments: [
    (
      "Có 3 giải pháp: tăng cường tuyên truyền; đổi mới phương thức; đẩy mạnh kiểm tra; nâng cao chất lượng.",
      "inconsistent 3 → 4"
    ),
    ("Bốn chỉ tiêu vượt gồm: thu ngân sách, kết nạp đảng viên, lập công đoàn.", "inconsistent Bốn → 2..3"),
    ("Đoàn gồm 5 đồng chí: Lê Văn Minh, Phạm Thu Hà, Đỗ Quốc Bảo và Võ Thị Lan.", "inconsistent 5 → 4"),
    ("Có 4 phân khu: Khu cơ khí, Khu nông nghiệp, Khu cảng, kho vận và dịch vụ và Khu đô thị.", "consistent 4 → 4"),
  ])
  func marksBetweenParts(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  @Test(arguments: [
    "Tỉnh có 12 khu: Hòa Phú, Tân An và các khu khác.", "Toàn tỉnh có 20 dự án: 12 dự án FDI; 8 dự án trong nước.",
    "Thống nhất 3 nội dung: thông qua báo cáo, quy chế; bầu bổ sung ủy viên.",
    "Có 5 doanh nghiệp lớn như: Sao Mai, Hòa Phát.",
    "Bầu chín đồng chí: một bí thư, hai phó bí thư, sáu ủy viên.", "Bầu 9 đồng chí: 1 bí thư, 2 phó bí thư, 6 ủy viên.",
    "Cuộc họp lúc 8:30 có 5 đồng chí.", "Đạt 3 chỉ tiêu.\n1. Xây dựng Đảng\n2. Dân vận\n3. Kiểm tra\n4. Khác",
  ])
  func leftAlone(_ text: String) {
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }

  @Test func linesWithDashes() {
    #expect(
      said("5 giải pháp sau:\n- Tuyên truyền;\n- Kiểm tra;\n- Dân vận.\nBí thư phát biểu.") == ["inconsistent 5 → 3"])
    let nested = "3 giải pháp sau:\n- Tuyên truyền;\n- Kiểm tra;\n- Dân vận.\nBí thư phát biểu."
    #expect(said(nested) == ["consistent 3 → 3"])
  }

  @Test func paragraphsInOrder() {
    let text =
      "Nhấn mạnh %@ nội dung sau:\nThứ nhất, đoàn kết.\nẢnh: Hội nghị\nThứ hai, kiểm tra.\nThứ ba, dân vận.\nHết."
    #expect(said(text.replacing("%@", with: "ba")) == ["consistent ba → 3"])
    #expect(said(text.replacing("%@", with: "bốn")) == ["inconsistent bốn → 3"])
  }

  @Test func prizes() {
    func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "count.enumeration") }
    #expect(verdicts("Ban Tổ chức trao 7 giải (1 giải nhất, 2 giải nhì, 4 giải ba).") == [.consistent])
    #expect(verdicts("Ban Tổ chức trao 8 giải (1 giải nhất, 2 giải nhì, 4 giải ba).") == [.inconsistent])
    #expect(verdicts("Ban Tổ chức trao 8 giải (1 giải nhất, 2 giải nhì và các giải khác).").isEmpty)
  }

  @Test func aStretchOfTimeIsNotCounted() {
    let text = "Đề ra 4 nhiệm vụ trong 3 tháng cuối năm: một là, đoàn kết; hai là, kiểm tra; ba là, dân vận."
    #expect(said(text) == ["inconsistent 4 → 3"])
  }

  @Test func namesBehindBeing() {
    let names = " đơn vị là Công ty Hải Long, Công ty Minh Phát và Công ty Đại Thành."
    #expect(said("Đoàn khảo sát 4" + names) == ["inconsistent 4 → 3"])
    #expect(said("Đoàn khảo sát 3" + names) == ["consistent 3 → 3"])
  }

  @Test func oneDashTooMany() {
    let rest = "\n- Đổi mới tuyên truyền;\n- Tăng cường kiểm tra;\n- Chăm lo đời sống."
    #expect(said("Hội nghị đề ra 3 giải pháp:\n- Nâng chất lượng sinh hoạt;" + rest) == ["inconsistent 3 → 4"])
    // The first has parts of its own.
    #expect(said("Hội nghị đề ra 3 giải pháp:\n- Nâng chất lượng sinh hoạt:" + rest).isEmpty)
  }

  @Test func aPartBeginsWithAFigure() {
    let text =
      "Chi bộ thực hiện 2 chỉ tiêu sau:\n1. 100% đảng viên học nghị quyết.\n2. 95% hội viên đóng phí.\n3. 80% tổ xếp loại tốt.\n"
      + "Năm trước đạt khá."
    #expect(said(text) == ["inconsistent 2 → 3"])
  }

  @Test func namesInASentenceOfTheirOwn() {
    let six = "Đó là: Tân Hòa, Phú Lộc, Bãi Dài - Mũi Đá, Long Khê, An Bình và Đảng bộ Quân sự."
    let lead = " đảng bộ trực thuộc đã tổ chức xong đại hội."
    #expect(said("Đến nay có 6/21\(lead)\n\(six)") == ["consistent 6/21 → 6"])
    #expect(said("Đến nay có 5/21\(lead)\n\(six)") == ["inconsistent 5/21 → 6"])
    #expect(said("Đến nay có 5/21\(lead) \(six)") == ["inconsistent 5/21 → 6"])
  }

  @Test(
    "Danh sách bỏ ngỏ, không chỉ có tên, có hai số đếm, câu khác chen giữa",
    arguments: [
      "Đến nay có 5 xã đạt chuẩn.\nĐó là: Tân Hòa, Phú Lộc, Long Khê, An Bình, Mỹ Thọ, Hải Châu…",
      "Đến nay có 5 xã đạt chuẩn.\nĐó là: Tân Hòa, Phú Lộc, Long Khê, An Bình, Mỹ Thọ, Hải Châu.",
      "Đến nay có 5 xã đạt chuẩn.\nĐó là: Tân Hòa, Phú Lộc (2 thôn), Long Khê, An Bình, Mỹ Thọ và Hải Châu.",
      "Đến nay có 5 xã đạt chuẩn.\nĐó là: Tân Hòa, Phú Lộc, xã Long Khê, An Bình, Mỹ Thọ và Hải Châu.",
      "Đến nay có 5 xã đạt chuẩn, 8 xã đạt 15 tiêu chí.\nĐó là: Tân Hòa, Phú Lộc, Long Khê, An Bình, Mỹ Thọ và Hải Châu.",
      "Đến nay có 5 xã đạt chuẩn. Một số xã làm tốt.\nĐó là: Tân Hòa, Phú Lộc, Long Khê, An Bình, Mỹ Thọ và Hải Châu.",
      "Đến nay có 5 cá nhân được khen.\nĐó là: Lê Minh, Phạm Hà, Đỗ Bảo, Võ Lan, Trần Phú và Hồ Khê.",
    ])
  func listsBelowThatProveNothing(_ text: String) {
    #expect(!said(text).contains { $0.hasPrefix("inconsistent") })
  }

  @Test func namesAmongOtherWords() {
    let right = [
      "Đã có 5 đảng bộ, gồm Đảng bộ TP Vân Sơn, Biên phòng tỉnh và các huyện Tân Hòa, Phú Lộc, Long Khê tổ chức xong.",
      "Có 4/9 đảng bộ hoàn thành là Đảng ủy Biên phòng tỉnh; Đảng bộ các huyện, thị xã: Tân Hòa, Phú Lộc, Long Khê.",
      "3 nữ chủ tịch các huyện Tân Hòa, Phú Lộc và Long Khê đã phát biểu.",
    ]
    for text in right { #expect(said(text).count == 1 && said(text)[0].hasPrefix("consistent"), "\(text)") }
    #expect(
      said("Đã có 4 đảng bộ, gồm Đảng bộ TP Vân Sơn, Biên phòng tỉnh và các huyện Tân Hòa, Phú Lộc, Long Khê.").isEmpty)
  }

  @Test(
    "a count in brackets behind a name",
    arguments: [
      (
        "Điểm thi đua của Khối thi đua số 2 (08 đơn vị):\n- Điểm tối đa: 1.000 điểm\n- Đơn vị dẫn đầu: Sở Tài chính, 941 điểm\n- Đơn vị cuối: 802 điểm",
        false
      ), ("Các đơn vị dẫn đầu thi đua (04 đơn vị):\n- Sở Tài chính\n- Sở Tư pháp\n- Sở Nội vụ", true),
    ])
  func aside(_ text: String, _ isAccused: Bool) {
    #expect(said(text).contains { $0.hasPrefix("inconsistent") } == isAccused)
  }
}
