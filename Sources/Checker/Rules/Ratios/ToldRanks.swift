import Figures

/// "Cao nhất là A 99,99%; B 99,98%"; "lạc quan nhất với 66,3% … Tỷ lệ này của … là 60,3% và 61,3%"; "trung bình 52 tuổi, cao nhất 77
/// tuổi, thấp nhất 34 tuổi": the first and the last of a list, and the mean between them. Says only what fits.
struct ToldRanks {
  private enum Rank { case highest, lowest }
  private static let most = 300
  private static let reach = 6

  func read(_ line: LineView) -> [ToldTie] {
    var found: [ToldTie] = []
    for index in line.figures.indices.prefix(Self.most) {
      guard let rank = rank(index, line) else { continue }
      let place = ToldBounds.Place(view: line, index: index)
      // Of percentages ``ToldLimits`` tells it.
      if !line.figures[index].isPercent, let mean = mean(beside: place), fits(mean, rank, place) {
        found.append(ToldTie(rank == .highest ? .within : .above, mean, [place]))
      }
      let others = behind(place) ?? before(place)
      if let others, others.allSatisfy({ fits($0, rank, place) }) {
        found.append(ToldTie(rank == .highest ? .highest : .lowest, place, others))
      }
    }
    return found
  }

  private func fits(_ other: ToldBounds.Place, _ rank: Rank, _ place: ToldBounds.Place) -> Bool {
    guard let its = other.figure.magnitude, let own = place.figure.magnitude else { return false }
    return rank == .highest ? its <= own : own <= its
  }

  /// The superlative nearest before a figure, and told of no other time: "cao nhất trong 5 năm".
  private func rank(_ index: Int, _ line: LineView) -> Rank? {
    let figure = line.figures[index]
    guard figure.upper == nil, figure.whole == nil, figure.unit != nil || !figure.noun.isEmpty,
      figure.role != .multiple, figure.approximation != .below, figure.unit != .times
    else { return nil }
    let gap = GapWords(line: line, index: index).range(16)
    guard let token = gap.last(where: { line.tokens[$0].word == Self.superlative }), token > gap.lowerBound else {
      return nil
    }
    let words = (max(gap.lowerBound, token - 2)..<token).reversed().prefix { line.tokens[$0].kind != .mark }
    // "một trong những nơi cao nhất", "cao nhất từ trước đến nay"
    guard
      !Self.others.occur(in: line, max(gap.lowerBound, token - 10)..<token),
      !Self.ever.occur(in: line, token + 1..<gap.upperBound)
    else { return nil }
    if words.contains(where: { Self.high.contains(line.tokens[$0].word) }) { return .highest }
    return words.contains { Self.low.contains(line.tokens[$0].word) } ? .lowest : nil
  }

  /// Those of its kind behind it in its sentence, or in the next one that goes on ("Tỷ lệ này của …", "Tiếp đến là …").
  private func behind(_ place: ToldBounds.Place) -> [ToldBounds.Place]? {
    let (line, figure) = (place.view, place.figure)
    var found: [ToldBounds.Place] = []
    for index in (place.index + 1..<line.figures.count).prefix(Self.reach * 2) {
      let other = ToldBounds.Place(view: line, index: index)
      let its = other.figure
      guard its.sentence == figure.sentence || its.sentence == figure.sentence + 1 && goesOn(its.sentence, line) else {
        break
      }
      let gap = GapWords(line: line, index: index).range()
      // "…, giảm từ 30%", "bình quân 4 triệu đồng": told of the same.
      guard place.isLike(other), its.upper == nil, its.bracket == figure.bracket, its.sign == figure.sign else {
        continue
      }
      guard [.level, .part, .share, .growth, .to].contains(its.role), its.rates == figure.rates,
        !Self.ends.occur(in: line, gap),
        line.hasMark(",", in: gap) || line.hasMark(";", in: gap) || Self.joins(gap, line)
      else { break }
      found.append(other)
      if found.count == Self.reach { break }
    }
    guard let last = found.last else { return nil }
    // One alone is another of them only where words say so.
    let span = figure.tokens.upperBound..<last.figure.tokens.lowerBound
    return found.count > 1 || Self.next.occur(in: line, span) || line.hasMark(";", in: span) ? found : nil
  }

  /// "5 tháng; 4 tháng; 3 tháng …, nhiều nhất là 5 tháng": it stands in the list before it.
  private func before(_ place: ToldBounds.Place) -> [ToldBounds.Place]? {
    let (line, figure) = (place.view, place.figure)
    let found = (max(0, place.index - 2 * Self.reach)..<place.index).filter {
      line.figures[$0].sentence + 1 >= figure.sentence
    }.map { ToldBounds.Place(view: line, index: $0) }.filter {
      place.isLike($0) && $0.figure.upper == nil && $0.figure.noun.prefix(2) == figure.noun.prefix(2)
    }
    guard found.count > 1, found.contains(where: { $0.figure.magnitude == figure.magnitude }) else { return nil }
    return found
  }

  /// The mean of its kind in its sentence.
  private func mean(beside place: ToldBounds.Place) -> ToldBounds.Place? {
    let (line, figure) = (place.view, place.figure)
    let near = max(0, place.index - 4)..<min(line.figures.count, place.index + 4)
    return near.lazy.map { ToldBounds.Place(view: line, index: $0) }.first { other in
      guard other.index != place.index, other.figure.sentence == figure.sentence, other.figure.bracket == 0,
        other.figure.upper == nil,
        other.isLike(place) || figure.unit == nil && other.figure.noun.first == figure.noun.first
      else { return false }
      let gap = GapWords(line: line, index: other.index).range(12)
      return Self.means.occur(in: line, gap) && !line.has(Self.superlative, in: gap)
    }
  }

  private func goesOn(_ sentence: Int, _ line: LineView) -> Bool {
    let tokens = line.sentences[sentence].tokens
    return Self.next.occur(in: line, tokens.lowerBound..<min(tokens.upperBound, tokens.lowerBound + 4))
  }

  private static func joins(_ gap: Range<Int>, _ line: LineView) -> Bool {
    gap.first.map { line.tokens[$0].word == and } ?? false || next.occur(in: line, gap)
  }

  private static let and = Word("và")
  private static let superlative = Word("nhất")
  private static let high = LineReader.words("cao lớn nhiều đông quan mạnh nhanh nặng")
  private static let low = LineReader.words("thấp nhỏ ít trẻ")
  private static let others = PhraseSet(["một trong", "những", "các", "trong số"])
  private static let ever = PhraseSet(["từ trước", "trong vòng", "kể từ", "so với", "trong nhiều", "trong lịch"])
  private static let ends = PhraseSet([
    "tổng", "bình quân", "trung bình", "toàn tỉnh", "cả nước", "so với", "trong đó", "tăng từ", "giảm từ", "cao nhất",
    "thấp nhất", "lớn nhất", "nhỏ nhất", "nhiều nhất", "ít nhất", "chung",
  ])
  private static let next = PhraseSet([
    "tiếp đến", "tiếp theo", "kế đến", "kế tiếp", "sau đó", "tỷ lệ này", "con số này", "tiếp sau", "rồi đến",
    "đứng thứ",
    "xếp thứ", "thứ hai", "xếp sau", "đứng sau", "còn lại",
  ])
  private static let means = PhraseSet(["trung bình", "bình quân"])
}
