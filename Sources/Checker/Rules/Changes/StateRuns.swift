/// What a text tells of things at one time: "năm 2015 có 8 KCN với 2.143 ha".
struct StateRun: Sendable {
  var levels: [Int]
  var time = TimeMark.none
  /// Words say that it is over: trước đó, cũ, ban đầu, từ.
  var isPast = false
  /// Words say that it is what came of it: nay, lên, còn.
  var isLater = false
  /// What was done in between: "trong năm kết nạp 168 đảng viên".
  var isMeanwhile = false

  /// Whether the words leave no doubt that this was before the other.
  func isBefore(_ other: StateRun) -> Bool {
    if isPast || other.isPast { return isPast && !other.isPast }
    switch (time, other.time) {
    case (.year(let a), .year(let b)): return a < b
    case (.years(let a, _), .years(let b, _)): return a < b
    case (.startOfTerm, .startOfTerm), (.samePeriod, .samePeriod), (.previousTerm, .previousTerm): return false
    case (.startOfTerm, _), (.samePeriod, _), (.previousTerm, _): return true
    case (.year, .now), (.year, .endOfTerm), (.year, .none): return other.isLater
    default: return false
    }
  }
}

/// Parts the levels around a change by the times they hold for.
struct StateRuns {
  let line: LineView

  /// One run for each stretch of levels that no word of time parts.
  func runs(_ levels: [Int]) -> [StateRun] {
    var runs: [StateRun] = []
    var years: [Int: Int] = [:]
    for index in levels {
      var figure = line.figures[index]
      var marks = marks(index)
      for (place, year) in yearsInOrder(index).enumerated() { years[index + place] = year }
      if let year = years[index] {
        figure.time = .year(year)
        marks.opens = true
      }
      let isOther = runs.last.map { isYear(figure.time) && isYear($0.time) && figure.time != $0.time } ?? true
      // A new sentence, or what stands behind a bracket, is of no time that was told before.
      let isApart = runs.last?.levels.last.map { before in
        line.figures[before].sentence != figure.sentence
          || line.figures[before].bracket != 0 && line.figures[before].bracket != figure.bracket
      }
      if isOther || marks.opens || isApart ?? true {
        runs.append(
          StateRun(
            levels: [index], time: figure.time, isPast: marks.isPast, isLater: marks.isLater,
            isMeanwhile: marks.isMeanwhile))
      } else {
        runs[runs.count - 1].levels.append(index)
        if runs[runs.count - 1].time == .none { runs[runs.count - 1].time = figure.time }
        if marks.isPast { runs[runs.count - 1].isPast = true }
      }
    }
    return runs
  }

  /// "qua các năm 2021, 2022, 2023 lần lượt là 36,4 ha, 51,7 ha và 88,2 ha": as many years as levels.
  private func yearsInOrder(_ index: Int) -> [Int] {
    let figure = line.figures[index]
    guard figure.leads.contains(where: { $0.cue == .respectively }) else { return [] }
    let years = line.mentions(in: PastWords(line: line, index: index).lead).compactMap { mention -> Int? in
      if case .date(let date) = mention.kind, date.month == nil { return date.year }
      return nil
    }
    let end = index + years.count
    guard years.count > 1, end <= line.figures.count, Set(years).count == years.count,
      (index + 1..<end).allSatisfy({ line.figures[$0].isLike(figure) && line.figures[$0].leads.isEmpty })
    else { return [] }
    return years
  }

  private func isYear(_ time: TimeMark) -> Bool {
    switch time {
    case .year, .years: true
    default: false
    }
  }

  /// "từ 7 chi bộ với 64 đảng viên": the second says nothing of its own.
  private func isCompany(_ index: Int, _ role: Role) -> Bool {
    let figure = line.figures[index]
    return figure.role == role && index > 0 && line.figures[index - 1].role == role && figure.leads.isEmpty
      && line.figures[index - 1].bracket == figure.bracket
  }

  private struct Marks {
    var opens = false
    var isPast = false
    var isLater = false
    var isMeanwhile = false
  }

  private func marks(_ index: Int) -> Marks {
    let figure = line.figures[index]
    var marks = Marks()
    let words = PastWords(line: line, index: index)
    for lead in figure.leads where words.lead.contains(lead.token) {
      switch lead.cue {
      case .startOfTerm, .samePeriod, .previousTerm, .comparedTo:
        marks.isPast = true
        marks.opens = true
      case .now, .endOfTerm, .increaseTo, .decreaseTo:
        marks.isLater = true
        marks.isPast = false
        marks.opens = true
      // What was done meanwhile is of neither time.
      case .wholeTerm: marks = Marks(opens: true, isMeanwhile: true)
      default: break
      }
    }
    if figure.role == .from || figure.role == .base {
      marks = Marks(opens: !isCompany(index, .from) && !isCompany(index, .base), isPast: true)
    }
    // "chuyển đến 94 đảng viên" is no level.
    let isReached =
      figure.leads.contains { [.increaseTo, .decreaseTo].contains($0.cue) }
      || index > 0 && line.figures[index - 1].role == .from
    if figure.role == .to, isReached { marks = Marks(opens: true, isLater: true) }
    if words.isMeanwhile { marks = Marks(opens: true, isMeanwhile: true) }
    if words.isOfNow { marks = Marks(opens: true, isLater: true) }
    if words.isBefore { marks = Marks(opens: true, isPast: true) }
    if words.isBehind { marks.isPast = true }
    // A year of its own.
    if !marks.opens {
      marks.opens = line.mentions(in: words.lead).contains {
        switch $0.kind {
        case .date(let date): date.year != nil
        case .years: true
        default: false
        }
      }
    }
    return marks
  }
}
