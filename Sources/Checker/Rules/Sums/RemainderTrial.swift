import Figures

/// One remainder beside the wholes and done parts before it.
struct RemainderTrial {
  let sentence: SentenceView
  let remainder: Int
  let lead: RemainderLead.Kind
  let rule: RuleDescription
  var line: LineView { sentence.line }
  var terms: Terms { Terms(line: line) }

  struct Way {
    var whole: Int
    var done: [Int]
    /// 12/15: whole and part in one figure.
    var isFraction = false
  }

  func draft() -> Draft? {
    if let divided = divided() { return divided }
    let candidates = candidates()
    var ways: [Way] = []
    for (position, whole) in candidates.enumerated().reversed() {
      if line.figures[whole].whole != nil {
        ways.append(Way(whole: whole, done: [], isFraction: true))
        // "hoàn thành 300/1.000 căn, đang xây 450 căn, còn lại 250 căn"
        let others = candidates[(position + 1)...].filter { line.figures[$0].whole == nil }
        if !others.isEmpty { ways.append(Way(whole: whole, done: Array(others), isFraction: true)) }
        continue
      }
      let later = candidates[(position + 1)...].filter {
        line.figures[$0].whole == nil && line.figures[$0].role != .plan
      }
      if later.count > 1 { ways.append(Way(whole: whole, done: Array(later))) }
      // "44 tổ chức, gồm 3 … và 41 …. Về loại hình: 4 …, 2 …, còn lại 38": those of the remainder's own sentence.
      let own = later.filter { line.figures[$0].sentence == sentence.number }
      if own.count > 1, own.count < later.count { ways.append(Way(whole: whole, done: own)) }
      // "84 dự án trong tổng số 196; tiếp theo 43, còn lại 69": done is told on both sides of the whole.
      let beside = candidates.filter {
        $0 != whole && line.figures[$0].sentence == sentence.number && line.figures[$0].whole == nil
      }
      if beside.count > later.count { ways.append(Way(whole: whole, done: beside)) }
      for done in later { ways.append(Way(whole: whole, done: [done])) }
      // "118 học viên, gồm 64 nam …; đại học 71 người, cao đẳng 29 người, còn lại 18 người": a second list of its parts.
      for start in own.indices.dropFirst() where own.count - start > 1 {
        ways.append(Way(whole: whole, done: Array(own[start...])))
      }
    }
    for way in ways { if let draft = draft(way), draft.verdict == .consistent { return draft } }
    if let ahead = ahead() { return ahead }
    guard isExact(remainder) else { return nil }
    guard lead != .hinted else { return notYet(candidates) }
    let accused = accused(candidates)
    if let accused, accused.verdict == .inconsistent { return accused }
    return tied(candidates) ?? sole(candidates) ?? notYet(candidates) ?? accused
  }

  private func candidates() -> [Int] {
    let low = max(0, remainder - 12)
    return (low..<remainder).filter { index in
      let figure = line.figures[index]
      guard figure.sentence + 3 > sentence.number, Terms.isAmount(figure), !terms.isGrade(index) else { return false }
      guard [.level, .total, .to, .part, .plan, .remaining].contains(figure.role) else { return false }
      let fit = terms.fit(remainder, to: index)
      return fit >= .bare || lead == .plain && fit == .loose && figure.sentence == sentence.number
    }
  }

  func draft(_ way: Way, verdict: Verdict? = nil) -> Draft? {
    guard let result = result(way) else { return nil }
    let printed = terms.printed(remainder, beside: [way.whole])
    guard result.lower >= .zero || verdict != nil else { return nil }
    let agreement = Agreement(result, with: printed)
    let shown = printedResult(way) ?? result
    if verdict == nil, agreement != .exact { return nil }
    // What is right is not called wrong, however it came to be tried.
    let verdict = agreement == .exact ? nil : verdict
    if verdict == .inconsistent, isClosed(way) { return nil }
    return Claimant(sentence: sentence, rule: rule).draft(
      remainder, Claimant.Computation(result: shown, formula: formula(way), operands: [way.whole] + way.done),
      subject: .remainder,
      strength: lead == .plain ? .sure : .likely, verdict: verdict ?? .consistent)
  }

  private func result(_ way: Way) -> Bounds? {
    if let (_, whole, value) = fraction(of: way) {
      var rest = Bounds(whole).minus(Bounds(value))
      for done in way.done { rest = line.figures[done].bounds().flatMap { rest?.minus($0) } }
      return rest
    }
    guard let all = terms.bounds(way.whole, like: remainder), let done = terms.sum(way.done[...], total: way.whole)
    else { return nil }
    return all.minus(done)
  }

