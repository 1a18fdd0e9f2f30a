/// What a figure is held against, and when it holds.
extension RoleReader {
  func comparison(of figure: Figure) -> Comparison {
    let end = ownEnd()
    var isCompared = false
    for cue in cues where cue.tokens.lowerBound < end {
      switch cue.cue {
      case .comparedTo: if !isOfAll(cue.tokens.upperBound) { isCompared = true }
      case .plan: return .plan
      case .samePeriod: return .samePeriod
      case .previousTerm: return .previousTerm
      case .startOfTerm: return .startOfTerm
      case .increase, .decrease, .attain, .exceed, .share, .equivalent, .including, .consistsOf, .now:
        if !isCompared { return beforehand() }
      default: break
      }
    }
    if isCompared { return .other }
    let before = beforehand()
    return before == .none && yearFollows() ? .other : before
  }

  /// "chiếm 3,2% so với tổng số hộ": a share of what is named, and no comparison.
  private func isOfAll(_ next: Int) -> Bool {
    leads.last?.cue == .share && next < tokens.count && tokens[next].word == Self.all
  }
  private static let all = Word("tổng")

  /// bằng 131,3% năm 2022; gấp 1,8 lần năm 2020
  private func yearFollows() -> Bool {
    guard let main = leads.last?.cue, [.equals, .attain, .multiple].contains(main) else { return false }
    // "đạt 92,6% (năm 2023 là 71,3%)": a level beside that of another year.
    if main == .attain, let first = tail.first, tokens[first].isMark("(") { return false }
    return mentionsIn(tail.prefix(3).isEmpty ? tail : tail.lowerBound..<min(tail.upperBound, tail.lowerBound + 3))
      .contains { mention in
        switch mention.kind {
        case .date(let date): date.year != nil
        case .years: true
        default: false
        }
      }
  }

  /// so với cùng kỳ năm trước tăng 15%; vượt kế hoạch 12%
  private func beforehand() -> Comparison {
    var isCompared = false
    var found = Comparison.none
    for lead in leads where !isOfFigureBefore(lead) && lead.token >= ownComparison {
      switch lead.cue {
      case .comparedTo: isCompared = true
      case .samePeriod: found = .samePeriod
      case .previousTerm: if isCompared { found = .previousTerm }
      case .startOfTerm: if isCompared { found = .startOfTerm }
      case .plan: if !isSpokenOf(lead), !isStudied(lead) { found = .plan }
      case .exceed: if found == .none { found = .plan }
      default: break
      }
    }
    return found == .none && isCompared ? .other : found
  }

  /// "quán triệt nghị quyết tại 1 điểm cầu": a text, and no aim.
  func isStudied(_ lead: LeadCue) -> Bool {
    tokens[lead.token].word == Self.resolution && lead.token > 0
      && Self.studied.contains(tokens[lead.token - 1].word)
  }

  /// "So với cùng kỳ, chỉ tiêu này tăng 41%": what is spoken of, not what it is held against.
  private func isSpokenOf(_ lead: LeadCue) -> Bool {
    let next = lead.end
    guard next < gap.upperBound, tokens[next].word == Self.this, lead.token > 0 else { return false }
    return tokens[lead.token - 1].kind == .mark
      && leads.contains { $0.token == next + 1 && [.increase, .decrease].contains($0.cue) }
  }
  private static let this = Word("này")

  /// Where the words after the figure stop being its own.
  private func ownEnd() -> Int {
    for index in tail where tokens[index].kind == .mark {
      switch tokens[index].mark {
      case 0x28, 0x29, 0x3B, 0x2C, 0x5B, 0x5D: return index
      default: break
      }
    }
    return tail.upperBound
  }

  /// The first year or term between "so với" and the next comma or bracket, before the figure or after it.
  func comparisonTime() -> TimeMark {
    let after = cues.first { $0.cue == .comparedTo }?.tokens.lowerBound
    let before = leads.last { $0.cue == .comparedTo }?.token
    let range: Range<Int>
    if let after, after < ownEnd() {
      range = after..<ownEnd()
    } else if yearFollows() {
      range = tail.lowerBound..<ownEnd()
    } else if let before {
      range = before..<gap.upperBound
    } else {
      return .none
    }
    for mention in mentionsIn(range) {
      switch mention.kind {
      case .date(let date): if let year = date.year { return .year(year) }
      case .years(let first, let last): return .years(first, last)
      default: break
      }
    }
    return .none
  }

