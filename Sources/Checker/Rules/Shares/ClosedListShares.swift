import Figures

/// "Tổng số 200 ca, trong đó ca nặng 50 ca, ca nhẹ 150 ca. Số ca nặng chiếm 25%": parts that make their
/// whole to the last digit, and the share of the one that a later sentence names by its own words.
struct ClosedListShares {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  private static let back = 3
  private static let most = 8
  /// Figures of the sentences that are looked at.
  private static let room = 120

  private struct List {
    var whole: Int
    var parts: [Int]
  }

  /// What is wrong; what is right is told by other rules.
  func drafts() -> [Draft] {
    let first = line.sentences[max(0, sentence.number - Self.back)].figures.lowerBound
    guard sentence.range.upperBound - first <= Self.room else { return [] }
    var lists: [List]?
    return sentence.range.compactMap { index in
      guard isShare(index) else { return nil }
      let told = lists ?? closed()
      lists = told
      return draft(index, told)
    }
  }

  private func draft(_ index: Int, _ lists: [List]) -> Draft? {
    let subject = subject(of: index)
    guard !subject.isEmpty else { return nil }
    let found = lists.compactMap { list in
      list.parts.last.map { $0 < index && list.whole < index } ?? false
        ? part(of: list, named: subject).map { (whole: list.whole, part: $0) } : nil
    }
    let computed = found.compactMap { pair -> (whole: Int, part: Int, share: Bounds)? in
      guard let all = line.figures[pair.whole].bounds(), let share = line.figures[pair.part].bounds()?.percent(of: all)
      else { return nil }
      return (pair.whole, pair.part, share)
    }
    let fitting = computed.filter { isOfKind(index, whole: $0.whole) && isOfNoOther(index, whole: $0.whole) }
    guard let only = fitting.first, fitting.allSatisfy({ $0.whole == only.whole && $0.part == only.part }),
      computed.allSatisfy({ Agreement($0.share, with: sentence[index]) == .none }),
      Claimant.isNear(only.share, sentence[index], 6)
    else { return nil }
    let texts = [only.part, only.whole].map { Writing.number(line.figures[$0], line) }
    return Claimant(sentence: sentence, rule: rule).draft(
      index,
      Claimant.Computation(
        result: only.share, formula: "\(texts[0]) ÷ \(texts[1]) × 100", operands: [only.part, only.whole]),
      subject: .share, strength: .certain, verdict: .inconsistent)
  }

  // MARK: The share

  /// "chiếm 56,9%", with no figure of its own in the clause before it.
  private func isShare(_ index: Int) -> Bool {
    let figure = sentence[index]
    guard figure.isPercent, figure.upper == nil, figure.whole == nil, figure.approximation == .exact,
      figure.bracket == 0, figure.comparison == .none
    else { return false }
    let before = figure.tokens.lowerBound - 1
    return before > sentence.sentence.tokens.lowerBound && line.tokens[before].word == Self.makes
  }

