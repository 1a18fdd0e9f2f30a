import Foundation
import Testing

/// `nhiemky check`, as people and scripts use it.
@Suite struct CheckCommandTests {
  private static let right = "Số đảng viên tăng từ 80 lên 155, tăng 75 đảng viên.\n"
  private static let wrong = "Số đảng viên tăng từ 80 lên 155, tăng 76 đảng viên.\n"

  private func file(_ folder: TemporaryFolder, _ name: String, _ text: String) throws -> String {
    let path = folder.path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// A Word file with one paragraph.
  private func wordFile(_ folder: TemporaryFolder, _ name: String, _ text: String) throws -> String {
    let path = folder.path + "/" + name
    let script = """
      import sys, zipfile
      package = "http://schemas.openxmlformats.org/package/2006"
      office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      types = "application/vnd.openxmlformats-"
      with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
          f'ContentType="{types}package.relationships+xml"/><Override PartName="/word/document.xml" '
          f'ContentType="{types}officedocument.wordprocessingml.document.main+xml"/></Types>')
        file.writestr("_rels/.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
          f'Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>')
        file.writestr("word/document.xml",
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>'
          + sys.argv[2] + '</w:t></w:r></w:p></w:body></w:document>')
      """
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script, path, text]
    try python.run()
    python.waitUntilExit()
    guard python.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    return path
  }

  private func objects(_ result: Program.Result) throws -> [[String: Any]] {
    try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
  }

