import Foundation
import Language
import Testing
import Workflows

@testable import Dossier

/// Folders and files that are not what they should be.
@Suite struct FileTests {
  /// What is tried here and not among ``FindingCase/all``.
  static let tried: Set<DossierFindingIdentifier> = [
    .folderMissing, .notADossier, .unreadableFile, .unknownFile, .tooLarge, .duplicateDossier, .emptyFile,
    .notUTF8,
    .moreOfTheSame,
  ]

  private func read(_ folder: String) -> [Finding] {
    DossierReader.read(folders: [folder], known: KnownReferences()).findings
  }

  private func expectOne(
    _ identifier: DossierFindingIdentifier, _ file: String, _ line: Int = 0, _ column: Int = 0,
    in seen: SampleReading, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(seen.identifiers == [identifier.rawValue], "\(seen.findings)", sourceLocation: location)
    #expect(
      seen.findings.first?.place == Finding.Place(file: file, line: line, column: column), "\(seen.findings)",
      sourceLocation: location)
  }

  @Test func aMissingFolder() {
    let findings = read("/khong/co/o-day/")
    #expect(findings.map(\.identifier) == ["dossier.folder-missing"])
    #expect(findings.first?.place.file == "/khong/co/o-day")
    #expect(read("a\u{0}b").map(\.identifier) == ["dossier.folder-missing"])
    #expect(read("").map(\.identifier) == ["dossier.folder-missing"])
  }

  @Test func aFileAndAFolderThatIsNoDossier() throws {
    #expect(read(#filePath).map(\.identifier) == ["dossier.not-a-dossier"])
    var dossier = SampleDossier()
    dossier.remove("dossier.yaml")
    expectOne(.notADossier, "", in: try dossier.read())
  }

  @Test func everyTableMayBeMissing() throws {
    let seen = try SampleDossier(only: ["dossier.yaml": "code: trong\nname: Trống\n"]).read()
    #expect(seen.findings.isEmpty)
    #expect(seen.reading.batches.map(\.dossier.code) == ["trong"])
    #expect(seen.reading.counts.isEmpty)
  }

  /// A folder, a link that leads nowhere, and a pipe that nobody writes to.
  @Test(.timeLimit(.minutes(15))) func whatIsInTheWayOfAFile() throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let inTheWay = root.appendingPathComponent("figures.csv")
    try FileManager.default.createDirectory(at: inTheWay, withIntermediateDirectories: true)
    try Data("code: mau\nname: a\n".utf8).write(to: root.appendingPathComponent("dossier.yaml"))
    #expect(read(root.path).map(\.identifier) == ["dossier.unreadable-file"])
    try FileManager.default.removeItem(at: inTheWay)
    try FileManager.default.createSymbolicLink(atPath: inTheWay.path, withDestinationPath: "/khong/co")
    #expect(read(root.path).map(\.identifier) == ["dossier.unreadable-file"])
    try FileManager.default.removeItem(at: inTheWay)
    try #require(mkfifo(inTheWay.path, 0o600) == 0)
    #expect(read(root.path).map(\.identifier) == ["dossier.unreadable-file"])
  }

  @Test func aTableUnderAWrongName() throws {
    var dossier = SampleDossier()
    dossier.write("reorganisation.csv", "id\n")
    let seen = try dossier.read()
    expectOne(.unknownFile, "reorganisation.csv", in: seen)
    #expect(seen.findings.first?.suggestion.en.hasPrefix("Did you mean “reorganisations.csv”?") == true)
    dossier.remove("reorganisation.csv")
    dossier.write("README.md", "Ghi chú")
    dossier.write(".~lock.figures.csv", "x")
    #expect(try dossier.read().findings.isEmpty)
  }

  @Test func tooMuch() throws {
    var limits = DossierLimits()
    limits.tableBytes = 240
    expectOne(.tooLarge, "indicators.csv", in: try SampleDossier().read(limits: limits))
    limits = DossierLimits()
    limits.rows = 3
    expectOne(.tooLarge, "inventory.csv", in: try SampleDossier().read(limits: limits))
    limits = DossierLimits()
    limits.columns = 12
    expectOne(.tooLarge, "targets.csv", in: try SampleDossier().read(limits: limits))
    limits = DossierLimits()
    limits.descriptionBytes = 10
    #expect(try SampleDossier().read(limits: limits).identifiers == ["dossier.too-large"])
    // A file that grew while it was being opened.
    limits.tableBytes = 10
    let collector = FindingCollector(limit: 1)
    let reader = CSVReader(sheet: .sources, file: "f", limits: limits, collector: collector)
    #expect(reader.read(Array("code,title\na,b\n".utf8)) == nil)
    #expect(collector.findings().map(\.identifier) == ["dossier.too-large"])
  }

  @Test func emptyFiles() throws {
    for text in ["", "\n\r\n\n", "\u{FEFF}"] {
      var dossier = SampleDossier()
      dossier.write("terms.csv", text)
      expectOne(.emptyFile, "terms.csv", in: try dossier.read())
    }
    var dossier = SampleDossier()
    dossier.write("dossier.yaml", "")
    #expect(try dossier.read().identifiers == ["dossier.malformed-description"])
  }

  @Test func twoFoldersOfOneDossier() throws {
    let other = SampleDossier(only: ["dossier.yaml": "name: Bản sao\ncode: mau\n"])
    expectOne(
      .duplicateDossier, "1/dossier.yaml", 2, 7, in: try SampleDossier.read([SampleDossier(), other]))
  }

  @Test func bytesThatAreNotUTF8() throws {
    var dossier = SampleDossier()
    let broken =
      Array("bao-2,Đại h".utf8) + [0xF4, 0x69] + Array("\nbao-3,Ti".utf8) + [0xEA] + Array("n\n".utf8) + [
        0xFF, 0x2C, 0x0A,
      ]
    dossier.write("sources.csv", bytes: Array(dossier.text("sources.csv").utf8) + broken)
    let seen = try dossier.read()
    expectOne(.notUTF8, "sources.csv", 3, 12, in: seen)
    #expect(seen.findings.first?.summary.en == "The byte 0xF4 here (and on 2 other lines) is not UTF-8.")

    for bytes in [[0xFF, 0xFE, 0x63, 0x00], [0xFE, 0xFF, 0x00, 0x63]] as [[UInt8]] {
      dossier = SampleDossier()
      dossier.write("figures.csv", bytes: bytes)
      // What cannot be read may hold what others refer to: nothing is said of them.
      expectOne(.notUTF8, "figures.csv", in: try dossier.read())
    }
    dossier = SampleDossier()
    dossier.write("dossier.yaml", bytes: Array("code: mau\nname: a".utf8) + [0xC0])
    expectOne(.notUTF8, "dossier.yaml", 2, 8, in: try dossier.read())
  }

  @Test func manyFindingsOfAKindAreCounted() throws {
    var dossier = SampleDossier()
    for index in 0..<9 { dossier.append("figures.csv", "G\(index),,la,ket-nap,2019,3,,,,,bao,") }
    var limits = DossierLimits()
    limits.findingsOfAKind = 4
    let seen = try dossier.read(limits: limits)
    #expect(
      seen.identifiers == Array(repeating: "dossier.unknown-unit", count: 4) + ["dossier.more-of-the-same"])
    #expect(seen.findings.last?.summary.en == "The file has 5 more of [dossier.unknown-unit].")
    #expect(seen.findings.last?.place == Finding.Place(file: "figures.csv"))
  }
}
