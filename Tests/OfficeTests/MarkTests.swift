import TestSupport
import Testing

@testable import Office

/// Where the marks of comments are put.
@Suite struct MarkTests {
  private let t = "<w:t xml:space=\"preserve\">"

  private func body(_ body: String, _ range: Range<Int>, paragraph: Int = 0) throws -> String {
    try Commented(body, range, paragraph: paragraph).body()
  }

  @Test func wholeRuns() throws {
    #expect(try body(p(r("ab") + r("cd")), 0..<2) == p("[0" + r("ab") + "0]" + r("cd")))
    #expect(try body(p(r("ab") + r("cd")), 0..<4) == p("[0" + r("ab") + r("cd") + "0]"))
    #expect(try body(p(r("ab") + r("cd")), 2..<4) == p(r("ab") + "[0" + r("cd") + "0]"))
  }

  @Test func runsAreSplitWithTheirProperties() throws {
    let bold = "<w:rPr><w:b/></w:rPr>"
    #expect(
      try body(p(r("Thứ ba", bold)), 4..<6) == p(r("Thứ ", bold) + "[0" + r("ba", bold) + "0]"))
    #expect(try body(p(r("aếc")), 1..<2) == p(r("a") + "[0" + r("ế") + "0]" + r("c")))
    let run = "<w:r w:rsidR=\"00AB\"><w:t>abc</w:t></w:r>"
    func part(_ text: String) -> String { "<w:r w:rsidR=\"00AB\">\(t)\(text)</w:t></w:r>" }
    #expect(try body(p(run), 1..<2) == p(part("a") + "[0" + part("b") + "0]" + part("c")))
  }

  @Test func spaceThatDoesNotCountDoesNotAppear() throws {
    let split = try Commented(p("<w:r><w:t>\n ab </w:t></w:r>"), 1..<2)
    #expect(try split.body() == p(r("a") + "[0" + r("b") + "0]"))
    let plain = p("<w:r><w:t xml:space='default'> a b </w:t></w:r>")
    func part(_ text: String) -> String { "<w:r><w:t xml:space='preserve'>\(text)</w:t></w:r>" }
    #expect(try body(plain, 0..<2) == p("[0" + part("a ") + "0]" + part("b")))
  }

  @Test func betweenWhatARunHolds() throws {
    let run = "<w:r><w:lastRenderedPageBreak/><w:t>a</w:t><w:tab></w:tab><w:t>b</w:t></w:r>"
    #expect(
      try body(p(run), 1..<2)
        == p("<w:r><w:lastRenderedPageBreak/><w:t>a</w:t></w:r>[0<w:r><w:tab></w:tab></w:r>0]<w:r><w:t>b</w:t></w:r>"))
    #expect(
      try body(p(run), 0..<1)
        == p(
          "<w:r><w:lastRenderedPageBreak/></w:r>[0<w:r><w:t>a</w:t></w:r>0]<w:r><w:tab></w:tab><w:t>b</w:t></w:r>"))
  }

  @Test func referencesAreNotCut() throws {
    #expect(try body(p(r("a&amp;b")), 1..<2) == p(r("a") + "[0" + r("&amp;") + "0]" + r("b")))
    #expect(
      try body(p(r("x<![CDATA[abc]]>")), 2..<3) == p("[0" + r("x<![CDATA[abc]]>") + "0]"))
  }

  @Test func insideAndAcrossContainers() throws {
    let link = "<w:hyperlink>\(r("cd"))</w:hyperlink>"
    #expect(
      try body(p(r("ab") + link), 2..<3)
        == p(r("ab") + "<w:hyperlink>[0" + r("c") + "0]" + r("d") + "</w:hyperlink>"))
    #expect(try body(p(r("ab") + link), 1..<3) == p(r("a") + "[0" + r("b") + link + "0]"))
    let inserted = "<w:ins w:id=\"9\">\(r("e"))\(link)</w:ins>"
    #expect(
      try body(p(inserted), 0..<2) == p("<w:ins w:id=\"9\">[0\(r("e"))\(link)0]</w:ins>"))
    let sdt = "<w:sdt><w:sdtContent>\(r("ab"))</w:sdtContent></w:sdt>"
    #expect(try body(p(sdt + r("c")), 1..<3) == p("[0" + sdt + r("c") + "0]"))
    let branch = "<mc:AlternateContent><mc:Choice>\(r("ab"))</mc:Choice></mc:AlternateContent>"
    #expect(try body(p(branch), 0..<1) == p("[0" + branch + "0]"))
  }

  @Test func acrossAJoinedEnd() throws {
    let open = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
    let link = "<w:hyperlink>\(r("cd"))</w:hyperlink>"
    #expect(
      try body(p(open + r("ab")) + p(link), 1..<3) == p(open + r("a") + "[0" + r("b")) + p(link + "0]"))
  }

  @Test func points() throws {
    #expect(try body("<w:p/>", 0..<0) == p("[00]"))
    #expect(try body("<w:p w:rsidR=\"1\" />", 0..<0) == "<w:p w:rsidR=\"1\" >[00]</w:p>")
    #expect(try body(p("<w:pPr/>"), 0..<0) == p("<w:pPr/>[00]"))
    #expect(try body(p(r("ab")), 1..<1) == p(r("a") + "[00]" + r("b")))
    #expect(try body(p(r("ab")), 0..<0) == p("[00]" + r("ab")))
    #expect(try body(p(r("ab")), 2..<2) == p(r("ab") + "[00]"))
  }

  @Test func notesAndBoxesAreMarkedInTheBody() throws {
    let mark = "<w:r><w:t>a</w:t><w:footnoteReference w:id=\"1\"/></w:r>"
    let sample = SampleFile(p(mark), parts: ["footnotes": "<w:footnote w:id=\"1\">\(p(r("chú")))</w:footnote>"])
    let noted = try Commented(sample, [WordComment(paragraph: 1, start: 1, end: 2, lines: ["?"])])
    #expect(
      try noted.body() == p("<w:r><w:t>a</w:t></w:r>[0<w:r><w:footnoteReference w:id=\"1\"/></w:r>0]"))
    let box = "<w:r><w:t>a</w:t><w:pict><w:txbxContent>\(p(r("b")))</w:txbxContent></w:pict></w:r>"
    #expect(try body(p(box + r("c")), 0..<1, paragraph: 1) == p("[0" + box + "0]" + r("c")))
    #expect(try body(p(box + r("c")), 0..<1) == p("[0" + box + "0]" + r("c")))
  }

  @Test func overlappingComments() throws {
    let ranges = [0..<3, 2..<5, 3..<5, 2..<2, 0..<5]
    let comments = ranges.map { WordComment(paragraph: 0, start: $0.lowerBound, end: $0.upperBound, lines: []) }
    let commented = try Commented(SampleFile(p(r("abcde"))), comments)
    #expect(
      try commented.body()
        == p("[0[4" + r("ab") + "[1[33]" + r("c") + "0][2" + r("de") + "1]2]4]"))
  }

  /// Comments anywhere leave the text as it was, and stand on what they were put on.
  @Test func anyRanges() throws {
    var random = SeededGenerator(seed: 7)
    let pieces = ["đạt", " & ", "ế", "", "12,5%", "😀", "\t", " "]
    for _ in 0..<300 {
      var body = ""
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        var content = ""
        for _ in 0..<Int.random(in: 0...5, using: &random) {
          let text = (pieces.randomElement(using: &random) ?? "").replacing("&", with: "&amp;")
          let run = text == "\t" ? "<w:r><w:rPr><w:i/></w:rPr><w:t>x</w:t><w:tab/></w:r>" : r(text)
          let wrap = ["", "", "hyperlink", "ins", "smartTag"].randomElement(using: &random) ?? ""
          content += wrap.isEmpty ? run : "<w:\(wrap)>\(run)\(run)</w:\(wrap)>"
        }
        body += p(content)
      }
      let sample = SampleFile(body)
      let file = try sample.read()
      let comments = (0..<5).map { _ in
        let paragraph = Int.random(in: file.paragraphs.indices, using: &random)
        let count = file.paragraphs[paragraph].text.unicodeScalars.count
        let start = Int.random(in: 0...count, using: &random)
        return WordComment(
          paragraph: paragraph, start: start, end: Int.random(in: start...count, using: &random), lines: ["a"])
      }
      let commented = try Commented(sample, comments)
      #expect(try WordFile(commented.after).paragraphs == file.paragraphs, "\(body)")
      for (id, comment) in comments.enumerated() {
        let wanted = Array(file.paragraphs[comment.paragraph].text.unicodeScalars)[comment.start..<comment.end]
        let anchored = try #require(try commented.anchored(id), "\(body) \(comment)").unicodeScalars
        // Ranges over the edge of a container grow to its edge, and only then.
        if body.contains(/<w:(hyperlink|ins|smartTag)/) {
          #expect(wanted.isEmpty || Array(anchored).contains(wanted), "\(anchored) \(comment) \(body)")
        } else {
          #expect(Array(anchored) == Array(wanted), "\(comment) \(body)")
        }
      }
    }
  }
}
