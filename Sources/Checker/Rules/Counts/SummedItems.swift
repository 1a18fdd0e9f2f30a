import Figures

/// "3 lớp: lớp A 40 học viên, lớp B 35 học viên, cộng 75 học viên": what is told of the items makes just the whole that is
/// told beside them, so none of them is left out, and they are as many as are counted.
struct SummedItems {
  let line: LineView
  /// The figure that counts the items.
  let index: Int

  private static let near = 30
  private static let most = 20

  private var owner: Figure { line.figures[index] }
  private var sentence: Sentence { line.sentences[owner.sentence] }

  /// How many items are told; nil where it is not certain that they are all, or that they are what is counted.
  var count: Int? {
    guard owner.bracket == 0, !owner.noun.isEmpty, let opening else { return nil }
    let parts = parts(behind: opening)
    guard parts.count > 1, areCounted(parts, opening), leavesNoneOut(parts), isTold(parts, opening) else { return nil }
    return parts.count
  }

  // MARK: Where the list begins

  /// The colon, or "gồm", behind the count; no semicolon and no other colon between.
  private var opening: Int? {
    let start = max(owner.tokens.upperBound, owner.nounTokens.upperBound)
    let range = start..<max(start, min(sentence.tokens.upperBound, start + Self.near))
    var depth = 0
    for token in range {
      let its = line.tokens[token]
      if its.isMark("(") { depth += 1 }
      if its.isMark(")") { depth -= 1 }
      if its.isMark(";")
        || depth == 0 && its.word == Self.inside && token + 1 < sentence.tokens.upperBound
          && line.tokens[token + 1].word == Self.those
      {
        return nil
      }
      guard depth == 0, its.isMark(":") || its.word == Self.consists else { continue }
      guard !Self.some.occur(in: line, start..<token + 1) else { return nil }
      let next = token + 1
      return next < sentence.tokens.upperBound && line.tokens[next].isMark(":") ? next : token
    }
    return nil
  }

  /// Other figures that stand between the count and its list; nil of another count, which may be that of the list.
  private func isDirect(_ opening: Int) -> Bool {
    !sentence.figures.contains { other in
      other > index && line.figures[other].bracket == 0 && line.figures[other].tokens.lowerBound < opening
    }
  }

  // MARK: The items

  /// A figure of one kind for each: all of them in the open, or each alone in brackets of its own.
  private func parts(behind opening: Int) -> [Int] {
    let behind = sentence.figures.filter { line.figures[$0].tokens.lowerBound > opening }
    guard let first = behind.first else { return [] }
    let isBracketed = line.figures[first].bracket != 0
    var parts: [Int] = []
    for part in behind.prefix(Self.most * 2) {
      let figure = line.figures[part]
      if !isBracketed, figure.bracket != 0 { continue }
      guard isBracketed == (figure.bracket != 0), isAlike(figure, line.figures[first]), !isTotalled(part),
        parts.last.map({ !isBracketed || line.figures[$0].bracket != figure.bracket }) ?? true
      else { break }
      parts.append(part)
    }
    return parts.count <= Self.most ? parts : []
  }

  private func isAlike(_ figure: Figure, _ first: Figure) -> Bool {
    Terms.isTerm(figure) && figure.approximation == .exact && figure.whole == nil && figure.unit == first.unit
      && (figure.noun.isEmpty || first.noun.isEmpty || figure.noun == first.noun)
  }

  private func isTotalled(_ part: Int) -> Bool { Self.totals.occur(in: line, name(part)) }

  /// The words of an item before its figure.
  private func name(_ part: Int) -> Range<Int> {
    let figure = line.figures[part]
    var end = figure.tokens.lowerBound
    var start = sentence.tokens.lowerBound
    // What a bracket holds is told of what stands before it.
    if figure.bracket != 0, end > start, line.tokens[end - 1].isMark("(") { end -= 1 }
    var before = part - 1
    while before > index, figure.bracket == 0, line.figures[before].bracket != 0 { before -= 1 }
    if before >= 0 {
      start = max(start, line.figures[before].tokens.upperBound, line.figures[before].nounTokens.upperBound)
    }
    if let colon = (start..<max(start, end)).last(where: { line.tokens[$0].isMark(":") && $0 + 1 < end }) {
      start = colon + 1
    }
    // Remarks in brackets and the marks before a name are no part of it.
    if let bracket = (start..<max(start, end)).last(where: { line.tokens[$0].isMark(")") }) { start = bracket + 1 }
    while start < end, !line.tokens[start].isWord || Self.leads.contains(line.tokens[start].word) { start += 1 }
    return start..<max(start, end)
  }

  /// Each item is one of what is counted: the count stands right before the list and is one of parts ("4 nhóm:") or of
  /// things that the items may be; or the items bear names of their own or its name.
  private func areCounted(_ parts: [Int], _ opening: Int) -> Bool {
    let names = parts.map(name)
    guard names.allSatisfy({ !$0.isEmpty && $0.count <= 14 && hasNoFigure($0) }),
      !parts.contains(where: { NounKinship.isSame(line.figures[$0].noun, owner.noun) })
    else { return false }
    let isDivided = Self.divisions.contains(owner.noun[0])
    if isDivided { return isDirect(opening) && names.allSatisfy { isOne($0, ofPieces: true) } }
    guard names.allSatisfy({ isOne($0, ofPieces: false) && !isComponent($0) }) else { return false }
    if names.allSatisfy({ isProper($0) }) { return true }
    return line.tokens[opening].isMark(":") && isDirect(opening)
      && opening <= max(owner.tokens.upperBound, owner.nounTokens.upperBound) + 1
  }

