import Checker
import Foundation
import Language
import Testing

@testable import Proofreading

/// What is written of findings.
@Suite struct ReportTests {
  private static let text = "Một.\n  Từ 80 lên 155, tăng 76 dự án.\n"

  private func report(_ verdict: Verdict = .inconsistent, expected: String? = "75") throws -> ProofReport {
    let manuscript = try read(Self.text)
    let claim = try Sample.claim(
      in: manuscript, "80 lên 155, tăng 76", figures: ["80", "155", "76"], verdict: verdict, expected: expected)
    return ProofReport(file: "báo cáo.txt", manuscript: manuscript, claims: [claim])
  }

  @Test func textIsWhatCompilersPrint() throws {
    #expect(
      try Sample.write(TextReport(tongue: .vi), [report()]) == """
        báo cáo.txt:2:23: sai: 155 trừ 80 không phải là 76 (đúng: 75 dự án) [change.difference]
              Từ 80 lên 155, tăng 76 dự án.
                 ~~     ~~~       ^~
            155 − 80 = 75
            → Viết “tăng 75 dự án”.

        """)
    #expect(try Sample.write(TextReport(tongue: .en), [report()]).contains(": wrong: 155 less 80 is not 76 (right: 75"))
  }

  @Test(arguments: [
    (Verdict.consistent, "đúng: 155 trừ 80 không phải là 76. ["),
    (.rounded, "làm tròn: 155 trừ 80 không phải là 76 (đúng: 75"),
    (.unverifiable, "cần hỏi: 155 trừ 80 không phải là 76. ["),
  ])
  func everyVerdictHasItsWord(_ verdict: Verdict, _ words: String) throws {
    #expect(try Sample.write(TextReport(tongue: .vi), [report(verdict)]).contains(words))
  }

  @Test func valuesAreWrittenAsPeopleWriteThem() throws {
    func correction(_ expected: String?, _ tongue: Tongue = .vi) throws -> String? {
      try report(expected: expected).claims[0].correction(tongue)
    }
    #expect(try correction("1142.5") == "1.142,5 dự án")
    #expect(try correction("1142.5", .en) == "1142.5 dự án")
    #expect(try correction("-1.5..2000") == "từ -1,5 đến 2.000 dự án")
    #expect(try correction("30/4/2020") == "30/4/2020 dự án")
    #expect(try correction(nil) == nil)
  }

  @Test func jsonHasTheKeysThatScriptsRelyOn() throws {
    let text = try Sample.write(JSONReport(tongue: .vi), [report(), report(expected: nil)])
    let all = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(all.count == 2)
    #expect(
      Set(all[0].keys) == [
        "file", "line", "column", "start", "end", "part", "text", "rule", "relation", "operands", "stated", "expected",
        "verdict", "summary", "explanation", "suggestion",
      ])
    #expect(all[0]["line"] as? Int == 2)
    #expect(all[0]["column"] as? Int == 6)
    #expect(all[0]["start"] as? Int == 10)
    #expect(all[0]["end"] as? Int == 29)
    #expect(all[0]["part"] as? String == "body")
    #expect(all[0]["expected"] as? String == "75")
    #expect(all[1]["expected"] is NSNull)
    let operand = try #require((all[0]["operands"] as? [[String: Any]])?.last)
    #expect(Set(operand.keys) == ["text", "value", "unit", "start", "end"])
    #expect(operand["start"] as? Int == 27)
    let scalars = Array(Self.text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[27..<29])) == "76")
    #expect(Sample.write(JSONReport(tongue: .vi), []) == "[]\n")
  }

  @Test func jsonStringsHoldAnything() throws {
    let text = "\"\\\n\r\t\u{0}\u{1F}\u{7F}\u{2028}Đ😀"
    let read = try JSONSerialization.jsonObject(with: Data(JSONText.string(text).utf8), options: .fragmentsAllowed)
    #expect(read as? String == text)
  }

  @Test func sarifPointsAtTheFigureAndNamesTheRule() throws {
    let rules = [RuleDescription("change.difference", .difference, vi: "Chênh lệch", en: "Difference")]
    let writer = SARIFReport(tongue: .vi, version: "1.0.0", rules: rules)
    let reports = try [Verdict.inconsistent, .unverifiable, .rounded, .consistent].map { try report($0) }
    let text = Sample.write(writer, reports, complete: false)
    let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(((run["invocations"] as? [[String: Any]])?.first)?["executionSuccessful"] as? Bool == false)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "note", "none"])
    #expect(results.map { $0["kind"] as? String } == ["fail", "fail", "fail", "pass"])
    #expect(results[0]["ruleIndex"] as? Int == 0)
    #expect((results[0]["relatedLocations"] as? [Any])?.count == 2)
    let location = try #require(
      (results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    #expect((location["artifactLocation"] as? [String: Any])?["uri"] as? String == "b%C3%A1o%20c%C3%A1o.txt")
    #expect(
      location["region"] as? [String: Int] == [
        "startLine": 2, "startColumn": 23, "endLine": 2, "endColumn": 25, "charOffset": 27, "charLength": 2,
      ])
  }

  @Test func outputComesInPieces() throws {
    let report = try report()
    let many = ProofReport(
      file: "a", manuscript: report.manuscript, claims: Array(repeating: report.claims[0], count: 2_000))
    var pieces: [Int] = []
    var output = ByteOutput { pieces.append($0.count) }
    var writer = JSONReport(tongue: .vi)
    writer.begin(&output)
    writer.write(many, to: &output)
    writer.end(complete: true, to: &output)
    #expect(pieces.count > 10)
    #expect(pieces.max() ?? 0 < 100_000)
  }
}
