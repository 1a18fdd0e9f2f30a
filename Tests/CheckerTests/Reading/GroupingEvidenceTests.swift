import Testing

@testable import Checker

@Suite struct GroupingEvidenceTests {
  private func grouping(_ text: String) -> Grouping {
    var evidence = GroupingEvidence()
    for line in text.split(separator: "\n") { evidence.read(Array(line.utf8)[...]) }
    return evidence.grouping
  }

  @Test(arguments: [
    "Không có số.", "Có 1.718 tỷ và 597.332 người.", "Có 1.718,5 ha, đạt 1.718.", "Đạt 9,6 tỷ; 1,718 tỷ.",
    "Đạt 1,234,567 đồng và 5,5%; 6,5%.",
    "Ngày 26.6.2024, 1.7.2024 và 2.7.2024.",
  ])
  func dots(_ text: String) {
    #expect(grouping(text) == .dots)
  }

  @Test(arguments: ["Có 1,234,567 đồng.", "Có 1,718.5 ha và 1,200 người.", "Đạt 9.6 tỷ, 7.5 tỷ.\nVà 1,718 ha."])
  func commas(_ text: String) {
    #expect(grouping(text) == .commas)
  }

  private func values(_ text: String) -> [String?] {
    Checking(text).claims.filter { $0.rule == "change.difference" }.flatMap { $0.operands.map(\.value) }
  }

  /// The same figures in both styles, and the same claims of them.
  @Test func aTextIsReadInItsOwnStyle() {
    let dotted = "Vốn đạt 1.718,5 tỷ đồng.\nSố đảng viên tăng từ 1.142 lên 1.311 đảng viên, tăng 169 đảng viên."
    let commaed = "Vốn đạt 1,718.5 tỷ đồng.\nSố đảng viên tăng từ 1,142 lên 1,311 đảng viên, tăng 169 đảng viên."
    #expect(values(dotted) == ["1142", "1311", "169"])
    #expect(values(commaed) == ["1142", "1311", "169"])
    #expect(Checking(commaed).said(by: "change.difference") == ["consistent 169 → 169"])
  }
}
