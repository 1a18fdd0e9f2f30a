import Figures

/// Whether the words leave no doubt that a change is the one from one level to another.
struct PairEvidence {
  let sentence: SentenceView
  let change: Int
  let from: Int
  let to: Int

  private var stated: Figure { _read { yield sentence[change] } }
  private var first: Figure { _read { yield sentence[from] } }
  private var second: Figure { _read { yield sentence[to] } }

  var isPlain: Bool {
    guard isOneSeries, agreesInTime, !isRespective else { return false }
    guard ![.from, .base, .plan].contains(second.role), first.role != .plan else { return false }
    // "năm 2022 tăng 19,4% (từ 18,6 lên 22,2 tỷ USD), năm 2023 tăng 11,5%": of the year it names.
    if PastWords(line: sentence.line, index: change).ownYear != nil, second.bracket != 0,
      second.bracket != stated.bracket,
      to < change
    {
      return false
    }
    if isFromTo || isBesideBase { return true }
    guard first.role != .to, !intervenes(between: to, and: change), !intervenes(between: from, and: to) else {
      return false
    }
    return isDated
  }

  /// "lần lượt là 73 và 112, … 96 và 141 (tăng 23 và 29)": which goes with which is not plain.
  private var isRespective: Bool {
    (max(0, min(from, to, change) - 2)...max(from, to, change)).contains {
      sentence[$0].leads.contains { $0.cue == .respectively }
    }
  }

  /// Of one kind, and something says so.
  private var isOneSeries: Bool {
    if first.isSurelyLike(second) { return true }
    guard first.unit == nil, second.unit == nil, first.isLike(second) else { return false }
    return first.noun.isEmpty && second.noun.isEmpty || first.role == .from || first.role == .base && first.bracket != 0
      || to == from + 1 && second.role == .to
  }

  /// Tăng từ A lên B; A … xuống còn B: said in so many words, close to the change.
  private var isFromTo: Bool {
    guard first.sentence == second.sentence, first.clause == second.clause, first.sentence == stated.sentence,
      first.clause == stated.clause, first.role != .to, !intervenes(between: from, and: to)
    else { return false }
    let isSaid =
      first.role == .from && [.to, .level, .total].contains(second.role)
      || first.role == .level && second.role == .to && to == from + 1 && change > to && second.bracket == 0
    guard isSaid else { return false }
    guard !intervenes(between: to, and: change) else { return false }
    let attachment = Attachment(sentence: sentence)
    // "…, vốn đăng ký tăng 25%" speaks of something else; "tăng 25%, từ 50 lên 70" of the same.
    if change > to { return attachment.reaches(to, from: change) || isNamedAgain }
    return from == change + 1 || from == change + 2 && sentence[change + 1].isPercent
  }

  /// "42 công đoàn với 17.673 đoàn viên …, 123.641 đoàn viên (tăng 105.968 người)": in brackets behind its level.
  private var isNamedAgain: Bool { stated.bracket != 0 && to == change - 1 }

  /// "đạt 920, tăng 15% so với cùng kỳ (800)"; "96 chi bộ …, tăng 22 chi bộ … so với 74 chi bộ".
  private var isBesideBase: Bool {
    guard first.role == .base, first.sentence == second.sentence, first.sentence == stated.sentence, to < change,
      first.clause == stated.clause, !intervenes(between: to, and: change)
    else { return false }
    // "73,6%, cao hơn mức bình quân của vùng (68,9%) 4,7 điểm phần trăm"
    if stated.unit == .points, to == change - 2, from == change - 1 { return true }
    let attachment = Attachment(sentence: sentence)
    let isItsOwn = to == change - 1 && attachment.isBare(change) || attachment.subject(of: change) == to
    if from == change + 1 { return isItsOwn }
    guard abs(from - change) <= 4, !intervenes(between: change, and: from) else { return false }
    // Several things compared at once: each is known by its name.
    return !stated.noun.isEmpty && stated.noun.first == first.noun.first && first.noun.first == second.noun.first
      || from == change - 1 && isItsOwn
      || stated.unit != nil && stated.unit == first.unit && stated.unit == second.unit && from > change && isItsOwn
  }

