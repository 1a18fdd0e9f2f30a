import Testing

@testable import Office

/// Files that are not what they should be.
@Suite struct BadFileTests {
  private func failure(_ bytes: [UInt8], _ limits: WordLimits = .standard) -> WordFileError? {
    do throws(WordFileError) {
      _ = try WordFile(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  /// A sample whose main part is this.
  private func sample(_ document: String) -> SampleFile {
    var sample = SampleFile("")
    sample.set("word/document.xml", document)
    return sample
  }

  @Test func otherFormats() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(failure([]) == .notAZip)
    #expect(failure(Array("%PDF-1.7".utf8)) == .notAZip)
    #expect(failure(compound) == .binaryFormat)
    #expect(failure(compound + "EncryptedPackage".utf8.flatMap { [$0, 0] }) == .encrypted)
  }

  @Test func cutShort() throws {
    let bytes = try SampleFile(p(r("ab"))).bytes()
    for count in stride(from: 2, to: bytes.count, by: 7) {
      #expect(failure(Array(bytes.prefix(count))) == .truncated)
    }
  }

  @Test func entriesThatAreEncryptedOrTwice() throws {
    var bytes = try SampleFile("").bytes()
    let headers = ZipListing.headers(bytes)
    bytes[headers[3] + 8] |= 1
    #expect(failure(bytes) == .encrypted)
    var sample = SampleFile("")
    sample.set("WORD/document.XM_", "")
    bytes = try sample.bytes()
    for index in bytes.indices where bytes[index...].starts(with: "XM_".utf8) { bytes[index + 2] = UInt8(ascii: "L") }
    #expect(failure(bytes) == .duplicateEntry("WORD/document.XML"))
  }

  @Test func damage() throws {
    var bytes = try SampleFile(p(r("ab"))).bytes()
    let at = try #require(bytes.firstRange(of: Array("word/document.xml".utf8))).upperBound
    for index in at + 5..<at + 15 { bytes[index] ^= 0x5A }
    #expect(failure(bytes) == .damaged(part: "word/document.xml"))
  }

  @Test func partsThatAreMissing() throws {
    func without(_ name: String) throws -> WordFileError? {
      var sample = SampleFile("", parts: ["styles": "", "footnotes": ""])
      sample.remove(name)
      return try sample.failure()
    }
    for name in ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml", "word/footnotes.xml"] {
      #expect(try without(name) == .missing(part: name))
    }
    #expect(try without("word/_rels/document.xml.rels") == nil)
    var sample = SampleFile("")
    sample.set("_rels/.rels", "<Relationships xmlns=\"\(Namespace.relationships.spellings[0])\"/>")
    #expect(try sample.failure() == .noDocument)
    sample = SampleFile("")
    sample.set("[Content_Types].xml", sample.text("[Content_Types].xml").replacing("wordprocessingml", with: "x"))
    #expect(try sample.failure() == .noDocument)
  }

  @Test func theMainPartMayBeElsewhere() throws {
    var sample = SampleFile(p(r("ab")))
    sample.set("van-ban/chính.xml", sample.text("word/document.xml"))
    sample.remove("word/document.xml")
    for name in ["_rels/.rels", "[Content_Types].xml"] {
      sample.set(
        name,
        sample.text(name).replacing("\"word/document.xml", with: "\"/x/../van-ban/./chính.xml")
          .replacing("/word/document.xml", with: "/van-ban/chính.xml"))
    }
    #expect(try sample.read().paragraphs.map(\.text) == ["ab"])
    let commented = try Commented(sample, [WordComment(paragraph: 0, start: 0, end: 2, lines: [])])
    #expect(commented.archive.holds("van-ban/comments.xml"))
    #expect(try WordFile(commented.after).paragraphs.map(\.text) == ["ab"])
  }

  @Test func hostileXML() throws {
    let laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>"
    #expect(try sample(laughs).failure() == .hostile(part: "word/document.xml"))
    #expect(
      try sample("<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>").failure() == .hostile(part: "word/document.xml"))
    #expect(try sample("<d>\n&nbsp;</d>").failure() == .malformed(part: "word/document.xml", line: 2))
    #expect(try sample("<d>\n\n</e>").failure() == .malformed(part: "word/document.xml", line: 3))
    #expect(try sample("").failure() == .malformed(part: "word/document.xml", line: 1))
  }

  @Test func depth() throws {
    func nested(_ depth: Int) -> SampleFile {
      sample(String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth))
    }
    #expect(try nested(256).failure() == nil)
    #expect(try nested(257).failure() == .tooDeep(part: "word/document.xml"))
    #expect(try nested(100_000).failure() == .tooDeep(part: "word/document.xml"))
  }

  @Test func encodings() throws {
    let wrong = WordFileError.encoding(part: "word/document.xml")
    #expect(try sample("<?xml version=\"1.0\" encoding=\"windows-1258\"?><d/>").failure() == wrong)
    var file = SampleFile("")
    file.set("word/document.xml", [0xFF, 0xFE, 0x3C])
    #expect(try file.failure() == wrong)
    file.set("word/document.xml", [0xFF, 0xFE, 0x3C, 0, 0, 0xD8])
    #expect(try file.failure() == wrong)
    file.set("word/document.xml", Array("<d>".utf8) + [0xE1, 0xBA] + Array("</d>".utf8))
    #expect(try file.failure() == .malformed(part: "word/document.xml", line: 1))
  }

  /// 20 MB of zeros pack into 20 kB; what the headers say of them is not asked.
  @Test func bombs() throws {
    var bomb = SampleFile("")
    bomb.set("word/document.xml", [UInt8](repeating: 0x20, count: 20_000_000))
    #expect(try bomb.failure(WordLimits(part: 1_000_000)) == .tooLarge(limit: 1_000_000))
    #expect(try bomb.failure(WordLimits(total: 2_000_000)) == .tooLarge(limit: 2_000_000))
    var bytes = try bomb.bytes()
    #expect(bytes.count < 50_000)
    for header in ZipListing.headers(bytes) { for index in 24..<28 { bytes[header + index] = 1 } }
    #expect(failure(bytes, WordLimits(part: 1_000_000)) != nil)
    var picture = SampleFile(p(r("a")))
    picture.set("word/media/image1.png", [UInt8](repeating: 0, count: 3_000_000))
    #expect(try picture.failure(WordLimits(part: 1_000_000, total: 1_000_000)) == nil)
  }

  @Test func counts() throws {
    let body = SampleFile(String(repeating: p(r("a&amp;")), count: 11))
    #expect(try body.failure(WordLimits(paragraphs: 10)) == .tooLarge(limit: 10))
    #expect(try body.failure(WordLimits(paragraphs: 11)) == nil)
    #expect(try body.failure(WordLimits(pieces: 32)) == .tooLarge(limit: 32))
    #expect(try body.failure(WordLimits(pieces: 33)) == nil)
    #expect(try body.failure(WordLimits(entries: 3)) == .tooLarge(limit: 3))
  }

  /// Names are what the parser keeps.
  @Test func manyNames() throws {
    let names = (0..<50).map { " a\($0)=\"\"" }.joined()
    #expect(try sample("<d\(names)><e/></d>").failure(WordLimits(nodes: 51)) == .tooLarge(limit: 51))
    #expect(try sample("<d\(names)><e/></d>").failure(WordLimits(nodes: 52)) == nil)
    func long(_ count: Int) throws -> WordFileError? {
      try sample("<d a=\"\(String(repeating: ">", count: count))\"/>").failure()
    }
    #expect(try long(999_000) == nil)
    #expect(try long(1_000_000) == .tooLarge(limit: 1_000_000))
  }
}
