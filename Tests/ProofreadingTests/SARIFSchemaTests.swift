import Checker
import Foundation
import Testing

@testable import Proofreading

/// SARIF against the schema of OASIS.
@Suite struct SARIFSchemaTests {
  private let schema: JSONSchema

  init() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    schema = try JSONSchema(Data(contentsOf: folder.appendingPathComponent("Fixtures/sarif-schema-2.1.0.json")))
  }

  private func log(_ claims: (Manuscript) throws -> [CheckedClaim]) throws -> Any {
    let manuscript = try read("Một.\nTừ 80 lên 155, tăng 76 [dự án] {0}.\n")
    let reports = try ["/tmp/báo cáo%.txt", "-", "a b\\c:d?.docx"].map {
      ProofReport(file: $0, manuscript: manuscript, claims: try claims(manuscript))
    }
    let text = Sample.write(SARIFReport(tongue: .vi, version: "1.0.0"), reports)
    return try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test func everyVerdictIsValid() throws {
    let log = try log { manuscript in
      try Verdict.allCases.map {
        try Sample.claim(
          in: manuscript, "80 lên 155, tăng 76 [dự án] {0}", figures: ["80", "155", "76"], verdict: $0)
      }
    }
    #expect(schema.faults(in: log) == [])
  }

  @Test func nothingFoundIsValid() throws {
    #expect(try schema.faults(in: log { _ in [] }) == [])
  }

  /// The schema's reader sees what is wrong.
  @Test(arguments: [
    #"{"runs":[]}"#, #"{"version":"2.0.0","runs":[]}"#, #"{"version":"2.1.0","runs":[{}]}"#,
    #"{"version":"2.1.0","runs":[],"more":1}"#,
    #"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[{"message":{}}]}]}"#,
    #"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[{"message":{"text":"a"},"level":"bad"}]}]}"#,
    #"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a","rules":[{"id":"a","helpUri":"a.md"}]}}}]}"#,
    #"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":1}}}]}"#,
  ])
  func whatIsInvalidIsSeen(_ text: String) throws {
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8))
    #expect(!schema.faults(in: log).isEmpty)
  }
}
