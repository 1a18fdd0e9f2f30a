import Figures

/// A percentage behind a part and what it is one out of, however many words stand between the two: "27 kiến nghị của chi bộ được
/// giải quyết dứt điểm trên tổng số 36 kiến nghị (75%)", "16 chi bộ không kết nạp được đảng viên, trên tổng số 64 chi bộ, tức 25%",
/// "có 8.400 hội viên trong tổng số 12.000 phụ nữ từ 18 tuổi trở lên, tỷ lệ thu hút 70%".
struct ToldOutOf {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }
  private var tokens: [Token] { sentence.line.tokens }

  private static let reach = 30
  private static let near = 12

  func trial() -> Trial? {
    guard figure.approximation == .exact, figure.comparison == .none, figure.upper == nil,
      figure.role == .share || figure.role == .equivalent, let whole, isJoined(to: whole), let part = part(of: whole),
      let small = sentence[part].bounds(), let all = sentence[whole].bounds(), all.lower > .zero,
      small.upper <= all.lower, let result = small.percent(of: all),
      !fitsAnother(before: part, of: whole)
    else { return nil }
    let texts = [part, whole].map { Writing.number(sentence[$0], sentence.line) }
    return Trial(
      computation: Claimant.Computation(
        result: result, formula: "\(texts[0]) ÷ \(texts[1]) × 100", operands: [part, whole]),
      subject: .share, accuses: true, strength: .certain)
  }

  /// "12.000 phụ nữ từ 18 tuổi trở lên, tỷ lệ 70%": before what says who is counted.
  private var whole: Int? {
    var place = index - 1
    while sentence.range.contains(place), index - place < 3, [.from, .to].contains(sentence[place].role) { place -= 1 }
    guard sentence.range.contains(place), isAmount(place), sentence[place].clause == figure.clause,
      sentence[place].role == .total || sentence[place].role == .level, isOutOf(place)
    else { return nil }
    return place
  }

  /// "trên tổng số", "trong tổng số", "trong số" right before it.
  private func isOutOf(_ whole: Int) -> Bool {
    let end = sentence[whole].tokens.lowerBound
    return Self.leads.contains { ListWords(line: sentence.line).has($0, in: max(0, end - $0.count)..<end) }
  }

  /// The amount right before it, of its kind, with no list between.
  private func part(of whole: Int) -> Int? {
    var place = whole - 1
    if sentence.range.contains(place), sentence[place].isDuration { place -= 1 }
    guard sentence.range.contains(place), isAmount(place), sentence[place].clause == sentence[whole].clause,
      [.level, .part, .to, .total].contains(sentence[place].role),
      !sentence[place].noun.isEmpty || sentence[place].unit != nil,
      sentence[place].isLike(sentence[whole]) || NounKinship.arePeople(sentence[place].noun, sentence[whole].noun)
    else { return nil }
    let gap = sentence.between(place, whole)
    guard gap.count <= Self.reach,
      !gap.contains(where: { tokens[$0].isMark(";") || tokens[$0].isMark(":") || tokens[$0].isMark("/") })
    else { return nil }
    return place
  }

  /// In the bracket right behind it, or behind a comma and passing words.
  private func isJoined(to whole: Int) -> Bool {
    let gap = sentence[whole].tokens.upperBound..<figure.tokens.lowerBound
    guard gap.count <= Self.near else { return false }
    if figure.bracket != 0 {
      return gap.last.map { tokens[$0].isMark("(") } ?? false && gap.dropLast().allSatisfy { tokens[$0].isWord }
    }
    return gap.contains { tokens[$0].isMark(",") }
      && (Attachment(sentence: sentence).isBare(index) || WholeWords(sentence: sentence).isRate(index))
  }

  private func isAmount(_ place: Int) -> Bool {
    let its = sentence[place]
    return !its.isPercent && !its.isDuration && its.unit != .times && its.unit != .points && its.upper == nil
      && its.whole == nil && its.approximation == .exact && its.bracket == 0
  }

  /// "12 nữ, 8 người dân tộc trong tổng số 40 đại biểu (30%)": of another one of them.
  func fitsAnother(before part: Int, of whole: Int) -> Bool {
    (max(sentence.range.lowerBound, part - 3)..<max(sentence.range.lowerBound, part)).contains { fits($0, whole) }
  }

  private func fits(_ other: Int, _ whole: Int) -> Bool {
    guard isAmount(other), let small = sentence[other].bounds(), let all = sentence[whole].bounds(),
      let result = small.percent(of: all)
    else { return false }
    return Agreement(result, with: figure).holds
  }

  private static let leads = ["trên tổng số", "trong tổng số", "trong số", "trên số", "trên tổng"].map(Word.phrase)
}
