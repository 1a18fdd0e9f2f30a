import Testing

@testable import Office

/// Comments in their part, what refers to it, and everything that must stay.
@Suite struct CommentTests {
  private let word = "<w:comments xmlns:w=\"\(SampleFile.word)\">"
  private let comment = WordComment(paragraph: 0, start: 0, end: 1, lines: ["Sai tổng", "a<b & \"c\"\u{1}\u{FFFF}"])

  @Test func aNewPart() throws {
    let commented = try Commented(SampleFile(p(r("ab"))), [comment])
    #expect(
      try commented.text("word/comments.xml") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        \(word)<w:comment w:id="0" w:author="Máy soát" w:date="2025-07-01T08:00:00Z" w:initials="MS">\
        <w:p><w:r><w:annotationRef/></w:r>\(r("Sai tổng"))</w:p>\
        <w:p>\(r("a&lt;b &amp; &quot;c&quot;\u{FFFD}\u{FFFD}"))</w:p></w:comment></w:comments>
        """)
    #expect(
      try commented.text("[Content_Types].xml").hasSuffix(
        "<Override PartName=\"/word/comments.xml\" ContentType=\"\(SampleFile.type).comments+xml\"/></Types>"))
    #expect(
      try commented.text("word/_rels/document.xml.rels").contains(
        "<Relationship Id=\"rId1\" Type=\"\(Relationships.transitional)comments\" Target=\"comments.xml\"/>"))
  }

  @Test func anExistingPartIsExtended() throws {
    let old = "<w:comment w:id=\"1\" w:author=\"Ông Ba\"><w:p/></w:comment>"
    let body = p("<w:commentRangeStart w:id=\"0\"/>" + r("ab") + "<w:commentRangeEnd w:id=\"0\"/>")
    let sample = SampleFile(body, parts: ["comments": old])
    let commented = try Commented(sample, [comment, comment])
    let text = try commented.text("word/comments.xml")
    #expect(text.hasPrefix(sample.text("word/comments.xml").replacing("</w:comments>", with: "")))
    #expect(text.matches(of: /w:id="(\d)"/).map { $0.1 } == ["1", "2", "3"])
    let names = ["[Content_Types].xml", "word/_rels/document.xml.rels"]
    for name in names { #expect(try commented.text(name) == sample.text(name)) }
  }

  @Test func anEmptyPartIsOpened() throws {
    var sample = SampleFile(p(r("ab")), parts: ["comments": ""])
    sample.set("word/comments.xml", "<x:comments xmlns:x=\"\(SampleFile.word)\"/>")
    let text = try Commented(sample, [comment]).text("word/comments.xml")
    #expect(text.hasPrefix("<x:comments xmlns:x=\"\(SampleFile.word)\"><x:comment x:id=\"0\" x:author"))
    #expect(text.hasSuffix("</x:comment></x:comments>"))
  }

  @Test func wordsOwnStylesAreUsed() throws {
    let styles =
      "<w:style w:type=\"character\" w:styleId=\"M\"><w:name w:val=\"annotation reference\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"V\"><w:name w:val=\"annotation text\"/></w:style>"
    let commented = try Commented(SampleFile(p(r("ab")), parts: ["styles": styles]), [comment])
    let mark = "<w:r><w:rPr><w:rStyle w:val=\"M\"/></w:rPr>"
    #expect(try commented.text("word/document.xml").contains("\(mark)<w:commentReference w:id=\"0\"/></w:r>"))
    #expect(
      try commented.text("word/comments.xml").contains(
        "<w:p><w:pPr><w:pStyle w:val=\"V\"/></w:pPr>\(mark)<w:annotationRef/></w:r>"))
  }

  @Test func strictFilesStayStrict() throws {
    let commented = try Commented(SampleFile(p(r("ab")), strict: true), [comment])
    #expect(try WordFile(commented.after).paragraphs.map(\.text) == ["ab"])
    #expect(try commented.text("word/comments.xml").contains("<w:comments xmlns:w=\"\(SampleFile.strictWord)\">"))
    #expect(
      try commented.text("word/_rels/document.xml.rels").contains("Type=\"\(Relationships.strict)comments\""))
  }

  @Test func otherPrefixesAreKept() throws {
    var sample = SampleFile("")
    sample.set(
      "word/document.xml",
      "<document xmlns=\"\(SampleFile.word)\"><body><p><r><t>ab</t></r></p></body></document>")
    let text = try Commented(sample, [comment]).text("word/document.xml")
    let declared = " xmlns:w=\"\(SampleFile.word)\""
    #expect(
      text.contains(
        "<p><w:commentRangeStart\(declared) w:id=\"0\"/><r><t xml:space=\"preserve\">a</t></r>"
          + "<w:commentRangeEnd\(declared) w:id=\"0\"/><w:r\(declared)><w:commentReference w:id=\"0\"/></w:r><r>"))
  }

  @Test func utf16StaysUtf16() throws {
    for little in [true, false] {
      var sample = SampleFile(p(r("aế😀")))
      let text = "\u{FEFF}" + sample.text("word/document.xml").replacing("UTF-8", with: "UTF-16")
      sample.set(
        "word/document.xml",
        text.utf16.flatMap { unit in
          let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
          return little ? bytes : bytes.reversed()
        })
      #expect(try sample.read().paragraphs.map(\.text) == ["aế😀"])
      let commented = try Commented(
        sample, [WordComment(paragraph: 0, start: 2, end: 3, lines: ["?"])])
      #expect(try commented.archive.bytes(of: "word/document.xml").starts(with: little ? [0xFF, 0xFE] : [0xFE, 0xFF]))
      #expect(try WordFile(commented.after).paragraphs.map(\.text) == ["aế😀"])
    }
  }

  @Test func everythingElseStaysAsItIs() throws {
    let sample = SampleFile(p(r("ab")), parts: ["styles": "<w:style/>", "footnotes": ""])
    let commented = try Commented(sample, [comment])
    let before = ZipListing(commented.before).entries
    let after = ZipListing(commented.after).entries
    let changed = ["[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"]
    #expect(after.map(\.name) == before.map(\.name) + ["word/comments.xml"])
    for (old, new) in zip(before, after) {
      #expect(changed.contains(old.name) || old == new)
      #expect(old.time == new.time)
    }
  }

  @Test func theSameCommentsGiveTheSameBytes() throws {
    let sample = SampleFile(p(r("ab")))
    #expect(try Commented(sample, [comment]).after == Commented(sample, [comment]).after)
    #expect(try Commented(sample, []).after == sample.bytes())
  }

  @Test(arguments: [(0, 1, 3), (0, 2, 1), (0, -1, 1), (1, 0, 0), (-1, 0, 0)])
  func rangesThatAreNotThere(_ paragraph: Int, _ start: Int, _ end: Int) throws {
    let file = try SampleFile(p(r("ab"))).read()
    let comments = [comment, WordComment(paragraph: paragraph, start: start, end: end, lines: [])]
    #expect(throws: WordFileError.noSuchPlace(comment: 1)) {
      try file.commented(comments, author: "", initials: "", date: "")
    }
  }
}
