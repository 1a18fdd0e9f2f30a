import Checker
import Foundation
import Language
import Proofreading
import Testing

@testable import Web

/// The page as it is written for a text, without a server.
@Suite struct CheckPageTests {
  static let wrong = "Số đảng viên tăng từ 80 lên 155, tăng 76 đảng viên."
  static let right = "Số chi bộ tăng từ 24 lên 31 chi bộ, tăng 7 chi bộ."

  private func form(_ fields: [(String, String)]) throws -> MultipartForm {
    let boundary = try #require(MultipartFormTests.boundary)
    let body = MultipartFormTests.written(fields.map { ($0.0, nil, Array($0.1.utf8)) }, boundary: boundary)
    return try MultipartForm(body, boundary: boundary)
  }

  private func request(_ fields: [(String, String)]) throws -> CheckRequest { try CheckRequest(form(fields)) }

  private func page(_ text: String, show: String = "all", in tongue: Tongue = .vi) throws -> String {
    let request = try request([("text", text), ("show", show)])
    return written(CheckPage.Result(try CheckOutcome(request), form: CheckForm(after: request)), in: tongue)
  }

  /// A new rule is no new page.
  private func withoutRules(_ html: String) -> String {
    html.replacing(/<details class="rules".*?<\/details>/, with: "").replacing(/name="off" value="[^"]*"/, with: "")
  }

