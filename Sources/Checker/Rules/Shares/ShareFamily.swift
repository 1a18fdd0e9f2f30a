import Figures

/// Percentages of one paragraph that are told alike, each beside its part: `40 chi bộ: 8 chi bộ … (20%), 29 chi bộ …
/// (72,5%), 3 chi bộ … (7,5%)`. Those that hold with a whole prove that the others are of it too; so do parts that make
/// it.
struct ShareFamily {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  /// Its part.
  let part: Int

  private struct Member {
    /// The figures that may be its part, the nearest first.
    var parts: [Int]
    var share: Int
  }

  private static let reach = 12

  enum Proof: Int, Comparable {
    case none
    /// One other percentage, or the parts taken together: enough where nothing else fits.
    case one
    /// Two others at least.
    case several
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// How well the other percentages, or the parts taken together, prove this whole.
  func proof(of whole: ShareSearch.Whole) -> Proof {
    guard isTold(of: whole) else { return .none }
    let others = members(whole)
    if others.contains(where: { isOnePattern($0, whole) }) { return .one }
    guard isKin(whole) else { return .none }
    if isRest(of: whole) { return .several }
    var right = others.filter { member in
      member.parts.contains { part in
        ShareSearch.percent(sentence, part, whole).map {
          Agreement($0.result, with: sentence[member.share]).holds
        } ?? false
      }
    }.map(\.share)
    if let own = fractionShare(whole) { right.append(own) }
    if right.count > 1 { return .several }
    // "2.400 mẫu: 2.304 mẫu đạt (96%), 96 mẫu không đạt (4%)": no others, and together they are all.
    if !right.isEmpty, right.count == others.count, sumIsWhole(others, whole) { return .several }
    if right.contains(where: { sentence[$0].decimals > 0 }) { return .one }
    if others.isEmpty { return listMakes(whole) ? .one : .none }
    let near = others.filter { sentence[$0.share].sentence == sentence[index].sentence }
    return makeWhole(near, whole) || makeWhole(others, whole) ? .one : .none
  }

  /// A plain share right beside its part, of nothing else that is named.
  private func isTold(of whole: ShareSearch.Whole) -> Bool {
    let figure = sentence[index]
    let all = sentence[whole.index]
    return (figure.role == .share || figure.role == .equivalent) && figure.approximation == .exact
      && figure.comparison == .none && !figure.isSaidToAttain && all.approximation == .exact
      && sentence[part].approximation == .exact && endsHere
      && (part == index + 1 || part == index - 1 && (Attachment(sentence: sentence).isBare(index) || isDescribed))
  }

  /// "24 đồng chí có trình độ trung cấp bằng 19,2%": without a comma.
  private var isDescribed: Bool {
    let tokens = sentence.line.tokens
    let gap = sentence.between(part, index)
    return (1...Self.reach).contains(gap.count) && gap.allSatisfy { tokens[$0].isWord }
      && gap.last.map { Self.telling.contains(tokens[$0].word) } ?? false
  }
  private static let telling = LineReader.words("bằng chiếm")

  /// Nothing but a mark or "và" follows, so that no other whole is named ("tức 72% nhóm này").
  private var endsHere: Bool {
    let tokens = sentence.line.tokens
    let next = sentence[index].tokens.upperBound
    return next >= tokens.count || tokens[next].kind == .mark || tokens[next].word == Word("và")
  }

  private func isKin(_ whole: ShareSearch.Whole) -> Bool {
    let piece = sentence[part]
    let all = sentence[whole.index]
    return piece.isLike(all) || sentence[index].bracket != 0 && piece.isCount && all.isCount
  }

  /// "7.000/10.000 tỷ đồng (70%); … 3.000 tỷ đồng (30%)": the rest of a fraction whose share is right.
  private func isRest(of whole: ShareSearch.Whole) -> Bool {
    guard fractionShare(whole) != nil, let all = sentence[whole.index].wholeMagnitude,
      sentence[part].isSurelyLike(sentence[whole.index]), let done = sentence[whole.index].magnitude,
      let rest = try? all.subtracting(done)
    else { return false }
    return rest == sentence[part].magnitude
  }

  /// The percentage right behind a fraction, where it is the fraction's own.
  private func fractionShare(_ whole: ShareSearch.Whole) -> Int? {
    let next = whole.index + 1
    guard whole.side == .denominator, next < index, sentence[next].isPercent,
      let rate = sentence[whole.index].fractionShare,
      Agreement(rate, with: sentence[next]).holds
    else { return nil }
    return next
  }

  /// The other percentages told as this one is, within reach.
  private func members(_ whole: ShareSearch.Whole) -> [Member] {
    let line = sentence.line
    let mine = sentence[index]
    let low = max(1, index - Self.reach)
    let high = min(line.figures.count, index + Self.reach)
    return (low..<max(low, high)).compactMap { other in
      let its = line.figures[other]
      guard other != index, its.isPercent, isRoleAlike(its, mine),
        (its.bracket == 0) == (mine.bracket == 0) || isCalled,
        its.comparison == .none, its.upper == nil, areOnOneLevel(other)
      else { return nil }
      let places = part < index ? [other - 1, other - 2] : [other + 1]
      let parts = places.filter { place in
        line.figures.indices.contains(place) && place != part && place != whole.index && isPiece(place, of: its)
      }
      return parts.isEmpty ? nil : Member(parts: parts, share: other)
    }
  }

