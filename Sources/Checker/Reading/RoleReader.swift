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
    .previousTerm, .respectively, .occupancy, .span, .carriedOver,
  ]

  /// The nearest cue before the figure that gives it a role, in its own clause and bracket.
  private func mainCue(_ figure: Figure) -> Cue? {
    let start = ownStart(figure)
    guard
      let main = leads.lastIndex(where: {
        $0.token >= start && !Self.sides.contains($0.cue) && reaches($0, figure)
      })
    else { return nil }
    // "tăng tương ứng 6 tổ chức và 9 đảng viên"
    if leads[main].cue == .equivalent, !figure.isPercent, main > 0, leads[main - 1].end == leads[main].token,
      [.increase, .decrease].contains(leads[main - 1].cue)
    {
      return leads[main - 1].cue
    }
    return by(main, from: start)?.cue ?? leads[main].cue
  }

  /// "ít hơn cùng kỳ 4 người", "nhiều hơn so với năm trước 7 dự án": by how much, not the figure of then.
  private func by(_ main: Int, from start: Int) -> LeadCue? {
    guard leads[main].cue == .samePeriod else { return nil }
    var end = leads[main].token
    for lead in leads[..<main].reversed() {
      guard lead.token >= start, (lead.end..<max(lead.end, end)).allSatisfy({ tokens[$0].word == Self.with }) else {
        return nil
      }
      if lead.cue == .more || lead.cue == .less { return lead }
      // "hơn cùng kỳ 58,7%"
      if lead.cue == .above, lead.end == end, tokens[lead.token].word == Self.than {
        return LeadCue(cue: .more, token: lead.token, end: lead.end)
      }
      guard lead.cue == .comparedTo else { return nil }
      end = lead.token
    }
    return nil
  }
  private static let with = Word("với")
  private static let than = Word("hơn")

  /// "239 cuộc theo kế hoạch và 93 cuộc đột xuất": which of them were planned, and no plan of what follows.
  private func isOfFigureBefore(_ lead: LeadCue, _ between: Range<Int>) -> Bool {
    guard lead.token > 1, tokens[lead.token - 1].word == Self.following, tokens[lead.token - 2].isWord,
      let joint = between.last
    else { return false }
    return lead.token - 1 > gap.lowerBound && (tokens[joint].word == Self.and || tokens[joint].isMark(","))
  }
  private static let following = Word("theo")

  /// Whether a cue still speaks of the figure, as far as the words and marks between them go.
  private func reaches(_ lead: LeadCue, _ figure: Figure) -> Bool {
    let between = lead.end..<max(lead.end, figure.tokens.lowerBound)
    switch lead.cue {
    case .including, .consistsOf, .total, .remaining: return true
    // "chuyển đến 48": who came, and no level reached.
    case .to where lead.token > 0 && tokens[lead.token - 1].word == Self.moving && lead.end == figure.tokens.lowerBound:
      return false
    case .from, .to, .increaseTo, .decreaseTo:
      // "từ 42", "từ chỗ chỉ có 63", "lên khoảng 200"; not "từ đầu nhiệm kỳ đến nay là 271".
      return between.allSatisfy { tokens[$0].isWord && Self.light.contains(tokens[$0].word) }
    case .plan:
      if isStudied(lead) || isOfFigureBefore(lead, between) { return false }
      // "Kế hoạch thu BHXH, BHYT khối doanh nghiệp là 840 tỷ đồng": the verb leads back to it.
      return isPlainWay(between)
        || between.last.map { tokens[$0].word == Self.being || tokens[$0].word == Self.assigned } ?? false
    case .increase, .decrease:
      // "9 lượt giảm vốn và 56 lượt điều chỉnh": said of what stands before "và".
      if between.count > 1, between.last.map({ tokens[$0].word == Self.and }) ?? false { return false }
      // "tăng vốn cho 11 dự án": for how many, not by how many.
      if let last = between.last, tokens[last].word == Self.toWhom, between.count > 1 { return false }
      // "vốn cấp mới và tăng thêm quy đổi là 14.620 tỷ đồng" is a level.
      let isNamed = between.count > 1 && between.last.map { tokens[$0].word == Self.being } ?? false
      return isPlainWay(between) && (!isNamed || figure.isPercent && namesRate(lead))
    case .samePeriod, .comparedTo:
      // "tăng 67 vụ so với cùng kỳ đã xét xử 118 vụ": another thing is told, without a comma.
      return isPlainWay(between) && !between.contains { tokens[$0].word == Self.done }
    default: return isPlainWay(between)
    }
  }

  private static let done = Word("đã")

  /// "tỷ lệ tăng đoàn viên là 37,9%", "mức giảm hộ nghèo là 2,1%"
  private func namesRate(_ lead: LeadCue) -> Bool {
    lead.token > gap.lowerBound && Self.rates.contains(tokens[lead.token - 1].word)
  }
  private static let rates: Set<Word> = Set(["lệ", "độ", "mức"].map { Word($0) })

  private func isPlainWay(_ between: Range<Int>) -> Bool {
    between.allSatisfy { !tokens[$0].isMark(",") && !tokens[$0].isMark(":") }
  }

  private static let and = Word("và")
  private static let toWhom = Word("cho")
  private static let being = Word("là")
  private static let moving = Word("chuyển")
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
      // "trích nộp cấp trên 985 triệu đồng": who it goes to.
      if lead.cue == .above, isHigherLevel(lead) { break }
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
        $0.kind == .mark || Self.described.contains($0.word)
      })
    {
      if after.cue == .atLeast { figure.approximation = .atLeast }
      if after.cue == .atMost { figure.approximation = .atMost }
    }
  }

  /// "nộp cấp trên"; not "đã cấp trên 200 giấy phép".
  private func isHigherLevel(_ lead: LeadCue) -> Bool {
    lead.token > 1 && tokens[lead.token - 1].word == Self.level && Self.toHigher.contains(tokens[lead.token - 2].word)
  }
  private static let level = Word("cấp")
  private static let toHigher: Set<Word> = Set(
    "nộp lên của với do cho gửi đoàn".split(separator: " ").map { Word(String($0)) })

  /// Words that may stand between hơn, gần, khoảng and the number.
  private static let beforeNumbers: Set<Word> = Set(
    "đạt tổng số có là mức con chỉ được lên tới đến bình quân cộng còn trị giá".split(separator: " ").map {
      Word(String($0))
    })

  private static let degrees: Set<Word> = Set(
    "tốc mật trình chế tiến cường nhiệt thái cấp mức".split(separator: " ").map { Word(String($0)) })

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
    // "tăng 45% so với năm 2017 (+4.607 tỷ đồng)", "giảm 11,5% (-820,3 ha)"
    if !figure.isPercent, figure.bracket != 0, main == nil, let sign = gap.last,
      tokens[sign].isMark("+") || tokens[sign].isMark("-") && sign > 0 && tokens[sign - 1].isMark("(")
    {
      return .change
    }
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
  /// "2.952 người có trình độ đại học trở lên": said of their schooling; "1.456 trẻ là con thứ ba trở lên", "310 học sinh khá trở lên".
  private static let described: Set<Word> = Set(
    "có độ từ đạt là thứ khá giỏi".split(separator: " ").map { Word(String($0)) })

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
      // "151 khẩu = 4,6%"
      return figure.bracket != 0 || gap.last.map { tokens[$0].isMark("=") } ?? false ? .share : .level
    }
  }
}
