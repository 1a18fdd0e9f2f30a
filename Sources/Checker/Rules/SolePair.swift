import Figures

/// A rate behind two figures of one kind, with no other of that kind before it in the sentence: "công suất thiết kế
/// 48.000 m³, lưu lượng thực tế 31.200 m³, bằng 65%", "rà soát 280 cơ sở …, 210 cơ sở bảo đảm điều kiện, đạt tỷ lệ
/// 75%".
struct SolePair {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }
  private var tokens: [Token] { sentence.line.tokens }

  /// Accuses where a result near the printed one is of measured things, or of things of one name called a share; else
  /// asks.
  func trial() -> Trial? {
    guard [.share, .equivalent].contains(figure.role), figure.comparison == .none, figure.approximation == .exact,
      figure.upper == nil, endsHere, let part, let whole = whole(of: part), let small = sentence[part].bounds(),
      let (all, text) = size(whole), all.lower > .zero, let result = small.percent(of: all),
      Claimant.isNear(result, figure)
    else { return nil }
    let isPlan = figure.isSaidToAttain && !isCalledRate
    return Trial(
      computation: Claimant.Computation(
        result: result, formula: "\(Writing.number(sentence[part], sentence.line)) ÷ \(text) × 100",
        operands: [part, whole]),
      subject: .share, accuses: !isPlan && isOfOneThing(part, whole) && figure.value <= ExactDecimal(100),
      suggests: true, asks: true)
  }

  /// Of a fraction the whole is what stands behind its bar.
  private func size(_ whole: Int) -> (Bounds, String)? {
    let its = sentence[whole]
    if let all = its.whole { return its.wholeMagnitude.map { (Bounds($0), VietnameseNumber.write(all)) } }
    return its.bounds().map { ($0, Writing.number(its, sentence.line)) }
  }

  private var part: Int? {
    let attachment = Attachment(sentence: sentence)
    let before = index - 1
    let part = attachment.subject(of: index) ?? (attachment.isBare(index) || isCalledRate ? before : nil)
    guard let part, sentence.range.contains(part), part >= index - 2, isLevel(part), sentence[part].whole == nil,
      part == before || sentence[before].bracket != 0 || sentence[before].role == .equivalent
    else { return nil }
    return part
  }

  /// The one figure of the part's kind before it.
  private func whole(of part: Int) -> Int? {
    let alike = sentence.window(around: index).filter {
      $0 < part && sentence[$0].bracket == 0 && isLevel($0) && isKin($0, part)
    }
    guard alike.count == 1, sentence[alike[0]].clause == figure.clause,
      let all = sentence[alike[0]].wholeMagnitude ?? sentence[alike[0]].magnitude,
      let size = sentence[part].magnitude, all >= size
    else { return nil }
    return alike[0]
  }

  private func isLevel(_ place: Int) -> Bool {
    let its = sentence[place]
    return !its.isPercent && !its.isDuration && its.unit != .times && its.unit != .points && its.upper == nil
      && its.approximation == .exact && its.clause == figure.clause
      && [.level, .total, .part, .average].contains(its.role)
  }

  private func isKin(_ one: Int, _ other: Int) -> Bool {
    sentence[one].isLike(sentence[other]) || NounKinship.arePeople(sentence[one].noun, sentence[other].noun)
  }

  /// Measured alike, or of one name and called a share.
  private func isOfOneThing(_ part: Int, _ whole: Int) -> Bool {
    if let unit = sentence[part].unit { return !unit.isMoney && sentence[whole].unit == unit }
    let name = sentence[part].noun
    return !name.isEmpty && name.first == sentence[whole].noun.first
      && (isCalledRate || figure.leads.last?.cue == .share)
  }

  /// "đạt tỷ lệ 75%", "tỷ lệ 75%"
  private var isCalledRate: Bool { WholeWords(sentence: sentence).isRate(index) }

  private var endsHere: Bool {
    let next = figure.tokens.upperBound
    return next >= tokens.count || tokens[next].kind == .mark
  }
}
