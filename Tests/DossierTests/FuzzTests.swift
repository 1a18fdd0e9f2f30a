import Foundation
import Testing
import Workflows

@testable import Dossier

/// Whatever stands in the files, reading ends with findings or a batch, and never with a crash.
@Suite struct FuzzTests {
  private static let isSoak = ProcessInfo.processInfo.environment["NHIEMKY_SOAK"] != nil

  /// Bytes that mean something to the reader, oftener than chance would have them.
  private static let pieces: [[UInt8]] =
    [
      "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "\u{FEFF}", "ế", "e\u{302}\u{301}", "=", "-", "..", "/",
      ">", "1.718",
      "1,718", "2015-2020", "2019-Q9", "9999999999999999999", "2023-02-29", "0001-01-01/P99999Y",
      "9999-12-31/P1D", "kkt",
      "tinh", "bao", "F1", "NQ1:amends", "%", "tỷ USD", "yes", ": ", "[", "{", "&a ", "*a", "- ", "#",
      "---\n", "? ", "|\n",
    ].map { Array($0.utf8) } + [
      [0x00], [0xFF], [0xC2], [0xC2, 0x85], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ]

  private func mutate(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 2: bytes.replaceSubrange(at..<end, with: [UInt8.random(in: 0...255, using: &random)])
      case 3: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: at)
      default: bytes.replaceSubrange(at..<end, with: Self.pieces.randomElement(using: &random) ?? [])
      }
    }
    return bytes
  }

  private func expectSound(_ seen: SampleReading, _ seed: UInt64) {
    #expect(seen.reading.hasErrors == seen.reading.batches.isEmpty, "seed \(seed)")
    for finding in seen.findings {
      #expect(finding.identifier.hasPrefix("dossier."), "seed \(seed)")
      #expect(finding.place.line >= 0 && finding.place.column >= 0, "seed \(seed)")
    }
  }

  @Test func mutatedDossiers() throws {
    let folder = try SampleFolder()
    for seed in 0..<UInt64(Self.isSoak ? 200_000 : 2_000) {
      var random = Seeded(state: seed)
      var dossier = SampleDossier()
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        guard let name = dossier.files.keys.sorted().randomElement(using: &random) else { continue }
        dossier.write(name, bytes: mutate(dossier.files[name] ?? [], &random))
      }
      expectSound(try folder.read(dossier), seed)
    }
  }

  @Test func randomBytes() throws {
    let folder = try SampleFolder()
    for seed in 0..<UInt64(Self.isSoak ? 100_000 : 1_000) {
      var random = Seeded(state: seed &+ 0x5EED)
      var dossier = SampleDossier()
      let names = dossier.files.keys.sorted()
      guard let name = names.randomElement(using: &random) else { continue }
      let count = Int.random(in: 0...400, using: &random)
      dossier.write(name, bytes: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
      expectSound(try folder.read(dossier), seed)
    }
  }

  /// Every table is read whole or with findings about each line, whatever the scanner meets.
  @Test func scannerKeepsEveryByteInSomeRow() {
    for seed in 0..<UInt64(Self.isSoak ? 1_000_000 : 4_000) {
      var random = Seeded(state: seed &+ 0xCAFE)
      let count = Int.random(in: 0...40, using: &random)
      let bytes = (0..<count).flatMap { _ in Self.pieces.randomElement(using: &random) ?? [] }
      bytes.withUnsafeBufferPointer { buffer in
        let scanner = CSVScanner(
          buffer, from: 0, line: 1, separator: UInt8(ascii: ","), rowLimit: 1_000, fieldLimit: 5)
        #expect(scanner.position.offset == bytes.count, "seed \(seed)")
        #expect(scanner.position.line == 1 + bytes.count { $0 == 0x0A }, "seed \(seed)")
        for field in scanner.fields { #expect(field.start <= field.end && Int(field.end) <= bytes.count) }
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        #expect((UTF8Check.firstFault(in: buffer, from: 0) == nil) == isUTF8, "seed \(seed)")
      }
    }
  }

  /// As deep as YAML lets anybody go.
  @Test func deepDescriptions() throws {
    for text in [
      String(repeating: "[", count: 30_000), String(repeating: "{a: ", count: 9_000),
      String(repeating: "- ", count: 900) + "a",
      String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
      "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ncode: *c\n", "code: *khong\n", "a: &a [*a]\n", "---\n---\n",
      "? [a]\n: b\n",
    ] {
      var dossier = SampleDossier()
      dossier.write("dossier.yaml", text)
      #expect(try dossier.read().reading.hasErrors)
    }
  }
}