  /// The words of its clause that name what it is the share of.
  private func subject(of index: Int) -> [Word] {
    let own = GapWords(line: line, index: index).own
    if index > sentence.range.lowerBound, own.lowerBound == sentence[index - 1].tokens.upperBound { return [] }
    let words = own.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }
    guard !words.contains(where: Self.foreign.contains) else { return [] }
    return words.filter { !Self.neutral.contains($0) }
  }

  /// "% về số lượng", "% lao động toàn khu": of the kind that is named behind it.
  private func isOfKind(_ index: Int, whole: Int) -> Bool {
    let behind = GapWords(line: line, index: index).after(5).prefix {
      line.tokens[$0].isWord && line.tokens[$0].word != Self.and
    }
    guard let first = behind.first else { return true }
    let figure = line.figures[whole]
    let words = behind.map { line.tokens[$0].word }
    if words.contains(where: Self.money.contains) { return figure.unit?.isMoney ?? false }
    if line.tokens[first].word == Self.asTo { return words.contains(Lexicon.so) && figure.unit == nil }
    let told = Set(figure.noun).union(GapWords(line: line, index: whole).own.map { line.tokens[$0].word })
    return words.allSatisfy { told.contains($0) || Self.all.contains($0) }
  }

  /// "Tổng vốn 8.600 tỷ đồng, riêng nhóm hạ tầng chiếm 40%" is of the money; "cấp mới chiếm 45%, tăng thêm chiếm 55%" make a
  /// hundred, and bear each other out.
  private func isOfNoOther(_ index: Int, whole: Int) -> Bool {
    let isOther = (sentence.range.lowerBound..<index).contains {
      $0 != whole && isAmount($0) && sentence[$0].bracket == 0
    }
    let shares = sentence.range.filter { isShare($0) }
    let sum = shares.reduce(Optional(ExactDecimal.zero)) { sum, share in
      sum.flatMap { try? $0.adding(sentence[share].value) }
    }
    return (!isOther || whole >= sentence.range.lowerBound) && !(shares.count > 1 && sum == ExactDecimal(100))
  }

  // MARK: The lists

  /// Wholes of the sentences before, each with the parts right behind or right before it that make it.
  private func closed() -> [List] {
    let first = line.sentences[max(0, sentence.number - Self.back)].figures.lowerBound
    let last = sentence.range.upperBound
    var lists: [List] = []
    for whole in first..<last where isAmount(whole) {
      let behind = (whole + 1..<min(last, whole + 24)).filter { isLike($0, whole) }
      let before = (max(first, whole - 24)..<whole).filter { isLike($0, whole) }
      for row in [behind, before.reversed()] {
        if let parts = parts(of: whole, in: row) { lists.append(List(whole: whole, parts: parts.sorted())) }
      }
    }
    return lists
  }

  private func isAmount(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return Terms.isTerm(figure, withChanges: true) && figure.approximation == .exact && figure.whole == nil
      && figure.value > ExactDecimal(1)
  }

  private func isLike(_ part: Int, _ whole: Int) -> Bool {
    let (one, all) = (line.figures[part], line.figures[whole])
    return isAmount(part) && one.unit == all.unit && one.bracket == 0
      && (one.unit != nil || one.noun.isEmpty || all.noun.isEmpty || one.noun[0] == all.noun[0])
  }

  private func parts(of whole: Int, in row: [Int]) -> [Int]? {
    guard let all = line.figures[whole].magnitude else { return nil }
    var sum = ExactDecimal.zero
    for (count, part) in row.prefix(Self.most).enumerated() {
      guard let value = line.figures[part].magnitude, let next = try? sum.adding(value), next <= all else { return nil }
      sum = next
      if sum == all { return count > 0 ? Array(row.prefix(count + 1)) : nil }
    }
    return nil
  }

  // MARK: Which part

  /// The only part that bears words of the name which no other part bears; and nothing in the name is new.
  private func part(of list: List, named subject: [Word]) -> Int? {
    let labels = list.parts.map(label)
    let around = Set(
      (line.figures[list.parts[0]].sentence...line.figures[list.parts[list.parts.count - 1]].sentence).flatMap {
        line.sentences[$0].tokens.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }
      })
    guard subject.allSatisfy({ around.contains($0) }) else { return nil }
    let telling = subject.filter { word in labels.filter { $0.contains(word) }.count == 1 }
    let bearers = Set(telling.compactMap { word in labels.firstIndex { $0.contains(word) } })
    guard bearers.count == 1, let found = bearers.first,
      subject.allSatisfy({ word in labels[found].contains(word) || !labels.contains { $0.contains(word) } })
    else { return nil }
    return list.parts[found]
  }

  /// Its own words; and those of the count that it is told with: "xây mới 12 cầu với kinh phí 48 tỷ đồng".
  private func label(_ part: Int) -> Set<Word> {
    let gap = GapWords(line: line, index: part)
    let behind = gap.after(3).prefix { line.tokens[$0].isWord && line.tokens[$0].word != Self.and }
    let label = Set(gap.own.map { line.tokens[$0].word }).union(behind.map { line.tokens[$0].word })
      .union(line.figures[part].noun)
    let sentence = line.sentences[line.figures[part].sentence].figures
    guard let count = sentence.last(where: { $0 < part && line.figures[$0].bracket == 0 }), line.figures[count].isCount,
      !line.figures[count].noun.isEmpty, line.figures[part].unit != line.figures[count].unit || !isLike(count, part)
    else { return label }
    let between = line.figures[count].tokens.upperBound..<line.figures[part].tokens.lowerBound
    guard between.count <= 24, !hasMarkOutside(between) else { return label }
    return label.union(GapWords(line: line, index: count).own.map { line.tokens[$0].word })
      .union(line.figures[count].noun).union(between.map { line.tokens[$0].word })
  }

  /// A comma or semicolon outside brackets.
  private func hasMarkOutside(_ range: Range<Int>) -> Bool {
    var depth = 0
    for token in range {
      if line.tokens[token].isMark("(") { depth += 1 }
      if line.tokens[token].isMark(")") { depth -= 1 }
      if depth == 0, line.tokens[token].isMark(",") || line.tokens[token].isMark(";") { return true }
    }
    return false
  }

  private static let makes = Word("chiếm")
  private static let and = Word("và")
  private static let asTo = Word("về")
  private static let money = LineReader.words("vốn kim giá tiền kinh")
  private static let all = LineReader.words("tổng số toàn cả của các lao khu trong đó tất công nghiệp tỉnh huyện")
  private static let foreign = LineReader.words("cùng năm quý tháng kỳ trung bình khác còn và kế")
  private static let neutral = LineReader.words(
    "như vậy riêng nguồn số vốn tổng tỷ lệ trọng mức cũng chỉ tới đến tuy dù đã thì chiếm trong đó là phần của lượng khoản nhóm loại"
  )
}
