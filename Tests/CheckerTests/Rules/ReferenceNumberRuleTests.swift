import Checker
import Testing

@Suite("reference.number")
struct ReferenceNumberRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "reference.number") }
  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "reference.number") }

  @Test func shortAndFullFormsAgree() {
    #expect(
      said("Nghị quyết 45 của Bộ Chính trị. Thực hiện Nghị quyết số 45-NQ/TW ngày 24-1-2019 của Bộ Chính trị.") == [
        "consistent 45-NQ/TW → 45-NQ/TW"
      ])
  }

  @Test func theOddOneIsUnderlined() {
    let text = """
      Bám sát Chương trình hành động số 67 của Ban Thường vụ Tỉnh ủy về thực hiện Nghị quyết 12 của Bộ Chính trị.
      Nhiệm vụ trong Chương trình hành động số 6 của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết số 12 của Bộ Chính trị.
      Theo Chương trình hành động số 67, các sở rà soát.
      """
    #expect(Checking(text).accused == ["6"])
  }

  @Test func swappedDigitsWithOneSubject() {
    let text =
      "Nghị quyết số 12-NQ/ĐU về phát triển đảng viên mới. Thực hiện Nghị quyết số 21-NQ/ĐU về phát triển đảng viên "
      + "mới, các chi bộ vào cuộc."
    #expect(said(text) == ["inconsistent 21-NQ/ĐU → 12-NQ/ĐU"])
  }

  @Test(arguments: [
    "Nghị quyết số 43-NQ/TW ngày 24-1-2019 của Bộ Chính trị. Nghị quyết số 45-NQ/TW ngày 24-1-2019 của Bộ Chính trị.",
    "Nghị quyết số 6-NQ/TU về phát triển công nghiệp xanh và Nghị quyết số 16-NQ/TU về phát triển công nghiệp xanh.",
    "Nghị quyết số 6-NQ/TU ngày 2/3/2018 về phát triển công nghiệp. Nghị quyết số 16-NQ/TU ngày 5/6/2022 về phát "
      + "triển công nghiệp.",
    "Nghị quyết số 6-NQ/TU về phát triển công nghiệp. Nghị quyết số 16-NQ/TU về phát triển du lịch sinh thái.",
  ])
  func twoDocuments(_ text: String) {
    #expect(!verdicts(text).contains(.inconsistent))
  }

  @Test func aSignInTheWrongCapitals() {
    #expect(said("Chương trình số 16-Ctr/TU được ban hành.") == ["rounded 16-Ctr/TU → 16-CTr/TU"])
  }

  @Test func swappedDigits() {
    func verdicts(_ text: String) -> [Verdict] {
      Checking(text).verdicts(by: "reference.number").filter { $0 != .consistent }
    }
    let first =
      "Thực hiện Kế hoạch số 46-KH/TU ngày 12/5/2023 của Ban Thường vụ Thành ủy về chuyển đổi số, các chi "
      + "bộ đã đăng ký. "
    #expect(
      verdicts(first + "Qua một năm, Kế hoạch số 64-KH/TU của Ban Thường vụ Thành ủy đạt kết quả tốt.") == [
        .inconsistent
      ])
    #expect(verdicts(first + "Kế hoạch số 64-KH/TU ngày 10/8/2023 của Ban Thường vụ Thành ủy về dân vận.").isEmpty)
    #expect(verdicts(first + "Kế hoạch số 64-KH/TU nêu trên đã xong.") == [.inconsistent])
  }
}
