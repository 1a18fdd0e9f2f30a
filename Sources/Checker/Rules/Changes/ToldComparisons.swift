import Figures

/// "tăng 8,6%, cao hơn mức tăng 8,1% của quý trước"; "cho thuê 180 ha, vượt mục tiêu 150 ha"; "kết nạp 66 đảng viên (chỉ tiêu từ 60
/// đến 70)": a level beside another that it is said to be above or below, or an aim that is a range. Says only what fits.
struct ToldComparisons {
  private var ranges: [(place: ToldBounds.Place, line: Int)] = []
  private var lines = 0
  private static let most = 300
  private static let limit = 4

  mutating func read(_ line: LineView) -> [ToldTie] {
    lines += 1
    var found: [ToldTie] = []
    for index in line.figures.indices.prefix(Self.most) {
      let figure = line.figures[index]
      guard !figure.isDuration, figure.whole == nil, figure.unit != nil || !figure.noun.isEmpty else { continue }
      if let tie = compared(index, line) {
        found.append(tie)
      } else if figure.upper != nil {
        if ranges.count == Self.limit { ranges.removeFirst() }
        ranges.append((ToldBounds.Place(view: line, index: index), lines))
      } else if let tie = inRange(index, line) {
        found.append(tie)
      }
    }
    return found
  }

  // MARK: Above and below

  private enum Direction { case above, below }

  private func compared(_ index: Int, _ line: LineView) -> ToldTie? {
    let level = line.figures[index]
    let gap = GapWords(line: line, index: index).range()
    guard let (direction, token) = direction(in: gap, line),
      Self.levels.occur(in: line, token + 1..<level.tokens.lowerBound)
        || level.bracket != 0 && Self.others.occur(in: line, token + 1..<level.tokens.lowerBound)
    else { return nil }
    let its = ToldBounds.Place(view: line, index: index)
    let reach = max(0, index - 4)..<index
    let before = reach.reversed().first { other in
      let figure = line.figures[other]
      return level.sentence - figure.sentence <= (level.isPercent ? 2 : 1) && figure.whole == nil
        && isOfOneKind(figure, level)
        && (level.bracket != 0 || figure.bracket == 0) && figure.role != .excess
        // "giảm 2%, thấp hơn mức tăng 3%"
        && figure.sign == level.sign && figure.sign >= 0
    }
    guard let before else { return nil }
    let figure = line.figures[before]
    guard let value = lowest(figure), let low = lowest(level), let high = highest(level) else { return nil }
    let mine = ToldBounds.Place(view: line, index: before)
    switch direction {
    case .above:
      guard value >= high, isWithin(value, low) else { return nil }
      return ToldTie(.within, its, [mine])
    case .below:
      guard let top = highest(figure), top <= low, isWithin(high, top) else { return nil }
      return ToldTie(.above, its, [mine])
    }
  }

  /// The last word of comparing before a figure, not denied.
  private func direction(in gap: Range<Int>, _ line: LineView) -> (Direction, Int)? {
    for token in gap.reversed() where line.tokens[token].isWord {
      let words = token..<min(gap.upperBound, token + 2)
      let direction: Direction? =
        Self.above.occur(in: line, words) ? .above : Self.below.occur(in: line, words) ? .below : nil
      guard let direction, Self.firsts.contains(line.tokens[token].word) else { continue }
      let before = token > 0 ? line.tokens[token - 1].word : .none
      return Self.denied.contains(before) ? nil : (direction, token)
    }
    return nil
  }

  /// The same unit; of counts, names of one kind or with a word in common ("8,7 triệu lượt khách … 8,4 triệu khách").
  private func isOfOneKind(_ one: Figure, _ other: Figure) -> Bool {
    guard !one.isDuration else { return false }
    if one.unit != nil || other.unit != nil { return one.unit == other.unit }
    guard !one.noun.isEmpty, !other.noun.isEmpty else { return false }
    return NounKinship.akin(one.noun, other.noun) || !Set(one.noun).isDisjoint(with: other.noun)
  }

  private func lowest(_ figure: Figure) -> ExactDecimal? { figure.magnitude }

  private func highest(_ figure: Figure) -> ExactDecimal? {
    guard let upper = figure.upper else { return figure.magnitude }
    return try? upper.shifted(by: figure.exponent)
  }

  /// Not twice as much: else the second is by how much the first is above ("vượt kế hoạch 5 tỷ đồng").
  private func isWithin(_ larger: ExactDecimal, _ smaller: ExactDecimal) -> Bool {
    guard let twice = try? smaller.multiplied(by: ExactDecimal(2)) else { return false }
    return larger < twice
  }

  // MARK: Ranges

  /// Of the aim told before, in this line or the one before.
  private func inRange(_ index: Int, _ line: LineView) -> ToldTie? {
    let place = ToldBounds.Place(view: line, index: index)
    let figure = place.figure
    guard [.level, .to, .total, .part, .growth, .share].contains(figure.role), let value = figure.magnitude else {
      return nil
    }
    let range = ranges.last { range in
      let its = range.place.figure
      guard lines - range.line <= 1, range.line < lines || its.sentence + 2 >= figure.sentence,
        range.place.isLike(place) || its.unit == nil && NounKinship.arePeople(its.noun, figure.noun),
        let low = lowest(its), let high = highest(its)
      else { return false }
      return low <= value && value <= high && isAim(range.place)
    }
    return range.map { ToldTie(.within, place, [$0.place]) }
  }

  private func isAim(_ place: ToldBounds.Place) -> Bool {
    let figure = place.figure
    if figure.role == .plan || figure.comparison == .plan { return true }
    let start = place.view.sentences[figure.sentence].tokens.lowerBound
    let lead = max(start, figure.tokens.lowerBound - 30)..<figure.tokens.lowerBound
    return Self.aims.occur(in: place.view, lead)
  }

  private static let above = PhraseSet(["cao hơn", "nhiều hơn", "lớn hơn", "vượt", "trên"])
  private static let below = PhraseSet(["thấp hơn", "ít hơn", "nhỏ hơn", "kém hơn", "dưới"])
  private static let firsts = LineReader.words("cao nhiều lớn vượt trên thấp ít nhỏ kém dưới")
  private static let denied = LineReader.words("không chưa chẳng chẳng khó sẽ")
  /// What is a level, and no difference.
  private static let levels = PhraseSet([
    "mức", "mục tiêu", "kế hoạch", "chỉ tiêu", "dự toán", "ngưỡng", "tốc độ", "con số", "bình quân", "trung bình",
    "mốc",
  ])
  /// "cao hơn cùng kỳ năm trước (8,1%)"
  private static let others = PhraseSet([
    "cùng kỳ", "so với", "cả nước", "toàn quốc", "năm trước", "quý trước", "tháng trước",
  ])
  private static let aims = PhraseSet(["chỉ tiêu", "mục tiêu", "kế hoạch", "đề ra", "phấn đấu", "dự kiến", "đặt ra"])
}
