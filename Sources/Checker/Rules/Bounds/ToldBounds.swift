import Figures

/// "Toàn tỉnh có 670 dự án …, đã có 342 dự án đi vào hoạt động"; "6 tháng đạt 1.801 nghìn tấn (quý II đạt 797 nghìn tấn)"; "một số
/// huyện có nhiều ca như: A (69 ca), B (26 ca)": a part, told as such by any of the ways in which parts are told, beside a
/// whole of its kind told before, or a running total told behind it; "tháng 7 thu 56 tỷ đồng; 7 tháng 371 tỷ đồng": what came in a
/// shorter time beside what came in a longer one; "kiểm tra 312 đảng viên, kỷ luật 57 đảng viên": the same things told with a smaller
/// number, in the same words. Says only what fits.
struct ToldBounds {
  /// Where a figure is printed; what a claim says of it is written for the few that are told.
  struct Place {
    let view: LineView
    let index: Int
    var figure: Figure { view.figures[index] }
    /// Whether its line is a point of a list.
    var isOfItem: Bool { view.tokens.first?.kind == .mark }
  }

  private struct Amount {
    let place: Place
    let size: ExactDecimal
    let line: Int
    let opening: PartWords.Opening?
    let deed: PartWords.Opening?
    /// The words it is told with, and those of them that tell what it is.
    let words: Set<Word>
    let telling: Set<Word>
    /// The first of the words before it, and the first of those that tell what it is.
    let lead: Word
    let head: Word
    /// How many months it is of; more than any year for all that came so far.
    let months: Int?
    let isAddition: Bool
  }

  private var amounts: [Amount] = []
  private var lines = 0

  /// Amounts kept, and figures of one line that are looked at.
  private static let limit = 32
  /// Lines back to what is told in the same words.
  private static let reach = 4
  private static let most = 300

  /// Each part with its whole.
  mutating func read(_ line: LineView) -> [(part: Place, whole: Place)] {
    lines += 1
    var found: [(part: Place, whole: Place)] = []
    for index in line.figures.indices.prefix(Self.most) {
      let figure = line.figures[index]
      guard Self.isAmount(figure) || isOfShorterTime(index, line) || isAddition(index, line),
        let size = figure.magnitude, size > .zero
      else {
        continue
      }
      let words = PartWords(line: line, index: index, goesBack: true)
      let amount = Amount(
        place: Place(view: line, index: index), size: size, line: lines, opening: words.opening, deed: words.deed,
        words: words.told,
        telling: words.telling, lead: words.lead, head: words.head,
        months: words.months ?? time(of: figure.sentence, line), isAddition: words.isAddition)
      if let whole = amount.opening.flatMap({ whole(of: amount, $0) }) ?? deedOnly(amount)
        ?? whole(of: amount)
      {
        found.append((amount.place, whole))
      } else {
        found += parts(of: amount, isRunning: words.isRunningTotal).map { ($0, amount.place) }
      }
      if amounts.count >= Self.limit { amounts.removeFirst(Self.limit / 4) }
      amounts.append(amount)
    }
    return found
  }

  /// "có quy mô 20 ha, đã bồi thường 6 ha", though both stand behind "Cụ thể": the parts of a list are none of each other.
  private func deedOnly(_ part: Amount) -> Place? {
    guard let deed = part.deed, deed != part.opening, !isListed(part) else { return nil }
    return whole(of: part, deed)
  }

