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
}
