import Figures
import Language

extension ImpliedBaseRule {
  /// The two whole numbers next to the base that the percentage asks for give others. Where it lies close to one of them it is asked
  /// about only.
  func accusation(_ index: Int, _ level: Int, _ kind: Kind, _ nearest: ExactDecimal, _ sentence: SentenceView)
    -> Draft?
  {
    let value = sentence[level].value
    let below = ExactDecimal(nearest.rounded(to: 0, .truncating).coefficient)
    guard let above = try? below.adding(ExactDecimal(1)), below > .zero, let first = percentage(value, below, kind),
      let second = percentage(value, above, kind)
    else { return nil }
    let stated = sentence[index]
    let places = max(1, stated.decimals)
    func distance(_ result: ExactDecimal) -> ExactDecimal {
      ((try? result.subtracting(stated.value)) ?? result).magnitude
    }
    let closest = distance(first) <= distance(second) ? first : second
    // "64,1%" between 64,0% and 70,8%: so near one of them that another base may be meant.
    let isFar =
      (try? distance(closest).multiplied(by: Self.most)
        >= first.subtracting(second).magnitude) ?? false
    // "26 vụ, tăng 50%" is said roughly; of thousands, or of a multiple, the last digit proves nothing.
    let isRound = (try? stated.value.divided(by: ExactDecimal(10), places: 4).normalized.scale == 0) ?? false
    let isPrecise = (!isRound || isOfFineRow(index, sentence)) && value < Self.thousand && stated.value < Self.multiple
    func shown(_ base: ExactDecimal, _ result: ExactDecimal) -> (base: String, result: String) {
      (VietnameseNumber.write(base), VietnameseNumber.write(result.rounded(to: places)) + "%")
    }
    let claimant = Claimant(sentence: sentence, rule: description)
    var draft = claimant.draft(
      index, Claimant.Computation(result: Bounds(closest), formula: "", operands: [level]), subject: kind.subject,
      strength: .likely, verdict: isFar && isPrecise ? .inconsistent : .unverifiable)
    draft.wording = .said(
      summary: Phrases.Granularity.none(
        printed: Writing.number(stated, sentence.line), value: sentence.line.text(sentence[level].number),
        shown(below, first),
        shown(above, second)),
      explanation: Phrases.Granularity.why(value: sentence.line.text(sentence[level].number)),
      suggestion: Phrases.Granularity.lookUp)
    return draft
  }

  /// "số vụ tăng 11,54%, người bị thương tăng 160%, thiệt hại tăng 82,14%": told to the hundredth beside it, this one is not told roughly.
  private func isOfFineRow(_ index: Int, _ sentence: SentenceView) -> Bool {
    let fine = sentence.window(around: index).filter {
      $0 != index && sentence[$0].isPercent && sentence[$0].decimals > 1 && sentence[$0].role == sentence[index].role
    }
    return fine.count > 1
  }

  /// A twelfth of the way between the two.
  private static let most = ExactDecimal(12)
  private static let thousand = ExactDecimal(1000)
  private static let multiple = ExactDecimal(300)
}
