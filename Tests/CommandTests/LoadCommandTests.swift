import Foundation
import Testing

@Suite struct LoadCommandTests {
  private func load(_ folders: [String], _ folder: TemporaryFolder, _ more: [String] = []) throws -> Program.Result {
    try Program.run(["load"] + folders + ["--database", folder.database] + more)
  }

  @Test func everythingFoundInTheArticlesIsAccountedForAndASecondLoadChangesNothing() throws {
    let folder = try TemporaryFolder()
    let first = try load(Program.examples, folder)
    #expect(first.code == 0, "\(first.errors)")
    for line in ["55/55 chỉ tiêu", "109/109 số liệu", "44/44 văn bản"] { #expect(first.output.contains(line)) }
    #expect(!first.output.contains("Không có gì thay đổi"))
    let second = try load(Program.examples, folder)
    #expect(second.code == 0)
    #expect(second.output.contains("Không có gì thay đổi"))
    #expect(second.output.contains("55/55 chỉ tiêu"))
    let verified = try Program.run(["verify", "--database", folder.database])
    #expect(verified.code == 0, "\(verified.output)\(verified.errors)")
  }

  @Test func theOrderOfFoldersDoesNotMatter() throws {
    let folder = try TemporaryFolder()
    #expect(try load(Program.examples.reversed(), folder).code == 0)
  }

  @Test func aDryRunWritesNothing() throws {
    let folder = try TemporaryFolder()
    let trial = try load(Program.examples, folder, ["--dry-run"])
    #expect(trial.code == 0)
    #expect(trial.output.contains("55/55"))
    _ = try folder.copy(ofExample: "tp-hcm")
    try folder.edit("tp-hcm/figures.csv") { $0.replacingOccurrences(of: ",tp-hcm,", with: ",tp-hcmm,") }
    #expect(try load([Program.examples[0], folder.path + "/tp-hcm"], folder, ["--dry-run"]).code == 1)
    let real = try load(Program.examples, folder)
    #expect(!real.output.contains("Không có gì thay đổi"))
  }

  @Test func aChangedDossierIsACorrectionAndNeedsAReason() throws {
    let folder = try TemporaryFolder()
    _ = try load(Program.examples, folder)
    let copy = try folder.copy(ofExample: "hai-phong")
    try folder.edit("hai-phong/figures.csv") { $0.replacingOccurrences(of: ",,86273,", with: ",,86274,") }
    let refused = try load([copy], folder)
    #expect(refused.code == 2)
    #expect(refused.errors.contains("--reason"))
    let before = try Program.run([
      "scorecard", "hai-phong", "2015-2020", "--format", "csv", "--database", folder.database,
    ])
    #expect(before.output.contains("86273"))
    let corrected = try load([copy], folder, ["--reason", "Đính chính theo công văn"])
    #expect(corrected.code == 0, "\(corrected.errors)")
    #expect(corrected.output.contains("sửa 1"))
    let after = try Program.run([
      "scorecard", "hai-phong", "2015-2020", "--format", "csv", "--database", folder.database,
    ])
    #expect(after.output.contains("86274"))
    #expect(try Program.run(["verify", "--database", folder.database]).code == 0)
  }

  @Test func aCodeThatAnotherDossierHasIsRefusedInOneSentence() throws {
    let folder = try TemporaryFolder()
    _ = try load(Program.examples, folder)
    let other = folder.path + "/other"
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    try Data("code: other\nname: Hồ sơ khác\nname_en: Another\n".utf8)
      .write(to: URL(fileURLWithPath: other + "/dossier.yaml"))
    try Data("code,title,publisher,published,author,note\nbai-hai-phong,Bài khác,,,,\n".utf8)
      .write(to: URL(fileURLWithPath: other + "/sources.csv"))
    let result = try load([other], folder)
    #expect(result.code == 2)
    #expect(result.errors.contains("đã thuộc hồ sơ “common”"), "\(result.errors)")
    #expect(try Program.run(["verify", "--database", folder.database]).code == 0)
  }

  /// Every mistake is named in one run, with file, line and column, and the database stays as it was.
  @Test func allMistakesAreNamedAtOnceAndNothingGoesIn() throws {
    let folder = try TemporaryFolder()
    _ = try load(Program.examples, folder)
    let scorecard = ["scorecard", "hai-phong", "2015-2020", "--format", "csv", "--database", folder.database]
    let before = try Program.run(scorecard).output
    let copy = try folder.copy(ofExample: "hai-phong")
    try folder.edit("hai-phong/figures.csv") { text in
      text.replacingOccurrences(of: "F015,F015,hai-phong-dang-bo", with: "F015,F015,hai-phong-dang-boo")
        .replacingOccurrences(of: "hai-phong-dang-bo,D07,2015-2020", with: "hai-phong-dang-bo,D77,2015-2020")
        .replacingOccurrences(of: ",,86273,", with: ",,\"86,273\",")
    }
    try folder.edit("hai-phong/terms.csv") {
      $0.replacingOccurrences(of: "2015-07-20,2020-07-19", with: "2020-07-19,2015-07-20")
    }
    let result = try load([copy], folder, ["--reason", "thử"])
    #expect(result.code == 2)
    for identifier in ["unknown-unit", "unknown-indicator", "ambiguous-number", "end-before-start"] {
      #expect(result.errors.contains("dossier." + identifier), "\(identifier) in \(result.errors)")
    }
    #expect(result.errors.range(of: #"figures\.csv:\d+:\d+: lỗi:"#, options: .regularExpression) != nil)
    #expect(try Program.run(scorecard).output == before)
  }
}
