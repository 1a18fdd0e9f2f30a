/// The levels of two times that a change lies between, each known by its name or its place among others:
/// "312 dự án FDI và 198 dự án trong nước, năm trước là 287 dự án FDI và 181 dự án trong nước; như vậy tăng 25 dự án
/// FDI, 17 dự án trong nước".
struct StatePairs {
  let sentence: SentenceView
  /// The change: an amount, a percentage, a multiple or points.
  let change: Int

  var line: LineView { sentence.line }
  var stated: Figure { sentence[change] }
  var list: ChangeList { ChangeList(sentence: sentence, index: change) }
  var names: StateNames { StateNames(line: line) }
  var levels: StateLevels { StateLevels(sentence: sentence, change: change) }
  var attachment: Attachment { Attachment(sentence: sentence) }

  typealias Pair = (from: Int, to: Int)

  /// Nil where more than one reading is left.
  func pair() -> Pair? { line.statePairs.found(at: change * line.sentences.count + sentence.number, find) }

  private func find() -> Pair? {
    let head = sentence[list.head]
    // "bình quân mỗi năm tăng thêm 12 dự án": of a year, not of the two times.
    guard stated.rates.isEmpty || !isRelative, !isYearly,
      !(stated.leads + head.leads).contains(where: { $0.cue == .average || $0.cue == .perYear || $0.cue == .each })
    else { return nil }
    guard head.comparison != .plan, stated.comparison != .plan, stated.approximation == .exact, stated.upper == nil
    else {
      return nil
    }
    if let pair = PeriodPairs(sentence: sentence, change: change).pair() { return pair }
    return besideLevel() ?? besideBase() ?? afterBase(list) ?? saidAgain(list) ?? told(list)
      ?? told(list, takesParts: true) ?? unique(list) ?? SoleBase(sentence: sentence, change: change).pair()
  }

  // MARK: Beside one level

  /// "46 đồng chí (đầu nhiệm kỳ 31, tăng 15 đồng chí)"; "1,35 triệu tấn, tăng 12,5% so với mức 1,2 triệu tấn của cùng
  /// kỳ".
  private func besideLevel() -> Pair? {
    let before = change - 1
    if stated.bracket != 0, before > sentence.range.lowerBound, sentence[before].bracket == stated.bracket,
      sentence[before - 1].bracket == 0, levels.isLevel(before), isToldAsPast(before), attachment.isBare(change),
      levels.isLevel(before - 1), isOne(before, before - 1)
    {
      return (before, before - 1)
    }
    guard let base = baseBehind(), list.members.count == 1,
      let level = levels.whole(of: subject), !levels.isPast(level),
      levels.isLevel(level, isNumerator: true), isOne(base, level) || isNamedAlike(base, level)
    else { return nil }
    return (base, level)
  }

  /// "(76,4%)", or the level once more and what it is compared with: "(89,2% so với 76,4%)".
  private func baseBehind() -> Int? {
    let behind = levels.behind(change + 1..<change + 3)
    guard behind.count == 2, sentence[behind[0]].bracket != 0,
      sentence[behind[0]].bracket == sentence[behind[1]].bracket,
      sentence[behind[0]].isLike(sentence[behind[1]]), sentence[behind[0]].noun.first == sentence[behind[1]].noun.first
    else { return behind.first }
    return sentence[behind[1]].leads.contains { $0.cue == .comparedTo } ? behind[1] : nil
  }

  /// "nếu tính mỗi năm (15 năm), tăng 61 đảng viên"
  private var isYearly: Bool {
    let words = ListWords(line: line)
    let end = stated.tokens.lowerBound
    let start = max(sentence.sentence.tokens.lowerBound, end - 20)
    let mark = (start..<max(start, end)).last { line.tokens[$0].isMark(";") }
    return Self.yearly.contains { words.has($0, in: (mark.map { $0 + 1 } ?? start)..<max(start, end)) }
  }
  private static let yearly = ["mỗi năm", "hằng năm", "hàng năm"].map(Word.phrase)

