import Foundation
import Testing

@testable import Web

/// What `/check` takes is judged by its bytes; a name promises nothing.
@Suite(.serialized, .timeLimit(.minutes(15))) struct UploadTests {
  private static let zip = Data("PK\u{3}\u{4}\u{14}\u{0}".utf8) + Data(count: 30)
  private static let programs: [Data] = [
    Data("MZ".utf8) + [0x90, 0, 3, 0, 0, 0, 4, 0] + Data(count: 64),
    Data([0x7F]) + Data("ELF".utf8) + [2, 1, 1, 0] + Data(count: 64),
    Data([0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61]) + Data(count: 64),
  ]

  private func status(of content: Data, named name: String) async throws -> (Int, String) {
    try await TestServer.with { server in
      let boundary = try #require(MultipartBoundary("kiem-thu"))
      let body = Data(MultipartFormTests.written([("file", name, Array(content))], boundary: boundary))
      let answer = try await server.send(
        "POST", "/check", body, ["Content-Type": "multipart/form-data; boundary=kiem-thu"])
      #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
      return (answer.status, answer.text)
    }
  }

  @Test(arguments: ["bao-cao.docx", "bao-cao.txt", "bao-cao.html", "bao-cao.md", "bao-cao", "a.exe"])
  func programsAreNoTextsWhateverTheirName(name: String) async throws {
    for program in Self.programs {
      let (status, page) = try await status(of: program, named: name)
      #expect(status == 422 && page.contains("role=\"alert\""), "\(name)")
    }
  }

  @Test func archivesThatAreNoWordFilesAreNamed() async throws {
    for (entry, words) in [("xl/workbook.xml", "Excel"), ("a.exe", "tệp nén"), ("META-INF/MANIFEST.MF", "tệp nén")] {
      let (status, page) = try await status(of: Self.zip + Data(entry.utf8) + Data(count: 40), named: "a.docx")
      #expect(status == 422 && page.contains(words))
    }
    // The parts of a Word file by name, and nothing in them.
    let (status, _) = try await status(
      of: Self.zip + Data("[Content_Types].xml".utf8) + Data(count: 40), named: "a.docx")
    #expect(status == 422)
  }

  /// What is two things at once is taken for the one that its first bytes say, and nothing of it runs or is shown as a page.
  @Test func filesOfTwoKindsAreTakenByTheirBeginning() async throws {
    let pdf = Data("%PDF-1.7\n".utf8) + Self.zip + Data("[Content_Types].xml word/document.xml".utf8)
    #expect(try await status(of: pdf, named: "a.docx").0 == 422)
    let picture = Data("GIF89a/*".utf8) + Data(count: 20) + Data("*/=1;alert(1)".utf8)
    #expect(try await status(of: picture, named: "a.docx").0 == 422)
    let script = "<html><script>alert('xau')</script><p>Kết nạp 155 đảng viên, tăng 76 so với 80.</p>"
    let (status, page) = try await status(of: Data(script.utf8) + Self.zip, named: "a.docx")
    #expect([200, 422].contains(status))
    #expect(!page.contains("<script>alert") && !page.contains("alert('xau')"))
    let shown = try await self.status(
      of: Data("<img src=x onerror=alert(1)> tăng 75 từ 80 lên 155.".utf8), named: "a.txt")
    #expect(shown.0 == 200 && !shown.1.contains("<img src=x"))
  }
}
