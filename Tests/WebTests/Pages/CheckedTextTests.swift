import Checker
import Foundation
import Language
import Proofreading
import Testing

@testable import Web

/// How a text is cut for the page, and how much of a long one is shown.
@Suite struct CheckedTextTests {
  private static let small = CheckedTextLimits(blocks: 10, marks: 3, bytes: 4_000, stretch: 100)

  private func manuscript(_ text: String) throws -> Manuscript {
    try DocumentReader.read(Array(text.utf8), name: "a.txt").manuscript
  }

  private func place(_ manuscript: Manuscript, _ figure: String, nth: Int = 0) throws -> TextRange {
    let text = Array(String(decoding: manuscript.text, as: UTF8.self).unicodeScalars)
    let wanted = Array(figure.unicodeScalars)
    let starts = text.indices.filter { text[$0...].starts(with: wanted) }
    let start = try #require(starts.count > nth ? starts[nth] : nil)
    return TextRange(start: start, end: start + wanted.count)
  }

  private func claim(
    _ manuscript: Manuscript, _ figure: String, _ verdict: Verdict, nth: Int = 0, of operands: [String] = []
  ) throws -> CheckedClaim {
    let range = try place(manuscript, figure, nth: nth)
    let operands = try operands.map {
      Operand(text: $0, value: nil, unit: "", range: try place(manuscript, $0))
    }
    return CheckedClaim(
      rule: "change.difference", relation: .difference, verdict: verdict, range: range, text: figure, part: .body,
      figure: range, operands: operands, stated: figure, expected: nil, summary: Phrase(vi: figure, en: figure),
      explanation: Phrase(vi: "", en: ""), suggestion: Phrase(vi: "", en: ""))
  }

  private func blocks(_ text: CheckedText) -> [CheckedText.Block] {
    text.runs.flatMap { run -> [CheckedText.Block] in
      switch run {
      case .block(let block): [block]
      case .items(let blocks): blocks
      case .table(let table): table.blocks
      case .omitted: []
      }
    }
  }

  private func words(_ block: CheckedText.Block) -> String {
    block.pieces.map { piece in
      switch piece {
      case .words(let words), .figure(_, let words): words
      case .cut: "…"
      }
    }.joined()
  }

  @Test func figuresAreCutOutAndNothingIsLost() throws {
    let manuscript = try manuscript("Mở đầu\ntăng 76 đảng viên, đạt 15%\ne\u{301} 76")
    let text = CheckedText(
      manuscript,
      [
        try claim(manuscript, "76", .inconsistent), try claim(manuscript, "15%", .consistent),
        try claim(manuscript, "76", .rounded, nth: 1),
      ])
    let blocks = blocks(text)
    #expect(blocks.map(words) == ["Mở đầu", "tăng 76 đảng viên, đạt 15%", "e\u{301} 76"])
    #expect(blocks[1].pieces == [.words("tăng "), .figure(0, "76"), .words(" đảng viên, đạt "), .figure(1, "15%")])
    #expect(blocks[2].marks == [2])
    #expect(text.marks.map(\.number) == [1, 2, 3])
    #expect(text.isWhole)
  }