  private func whole(of part: Amount, _ opening: PartWords.Opening) -> Place? {
    let sentence = part.place.figure.sentence
    return best(
      { whole in
        guard whole.size >= part.size, whole.place.figure.tokens.upperBound <= opening.token || whole.line < part.line
        else { return false }
        let isHere = whole.line == part.line
        let its = whole.place.figure
        // "(tương đương 3,65 tỷ USD). Trong đó, …"
        let isOutside = its.bracket == 0 || its.role == .equivalent
        if its.role == .plan, opening.kind != .list { return false }
        // "Có 9 dự án tăng vốn 188 triệu USD; trong đó dự án A tăng 158 triệu USD": a rise is none of a level.
        if part.place.figure.role == .change, its.role != .change, !part.isAddition { return false }
        switch opening.kind {
        case .bracket: return isHere && its.sentence == sentence && its.bracket == 0 && whole.opening != opening
        case .list:
          // "Nhật Bản: 165 lao động; Ma Cao: 36 lao động"
          if isBrother(whole, part, opening) { return false }
          // "Trong đó, …" begins a sentence: of the one before, or of the paragraph before.
          let isBefore = isHere ? its.sentence >= sentence - 1 : whole.line == part.line - 1
          return isOutside && (opening.isFirst ? isBefore : isHere && its.sentence == sentence)
        case .deed:
          return isHere && its.sentence >= sentence - 1 && its.bracket == 0 && isNamedAsOne(whole, part)
            && !part.words.isSuperset(of: Self.rest)
            && !(isListed(whole) && isApart(whole, part))
            && (whole.opening?.kind != .deed || whole.words.intersection(part.words).isDisjoint(with: PartWords.doing))
        }
      }, part)
  }

  /// "số có điều kiện 579 việc …; số chưa có điều kiện 148 việc"
  private func isApart(_ whole: Amount, _ part: Amount) -> Bool {
    let end = whole.place.figure.tokens.upperBound
    return whole.line == part.line
      && part.place.view.hasMark(";", in: end..<max(end, part.place.figure.tokens.lowerBound))
  }

  /// "nữ 26 đại biểu (5,4%); tôn giáo 8 đại biểu (1,7%)": brothers, each with its share.
  private func hasShare(_ amount: Amount) -> Bool {
    let (figures, next) = (amount.place.view.figures, amount.place.index + 1)
    return next < figures.count && figures[next].isPercent && figures[next].bracket != amount.place.figure.bracket
  }

  /// Opened by the same colon or word before it, and marked off.
  private func isBrother(_ whole: Amount, _ part: Amount, _ opening: PartWords.Opening) -> Bool {
    guard let its = whole.opening, its.kind == .list, its != opening else { return false }
    let (first, second) = (whole.place.view.tokens[its.token], part.place.view.tokens[opening.token])
    if first.kind == .mark || second.kind == .mark { return first.kind == second.kind }
    return first.word == second.word && isApart(whole, part)
  }

  // MARK: Without words of parts

  /// Of a longer time, or the largest of the same things that are told in its words.
  private func whole(of part: Amount) -> Place? {
    best({ $0.size >= part.size && isOfLonger($0, part) }, part) ?? income(of: part) ?? largest(above: part)
  }

  /// "doanh thu 820 tỷ đồng, lãi sau thuế 96 tỷ đồng", "vận động 12 tỷ đồng … hỗ trợ 9 tỷ đồng": what is left of it, what has been done
  /// with it.
  private func income(of part: Amount) -> Place? {
    let figure = part.place.figure
    guard figure.bracket == 0, figure.role != .change, figure.whole.map({ figure.value <= $0 }) ?? true else {
      return nil
    }
    let isMoney = figure.unit?.isMoney ?? false
    let wholes = (isMoney ? ToldSteps.left : ToldSteps.done).filter { part.words.isSuperset(of: $0.part) }
    guard !wholes.isEmpty else { return nil }
    return best(
      { whole in
        whole.size >= part.size && whole.line + 1 >= part.line && whole.place.figure.bracket == 0
          && whole.place.figure.role != .plan && isNamedAsOne(whole, part)
          && wholes.contains { whole.words.isSuperset(of: $0.whole) && !whole.words.isSuperset(of: $0.part) }
      }, part)
  }

  private func parts(of whole: Amount, isRunning: Bool) -> [Place] {
    if isRunning,
      let part = best({ $0.size <= whole.size && $0.line + 1 >= whole.line && isNamedAsOne(whole, $0) }, whole)
    {
      return [part]
    }
    return bests({ $0.size <= whole.size && isOfLonger(whole, $0) }, whole)
  }

