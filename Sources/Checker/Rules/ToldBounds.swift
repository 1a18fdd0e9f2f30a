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
    /// The words it is told with, and those of them that tell what it is.
    let words: Set<Word>
    let telling: Set<Word>
    /// The first of the words before it.
    let lead: Word
    /// How many months it is of; more than any year for all that came so far.
    let months: Int?
  }

  private var amounts: [Amount] = []
  private var lines = 0

  /// Amounts kept, and figures of one line that are looked at.
  private static let limit = 32
  private static let most = 300

  /// Each part with its whole.
  mutating func read(_ line: LineView) -> [(part: Place, whole: Place)] {
    lines += 1
    var found: [(part: Place, whole: Place)] = []
    for index in line.figures.indices.prefix(Self.most) {
      let figure = line.figures[index]
      guard Self.isAmount(figure) || isOfShorterTime(index, line), let size = figure.magnitude, size > .zero else {
        continue
      }
      let words = PartWords(line: line, index: index)
      let amount = Amount(
        place: Place(view: line, index: index), size: size, line: lines, opening: words.opening, words: words.told,
        telling: words.telling, lead: words.lead, months: words.months)
      if let whole = amount.opening.flatMap({ whole(of: amount, $0) }) ?? whole(of: amount) {
        found.append((amount.place, whole))
      } else if let part = part(of: amount, isRunning: words.isRunningTotal) {
        found.append((part, amount.place))
      }
      if amounts.count >= Self.limit { amounts.removeFirst(Self.limit / 4) }
      amounts.append(amount)
    }
    return found
  }

  private func whole(of part: Amount, _ opening: PartWords.Opening) -> Place? {
    let sentence = part.place.figure.sentence
    return best(
      { whole in
        guard whole.size >= part.size, whole.place.figure.tokens.upperBound <= opening.token || whole.line < part.line
        else { return false }
        let isHere = whole.line == part.line
        let its = whole.place.figure
        switch opening.kind {
        case .bracket: return isHere && its.sentence == sentence && its.bracket == 0 && whole.opening != opening
        case .list:
          // "Trong đó, …" begins a sentence: of the one before, or of the paragraph before.
          let isBefore = isHere ? its.sentence >= sentence - 1 : whole.line == part.line - 1
          return its.bracket == 0 && (opening.isFirst ? isBefore : isHere && its.sentence == sentence)
        case .deed:
          return isHere && its.sentence >= sentence - 1 && its.bracket == 0
            && (whole.opening?.kind != .deed || whole.words.intersection(part.words).isDisjoint(with: PartWords.doing))
        }
      }, part)
  }

  // MARK: Without words of parts

  /// Of a longer time, or the largest of the same things that are told in its words.
  private func whole(of part: Amount) -> Place? {
    best({ $0.size >= part.size && isOfLonger($0, part) }, part) ?? income(of: part) ?? largest(above: part)
  }

  /// "doanh thu 820 tỷ đồng, lãi sau thuế 96 tỷ đồng", "đăng ký 210 triệu USD … thực hiện 84 triệu USD": what is left of it, what has
  /// been done of it.
  private func income(of part: Amount) -> Place? {
    guard part.place.figure.unit?.isMoney ?? false, part.place.figure.bracket == 0 else { return nil }
    let wholes = Self.left.filter { part.words.isSuperset(of: $0.part) && !part.words.isSuperset(of: $0.whole) }
    guard !wholes.isEmpty else { return nil }
    return best(
      { whole in
        whole.size >= part.size && whole.line + 1 >= part.line && whole.place.figure.bracket == 0
          && wholes.contains { whole.words.isSuperset(of: $0.whole) && !whole.words.isSuperset(of: $0.part) }
      }, part)
  }
  private static let left = [
    ("lợi nhuận", "doanh thu"), ("lãi", "doanh thu"), ("LNST", "doanh thu"), ("LNTT", "doanh thu"),
    ("thực hiện", "đăng ký"), ("giải ngân", "đăng ký"),
  ].map { (part: LineReader.words($0), whole: LineReader.words($1)) }

  private func part(of whole: Amount, isRunning: Bool) -> Place? {
    if isRunning, let part = best({ $0.size <= whole.size && $0.line + 1 >= whole.line }, whole) { return part }
    return best({ $0.size <= whole.size && isOfLonger(whole, $0) }, whole)
  }

  /// Both with their time, in one sentence or in the same words.
  private func isOfLonger(_ whole: Amount, _ part: Amount) -> Bool {
    guard let long = whole.months, let short = part.months, short < long, abs(whole.line - part.line) <= 2 else {
      return false
    }
    return isHere(whole, part) || isAlike(whole, part)
  }

  private func largest(above part: Amount) -> Place? {
    guard part.place.figure.role == .level || part.place.figure.role == .part else { return nil }
    var found: Amount?
    for other in amounts
    where other.size > part.size && other.line + 1 >= part.line && other.size > found?.size ?? .zero
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
      whole.opening.map({ $0.kind == .deed }) ?? true,
      isHere(whole, part) || whole.lead != part.lead && !whole.place.isOfItem
    else { return false }
    return !amounts.contains { other in
      isHere(other, whole) && other.place.index < whole.place.index && Self.isLike(other.place, whole.place)
    }
  }

  private func isHere(_ one: Amount, _ other: Amount) -> Bool {
    one.line == other.line && one.place.figure.sentence == other.place.figure.sentence
  }

  /// Counted by one name, or told with one word besides unit and name.
  private func isAlike(_ one: Amount, _ other: Amount) -> Bool {
    let (first, second) = (one.place.figure, other.place.figure)
    if first.noun.count > 1, first.noun.prefix(2) == second.noun.prefix(2) { return true }
    return !one.telling.isDisjoint(with: other.telling)
  }

  /// Of those told with the most of its words, the last.
  private func best(_ isWanted: (Amount) -> Bool, _ amount: Amount) -> Place? {
    var found: (score: Int, place: Place)?
    for other in amounts where Self.isLike(other.place, amount.place) && isWanted(other) {
      let score = other.words.intersection(amount.words).count
      if score >= found?.score ?? 0 { found = (score, other.place) }
    }
    return found?.place
  }

  /// "(quý II đạt 93,2 nghìn tấn)" behind a figure is read as its base.
  private func isOfShorterTime(_ index: Int, _ line: LineView) -> Bool {
    let figure = line.figures[index]
    return figure.bracket != 0 && figure.role == .base && figure.unit != nil && Terms.isAmount(figure)
      && PartWords(line: line, index: index).isOfShorterTime
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

  private static let roles: Set<Role> = [.level, .part, .total, .to, .remaining, .share, .equivalent]
}
