import Figures
import Language

/// "87,3% trong số 30 chi bộ"; "Chi bộ có 28 đảng viên. …, 87,3% đảng viên hoàn thành tốt nhiệm vụ": a percentage of few
/// things is one of few percentages. 26 of 30 are 86,7%, 27 are 90%.
struct GroupShareRule: SentenceRule {
  let description = RuleDescription(
    "granularity.group", .granularity, vi: "Tỷ lệ của một nhóm ít người, ít đơn vị: có số nguyên nào cho đúng không",
    en: "A percentage of a small group: whether any whole number gives it")

  /// Of more than this nearly every percentage is one.
  private static let most = ExactDecimal(120)

  /// Of fewer than this nearly half of all percentages without decimals are none.
  private static let few: Int64 = 60

  /// A third of all percentages are some whole number's.
  private static let telling = ExactDecimal(17)

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range where isShare(sentence[index]) {
      if let draft = impliedWhole(index, sentence) { drafts.append(draft) }
      guard let group = GroupFinder(sentence: sentence, share: index).group(),
        !group.accuses || sentence[group.index].value <= Self.most,
        let draft = judge(index, group, sentence)
      else { continue }
      drafts.append(draft)
    }
  }

  /// "18 giáo viên giỏi, tỷ lệ 31,58%": some whole number of which 18 are 31,58%, where the whole is not printed. Says only what
  /// fits.
  private func impliedWhole(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let stated = sentence[index]
    guard stated.decimals > 0, let part = Attachment(sentence: sentence).subject(of: index), sentence[part].isCount,
      sentence[part].whole == nil, sentence[part].value > ExactDecimal(1), let half = stated.halfStep,
      let low = try? stated.value.subtracting(half), low > .zero,
      let hundredfold = try? sentence[part].value.multiplied(by: ExactDecimal(100)),
      let largest = try? hundredfold.divided(by: low, places: 6)
    else { return nil }
    let all = Int64(largest.rounded(to: 0, .truncating).coefficient)
    // Of a large whole nearly every percentage is one.
    guard all < 2_000,
      (try? half.multiplied(by: ExactDecimal(all * all)) <= sentence[part].value.multiplied(by: Self.telling)) ?? false,
      let exact = try? sentence[part].value.percent(of: ExactDecimal(all), places: 6),
      let next = try? stated.value.adding(half).adding(half), exact >= low, exact < next
    else { return nil }
    let formula = "\(sentence.line.text(sentence[part].number)) ÷ [\(VietnameseNumber.write(ExactDecimal(all)))] × 100"
    return Claimant(sentence: sentence, rule: description).draft(
      index, Claimant.Computation(result: Bounds(exact), formula: formula, operands: [part]), subject: .share,
      strength: .possible, verdict: .consistent)
  }

  private func isShare(_ figure: Figure) -> Bool {
    figure.isPercent && figure.upper == nil && figure.rates.isEmpty && figure.approximation == .exact
      && [.level, .share, .attained].contains(figure.role) && figure.comparison == .none
      && figure.value > .zero && figure.value < ExactDecimal(100)
  }

  private func judge(_ index: Int, _ group: GroupFinder.Group, _ sentence: SentenceView) -> Draft? {
    let stated = sentence[index]
    let all = group.all ?? Int64(sentence[group.index].value.coefficient)
    guard all > 1, all < 10_000, let half = stated.halfStep, let low = try? stated.value.subtracting(half),
      let next = try? stated.value.adding(half).adding(half)
    else { return nil }
    // What is cut off instead of rounded fits too.
    if Self.part(of: all, low, next) != nil { return draft(index, group, sentence, .consistent) }
    // One or two may have been left out, or have come since: then no number near gives the percentage either.
    let others = group.isDirect ? all...all : max(2, all - 3)...all + 3
    guard group.accuses, stated.decimals > 0 || group.isDirect && all < (group.isOfRow ? Self.few : 10),
      others.allSatisfy({ Self.part(of: $0, low, next) == nil })
    else { return nil }
    return draft(index, group, sentence, .inconsistent)
  }

  /// A whole number of so many that gives a percentage as it is printed, rounded or cut off.
  static func part(of all: Int64, _ stated: Figure) -> Int64? {
    guard let half = stated.halfStep, let low = try? stated.value.subtracting(half),
      let next = try? stated.value.adding(half).adding(half)
    else { return nil }
    return part(of: all, low, next)
  }

  /// A whole number of so many that gives a percentage from `low` up to but not including `high`.
  private static func part(of all: Int64, _ low: ExactDecimal, _ high: ExactDecimal) -> Int64? {
    guard let start = try? low.multiplied(by: ExactDecimal(all)).divided(by: ExactDecimal(100), places: 6) else {
      return nil
    }
    let first = max(0, Int64(start.rounded(to: 0, .truncating).coefficient))
    return (first...first + 1).first { part in
      guard part <= all, let percent = try? ExactDecimal(part).percent(of: ExactDecimal(all), places: 6) else {
        return false
      }
      return percent >= low && percent < high
    }
  }

  private func draft(_ index: Int, _ group: GroupFinder.Group, _ sentence: SentenceView, _ verdict: Verdict) -> Draft {
    let stated = sentence[index]
    let whole = sentence[group.index]
    let all = group.all ?? Int64(whole.value.coefficient)
    let exact = (try? stated.value.multiplied(by: ExactDecimal(all)).divided(by: ExactDecimal(100), places: 6)) ?? .zero
    let below = Int64(exact.rounded(to: 0, .truncating).coefficient)
    let nearest = Int64(exact.rounded(to: 0).coefficient)
    let claimant = Claimant(sentence: sentence, rule: description)
    func percent(_ part: Int64) -> ExactDecimal {
      (try? ExactDecimal(part).percent(of: ExactDecimal(all), places: 6)) ?? .zero
    }
    func shown(_ part: Int64) -> (part: String, result: String) {
      let result = percent(part).rounded(to: max(1, stated.decimals))
      return (VietnameseNumber.write(ExactDecimal(part)), VietnameseNumber.write(result) + "%")
    }
    let printed = group.all.map { VietnameseNumber.write(ExactDecimal($0)) } ?? sentence.line.text(whole.number)
    let computation = Claimant.Computation(
      result: Bounds(percent(nearest)), formula: "\(shown(nearest).part) ÷ \(printed) × 100", operands: [group.index])
    var draft = claimant.draft(
      index, computation, subject: .share, strength: verdict == .consistent ? .possible : .sure, verdict: verdict)
    if verdict == .inconsistent {
      draft.wording = .said(
        summary: Phrases.Granularity.noPart(
          printed: Writing.number(stated, sentence.line), whole: printed, shown(below), shown(below + 1)),
        explanation: Phrases.Granularity.whyPart(whole: printed), suggestion: Phrases.Granularity.lookUpPart)
    }
    return draft
  }
}
