import Figures

/// A share whose part and the others told beside it make a figure told before: "tổng số 180 hồ sơ …, đã giải quyết 153 hồ sơ,
/// đạt 85%, còn 27 hồ sơ", "160 bếp ăn …: 112 bếp loại A (70%), 40 bếp loại B (25%), 8 bếp loại C (5%)": they are 180 and 160,
/// so that this is what the percentages are of.
struct Complement {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var line: LineView { sentence.line }
  private var figure: Figure { sentence[index] }

  private static let reach = 12
  private static let near = 6

  func trial() -> Trial? {
    guard figure.isPercent, figure.upper == nil, [.share, .equivalent, .attained].contains(figure.role),
      figure.comparison == .none || figure.comparison == .plan,
      let part = Criterion(sentence: sentence).subject(of: index), part >= index - 3, isAmount(part),
      let (whole, isLeft) = whole(of: part), let small = sentence[part].bounds(), let all = sentence[whole].bounds(),
      all.lower > .zero, let result = small.percent(of: all)
    else { return nil }
    let texts = [part, whole].map { Writing.number(sentence[$0], line) }
    let isPlain = isLeft || figure.comparison == .none && endsHere
    return Trial(
      computation: Claimant.Computation(
        result: result, formula: "\(texts[0]) ÷ \(texts[1]) × 100", operands: [part, whole]),
      subject: .share,
      accuses: isPlain && figure.isSettled(by: result) && Claimant.isNear(result, figure, isLeft ? 2 : 6))
  }

  /// The figure before the part that it makes with others told beside it, and whether what makes it full is told as left.
  private func whole(of part: Int) -> (whole: Int, isLeft: Bool)? {
    guard let mine = sentence[part].magnitude else { return nil }
    for rest in index + 1..<max(index + 1, min(line.figures.count, index + Self.near)) {
      guard isAmount(rest), isKin(rest, part), sentence[rest].sentence <= figure.sentence + 1, isLeft(rest),
        let its = sentence[rest].magnitude, let sum = try? mine.adding(its),
        let whole = (max(0, part - Self.reach)..<part).last(where: {
          sentence[$0].magnitude == sum && isWhole($0, of: part)
        })
      else { continue }
      return (whole, true)
    }
    return listed(part).map { ($0, false) }
  }

  /// The whole whose parts are told one after the other, this one among them.
  private func listed(_ part: Int) -> Int? {
    let low = max(0, part - Self.reach)
    let high = min(sentence.range.upperBound, index + Self.near)
    for whole in (low..<max(low, part)).reversed() where isWhole(whole, of: part) {
      // Of the sentence before only what is large, so that no two figures make it by chance.
      let isHome = sentence.range.contains(whole)
      guard let all = sentence[whole].magnitude, isHome || sentence[whole].sentence + 1 == figure.sentence,
        isHome || all >= ExactDecimal(1000) && sentence[whole].role != .change
      else { continue }
      var sum = ExactDecimal.zero
      var count = 0
      for member in (isHome ? whole + 1 : sentence.range.lowerBound)..<high
      where isAmount(member) && isKin(member, part) && isBeside(member, part) {
        guard let next = sentence[member].magnitude.flatMap({ try? sum.adding($0) }), next <= all else { break }
        sum = next
        count += 1
        if sum == all {
          if member >= part, count > 1, all >= ExactDecimal(count > 2 ? 20 : 100) { return whole }
          break
        }
      }
    }
    return nil
  }

  private func isBeside(_ member: Int, _ part: Int) -> Bool { sentence[member].bracket == sentence[part].bracket }

  /// "còn 27 hồ sơ", "vắng 3 đại biểu", "cần kết nạp thêm 17"; "15 mô hình chưa đạt", "số căn trống là 25"
  private func isLeft(_ rest: Int) -> Bool {
    if sentence[rest].role == .remaining { return true }
    let words = GapWords(line: line, index: rest)
    return (Array(words.own) + words.after(3).prefix { line.tokens[$0].kind != .mark }).contains {
      Self.left.contains(line.tokens[$0].word)
    }
  }

  /// "Trong mức tăng 850 tỷ đồng": what is divided may be a change.
  private func isWhole(_ place: Int, of part: Int) -> Bool {
    (isAmount(place) || sentence[place].role == .change && sentence[place].sentence == figure.sentence)
      && isKin(place, part)
  }

  private func isAmount(_ place: Int) -> Bool {
    let its = sentence[place]
    return !its.isPercent && !its.isDuration && its.unit != .times && its.unit != .points && its.upper == nil
      && its.whole == nil && its.approximation == .exact
      && [.level, .total, .part, .remaining, .plan, .to].contains(its.role)
  }

  private func isKin(_ one: Int, _ other: Int) -> Bool {
    sentence[one].isLike(sentence[other]) || NounKinship.arePeople(sentence[one].noun, sentence[other].noun)
  }

  private var endsHere: Bool {
    let next = figure.tokens.upperBound
    return next >= line.tokens.count || line.tokens[next].kind == .mark || Self.joining == line.tokens[next].word
  }

  private static let joining = Word("và")
  private static let left = LineReader.words("còn vắng chưa thiếu dư cần trống")
}
