/// Reads one figure's role from the words before it (back to the figure before) and after it (up to the next one).
struct RoleReader {
  let tokens: [Token]
  /// Cues after the figure, up to the next one.
  let cues: ArraySlice<ContextReader.PlacedCue>
  let leads: [LeadCue]
  let gap: Range<Int>
  let tail: Range<Int>
  let mentions: [Mention]
  /// Years before this token belong to the figure before.
  let told: Int

  init(
    tokens: [Token], cues: ArraySlice<ContextReader.PlacedCue>, leads: [LeadCue], gap: Range<Int>, tail: Range<Int>,
    mentions: [Mention], isInBracket: Bool, told: Int
  ) {
    self.told = told
    self.tokens = tokens
    self.cues = cues
    self.gap = gap
    self.tail = tail
    self.mentions = mentions
    // Words before a bracket say nothing of what is in it.
    let opening = isInBracket ? gap.last { tokens[$0].isMark("(") || tokens[$0].isMark("[") } : nil
    self.leads = opening.map { opening in leads.filter { $0.token > opening } } ?? leads
    // … but "so với năm trước (186 công trình)" and "cao hơn bình quân của vùng (68,9%)" do.
    self.isCompared =
      opening.map { opening in
        leads.contains { $0.token < opening && [.comparedTo, .more, .less].contains($0.cue) }
          && (opening + 1..<gap.upperBound).allSatisfy {
            !tokens[$0].isWord || Inheritance.ofBases.contains(tokens[$0].word)
          }
      } ?? false
  }

  func apply(to figure: inout Figure) {
    figure.leads = leads
    readApproximation(&figure)
    figure.comparison = comparison(of: figure)
    figure.time = time()
    figure.comparisonTime = comparisonTime()
    let main = mainCue(figure)
    figure.role = isLevelOfComparison(figure, main) ? .base : role(of: figure, main)
    figure.sign = main == .decrease || main == .less || main == .decreaseTo ? -1 : 1
  }

  // MARK: What stands nearest

  /// The bracket the figure stands in follows a word of comparison.
  private let isCompared: Bool

  private static let approximations: Set<Cue> = [.above, .below, .about, .atLeast, .atMost, .estimate]
  private static let sides: Set<Cue> = [
    .above, .below, .about, .atLeast, .atMost, .estimate, .average, .perYear, .now, .endOfTerm, .startOfTerm,
    .wholeTerm, .each, .cumulative, .votes,
    .previousTerm, .respectively, .occupancy, .span,
  ]

  /// The nearest cue before the figure that gives it a role, in its own clause and bracket.
  private func mainCue(_ figure: Figure) -> Cue? {
    let start = ownStart(figure)
    return leads.last { $0.token >= start && !Self.sides.contains($0.cue) && reaches($0, figure) }?.cue
  }

  /// Whether a cue still speaks of the figure, as far as the words and marks between them go.
  private func reaches(_ lead: LeadCue, _ figure: Figure) -> Bool {
    let between = lead.end..<max(lead.end, figure.tokens.lowerBound)
    switch lead.cue {
    case .including, .consistsOf, .total, .remaining: return true
    case .from, .to, .increaseTo, .decreaseTo:
      // "từ 42", "từ chỗ chỉ có 63", "lên khoảng 200"; not "từ đầu nhiệm kỳ đến nay là 271".
      return between.allSatisfy { tokens[$0].isWord && Self.light.contains(tokens[$0].word) }
    case .plan:
      // "Kế hoạch thu BHXH, BHYT khối doanh nghiệp là 840 tỷ đồng": the verb leads back to it.
      return isPlainWay(between)
        || between.last.map { tokens[$0].word == Self.being || tokens[$0].word == Self.assigned } ?? false
    case .increase, .decrease:
      // "vốn cấp mới và tăng thêm quy đổi là 14.620 tỷ đồng" is a level.
      let isNamed = between.count > 1 && between.last.map { tokens[$0].word == Self.being } ?? false
      return isPlainWay(between) && (!isNamed || figure.isPercent && namesRate(lead))
    default: return isPlainWay(between)
    }
  }