  private func hasNoFigure(_ name: Range<Int>) -> Bool {
    !sentence.figures.contains { name.contains(line.figures[$0].tokens.lowerBound) }
  }

  /// "Kim Sơn và Gia Viễn 240 ha", "các xã khác 12 hộ" are several; "thu, chi 40 nhiệm vụ" may be one of several groups where
  /// semicolons part them.
  private func isOne(_ name: Range<Int>, ofPieces: Bool) -> Bool {
    if name.contains(where: { Self.several.contains(line.tokens[$0].word) && line.tokens[$0].isWord }) { return false }
    if !ofPieces, name.contains(where: { Self.others.contains(line.tokens[$0].word) }) { return false }
    guard name.contains(where: { line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.and }) else { return true }
    return ofPieces && line.hasMark(";", in: name.upperBound..<sentence.tokens.upperBound)
      || ofPieces && line.hasMark(";", in: sentence.tokens.lowerBound..<name.lowerBound)
  }

  /// "vốn ngân sách 20 tỷ đồng, vốn vay 30 tỷ đồng" are what the money of the things is made of, and none of them.
  private func isComponent(_ name: Range<Int>) -> Bool {
    Self.components.occur(in: line, name.prefix(3))
  }

  /// Capitals, or the name of what is counted with something behind it: "Tân Lập", "phòng Kế hoạch".
  private func isProper(_ name: Range<Int>) -> Bool {
    let words = name.filter { line.tokens[$0].isWord }
    guard let first = words.first else { return false }
    if line.tokens[first].word == owner.noun[0] { return name.count > 1 }
    return line.tokens[first].isCapital && (words.count == 1 || line.tokens[words[1]].isCapital)
  }

  /// "…", "tiêu biểu" behind the list.
  private func leavesNoneOut(_ parts: [Int]) -> Bool {
    let first = line.figures[parts[0]].tokens.lowerBound
    let end = min(line.figures[parts[parts.count - 1]].tokens.upperBound + 4, sentence.tokens.upperBound)
    return !Self.more.occur(in: line, end..<max(end, sentence.tokens.upperBound))
      && !ListWords(line: line).leavesOut(in: first..<max(first, end))
  }

  // MARK: The whole

  /// What they come to is told before the list, or right behind it as their total.
  private func isTold(_ parts: [Int], _ opening: Int) -> Bool {
    let sums = SumMatch(terms: Terms(line: line))
    let before = sentence.figures.filter {
      $0 != index && line.figures[$0].tokens.lowerBound < opening && line.figures[$0].bracket == 0
    }
    return (before.suffix(8) + [behind(parts)].compactMap { $0 }).contains { whole in
      let figure = line.figures[whole]
      return figure.approximation == .exact && figure.whole == nil
        && figure.value != owner.value
        && sums.longestExact(parts, total: whole) == parts.count
    }
  }

  /// "…, tổng cộng 1.770 tỷ đồng", "… Tổng số học viên là 246".
  private func behind(_ parts: [Int]) -> Int? {
    let last = parts[parts.count - 1]
    let number = line.figures[last].sentence
    let next = (last + 1..<min(line.figures.count, last + 4)).first { line.figures[$0].bracket == 0 }
    guard let next, line.figures[next].sentence <= number + 1, line.figures[next].isLike(line.figures[last]) else {
      return nil
    }
    return Self.totals.occur(in: line, GapWords(line: line, index: next).range()) ? next : nil
  }

  private static let consists = Word("gồm")
  private static let inside = Word("trong")
  private static let those = Word("đó")
  private static let and = Word("và")
  private static let some = PhraseSet(["như", "tiêu biểu", "điển hình", "nổi bật", "đáng chú ý", "chẳng hạn", "mỗi"])
  private static let more = PhraseSet(["còn lại", "ngoài ra", "chưa kể", "chưa tính", "không kể"])
  private static let totals = PhraseSet(["tổng", "cộng", "tất cả"])
  private static let leads = LineReader.words("và gồm là có")
  private static let several = LineReader.words("các những cả hai ba bốn năm sáu nhiều mỗi số")
  private static let others = LineReader.words("khác lại")
  private static let divisions = LineReader.words("nhóm loại giai nguồn khoản phần hạng lĩnh đợt mức khối dạng")
  private static let components = PhraseSet([
    "vốn", "nguồn", "ngân sách", "NSNN", "NSTW", "NSĐP", "đất", "chi", "FDI", "DDI", "xây", "thiết bị", "trung ương",
    "nhân dân", "doanh nghiệp", "xã hội", "nhà nước", "lao động", "thu", "nam", "nữ", "phần",
  ])
}

extension NounKinship {
  /// Counted by one name.
  static func isSame(_ left: [Word], _ right: [Word]) -> Bool { !left.isEmpty && left == right }
}
