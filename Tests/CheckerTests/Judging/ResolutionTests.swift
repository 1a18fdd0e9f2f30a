import Checker
import Testing

@Suite struct ResolutionTests {
  /// Of a long paragraph a claim quotes what is near its figure, so that all claims together are not many times the text.
  @Test func aClaimDoesNotQuoteAWholeLongParagraph() {
    let filler = String(repeating: "Công tác tuyên truyền được duy trì thường xuyên ở các đơn vị. ", count: 400)
    let claims = Checking("Toàn huyện có 1.248 đảng viên. " + filler + "Toàn huyện có 1.248 đảng viên.").claims
    #expect(claims.contains { $0.operands.count > 1 && $0.relation == .repetition })
    #expect(claims.allSatisfy { $0.text.utf8.count < 9_000 })
  }
}
