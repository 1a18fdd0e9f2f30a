import Language
import Model
import Testing

@testable import Model
@testable import Web
@testable import Workflows

@Suite struct DirectivePageTests {
  private func page(in tongue: Tongue = .vi) -> String {
    let answer = DirectiveAnswer(
      chain: CitedSamples.chain(), issuer: nil, targets: [], events: [], sources: CitedSamples.sources)
    return written(DirectivePage.View(model: DirectivePage.Model(answer)), in: tongue)
  }

  @Test func theMainPart() throws { try expectSnapshot("directive", page()) }

  @Test func anotherCitationStandsBesideAndNotBelow() {
    let layers = ChainLayers(CitedSamples.chain())
    #expect(layers.layers.map { $0.map(\.directive.id) } == [["D009"], ["D010"], ["D017"]])
    #expect(layers.otherCitations.map(\.id) == ["D011"])
    #expect(page().contains("Nguồn dẫn cùng một văn bản bằng các số khác nhau"))
    #expect(page().contains("Nghị quyết số 7"))
    #expect(page(in: .en).contains("<h1 lang=\"vi\">"))
  }

  @Test func aDocumentStandsBelowAllThatItAnswersTo() {
    let top = CitedSamples.directive("A", "1", "Trung ương")
    let middle = CitedSamples.directive("B", "2", "Thành ủy")
    let here = CitedSamples.directive("C", "3", "Đảng bộ cơ sở")
    let chain = DirectiveChain(
      directive: here,
      above: [
        .init(directive: top, relation: .implements, next: []),
        .init(
          directive: middle, relation: .concretizes,
          next: [.init(directive: top, relation: .implements, next: [])]),
      ], below: [])
    let layers = ChainLayers(chain).layers
    #expect(layers.map { $0.map(\.directive.id) } == [["A"], ["B"], ["C"]])
    #expect(layers[2][0].links.map(\.relation) == [.implements, .concretizes])
    #expect(layers[2][0].isHere)
  }

  @Test func namesAreAsLongAsTheyNeedToBe() {
    func name(_ sign: String, _ number: String, _ title: String) -> DirectiveName {
      DirectiveName(
        Directive(
          id: "x", type: "Đề án", number: number, sign: sign, issuer: "", issuerUnit: nil, issued: nil,
          level: "",
          title: title, parents: [], origin: nil, note: ""))
    }
    #expect(name("43-ĐA/TU", "43", "Về A").full == "Đề án 43-ĐA/TU – Về A")
    #expect(name("", "7", "Về A").short == "Đề án số 7")
    #expect(name("", "", "Đề án phát triển").full == "Đề án phát triển")
    #expect(name("", "", "Phát triển").full == "Đề án: Phát triển")
    #expect(name("", "", "").full == "Đề án")
  }
}

@Suite struct DirectivesPageTests {
  private let model = DirectivesPage.Model([
    .init(directive: CitedSamples.directive("D3", "3-NQ", "Đảng bộ cơ sở"), targets: 17, children: 0),
    .init(directive: CitedSamples.directive("D5", "5-XX", "Liên hiệp"), targets: 0, children: 0),
    .init(directive: CitedSamples.directive("D2", "2-CTr/TU", "Thành ủy"), targets: 0, children: 1),
    .init(directive: CitedSamples.directive("D1", "1-NQ/TW", "Trung ương"), targets: 0, children: 2),
  ])

  @Test func theMainPart() throws {
    let text = written(DirectivesPage.View(model: model))
    try expectSnapshot("directives", text)
    #expect(text.contains("<caption>4 văn bản, theo cấp ban hành</caption>"))
    #expect(text.contains("href=\"/directives.csv\""))
  }

  @Test func levelsStandFromTheHighest() {
    #expect(model.groups.map(\.level) == ["Trung ương", "Thành ủy", "Đảng bộ cơ sở", "Liên hiệp"])
    let listing = DirectivesListing.listing(model)
    #expect(listing.rows.allSatisfy { $0.count == listing.columns.count })
  }
}
