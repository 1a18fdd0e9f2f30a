import Checker
import Foundation
import Testing

/// A paragraph that goes on with what the one before tells.
@Suite struct ParagraphJoinerTests {
  @Test func partsInAParagraphOfTheirOwn() {
    let text = """
      Các khu công nghiệp hiện có 412 doanh nghiệp đang hoạt động.

      Trong đó gồm 238 doanh nghiệp nước ngoài và 164 doanh nghiệp trong nước.
      """
    let checking = Checking(text)
    #expect(checking.accused == ["412"])
    let operands = checking.claims.filter { $0.verdict == .inconsistent }.flatMap(\.operands).map {
      checking.words($0.range)
    }
    #expect(operands == ["238", "164", "412"])
  }

  @Test func placesHoldInDecomposedText() {
    let text = "Tổng số đoàn viên là 1.250 người.\nTrong đó gồm 700 nam và 540 nữ."
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(Checking(decomposed).accused == Checking(text).accused)
  }

  @Test func otherParagraphsStandAlone() {
    #expect(Checking("Các khu công nghiệp có 412 doanh nghiệp.\nGồm 238 chi bộ và 164 chi đoàn.").accused.isEmpty)
    #expect(Checking("412 doanh nghiệp ở khu Đông\nTrong đó gồm 238 ở lô A và 164 ở lô B.").accused.isEmpty)
  }
}
