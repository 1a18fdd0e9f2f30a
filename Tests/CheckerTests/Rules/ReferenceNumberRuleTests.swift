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

  @Test func oneDayOnePaper() {
    func verdicts(_ text: String) -> [Verdict] {
      Checking(text).verdicts(by: "reference.number").filter { $0 != .consistent }
    }
    let first = "Thực hiện Kết luận số 31-KL/TU ngày 4/6/2023 của Tỉnh ủy, các chi bộ đã họp. "
    #expect(verdicts(first + "Kết luận số 51-KL/TU ngày 4/6/2023 được quán triệt.") == [.inconsistent])
    #expect(verdicts(first + "Kết luận số 13-KL/TU ngày 4/6/2023 được quán triệt.") == [.inconsistent])
    #expect(verdicts(first + "Kết luận số 32-KL/TU ngày 4/6/2023 được quán triệt.").isEmpty)
    #expect(verdicts(first + "Kết luận số 51-KL/TU ngày 9/8/2023 được quán triệt.").isEmpty)
    let state = "Quyết định số 231/QĐ-UBND ngày 4/6/2023 có hiệu lực. "
    #expect(verdicts(state + "Quyết định số 251/QĐ-UBND ngày 4/6/2023 được thi hành.").isEmpty)
  }

  @Test func theSubjectEndsAtItsComma() {
    let text =
      "Thực hiện Kế hoạch số 346-KH/ĐU ngày 7/2/2024 của Đảng ủy các KCN về phát triển tổ chức đảng, đã lập hai chi bộ. "
      + "Sơ kết Kế hoạch số 364-KH/ĐU ngày 7/2/2024 về phát triển tổ chức đảng, cấp ủy rút kinh nghiệm."
    #expect(Checking(text).verdicts(by: "reference.number") == [.inconsistent])
  }

  @Test func theOnlyOneRightBefore() {
    let first = "Ngày 6/3/2024, Thành ủy ban hành Kế hoạch số 47-KH/TU về chuyển đổi số. "
    #expect(verdicts(first + "Sau nửa năm thực hiện Kế hoạch số 74-KH/TU, cấp ủy đã sơ kết.") == [.inconsistent])
    #expect(
      !verdicts(first + "Sau nửa năm thực hiện Kế hoạch số 74-KH/TU ngày 9/5/2023, cấp ủy đã sơ kết.").contains(
        .inconsistent))
  }

  @Test func zerosInFront() {
    func accused(_ text: String) -> [String] { Checking(text).accused }
    let first = "Thực hiện Chỉ thị số 06-CT/TU ngày 8/3/2022 của Tỉnh ủy về cải cách, các đơn vị vào cuộc. "
    #expect(accused(first + "Chỉ thị số 60-CT/TU ngày 8/3/2022 được quán triệt.") == ["60-CT/TU"])
    #expect(accused(first + "Chỉ thị số 60-CT/TU ngày 9/9/2022 được quán triệt.").isEmpty)
    #expect(accused(first + "Chỉ thị số 16-CT/TU ngày 9/9/2022 được quán triệt.").isEmpty)
    let named = "Ngày 3/2/2023, UBND tỉnh ban hành Quyết định số 427/QĐ-UBND thành lập cụm Sao Mai. "
    #expect(accused(named + "Quyết định nêu trên (số 472/QĐ-UBND) có hiệu lực.") == ["472/QĐ-UBND"])
    #expect(accused(named + "Quyết định khác (số 472/QĐ-UBND) có hiệu lực.").isEmpty)
  }
}
