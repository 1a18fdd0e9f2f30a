import Figures

/// "tỷ lệ nữ trên 15% như Hòa Sơn 16,2%"; "bình quân 89,1% (cao nhất 93,5%, thấp nhất 82,4%)"; "94% số hộ dùng nước hợp vệ sinh,
/// trong đó 36% dùng nước sạch": a percentage beside the limit it is told to keep, the highest and the lowest of its kind,
/// or the share that it is a part of. Says only what fits.
struct ToldLimits {
  private struct Limit {
    let place: ToldBounds.Place
    let words: Set<Word>
    let line: Int
    let isLower: Bool
  }

  private var limits: [Limit] = []
  private var lines = 0
  private static let limit = 8
  private static let most = 300

  /// Each pair with the smaller one first.
  mutating func read(_ line: LineView) -> [(part: ToldBounds.Place, whole: ToldBounds.Place)] {
    lines += 1
    var found: [(part: ToldBounds.Place, whole: ToldBounds.Place)] = []
    var last: Int?
    var level: Int?
    for index in line.figures.indices.prefix(Self.most) where line.figures[index].isPercent {
      let figure = line.figures[index]
      guard figure.upper == nil, figure.whole == nil else { continue }
      let words = PartWords(line: line, index: index)
      if let isLower = Self.isLower(figure.approximation) {
        if limits.count == Self.limit { limits.removeFirst() }
        let limit = Limit(place: .init(view: line, index: index), words: words.telling, line: lines, isLower: isLower)
        if let last, let pair = kept(before: limit, last, line) { found.append(pair) }
        limits.append(limit)
      } else if let pair = kept(index, line, words.telling) ?? last.flatMap({ beside(index, $0, line, words) })
        ?? level.flatMap({ below(index, $0, line, words) })
      {
        found.append(pair)
      }
      last = index
      if [.share, .level, .part].contains(figure.role) { level = index }
    }
    return found
  }

  private static func isLower(_ approximation: Figure.Approximation) -> Bool? {
    switch approximation {
    case .above, .atLeast: true
    case .below, .atMost: false
    case .exact, .about: nil
    }
  }

  /// In the sentence of the limit or in its words, and not half as much again.
  private func kept(_ index: Int, _ line: LineView, _ words: Set<Word>) -> (ToldBounds.Place, ToldBounds.Place)? {
    let figure = line.figures[index]
    let place = ToldBounds.Place(view: line, index: index)
    let own = limits.last { limit in
      let its = limit.place.figure
      guard (its.role == .growth) == (figure.role == .growth), its.sign == figure.sign,
        limit.isLower ? its.value <= figure.value : figure.value <= its.value, isWithin(its.value, figure.value)
      else { return false }
      return limit.line == lines && its.sentence == figure.sentence || !limit.words.isDisjoint(with: words)
    }
    return own.map { $0.isLower ? ($0.place, place) : (place, $0.place) }
  }

  /// "đạt 79,97%, và là nơi duy nhất dưới 80%": the percentage before it in its sentence.
  private func kept(before limit: Limit, _ index: Int, _ line: LineView) -> (ToldBounds.Place, ToldBounds.Place)? {
    let (its, figure) = (limit.place.figure, line.figures[index])
    guard its.sentence == figure.sentence, (its.role == .growth) == (figure.role == .growth), its.sign == figure.sign,
      its.bracket == figure.bracket, limit.isLower ? its.value <= figure.value : figure.value <= its.value,
      isWithin(its.value, figure.value), Self.only.occur(in: line, figure.tokens.upperBound..<its.tokens.lowerBound)
    else { return nil }
    let place = ToldBounds.Place(view: line, index: index)
    return limit.isLower ? (limit.place, place) : (place, limit.place)
  }

  private func isWithin(_ one: ExactDecimal, _ other: ExactDecimal) -> Bool {
    guard let thrice = try? min(one, other).multiplied(by: ExactDecimal(3)),
      let twice = try? max(one, other).multiplied(by: ExactDecimal(2))
    else { return false }
    return twice <= thrice
  }

  /// The percentage before it in its sentence.
  private func beside(
    _ index: Int, _ before: Int, _ line: LineView, _ words: PartWords
  ) -> (ToldBounds.Place, ToldBounds.Place)? {
    let (figure, other) = (line.figures[index], line.figures[before])
    guard figure.sentence == other.sentence, (figure.role == .growth) == (other.role == .growth),
      figure.sign == other.sign
    else { return nil }
    let (mine, its) = (ToldBounds.Place(view: line, index: index), ToldBounds.Place(view: line, index: before))
    let gap = GapWords(line: line, index: index).range()
    if Self.highest.occur(in: line, gap) { return other.value <= figure.value ? (its, mine) : nil }
    if Self.lowest.occur(in: line, gap) { return figure.value <= other.value ? (mine, its) : nil }
    guard figure.role == .share || figure.role == .part || figure.role == .level, other.role != .growth,
      figure.value <= other.value, let opening = words.opening, opening.kind != .deed,
      other.tokens.upperBound <= opening.token
    else { return nil }
    return (mine, its)
  }

  /// "Tỷ lệ tốt nghiệp đạt 99,4%, tăng 0,7%. Trong đó, loại giỏi chiếm 1,2%": of the share of the sentence before.
  private func below(
    _ index: Int, _ before: Int, _ line: LineView, _ words: PartWords
  ) -> (ToldBounds.Place, ToldBounds.Place)? {
    let (figure, other) = (line.figures[index], line.figures[before])
    guard other.sentence == figure.sentence - 1, figure.bracket == 0, other.bracket == 0, figure.value <= other.value,
      [.share, .part, .level].contains(figure.role), let opening = words.opening, opening.kind == .list,
      opening.isFirst, Self.part.occur(in: line, opening.token..<figure.tokens.lowerBound),
      !Self.rising.occur(in: line, opening.token..<figure.tokens.lowerBound)
    else { return nil }
    return (ToldBounds.Place(view: line, index: index), ToldBounds.Place(view: line, index: before))
  }

  private static let part = PhraseSet(["trong đó", "trong số đó", "trong số này"])
  private static let rising = PhraseSet(["tăng", "giảm"])
  private static let only = PhraseSet([
    "duy nhất", "vẫn", "chỉ tiêu", "mục tiêu", "yêu cầu", "quy định", "ngưỡng", "mức",
  ])
  private static let highest = PhraseSet(["cao nhất", "lớn nhất", "nhiều nhất"])
  private static let lowest = PhraseSet(["thấp nhất", "nhỏ nhất", "ít nhất"])
}
