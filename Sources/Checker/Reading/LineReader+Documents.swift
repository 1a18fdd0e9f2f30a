/// Documents as they are cited: `36-CTr/TU`, `20 - NQ/TW`, `2812/KH-UBND`, `35/2022/NĐ-CP`, `số 76`, `Nghị quyết 28`.
extension LineReader {
  mutating func readReference(at index: Int) -> Int? {
    guard let number = plainNumber(index, digits: 5) else { return nil }
    let type = documentType(before: index)
    if let (sign, body, year, end) = signs(after: index + 1, isTyped: !type.isEmpty) {
      let reference = WrittenReference(type: type, number: number, sign: sign, body: body, year: year)
      return note(.reference(reference), index..<end)
    }
    guard digits(index) <= 4, !carriesUnit(index + 1) else { return nil }
    if let type = typeOfList(index) {
      return note(.reference(WrittenReference(type: type, number: number)), index..<index + 1)
    }
    guard !type.isEmpty, word(index - 1) == Lexicon.so || isCited(index, type) else { return nil }
    return note(.reference(WrittenReference(type: type, number: number)), index..<index + 1)
  }

  /// The words before a number that name a kind of document, with "số" between or not.
  private func documentType(before index: Int) -> [Word] {
    let end = word(index - 1) == Lexicon.so || word(index - 1) == Self.unmarkedSo ? index - 1 : index
    for head in Lexicon.documentHeadsByEnd[word(end - 1)] ?? [] where end >= head.count {
      var matches = true
      for (offset, expected) in head.enumerated() where word(end - head.count + offset) != expected {
        matches = false
        break
      }
      if matches { return head }
    }
    return []
  }

  /// "Kế hoạch 200 đảng viên" is a plan, "Kế hoạch 45 của Thành ủy" a document; "Nghị quyết 23 đề nghị" one too, as
  /// long as the capital is not that of a sentence's first word.
  private func isCited(_ index: Int, _ type: [Word]) -> Bool {
    let start = index - type.count
    // "gồm cấp trung ương 3, cấp tỉnh 41": a level of government, and no plenum.
    if type == Lexicon.centralCommittee, Self.levels.contains(word(start - 1)) { return false }
    guard tokens[start].isCapital || type == Lexicon.centralCommittee || Self.plurals.contains(word(start - 1)) else {
      return false
    }
    if nothingCounted(index + 1) { return true }
    let isInside = start > 0 && (tokens[start - 1].isWord || isMark(start - 1, ","))
    return isInside && Self.formalTypes.contains(type) && digits(index) <= 3
  }

  /// "Nghị quyết 52 và 23", "Hội nghị Trung ương 7, 8, 9": the kind of the document named just before.
  private func typeOfList(_ index: Int) -> [Word]? {
    guard isMark(index - 1, ",") || word(index - 1) == Self.and, nothingCounted(index + 1), let last = mentions.last,
      last.tokens.upperBound == index - 1, case .reference(let previous) = last.kind, previous.sign == .none,
      digits(index) <= 3, !isMark(index + 1, "/"), !isMark(index + 1, "-")
    else { return nil }
    return previous.type
  }

  private typealias Signs = (sign: Word, body: [Word], year: Int?, end: Int)

  private func signs(after index: Int, isTyped: Bool) -> Signs? {
    var position = index
    var year: Int?
    // 35/2022/NĐ-CP; 19-2017/NQ-CP
    if isMark(position, "/") || isMark(position, "-"), let written = plainNumber(position + 1, digits: 4),
      (1945...2100).contains(written), isMark(position + 2, "/"), position + 3 < tokens.count,
      tokens[position + 3].isWord
    {
      year = written
      position += 2
    }
    guard isMark(position, "-") || isMark(position, "/"), position + 1 < tokens.count else { return nil }
    let sign = tokens[position + 1]
    // A sign is capitals (NQ, CTr, NĐ); "5/Năm" or "12-Thành phố" is none.
    guard sign.isWord, sign.isAcronym || sign.isCapital && Self.mixedSigns.contains(sign.word),
      sign.end - sign.start <= 9
    else { return nil }
    let (body, end) = bodies(from: position + 2)
    if !body.isEmpty { return (sign.word, body, year, end) }
    // 61/2020/QH14; Nghị định 150/CP
    guard year != nil || isTyped && isGlued(position) && isGlued(position + 1) else { return nil }
    let isNumbered = isNumber(position + 2) && isGlued(position + 2)
    return (sign.word, [], year, isNumbered ? position + 3 : position + 2)
  }

  /// What stands behind the sign: `/TW`, `-UBND`, `/TUHP-TUHD`, `/BCĐTW`, `-UBTVQH11`.
  private func bodies(from index: Int) -> (body: [Word], end: Int) {
    var body: [Word] = []
    var end = index
    while body.count < 3, isMark(end, "/") || isMark(end, "-"), body.isEmpty || isGlued(end), end + 1 < tokens.count,
      tokens[end + 1].isWord, tokens[end + 1].isAcronym || tokens[end + 1].isCapital && body.isEmpty
    {
      body.append(tokens[end + 1].word)
      end += 2
      if isNumber(end), isGlued(end) { end += 1 }
    }
    return (body, end)
  }

  private static let unmarkedSo = Word("sô")
  private static let and = Word("và")
  private static let levels = words("cấp ngân vốn")
  private static let plurals = words("các những hai ba")
  private static let mixedSigns = words("CTr TTr QCh")
  private static let formalTypes: Set<[Word]> = Set(
    ["nghị quyết", "chỉ thị", "kết luận", "quyết định", "quy định", "nghị định", "thông tư", "pháp lệnh"].map(
      Word.phrase))
}

extension Lexicon {
  /// By their last word, longest first.
  static let documentHeadsByEnd = Dictionary(grouping: documentHeads.sorted { $0.count > $1.count }) {
    $0[$0.count - 1]
  }
  static let centralCommittee = Word.phrase("trung ương")
}
