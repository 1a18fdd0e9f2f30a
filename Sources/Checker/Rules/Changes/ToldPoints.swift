import Figures

/// Points between two rates that the words name: "đạt 83%, vượt chỉ tiêu 70% của đại hội 13 điểm phần trăm"; "đạt 27%, cao hơn
/// chính mình 4 năm trước 6 điểm (khi đó là 21%)"; "mới thu 40%, trong khi thời gian đã qua 50%, chậm 10 điểm"; "tỷ lệ chung 2%, riêng
/// dệt may 3,5%, cao hơn mức chung 1,5 điểm".
struct ToldPoints {
  let sentence: SentenceView
  let stated: Int
  private var line: LineView { sentence.line }

  /// What is wrong; what is right is told as any other points.
  func draft(_ rule: RuleDescription) -> Draft? {
    let points = sentence[stated]
    guard points.unit == .points, points.upper == nil, points.approximation == .exact, points.bracket == 0,
      let (one, other) = overAim() ?? overItself() ?? behindTime() ?? overAll(),
      let first = rate(one), let second = rate(other)
    else { return nil }
    let (high, low) = first.lower < second.lower ? (other, one) : (one, other)
    guard let upper = rate(high), let lower = rate(low), let result = upper.minus(lower), result.lower > .zero,
      Agreement(result, with: points) == .none
    else { return nil }
    var draft = Claimant(sentence: sentence, rule: rule).draft(
      stated,
      Claimant.Computation(
        result: result, formula: "\(Writing.number(sentence[high], line)) − \(Writing.number(sentence[low], line))",
        operands: [min(one, other), max(one, other)]),
      subject: .points, strength: .certain, verdict: .inconsistent)
    draft.isToldInFull = true
    return draft
  }

  /// An aim is set, and not measured.
  private func rate(_ index: Int) -> Bounds? {
    sentence[index].role == .plan ? Bounds(sentence[index].value) : sentence[index].bounds()
  }

  private func isRate(_ index: Int) -> Bool {
    guard sentence.range.contains(index) else { return false }
    let figure = sentence[index]
    return figure.isPercent && figure.upper == nil && figure.approximation == .exact
      && ![.growth, .change].contains(figure.role)
  }

  private func gap(_ first: Int, _ second: Int) -> Range<Int> { sentence.between(first, second) }

  /// "…%, vượt chỉ tiêu 80% …": the aim with nothing but what it is of between it and the points, the rate right before it.
  private func overAim() -> (Int, Int)? {
    let (aim, level) = (stated - 1, stated - 2)
    guard isRate(aim), isRate(level), sentence[aim].bracket == 0, sentence[level].bracket == 0 else { return nil }
    let lead = gap(level, aim)
    let rest = gap(aim, stated)
    guard lead.count <= 8, rest.count <= 14, !rest.contains(where: { line.tokens[$0].kind == .mark }),
      !Self.turns.occur(in: line, rest), Self.overAim.occur(in: line, lead),
      lead.first.map({ line.tokens[$0].isMark(",") || line.tokens[$0].isMark(";") }) ?? false
    else { return nil }
    return (level, aim)
  }

  /// "(khi đó là 9,4%)" right behind the points; the rate is the only one before them outside brackets.
  private func overItself() -> (Int, Int)? {
    let base = stated + 1
    guard isRate(base), sentence[base].bracket != 0, gap(stated, base).count <= 6,
      Self.then.occur(in: line, gap(stated, base)), let first = gap(stated, base).first, line.tokens[first].isMark("(")
    else { return nil }
    let levels = (sentence.range.lowerBound..<stated).filter { isRate($0) && sentence[$0].bracket == 0 }
    return levels.count == 1 ? (levels[0], base) : nil
  }

  /// "…%, trong khi thời gian đã qua 75%, chậm …": the only two rates before.
  private func behindTime() -> (Int, Int)? {
    guard let (level, time) = onlyTwo(), Self.meanwhile.occur(in: line, gap(level, time).suffix(14)),
      gap(time, stated).count <= 4, Self.slow.occur(in: line, gap(time, stated))
    else { return nil }
    return (level, time)
  }

  /// "bình quân 3,1%/tháng, riêng dệt may 4,6%/tháng, cao hơn mức chung …"
  private func overAll() -> (Int, Int)? {
    guard let (all, one) = onlyTwo(), Self.all.occur(in: line, GapWords(line: line, index: all).range()),
      Self.some.occur(in: line, gap(all, one)), gap(one, stated).count <= 10,
      Self.overAll.occur(in: line, gap(one, stated))
    else { return nil }
    return (all, one)
  }

  private func onlyTwo() -> (Int, Int)? {
    let rates = (sentence.range.lowerBound..<stated).filter { sentence[$0].isPercent && sentence[$0].bracket == 0 }
    guard rates.count == 2, rates.allSatisfy({ isRate($0) }), rates[1] == stated - 1 else { return nil }
    return (rates[0], rates[1])
  }

  private static let overAim = PhraseSet([
    "vượt chỉ tiêu", "vượt mục tiêu", "vượt kế hoạch", "cao hơn chỉ tiêu", "cao hơn mục tiêu", "thấp hơn chỉ tiêu",
    "thấp hơn mục tiêu", "vượt mức", "vượt so với chỉ tiêu", "vượt so với mục tiêu",
  ])
  private static let turns = PhraseSet(["và", "nhưng", "cao hơn", "thấp hơn", "tăng", "giảm", "so với"])
  private static let then = PhraseSet(["khi đó", "lúc đó", "khi ấy", "lúc ấy"])
  private static let meanwhile = PhraseSet(["trong khi", "còn thời gian"])
  private static let slow = PhraseSet(["chậm", "chậm hơn", "nhanh hơn", "chênh", "chênh nhau", "chênh lệch"])
  private static let all = PhraseSet(["bình quân", "chung", "toàn"])
  private static let some = PhraseSet(["riêng"])
  private static let overAll = PhraseSet([
    "hơn mức chung", "hơn bình quân chung", "hơn mức bình quân", "hơn tỷ lệ chung", "hơn bình quân",
  ])
}