  private func formula(_ way: Way) -> String {
    let done = way.done.map { Writing.number(line.figures[$0], line) }
    let wholes =
      if let (printed, _, _) = fraction(of: way) {
        [printed, line.figures[way.whole].value].map { VietnameseNumber.write($0) }
      } else {
        [Writing.number(line.figures[way.whole], line)]
      }
    return (wholes + done).joined(separator: " − ")
  }

  /// 15 as it is printed, 15 and 12 of 12/15.
  private func fraction(of way: Way) -> (printed: ExactDecimal, whole: ExactDecimal, value: ExactDecimal)? {
    let figure = line.figures[way.whole]
    guard way.isFraction, let printed = figure.whole, let whole = figure.wholeMagnitude, let value = figure.magnitude
    else { return nil }
    return (printed, whole, value)
  }

  func printedResult(_ way: Way) -> Bounds? {
    guard !way.isFraction, let all = terms.printedSum([way.whole], total: remainder),
      let done = terms.printedSum(way.done[...], total: way.whole)
    else { return nil }
    return all.minus(done)
  }

  /// Where one whole and one thing done are all there is to reckon with.
  private func accused(_ candidates: [Int]) -> Draft? {
    if let fraction = fraction(candidates) { return fraction }
    if let listed = listed(candidates) ?? told(candidates) { return listed }
    if let deed = leftUndone(candidates) { return deed }
    var plain = candidates.filter {
      line.figures[$0].role != .part && terms.fit(remainder, to: $0) >= .bare && line.figures[$0].bracket == 0
    }
    // "Khu Bắc Sơn 3 … 734 hộ … chi trả cho 598 hộ, còn 136 hộ": a number in a name counts nothing.
    if plain.count > 2, !line.figures[remainder].noun.isEmpty {
      plain.removeAll { Terms.isBare(line.figures[$0]) && line.figures[$0].value < ExactDecimal(10) }
    }
    if let pair = nearestPair(plain) { return pair }
    guard plain.count == 2, isExact(plain[0]), isExact(plain[1]), isDone(plain[1]),
      !isDone(plain[0]) || isAsked(plain[0])
    else { return nil }
    let way = Way(whole: plain[0], done: [plain[1]])
    guard let result = printedResult(way), result.lower > .zero else { return nil }
    let printed = terms.printed(remainder, beside: [plain[0]])
    let slip = Writing.expected(result, like: printed).value.flatMap { Slip(printed: printed.value, right: $0) }
    guard let stated = printed.magnitude, let share = result.percent(of: Bounds(stated)) else { return nil }
    let isNear = share.lower > ExactDecimal(80) && share.upper < ExactDecimal(125)
    // Who was called either came or did not.
    let isAttendance =
      words.has(Self.absent, in: GapWords(line: line, index: remainder).own)
      && words.has(Self.present, in: GapWords(line: line, index: plain[1]).own)
    return draft(way, verdict: slip != nil || isNear || isAttendance ? .inconsistent : .unverifiable)
  }

  func isDone(_ index: Int) -> Bool {
    let words = ListWords(line: line)
    return words.hasAny(Self.done, in: GapWords(line: line, index: index).range())
      || words.has(Self.present, in: GapWords(line: line, index: index).own)
      || words.hasAny(Self.doneAfter, in: GapWords(line: line, index: index).label)
      // "mới thực hiện được 38,4 tỷ đồng"
      || GapWords(line: line, index: index).own.last.map { line.tokens[$0].word == Self.managed } ?? false
  }

  /// What was to be done: đăng ký 31 việc, tổng số phải nộp, đã tiếp nhận 640 đơn.
  private func isAsked(_ index: Int) -> Bool {
    ListWords(line: line).hasAny(Self.asked, in: GapWords(line: line, index: index).range())
  }

  func isExact(_ index: Int) -> Bool {
    line.figures[index].approximation == .exact && line.figures[index].upper == nil
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let done = set("đã xong giải hoàn xử")
  private static let asked = set("phải tổng đăng giao cần đề nhận thụ")
  private var words: ListWords { ListWords(line: line) }
  private static let absent = Word.phrase("vắng")
  private static let present = Word.phrase("có mặt")
  private static let doneAfter = set("đã")
  private static let managed = Word("được")
}
