import Testing

@testable import Proofreading

/// The line of a finding, with its figures underlined.
@Suite struct ExcerptTests {
  private func excerpt(_ text: String, _ figure: String, claim: String? = nil, others: [String] = []) throws -> [String]
  {
    func bytes(_ words: String) throws -> Range<Int> {
      let all = Array(text.utf8)
      let wanted = Array(words.utf8)
      let start = try #require((0...(all.count - wanted.count)).first { all[$0...].starts(with: wanted) })
      return start..<start + wanted.count
    }
    let excerpt = try Excerpt(
      Array(text.utf8), figure: bytes(figure), claim: bytes(claim ?? figure), others: others.map(bytes))
    return [excerpt.line, excerpt.marks]
  }

  @Test func figuresAreUnderlinedWhereTheyStand() throws {
    #expect(
      try excerpt("Một\nTừ 80 lên 155, tăng 76 dự án.\nHai", "76", others: ["80", "155"])
        == ["Từ 80 lên 155, tăng 76 dự án.", "   ~~     ~~~       ^~"])
  }

  @Test func marksStandUnderWideAndCombinedLetters() throws {
    #expect(try excerpt("Tu\u{31B}\u{300} 東京 76%", "76%") == ["Tu\u{31B}\u{300} 東京 76%", "        ^~~"])
    #expect(try excerpt("a ７６ b", "７６") == ["a ７６ b", "  ^~~~"])
  }

  @Test func nothingInTheFileMovesTheCursor() throws {
    #expect(try excerpt("\u{FEFF}a\t\u{1B}[31m\u{202E}76", "76") == ["a  [31m76", "       ^~"])
  }

  @Test func longLinesAreShownAroundTheClaim() throws {
    let long = String(repeating: "không ", count: 100)
    for text in [
      long + "từ 80 lên 155, tăng 76 dự án " + long, "từ 80 lên 155, tăng 76" + long, long + "từ 80 lên 155, tăng 76",
    ] {
      let lines = try excerpt(text, "76", claim: "từ 80 lên 155, tăng 76", others: ["80", "155"])
      #expect(lines[0].count <= Excerpt.width)
      #expect(lines[0].contains("từ 80 lên 155, tăng 76"))
      let caret = try #require(lines[1].firstIndex(of: "^"))
      let column = lines[1].distance(from: lines[1].startIndex, to: caret)
      #expect(lines[0].dropFirst(column).hasPrefix("76"))
      #expect(lines[0].hasPrefix("…") == !text.hasPrefix("từ"))
      #expect(lines[0].hasSuffix("…") == !text.hasSuffix("76"))
    }
  }

  @Test func aClaimWiderThanTheWindowIsShownAtItsFigure() throws {
    let claim = "từ 80 " + String(repeating: "không ", count: 100) + "tăng 76 dự án"
    let lines = try excerpt(claim, "76", claim: claim, others: ["80"])
    #expect(lines[0].hasSuffix("tăng 76 dự án"))
    #expect(lines[0].count <= Excerpt.width)
  }

  @Test func oneLineOfManyMegabytesIsNoTrouble() throws {
    let text = [UInt8](repeating: UInt8(ascii: "5"), count: 5_000_000)
    for place in [0, 2_500_000, 4_999_998] {
      let found = Excerpt(text, figure: place..<place + 2, claim: place..<place + 2, others: [])
      #expect(found.line.count == Excerpt.width || found.line.count == Excerpt.width - 1)
    }
  }
}
