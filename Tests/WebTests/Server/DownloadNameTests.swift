import Testing

@testable import Web

@Suite struct DownloadNameTests {
  @Test func namesInVietnamese() {
    let name = DownloadName("Báo cáo quý I.docx", addition: "-da-soat.docx")
    #expect(name.text == "Báo cáo quý I-da-soat.docx")
    #expect(
      name.disposition
        == "attachment; filename=\"bao-cao-qui-i-da-soat.docx\"; "
        + "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20qu%C3%BD%20I-da-soat.docx")
  }

  /// No name may leave the folder, end the header or hide its suffix.
  @Test(arguments: [
    ("../../etc/passwd", "passwd"), ("C:\\tệp\\a.docx", "a.docx"), ("a\r\nSet-Cookie: x", "aSet-Cookie: x"),
    (".ẩn.docx", "ẩn.docx"), ("a\u{202E}xcod.exe", "axcod.exe"), ("", ""),
  ])
  func hostileNames(name: String, safe: String) {
    #expect(DownloadName.safe(name) == safe)
    let disposition = DownloadName(name, addition: "-da-soat.docx").disposition
    #expect(disposition.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    #expect(disposition.count { $0 == "\"" } == 2)
  }

  /// Windows keeps some names for devices, forbids some letters, and drops dots and spaces at an end.
  @Test(arguments: [
    ("CON.docx", "CON-x.docx"), ("nul.a.docx", "_nul.a-x.docx"), ("com1.a.docx", "_com1.a-x.docx"),
    ("a:b.exe.docx", "a-b.exe-x.docx"),
    ("a<b>\"c|d?e*.docx", "a-b--c-d-e--x.docx"), ("a. .docx", "a-x.docx"), ("  a .docx", "a-x.docx"),
    ("console.docx", "console-x.docx"),
  ])
  func namesThatWindowsWouldMisread(name: String, text: String) {
    #expect(DownloadName(name, addition: "-x.docx").text == text)
  }

  /// File systems allow 255 bytes, and a letter may have several.
  @Test func longNamesAreCutBetweenLetters() {
    for letter in ["a", "ệ", "e\u{323}\u{302}", "👨‍👩‍👧‍👦", "\u{1F1FB}\u{1F1F3}"] {
      let name = DownloadName(String(repeating: letter, count: 300) + ".docx", addition: "-da-soat.docx")
      #expect(name.text.utf8.count <= 255)
      #expect(name.text.hasSuffix("-da-soat.docx"))
      let stem = name.text.dropLast("-da-soat.docx".count)
      #expect(
        stem.allSatisfy { String($0).unicodeScalars.elementsEqual(letter.unicodeScalars) } && !stem.isEmpty
          || letter.utf8.count > 8)
    }
  }

  /// Where nothing is left of a name, there is still one.
  @Test(arguments: ["", "...", "/", "\u{202E}", ".docx", "   "])
  func emptyNames(name: String) {
    let disposition = DownloadName(name, addition: "-da-soat.docx").disposition
    #expect(
      !disposition.contains("filename=\"\"") && !disposition.contains("filename=\".")
        && !disposition.contains("filename=\"-"))
  }
}
