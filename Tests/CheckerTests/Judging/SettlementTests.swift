import Language
import Testing

@testable import Checker

@Suite struct SettlementTests {
  private static let nothing = Phrase(vi: "", en: "")

  private func draft(
    _ rule: String, _ verdict: Verdict, _ strength: Draft.Strength = .sure, at start: Int = 0, block: Int = 0
  ) -> Draft {
    Draft(
      rule: RuleDescription(rule, .growth, vi: "", en: ""), verdict: verdict, strength: strength,
      figure: Spot(block: block, start: start, end: start + 2), operands: [], stated: "1", expected: nil,
      wording: .said(summary: Self.nothing, explanation: Self.nothing, suggestion: Self.nothing))
  }

  private func settled(_ drafts: [Draft]) -> [String] {
    Settlement.settle(drafts).map { "\($0.rule.identifier) \($0.verdict.rawValue)" }
  }

  @Test func oneAlarmForOneFigure() {
    #expect(settled([draft("a", .inconsistent), draft("b", .inconsistent)]) == ["a inconsistent"])
    #expect(
      settled([draft("a", .inconsistent), draft("b", .inconsistent, at: 9)]) == ["a inconsistent", "b inconsistent"])
    #expect(
      settled([draft("a", .inconsistent), draft("b", .inconsistent, block: 1)]) == ["a inconsistent", "b inconsistent"])
  }

  @Test func theSurestAlarmStays() {
    #expect(settled([draft("a", .inconsistent, .likely), draft("b", .inconsistent, .certain)]) == ["b inconsistent"])
    #expect(settled([draft("a", .inconsistent, .certain), draft("b", .inconsistent, .likely)]) == ["a inconsistent"])
  }

  @Test(arguments: [Verdict.consistent, .rounded])
  func nothingIsAccusedThatIsFoundRight(_ right: Verdict) {
    let kept = ["a \(right.rawValue)"]
    #expect(settled([draft("a", right), draft("b", .inconsistent)]) == kept)
    #expect(settled([draft("b", .inconsistent), draft("a", right)]) == kept)
    #expect(settled([draft("a", right, .certain), draft("b", .inconsistent)]) == kept)
  }

  @Test func butForWhatIsSurer() {
    #expect(settled([draft("b", .inconsistent, .certain), draft("a", .rounded, .likely)]) == ["b inconsistent"])
  }

  @Test func oneQuestionForOneFigure() {
    #expect(settled([draft("a", .unverifiable), draft("b", .unverifiable)]) == ["a unverifiable"])
  }

  @Test func whatIsWrongIsNotAskedAbout() {
    #expect(settled([draft("a", .unverifiable), draft("b", .inconsistent)]) == ["b inconsistent"])
  }

  @Test func rightClaimsStayInOrder() {
    let drafts = [draft("a", .consistent), draft("b", .rounded, at: 4), draft("c", .unverifiable, at: 8)]
    #expect(settled(drafts) == ["a consistent", "b rounded", "c unverifiable"])
    #expect(settled([]) == [])
  }
}
