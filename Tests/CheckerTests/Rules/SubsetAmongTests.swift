import Testing

@testable import Checker

@Suite("bound.subset: trong số này")
struct SubsetAmongTests {
  @Test("Bộ phận nêu ngay trong câu")
  func among() {
    func said(_ part: Int) -> [Verdict] {
      Checking("Qua rà soát 42 hợp tác xã, có \(part) hợp tác xã trong số này làm ăn có lãi.").verdicts(
        by: "bound.subset")
    }
    #expect(said(39) == [.consistent])
    #expect(said(45) == [.inconsistent])
  }
}
