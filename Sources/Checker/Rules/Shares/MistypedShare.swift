import Figures

/// "Thụ lý 1.319 vụ (giảm 26 vụ), đã giải quyết 1.312 vụ (giảm 17 vụ), đạt tỷ lệ 99,74%": two digits of what the two give, one beside the
/// other, are swapped. To four digits chance does that in one pair of figures of some three thousand, to three in one of five hundred: of
/// four the words need only let the two belong together, of three the whole is the nearest one.
struct MistypedShare {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }

  /// How many figures back a part, and a whole before it, is looked for.
  private static let (near, far) = (5, 10)

  func trial() -> Trial? {
    guard figure.isPercent, figure.decimals > 1, figure.upper == nil, figure.approximation == .exact,
      figure.role == .share || figure.role == .equivalent || figure.role == .level && figure.isSaidToAttain
    else { return nil }
    let parts = (max(sentence.range.lowerBound, index - Self.near)..<index).reversed().filter {
      isAmount($0) && (sentence[$0].bracket == 0 || sentence[$0].bracket == figure.bracket)
        && sentence[$0].clause == figure.clause
    }
    for part in parts.prefix(2) {
      let wholes = (max(0, part - Self.far)..<part).reversed().filter { isWhole($0, of: part) }
      for whole in wholes.prefix(figure.value.coefficient < 1_000 ? 1 : wholes.count) {
        guard
          let (result, formula) = ShareSearch.percent(sentence, part, ShareSearch.Whole(index: whole, side: .figure)),
          let right = Writing.expected(result, like: figure).value, areSwapped(right)
        else { continue }
        return Trial(
          computation: Claimant.Computation(result: result, formula: formula(), operands: [part, whole]),
          subject: .share, accuses: true)
      }
    }
    return nil
  }

  static func explains(_ draft: Draft) -> Bool {
    guard case .arithmetic(_, _, _, _, .digitsSwapped?) = draft.wording else { return false }
    return true
  }

  private func areSwapped(_ right: ExactDecimal) -> Bool {
    guard case .digitsSwapped? = Slip(printed: figure.value, right: right) else { return false }
    return Slip.isDigitSlip(Int(figure.value.coefficient), Int(right.rounded(to: figure.decimals).coefficient))
  }

  private func isWhole(_ whole: Int, of part: Int) -> Bool {
    let (all, piece) = (sentence[whole], sentence[part])
    guard isAmount(whole), all.isSurelyLike(piece) || isNamedAlike(all, piece), all.sentence + 1 >= piece.sentence,
      let large = all.magnitude, let small = piece.magnitude
    else { return false }
    return small < large && all.approximation == .exact && piece.approximation == .exact
  }

  /// "18.622 trẻ ra đời, trong đó 1.456 trẻ là con thứ ba"
  private func isNamedAlike(_ all: Figure, _ piece: Figure) -> Bool {
    all.isCount && piece.isCount && !all.noun.isEmpty && all.noun.first == piece.noun.first
  }

  private func isAmount(_ place: Int) -> Bool {
    let figure = sentence[place]
    return !figure.isPercent && figure.unit != .times && figure.unit != .points && !figure.isDuration
      && figure.upper == nil && figure.whole == nil && [.level, .part, .to, .total].contains(figure.role)
  }
}
