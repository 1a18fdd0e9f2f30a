import Figures

/// Parts told one after the other that leave nothing out, whatever whole they are of: "116 người tái cử, 47 người tham gia lần đầu",
/// "45 kiến nghị (39,1%); 70 kiến nghị (60,9%)".
struct ClosedRun {
  /// How surely nothing is left out. Parts that are more than their whole are wrong in any case.
  enum Closure: Equatable {
    /// Some of the kinds there are.
    case some
    /// Two kinds beside which a third is seldom told.
    case usual
    case full
    /// Percentages prove it, so that the whole need not bear the parts' name.
    case proved
  }

  let parts: [Int]
  let closure: Closure
}

struct ClosedRunFinder {
  let line: LineView
  private var words: ListWords { ListWords(line: line) }
  private static let most = 14

  func runs() -> [ClosedRun] {
    line.sentences.filter { $0.figures.count > 1 }.flatMap { sentence -> [ClosedRun] in
      let terms = sentence.figures.filter { isPart($0) }
      guard terms.count > 1 else { return [] }
      return pairs(terms) + kinds(terms) + shares(terms) + ladders(terms)
    }
  }

  private func isPart(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return Terms.isTerm(figure) && figure.whole == nil && figure.approximation == .exact
      && (figure.bracket == 0 || share(before: index) != nil) && !Terms(line: line).isGrade(index)
  }

  /// The words around a figure between two marks, or "và" and a mark: those that name it, and not its neighbours.
  private func label(_ index: Int) -> Range<Int> {
    let figure = line.figures[index]
    let sentence = line.sentences[figure.sentence].tokens
    func isEnd(_ token: Int) -> Bool {
      line.tokens[token].kind == .mark && !line.tokens[token].isMark("%") || line.tokens[token].word == Self.and
    }
    var start = figure.tokens.lowerBound
    while start > sentence.lowerBound, figure.tokens.lowerBound - start < 14, !isEnd(start - 1) { start -= 1 }
    var end = figure.tokens.upperBound
    while end < sentence.upperBound, end - figure.tokens.upperBound < 14, !isEnd(end) { end += 1 }
    return start..<end
  }

  private func areOne(_ first: Int, _ second: Int) -> Bool {
    Terms.fit(line.figures[first], to: line.figures[second]) != .none
  }

  /// nam and nữ, tái cử and mới.
  private func pairs(_ terms: [Int]) -> [ClosedRun] {
    zip(terms, terms.dropFirst()).compactMap { first, second in
      let (one, other) = (label(first), label(second))
      guard areOne(first, second), second - first < 4 else { return nil }
      let isFull = words.areNaturalHalves(one, other) || isDenied(first, second)
      guard isFull || words.areBothKinds(one, other) else { return nil }
      return ClosedRun(parts: [first, second], closure: isFull ? .full : .usual)
    }
  }

  /// "346 người không có nơi cư trú ổn định, 1.315 người có nơi cư trú ổn định": the same words, once denied.
  private func isDenied(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (said(of: first), said(of: second))
    let (mine, its) = (one.filter { !Self.denials.contains($0) }, other.filter { !Self.denials.contains($0) })
    return (mine.count < one.count) != (its.count < other.count) && mine.count > 1 && mine == its
  }

  /// The words behind a figure up to the next mark, without those that say nothing.
  private func said(of index: Int) -> [Word] {
    let start = line.figures[index].tokens.upperBound
    let limit = min(line.sentences[line.figures[index].sentence].tokens.upperBound, start + 14)
    let end = (start..<max(start, limit)).first { !line.tokens[$0].isWord || line.tokens[$0].word == Self.and } ?? limit
    return (start..<max(start, end)).map { line.tokens[$0].word }.filter { !Self.silent.contains($0) }
  }

  private static let denials = LineReader.words("không chưa")
  private static let silent = LineReader.words("có được đã là còn")

  /// Every part of another kind of one known division, one after the other.
  private func kinds(_ terms: [Int]) -> [ClosedRun] {
    let named = terms.map { DividedItemReader(line: line).kinds(in: label($0)) }
    // What two kinds make is seen to above; of those that may have a further kind too much would be said.
    let closed = Set(named.flatMap(\.keys)).filter { KnownDivision.all[$0].count > 2 }
    return closed.sorted().flatMap { division -> [ClosedRun] in
      var runs: [ClosedRun] = []
      var (parts, met): ([Int], Set<Int>) = ([], [])
      func close() {
        if parts.count > 1, met.count > 2 || KnownDivision.all[division].closure == .natural,
          let last = parts.last, !goesOn(behind: last)
        {
          runs.append(ClosedRun(parts: parts, closure: isFull(division, met) ? .full : .some))
        }
        (parts, met) = ([], [])
      }
      for (term, kinds) in zip(terms, named) {
        guard case .some(.some(let kind)) = kinds[division], parts.count < Self.most else {
          close()
          continue
        }
        if met.contains(kind) { close() }
        parts.append(term)
        met.insert(kind)
      }
      close()
      return runs
    }
  }

  /// Three kinds and more, the last among them; of a division that may have a further kind, all.
  private func isFull(_ division: Int, _ kinds: Set<Int>) -> Bool {
    let known = KnownDivision.all[division]
    guard kinds.count > 2, known.needed.isSubset(of: kinds), kinds.contains(known.count - 1) else { return false }
    return known.closure == .natural || kinds.count == known.count
  }

  /// "…, 344 đảng viên khá…"
  private func goesOn(behind part: Int) -> Bool {
    let end = max(line.figures[part].tokens.upperBound, line.figures[part].nounTokens.upperBound)
    return words.leavesOut(in: end..<max(end, min(line.tokens.count, end + 6)))
  }

