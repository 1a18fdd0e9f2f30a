import Figures

/// "Đã kỷ luật 22 đảng viên: 15 khiển trách, 3 cảnh cáo, 1 cách chức, 1 khai trừ": the kinds of a division that everybody
/// knows beside what they are kinds of, and their shares beside a hundred.
struct DivisionRule: SentenceRule {
  let description = RuleDescription(
    "sum.division", .sum, vi: "Tổng số so với các loại của một cách chia ai cũng biết",
    en: "A total beside the kinds of a division that everybody knows")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    guard sentence.range.count > 1 else { return }
    let items = DividedItemReader(line: sentence.line).items(of: sentence.sentence)
    for row in DividedRowFinder(sentence: sentence, items: items).rows() {
      drafts += DivisionTrial(sentence: sentence, row: row, rule: description).drafts()
    }
    for row in OpenedRowFinder(sentence: sentence, items: items).rows() {
      drafts += OpenedTrial(sentence: sentence, row: row, rule: description).drafts()
    }
  }
}

/// One row beside its whole.
struct DivisionTrial {
  let sentence: SentenceView
  let row: DividedRow
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }

  /// Figures before a row among which its whole is looked for.
  private static let reach = 10

  func drafts() -> [Draft] {
    var drafts: [Draft] = []
    if let counts {
      if let draft = total(counts) { drafts.append(draft) }
      if let whole = whole(of: counts), RowSum(sentence: sentence, rule: rule, total: whole, parts: counts).fits {
        drafts += RowCompanions(sentence: sentence, rule: rule, total: whole, parts: counts).drafts()
      }
    }
    for parts in measures { if let draft = total(parts) { drafts.append(draft) } }
    if let shares, let draft = hundred(shares) { drafts.append(draft) }
    return drafts
  }

  // MARK: The parts

  /// The first count of each item.
  private var counts: [Int]? {
    let parts = each { member in
      let like = member.item.figures.filter { line.figures[$0].unit == nil && isPart($0) }
      if like.isEmpty {
        // "ở thành thị là 1,46%, tương đương với 4.375 người"
        let behind = member.figures.filter { line.figures[$0].unit == nil && isPart($0) }
        return behind.count == 1 ? behind[0] : nil
      }
      // "xử lý 2.036 người theo các mức 1.439 khiển trách, …": the whole in the first item.
      return member.item.tokens.lowerBound == row.start ? like.last : like.first
    }
    guard let parts, !hasOther(beside: parts) else { return nil }
    return parts
  }

  /// "379 HTX nông nghiệp, 37 HTX công thương, 2 HTX xây dựng": something else of the kind between them.
  private func hasOther(beside parts: [Int]) -> Bool {
    (parts[0] + 1..<parts[parts.count - 1]).contains { index in
      !parts.contains(index) && line.figures[index].bracket == line.figures[parts[0]].bracket
        && line.figures[index].isCount && isPart(index) && !line.figures[index].noun.isEmpty
        && line.figures[index].noun.first == line.figures[parts[0]].noun.first
    }
  }

  /// For each unit of the first item's figures: the one figure of that unit of each item.
  private var measures: [[Int]] {
    var units: [MeasureUnit] = []
    for index in row.members[0].figures {
      guard let unit = line.figures[index].unit, Terms.isAmount(line.figures[index]), !units.contains(unit) else {
        continue
      }
      units.append(unit)
    }
    return units.compactMap { unit in
      each { member in
        func only(_ figures: Range<Int>) -> Int? {
          let like = figures.filter { line.figures[$0].unit == unit && isPart($0) }
          return like.count == 1 ? like[0] : nil
        }
        return only(member.item.figures) ?? only(member.figures)
      }
    }
  }

  /// The one share of each item.
  private var shares: [Int]? {
    each { member in
      let like = member.figures.filter { isShare(line.figures[$0]) }
      return like.count == 1 ? like[0] : nil
    }
  }

  private func each(_ pick: ((item: DividedItem, kind: Int, figures: Range<Int>)) -> Int?) -> [Int]? {
    var parts: [Int] = []
    for member in row.members {
      guard let part = pick(member) else { return nil }
      parts.append(part)
    }
    return parts
  }

  private func isPart(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return Terms.isTerm(figure, withChanges: figure.unit != nil) && !terms.isGrade(index) && figure.whole == nil
      && figure.upper == nil
  }

  private func isShare(_ figure: Figure) -> Bool {
    figure.isPercent && figure.upper == nil && figure.comparison == .none
      && [.share, .level, .part, .remaining, .attained].contains(figure.role) && figure.value < ExactDecimal(100)
  }

  // MARK: The whole

  /// The nearest figure of the parts' kind before them that is not of one of the kinds itself.
  private func whole(of parts: [Int]) -> Int? {
    let first = parts[0]
    for index in (max(0, first - Self.reach)..<first).reversed() {
      let figure = line.figures[index]
      guard figure.sentence + 2 >= sentence.number else { return nil }
      guard Terms.isAmount(figure), isOfKind(first, index),
        !WonMedals.areWon(line.figures[first].noun, in: figure.noun)
      else { continue }
      let isInBracket = line.figures[first].bracket != 0 && index + 1 == first
      guard [.level, .total, .to, .part].contains(figure.role) || isInBracket && figure.role == .change,
        figure.comparison == .none
      else { continue }
      let isBeside =
        figure.bracket == 0 || parts.allSatisfy { (line.figures[$0].bracket == 0) == (figure.bracket == 0) }
      guard isBeside, isNamed(by: index) || !isOneOfThem(index) else { return nil }
      if figure.sentence == sentence.number { return index }
      return isAlone(index) && (figure.sentence + 1 == sentence.number || isNamed(by: index)) ? index : nil
    }
    return nil
  }

  /// Whether no other figure of its kind stands in its sentence.
  private func isAlone(_ index: Int) -> Bool {
    line.sentences[line.figures[index].sentence].figures.prefix(Terms.window).allSatisfy {
      $0 == index || !Terms.isTerm(line.figures[$0]) || terms.fit($0, to: index) < .bare
    }
  }

  /// "21 dự án mới … và 15 dự án tăng vốn. Tính riêng tháng Ba có 9 dự án mới và 8 dự án tăng thêm": one of the kinds
  /// itself is no whole of them.
  private func isOneOfThem(_ index: Int) -> Bool {
    let range = GapWords(line: line, index: index).label
    var start = range.lowerBound
    if index > 0 { start = min(max(start, line.figures[index - 1].nounTokens.upperBound), range.upperBound) }
    // "Đảng bộ tỉnh có 787 tổ chức": who has them.
    let before = start..<max(start, line.figures[index].tokens.lowerBound)
    if let joint = before.last(where: { line.tokens[$0].word == Self.and || line.tokens[$0].word == Self.having }) {
      start = joint + 1
    }
    let name = start..<max(start, range.upperBound, line.figures[index].nounTokens.upperBound)
    guard let told = DividedItemReader(line: line).kinds(in: name)[row.division] else { return false }
    return told != nil
  }

  /// "1.706 người … 1.331 khiển trách": what is named by its kind alone is of whatever was counted.
  private func isOfKind(_ part: Int, _ whole: Int) -> Bool {
    let (its, other) = (line.figures[part], line.figures[whole])
    if terms.fit(part, to: whole) >= .bare { return true }
    guard its.isCount, other.isCount else { return false }
    if NounKinship.arePeople(its.noun, other.noun) { return !NounKinship.areOffices(its.noun, other.noun) }
    // "dự khuyết", and not "dự án".
    guard let name = its.noun.first, let kinds = KnownDivision.names[name] else { return false }
    return kinds.contains { $0.kind != nil && its.noun.dropFirst().starts(with: $0.rest) }
  }

  private func total(_ parts: [Int]) -> Draft? {
    guard let total = whole(of: parts) else { return nil }
    let sum = RowSum(sentence: sentence, rule: rule, total: total, parts: parts)
    guard sum.gap.count <= 60 else { return nil }
    if sum.fits { return sum.draft(.consistent, .likely) }
    guard row.isComplete, sum.isPlain, isToldOfAll(sum), !goesOn(parts) else { return nil }
    let isTight =
      isOpened || sum.isImmediate || isNamed(by: total)
      // "Trong số 11 nhóm hàng có 6 nhóm tăng giá, …": all of them are told.
      || line.figures[total].sentence == sentence.number && PartListFinder(sentence: sentence).isWithin(total)
    let isNatural = KnownDivision.all[row.division].closure == .natural
    guard isTight ? sum.isNear(25, few: 9) : sum.gap.count <= 30 && sum.isNear(isNatural ? 10 : 8, few: 3) else {
      return nil
    }
    return sum.draft(.inconsistent, .likely)
  }

  /// "138 thanh niên, trong đó 120 công dân thực hiện nghĩa vụ quân sự và 18 công dân tham gia công an": within a hundredth a third kind
  /// has no room.
  private func isAlmostAll(_ sum: RowSum, _ division: KnownDivision) -> Bool {
    division.count == 2 && line.figures[sum.total].isCount && line.figures[sum.total].value >= ExactDecimal(100)
      && sum.isNear(1, few: 0)
  }

  /// "…, 344 đảng viên khá…"
  private func goesOn(_ parts: [Int]) -> Bool {
    let last = line.figures[parts[parts.count - 1]]
    let end = max(last.tokens.upperBound, last.nounTokens.upperBound)
    return ListWords(line: line).leavesOut(in: end..<max(end, min(line.tokens.count, end + 6)))
  }

  /// "trong đó 33 giấy cho nhà đầu tư nước ngoài, 18 giấy cho nhà đầu tư trong nước": the main ones may be told, and a third
  /// kind not.
  private func isToldOfAll(_ sum: RowSum) -> Bool {
    if sum.exceeds || isNamed(by: sum.total) { return true }
    let division = KnownDivision.all[row.division]
    let isOpen = ListWords(line: line).hasAny(Self.within, in: lead)
    if !isOpen, isOpened { return true }
    return row.members.count >= min(3, division.needed.count)
      && (!isOpen || division.closure == .natural && isFull(division) || isAlmostAll(sum, division))
  }

  /// "120 chi bộ, trong đó 24 chi bộ hoàn thành xuất sắc, 84 chi bộ hoàn thành tốt": those of the classes that are not told may be
  /// the rest; of four classes one at most is often none.
  private func isFull(_ division: KnownDivision) -> Bool {
    row.members.count == division.count || row.members.count > 2 && row.members.count > division.needed.count
  }

  /// "cấp mới và điều chỉnh tăng vốn cho 88 lượt dự án, trong đó 46 dự án cấp mới và 42 dự án điều chỉnh", "kim ngạch xuất nhập
  /// khẩu": the whole is called by its kinds, and nothing else is in it.
  private func isNamed(by whole: Int) -> Bool {
    let figure = line.figures[whole]
    let its = line.sentences[figure.sentence]
    var start = max(its.tokens.lowerBound, figure.tokens.lowerBound - 20)
    if let other = (its.figures.lowerBound..<whole).last(where: { Terms.isAmount(line.figures[$0]) }) {
      start = max(start, line.figures[other].tokens.upperBound, line.figures[other].nounTokens.upperBound)
    }
    var end = min(its.tokens.upperBound, max(figure.tokens.upperBound, figure.nounTokens.upperBound) + 4)
    if whole + 1 < line.figures.count { end = min(end, line.figures[whole + 1].tokens.lowerBound) }
    let range = min(start, figure.tokens.lowerBound)..<max(figure.tokens.upperBound, end)
    guard let told = DividedItemReader(line: line).kinds(in: range)[row.division] else { return false }
    return told == nil
  }

  /// From the last figure before the row to its first one.
  private var lead: Range<Int> {
    let first = row.members[0].item.figures.lowerBound
    let start =
      first > sentence.range.lowerBound
      ? line.figures[first - 1].tokens.upperBound : sentence.sentence.tokens.lowerBound
    return start..<max(start, line.figures[first].tokens.lowerBound)
  }

  /// "…: …", "… (…", "gồm", "chia", "trong đó", "với"
  private var isOpened: Bool {
    line.hasMark(":", in: lead) || line.hasMark("(", in: lead) || ListWords(line: line).hasAny(Self.opening, in: lead)
  }

  // MARK: A hundred per cent

  private func hundred(_ shares: [Int]) -> Draft? {
    var sum = ExactDecimal.zero
    var slack = ExactDecimal.zero
    for share in shares {
      sum = (try? sum.adding(line.figures[share].value)) ?? sum
      slack = (try? slack.adding(line.figures[share].halfStep ?? .zero)) ?? slack
    }
    guard let gap = try? sum.subtracting(ExactDecimal(100)) else { return nil }
    if gap.magnitude <= slack { return share(shares, .consistent) }
    let division = KnownDivision.all[row.division]
    guard shares.allSatisfy({ line.figures[$0].approximation == .exact }), row.isComplete,
      division.closure == .natural, shares.count >= min(3, division.count), gap.magnitude >= Self.least,
      gap.magnitude <= ExactDecimal(12),
      !isWithin(shares[0], sum), !allMakeHundred
    else { return nil }
    return share(shares, .inconsistent)
  }

  /// "giỏi …, đạt tỷ lệ 9,6%; khá 42,6%; trung bình 39,8%; yếu 7,59% và kém 0,37%": with one that the row does not hold.
  private var allMakeHundred: Bool {
    let all = sentence.range.filter { line.figures[$0].isPercent }
    let sum = all.reduce(ExactDecimal.zero) { (try? $0.adding(line.figures[$1].value)) ?? $0 }
    return all.count < 12 && ((try? sum.subtracting(ExactDecimal(100)))?.magnitude ?? sum) <= ExactDecimal(1)
  }

  /// "98,2% được xếp loại, trong đó …": shares of a share.
  private func isWithin(_ first: Int, _ sum: ExactDecimal) -> Bool {
    (max(sentence.range.lowerBound, first - 6)..<first).contains { index in
      line.figures[index].isPercent
        && (line.figures[index].value == sum
          || ListWords(line: line).hasAny(Self.opening, in: sentence.between(index, first)))
    }
  }

  private func share(_ shares: [Int], _ verdict: Verdict) -> Draft? {
    guard let last = shares.last else { return nil }
    var rest = Bounds(ExactDecimal(100))
    for share in shares.dropLast() {
      guard let value = line.figures[share].bounds(), let next = rest.minus(value) else { return nil }
      rest = next
    }
    let formula = (["100"] + shares.dropLast().map { Writing.number(line.figures[$0], line) }).joined(separator: " − ")
    return Claimant(sentence: sentence, rule: rule).draft(
      last, Claimant.Computation(result: rest, formula: formula, operands: Array(shares.dropLast())),
      subject: .restOfWhole, strength: verdict == .consistent ? .likely : .sure, verdict: verdict)
  }

  /// What shares that are cut off leave of a hundred.
  private static let least = ExactDecimal(coefficient: 3, scale: 1)
  private static let and = Word("và")
  private static let having = Word("có")
  private static let within = LineReader.words("đó")
  private static let opening = LineReader.words("gồm chia phân đó với")
}
