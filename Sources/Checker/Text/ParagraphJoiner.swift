/// News prints nearly every sentence as a paragraph of its own. One that begins with "Trong đó", "Cụ thể", "Như vậy" … goes on with what
/// the paragraph before tells, so the two are read as one.
enum ParagraphJoiner {
  /// Bytes of a joined paragraph, and how many are joined at most.
  private static let longest = 4_000
  private static let most = 5

  static func join(_ manuscript: Manuscript) -> Manuscript {
    var blocks: [Manuscript.Block] = []
    blocks.reserveCapacity(manuscript.blocks.count)
    var joined = 1
    for block in manuscript.blocks {
      if let last = blocks.last, joined < most, mayJoin(last, block), continues(block.words) {
        blocks[blocks.count - 1] = append(block, to: last)
        joined += 1
      } else {
        blocks.append(block)
        joined = 1
      }
    }
    return Manuscript(text: manuscript.text, blocks: blocks)
  }

  /// Two paragraphs of one part, the first of which ends as a sentence does.
  private static func mayJoin(_ first: Manuscript.Block, _ second: Manuscript.Block) -> Bool {
    guard first.kind == .paragraph, second.kind == .paragraph, first.part == second.part,
      first.words.count + second.words.count < longest, let end = first.words.last
    else { return false }
    return end == UInt8(ascii: ".") || end == UInt8(ascii: ";") || end == UInt8(ascii: ",")
  }

  private static func continues(_ words: ArraySlice<UInt8>) -> Bool {
    let clean = CleanLine(words.prefix(40))
    let tokens = Lexer().tokens(clean.bytes)
    return openings.contains { opening in
      tokens.count >= opening.count && opening.indices.allSatisfy { tokens[$0].word == opening[$0] }
    }
  }

  private static func append(_ second: Manuscript.Block, to first: Manuscript.Block) -> Manuscript.Block {
    var offsets = first.offsets
    let count = scalars(first.words)
    // The line end between the two stands where the second begins.
    for stretch in second.offsets.stretches {
      offsets.append(start: count + 1 + stretch.start, original: stretch.original)
    }
    var words: [UInt8] = []
    words.reserveCapacity(first.words.count + second.words.count + 1)
    words += first.words
    words.append(0x20)
    words += second.words
    return Manuscript.Block(kind: first.kind, part: first.part, words: words[...], offsets: offsets)
  }

  private static func scalars(_ words: ArraySlice<UInt8>) -> Int {
    words.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  private static let openings = [
    "trong đó", "trong số đó", "trong số này", "trong tổng số", "cụ thể", "riêng", "như vậy", "theo đó", "so với",
    "bình quân", "tính chung", "số còn lại", "còn lại", "nếu so", "tính bình quân", "với kết quả này",
    "đến nay", "hiện nay", "trước đó", "trước đây", "so sánh", "xét theo", "phân theo", "chia theo", "theo độ tuổi",
    "về độ tuổi",
  ].map(Word.phrase)
}
