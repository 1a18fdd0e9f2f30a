import Checker
import Testing

@testable import Proofreading

/// HTML as a reader sees it.
@Suite struct HTMLTests {
  private func read(_ text: String) throws -> [ReadBlock] { try blocks(text, name: "a.html") }

  @Test func blocksOfEveryKind() throws {
    let text = """
      <!DOCTYPE html><html><head><title>Báo cáo &amp; số liệu</title><style>p { width: 15px }</style></head>
      <body><h1>Kết   quả
      năm <i>2020</i></h1><p>Đạt <b>15</b>%<br>Hai<ul><li>Một<li><p>Hai</p><p>tiếp</p></ul>
      <script>if (a < 15) "</p>"</script><noscript>5</noscript>Ba<!-- 5 --> bốn<hr>năm
      """
    #expect(
      try read(text) == [
        .heading("Báo cáo & số liệu"), .heading("Kết quả năm 2020"), .paragraph("Đạt 15%"), .paragraph("Hai"),
        .item("Một"), .item("Hai"), .paragraph("tiếp"), .paragraph("Ba bốn"), .paragraph("năm"),
      ])
  }

  @Test func cellsKnowTheirPlace() throws {
    let text = """
      <table><caption>Bảng 1</caption><tr><th>Đơn vị<th colspan=2>Năm<th>Tổng
      <tr><td rowspan="2">A<td>1<td>2<td><p>3</p><p>4</p><tr><td>5<td><table><tr><td>trong</table>sau<td>7</table>
      <table><td>x</table>
      """
    #expect(
      try read(text) == [
        .paragraph("Bảng 1"), .cell(0, 0, 0, "Đơn vị"), .cell(0, 0, 1, "Năm"), .cell(0, 0, 3, "Tổng"),
        .cell(0, 1, 0, "A"), .cell(0, 1, 1, "1"), .cell(0, 1, 2, "2"), .cell(0, 1, 3, "3"), .cell(0, 1, 3, "4"),
        .cell(0, 2, 1, "5"), .cell(1, 0, 0, "trong"), .cell(0, 2, 2, "sau"), .cell(0, 2, 3, "7"),
        .cell(2, 0, 0, "x"),
      ])
    #expect(try Set(DocumentReader.read(Array(text.utf8), name: "a.html").manuscript.blocks.map(\.part)) == [.table])
  }

  @Test(arguments: [
    ("&Dstrok;&agrave; N&#7861;ng &#x1ED9; &lt;5&gt; &percnt;", "Đà Nẵng ộ <5> %"), ("a&nbsp;b", "a\u{A0}b"),
    ("&ocirc &khong; &#; & 5 &hellip &amp", "ô &khong; &#; & 5 &hellip &"),
    ("&#150;&#0;&#xD800;&#9999999999;", "–\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a &#32; b&Tab;c", "a b c"),
  ])
  func referencesAreLetters(_ text: String, _ words: String) throws {
    #expect(try read("<p>\(text)") == [.paragraph(words)])
  }

  @Test(arguments: [
    ("x < 5 và y<5 <", "x < 5 và y<5 <"), ("a<![CDATA[ 5 > 6 ]]>b", "ab"), ("a<![if !a]>b<![endif]>", "ab"),
    ("a<?xml 5?>b</5>c", "abc"), ("a <a title='5 > 6' href=x>b</a>", "a b"), ("a<!--> b", "a b"), ("a<!-- b", "a"),
    ("a <template>5<template>6</template></template>b", "a b"), ("a<del>5</del>b", "ab"),
    ("a <span hidden>5<span>6</span></span>b", "a b"), ("a <input hidden>b", "a b"), ("a<textarea>5</textarea>b", "ab"),
    ("a <svg><title>5</title></svg>b <svg/>c", "a b c"), ("a<script>5", "a"), ("a<b", "a"),
    ("a<SCRIPT>5</Script >b", "ab"),
    ("10<sup>6</sup> m<sup>2</sup> 517<sup>[1]</sup>", "10⁶ m² 517[¹]"), ("CO<sub>2</sub>", "CO2"),
  ])
  func markupIsNoWord(_ text: String, _ words: String) throws {
    #expect(try read("<html>\(text)") == [.paragraph(words)])
  }

  @Test func hiddenElementsEndWhereTheyWouldInABrowser() throws {
    #expect(try read("<p hidden>5<p>Một") == [.paragraph("Một")])
    #expect(try read("<ul><li hidden>5<ul><li>6</ul><li>Một</ul>") == [.item("Một")])
    #expect(try read("<ul><li>Một<li hidden>5</ul>Hai") == [.item("Một"), .paragraph("Hai")])
    #expect(try read("<table><tr hidden><td>5<table><tr><td>6</table><tr><td>Một</table>").map(\.words) == ["Một"])
  }

  @Test func linesOfPreformattedTextAreParagraphs() throws {
    #expect(
      try read("<pre>Một\n  Hai\r\nBa</pre>Bốn\nNăm") == ["Một", "Hai", "Ba", "Bốn Năm"].map(ReadBlock.paragraph))
  }

  @Test func offsetsLeadToTheLettersInTheFile() throws {
    let text = "\u{FEFF}<p title=\"Đ\">Đạt <b>15</b>&nbsp;%\r\n  n&#259;m 2020</p>"
    let manuscript = try DocumentReader.read(Array(text.utf8), name: "a.html").manuscript
    #expect(manuscript.read == [.paragraph("Đạt 15\u{A0}% năm 2020")])
    #expect(manuscript.original(manuscript.blocks[0]) == "Đạt 15&%\rn&m 2020")
  }

  /// None of these may take time out of proportion to its length, nor a depth of calls.
  @Test(arguments: [
    "<div>", "<table><tr><td>", "<", "<a ", "<a b='", "</", "<!--", "<![CDATA[", "<![CDATA[>", "&", "&#", "<p hidden>",
    "<li hidden><ul>",
    "<svg>", "<script>", "</script", "<sup>", "<td rowspan=65534 colspan=1000>", "<title>", "<pre>\n",
  ])
  func whatIsNeverClosedTakesNoLongerThanItsLength(_ piece: String) throws {
    let text = "<html>Một " + String(repeating: piece, count: 100_000)
    let manuscript = try DocumentReader.read(Array(text.utf8), name: "a.html").manuscript
    #expect(manuscript.blocks.count >= 1)
  }
}
