import Figures

/// A rate whose base stands right behind it, named and printed: "bằng 60% công suất thiết kế 12.000 m³", "đạt 110% kế
/// hoạch năm (900 triệu USD)", "gấp 1,9 lần mức 4,2 triệu USD của cùng kỳ". The grammar ties the two; what is measured
/// is the figure told before.
struct BaseBehind {
  let sentence: SentenceView
  /// The percentage or multiple.
  let index: Int
  private var figure: Figure { sentence[index] }
  private var tokens: [Token] { sentence.line.tokens }

  /// What is measured, and against what.
  func pair() -> (subject: Int, base: Int)? {
    let base = index + 1
    guard sentence.range.contains(base), isBase(base), sentence[base].clause == figure.clause,
      isNamedRightBehind(base), let subject = subject(like: base)
    else { return nil }
    return (subject, base)
  }

  /// The subject in per cent of the base, or as its multiple. "giải ngân 80 tỷ đồng, gồm 50 tỷ đồng … và 30 tỷ đồng …,
  /// đạt 40% kế hoạch (200 tỷ đồng)": another figure of the kind that fits is what was meant.
  func trials(_ subject: Subject) -> [Trial] {
    guard let (nearest, base) = pair() else { return [] }
    let others = sentence.window(around: index).filter { $0 < nearest && isSubject($0, base) }.reversed().prefix(3)
    return ([nearest] + others).compactMap { level in
      guard let (result, formula) = compute(level, base) else { return nil }
      return Trial(
        computation: Claimant.Computation(result: result, formula: formula, operands: [level, base]),
        subject: subject, accuses: level == nearest && figure.isSettled(by: result),
        strength: level == nearest ? .certain : .sure)
    }
  }

  private func compute(_ level: Int, _ base: Int) -> (result: Bounds, formula: String)? {
    guard let size = sentence[level].bounds(), let all = sentence[base].bounds(), all.lower > .zero,
      let result = figure.isPercent ? size.percent(of: all) : size.over(all)
    else { return nil }
    let texts = [level, base].map { Writing.number(sentence[$0], sentence.line) }
    return (result, "\(texts[0]) ÷ \(texts[1])" + (figure.isPercent ? " × 100" : ""))
  }

  private func isBase(_ base: Int) -> Bool {
    let its = sentence[base]
    return !its.isPercent && !its.isDuration && its.unit != .times && its.unit != .points && its.upper == nil
      && its.whole == nil && [.level, .total, .base, .plan].contains(its.role)
  }

  /// Only words stand between the two, and they name a thing; an opening bracket may close them.
  private func isNamedRightBehind(_ base: Int) -> Bool {
    var words = sentence.between(index, base)
    if sentence[base].bracket != figure.bracket {
      guard sentence[base].bracket != 0, let last = words.last, tokens[last].isMark("("), endsBracket(base) else {
        return false
      }
      words = words.dropLast()
    } else if words.first.map({ !Self.heads.contains(tokens[$0].word) }) ?? true {
      return false
    }
    // "cùng kỳ năm 2024": a year is no figure.
    // "giai đoạn 2016 - 2020"
    return (1...Self.reach).contains(words.count)
      && words.allSatisfy { tokens[$0].isWord || tokens[$0].isNumber || isBetweenYears($0) }
      && words.allSatisfy { !Self.turning.contains(tokens[$0].word) || isAdded($0) }
  }

  private func isBetweenYears(_ token: Int) -> Bool {
    (tokens[token].isMark("-") || tokens[token].isMark("–")) && tokens[token - 1].isNumber && tokens[token + 1].isNumber
  }

  /// "vốn tăng thêm của toàn tỉnh": a kind of capital.
  private func isAdded(_ token: Int) -> Bool {
    tokens[token].word == Self.increase && token + 1 < tokens.count && tokens[token + 1].word == Self.more
  }

  private static let increase = Word("tăng")
  private static let more = Word("thêm")

  /// Nothing else is told in the bracket, but a year or a unit.
  private func endsBracket(_ base: Int) -> Bool {
    let next = base + 1
    return !sentence.range.contains(next) || sentence[next].bracket != sentence[base].bracket
  }

  /// What the rate speaks of; else the one figure of the base's kind told before it in the clause.
  private func subject(like base: Int) -> Int? {
    let before = index - 1
    if sentence.range.contains(before), [.change, .remaining].contains(sentence[before].role),
      isSubject(before, base), Attachment(sentence: sentence).isBare(index)
    {
      return before
    }
    if let subject = Attachment(sentence: sentence).subject(of: index) {
      // "3.185 triệu USD, bình quân 796 triệu USD/năm, gấp 1,8 lần giai đoạn trước (1.762 triệu USD)": the total is meant.
      if isSubject(subject, base), !isMeanOfTotal(subject, base) { return subject }
    } else if !Attachment(sentence: sentence).isBare(index), !isCalledRate {
      return nil
    }
    let alike = sentence.window(around: index).filter {
      $0 < index && isSubject($0, base) && !isMeanOfTotal($0, base)
    }
    return alike.count == 1 && alike[0] >= index - 5 ? alike[0] : nil
  }

  /// "Số doanh nghiệp khoa học trong khu là 11, chiếm 10,6% của cả tỉnh (104 doanh nghiệp)": named before it.
  private func isCalled(_ candidate: Int, as noun: [Word]) -> Bool {
    guard sentence[candidate].isCount, sentence[candidate].noun.isEmpty, noun.count > 1 else { return false }
    let own = GapWords(line: sentence.line, index: candidate).own
    let words = own.map { tokens[$0].word }.drop { Self.openers.contains($0) }
    return words.starts(with: noun.prefix(2))
  }

  /// "118.000 người tham gia, đạt tỷ lệ bao phủ 92,9% dân số (127.000 người)"
  private var isCalledRate: Bool { figure.isPercent && WholeWords(sentence: sentence).isRate(index) }

  /// An average for one of something, beside a base that is of all and a total told right before.
  private func isMeanOfTotal(_ candidate: Int, _ base: Int) -> Bool {
    let its = sentence[candidate]
    let before = candidate - 1
    return its.role == .average && !its.rates.isEmpty && sentence[base].rates.isEmpty
      && sentence.range.contains(before) && isSubject(before, base) && sentence[before].rates.isEmpty
  }

  private func isSubject(_ candidate: Int, _ base: Int) -> Bool {
    let its = sentence[candidate]
    let isAlike =
      its.isSurelyLike(sentence[base]) || NounKinship.arePeople(its.noun, sentence[base].noun)
      || isCalled(candidate, as: sentence[base].noun)
    return isAlike && !its.isPercent && its.upper == nil && its.whole == nil && its.clause == figure.clause
      && (its.bracket == 0 || its.bracket == figure.bracket)
      && (Self.roles.contains(its.role) || figure.unit == .times && its.role == .plan)
      && (figure.role != .share || figure.isSaidToAttain
        || (its.magnitude ?? .zero) <= (sentence[base].magnitude ?? .zero))
  }

  private static let reach = 10
  private static let roles: Set<Role> = [.level, .from, .to, .total, .part, .average, .change, .remaining]
  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  /// How the name of a base begins where no bracket marks it.
  private static let heads = set(
    "của con tổng số trong trên công nhu kế chỉ dự mục mức định so vốn doanh quy diện giá sản năng kim thu chi")
  private static let openers = set("số tổng các hiện toàn")
  private static let turning = set("và tăng giảm vượt gồm tại do hay tức nhưng hoặc để nên")
}
