import Foundation
import TestSupport
import Testing

@testable import Web

@Suite struct MultipartFormTests {
  static let boundary = MultipartBoundary("----WebKitFormBoundary7MA4YWxkTrZu0gW")

  /// A form as a browser writes it.
  static func written(
    _ fields: [(name: String, file: String?, content: [UInt8])], boundary: MultipartBoundary
  ) -> [UInt8] {
    var body: [UInt8] = []
    for field in fields {
      let file = field.file.map { "; filename=\"\(escaped($0))\"\r\nContent-Type: application/octet-stream" } ?? ""
      body += Array("--".utf8) + boundary.bytes
      body += Array("\r\nContent-Disposition: form-data; name=\"\(escaped(field.name))\"\(file)\r\n\r\n".utf8)
      body += field.content + Array("\r\n".utf8)
    }
    return body + Array("--".utf8) + boundary.bytes + Array("--\r\n".utf8)
  }

  private static func escaped(_ name: String) -> String {
    name.replacing("\r", with: "%0D").replacing("\n", with: "%0A").replacing("\"", with: "%22")
  }

  private func read(_ text: String) throws(MultipartFailure) -> MultipartForm {
    guard let boundary = MultipartBoundary("b") else { throw .noBoundary }
    return try MultipartForm(Array(text.utf8), boundary: boundary)
  }

  @Test func aFormAsABrowserSendsIt() throws {
    let boundary = try #require(Self.boundary)
    let body = Self.written(
      [("text", nil, Array("một\r\nhai".utf8)), ("file", "Báo cáo \"quý\".docx", [0, 13, 10, 45, 45, 255])],
      boundary: boundary)
    let form = try MultipartForm(body, boundary: boundary)
    #expect(form.fields.count == 2)
    #expect(form["text"]?.text == "một\r\nhai")
    #expect(form["text"]?.fileName == nil)
    #expect(form["file"]?.fileName == "Báo cáo \"quý\".docx")
    #expect(form["file"].map { Array($0.content) } == [0, 13, 10, 45, 45, 255])
    #expect(form["other"] == nil)
  }

  @Test func emptyFieldsAndRepeatedOnes() throws {
    let head = "Content-Disposition: form-data; name=off\r\n\r\n"
    let form = try read("--b\r\n\(head)\r\n--b\r\n\(head)x\r\n--b--")
    #expect(form.texts("off") == ["", "x"])
  }

  @Test(arguments: [
    ("", MultipartFailure.noBoundary), ("lời đầu\r\n--b--", .noBoundary), ("--b", .notClosed), ("--bb--", .notClosed),
    ("--b--thêm", .notClosed), ("--b\r\n\r\nx\r\n--b--", .notClosed),
    ("--b\r\nContent-Type: a\r\n\r\nx\r\n--b--", .badHead),
    ("--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--", .badHead),
    ("--b\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--b--", .badHead),
    ("--b\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\nx\r\n--b--", .badHead),
    ("--b\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n--b--", .badHead),
    ("--b\r\nContent-Disposition: form-data; name=a\nX: y\r\n\r\nx\r\n--b--", .badHead),
    ("--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--b", .notClosed),
    ("--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx--b--", .notClosed),
    ("--b\r\nX: " + String(repeating: "x", count: 9_000) + "\r\n\r\nx\r\n--b--", .longHead),
    (
      String(repeating: "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n", count: 65) + "--b--",
      .tooManyParts
    ),
  ])
  func whatIsNoForm(text: String, failure: MultipartFailure) {
    #expect(throws: failure) { try read(text) }
  }

  @Test(arguments: [
    ("multipart/form-data; boundary=abc", "abc"), ("Multipart/Form-Data; charset=utf-8; Boundary=\"a b\"", "a b"),
    ("multipart/form-data", nil), ("multipart/mixed; boundary=abc", nil), ("multipart/form-data; boundary=", nil),
    ("multipart/form-data; boundary=a; boundary=b", nil), ("multipart/form-data; boundary=\"a \"", nil),
    ("multipart/form-data; boundary=" + String(repeating: "a", count: 71), nil),
    ("multipart/form-data; boundary=a\u{1}b", nil), ("", nil),
  ])
  func boundaries(type: String, expected: String?) {
    #expect(MultipartBoundary(contentType: type).map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
  }

  @Test func oldBrowsersSendPaths() throws {
    let form = try read(
      "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\Tài liệu\\a.docx\"\r\n\r\nx\r\n--b--")
    #expect(form["file"]?.fileName == "C:\\Tài liệu\\a.docx")
    #expect(DownloadName.safe(form["file"]?.fileName ?? "") == "a.docx")
  }

  /// What is written is read back, whatever bytes the fields hold, the boundary's own beginnings included.
  @Test func everyFormIsReadBack() throws {
    let boundary = try #require(Self.boundary)
    var random = SeededGenerator(seed: 12)
    let near = Array("\r\n--".utf8) + boundary.bytes.dropLast()
    for _ in 0..<400 {
      let fields = (0..<Int.random(in: 0...8, using: &random)).map { number -> (String, String?, [UInt8]) in
        var content: [UInt8] = []
        for _ in 0..<Int.random(in: 0...6, using: &random) {
          content +=
            Bool.random(using: &random)
            ? Array(near.prefix(Int.random(in: 1...near.count, using: &random)))
            : (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        }
        return ("trường \(number)", Bool.random(using: &random) ? "tệp \"\(number)\".txt" : nil, content)
      }
      let form = try MultipartForm(Self.written(fields, boundary: boundary), boundary: boundary)
      #expect(form.fields.map(\.name) == fields.map(\.0))
      #expect(form.fields.map(\.fileName) == fields.map(\.1))
      #expect(form.fields.map { Array($0.content) } == fields.map(\.2))
    }
  }

  /// A broken form is refused or read within its bounds; nothing ends the process.
  @Test func brokenFormsDoNoHarm() throws {
    let boundary = try #require(Self.boundary)
    var random = SeededGenerator(seed: 13)
    let whole = Self.written(
      [("text", nil, Array("tăng 76\r\n--".utf8)), ("file", "a.docx", [80, 75, 3, 4]), ("off", nil, [])],
      boundary: boundary)
    var refused = 0
    for _ in 0..<3_000 {
      var body = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) where !body.isEmpty {
        let place = Int.random(in: 0..<body.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: body[place] = UInt8.random(in: 0...255, using: &random)
        case 1: body.remove(at: place)
        case 2: body.removeSubrange(place..<min(body.count, place + 20))
        default: body.insert(contentsOf: whole[..<min(place, 60)], at: place)
        }
      }
      do throws(MultipartFailure) {
        let form = try MultipartForm(body, boundary: boundary)
        #expect(form.fields.count <= MultipartForm.mostParts)
        #expect(form.fields.reduce(0) { $0 + $1.content.count } < body.count)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 1_000 && refused < 3_000)
  }
}
