import Checker
import Foundation
import TestSupport
import Testing

@testable import Proofreading

/// Whatever the bytes, there is an answer, and every word leads to its place in the file.
@Suite struct PropertyTests {
  private static let isSoak = ProcessInfo.processInfo.environment["NHIEMKY_SOAK"] != nil
  private static let rounds: UInt64 = isSoak ? 1_000_000 : 3_000

  private static let samples: [(name: String, text: String)] = [
    ("a.txt", "\u{FEFF}Một.\r\n- Đạt 15%, tăng 5\u{A0}%.\r\ra) Hai\n\n1. 東京 😀\n"),
    (
      "a.md",
      "---\na: 5\n---\n# Kết **quả**\n\nTừ `80` lên [155](a.html \"b\"),\ntăng *76* dự án[^1].\n\n| A | B |\n|--|--|\n"
        + "| 1 | **2** |\n\n- Một\n  hai\n1. Ba\n\n```\n5\n```\n<!-- 5 -->\n[^1]: Chú thích\n"
    ),
    (
      "a.html",
      "<!doctype html><title>A</title><h1>Kết quả</h1><p>Từ <b>80</b> lên\n 155 <table><tr><td rowspan=2>A<td>1</table>"
        + "<ul><li>Một<li hidden>Hai</ul><!-- a --><script>5</script>10<sup>6</sup> x<pre>a\nb</pre>"
    ),
  ]

  /// What means something to a reader, oftener than chance would have it.
  private static let pieces: [[UInt8]] =
    [
      "<", ">", "</", "<!--", "-->", "<p>", "</p>", "<td>", "<tr>", "<table>", "</table>", "<br>", "<li>", "<sup>",
      "</sup>", "<script>", "</script>", "<title>", "<p hidden>", "<del>", "<pre>", "<![CDATA[", "]]>", "'", "\"", "=",
      " colspan=2", " rowspan=3", "*", "**", "_", "~~", "`", "``", "```\n", "[", "]", "](", "][", "[^", "!", "(", ")",
      "\\", "|", "\n|", "\n|--|--|\n", "#", "\n# ", "\n- ", "\n1. ", "\n> ", "\n---\n", "  \n", "\n\n", "\r\n", "\r",
      "\t", " ", "\u{A0}", "\u{FEFF}", "Đ", "e\u{302}\u{301}", "😀", "15%", "a)", "•",
    ].map { Array($0.utf8) }
  private static let spoilt: [[UInt8]] = [
    [0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], Array("&amp;".utf8), Array("&#5;".utf8),
  ]

  private func mutate(_ bytes: [UInt8], _ random: inout SeededGenerator, _ pieces: [[UInt8]]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 2: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: at)
      default: bytes.replaceSubrange(at..<end, with: pieces.randomElement(using: &random) ?? [])
      }
    }
    return bytes
  }

  /// Every word stands in the file where the block says. A space may stand for white space, or for something that is left
  /// out after it; a raised digit for a digit.
  private func expectSound(_ manuscript: Manuscript, exact: Bool, _ seed: UInt64) {
    let scalars = Array(String(decoding: manuscript.text, as: UTF8.self).unicodeScalars)
    var before = -1
    for block in manuscript.blocks {
      let words = Array(String(decoding: block.words, as: UTF8.self).unicodeScalars)
      #expect(!words.isEmpty, "seed \(seed)")
      for (index, scalar) in words.enumerated() {
        let place = block.offsets.original(index)
        guard scalars.indices.contains(place) else {
          Issue.record("seed \(seed): \(place) is not in the file")
          return
        }
        #expect(place > before, "seed \(seed)")
        before = place
        guard exact, scalar != scalars[place] else { continue }
        let isSpace = scalar == " " && (scalars[place].properties.isWhitespace || scalars[place] == "<")
        let isRaised = scalar.properties.numericValue == scalars[place].properties.numericValue
        #expect(isSpace || isRaised, "seed \(seed): \(scalar) for \(scalars[place])")
      }
    }
  }

  @Test(arguments: PropertyTests.samples.indices)
  func mutatedFilesKeepEveryWordInItsPlace(_ sample: Int) {
    let (name, text) = Self.samples[sample]
    var answers = 0
    for seed in 0..<Self.rounds {
      var random = SeededGenerator(seed: seed)
      let isSpoilt = seed % 4 == 0
      let bytes = mutate(Array(text.utf8), &random, isSpoilt ? Self.pieces + Self.spoilt : Self.pieces)
      guard let manuscript = try? DocumentReader.read(bytes, name: name).manuscript else { continue }
      answers += 1
      // A space may stand for a space that is written as a reference.
      expectSound(manuscript, exact: !manuscript.text.contains(UInt8(ascii: "&")), seed)
    }
    #expect(answers > Int(Self.rounds) / 4)
  }

  @Test(arguments: PropertyTests.samples.indices)
  func heapsOfMarksAreAnswered(_ sample: Int) {
    for seed in 0..<Self.rounds {
      var random = SeededGenerator(seed: seed ^ 0xCAFE)
      let bytes = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in
        Self.pieces.randomElement(using: &random) ?? []
      }
      guard let manuscript = try? DocumentReader.read(bytes, name: Self.samples[sample].name).manuscript else {
        continue
      }
      expectSound(manuscript, exact: true, seed)
    }
  }

  @Test func randomBytesAreAnswered() {
    for seed in 0..<Self.rounds {
      var random = SeededGenerator(seed: seed ^ 0xB17E5)
      var bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      // As UTF-16 almost all bytes are text.
      if seed % 2 == 0 { bytes = [0xFF, 0xFE] + bytes }
      let name = Self.samples[Int(seed % 3)].name
      guard let manuscript = try? DocumentReader.read(bytes, name: name).manuscript else { continue }
      expectSound(manuscript, exact: false, seed)
    }
  }

  /// The same words come out with any line end, and with none of it in the words.
  @Test func lineEndsAreAllAlike() throws {
    for (name, text) in Self.samples {
      let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      let expected = try blocks(plain, name: name)
      #expect(try blocks(plain.replacing("\n", with: "\r\n"), name: name) == expected)
      #expect(try blocks(plain.replacing("\n", with: "\r"), name: name) == expected)
    }
  }
}
