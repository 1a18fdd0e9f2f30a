import Language
import Testing

@testable import Web
@testable import Workflows

@Suite struct JournalPageTests {
  private func entry(_ sequence: Int64, actor: Int64, act: String = "dossier.load") -> JournalAnswer.Entry {
    .init(
      sequence: sequence, at: "2026-11-21T18:05:09Z", actor: actor, act: act, subject: "hai-phong",
      reason: actor == 0 ? "" : "Bài in nhầm", hash: "92eca5d2f523a1b2c3d4")
  }

  @Test func theMainPart() throws {
    let answer = JournalAnswer(entries: [entry(9, actor: 7), entry(8, actor: 0, act: "x.y")], next: 8)
    let text = written(JournalPage.View(model: .init(answer, before: nil)))
    try expectSnapshot("journal", text)
    #expect(text.contains("người vận hành máy") && text.contains("người số 7"))
    #expect(text.contains("<code>92eca5d2f523</code>"))
    #expect(text.contains("href=\"/journal?before=8\""))
    #expect(!text.contains("Về các mục mới nhất"))
  }

  @Test func theLastPageLeadsBack() {
    let text = written(JournalPage.View(model: .init(JournalAnswer(entries: [], next: nil), before: 1)))
    #expect(text.contains("Không còn mục nào cũ hơn") && text.contains("href=\"/journal\""))
  }

  @Test func theAgeOfTheLastAnchorIsShown() {
    func text(days: Int) -> String {
      let anchoring = Anchoring(entry: 8, days: days, limit: 30)
      let answer = JournalAnswer(entries: [entry(9, actor: 7)], next: nil, anchoring: anchoring)
      return written(JournalPage.View(model: .init(answer, before: nil)))
    }
    #expect(text(days: 12).contains("Neo gần nhất: mục số 8, cách đây 12 ngày."))
    #expect(!text(days: 29).contains("<strong>Đã đến hạn neo nhật ký"))
    #expect(text(days: 30).contains("<strong>Đã đến hạn neo nhật ký"))
  }

  @Test func momentsAreSaidInVietnameseTime() {
    #expect(LocalMoment.say("2026-11-21T08:57:03Z") == "15:57, 21-11-2026")
    #expect(LocalMoment.say("2026-12-31T18:05:09Z") == "01:05, 1-1-2027")
    #expect(LocalMoment.say("hôm qua") == "hôm qua")
  }

  @Test func theFileHasWholeHashes() {
    let model = JournalPage.Model(JournalAnswer(entries: [entry(1, actor: 0)], next: nil), before: nil)
    #expect(JournalListing.listing(model).csv.contains("92eca5d2f523a1b2c3d4"))
  }
}