  /// Parts whose percentages make a hundred and come from just their sum.
  private func shares(_ terms: [Int]) -> [ClosedRun] {
    var runs: [ClosedRun] = []
    var start = 0
    while start + 1 < terms.count {
      var end = start + 2
      var found: ClosedRun?
      while end <= min(terms.count, start + Self.most), found == nil {
        let parts = Array(terms[start..<end])
        guard areOne(parts[0], parts[parts.count - 1]) else { break }
        let range = label(parts[0]).lowerBound..<label(parts[parts.count - 1]).upperBound
        if areShares(parts), !words.mixesCriteria(in: range) {
          found = ClosedRun(parts: parts, closure: .proved)
        }
        end += 1
      }
      if let found {
        runs.append(found)
        start += found.parts.count
      } else {
        start += 1
      }
    }
    return runs
  }

  private func areShares(_ parts: [Int]) -> Bool {
    var sum = Bounds(.zero)
    var shares = Bounds(.zero)
    var found: [(part: Int, share: Int)] = []
    for part in parts {
      let next = parts.first { $0 > part } ?? part + 4
      let behind = (part + 1..<min(line.figures.count, next, part + 4)).first { line.figures[$0].isPercent }
      guard let share = share(before: part) ?? behind, line.figures[share].sentence == line.figures[part].sentence,
        [.share, .level, .equivalent].contains(line.figures[share].role), line.figures[share].approximation == .exact,
        let rate = line.figures[share].bounds(),
        let value = line.figures[part].bounds(), let next = sum.plus(value), let all = shares.plus(rate)
      else { return false }
      (sum, shares) = (next, all)
      found.append((part, share))
    }
    return shares.overlaps(Self.hundred, Self.hundred)
      && found.allSatisfy { part, share in
        line.figures[part].bounds()?.percent(of: sum).map { Agreement($0, with: line.figures[share]).holds } ?? false
      }
  }

  /// "82% là người Kinh (410 người)": a bracket that holds nothing but the number behind its percentage.
  private func share(before part: Int) -> Int? {
    let figure = line.figures[part]
    guard figure.bracket != 0, part > 0, line.figures[part - 1].isPercent, line.figures[part - 1].bracket == 0,
      line.figures[part - 1].sentence == figure.sentence
    else { return nil }
    return part - 1
  }

  private static let hundred = ExactDecimal(100)

  // MARK: Steps

  /// "dưới 30 tuổi 3 người, 30-40 tuổi 59 người, trên 40 tuổi 179 người"; "Huy hiệu 30 năm 56 người, 40 năm 104 người, …".
  private func ladders(_ terms: [Int]) -> [ClosedRun] {
    [
      ladder(terms) { self.size($0 - 1, of: $0) }, ladder(terms) { self.size($0 + 1, of: $0) },
      ladder(terms) { self.badge($0) },
    ]
    .flatMap { $0 }
  }

  private func ladder(_ terms: [Int], _ step: (Int) -> Step?) -> [ClosedRun] {
    var runs: [ClosedRun] = []
    var parts: [Int] = []
    var steps: [Step] = []
    func close() {
      if parts.count > 2, Step.areAll(steps) { runs.append(ClosedRun(parts: parts, closure: .full)) }
      (parts, steps) = ([], [])
    }
    for term in terms {
      guard let its = step(term), parts.count < Self.most else {
        close()
        continue
      }
      if !steps.isEmpty, steps.contains(its) || parts.last! + 4 < term { close() }
      parts.append(term)
      steps.append(its)
    }
    close()
    return runs
  }

  private enum Step: Hashable {
    case below
    case between(ExactDecimal)
    case above
    case badge(Int)

    /// From the least to the most or back; or medals of ever more years, or ever fewer.
    static func areAll(_ steps: [Step]) -> Bool {
      let years = steps.compactMap { if case .badge(let years) = $0 { years } else { nil } }
      if years.count == steps.count { return years == years.sorted() || years == years.sorted(by: >) }
      let middle = steps.dropFirst().dropLast()
      guard middle.allSatisfy({ if case .between = $0 { true } else { false } }) else { return false }
      return steps.first == .below && steps.last == .above || steps.first == .above && steps.last == .below
    }
  }

  /// What the figure before each number tells, or the one behind: "7 đảng bộ giảm trên 15%, 13 đảng bộ giảm từ 10-15%, …".
  private func size(_ other: Int, of term: Int) -> Step? {
    guard line.figures.indices.contains(other), line.figures[other].sentence == line.figures[term].sentence else {
      return nil
    }
    let figure = line.figures[other]
    if figure.upper != nil { return .between(figure.value) }
    switch figure.approximation {
    case .below: return .below
    case .above, .atLeast: return .above
    default: return nil
    }
  }

  /// "56 người nhận Huy hiệu 30 năm tuổi Đảng", "40 năm có 104 người": 30, 40, 45 … years.
  private func badge(_ term: Int) -> Step? {
    let figure = line.figures[term]
    guard figure.isCount else { return nil }
    let label = label(term)
    let years = label.dropLast().compactMap { token -> Int? in
      guard line.tokens[token].isNumber, line.tokens[token + 1].word == Lexicon.year, !figure.tokens.contains(token),
        let years = Int(line.text(token..<token + 1)), (30...90).contains(years), years % 5 == 0
      else { return nil }
      return years
    }
    return years.count == 1 ? .badge(years[0]) : nil
  }

  private static let and = Word("và")
}