  /// "So với cùng kỳ, thu nội địa tăng 1.356 tỷ đồng (cùng kỳ 11.490 tỷ đồng)": the level of the base's kind that the
  /// words name.
  private func besideBase() -> Pair? {
    guard let base = levels.behind(change + 1..<change + 2).first, list.members.count == 1, sentence[base].bracket != 0,
      isRelative || names.fits(change, base)
    else { return nil }
    let before = levels.all(list, takesParts: true).filter {
      $0 < change && !levels.isPast($0) && sentence[$0].bracket == 0 && names.areOfOneKind($0, base)
    }
    let named = attachment.isBare(change) ? [] : before.filter { names.speaks(of: [$0], head: change, isBare: false) }
    return named.count == 1 ? (base, named[0]) : nil
  }

  /// The level that the change speaks of; a rate where points are told.
  private var subject: Int? {
    guard stated.unit == .points else { return attachment.subject(of: change) }
    let before = change - 1
    guard sentence.range.contains(before), sentence[before].clause == stated.clause, attachment.isBare(change) else {
      return nil
    }
    return levels.isLevel(before) && sentence[before].bracket == stated.bracket ? before : nil
  }

  func isOne(_ from: Int, _ to: Int) -> Bool {
    guard sentence[from].isLike(sentence[to]), names.areOne(from, to) else { return false }
    return isRelative || names.fits(change, to)
  }

  /// "kỷ luật 32 đảng viên, giảm 9 trường hợp so với cùng kỳ (41 trường hợp)"
  func isNamedAlike(_ from: Int, _ to: Int) -> Bool {
    !isRelative && stated.isCount && sentence[from].isCount && sentence[to].isCount && !stated.noun.isEmpty
      && sentence[from].noun == stated.noun && names.isGeneral(stated.noun)
  }

  var isRelative: Bool { stated.isPercent || stated.unit == .times }

  /// "số đoàn viên tăng 43.445 người, gấp 3 lần": the two levels that the amount right before lies between.
  private func saidAgain(_ list: ChangeList) -> Pair? {
    guard isRelative, attachment.isBare(list.members.lowerBound) else { return nil }
    if list.members.count > 1 { return saidAgainInOrder(list) }
    var before = change - 1
    while before > sentence.range.lowerBound, sentence[before].bracket != 0, sentence[before].bracket != stated.bracket
    {
      before -= 1
    }
    guard before >= sentence.range.lowerBound, sentence[before].clause == stated.clause, !sentence[before].isPercent,
      sentence[before].role == .change || stated.unit == .times && sentence[before].unit == .points,
      sentence[before].unit != .times
    else { return nil }
    return StatePairs(sentence: sentence, change: before).pair()
  }

  /// "tăng 19 tổ chức và 523 đảng viên, tương ứng tăng 73,1% và 76,5%"
  private func saidAgainInOrder(_ list: ChangeList) -> Pair? {
    var last = list.members.lowerBound - 1
    // "giảm 15 đơn vị và giảm 18,9 tỷ đồng (62 đơn vị, 80,2 tỷ đồng), tức giảm 24,2% … và 23,6% …"
    while last > sentence.range.lowerBound, sentence[last].bracket != 0, sentence[last].bracket != stated.bracket {
      last -= 1
    }
    guard last >= sentence.range.lowerBound, !sentence[last].isPercent, sentence[last].clause == stated.clause else {
      return nil
    }
    let amounts = ChangeList(sentence: sentence, index: last)
    guard amounts.members.count == list.members.count, sentence[amounts.head].role == .change else { return nil }
    let amount = amounts.members.lowerBound + (change - list.members.lowerBound)
    return StatePairs(sentence: sentence, change: amount).pair()
  }

  // MARK: Two times