  /// Both with their time, in one sentence or in the same words.
  private func isOfLonger(_ whole: Amount, _ part: Amount) -> Bool {
    guard let long = whole.months, let short = part.months, short < long, abs(whole.line - part.line) <= Self.reach,
      isNamedAsOne(whole, part), part.words.isDisjoint(with: Self.means)
    else { return false }
    if whole.line != part.line, part.place.figure.unit != nil {
      return whole.telling.intersection(part.telling).count > 1
    }
    return isHere(whole, part) || isAlike(whole, part)
  }

  private func largest(above part: Amount) -> Place? {
    guard part.place.figure.role == .level || part.place.figure.role == .part else { return nil }
    var found: Amount?
    for other in amounts
    where other.size > part.size && isNear(other, part) && other.place.figure.role != .plan
      && other.size > found?.size ?? .zero
      && Self.isLike(other.place, part.place) && isAlike(other, part) && !isOfLonger(part, other)
      && isHead(other, over: part)
    { found = other }
    return found?.place
  }

  /// The first of its kind in its sentence, told as no part itself, and not begun as the part is, which would make them brothers:
  /// "Đường sắt làm chết 17 người. Đường thủy làm chết 9 người."
  private func isHead(_ whole: Amount, over part: Amount) -> Bool {
    let its = whole.place.figure
    guard its.bracket == 0, its.whole == nil, part.place.figure.whole == nil,
      !isListed(whole), isNamedAsOne(whole, part), part.words.isDisjoint(with: Self.others),
      !isApart(whole, part) || !part.isAddition && !(hasShare(whole) && hasShare(part)),
      part.place.figure.noun.first != Self.vote,
      isHere(whole, part) || whole.lead != part.lead && !whole.place.isOfItem
    else { return false }
    return !amounts.contains { other in
      isHere(other, whole) && other.place.index < whole.place.index && Self.isLike(other.place, whole.place)
    }
  }

  /// "Cụ thể, kiểm tra 312 đảng viên …" is a sentence, and no list.
  private func isListed(_ amount: Amount) -> Bool {
    guard let opening = amount.opening, opening.kind != .deed else { return false }
    return amount.place.view.tokens[opening.token].word != Self.inDetail
  }
  private static let vote = Word("phiếu")
  private static let member = Word("thành")
  /// What is exported is no part of what is imported.
  private static let opposites = [("xuất", "nhập"), ("thu", "chi"), ("chết", "thương")].map { (Word($0.0), Word($0.1)) }
  private static let inDetail = Word("cụ")
  private static let means = LineReader.words("bình trung mỗi")
  /// Of means and of plans.
  private static let others = LineReader.words("bình trung mỗi tiêu hoạch toán lại khác")
  /// "các ngành còn lại đạt 4.519 triệu USD": brothers of those told before.
  private static let rest = LineReader.words("các lại")

  /// "10 lượt dự án" are none of "17 dự án", nor chi bộ any of đảng bộ.
  private func isNamedAsOne(_ whole: Amount, _ part: Amount) -> Bool {
    for (one, other) in Self.opposites where whole.words.contains(one) != whole.words.contains(other) {
      let (here, there) = whole.words.contains(one) ? (one, other) : (other, one)
      if part.words.contains(there), !part.words.contains(here) { return false }
    }
    let (all, piece) = (whole.place.figure.noun, part.place.figure.noun)
    return all.isEmpty || piece.isEmpty || all.first == piece.first || NounKinship.arePeople(all, piece)
  }

  private func isHere(_ one: Amount, _ other: Amount) -> Bool {
    one.line == other.line && one.place.figure.sentence == other.place.figure.sentence
  }

  /// In the line before, further off where it shares five words that tell it; measured, by its first word: "doanh thu …".
  private func isNear(_ whole: Amount, _ part: Amount) -> Bool {
    if whole.line == part.line { return true }
    if part.place.figure.unit != nil, !whole.telling.contains(part.head) { return false }
    return whole.line + 1 == part.line
      || whole.line + Self.reach >= part.line && whole.telling.intersection(part.telling).count > 4
  }