  private func isRoleAlike(_ one: Figure, _ other: Figure) -> Bool {
    one.role == other.role || [.share, .equivalent].contains(one.role) && [.share, .equivalent].contains(other.role)
  }

  /// "Đoàn viên 59.776 người (67,9%), …. Cán bộ, công chức 43.752 người, chiếm 49,7%": told in other words, and called
  /// a share as plainly as those in brackets.
  private var isCalled: Bool {
    sentence[index].leads.last?.cue == .share && sentence[part].role != .part
  }

  /// "… 9.000 thí sinh đậu, chiếm 90%. Trong đó, cụm A có 5.700 thí sinh đậu, chiếm 95%": what the next sentence tells
  /// of its parts is another matter.
  private func areOnOneLevel(_ other: Int) -> Bool {
    let (first, second) = (sentence[min(other, index)].sentence, sentence[max(other, index)].sentence)
    guard first != second else { return true }
    return !(first + 1...second).contains { number in
      sentence.line.sentences[number].figures.first.map { sentence[$0].role == .part } ?? false
    }
  }

  private func isPiece(_ place: Int, of share: Figure) -> Bool {
    let figure = sentence[place]
    let isAlike = figure.isLike(sentence[part]) || share.bracket != 0 && figure.isCount && sentence[part].isCount
    return !figure.isPercent && figure.whole == nil && figure.upper == nil && isAlike
      && Self.roles.contains(figure.role) && figure.sentence == share.sentence
  }

  /// Whether the parts, all behind the whole, make it, and the shares about a hundred.
  private func makeWhole(_ others: [Member], _ whole: ShareSearch.Whole) -> Bool {
    sumIsWhole(others, whole) && areNearHundred(others)
  }

  private func sumIsWhole(_ others: [Member], _ whole: ShareSearch.Whole) -> Bool {
    guard whole.side == .figure, !others.isEmpty, let all = sentence[whole.index].magnitude,
      var sum = sentence[part].magnitude, sentence[part].isLike(sentence[whole.index])
    else { return false }
    for member in others {
      guard member.parts[0] > whole.index, let value = sentence[member.parts[0]].magnitude,
        let next = try? sum.adding(value)
      else { return false }
      sum = next
    }
    return part > whole.index && sum == all
  }

  /// "giải quyết 800 hồ sơ, trước hạn 720 hồ sơ (90%), đúng hạn 80 hồ sơ": parts of which only one has its share.
  private func listMakes(_ whole: ShareSearch.Whole) -> Bool {
    let line = sentence.line
    guard whole.side == .figure, whole.index < part, part - whole.index <= 3, let all = sentence[whole.index].magnitude
    else { return false }
    var sum = ExactDecimal.zero
    for place in whole.index + 1..<min(line.figures.count, whole.index + 9)
    where sentence[place].isLike(sentence[part]) && sentence[place].bracket == sentence[part].bracket {
      guard sentence[place].sentence == sentence[part].sentence, Self.roles.contains(sentence[place].role),
        sentence[place].upper == nil, sentence[place].whole == nil, let value = sentence[place].magnitude,
        let next = try? sum.adding(value)
      else { return false }
      sum = next
      if place > part, sum == all { return true }
    }
    return false
  }

  /// Shares of parts that make a whole make about a hundred; rates of groups ("đậu 94,3%", "đậu 77,8%") do not.
  private func areNearHundred(_ others: [Member]) -> Bool {
    var sum = sentence[index].value
    for member in others { sum = (try? sum.adding(sentence[member.share].value)) ?? sum }
    return sum > ExactDecimal(84) && sum < ExactDecimal(116)
  }

  /// "có 400 lao động, 12 đảng viên, tỷ lệ 3%; … có 500 lao động, 20 đảng viên, tỷ lệ 4%": told in one pattern, each with its own whole before it.
  private func isOnePattern(_ member: Member, _ whole: ShareSearch.Whole) -> Bool {
    let its = sentence[member.share]
    let alike = member.share - 2
    guard whole.index == index - 2, whole.side == .figure, its.decimals > 0, member.parts[0] == member.share - 1,
      sentence.line.figures.indices.contains(alike), alike != whole.index,
      [alike, whole.index].allSatisfy({ Self.roles.contains(sentence[$0].role) || sentence[$0].role == .total }),
      isTwin(alike, whole.index), isTwin(member.parts[0], part),
      sentence[alike].clause == its.clause || sentence[whole.index].clause != sentence[index].clause,
      let (result, _) = ShareSearch.percent(sentence, member.parts[0], ShareSearch.Whole(index: alike, side: .figure))
    else { return false }
    return Agreement(result, with: its) == .exact
  }

  /// Of one unit, or of one name.
  private func isTwin(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (sentence[one], sentence[other])
    return first.unit == second.unit && first.noun.prefix(2) == second.noun.prefix(2)
      && (first.unit != nil || !first.noun.isEmpty)
  }

  private static let roles: Set<Role> = [.part, .level, .remaining, .to]
}