  // MARK: When

  /// The year right behind a figure: `7,8 triệu đồng/tháng năm 2020`, `41.300 người (năm 2017)`; and where it ends.
  func trailingTime() -> (time: TimeMark, end: Int)? {
    for mention in mentionsIn(tail.lowerBound..<min(tail.upperBound, tail.lowerBound + 5)) {
      let between = tail.lowerBound..<mention.tokens.lowerBound
      guard between.allSatisfy({ Self.timeWords.contains(tokens[$0].word) || tokens[$0].isMark("(") }) else {
        return nil
      }
      switch mention.kind {
      case .date(let date): return date.year.map { (.year($0), mention.tokens.upperBound) }
      case .years(let first, let last): return (.years(first, last), mention.tokens.upperBound)
      default: return nil
      }
    }
    return nil
  }

  private static let timeWords: Set<Word> = Set(
    "năm vào trong thời điểm cuối đầu của tháng hết nhiệm kỳ giai đoạn ở".split(separator: " ").map { Word(String($0)) }
  )

  /// "tăng 12,4% so với cuối năm 2021, đáp ứng 56% nhu cầu": where what the figure before is held against ends.
  private var ownComparison: Int {
    guard let first = leads.first, first.cue == .comparedTo, first.token == gap.lowerBound, first.token > 0,
      tokens[first.token - 1].kind != .mark || tokens[first.token - 1].isMark("%")
    else { return gap.lowerBound }
    return gap.first { tokens[$0].isMark(",") || tokens[$0].isMark(";") || tokens[$0].isMark(")") } ?? gap.lowerBound
  }

  /// "gấp 2 lần cùng kỳ: 4 dự án", "vượt 4,7% kế hoạch năm, tăng 3,6%": what the figure before is held against, closed by a mark.
  private func isOfFigureBefore(_ lead: LeadCue) -> Bool {
    guard [.samePeriod, .previousTerm, .startOfTerm, .plan].contains(lead.cue), lead.token == gap.lowerBound,
      lead.token > 0,
      lead.cue != .plan && tokens[lead.token - 1].kind != .mark || tokens[lead.token - 1].isMark("%")
    else { return false }
    return (lead.end..<gap.upperBound).contains { tokens[$0].kind == .mark && !tokens[$0].isMark("(") }
  }

  func time() -> TimeMark {
    var mark = TimeMark.none
    var comparedAt: Int?
    var events: [(Int, TimeMark?)] = []
    for lead in leads where !isOfFigureBefore(lead) {
      switch lead.cue {
      case .comparedTo: events.append((lead.token, nil))
      case .startOfTerm: events.append((lead.token, .startOfTerm))
      case .endOfTerm: events.append((lead.token, .endOfTerm))
      case .now: events.append((lead.token, .now))
      case .previousTerm: events.append((lead.token, .previousTerm))
      case .samePeriod: events.append((lead.token, .samePeriod))
      default: break
      }
    }
    for mention in mentionsIn(gap) where mention.tokens.lowerBound >= told {
      switch mention.kind {
      case .date(let date): if let year = date.year { events.append((mention.tokens.lowerBound, .year(year))) }
      case .years(let first, let last): events.append((mention.tokens.lowerBound, .years(first, last)))
      default: break
      }
    }
    for (token, event) in events.sorted(by: { $0.0 < $1.0 }) {
      guard let event else {
        comparedAt = token
        continue
      }
      // What follows "so với" up to the next comma belongs to the comparison.
      if let compared = comparedAt, !tokens[compared..<token].contains(where: { $0.isMark(",") || $0.isMark(";") }) {
        continue
      }
      mark = event
    }
    return mark
  }

  private func mentionsIn(_ range: Range<Int>) -> [Mention] {
    guard !range.isEmpty else { return [] }
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return mentions[low...].prefix { $0.tokens.lowerBound < range.upperBound }.map { $0 }
  }
  private static let resolution = Word("nghị")
  private static let studied: Set<Word> = Set(["triệt", "tập", "khai", "hiện"].map { Word($0) })
}