  /// "tỷ lệ tăng đoàn viên là 37,9%", "mức giảm hộ nghèo là 2,1%"
  private func namesRate(_ lead: LeadCue) -> Bool {
    lead.token > gap.lowerBound && Self.rates.contains(tokens[lead.token - 1].word)
  }
  private static let rates: Set<Word> = Set(["lệ", "độ", "mức"].map { Word($0) })

  private func isPlainWay(_ between: Range<Int>) -> Bool {
    between.allSatisfy { !tokens[$0].isMark(",") && !tokens[$0].isMark(":") }
  }

  private static let being = Word("là")
  private static let assigned = Word("giao")

  /// Words that may stand between "từ", "lên", "còn" and their figure.
  private static let light: Set<Word> = Set(
    ("mức chỗ chỉ có con số là được đến tới thành còn hơn gần khoảng trên dưới xấp xỉ lên xuống tổng cộng đạt ước tất "
      + "cả bình quân thêm ít nhất vẫn số lượng")
      .split(separator: " ").map { Word(String($0)) })

  /// After the last mark that parts the figure's words from what was said before: a bracket or a semicolon.
  private func ownStart(_ figure: Figure) -> Int {
    var start = gap.lowerBound
    for index in gap where tokens[index].kind == .mark {
      switch tokens[index].mark {
      case 0x28, 0x29, 0x3B, 0x5B, 0x5D: start = index + 1
      default: break
      }
    }
    return start
  }

  private func readApproximation(_ figure: inout Figure) {
    // The words right before the number, one after the other.
    var end = figure.tokens.lowerBound
    for lead in leads.reversed() {
      guard Self.approximations.contains(lead.cue), end - lead.token <= 3, lead.token >= end - 3 else { break }
      // "của cấp trên và 816 văn bản", "cấp trên cơ sở 365": the word belongs to what stands before.
      guard lead.end >= end || tokens[lead.end..<end].allSatisfy({ $0.isWord && Self.beforeNumbers.contains($0.word) })
      else { break }
      // tốc độ 892, mật độ 120: the word belongs to the name.
      if lead.cue == .about, lead.token > 0, Self.degrees.contains(tokens[lead.token - 1].word) { break }
      // "đại học trở lên 3.198 người": said of what stands before.
      if tokens[lead.token].word == Self.onwards { break }
      // "trên nhu cầu 4.000 chỗ" says of how many; "trên mức 5%" is more.
      if lead.cue == .above, lead.end < end, !tokens[lead.end..<end].allSatisfy({ Self.light.contains($0.word) }) {
        break
      }
      switch lead.cue {
      case .above: figure.approximation = .above
      case .below: figure.approximation = .below
      case .about: figure.approximation = .about
      case .atLeast: figure.approximation = .atLeast
      case .atMost: figure.approximation = .atMost
      default: break
      }
      end = lead.token
    }
    // "100 lao động trở lên"; "nhiều nhất", "tối thiểu" and the like say of what stands behind them.
    if let after = cues.first, after.tokens.lowerBound <= figure.tokens.upperBound + 4 + figure.noun.count,
      tokens[after.tokens.lowerBound].word == Self.onwards,
      // "88 người; thạc sĩ trở lên": said of what stands behind the mark.
      !tokens[figure.tokens.upperBound..<max(figure.tokens.upperBound, after.tokens.lowerBound)].contains(where: {
        $0.kind == .mark
      })
    {
      if after.cue == .atLeast { figure.approximation = .atLeast }
      if after.cue == .atMost { figure.approximation = .atMost }
    }
  }

  /// Words that may stand between hơn, gần, khoảng and the number.
  private static let beforeNumbers: Set<Word> = Set(
    "đạt tổng số có là mức con chỉ được lên tới đến bình quân cộng còn trị giá".split(separator: " ").map {
      Word(String($0))
    })

  private static let degrees: Set<Word> = Set(
    "tốc mật trình chế tiến cường nhiệt thái cấp mức".split(separator: " ").map { Word(String($0)) })

