import Figures

/// One opened row beside its whole.
struct OpenedTrial {
  let sentence: SentenceView
  let row: OpenedRow
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var words: ListWords { ListWords(line: line) }

  func drafts() -> [Draft] {
    let sum = RowSum(sentence: sentence, rule: rule, total: row.total, parts: row.parts)
    guard sum.gap.count <= 40 else { return [] }
    if sum.fits {
      let companions = RowCompanions(sentence: sentence, rule: rule, total: row.total, parts: row.parts)
      return [sum.draft(.consistent, .likely)] + companions.drafts()
    }
    return mismatch(sum).map { [$0] } ?? []
  }

  private func mismatch(_ sum: RowSum) -> Draft? {
    guard sum.isPlain, areOneRow, areOfKind, !hasUnreadPart, !words.overlaps(in: row.tokens),
      !words.leavesOut(in: row.tokens),
      !words.hasAny(Self.within, in: sum.gap) || areNamedByWhole
    else { return nil }
    let whole = line.figures[row.total]
    guard row.opening != .beside || areLess && areToldAlike, row.opening != .among || areNamedByWhole else {
      return nil
    }
    guard sum.exceeds || !leavesRest && !hasUncountedHead else { return nil }
    if whole.unit != nil {
      guard sum.isNear(8, few: 0), sum.exceeds || isCounted else { return nil }
      return wrong(sum)
    }
    let (most, few) = areNamedByWhole ? (20, 9) : reach(sum)
    guard sum.isNear(most, few: few) else { return nil }
    return wrong(sum)
  }

  /// How far the parts of a count may lie off: in hundredths, and in things where there are few of them.
  private func reach(_ sum: RowSum) -> (Int64, Int64) {
    let isNamed = row.parts.allSatisfy { isNamedAsWhole($0) }
    switch row.opening {
    case .consists: return (20, 9)
    case .bracket: return (15, sum.exceeds ? 9 : isNamed ? 5 : 3)
    case .colon:
      if sum.exceeds { return (15, 9) }
      let isLabelled = row.parts.count > 2 && row.parts.allSatisfy { !line.figures[$0].noun.isEmpty }
      return isNamed
        ? row.parts.count > 2 ? (15, 9) : (8, 5) : isLabelled || row.parts.count > 3 ? (8, 3) : (0, 0)
    case .among: return (0, 0)
    case .beside: return sum.exceeds ? (8, 5) : (isNamed ? 3 : 1, 1)
    }
  }

  /// "2.010 thôn, tổ dân phố, trong đó giảm 34 thôn và 1.984 tổ dân phố": the whole is called by all its parts.
  private var areNamedByWhole: Bool {
    let figure = line.figures[row.total]
    let start = figure.tokens.upperBound
    let own = start..<max(start, min(start + 9, line.figures[row.parts[0]].tokens.lowerBound))
    let names = row.parts.map { Array(line.figures[$0].noun.prefix(2)) }
    guard names.allSatisfy({ !$0.isEmpty }), Set(names).count == names.count else { return false }
    return names.allSatisfy { words.has($0, in: own) }
  }

  /// "3 dân tộc chưa có đại biểu: …; có 4 Anh hùng Lực lượng vũ trang và 1 Anh hùng Lao động": none is a part of what bears another name.
  private var areOfKind: Bool {
    let terms = Terms(line: line)
    return row.opening == .consists || areNamedByWhole || row.parts.contains { terms.fit($0, to: row.total) >= .bare }
  }

  /// By the whole's own name, or as people are: what else there is of it would be told the same way.
  private func isNamedAsWhole(_ part: Int) -> Bool {
    let (its, whole) = (line.figures[part].noun, line.figures[row.total].noun)
    return !its.isEmpty && (its.first == whole.first || NounKinship.arePeople(its, whole))
  }

  /// None of the parts is told as something of the one before it.
  private var areOneRow: Bool {
    row.parts.dropFirst().allSatisfy { part in
      !line.figures[part].opensList
    }
  }

  private var areLess: Bool {
    let whole = line.figures[row.total].magnitude ?? .zero
    return row.parts.allSatisfy { (line.figures[$0].magnitude ?? whole) < whole }
  }

  /// All by the whole's name, and none of them done to it: "thành lập 15 chi bộ, sáp nhập 4 chi bộ, giải thể 2 chi bộ".
  private var areToldAlike: Bool {
    row.parts.allSatisfy { isNamedAsWhole($0) } && !Self.flows.contains { words.has($0, in: row.tokens) }
  }

  /// "13 người, gồm Trưởng ban, 2 Phó Trưởng ban và 10 ủy viên": the one who is told first is one more.
  private var hasUncountedHead: Bool {
    let lead = row.tokens.lowerBound..<max(row.tokens.lowerBound, line.figures[row.parts[0]].tokens.lowerBound)
    return row.opening == .consists && line.hasMark(",", in: lead)
  }

  /// "…, còn lại là sinh hoạt tạm thời": a rest without a number.
  private var leavesRest: Bool {
    let last = line.figures[row.parts[row.parts.count - 1]]
    let end = max(last.tokens.upperBound, last.nounTokens.upperBound)
    let tail = end..<max(end, min(sentence.sentence.tokens.upperBound, end + 16))
    return Self.rests.contains { words.has($0, in: tail) }
  }

  /// Whether a number in the row was read as a name ("quân đội 36"): it may be a part all the same.
  private var hasUnreadPart: Bool {
    var figure = row.parts[0]
    for token in row.tokens where line.tokens[token].isNumber {
      while figure < line.figures.count, line.figures[figure].tokens.upperBound <= token { figure += 1 }
      guard figure < line.figures.count else { return true }
      if token >= line.figures[row.parts[0]].tokens.lowerBound, !line.figures[figure].tokens.contains(token),
        token < line.figures[row.parts.last!].tokens.lowerBound, !line.tokens[token - 1].isCapital
      {
        return true
      }
    }
    return false
  }

  /// "2 KCN, tổng 163,9 ha: …, …": as many parts as there are things.
  private var isCounted: Bool {
    let count = ExactDecimal(Int64(row.parts.count))
    return (max(sentence.range.lowerBound, row.total - 2)..<row.total).contains {
      line.figures[$0].isCount && line.figures[$0].value == count && !line.figures[$0].noun.isEmpty
    }
  }

  private static let flows = ["thành lập", "sáp nhập", "giải thể", "chuyển", "kết nạp", "bổ sung", "thu hồi"].map(
    Word.phrase)
  private static let rests = ["còn lại", "số còn", "ngoài ra", "khác"].map(Word.phrase)
  private static let within = LineReader.words("đó riêng")

  private func wrong(_ sum: RowSum) -> Draft {
    var draft = sum.draft(.inconsistent, .likely)
    draft.mayBeOpen = true
    return draft
  }
}
