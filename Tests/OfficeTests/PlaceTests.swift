import Testing

@testable import Office

/// Where paragraphs stand, in which order, and of what kind they are.
@Suite struct PlaceTests {
  private func tc(_ content: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
  }

  private func places(_ body: String) throws -> [String: WordPlace] {
    Dictionary(uniqueKeysWithValues: try SampleFile(body).read().paragraphs.map { ($0.text, $0.place) })
  }

  @Test func cellsCountGridColumns() throws {
    let nested = "<w:tbl><w:tr>\(tc(p(r("n"))))</w:tr></w:tbl>"
    let rows =
      "<w:tr>\(tc(p(r("a")), "<w:gridSpan w:val=\"2\"/>"))\(tc(p(r("b")) + nested + p(r("c"))))</w:tr>"
      + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>\(tc(p(r("d"))))</w:tr>"
    let second = "<w:tbl><w:tr>\(tc(p(r("e"))))</w:tr></w:tbl>"
    #expect(
      try places(p(r("0")) + "<w:tbl>\(rows)</w:tbl>" + second + p(r("z"))) == [
        "0": .body, "a": .cell(table: 1, row: 1, column: 1), "b": .cell(table: 1, row: 1, column: 3),
        "n": .cell(table: 2, row: 1, column: 1), "c": .cell(table: 1, row: 1, column: 3),
        "d": .cell(table: 1, row: 2, column: 2), "e": .cell(table: 3, row: 1, column: 1), "z": .body,
      ])
  }

  @Test func cellsThatGoOnAreEmpty() throws {
    let rows =
      "<w:tr>\(tc(p(r("a")), "<w:vMerge w:val=\"restart\"/>"))\(tc(p(r("b"))))</w:tr>"
      + "<w:tr>\(tc(p(r("x")), "<w:vMerge/>"))\(tc(p(r("c"))))</w:tr>"
    let paragraphs = try SampleFile("<w:tbl>\(rows)</w:tbl>").read().paragraphs
    #expect(paragraphs.map(\.text) == ["a", "b", "", "c"])
    #expect(paragraphs.last?.place == .cell(table: 1, row: 2, column: 2))
    #expect(paragraphs[2].place == .cell(table: 1, row: 2, column: 1))
  }

  @Test func aDeletedRowIsNotThere() throws {
    let rows = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>\(tc(p(r("x"))))</w:tr><w:tr>\(tc(p(r("a"))))</w:tr>"
    #expect(try places("<w:tbl>\(rows)</w:tbl>") == ["a": .cell(table: 1, row: 1, column: 1)])
  }

  @Test func spansThatCannotBe() throws {
    let cells =
      tc(p(r("a")), "<w:gridSpan w:val=\"9223372036854775807\"/>")
      + tc(p(r("b")), "<w:gridSpan w:val=\"-5\"/>") + tc(p(r("c")))
    let found = try places("<w:tbl><w:tr>\(cells)</w:tr></w:tbl>")
    #expect(found["b"] == .cell(table: 1, row: 1, column: 1001))
    #expect(found["c"] == .cell(table: 1, row: 1, column: 1002))
  }

  @Test func textBoxesFollowTheirParagraph() throws {
    func box(_ content: String) -> String { "<w:r><w:pict><w:txbxContent>\(content)</w:txbxContent></w:pict></w:r>" }
    let body = p(r("a") + box(p(r("b") + box(p(r("c")))) + p(r("d"))) + r("e")) + p(r("f"))
    #expect(try SampleFile.texts(body) == ["ae", "b", "c", "d", "f"])
  }

  @Test func notesComeLastInTheOrderOfTheirMarks() throws {
    func mark(_ kind: String, _ note: Int) -> String { "<w:r><w:\(kind)Reference w:id=\"\(note)\"/></w:r>" }
    func note(_ kind: String, _ id: Int, _ text: String, _ type: String = "") -> String {
      "<w:\(kind) w:id=\"\(id)\"\(type)>\(p("<w:r><w:\(kind)Ref/></w:r>" + r(text)))</w:\(kind)>"
    }
    let footnotes =
      note("footnote", -1, "vạch", " w:type=\"separator\"") + note("footnote", 1, "một")
      + note("footnote", 2, "hai") + note("footnote", 3, "không ai gọi")
    let body =
      p(r("a") + mark("endnote", 1) + mark("footnote", 2)) + p(mark("footnote", 1) + r("b"))
      + p("<w:del>\(mark("footnote", 3))</w:del>")
    let file = try SampleFile(body, parts: ["footnotes": footnotes, "endnotes": note("endnote", 1, "cuối")]).read()
    #expect(file.paragraphs.map(\.text) == ["a", "b", "", "hai", "một", "cuối"])
    #expect(file.paragraphs.map(\.place) == [.body, .body, .body, .footnote, .footnote, .endnote])
  }

  @Test func kindsOfParagraphs() throws {
    func style(_ id: String, _ name: String, _ properties: String = "", _ attributes: String = "") -> String {
      "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"\(attributes)><w:name w:val=\"\(name)\"/>\(properties)</w:style>"
    }
    let styles =
      style("u1", "heading 1") + style("Con", "Con", "<w:basedOn w:val=\"u1\"/>")
      + style("L", "List", "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>")
      + style("O", "Mục", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
      + style("V1", "Vòng 1", "<w:basedOn w:val=\"V2\"/>") + style("V2", "Vòng 2", "<w:basedOn w:val=\"V1\"/>")
    func kind(_ properties: String) throws -> WordStyle? {
      try SampleFile(p("<w:pPr>\(properties)</w:pPr>"), parts: ["styles": styles]).read().paragraphs.first?.style
    }
    func named(_ style: String) -> String { "<w:pStyle w:val=\"\(style)\"/>" }
    #expect(try kind(named("u1")) == .heading(level: 1))
    #expect(try kind(named("Con")) == .heading(level: 1))
    #expect(try kind(named("O")) == .heading(level: 3))
    #expect(try kind(named("u1") + "<w:outlineLvl w:val=\"9\"/>") == .plain)
    #expect(try kind("<w:outlineLvl w:val=\"1\"/>") == .heading(level: 2))
    #expect(try kind(named("L")) == .list)
    #expect(try kind(named("L") + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") == .plain)
    #expect(try kind("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>") == .list)
    #expect(try kind(named("V1")) == .plain)
    #expect(try kind(named("không có")) == .plain)
  }
}
