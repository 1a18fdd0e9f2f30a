import Foundation
import Testing

@testable import Office

/// Files that other programs have written.
@Suite struct FixtureTests {
  private func fixture(_ name: String) throws -> [UInt8] {
    let file = try #require(Bundle.module.url(forResource: name, withExtension: "docx", subdirectory: "Fixtures"))
    return Array(try Data(contentsOf: file))
  }

  private func lines(_ file: WordFile) -> [String] {
    file.paragraphs.map { paragraph in
      let place =
        switch paragraph.place {
        case .body: ""
        case .cell(let table, let row, let column): "\(table).\(row).\(column) "
        case .footnote: "fn "
        case .endnote: "en "
        }
      let style =
        switch paragraph.style {
        case .heading(let level): String(repeating: "#", count: level) + " "
        case .list: "- "
        case .plain: ""
        }
      return place + style + paragraph.text
    }
  }

  /// python-docx 1.2.0.
  @Test func pythonDocx() throws {
    #expect(
      lines(try WordFile(fixture("python-docx"))) == [
        "# Báo cáo quý I", "Thu ngân sách đạt 1.234,5 tỷ đồng, tăng 12,3% so với cùng kỳ.", "- Dự án thứ nhất",
        "## Bảng số liệu", "1.1.1 Chỉ tiêu", "1.1.2 Kế hoạch", "1.1.3 Thực hiện", "1.2.1 Thu", "1.2.2 100",
        "1.2.3 120", "1.3.1 Chi", "1.3.2 80", "1.3.2 ", "Kết thúc.",
      ])
  }

  /// LibreOffice 7.4: a tracked deletion, a footnote, a list, a link, a text box written twice.
  @Test func libreOffice() throws {
    #expect(
      lines(try WordFile(fixture("libreoffice"))) == [
        "# Phần một", "Tổng số 482 đảng viên, trong đó\tnữ 40%.", "- Việc thứ nhất", "1.1.1 Đầu bảng", "1.2.1 a",
        "1.2.2 b", "Xem liên kết này và hết.", "Trong hộp", "fn \tNguồn: niên giám",
      ])
  }

  @Test(arguments: ["python-docx", "libreoffice"]) func commented(_ name: String) throws {
    let bytes = try fixture(name)
    let file = try WordFile(bytes)
    let comments = file.paragraphs.indices.map { index in
      let count = file.paragraphs[index].text.unicodeScalars.count
      return WordComment(paragraph: index, start: min(4, count), end: max(min(4, count), count - 2), lines: ["?"])
    }
    let commented = try Commented(bytes, comments)
    #expect(try WordFile(commented.after).paragraphs == file.paragraphs)
    let changed: Set = [
      "[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels", "word/comments.xml",
    ]
    let before = ZipListing(commented.before).entries.filter { !changed.contains($0.name) }
    #expect(before == ZipListing(commented.after).entries.filter { !changed.contains($0.name) })
    let wanted = "ngân sách đạt 1.234,5 tỷ đồng, tăng 12,3% so với cùng k"
    for index in comments.indices where file.paragraphs[index].text.hasPrefix("Thu ngân") {
      #expect(try commented.anchored(index) == wanted)
    }
  }
}
