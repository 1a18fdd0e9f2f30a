import TestSupport
import Testing

@testable import Office

/// Whatever comes, the answer is a file or a ``WordFileError``.
@Suite struct FuzzTests {
  /// With something of everything in it.
  private static let sample: SampleFile = {
    let field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    let table =
      "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>\(p(r("c")))</w:tc></w:tr></w:tbl>"
    let box = "<w:r><w:pict><w:txbxContent>\(p(r("hộp")))</w:txbxContent></w:pict></w:r>"
    let body =
      p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("a &amp; b") + box)
      + p("<w:hyperlink>\(r("c"))</w:hyperlink><w:r><w:t> d <![CDATA[e]]></w:t><w:tab/></w:r>" + field) + table
      + p("<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:del>\(r("x"))</w:del>") + "<w:p/>"
    return SampleFile(
      body,
      parts: [
        "footnotes": "<w:footnote w:id=\"1\">\(p(r("chú")))</w:footnote>", "comments": "<w:comment w:id=\"0\"/>",
        "styles": "<w:style w:styleId=\"a\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/></w:style>",
      ])
  }()

  /// Reads the bytes, comments every paragraph and reads the result; gives whether that went through.
  private func survives(_ bytes: [UInt8], _ random: inout SeededGenerator) throws -> Bool {
    do throws(WordFileError) {
      let file = try WordFile(bytes, limits: WordLimits(part: 1_000_000, total: 2_000_000))
      let comments = file.paragraphs.enumerated().map { index, paragraph in
        let count = paragraph.text.unicodeScalars.count
        let start = Int.random(in: 0...count, using: &random)
        return WordComment(
          paragraph: index, start: start, end: Int.random(in: start...count, using: &random), lines: ["a"])
      }
      let commented = try file.commented(comments, author: "a", initials: "a", date: "")
      let texts = try WordFile(commented).paragraphs
      #expect(texts == file.paragraphs)
      return true
    } catch {
      return false
    }
  }

  private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: bytes.indices, using: &random)
      let end = min(bytes.count, at + Int.random(in: 0...40, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: bytes.indices, using: &random))
      default: bytes.removeSubrange(end...)
      }
    }
    return bytes
  }

  @Test func randomBytes() throws {
    var random = SeededGenerator(seed: 1)
    for count in 0..<500 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(try !survives(bytes, &random))
      #expect(try !survives([0x50, 0x4B, 3, 4] + bytes, &random))
    }
  }

  @Test func mutatedArchives() throws {
    var random = SeededGenerator(seed: 2)
    let bytes = try Self.sample.bytes()
    #expect(try survives(bytes, &random))
    for _ in 0..<2000 { _ = try survives(mutated(bytes, &random), &random) }
  }

  /// The archive is sound, and one of its parts is not.
  @Test func mutatedParts() throws {
    var random = SeededGenerator(seed: 3)
    var through = 0
    for _ in 0..<1500 {
      var sample = Self.sample
      let part = try #require(sample.entries.randomElement(using: &random))
      sample.set(part.name, mutated(part.bytes, &random))
      if try survives(sample.bytes(), &random) { through += 1 }
    }
    #expect(through > 100)
  }

  /// Well-formed XML whose elements lie where they do not belong.
  @Test func shuffledElements() throws {
    var random = SeededGenerator(seed: 4)
    let names = Tag.allCases.map { tag in
      ["AlternateContent", "Choice", "Fallback"].contains(tag.rawValue) ? "mc:\(tag.rawValue)" : "w:\(tag.rawValue)"
    }.filter { $0 != "w:" }
    let attributes = ["", " w:id=\"1\"", " w:val=\"restart\"", " w:fldCharType=\"begin\"", " w:type=\"normal\""]
    func content(_ depth: Int) -> String {
      let frequent = ["w:p", "w:r", "w:t", "w:txbxContent", "w:tc", "w:pPr", "w:rPr"]
      return (0..<Int.random(in: 0...3, using: &random)).map { _ in
        let name =
          (Bool.random(using: &random) ? frequent : names).randomElement(using: &random) ?? "w:p"
        let attribute = attributes.randomElement(using: &random) ?? ""
        return "<\(name)\(attribute)>\(depth > 0 ? content(depth - 1) : " chữ ")</\(name)>"
      }.joined()
    }
    for _ in 0..<1500 {
      let sample = SampleFile(p(content(6)) + content(6), parts: ["footnotes": content(4)])
      #expect(try survives(sample.bytes(), &random))
    }
  }
}
