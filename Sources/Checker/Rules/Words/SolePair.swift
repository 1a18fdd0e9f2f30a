import Figures

/// A rate behind two figures of one kind, with no other of that kind before it in the sentence: "công suất thiết kế
/// 48.000 m³, lưu lượng thực tế 31.200 m³, bằng 65%", "rà soát 280 cơ sở …, 210 cơ sở bảo đảm điều kiện, đạt tỷ lệ
/// 75%", "tổng lao động 500 người; lao động nữ 300 người, chiếm 60%".
struct SolePair {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }
  private var tokens: [Token] { sentence.line.tokens }

  /// Accuses where a result near the printed one is of measured things, of things of one name called a share, or of what
  /// the words make a part of the whole; else asks.
  func trial() -> Trial? {
    guard [.share, .equivalent].contains(figure.role) || isOccupancy,
      figure.comparison == .none || figure.leads.last?.cue == .share, figure.approximation == .exact,
      figure.upper == nil, endsHere || partBehind != nil, let part, let whole = whole(of: part),
      let small = sentence[part].bounds(),
      let (all, text) = size(whole), all.lower > .zero, let result = small.percent(of: all),
      Claimant.isNear(result, figure)
    else { return nil }
    return Trial(
      computation: Claimant.Computation(
        result: result, formula: "\(Writing.number(sentence[part], sentence.line)) ÷ \(text) × 100",
        operands: [part, whole]),
      subject: .share, accuses: accuses(part, whole) && !isOfLettableLand(part, whole, result), suggests: true,
      asks: true,
      strength: isOccupancy ? .likely : .sure)
  }

  private func isOfLettableLand(_ part: Int, _ whole: Int, _ ofAll: Bounds) -> Bool {
    figure.value > ofAll.upper && PartTold(sentence: sentence, part: part, whole: whole).isLandLet
  }

  private func accuses(_ part: Int, _ whole: Int) -> Bool {
    guard !hasRateOfItsOwn(whole, part), areOfOneTime(part, whole) else { return false }
    let told = PartTold(sentence: sentence, part: part, whole: whole)
    let isHome = sentence[whole].clause == figure.clause
    let isPlan = figure.isSaidToAttain && !isCalledRate
    if part > index { return told.isKind || figure.leads.contains { $0.cue == .share } }
    if figure.value > ExactDecimal(100) {
      let isShare = figure.leads.last?.cue == .share
      return isHome && figure.role == .share && (isShare || !told.isPlanNear(index)) && (!isPlan || told.isDealtWith)
    }
    if isHome, !isPlan, isOfOneThing(part, whole) { return true }
    if isPlan || figure.bracket != 0, told.isPlanNear(index) { return false }
    if sentence[part].unit?.isMoney == true, !isHome { return false }
    // "trong đó 83 công nhân" among members: what bears another name is less surely of them.
    let isOther = sentence[part].isCount && sentence[part].noun.first != sentence[whole].noun.first
    return told.isDealtWith || told.isKind && (!isOther || isNear(whole, part, 10))
  }

  /// "cả nước 1.366 nghìn ha, bằng 94,5% cùng kỳ; phía Bắc 1.142 nghìn ha, bằng 99,4%": each of its own.
  private func hasRateOfItsOwn(_ whole: Int, _ part: Int) -> Bool {
    (whole + 1..<part).contains {
      $0 != index && sentence[$0].isPercent && sentence[$0].bracket == figure.bracket
        && sentence[$0].leads.last?.cue == figure.leads.last?.cue
    }
  }

  /// "năm 2023 có 120 dự án, năm 2024 có 100 dự án": one thing at two times.
  private func areOfOneTime(_ part: Int, _ whole: Int) -> Bool {
    let (mine, its) = (sentence[part].time, sentence[whole].time)
    return mine == its || mine == .none || mine == .now || its == .none
  }

  /// Of a fraction the whole is what stands behind its bar.
  private func size(_ whole: Int) -> (Bounds, String)? {
    let its = sentence[whole]
    if let all = its.whole { return its.wholeMagnitude.map { (Bounds($0), VietnameseNumber.write(all)) } }
    return its.bounds().map { ($0, Writing.number(its, sentence.line)) }
  }

  private var part: Int? {
    if let behind = partBehind { return behind }
    let attachment = Attachment(sentence: sentence)
    let before = index - 1
    if let counted = Criterion(sentence: sentence).counted(before: index), sentence[counted].whole == nil {
      return counted
    }
    let part = attachment.subject(of: index) ?? (attachment.isBare(index) || isCalledRate ? before : nil)
    guard let part, sentence.range.contains(part), part >= index - 2, isLevel(part), sentence[part].whole == nil,
      sentence[part].clause == figure.clause,
      part == before || sentence[before].bracket != 0 || sentence[before].role == .equivalent
    else { return nil }
    return part
  }

  /// "các KCN chiếm 82,5% với 1.023 triệu USD", "tỷ lệ doanh nghiệp có công đoàn là 60% (684 doanh nghiệp)"
  private var partBehind: Int? {
    let behind = index + 1
    guard sentence.range.contains(behind), figure.bracket == 0, figure.leads.contains(where: { $0.cue == .share }),
      isLevel(behind), sentence[behind].whole == nil, sentence[behind].clause == figure.clause
    else { return nil }
    let gap = sentence.between(index, behind)
    guard gap.count == 1, let only = gap.first else { return nil }
    guard sentence[behind].bracket == 0 ? tokens[only].word == Self.with : tokens[only].isMark("(") else { return nil }
    // Nothing else is told in the bracket.
    let next = behind + 1
    return sentence.range.contains(next) && sentence[next].bracket != 0
      && sentence[next].bracket == sentence[behind].bracket
      ? nil : behind
  }
  private static let with = Word("với")

  /// The one figure of the part's kind before it, in its clause or the one before.
  private func whole(of part: Int) -> Int? {
    let alike = sentence.window(around: index).filter {
      $0 < part && sentence[$0].bracket == 0 && isLevel($0) && isKin($0, part) && isLarge($0, part)
    }
    let found = sentence[part].role == .part ? alike.filter { isNear($0, part) } : alike
    guard found.count == 1, sentence[found[0]].clause + 1 >= figure.clause else { return nil }
    return found[0]
  }

  /// "3.280 người, chiếm 7% tổng số 45.600 lao động, trong đó 2.952 người có trình độ đại học (90%)"
  private func isNear(_ whole: Int, _ part: Int, _ least: Int64 = 6) -> Bool {
    guard let small = sentence[part].bounds(), let (all, _) = size(whole), all.lower > .zero,
      let result = small.percent(of: all)
    else { return false }
    return Claimant.isNear(result, figure, least)
  }

  private func isLarge(_ whole: Int, _ part: Int) -> Bool {
    guard let all = sentence[whole].wholeMagnitude ?? sentence[whole].magnitude, let size = sentence[part].magnitude
    else { return false }
    return all >= size
  }

  private func isLevel(_ place: Int) -> Bool {
    let its = sentence[place]
    return !its.isPercent && !its.isDuration && its.unit != .times && its.unit != .points && its.upper == nil
      && its.approximation == .exact && [.level, .total, .part, .average, .to].contains(its.role) && !isYear(its)
  }

  /// "thưởng Tết 2026"
  private func isYear(_ its: Figure) -> Bool {
    its.isCount && its.noun.isEmpty && its.number.count == 1 && its.tokens.count == 1
      && its.value >= ExactDecimal(1900) && its.value <= ExactDecimal(2100)
      && tokens[its.number.lowerBound].end - tokens[its.number.lowerBound].start == 4
  }

  private func isKin(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (sentence[one].noun, sentence[other].noun)
    if sentence[one].isLike(sentence[other]) || NounKinship.arePeople(first, second) { return true }
    // "250 hộ đăng ký", "200 hộ đủ điều kiện": what they did is read with the name.
    return sentence[one].unit == nil && sentence[other].unit == nil && first.first == second.first
      && first.first.map { Self.short.contains($0) } ?? false
  }
  private static let short = LineReader.words("hộ vụ đơn bếp căn phòng lớp xã")

  /// Measured alike, or of one name and called a share.
  private func isOfOneThing(_ part: Int, _ whole: Int) -> Bool {
    if let unit = sentence[part].unit { return !unit.isMoney && sentence[whole].unit == unit }
    let name = sentence[part].noun
    return !name.isEmpty && name.first == sentence[whole].noun.first
      && (isCalledRate || figure.leads.last?.cue == .share)
  }

  /// "đã cho thuê 150 ha, tỷ lệ lấp đầy 60%"
  private var isOccupancy: Bool {
    figure.role == .level && isCalledRate && sentence[index - 1].unit != nil
  }

  /// "đạt tỷ lệ 75%", "tỷ lệ 75%"
  private var isCalledRate: Bool { WholeWords(sentence: sentence).isRate(index) }

  private var endsHere: Bool {
    let next = figure.tokens.upperBound
    return next >= tokens.count || tokens[next].kind == .mark
  }
}
