import Figures

/// What stands beside the parts of a whole, wherever they are told.
struct PartMarks {
  let line: LineView
  let parts: [Int]
  private var words: ListWords { ListWords(line: line) }

  /// The part's own words; for a figure alone in brackets, those before the bracket.
  private func label(_ part: Int) -> Range<Int> {
    let gap = GapWords(line: line, index: part)
    guard gap.own.isEmpty, let bracket = gap.range().last, line.tokens[bracket].isMark("(") else { return gap.label }
    let before = gap.range().lowerBound..<bracket
    let start = before.last {
      line.tokens[$0].isMark(",") || line.tokens[$0].isMark(";") || line.tokens[$0].isMark(":")
    }
    return (start.map { $0 + 1 } ?? before.lowerBound)..<bracket
  }

  /// Whether each part carries its percentage and these make a hundred.
  var sharesAreWhole: Bool {
    var sum = ExactDecimal.zero
    var slack = ExactDecimal.zero
    for part in parts {
      guard let share = share(of: part), [.share, .level, .equivalent].contains(line.figures[share].role),
        line.figures[share].upper == nil, let half = line.figures[share].halfStep,
        let next = try? sum.adding(line.figures[share].value), let wider = try? slack.adding(half)
      else { return false }
      sum = next
      slack = wider
    }
    guard let gap = try? sum.subtracting(ExactDecimal(100)) else { return false }
    return gap.magnitude <= slack
  }

  /// The percentage right behind a part: "40 bếp từ 20.000 đến dưới 25.000 đồng (25%)" as well.
  private func share(of part: Int) -> Int? {
    let next = parts.first { $0 > part } ?? part + 4
    return (part + 1..<min(line.figures.count, next, part + 4)).first {
      line.figures[$0].sentence == line.figures[part].sentence && line.figures[$0].isPercent
    }
  }

  /// "…, dịch vụ khác 1.552": what is not named is in the last part.
  var endsWithOthers: Bool {
    let last = GapWords(line: line, index: parts.last!)
    return parts.count > 2 && words.has(Self.others, in: last.label.lowerBound..<last.after(4).upperBound)
  }

  /// Whether their percentages make a hundred, or they are all the grades of a classification.
  var areTheWhole: Bool {
    guard let first = parts.first, let last = parts.last, first < last else { return false }
    let range = label(first).lowerBound..<max(label(first).upperBound, label(last).upperBound)
    return sharesAreWhole || words.isExhaustive(in: range)
  }

  /// "3 người chết, 12 người bị thương nặng và 22 người bị thương nhẹ": nobody who came to harm is left out.
  var areCasualties: Bool {
    parts.count == 3
      && zip(parts, Self.harms).allSatisfy { part, harm in words.has(harm, in: label(part)) }
  }
  private static let harms = ["chết", "nặng", "nhẹ"].map(Word.phrase)

  /// quý I …, quý II …
  var areQuarters: Bool { divider == Lexicon.quarter }

  /// "số còn lại 1.138 người"
  var endsWithRest: Bool {
    line.figures[parts.last!].role == .remaining || words.has(Self.rest, in: label(parts.last!))
  }

  /// "…, còn 8 chuyến đi miền Tây", "… và 8 doanh nghiệp thuộc các ngành còn lại": the last of three parts and more is
  /// what is left.
  var closesWithRest: Bool {
    guard parts.count > 2 else { return false }
    let last = GapWords(line: line, index: parts.last!)
    if last.own.last.map({ line.tokens[$0].word == Self.rest[0] }) ?? false { return true }
    let after = last.after(8)
    let stop = after.first { line.tokens[$0].kind == .mark } ?? after.upperBound
    return words.has(Self.rest, in: after.lowerBound..<stop)
  }

  /// "dưới 100 lao động 186, từ 100 đến 500 lao động 74, … từ 2.000 lao động trở lên 9": sizes from the least to the
  /// most, or back.
  var areSizes: Bool {
    guard parts.count > 2, let first = parts.first, let last = parts.last else { return false }
    let (low, high) = (around(first), around(last))
    return line.has(Self.below, in: low) && isTop(high) && !isTop(low)
      || line.has(Self.below, in: high) && isTop(low) && !isTop(high)
  }

  private func isTop(_ range: Range<Int>) -> Bool {
    line.has(Self.above, in: range) || words.has(Self.upwards, in: range)
  }

  /// Two parts beside which nothing can stand: nam and nữ.
  var areNaturalHalves: Bool { parts.count == 2 && words.areNaturalHalves(label(parts[0]), label(parts[1])) }

  /// "dưới 30 tuổi …, từ 30 đến 45 tuổi …, trên 45 tuổi …": ages from the least to the most, which leave nobody out.
  var areAges: Bool {
    guard parts.count > 2, let first = parts.first, let last = parts.last,
      parts.allSatisfy({ line.has(Self.age, in: around($0)) })
    else { return false }
    let top = around(last)
    return line.has(Self.below, in: around(first))
      && (line.has(Self.above, in: top) || words.has(Self.upwards, in: top))
  }

  /// The words from the comma before the part to the one behind it, with the ages told there.
  private func around(_ part: Int) -> Range<Int> {
    let end = GapWords(line: line, index: part).after(8)
    var start = line.figures[part].tokens.lowerBound
    let sentence = line.sentences[line.figures[part].sentence].tokens
    while start > sentence.lowerBound, line.tokens[start - 1].kind != .mark, end.lowerBound - start < 12 { start -= 1 }
    let stop = end.first { line.tokens[$0].kind == .mark } ?? end.upperBound
    return start..<max(start, stop)
  }

  private static let age = Word("tuổi")
  private static let below = Word("dưới")
  private static let above = Word("trên")
  private static let upwards = Word.phrase("trở lên")

  /// Whether no thing can be in two of the parts: two known to exclude each other, or all named by one dividing word
  /// (khối A, khối B).
  var areApart: Bool {
    words.areApart(label(parts[0]), label(parts[1])) || areDivided
  }

  /// Whether one dividing word names them all.
  var areDivided: Bool { divider != nil }

  private var divider: Word? {
    var common = words.dividers(in: label(parts[0]))
    for part in parts.dropFirst() {
      let its = words.dividers(in: label(part))
      common.removeAll { !its.contains($0) }
      if common.isEmpty { return nil }
    }
    return common.first
  }

  /// Whether the dividing word of the parts names `total` too: one of their kind, and no whole.
  func names(_ total: Int) -> Bool {
    let own = label(total)
    // "45 ha đất: KCN A 21 ha": what stands behind the colon names the parts.
    let end = own.first { line.tokens[$0].isMark(":") } ?? own.upperBound
    return divider.map { line.has($0, in: own.lowerBound..<end) } ?? false
  }

  private static let others = Word.phrase("khác")
  private static let rest = Word.phrase("còn lại")
}