  /// Counted by one name, or told with one word besides unit and name.
  private func isAlike(_ one: Amount, _ other: Amount) -> Bool {
    let (first, second) = (one.place.figure, other.place.figure)
    if first.noun.count > 1, first.noun.prefix(2) == second.noun.prefix(2) { return true }
    if !one.telling.isDisjoint(with: other.telling) || isNamed(one, other) { return true }
    return first.unit == nil
      && (!one.telling.isDisjoint(with: second.noun.dropFirst())
        || !other.telling.isDisjoint(with: first.noun.dropFirst()))
  }

  /// "1.073 đơn. … 849 đơn đủ điều kiện": by one word alone, in sentences of their own.
  private func isNamed(_ one: Amount, _ other: Amount) -> Bool {
    let (first, second) = (one.place.figure, other.place.figure)
    guard first.unit == nil, let word = first.noun.first, word == second.noun.first, !isHere(one, other) else {
      return false
    }
    guard (first.noun.count == 1 || second.noun.count == 1) && !NounKinship.saysLittle(word),
      !NounKinship.arePeople(first.noun, second.noun), !first.isSpelled, !second.isSpelled, second.bracket == 0
    else { return false }
    let (whole, part) = first.value < second.value ? (other, one) : (one, other)
    return whole.place.figure.role == .total || !whole.words.isDisjoint(with: Self.all)
      || !part.words.isDisjoint(with: Self.some)
  }
  private static let all = LineReader.words("tổng toàn cả")
  private static let some = LineReader.words("có đã")

  /// Of those told with the most of its words, the last.
  private func best(_ isWanted: (Amount) -> Bool, _ amount: Amount) -> Place? { bests(isWanted, amount).last }

  /// Those told with the most of its words.
  private func bests(_ isWanted: (Amount) -> Bool, _ amount: Amount) -> [Place] {
    var most = Int.min
    var found: [Place] = []
    for other in amounts where Self.isLike(other.place, amount.place) && isWanted(other) {
      // Of those with as many, those with the fewest others; one of its own sentence may have one word less.
      let shared = 64 * other.words.intersection(amount.words).count + (isHere(other, amount) ? 80 : 0)
      let score = shared - other.words.count
      if score > most { found = [] }
      if score >= most { found.append(other.place) }
      most = max(most, score)
    }
    return found
  }

  /// "Trong tháng 6, tỉnh có thêm 5 dự án. Vốn thu hút là 65 triệu USD": the time of the sentence before, where none is told.
  private func time(of sentence: Int, _ line: LineView) -> Int? {
    guard let last = amounts.last, last.line == lines, sentence - last.place.figure.sentence <= 1 else { return nil }
    return last.months.flatMap { $0 < 12 ? $0 : nil }
  }

  private func isAddition(_ index: Int, _ line: LineView) -> Bool {
    let figure = line.figures[index]
    guard figure.role == .change, figure.sign > 0, figure.comparison == .none, Terms.isAmount(figure),
      figure.unit != nil || !figure.noun.isEmpty
    else { return false }
    let words = PartWords(line: line, index: index, goesBack: true)
    return words.isAddition || words.opening?.kind == .list
  }

  /// "(quý II đạt 93,2 nghìn tấn)" behind a figure is read as its base.
  private func isOfShorterTime(_ index: Int, _ line: LineView) -> Bool {
    let figure = line.figures[index]
    return figure.bracket != 0 && figure.role == .base && figure.unit != nil && Terms.isAmount(figure)
      && PartWords(line: line, index: index, goesBack: true).isOfShorterTime
  }

  private static func isAmount(_ figure: Figure) -> Bool {
    guard Terms.isAmount(figure), roles.contains(figure.role) else { return false }
    return figure.unit != nil || !figure.noun.isEmpty
  }

  /// The same unit, or names that say one thing; people of whatever kind.
  private static func isLike(_ whole: Place, _ part: Place) -> Bool {
    let (all, piece) = (whole.figure, part.figure)
    if all.unit != nil || piece.unit != nil { return all.unit == piece.unit }
    return NounKinship.akin(all.noun, piece.noun) || NounKinship.arePeople(all.noun, piece.noun)
  }

  private static let roles: Set<Role> = [.level, .part, .total, .to, .remaining, .share, .equivalent, .plan]
}
