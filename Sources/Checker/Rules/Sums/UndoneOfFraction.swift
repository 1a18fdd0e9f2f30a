import Figures

/// Those of a fraction's whole of which the deed is denied right behind it: "17/23 trường đạt chuẩn quốc gia, 6 trường chưa đạt"; or who are
/// told as the rest: "9/14 tàu đã vào bờ, 5 tàu còn lại đang trên biển".
struct UndoneOfFraction {
  let sentence: SentenceView
  /// The figure that may be what is left.
  let rest: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var words: ListWords { ListWords(line: line) }

  private static let window = 8

  func draft() -> Draft? {
    let figure = sentence[rest]
    guard figure.bracket == 0, figure.whole == nil, figure.approximation == .exact, figure.comparison == .none,
      figure.isCount || figure.unit != nil, [.level, .total, .to, .part, .remaining].contains(figure.role),
      let fraction = fraction(), let whole = sentence[fraction].wholeMagnitude,
      let value = sentence[fraction].magnitude,
      let right = Bounds(whole).minus(Bounds(value)), right.lower >= .zero
    else { return nil }
    let outcome = Outcome(line: line, done: fraction, rest: rest)
    let isLeft = words.has(Self.left, in: outcome.behind(rest).prefix(5)) || isLeftOfTwoNames
    // "đã trả lời 11/13 kiến nghị; 4 kiến nghị đang xem xét": more than were left.
    let isTooMany = outcome.isPending && (figure.magnitude.map { $0 > right.upper && $0 <= whole } ?? false)
    guard isLeft || outcome.areOpposite || isBareDenial(outcome) || isTooMany, !isOfAim(fraction),
      !outcome.goesOn, !outcome.isOfOtherTimes(from: fraction)
    else { return nil }
    let printed = sentence[fraction].whole ?? whole
    let verdict: Verdict = Agreement(right, with: figure) == .exact ? .consistent : .inconsistent
    guard verdict == .consistent || right.lower > .zero else { return nil }
    var draft = Claimant(sentence: sentence, rule: rule).draft(
      rest,
      Claimant.Computation(
        result: right,
        formula: "\(VietnameseNumber.write(printed)) − \(VietnameseNumber.write(sentence[fraction].value))",
        operands: [fraction]), subject: .remainder, strength: isLeft ? .certain : .sure, verdict: verdict)
    draft.isToldInFull = true
    return draft
  }

  /// The one fraction of its kind in the sentence, with nothing of the kind between but the parts of what it reached; and nothing of the
  /// kind behind.
  private func fraction() -> Int? {
    let near = max(sentence.range.lowerBound, rest - Self.window)..<min(sentence.range.upperBound, rest + Self.window)
    let kin = near.filter {
      $0 != rest && sentence[$0].bracket == 0 && Terms.isAmount(sentence[$0]) && Kin.are(sentence[$0], sentence[rest])
    }
    let fractions = kin.filter { sentence[$0].whole != nil }
    guard fractions.count == 1, let fraction = fractions.first, fraction < rest, kin.allSatisfy({ $0 < rest }),
      Kin.are(sentence[rest], sentence[fraction]), isExact(fraction),
      sentence[fraction].sentence == sentence.number
    else { return nil }
    let between = kin.filter { $0 > fraction }
    guard between.isEmpty || terms.printedSum(between[...], total: fraction) == Bounds(sentence[fraction].value) else {
      return nil
    }
    return fraction
  }

  /// "4 cụm, khu còn lại"
  private var isLeftOfTwoNames: Bool {
    let figure = sentence[rest]
    let start = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    let end = min(sentence.sentence.tokens.upperBound, start + 5)
    guard start + 1 < end, line.tokens[start].isMark(",") else { return false }
    return words.has(Self.left, in: start + 2..<end) && (start + 1..<end).allSatisfy { line.tokens[$0].isWord }
  }

  private func isExact(_ index: Int) -> Bool { sentence[index].approximation == .exact && !sentence[index].isDuration }

  /// "…, 6 trường chưa đạt", "…, 6 xã chưa hoàn thành": what is denied is all that the fraction tells, and no more is said.
  private func isBareDenial(_ outcome: Outcome) -> Bool {
    guard let denied = outcome.deniedWords else { return false }
    return Self.bare.contains(denied)
  }

  /// "12/19 xã đạt chuẩn nâng cao, 2 xã chưa đạt": some reached more, and those who reached nothing are others.
  private func isOfAim(_ fraction: Int) -> Bool {
    Self.higher.occur(in: line, sentence.between(fraction, rest))
      || Self.higher.occur(in: line, GapWords(line: line, index: fraction).own)
  }

  private static let left = Word.phrase("còn lại")
  private static let bare = ["đạt", "hoàn thành", "thực hiện", "đạt yêu cầu", "đạt chỉ tiêu"].map(Word.phrase)
  private static let higher = PhraseSet([
    "nâng cao", "kiểu mẫu", "mức độ 2", "xuất sắc", "tối thiểu", "ít nhất", "cơ bản",
  ])
}