  private func told(_ list: ChangeList, takesParts: Bool = false) -> Pair? {
    let isBare = attachment.isBare(list.head) || attachment.beginsAnew(list.head)
    let all = levels.all(list, takesParts: takesParts)
    let found = StateRuns(line: line).runs(all)
    if let pair = inOrder(all, list) { return pair }
    let runs = found.filter { !$0.isMeanwhile && !matches($0, list, isBare).isEmpty }
    guard let (first, second) = choose(runs, sentence[list.head]) else { return nil }
    // What is said right behind a level is said of it.
    let near = (max(sentence.range.lowerBound, list.members.lowerBound - 1)..<list.members.lowerBound).last {
      isBare && sentence[$0].clause == stated.clause && levels.isLevel($0) && names.fits(change, $0)
    }
    guard near.map({ first.levels.contains($0) || second.levels.contains($0) }) ?? true else { return nil }
    var members = (member(first, list, isBare), member(second, list, isBare))
    if members.0 == nil || members.1 == nil, let only = onlyPair(first, second, list, isBare) { members = only }
    guard let from = members.0 ?? partner(of: members.1, in: first),
      let to = members.1 ?? partner(of: members.0, in: second), from != to, isTied(from, to, list, isBare)
    else { return nil }
    return (from, to)
  }

  /// "số tổ chức tăng từ 17 lên 38, số đảng viên tăng từ 214 lên 583, tức là tăng lần lượt 21 tổ chức và 369 đảng viên"
  private func inOrder(_ all: [Int], _ list: ChangeList) -> Pair? {
    let count = list.members.count
    let last = all.suffix(count * 2)
    guard count > 1, last.count == count * 2, last.last == list.members.lowerBound - 1 else { return nil }
    let levels = Array(last)
    for place in 0..<count {
      guard sentence[levels[place * 2]].role == .from, sentence[levels[place * 2 + 1]].role == .to,
        sentence[levels[place * 2]].clause == stated.clause
      else { return nil }
    }
    let place = (change - list.members.lowerBound) * 2
    guard isRelative || names.fits(change, levels[place]) && names.fits(change, levels[place + 1]) else { return nil }
    return (levels[place], levels[place + 1])
  }

  private func choose(_ runs: [StateRun], _ head: Figure) -> (StateRun, StateRun)? {
    guard runs.count >= 2 else { return nil }
    // "so với …" behind the last of them is said of all.
    let said = [stated, head, sentence[list.members.upperBound - 1]]
    let compared = said.map(\.comparisonTime).first { $0 != .none } ?? .none
    let comparison = said.map(\.comparison).first { $0 != .none } ?? .none
    if let year = PastWords(line: line, index: change).ownYear { return dated(year, runs, compared) }
    let bases = runs.filter { answers($0, comparison, compared) }
    let told = runs.filter { $0.levels[0] < change }
    let before = told.isEmpty ? runs : told
    if comparison != .none, bases.count == 1 {
      guard let to = before.last(where: { $0.levels != bases[0].levels }), bases[0].isBefore(to) else { return nil }
      return isNext(bases[0], to, comparison) ? (bases[0], to) : nil
    }
    if compared == .none, comparison == .none, let pair = spanned(runs) { return pair }
    guard runs.count == 2, compared == .none else { return nil }
    let (first, second) = runs[0].isBefore(runs[1]) ? (runs[0], runs[1]) : (runs[1], runs[0])
    guard first.isBefore(second), answers(first, comparison, compared), isNext(first, second, comparison) else {
      return nil
    }
    return (first, second)
  }

  /// "năm 2023 tăng 25%, năm 2024 tăng 15%": each against the year before, or the one that is named.
  private func dated(_ year: Int, _ runs: [StateRun], _ compared: TimeMark) -> (StateRun, StateRun)? {
    let base = compared == .none ? .year(year - 1) : compared
    let first = runs.filter { $0.time == base }
    let second = runs.filter { $0.time == .year(year) }
    guard first.count == 1, second.count == 1, first[0].isBefore(second[0]) else { return nil }
    return (first[0], second[0])
  }

  /// "tăng 9% so với năm trước" is not said of levels two years apart.
  private func isNext(_ first: StateRun, _ second: StateRun, _ comparison: Comparison) -> Bool {
    guard comparison == .samePeriod, case .year(let then) = first.time, case .year(let now) = second.time else {
      return true
    }
    // The year that both stand under is not theirs: "năm 2025 … (cùng kỳ 7 dự án)".
    return now == then + 1 || now == then && first.isPast
  }