  /// The two levels carry different times, and the change speaks of the later one.
  private var isDated: Bool {
    guard first.bracket == 0 || first.clause == second.clause && first.sentence == second.sentence else { return false }
    // "5.000 tỷ đồng, tăng 31%; 2 tháng đầu năm 2024 đạt 520 tỷ đồng": told afterwards, of something else.
    guard from < change || first.clause == stated.clause else { return false }
    // "doanh thu 500 tỷ đồng; nộp ngân sách 62 tỷ đồng": one unit, and two things.
    guard first.unit == nil || StateNames(line: sentence.line).areOne(from, to) else { return false }
    let isLater =
      isEarlier(first.time, second.time) || Self.pastTimes.contains(first.time) && !Self.pastTimes.contains(second.time)
    guard isLater || first.role == .from && first.sentence == second.sentence else { return false }
    let attachment = Attachment(sentence: sentence)
    if to == change - 1 && attachment.isBare(change) || attachment.subject(of: change) == to { return true }
    // "Năm 2020 có 96 dự án. Đến năm 2024 có 153 dự án. So với năm 2020, tăng 57 dự án": named and dated again.
    guard to < change, from < to, change - from <= 6, !first.noun.isEmpty,
      first.noun == second.noun || first.unit != nil
    else { return false }
    let isNamed =
      stated.unit != nil ? stated.unit == second.unit : stated.noun.first == second.noun.first && !stated.noun.isEmpty
    guard isNamed, second.sentence != stated.sentence || second.clause == stated.clause else { return false }
    if stated.comparisonTime != .none { return stated.comparisonTime == first.time }
    return stated.comparison == .none && second.sentence != stated.sentence && second.time == .endOfTerm
  }

  /// Another level of the same kind stands between two figures.
  private func intervenes(between one: Int, and other: Int) -> Bool {
    let (low, high) = (min(one, other), max(one, other))
    guard high - low > 1 else { return false }
    return (low + 1..<high).contains { index in
      guard index != from, index != to, index != change else { return false }
      let (role, bracket) = (sentence[index].role, sentence[index].bracket)
      return SeriesPairs.levelRoles.contains(role) && role != .plan && (bracket == 0 || bracket == second.bracket)
        && sentence[index].isSurelyLike(second)
    }
  }

  /// A change "so với năm 2019" does not rest on the figure of 2018.
  private var agreesInTime: Bool {
    if first.role == .base { return stated.comparison != .plan }
    // "năm 2022 … năm 2024 …, tăng 9% so với năm trước", "6 tháng cuối năm … so với cùng kỳ": another base is meant.
    if stated.comparison == .samePeriod, case .year(let before) = first.time, case .year(let now) = second.time,
      now - before != 1 || isOfSpan(from) || isOfSpan(to)
    {
      return false
    }
    switch stated.comparison {
    case .none: return true
    case .plan: return false
    case .startOfTerm: return first.time == .startOfTerm || first.role == .from || isYear(first.time)
    case .samePeriod:
      return first.time == .samePeriod || first.role == .from && first.time == .none || isYear(first.time)
    case .previousTerm: return first.time == .previousTerm || isYears(first.time)
    case .other:
      if stated.comparisonTime == .none { return true }
      return first.time == stated.comparisonTime || first.time == .none && first.role == .from
    }
  }

  /// 6 tháng cuối năm, 9 tháng đầu năm: a part of a year.
  private func isOfSpan(_ index: Int) -> Bool {
    (max(0, index - 1)...index).contains { place in
      sentence[place].isDuration || sentence[place].leads.contains { $0.cue == .span }
    }
  }

  private static let pastTimes: Set<TimeMark> = [.startOfTerm, .samePeriod, .previousTerm]

  private func isYear(_ time: TimeMark) -> Bool { if case .year = time { true } else { false } }
  private func isYears(_ time: TimeMark) -> Bool { if case .years = time { true } else { false } }

  private func isEarlier(_ first: TimeMark, _ second: TimeMark) -> Bool {
    switch (first, second) {
    case (.year(let a), .year(let b)): a < b
    case (.years(let a, _), .years(let b, _)): a < b
    case (.year, .now), (.year, .endOfTerm), (.startOfTerm, .endOfTerm), (.startOfTerm, .now): true
    default: false
    }
  }
}