  @Test func theForm() throws {
    let text = written(CheckPage.View(form: CheckForm()))
    try expectSnapshot("check-form", withoutRules(text))
    for rule in RuleBook.all { #expect(text.contains("name=\"off\" value=\"\(rule.identifier)\">")) }
  }

  @Test func theResult() throws {
    let others = RuleBook.all.map(\.identifier).filter { $0 != "change.difference" }
    let request = try request([
      ("text", "Báo cáo\n\n\(Self.wrong)\n- \(Self.right)\n<b>&\n"), ("show", "all"),
      ("off", others.joined(separator: " ")),
    ])
    let text = written(CheckPage.Result(try CheckOutcome(request), form: CheckForm(after: request)))
    try expectSnapshot("check-result", withoutRules(text))
    #expect(text.contains("&lt;b&gt;&amp;"))
  }

  @Test func aWrongFigureIsALinkToItsArithmeticAndBack() throws {
    let text = try page(Self.wrong)
    #expect(text.contains("<a class=\"claim c-wrong\" id=\"so-"))
    #expect(text.contains("155 − 80 = 75"))
    for link in text.matches(of: /href="#([^"]+)"/) where link.1 != "main" {
      #expect(text.contains("id=\"\(link.1)\""), "nothing at #\(link.1)")
    }
  }

  /// Colour is never alone: each mark has a sign, and a word for those who do not see it.
  @Test(arguments: [(wrong, "✗", "(sai, xem cách tính)"), (right, "✓", "(đúng, xem cách tính)")])
  func marksHaveSignAndWord(sentence: String, sign: String, word: String) throws {
    let text = try page(sentence)
    let mark =
      "<span class=\"sign\" aria-hidden=\"true\">\(sign)</span><span class=\"unseen\" lang=\"vi\"> \(word)</span></a>"
    #expect(text.contains(mark))
  }

  @Test func onlyWhatIsWrongWhereThatIsAsked() throws {
    let text = try page(Self.wrong + "\n" + Self.right, show: "wrong")
    #expect(text.contains("c-wrong"))
    #expect(!text.contains("class=\"claim c-right\""))
    // Counted all the same.
    #expect(text.contains(/<span>[1-9][0-9]* đúng<\/span>/))
  }

  @Test func nothingWrongIsSaid() throws {
    #expect(try page(Self.right).contains(Phrases.CheckPage.allRight.vi))
    #expect(try page("Trên đây là báo cáo.").contains(Phrases.CheckPage.nothingToCheck.vi))
  }

  @Test func theTextStaysInTheField() throws {
    let text = try page(Self.wrong)
    #expect(text.contains("\n\(Self.wrong)</textarea>"))
    let refusal = CheckRefusal(Phrases.CheckPage.onlyWord)
    let boundary = try #require(MultipartFormTests.boundary)
    let body = MultipartFormTests.written(
      [("text", nil, Array("a\r\nb".utf8)), ("show", nil, Array("wrong".utf8))], boundary: boundary)
    let form = CheckForm(after: refusal, try MultipartForm(body, boundary: boundary))
    #expect(written(form).contains("\na\nb</textarea>"))
    #expect(written(form).contains("value=\"wrong\" checked>"))
    // What may not be here is not sent over the line once more.
    let secret = CheckRefusal(ReadingRefusal(.secret, Phrases.Checking.empty))
    #expect(CheckForm(after: secret, try MultipartForm(body, boundary: boundary)).text.isEmpty)
  }

  /// What the page carries gives the same result when it is sent back.
  @Test func thePageCarriesItsText() throws {
    let page = try page(Self.wrong)
    let kept = try #require(page.firstMatch(of: /name="kept" value="([^"]+)"/)).1
    let again = try request([("kept", String(kept)), ("name", ""), ("show", "all"), ("view", "wrong"), ("as", "json")])
    #expect(String(decoding: again.bytes, as: UTF8.self) == Self.wrong)
    #expect(again.fileName == nil)
    #expect(again.pasted == Self.wrong)
    #expect(again.options.shown == .wrong)
    #expect(again.output(acceptsJSON: false) == .file(.json))
  }

  @Test(arguments: [
    [("text", "  \n")], [("text", "a"), ("show", "some")], [("text", "a"), ("as", "pdf")],
    [("text", "a"), ("off", "x.y")],
    [("kept", "không phải base64")], [],
  ])
  func whatIsNoRequest(fields: [(String, String)]) {
    #expect(throws: CheckRefusal.self) { try request(fields) }
  }

  @Test func aRuleThatIsSwitchedOffIsSilent() throws {
    let off = RuleBook.all.map(\.identifier).joined(separator: " ")
    let outcome = try CheckOutcome(try request([("text", Self.wrong), ("off", off)]))
    #expect(outcome.claims.isEmpty)
    #expect(written(CheckForm(after: outcome.request)).contains("value=\"change.difference\" checked>"))
  }

  @Test func aTableStaysATable() throws {
    let request = try request([
      (
        "text",
        "<html><body><table><tr><td>Chỉ tiêu</td><td>Kết quả</td></tr>"
          + "<tr><td>Đảng viên</td><td>tăng từ 80 lên 155, tăng 76 đảng viên</td></tr></table>"
      ), ("show", "all"),
    ])
    let text = written(CheckPage.Result(try CheckOutcome(request), form: CheckForm()))
    #expect(text.contains("<caption lang=\"vi\">Bảng 1</caption>"))
    #expect(text.contains("<th scope=\"col\"><div id=\"doan-1\">Chỉ tiêu</div></th>"))
    #expect(text.contains("<td><div id=\"doan-4\">tăng từ <data class=\"operand\" value=\"so-"))
    #expect(text.contains("claim c-wrong"))
  }

  /// A form's button goes before the page it was sent from, and that before what the browser remembers.
  @Test(arguments: [
    ([("lang", "en")], Tongue.en), ([("lang", "en"), ("in", "vi")], .vi), ([("in", "en")], .en), ([("in", "fr")], .vi),
    ([], .vi),
  ])
  func theAnswerIsInTheLanguageOfTheForm(fields: [(String, String)], tongue: Tongue) throws {
    let page = try page(Self.wrong, in: .en)
    #expect(page.contains("<input type=\"hidden\" name=\"lang\" value=\"en\">"))
    #expect(page.contains("<button class=\"tongue\" form=\"carried\" name=\"in\" value=\"vi\" lang=\"vi\">"))
    #expect(try Tongue.asked(by: form(fields)) ?? .vi == tongue)
  }

  @Test func onAnEnglishPageTheTextStaysVietnamese() throws {
    let text = try page(Self.wrong, in: .en)
    #expect(text.contains("<p class=\"words\" id=\"doan-1\" lang=\"vi\">"))
    #expect(text.contains("1 wrong"))
  }
}