  /// Whether the change is said to be against the time these levels are of.
  func answers(_ run: StateRun, _ comparison: Comparison, _ time: TimeMark) -> Bool {
    if time != .none { return run.time == time || run.time == .none && run.isPast }
    switch comparison {
    case .none, .other: return true
    case .plan: return false
    case .startOfTerm: return run.time == .startOfTerm || run.time == .none && run.isPast
    case .previousTerm: return run.time == .previousTerm || run.time == .none && run.isPast
    case .samePeriod:
      if case .year = run.time { return true }
      return run.time == .samePeriod || run.time == .none && run.isPast
    }
  }

  /// "từ 60 lên 80 với 1.200 thành viên": 60 goes with 80, which bears no name either.
  func hasBarePartner(_ one: Int, _ other: Int) -> Bool {
    guard sentence[one].unit == nil, sentence[one].noun.isEmpty, !sentence[other].noun.isEmpty, one + 1 < other else {
      return false
    }
    return (one + 1..<other).contains {
      levels.isLevel($0) && sentence[$0].unit == nil && sentence[$0].noun.isEmpty && sentence[$0].role == .to
    }
  }

  // MARK: The level in each

  private func matches(_ run: StateRun, _ list: ChangeList, _ isBare: Bool) -> [Int] {
    let fitting = run.levels.filter { isRelative || names.fits(change, $0) }
    // "kết nạp 1.240 đảng viên, bình quân mỗi năm 248 đảng viên": the average is said beside the level.
    let levels = fitting.filter { sentence[$0].role != .average }
    return levels.isEmpty ? fitting : levels
  }

  private func member(_ run: StateRun, _ list: ChangeList, _ isBare: Bool) -> Int? {
    let fitting = matches(run, list, isBare)
    let members = list.members
    // "giảm 40,9% số vụ và 57,1% số người"
    if isRelative, members.count > 1 {
      let spokenOf = fitting.filter { names.isSpokenOf($0, behind: change) }
      if spokenOf.count == 1 { return spokenOf[0] }
    }
    if members.count == 1 || !isRelative && !stated.noun.isEmpty {
      if fitting.count == 1 { return fitting[0] }
      let named = fitting.filter { names.isNamed($0, as: change) }
      if named.count == 1 { return named[0] }
      let spokenOf = fitting.filter { names.isSpokenOf($0, behind: change) }
      if isRelative, spokenOf.count == 1 { return spokenOf[0] }
      let isAlone = members.count == 1
      if isAlone, let subject = levels.whole(of: attachment.subject(of: change)), fitting.contains(subject) {
        return subject
      }
      let spoken = isBare || !isAlone ? [] : fitting.filter { names.speaks(of: [$0], head: list.head, isBare: false) }
      if spoken.count == 1 { return spoken[0] }
    }
    // As many changes as levels, told in one order.
    guard members.count > 1, run.levels.count == members.count,
      zip(run.levels, members).allSatisfy({ isRelative || names.fits($1, $0) })
    else { return nil }
    return run.levels[change - members.lowerBound]
  }

  /// "9 tháng ước 2.346 tỷ đồng …, tăng 15% so với cùng kỳ … cùng kỳ thu được 2.040 tỷ đồng": the only two of one kind.
  private func onlyPair(_ first: StateRun, _ second: StateRun, _ list: ChangeList, _ isBare: Bool) -> (Int?, Int?)? {
    guard isRelative, list.members.count == 1 else { return nil }
    let later = matches(second, list, isBare)
    let pairs = matches(first, list, isBare).flatMap { from in
      later.filter { !sentence[from].isDuration && names.areOfOneKind(from, $0) }.map { (from, $0) }
    }
    return pairs.count == 1 ? pairs[0] : nil
  }

  /// "Tiếp 248 đoàn, ký 31 biên bản. Năm trước tiếp 200 đoàn, như vậy tăng 24%": the only one of the other's kind.
  private func partner(of level: Int?, in run: StateRun) -> Int? {
    guard isRelative, list.members.count == 1, let level else { return nil }
    let alike = run.levels.filter { names.areOfOneKind($0, level) }
    return alike.count == 1 ? alike[0] : nil
  }
}
