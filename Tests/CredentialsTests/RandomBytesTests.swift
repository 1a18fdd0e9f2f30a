import Foundation
import Testing

@testable import Credentials

/// Secrets come from the system's generator and from nothing else (ASVS 3.2.4, 6.3.1).
@Suite struct RandomBytesTests {
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
      "Sources")

  /// Swift's standard generator reads `getrandom`; another one would have to be named, or come from C.
  @Test func theyComeFromTheSystemsGenerator() throws {
    var makers: [String] = []
    for room in ["Credentials", "SingleSignOn", "Workflows", "Web", "Commands", "Store"] {
      let folder = Self.sources.appendingPathComponent(room).resolvingSymlinksInPath()
      let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(
          text.firstMatch(of: #/RandomNumberGenerator\b/#) == nil || text.contains("SystemRandomNumberGenerator()"))
        if text.contains("random(in:") || text.contains(".shuffled") || text.contains("randomElement") {
          makers.append(file.lastPathComponent)
        }
      }
    }
    #expect(Set(makers) == ["RandomBytes.swift"], "\(makers)")
  }

  /// Each bit is set about as often as not, and no two draws are alike: what a generator that is broken, or seeded alike, fails.
  @Test func theirBitsAreEven() {
    let draws = (0..<2_000).map { _ in RandomBytes.make(32) }
    #expect(Set(draws).count == draws.count)
    for bit in 0..<256 {
      let set = draws.count { $0[bit / 8] >> (bit % 8) & 1 == 1 }
      // Ten standard deviations.
      #expect((776...1_224).contains(set), "bit \(bit)")
    }
  }
}
