import ArgumentParser
import Foundation
import Language
import Store
import Workflows

struct JournalVerifyExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-export",
    abstract: "Kiểm tra một tệp xuất nhật ký, không cần cơ sở dữ liệu; mã thoát 1 nếu không khớp.")

  @Argument(help: ArgumentHelp("Tệp do nhiemky journal export ghi ra; - là đầu vào chuẩn.", valueName: "tệp"))
  var file: String

  @OptionGroup var anchorOptions: AnchorOptions

  func run() throws {
    let anchors = try anchorOptions.anchors()
    var check = ExportCheck(anchors: Array(anchors))
    try LineReader.read(file) { check.take(line: $0) }
    let report = check.finish()
    for finding in report.findings(in: file) { Console.print(FindingText.write(finding)) }
    let outside = anchors.count - report.anchorsMet
    if outside > 0 { Console.complain(Phrases.JournalExport.anchorsOutside(outside).vi) }
    guard report.holds else {
      throw CommandFailure.foundWrong(
        Phrases.JournalExport.unsound(report.findings.count + report.chain.count).vi)
    }
    Console.print(Phrases.JournalExport.holds(report.entries).vi)
    if report.anchorsMet > 0 { Console.print(Phrases.Verification.anchorsHold(report.anchorsMet).vi) }
  }
}

/// Lines of a file of any size, one after the other, without their line feeds.
enum LineReader {
  /// What no line of ours is longer than.
  private static let limit = 16_000_000
  private static let part = 1 << 20

  static func read(_ path: String, each body: (ArraySlice<UInt8>) -> Void) throws {
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let handle else { throw CommandFailure.unusable("Không đọc được tệp “\(path)”.") }
    var rest: [UInt8] = []
    while let data = try read(handle, path), !data.isEmpty {
      rest += data
      var start = rest.startIndex
      while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
        body(rest[start..<end])
        start = end + 1
      }
      rest.removeSubrange(..<start)
      guard rest.count <= limit else {
        throw CommandFailure.unusable("“\(path)” không phải tệp xuất nhật ký: có dòng dài quá 16 MB.")
      }
    }
    if !rest.isEmpty { body(rest[...]) }
  }

  private static func read(_ handle: FileHandle, _ path: String) throws -> Data? {
    do {
      return try handle.read(upToCount: part)
    } catch {
      throw CommandFailure.unusable("Không đọc được tệp “\(path)”.")
    }
  }
}