  /// Figures that claims compare with the one they judge are found, marked themselves or not; nothing is cut off for them.
  @Test func operandsAreKnown() throws {
    let manuscript = try manuscript("từ 80 lên 155, tăng 76 hay 95%")
    let text = CheckedText(
      manuscript,
      [
        try claim(manuscript, "76", .inconsistent, of: ["80", "155", "76"]),
        try claim(manuscript, "155", .consistent, of: ["0 lên"]),
        try claim(manuscript, "95%", .inconsistent, of: ["155"]),
        // Nothing is told of what is right in a figure that is wrong.
        try claim(manuscript, "95%", .consistent, of: ["76"]),
      ])
    let block = try #require(blocks(text).first)
    #expect(
      block.pieces == [
        .words("từ 80 lên "), .figure(0, "155"), .words(", tăng "), .figure(1, "76"), .words(" hay "),
        .figure(2, "95%"),
      ])
    // Overlapping ones are one.
    #expect(block.operands == [0: [CheckedText.Operand(range: 3..<9, marks: [0, 1])]])
    #expect(text.sharers(of: text.marks[0]).map(\.number) == [2, 3])
    #expect(text.sharers(of: text.marks[1]).isEmpty)
  }

  @Test func operandsOfAVeryLongBlockAreKeptWhereTheyAreShown() throws {
    let long = String(repeating: "chữ ", count: 5_000)
    let manuscript = try manuscript("80 " + long + "155 " + long + "76")
    let text = CheckedText(
      manuscript, [try claim(manuscript, "76", .inconsistent, of: ["80", "155"])], limits: Self.small)
    let block = try #require(blocks(text).first)
    #expect(block.operands == [0: [CheckedText.Operand(range: 0..<2, marks: [0])]])
  }

  @Test func thereIsRoomForTheOperandsOfTheGravest() throws {
    let manuscript = try manuscript("1 2 3 4 5 6 7 8 9")
    let marks = CheckMark.marks(of: [
      try claim(manuscript, "3", .consistent, of: ["1", "2"]),
      try claim(manuscript, "9", .inconsistent, of: ["7", "8"]),
    ])
    #expect(OperandPlaces(of: marks, atMost: 3).places.map(\.range.start) == [0, 12, 14])
  }

  @Test func claimsOfOneFigureShareAMark() throws {
    let manuscript = try manuscript("thu 9,6 tỷ USD")
    let marks = CheckMark.marks(of: [
      try claim(manuscript, "9,6 tỷ", .consistent), try claim(manuscript, "9,6", .inconsistent),
      try claim(manuscript, "6 tỷ USD", .unverifiable),
    ])
    #expect(marks.count == 1)
    #expect(marks[0].claims.map(\.verdict) == [.inconsistent, .unverifiable, .consistent])
    #expect(marks[0].range == TextRange(start: 4, end: 14))
  }

  @Test func ofALongTextWhatIsAroundTheGravestMarks() throws {
    let lines = (0..<200).map { "dòng \($0) có số \(1_000 + $0)" }
    let manuscript = try manuscript(lines.joined(separator: "\n"))
    let text = CheckedText(
      manuscript,
      try [1_100, 1_110, 1_120, 1_130].map {
        try claim(manuscript, "\($0)", $0 == 1_130 ? .inconsistent : .consistent)
      },
      limits: Self.small)
    #expect(!text.isWhole)
    #expect(text.marks.count == 3 && text.allMarks == 4)
    #expect(text.marks.map(\.verdict) == [.consistent, .consistent, .inconsistent])
    let shown = blocks(text)
    #expect(shown.count <= 10 && shown.count == text.shownBlocks)
    #expect(shown.map(\.index).contains(130) && shown.map(\.index).contains(100))
    // What is left out is counted to the last block.
    let omitted = text.runs.reduce(0) { if case .omitted(let count) = $1 { $0 + count } else { $0 } }
    #expect(omitted + shown.count == 200)
  }

  @Test func aVeryLongBlockIsCutAroundItsMarks() throws {
    let long = String(repeating: "chữ ", count: 5_000)
    let manuscript = try manuscript(long + "76 " + long)
    let text = CheckedText(manuscript, [try claim(manuscript, "76", .inconsistent)], limits: Self.small)
    let block = try #require(blocks(text).first)
    #expect(block.pieces.count == 7)
    #expect(words(block).count < 250)
    #expect(block.marks == [0])
  }

  /// Each cell in a column of its own does not make a table of as many columns as it has cells.
  @Test func aHostileTableStaysSmall() throws {
    var table = CheckedTable(number: 1)
    for index in 0..<1_000 {
      table.add(
        .init(index: index, kind: .cell(table: 0, row: index, column: index * 1_000), part: .table, pieces: []),
        row: index, column: index * 1_000)
    }
    #expect(table.columns == nil)
    #expect(table.rows.count == 1_000)
  }
}