  @Test func whatIsRightIsSilent() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["check", file(folder, "a.txt", Self.right)])
    #expect(result.code == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors == "Đã soát 1 tệp: 0 sai, 0 cần hỏi, 0 làm tròn.\n")
  }

  @Test func whatIsWrongIsShownAsACompilerWould() throws {
    let folder = try TemporaryFolder()
    let path = try file(folder, "a.txt", "Báo cáo\n" + Self.wrong)
    let result = try Program.run(["check", path])
    #expect(result.code == 1)
    let lines = result.output.split(separator: "\n").map(String.init)
    try #require(lines.count >= 3)
    #expect(lines[0].hasPrefix("\(path):2:39: sai: "))
    #expect(lines[0].contains("(đúng: 75"))
    #expect(lines[0].hasSuffix("[change.difference]"))
    #expect(lines[1] == "    " + Self.wrong.dropLast())
    #expect(lines[2].hasPrefix("                         ~~     ~~~       ^"))
    #expect(result.errors.contains("1 sai"))
  }

  @Test func allShowsWhatIsRightToo() throws {
    let folder = try TemporaryFolder()
    let path = try file(folder, "a.txt", Self.right)
    let result = try Program.run(["check", "--all", path])
    #expect(result.code == 0)
    #expect(result.output.contains(": đúng: "))
    #expect(result.errors.contains(#/ [1-9]\d* đúng\./#))
    #expect(try objects(Program.run(["check", "--format", "json", path])).isEmpty)
    let all = try objects(Program.run(["check", "--format", "json", "--all", path]))
    #expect(all.first?["verdict"] as? String == "consistent")
  }

  @Test func jsonOffsetsCountScalarsOfTheFile() throws {
    let folder = try TemporaryFolder()
    let text = "\u{FEFF}<p>Đ\u{1EA1}t &ocirc;</p>\r\n<p>" + Self.wrong
    let result = try Program.run(["check", "--format", "json", file(folder, "a.html", text)])
    #expect(result.code == 1)
    let finding = try #require(objects(result).first)
    let scalars = Array(text.unicodeScalars)
    let start = try #require(finding["start"] as? Int)
    let end = try #require(finding["end"] as? Int)
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == finding["text"] as? String)
    #expect(finding["line"] as? Int == 2)
    #expect(finding["expected"] as? String == "75")
    #expect(finding["file"] as? String == folder.path + "/a.html")
  }

  @Test func standardInputIsAFile() throws {
    let folder = try TemporaryFolder()
    let path = try file(folder, "a.txt", Self.wrong)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "cat '\(path)' | '\(Program.binary)' check -"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(text.hasPrefix("-:1:"))
  }

  @Test func filesThatCannotBeReadDoNotKeepTheOthersFromBeingChecked() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path + "/missing.txt"
    let empty = try file(folder, "empty.txt", "")
    let secret = try file(folder, "secret.txt", "TỐI MẬT\n" + Self.wrong)
    let wrong = try file(folder, "a.txt", Self.wrong)
    let all = try Program.run(["check", missing, empty, folder.path, secret, wrong])
    #expect(all.code == 2)
    #expect(all.output.contains("\(wrong):1:"))
    #expect(!all.output.contains("secret.txt"))
    for path in [missing, empty, folder.path, secret] { #expect(all.errors.contains(path + ": ")) }
    #expect(all.errors.split(separator: "\n").count == 5)
    let refused = try Program.run(["check", secret, wrong])
    #expect(refused.code == 3)
    #expect(refused.errors.contains("Luật Bảo vệ bí mật nhà nước"))
    #expect(!refused.errors.contains("155"))
  }

  @Test func englishByChoice() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["check", "--language", "en", file(folder, "a.txt", Self.wrong)])
    #expect(result.output.contains(": wrong: "))
    #expect(result.errors.contains("1 file checked: 1 wrong"))
    #expect(try Program.run(["check", "--language", "fr", folder.path]).code == 2)
  }

  @Test func rulesAreListedAndSwitchedOff() throws {
    let folder = try TemporaryFolder()
    let list = try Program.run(["check", "--rules"])
    #expect(list.code == 0)
    let identifiers = list.output.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(identifiers.contains("change.difference"))
    #expect(identifiers == identifiers.sorted())
    let described = try objects(Program.run(["check", "--rules", "--format", "json"]))
    #expect(described.compactMap { $0["rule"] as? String } == identifiers)
    let path = try file(folder, "a.txt", Self.wrong)
    let off = try Program.run(["check", path] + identifiers.flatMap { ["--off", $0] })
    #expect(off.code == 0)
    let unknown = try Program.run(["check", path, "--off", "change.nonsense"])
    #expect(unknown.code == 2)
    #expect(unknown.output.isEmpty)
    #expect(unknown.errors.contains("change.nonsense"))
  }

  @Test func wrongArgumentsAreExitCodeTwo() throws {
    let folder = try TemporaryFolder()
    let path = try file(folder, "a.txt", Self.right)
    let word = try wordFile(folder, "a.docx", Self.right)
    let output = folder.path + "/b.docx"
    for arguments in [
      [], ["-o", output, path], ["-o", output, word, path], ["-o", word, word], ["--format", "xml", path],
    ] {
      let result = try Program.run(["check"] + arguments)
      #expect(result.code == 2, "\(arguments)")
      #expect(result.output.isEmpty)
      #expect(!result.errors.isEmpty)
    }
    #expect(!FileManager.default.fileExists(atPath: output))
    let link = folder.path + "/link.docx"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: word)
    #expect(try Program.run(["check", "-o", link, word]).code == 2)
    let nowhere = try Program.run(["check", "-o", folder.path + "/none/b.docx", word])
    #expect(nowhere.code == 2)
    #expect(nowhere.errors.contains("none/b.docx"))
    #expect(try Program.run(["check", "--help"]).output.contains("--rules"))
  }

  @Test func wordFilesComeBackWithComments() throws {
    let folder = try TemporaryFolder()
    let word = try wordFile(folder, "a.docx", "Số đảng viên tăng từ 80 lên 155, tăng 76 đảng viên.")
    let output = folder.path + "/b.docx"
    let result = try Program.run(["check", "-o", output, word])
    #expect(result.code == 1)
    #expect(result.errors.contains("Đã ghi 1 lời nhận xét vào \(output)"))
    // The comments do not change what is read, and the copy can be commented once more.
    let again = try Program.run(["check", output])
    #expect(again.output.replacing(output, with: word) == result.output)
    #expect(try Program.run(["check", "-o", output, word]).code == 1)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ["a.docx", "b.docx"])
  }

  @Test func sarifIsOneRunOverAllFiles() throws {
    let folder = try TemporaryFolder()
    let paths = try [file(folder, "a b.txt", Self.wrong), file(folder, "b.md", "# Kết quả\n\n" + Self.wrong)]
    let result = try Program.run(["check", "--format", "sarif"] + paths)
    #expect(result.code == 1)
    let log = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    let results = try #require(runs.first?["results"] as? [[String: Any]])
    #expect(results.count == 2)
    #expect(results.allSatisfy { $0["level"] as? String == "error" })
  }
}