  // MARK: Against what

  private func comparison(of figure: Figure) -> Comparison {
    let end = ownEnd()
    var isCompared = false
    for cue in cues where cue.tokens.lowerBound < end {
      switch cue.cue {
      case .comparedTo: isCompared = true
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

  /// bằng 131,3% năm 2022; gấp 1,8 lần năm 2020
  private func yearFollows() -> Bool {
    guard let main = leads.last?.cue, [.equals, .attain, .multiple].contains(main) else { return false }
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
    for lead in leads {
      switch lead.cue {
      case .comparedTo: isCompared = true
      case .samePeriod: found = .samePeriod
      case .previousTerm: if isCompared { found = .previousTerm }
      case .startOfTerm: if isCompared { found = .startOfTerm }
      case .plan: if !isSpokenOf(lead) { found = .plan }
      case .exceed: if found == .none { found = .plan }
      default: break
      }
    }
    return found == .none && isCompared ? .other : found
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
  private func comparisonTime() -> TimeMark {
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

  private func time() -> TimeMark {
    var mark = TimeMark.none
    var comparedAt: Int?
    var events: [(Int, TimeMark?)] = []
    for lead in leads {
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

  // MARK: Role

  /// "cao hơn mức 96,9% của năm 2020 là 1,7 điểm": a level, not by how much.
  private func isLevelOfComparison(_ figure: Figure, _ main: Cue?) -> Bool {
    guard main == .more || main == .less, let cue = leads.last(where: { $0.cue == main }) else { return false }
    let between = (cue.end..<max(cue.end, figure.tokens.lowerBound)).map { tokens[$0].word }
    return Self.sizes.contains(between)
  }
  private static let sizes = Set(["mức", "tỷ lệ", "con số"].map(Word.phrase))

  private func role(of figure: Figure, _ main: Cue?) -> Role {
    if figure.unit == .points { return main == .from ? .from : .growth }
    if figure.unit == .times { return .multiple }
    if isCompared, main == nil { return .base }
    if figure.isPercent { return percentRole(figure, main) }
    switch main {
    case .increase, .decrease, .more, .less: return .change
    case .increaseTo, .decreaseTo: return .to
    case .from: return .from
    case .to: return .to
    case .exceed: return .excess
    case .plan: return .plan
    case .samePeriod: return .base
    case .comparedTo: return .base
    case .total: return .total
    case .including, .consistsOf: return .part
    case .remaining: return .remaining
    case .equivalent: return .equivalent
    default:
      if isWithin(figure) { return .total }
      return hasAverage ? .average : .level
    }
  }

  /// Trong 312 dự án có …; trong số 43 đơn vị …
  private func isWithin(_ figure: Figure) -> Bool {
    var before = figure.tokens.lowerBound - 1
    if before >= 0, tokens[before].word == Lexicon.so { before -= 1 }
    return before >= 0 && tokens[before].word == Self.within && !figure.isDuration
  }

  private static let within = Word("trong")
  private static let onwards = Word("trở")

  private var hasAverage: Bool { leads.contains { $0.cue == .average || $0.cue == .perYear || $0.cue == .each } }

  private func percentRole(_ figure: Figure, _ main: Cue?) -> Role {
    let comparison = figure.comparison
    switch main {
    case .increase, .decrease, .more, .less: return .growth
    case .increaseTo, .decreaseTo, .to: return .to
    case .from: return .from
    case .exceed: return .excess
    case .equals, .attain:
      if comparison == .plan { return .attained }
      if comparison != .none { return .ratio }
      return main == .attain ? .share : .equivalent
    case .multiple: return .multiple
    case .share, .including, .consistsOf: return .share
    case .remaining: return .share
    case .equivalent: return comparison == .plan ? .attained : .equivalent
    case .plan: return .plan
    case .comparedTo, .samePeriod:
      return .level
    default:
      if comparison == .plan { return .attained }
      return figure.bracket != 0 ? .share : .level
    }
  }
}
