import Testing

@testable import Office

/// What a paragraph's text is.
@Suite struct TextTests {
  @Test func runsAreJoined() throws {
    #expect(try SampleFile.texts(p(r("Tổng ") + r("thu") + r(" ngân sách"))) == ["Tổng thu ngân sách"])
    #expect(try SampleFile.texts("<w:p/>" + p("") + p("<w:r/>")) == ["", "", ""])
  }

  @Test func elementsThatAreText() throws {
    let run =
      "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/>"
      + "<w:t>e</w:t><w:softHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t>f</w:t><w:tab></w:tab>"
    #expect(try SampleFile.texts(p("<w:r>\(run)</w:r>")) == ["a\tb c d\u{2011}ef\t"])
  }

  @Test func whatIsNotARunsOwnIsNotItsText() throws {
    #expect(
      try SampleFile.texts(p("<w:r><w:t>a</w:t><w:ffData><w:t>x</w:t><w:tab/></w:ffData></w:r><w:t>y</w:t>")) == ["a"])
  }

  @Test func tabStopsAreNotTabs() throws {
    let stops = "<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr>"
    #expect(try SampleFile.texts(p(stops + r("x"))) == ["x"])
  }

  @Test func spaceCountsWherePreserved() throws {
    let body =
      p("<w:r><w:t> \n a b&#32;</w:t></w:r>") + p("<w:r><w:t xml:space=\"preserve\"> a\nb </w:t></w:r>")
      + "<w:p xml:space=\"preserve\"><w:r><w:t> c</w:t><w:t xml:space=\"default\"> d </w:t></w:r></w:p>"
      + p("<w:r><w:t> \n </w:t></w:r>")
    #expect(try SampleFile.texts(body) == ["a b", " a b ", " cd", ""])
  }

  @Test func referencesAndLiterals() throws {
    #expect(try SampleFile.texts(p(r("a&amp;b&#7871;&#x1F600;<![CDATA[<c>]]>"))) == ["a&bế😀<c>"])
  }

  @Test func trackedChangesAreAccepted() throws {
    let deleted = "<w:del><w:r><w:delText>cũ</w:delText><w:t>cũ</w:t></w:r></w:del>"
    let moved = "<w:moveFrom>\(r("đi"))</w:moveFrom><w:moveTo>\(r("đến"))</w:moveTo>"
    #expect(try SampleFile.texts(p(r("a") + deleted + "<w:ins>\(r("mới"))</w:ins>" + moved)) == ["amớiđến"])
  }

  @Test func aDeletedEndJoinsParagraphs() throws {
    let open = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
    let moved = "<w:pPr><w:rPr><w:moveFrom w:id=\"1\"/></w:rPr></w:pPr>"
    #expect(try SampleFile.texts(p(open + r("a")) + p(moved + r("b")) + p(r("c")) + p(r("d"))) == ["abc", "d"])
    let cell = "<w:tbl><w:tr><w:tc>\(p(open + r("b")))</w:tc></w:tr></w:tbl>"
    #expect(try SampleFile.texts(p(open + r("a")) + cell + p(open + r("c"))) == ["a", "b", "c"])
    let kept =
      "<w:pPr><w:rPr><w:ins w:id=\"1\"/></w:rPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
      + "</w:pPrChange></w:pPr>"
    #expect(try SampleFile.texts(p(kept + r("a")) + p(r("b"))) == ["a", "b"])
  }

  @Test func hiddenTextIsDropped() throws {
    let styles = "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
    let body = p(
      r("a") + r("x", "<w:rPr><w:vanish/></w:rPr>") + r("b", "<w:rPr><w:vanish w:val=\"0\"/></w:rPr>")
        + r("y", "<w:rPr><w:rStyle w:val=\"H\"/></w:rPr>")
        + r("c", "<w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"))
    #expect(try SampleFile.texts(body, parts: ["styles": styles]) == ["abc"])
  }

  @Test func fieldsShowTheirResult() throws {
    func field(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let inner = field("begin") + r("y") + field("separate") + r("z") + field("end")
    let simple = "<w:fldSimple w:instr=\"PAGE\">\(r("7"))</w:fldSimple>"
    let instruction = "<w:r><w:instrText>IF</w:instrText></w:r>"
    let body = p(field("begin") + instruction + inner + field("separate") + r("kết quả") + field("end") + simple)
    #expect(try SampleFile.texts(body) == ["kết quả7"])
    #expect(try SampleFile.texts(p(r("a") + field("begin") + r("b")) + p(r("c"))) == ["a", "c"])
    #expect(try SampleFile.texts(p(field("end") + field("separate") + r("c"))) == ["c"])
  }

  @Test func oneBranchIsRead() throws {
    func alternatives(_ branches: String) -> String { "<mc:AlternateContent>\(branches)</mc:AlternateContent>" }
    let choices = "<mc:Choice Requires=\"a\">\(r("1"))</mc:Choice><mc:Choice Requires=\"b\">\(r("2"))</mc:Choice>"
    let fallback = "<mc:Fallback>\(r("3"))</mc:Fallback>"
    #expect(try SampleFile.texts(p(alternatives(choices + fallback))) == ["1"])
    #expect(try SampleFile.texts(p(alternatives(fallback))) == ["3"])
    let inRun =
      "<w:r>\(alternatives("<mc:Choice><w:t>4</w:t></mc:Choice><mc:Fallback><w:t>5</w:t></mc:Fallback>"))</w:r>"
    #expect(try SampleFile.texts(p(inRun)) == ["4"])
  }

  @Test func wrappersAreSeenThrough() throws {
    let sdt = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>\(r("c"))</w:sdtContent></w:sdt>"
    let inline = "<w:hyperlink>\(r("a"))</w:hyperlink><w:smartTag>\(r("b"))</w:smartTag>\(sdt)"
    let block = "<w:sdt><w:sdtContent>\(p(r("d")))</w:sdtContent></w:sdt>"
    #expect(try SampleFile.texts(p(inline) + block) == ["abc", "d"])
    let ruby = "<w:r><w:ruby><w:rt>\(r("x"))</w:rt><w:rubyBase>\(r("e"))</w:rubyBase></w:ruby></w:r>"
    #expect(try SampleFile.texts(p(ruby)) == ["e"])
  }
}
